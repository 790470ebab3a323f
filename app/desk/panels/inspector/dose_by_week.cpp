#include "app/desk/panels/inspector/dose_by_week.h"

#include "app/desk/widgets/row.h"
#include "app/desk/widgets/words.h"
#include "engine/wording/dose_words.h"

#include <algorithm>

namespace pacewise {

namespace {

int minutes_up(Seconds time) { return static_cast<int>((time.count() + 59) / 60); }

void draw_load(Ui& ui, const Dose& dose, int most_load)
{
    const double share = most_load > 0 ? static_cast<double>(dose.load) / most_load : 0;
    meter(ui, share, NoticeKind::note, ui.px(44),
          ui.say("inspector.short_minutes", {{"count", std::to_string(minutes_up(dose.takes))}}));
    if (ImGui::IsItemHovered())
        ImGui::SetTooltip("%s",
                          ui.say("inspector.load_of_week", {{"load", std::to_string(dose.load)}}).c_str());
}

void draw_weeks(Ui& ui, const SameWeeks& weeks, int shown, int most_load, const Wording& paper)
{
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    std::string words = std::to_string(weeks.first);
    if (weeks.last > weeks.first) words += "\u2013" + std::to_string(weeks.last);
    const bool is_shown = weeks.first <= shown && shown <= weeks.last;
    is_shown ? bold(ui, words + " <") : plain(ui, words);
    ImGui::TableNextColumn();
    plain(ui, dose_words(paper, weeks.each.dose, weeks.each.sides));
    ImGui::TableNextColumn();
    draw_load(ui, weeks.each.dose, most_load);
}

void set_up_columns(const Ui& ui)
{
    ImGui::TableSetupColumn(ui.say("inspector.week").c_str(), ImGuiTableColumnFlags_WidthFixed, ui.px(62));
    ImGui::TableSetupColumn(ui.say("inspector.dose").c_str(), ImGuiTableColumnFlags_WidthStretch);
    ImGui::TableSetupColumn(ui.say("inspector.load").c_str(), ImGuiTableColumnFlags_WidthFixed, ui.px(122));
    ImGui::TableHeadersRow();
}

}

std::vector<WeekDose> doses_by_week(const Plan& plan, const Subject& subject)
{
    std::vector<WeekDose> weeks;
    const auto day = subject.place ? std::optional<Weekday>(subject.place->day) : std::nullopt;
    for (int phase = 0; phase < static_cast<int>(plan.phases.size()); ++phase) {
        const FoundItem found = item_in_phase(plan, phase, subject.exercise->id, day);
        if (!found.item) continue;
        for (const auto& [week, dose] : found.item->doses) weeks.push_back({week, found.item->sides, dose});
    }
    return weeks;
}

std::vector<SameWeeks> same_weeks(const std::vector<WeekDose>& weeks)
{
    std::vector<SameWeeks> rows;
    for (const WeekDose& each : weeks) {
        const bool goes_on = !rows.empty() && rows.back().last + 1 == each.week &&
                             rows.back().each.dose == each.dose && rows.back().each.sides == each.sides;
        if (goes_on)
            rows.back().last = each.week;
        else
            rows.push_back({each.week, each.week, each});
    }
    return rows;
}

void draw_dose_by_week(Ui& ui, const Scene& scene, const Subject& subject, PaperWords& paper)
{
    const std::vector<WeekDose> weeks = doses_by_week(*scene.document.plan, subject);
    int most = 0;
    for (const WeekDose& each : weeks) most = std::max(most, each.dose.load);
    if (!ImGui::BeginTable("dose by week", 3, ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_SizingFixedFit))
        return;
    set_up_columns(ui);
    for (const SameWeeks& each : same_weeks(weeks))
        draw_weeks(ui, each, scene.selection.week, most, paper.in(ui, scene));
    ImGui::EndTable();
}

}
