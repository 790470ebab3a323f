#include "app/desk/dialogs/new_patient/new_patient.h"

#include "app/desk/dialogs/new_patient/plan_page.h"
#include "app/desk/dialogs/new_patient/review_page.h"
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

/// "Walking and falls (3)": with how much of it nobody looked at, or a sign that something is wrong.
std::string step_words(const Ui& ui, const NewPatientState& state, int step)
{
    std::string words = ui.say("new_patient.step." + form_steps()[static_cast<std::size_t>(step)].name);
    const PatientProblems problems = step == review_step() ? PatientProblems{} : problems_on(state, step);
    if (has_serious(problems)) return std::string(ui.fonts.icons ? icon::error : "!") + " " + words;
    const int missing = missing_on(state, step);
    if (missing > 0) return words + " (" + std::to_string(missing) + ")";
    return state.seen.contains(step) && ui.fonts.icons ? std::string(icon::done) + " " + words : words;
}

void draw_steps(Ui& ui, NewPatientState& state)
{
    Scope inside(ui, "steps");
    for (int step = 0; step <= review_step(); ++step) {
        const auto look = step == state.step ? ButtonLook::main : ButtonLook::quiet;
        const float wide = ImGui::GetContentRegionAvail().x - ui.px(20);
        const std::string name = form_steps()[static_cast<std::size_t>(step)].name;
        if (button(ui, name, fitted_text(step_words(ui, state, step), wide), look)) go_to_step(state, step);
    }
    ImGui::Spacing();
    small_words(ui, ui.say("new_patient.keys"));
    if (button(ui, "anew", ui.say("new_patient.anew"), ButtonLook::quiet)) state.is_over = true;
}

void draw_fields(PatientForm& form, const NewPatientState& state)
{
    for (const std::string& key : form_steps()[static_cast<std::size_t>(state.step)].fields) {
        const PatientField* field = patient_field(key);
        if (!field || !is_asked(key, form.draft)) continue;
        draw_field(form, *field);
        ImGui::Spacing();
    }
}

void draw_page(Ui& ui, const Scene& scene, NewPatientState& state)
{
    const PatientProblems problems = problems_on(state, state.step);
    PatientForm form{ui, state.draft, problems, state.memory, true};
    form.languages = scene.library.paper_languages;
    {
        Scope page(ui, "page");
        heading(ui, ui.say("new_patient.step." + form_steps()[static_cast<std::size_t>(state.step)].name));
        ImGui::Spacing();
        if (state.step == plan_step())
            draw_plan_page(form, scene, state);
        else if (state.step == review_step())
            draw_review_page(form, scene, state);
        else
            draw_fields(form, state);
    }
    if (form.changed) state.is_worked_out = false;
}

void create(Ui& ui, const Scene& scene, NewPatientState& state, Outbox& outbox)
{
    if (!not_ready_words(ui, scene, state).empty()) return;
    outbox.ask(NewPlan{state.draft, nullptr, *state.protocol, *state.start});
    outbox.ask(CloseDialog{});
    state.is_over = true;
}

/// "Next" stands before "Back" for the keyboard, and to the right of it for the eye.
void draw_buttons(Ui& ui, const Scene& scene, NewPatientState& state, Outbox& outbox)
{
    const bool last = state.step == review_step();
    const std::string not_ready = last ? not_ready_words(ui, scene, state) : std::string{};
    const float right = ImGui::GetContentRegionAvail().x, left = ImGui::GetCursorPosX();
    const std::string label = ui.say(last ? "new_patient.create" : "new_patient.next");
    const float wide = ImGui::CalcTextSize(label.c_str()).x + 2 * ImGui::GetStyle().FramePadding.x;
    ImGui::SetCursorPosX(left + right - wide);
    if (last && !not_ready.empty())
        disabled_button(ui, label, not_ready);
    else if (button(ui, last ? "create" : "next", label, ButtonLook::main)) {
        if (last) return create(ui, scene, state, outbox);
        go_to_step(state, state.step + 1);
    }
    ImGui::SameLine(left);
    if (button(ui, "cancel", ui.say("new_patient.close"))) outbox.ask(CloseDialog{});
    if (state.step > 0) {
        ImGui::SameLine();
        if (button(ui, "back", ui.say("new_patient.back"))) go_to_step(state, state.step - 1);
    }
    if (!not_ready.empty()) {
        ImGui::SameLine();
        small_words(ui, not_ready);
    }
}

/// The typing in a field ends first, so that nothing of it is lost; the page changes a frame later.
void take_keys(Ui& ui, const Scene& scene, NewPatientState& state, Outbox& outbox)
{
    const bool on = take(ui.chords, {.key = key::enter, .ctrl = true});
    const bool back = take(ui.chords, {.key = key::enter, .ctrl = true, .shift = true});
    if (on && state.step == review_step()) return create(ui, scene, state, outbox);
    if (!on && !back) return;
    go_to_step(state, state.step + (on ? 1 : -1));
    focus_on(ui.focus, ui.named("next"));
}

/// "walks" of "New patient/page/walks/metres"; empty outside the page.
std::string field_in(const std::string& name, const std::string& page)
{
    if (!name.starts_with(page)) return {};
    return name.substr(page.size(), name.find('/', page.size()) - page.size());
}

/// Ctrl and an arrow: to the first row of the next field, or of the one before.
void step_field(Ui& ui)
{
    const bool down = take(ui.chords, {.key = key::down, .ctrl = true});
    const bool up = take(ui.chords, {.key = key::up, .ctrl = true});
    if (!down && !up) return;
    const std::string page = ui.named("page") + "/";
    std::vector<std::string> fields;
    for (const LoggedItem& item : ui.log.items())
        if (const std::string field = field_in(item.name, page);
            !field.empty() && (fields.empty() || fields.back() != field))
            fields.push_back(field);
    const auto here = std::find(fields.begin(), fields.end(), field_in(ui.focus.at, page));
    if (down && here != fields.end() && here + 1 != fields.end()) focus_inside(ui, page + *(here + 1));
    if (up && here != fields.end() && here != fields.begin()) focus_inside(ui, page + *(here - 1));
}

void enter_page(Ui& ui, NewPatientState& state)
{
    if (state.frames_on_page++ != 0) return;
    const std::string page = ui.named("page");
    if (!state.go_to_row.empty() && focus_inside(ui, page + "/" + state.go_to_row)) {
        state.go_to_row.clear();
        return;
    }
    state.go_to_row.clear();
    if (!focus_inside(ui, page)) focus_inside(ui, ui.named(state.step == review_step() ? "create" : "next"));
    if (state.step == review_step()) focus_inside(ui, ui.named("create"));
}

void change_page(NewPatientState& state)
{
    if (!state.go_to) return;
    if (*state.go_to != state.step) state.seen.insert(state.step);
    state.step = *state.go_to;
    state.go_to.reset();
    state.frames_on_page = 0;
}

void draw_content(Ui& ui, const Scene& scene, NewPatientState& state, Outbox& outbox)
{
    const bool leaves = state.go_to.has_value();
    take_keys(ui, scene, state, outbox);
    const float bottom = ImGui::GetFrameHeightWithSpacing() + ui.px(10);
    const float high = std::max(ImGui::GetContentRegionAvail().y - bottom, ui.px(120));
    ImGui::BeginChild("steps", {ui.px(230), high});
    draw_steps(ui, state);
    ImGui::EndChild();
    ImGui::SameLine();
    // A page of its own each time: it begins at its top.
    ImGui::BeginChild(("page " + std::to_string(state.step)).c_str(), {0, high}, true,
                      ImGuiWindowFlags_AlwaysUseWindowPadding);
    draw_page(ui, scene, state);
    ImGui::EndChild();
    draw_buttons(ui, scene, state, outbox);
    const PatientProblems none;
    PatientForm form{ui, state.draft, none, state.memory, true};
    follow_lead(form);
    step_field(ui);
    enter_page(ui, state);
    if (leaves) change_page(state);
    if (state.is_over) state = {};
}

}

void draw_new_patient(Ui& ui, const Scene& scene, NewPatientState& state, Outbox& outbox)
{
    keep_up(ui, scene, state);
    if (!begin_dialog(ui, "new_patient", ui.say("new_patient.title"), 1000, 760)) return;
    {
        Scope dialog(ui, "New patient");
        if (escaped(ui)) outbox.ask(CloseDialog{});
        draw_content(ui, scene, state, outbox);
    }
    end_dialog(ui);
}

}
