#include "app/desk/panels/week/week_head.h"

#include "app/desk/panels/week/week_frame.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"
#include "engine/wording/date_words.h"

namespace pacewise {

namespace {

struct Tabs {
    std::vector<std::string> labels, names;
};

std::string weeks_of(const Ui& ui, const PlannedPhase& phase)
{
    if (phase.weeks.least == phase.weeks.most)
        return ui.say("week.one_week", {{"week", std::to_string(phase.weeks.least)}});
    return ui.say("week.weeks",
                  {{"from", std::to_string(phase.weeks.least)}, {"to", std::to_string(phase.weeks.most)}});
}

/// A revision may have cut phases in two: then the plan alone knows them.
std::string name_of_phase(const WeekFrame& frame, std::size_t at)
{
    const auto& told = frame.document().request->protocol.phases;
    const auto& phases = frame.document().plan->phases;
    return told.size() == phases.size() ? frame.ui.say(told[at].name) : phases[at].name;
}

/// `names` of all phases, only of the one that is shown, or of none: whatever fits.
enum class Names { all, shown, none };

Tabs tabs_of(const WeekFrame& frame, Names names)
{
    Tabs tabs;
    const auto& phases = frame.document().plan->phases;
    for (std::size_t at = 0; at < phases.size(); ++at) {
        const bool shown = static_cast<int>(at) == frame.state.view.of.phase;
        const std::string weeks = weeks_of(frame.ui, phases[at]);
        const bool named = names == Names::all || (names == Names::shown && shown);
        tabs.labels.push_back(named ? name_of_phase(frame, at) + " \u00b7 " + weeks : weeks);
        tabs.names.push_back(std::to_string(at + 1));
    }
    return tabs;
}

float width_of_tabs(const Ui& ui, const Tabs& tabs)
{
    float width = 0;
    for (const std::string& label : tabs.labels)
        width += ImGui::CalcTextSize(label.c_str()).x + 2 * ImGui::GetStyle().FramePadding.x + ui.px(4);
    return width;
}

Tabs fitting_tabs(const WeekFrame& frame, float width)
{
    for (const Names names : {Names::all, Names::shown, Names::none}) {
        Tabs tabs = tabs_of(frame, names);
        if (width_of_tabs(frame.ui, tabs) <= width) return tabs;
    }
    Tabs tabs = tabs_of(frame, Names::none);
    for (std::size_t at = 0; at < tabs.labels.size(); ++at)
        if (static_cast<int>(at) != frame.state.view.of.phase) tabs.labels[at] = tabs.names[at];
    return tabs;
}

enum class Dated { no, yes };

std::string week_words(const WeekFrame& frame, Dated dated)
{
    const int week = frame.state.view.of.week;
    const Date monday = frame.document().plan->start + std::chrono::days(7 * (week - 1));
    return frame.ui.say(dated == Dated::yes ? "week.week_of" : "week.week_only",
                        {{"week", std::to_string(week)},
                         {"weeks", std::to_string(frame.document().plan->weeks)},
                         {"date", date_words(frame.ui.words(), monday)}});
}

float width_of_button(const Ui& ui, const char* sign, const std::string& says)
{
    return ImGui::CalcTextSize(ui.fonts.icons ? sign : says.c_str()).x + 2 * ImGui::GetStyle().FramePadding.x;
}

float width_of_stepper(const WeekFrame& frame, Dated dated)
{
    const Ui& ui = frame.ui;
    ImGui::PushFont(ui.fonts.bold);
    const float words = ImGui::CalcTextSize(week_words(frame, dated).c_str()).x;
    ImGui::PopFont();
    return words + width_of_button(ui, icon::left, ui.say("week.before")) +
           width_of_button(ui, icon::right, ui.say("week.after")) + ui.px(12);
}

void draw_stepper(WeekFrame& frame, Dated dated)
{
    Ui& ui = frame.ui;
    const int week = frame.state.view.of.week;
    if (icon_only(ui, "week before", icon::left, ui.say("week.before"))) select_week(frame, week - 1);
    ImGui::SameLine(0, ui.px(4));
    ImGui::AlignTextToFramePadding();
    bold(ui, week_words(frame, dated));
    ImGui::SameLine(0, ui.px(4));
    if (icon_only(ui, "week after", icon::right, ui.say("week.after"))) select_week(frame, week + 1);
}

}

void draw_week_head(WeekFrame& frame)
{
    const float room = ImGui::GetContentRegionAvail().x;
    const float named = width_of_tabs(frame.ui, tabs_of(frame, Names::shown));
    const Dated dated = named + width_of_stepper(frame, Dated::yes) <= room ? Dated::yes : Dated::no;
    const float stepper = width_of_stepper(frame, dated);
    const bool one_line = width_of_tabs(frame.ui, tabs_of(frame, Names::none)) + stepper <= room;
    const Tabs shown = fitting_tabs(frame, one_line ? room - stepper : room);
    const int phase = frame.state.view.of.phase,
              next = tabs(frame.ui, "phase", shown.labels, shown.names, phase);
    if (next != phase)
        select_week(frame, frame.document().plan->phases[static_cast<std::size_t>(next)].weeks.least);
    if (one_line) ImGui::SameLine(ImGui::GetCursorPosX() + room - stepper);
    draw_stepper(frame, dated);
}

}
