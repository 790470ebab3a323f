#include "app/desk/panels/patient/findings_part.h"

#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/words.h"

#include <algorithm>
#include <map>

namespace pacewise {

namespace {

bool is_open(PatientPanelState& state, const std::string& part) { return state.parts.contains(part); }

/// The heading of a part that opens and closes; true while it is open.
bool part_heading(Ui& ui, PatientPanelState& state, const std::string& name, const std::string& label)
{
    bool open = is_open(state, name);
    section(ui, name, label, open);
    if (open)
        state.parts.insert(name);
    else
        state.parts.erase(name);
    return open;
}

/// Rows stand a little to the right, with a line beside them: they belong together.
void draw_rows(PatientForm& form, const PatientField& field)
{
    Ui& ui = form.ui;
    const ImVec2 top = ImGui::GetCursorScreenPos();
    ImGui::Indent(ui.px(12));
    draw_field(form, field);
    ImGui::Unindent(ui.px(12));
    const ImVec2 end = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddRectFilled({top.x + ui.px(2), top.y}, {top.x + ui.px(5), end.y},
                                              ui.theme.accent_soft, ui.px(2));
    ImGui::Spacing();
}

/// "tone", the name of the heading
std::string short_name(FieldGroup group)
{
    const std::string key = group_key(group);
    return key.substr(key.rfind('.') + 1);
}

bool is_life(const PatientField& field)
{
    return field.group == FieldGroup::home || field.group == FieldGroup::time ||
           field.group == FieldGroup::goals;
}

bool is_family(const PatientField& field, FieldGroup group) { return field.group == group; }

bool has_problem(const PatientPanelState& state, const std::string& field)
{
    return std::any_of(state.problems.begin(), state.problems.end(),
                       [&](const PatientProblem& problem) { return problem.field == field; });
}

void draw_chips(Ui& ui, PatientPanelState& state, FieldGroup group)
{
    begin_chips(ui);
    std::map<std::string, int> count;
    for (const FindingChip& each : state.chips) {
        if (each.group != static_cast<int>(group)) continue;
        const int nth = ++count[each.field];
        const std::string name = "chip " + each.field + (nth > 1 ? " " + std::to_string(nth) : "");
        const auto look = has_problem(state, each.field) ? ChipLook::warning : ChipLook::plain;
        if (!chip(ui, name, each.words, look)) continue;
        state.open = state.open == each.field ? "" : each.field;
        state.go_to = state.open;
    }
}

void draw_family(PatientForm& form, PatientPanelState& state, FieldGroup group)
{
    const bool whole = part_heading(form.ui, state, short_name(group), form.ui.say(group_key(group)));
    draw_chips(form.ui, state, group);
    for (const PatientField& field : patient_fields())
        if (is_family(field, group) && (whole || state.open == field.key)) draw_rows(form, field);
}

}

void draw_findings(PatientForm& form, PatientPanelState& state)
{
    ImGui::Spacing();
    heading(form.ui, form.ui.say("patient.findings"));
    for (int group = static_cast<int>(FieldGroup::walking); group <= static_cast<int>(FieldGroup::safety);
         ++group)
        draw_family(form, state, static_cast<FieldGroup>(group));
}

void draw_missing(Ui& ui, PatientPanelState& state)
{
    ImGui::Spacing();
    heading(ui, ui.counted("patient.missing", static_cast<int>(state.missing.size())));
    if (state.missing.empty()) return;
    small_words(ui, ui.say("patient.missing_note"));
    begin_chips(ui);
    for (const MissingChip& each : state.missing) {
        if (!chip(ui, "missing " + each.key, each.words, ChipLook::missing)) continue;
        state.open = field_of_missing(each.key);
        if (const PatientField* field = patient_field(state.open); field && is_life(*field))
            state.parts.insert(short_name(field->group));
        const std::size_t dot = each.key.find('.');
        state.go_to = dot == std::string::npos ? state.open : state.open + "/" + each.key.substr(dot + 1);
    }
}

void draw_life(PatientForm& form, PatientPanelState& state)
{
    ImGui::Spacing();
    heading(form.ui, form.ui.say("patient.life"));
    for (const FieldGroup group : {FieldGroup::goals, FieldGroup::time, FieldGroup::home}) {
        const bool open = part_heading(form.ui, state, short_name(group), form.ui.say(group_key(group)));
        for (const PatientField& field : patient_fields()) {
            if (!is_family(field, group)) continue;
            if (open) draw_rows(form, field);
            if (!open && field.state(form.draft) == Recorded::present && group != FieldGroup::home)
                small_words(form.ui, field_label(form.ui.words(), field) + ": " +
                                         field_words(form.ui.words(), field, form.draft));
        }
    }
}

}
