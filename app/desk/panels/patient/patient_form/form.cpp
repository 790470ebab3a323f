#include "app/desk/panels/patient/patient_form/form.h"

#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

void PatientForm::forget_parts()
{
    const auto is_of_field = [&](const std::string& name) { return name.starts_with(field + "."); };
    memory.open.erase(field);
    std::erase_if(memory.parts, [&](const auto& part) { return is_of_field(part.first); });
    std::erase_if(memory.texts, [&](const auto& text) { return is_of_field(text.first); });
}

void row_label(PatientForm& form, const std::string& label, bool strong)
{
    Ui& ui = form.ui;
    const float there = ImGui::GetContentRegionAvail().x;
    const bool beside = there >= ui.px(430);
    const float wide = beside ? there * 0.4f : there;
    ImFont* font = strong ? ui.fonts.bold : ui.fonts.text;
    ImGui::PushFont(font);
    ImGui::PushStyleColor(ImGuiCol_Text, strong ? ui.theme.ink : ui.theme.faint_ink);
    if (beside) ImGui::AlignTextToFramePadding();
    const float left = ImGui::GetCursorPosX();
    const std::string shown = fitted_text(label, wide - ui.px(8));
    ImGui::TextUnformatted(shown.c_str());
    ImGui::PopStyleColor();
    ImGui::PopFont();
    if (shown != label && ImGui::IsItemHovered()) ImGui::SetTooltip("%s", label.c_str());
    if (beside) ImGui::SameLine(left + wide);
}

void lead_on(PatientForm& form, const std::string& name)
{
    if (!form.guided) return;
    form.memory.answered = form.ui.named(name);
    form.memory.frames_to_wait = 1;
}

namespace {

std::vector<const LoggedItem*> stops(const Ui& ui)
{
    std::vector<const LoggedItem*> stops;
    const int layer = ui.log.highest_layer();
    for (const LoggedItem& item : ui.log.items())
        if (item.layer == layer) stops.push_back(&item);
    return stops;
}

/// The item that Tab would go to.
std::string next_stop(const Ui& ui, const std::string& name)
{
    const auto items = stops(ui);
    const auto here =
        std::find_if(items.begin(), items.end(), [&](const LoggedItem* item) { return item->name == name; });
    if (here == items.end() || here + 1 == items.end()) return {};
    return (*(here + 1))->name;
}

bool is_typed_in(const Ui& ui)
{
    const LoggedItem* item = ui.log.find(ui.focus.at);
    return item && item->kind == ItemKind::text;
}

}

void follow_lead(PatientForm& form)
{
    Ui& ui = form.ui;
    FormMemory& memory = form.memory;
    if (form.guided && is_typed_in(ui) &&
        (take(ui.chords, {key::enter}) || take(ui.chords, {key::keypad_enter}))) {
        memory.answered = ui.focus.at;
        memory.frames_to_wait = 0;
    }
    if (memory.answered.empty() || memory.frames_to_wait-- > 0) return;
    const std::string next = next_stop(ui, memory.answered);
    // The keyboard may have left by itself in the meantime.
    if (!next.empty() && ui.focus.at == memory.answered) focus_on(ui.focus, next);
    ui.focus.shown = true;
    memory.answered.clear();
}

bool focus_inside(Ui& ui, const std::string& beginning)
{
    for (const LoggedItem* item : stops(ui))
        if (item->name == beginning || item->name.starts_with(beginning + "/")) {
            focus_on(ui.focus, item->name);
            ui.focus.shown = true;
            return true;
        }
    return false;
}

}
