#include "app/desk/session/bars.h"

#include "app/desk/dialogs/command.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/shaped_text.h"
#include "app/desk/widgets/words.h"
#include "engine/render/text_pixels.h"

#include <algorithm>

namespace pacewise {

namespace {

std::string with_keys(const Ui& ui, const std::string& key, Chord chord)
{
    return ui.say(key) + "  (" + chord_text(chord) + ")";
}

void draw_undo(Ui& ui, const Scene& scene, Outbox& outbox)
{
    const auto step = [&](const char* name, const char* sign, const char* key, const Translations* what,
                          Message message) {
        const std::string says = what ? ui.say(key) + ": " + ui.say(*what) : ui.say(key);
        if (!what) {
            disabled_button(ui, ui.fonts.icons ? sign : ui.say(key), ui.say("bar.nothing"));
            return;
        }
        if (icon_only(ui, name, sign, says, ButtonLook::plain)) outbox.ask(std::move(message));
    };
    step("undo", icon::undo, "command.undo", scene.history.undo_words(), Undo{});
    ImGui::SameLine(0, ui.px(4));
    step("redo", icon::redo, "command.redo", scene.history.redo_words(), Redo{});
}

std::string patient_name(const Scene& scene)
{
    const Patient& patient = scene.document.request->patient;
    return patient.name.empty() ? patient.id.text : patient.name;
}

/// Text of the title at this width, on the line of the buttons before it.
void draw_title_words(const Ui& ui, const std::string& text, float width)
{
    // Care: behind a button ImGui lowers text by the padding of a frame.
    const float lowered = ImGui::GetStyle().FramePadding.y;
    const float wanted = (ImGui::GetFrameHeight() - ui.fonts.title->FontSize) / 2;
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + wanted - lowered);
    ImGui::PushFont(ui.fonts.title);
    const std::string shown = fitted_text(text, width);
    ImGui::TextUnformatted(shown.c_str());
    ImGui::PopFont();
    if (shown != text && ImGui::IsItemHovered()) ImGui::SetTooltip("%s", text.c_str());
}

/// A name that has to be shaped stands there as a picture; how wide it is.
float draw_shaped_name(Ui& ui, const std::string& name)
{
    constexpr float picture_share = 1.3f;  // of the size of the letters
    const float top = ImGui::GetCursorPosY();
    const float spare = ImGui::GetFrameHeight() - picture_share * ui.fonts.title->FontSize;
    ImGui::SetCursorPosY(top + spare / 2);
    shaped_title(ui, name);
    const float width = ImGui::GetItemRectSize().x;
    ImGui::SameLine(0, 0);
    ImGui::SetCursorPosY(top);
    return width;
}

void draw_title(Ui& ui, const Scene& scene, float width)
{
    if (scene.document.is_empty()) return draw_title_words(ui, "Pacewise", width);
    const std::string name = patient_name(scene);
    const std::string protocol = "  \xC2\xB7  " + ui.say(scene.document.request->protocol.title);
    if (!needs_shaping(name)) return draw_title_words(ui, name + protocol, width);
    width -= draw_shaped_name(ui, name);
    draw_title_words(ui, protocol, std::max(0.f, width));
}

void draw_state(Ui& ui, const Scene& scene, float top)
{
    if (scene.document.is_empty()) return;
    ImGui::SameLine(0, ui.px(14));
    ImGui::SetCursorPosY(top);
    ImGui::AlignTextToFramePadding();
    const bool draft = !scene.document.plan || scene.document.plan->is_draft();
    const int version = scene.document.plan ? scene.document.plan->version : 1;
    std::string state = ui.say("bar.version", {{"version", std::to_string(version)}}) + ", " +
                        ui.say(draft ? "bar.draft" : "bar.approved");
    if (scene.history.dirty()) state += ", " + ui.say("bar.unsaved");
    faint(ui, state);
}

/// In a narrow window only the icon.
bool action(Ui& ui, const char* name, const char* sign, const std::string& label, bool narrow,
            ButtonLook look = ButtonLook::plain)
{
    const bool pressed =
        narrow ? icon_only(ui, name, sign, label, look) : icon_button(ui, name, sign, label, look);
    ImGui::SameLine(0, ui.px(6));
    return pressed;
}

void draw_document_actions(Ui& ui, const Scene& scene, bool narrow, Outbox& outbox)
{
    if (scene.document.is_empty()) return;
    if (action(ui, "save", icon::save, ui.say("command.save"), narrow)) outbox.ask(SavePlan{});
    if (action(ui, "approve", icon::done, ui.say("bar.approve"), narrow))
        outbox.ask(ShowDialog{DialogKind::approve});
    Selection print = scene.selection;
    print.tab = BottomTab::print;
    if (action(ui, "print", icon::print, ui.say("command.print"), narrow, ButtonLook::main))
        outbox.ask(Select{print});
}

/// The buttons that are always there.
void draw_actions(Ui& ui, const Scene& scene, bool narrow, Outbox& outbox)
{
    if (action(ui, "open", icon::open, ui.say("command.open"), narrow)) outbox.ask(OpenPlan{});
    if (action(ui, "new", icon::add, ui.say("command.new"), narrow))
        outbox.ask(ShowDialog{DialogKind::new_patient});
    draw_document_actions(ui, scene, narrow, outbox);
    if (icon_only(ui, "palette", icon::search, with_keys(ui, "command.palette", {.key = 'K', .ctrl = true})))
        outbox.ask(ShowDialog{DialogKind::palette});
    ImGui::SameLine(0, ui.px(2));
    const std::string preferences = with_keys(ui, "command.preferences", {.key = ',', .ctrl = true});
    if (icon_only(ui, "preferences", icon::settings, preferences))
        outbox.ask(ShowDialog{DialogKind::preferences});
}

std::string plan_state(const Ui& ui, const Scene& scene)
{
    const PlanDocument& document = scene.document;
    if (scene.planning) return ui.say("status.planning");
    if (document.none) return ui.say("status.no_plan");
    if (!document.plan) return {};
    return ui.say("status.checked", {{"rules", std::to_string(document.plan->certificate.rules)},
                                     {"checks", std::to_string(document.plan->certificate.checks)},
                                     {"points", std::to_string(document.plan->points)}});
}

}

void draw_top_bar(Ui& ui, const Scene& scene, BarState& state, Outbox& outbox)
{
    Scope scope(ui, "Bar");
    const float right = ImGui::GetWindowContentRegionMax().x;
    const bool narrow = right < ui.px(1080);
    draw_undo(ui, scene, outbox);
    ImGui::SameLine(0, ui.px(14));
    const float space = right - state.actions - ImGui::GetCursorPosX() - ui.px(20);
    const float for_state = narrow || scene.document.is_empty() ? 0 : ui.px(230);
    const float top = ImGui::GetCursorPosY();
    draw_title(ui, scene, std::max(ui.px(60), space - for_state));
    if (!narrow) draw_state(ui, scene, top);
    ImGui::SameLine(std::max(0.f, right - state.actions));
    ImGui::SetCursorPosY(top);
    ImGui::BeginGroup();
    draw_actions(ui, scene, narrow, outbox);
    ImGui::EndGroup();
    if (state.actions != ImGui::GetItemRectSize().x) ui.moving = true;  // the next frame has it in place
    state.actions = ImGui::GetItemRectSize().x;
}

void draw_status_line(Ui& ui, const Scene& scene, const Workspace& desk)
{
    constexpr double shown_for = 8;  // seconds
    ImGui::AlignTextToFramePadding();
    const bool fresh = desk.now - desk.said_at < shown_for;
    faint(ui, fresh ? desk.said : ui.say("status.hint"));
    const std::string state = plan_state(ui, scene);
    const float width = ImGui::CalcTextSize(state.c_str()).x;
    ImGui::SameLine(std::max(ui.px(300), ImGui::GetWindowContentRegionMax().x - width));
    faint(ui, state);
}

}
