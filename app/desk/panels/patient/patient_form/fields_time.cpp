// When somebody is free, and when somebody can help.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/rows.h"
#include "app/desk/panels/patient/patient_form/week_windows.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

std::optional<std::vector<Window>> day_field(PatientForm& form, const std::string& name, Weekday day,
                                             const std::vector<Window>& windows)
{
    Ui& ui = form.ui;
    row_label(form, ui.say("weekday." + std::string(word_of(day))));
    const bool can_clear = !windows.empty() && !form.guided;
    const float field = ImGui::GetContentRegionAvail().x - (can_clear ? ui.px(44) : 0);
    const auto typed = checked_field(
        ui, name, "", windows_text(windows),
        [&](const std::string& text) {
            return read_windows_text(text) ? std::string{} : ui.say("patient.windows_wrong");
        },
        std::max(field, ui.px(80)) / ui.scale);
    std::optional<std::vector<Window>> answer;
    if (typed) answer = read_windows_text(*typed);
    if (!can_clear) return answer;
    ImGui::SameLine(0, ui.px(4));
    if (button(ui, name + " clear", ui.fonts.icons ? icon::close : "x", ButtonLook::quiet)) answer.emplace();
    if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", ui.say("patient.clear_day").c_str());
    return answer;
}

bool week_rows(PatientForm& form, WeekWindows& week)
{
    bool changed = false;
    for (const Weekday day : all_weekdays) {
        const auto found = week.find(day);
        const std::vector<Window> windows = found == week.end() ? std::vector<Window>{} : found->second;
        const auto answer = day_field(form, std::string(word_of(day)), day, windows);
        if (!answer || *answer == windows) continue;
        changed = true;
        week.erase(day);
        if (!answer->empty()) week[day] = *answer;
    }
    return changed;
}

void time_rows(PatientForm& form)
{
    head_row(form, form.draft.time.empty() ? Recorded::unknown : Recorded::present);
    small_words(form.ui, form.ui.say("patient.windows_hint"));
    if (week_rows(form, form.draft.time)) form.changed = true;
}

Recorded state_of_helper(const Patient& patient)
{
    if (!patient.helper) return Recorded::unknown;
    return patient.helper->empty() ? Recorded::none : Recorded::present;
}

void helper_rows(PatientForm& form)
{
    auto& helper = form.draft.helper;
    const Recorded now = form.is_open() ? Recorded::present : state_of_helper(form.draft);
    if (const auto answer = state_row(form, now)) {
        form.changed = form.changed || helper.has_value();
        form.forget_parts();
        helper.reset();
        if (*answer == Recorded::present) form.memory.open.insert(form.field);
        if (*answer == Recorded::none) {
            helper.emplace();
            form.changed = true;
        }
        return;
    }
    if (now != Recorded::present) return;
    WeekWindows week = helper.value_or(WeekWindows{});
    if (week_rows(form, week)) {
        form.forget_parts();
        helper.reset();
        if (week.empty())
            form.memory.open.insert(form.field);
        else
            helper = std::move(week);
        form.changed = true;
    }
    say_what_is_missing(form);
}

}

PatientFields fields_of_time()
{
    const auto group = FieldGroup::time;
    return {
        {"time", group, [](const Patient& p) { return p.time.empty() ? Recorded::none : Recorded::present; },
         [](const Wording& say, const Patient& p) { return week_entries(say, p.time); }, time_rows},
        {"helper", group, state_of_helper,
         [](const Wording& say, const Patient& p) { return week_entries(say, *p.helper); }, helper_rows},
        {"busy", group, [](const Patient& p) { return p.busy.empty() ? Recorded::none : Recorded::present; },
         [](const Wording&, const Patient& p) { return Entries{p.busy}; },
         [](PatientForm& form) {
             if (text_row(form, "busy", form.draft.busy)) form.changed = true;
         }}};
}

}
