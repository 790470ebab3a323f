#include "app/desk/panels/load/load_view.h"

#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

bool holds(const std::vector<int>& weeks, int week)
{
    return std::find(weeks.begin(), weeks.end(), week) != weeks.end();
}

LoadWeek week_of(const Plan& plan, const Protocol& protocol, const WeekMinutes& minutes, int week)
{
    LoadWeek made;
    made.phase = plan.phase_of(week);
    made.minutes = minutes;
    for (const auto& [kind, sum] : minutes) made.sum += sum;
    made.review = holds(protocol.review_weeks, week);
    made.light = holds(protocol.light_weeks, week);
    made.begins_phase = plan.phases[static_cast<std::size_t>(made.phase)].weeks.least == week;
    return made;
}

/// Of each day, how much of its capacity is used; in thousandths.
long used(const DayLoad& day) { return day.capacity > 0 ? day.carried * 1000 / day.capacity : 0; }

void add_most(LoadView& view)
{
    for (const LoadWeek& week : view.weeks) view.most_minutes = std::max(view.most_minutes, week.sum);
    for (const DayLoad& day : view.days)
        view.most_load = std::max({view.most_load, day.load, day.carried, day.capacity});
    const auto tightest =
        std::max_element(view.days.begin(), view.days.end(),
                         [](const DayLoad& a, const DayLoad& b) { return used(a) < used(b); });
    view.tightest = static_cast<int>(tightest - view.days.begin());
}

void add_phases(const Ui& ui, const PlanFacts& facts, LoadView& view)
{
    const auto& told = facts.request->protocol.phases;
    const auto& phases = facts.plan->phases;
    for (std::size_t at = 0; at < phases.size(); ++at)
        view.phases.push_back(told.size() == phases.size() ? ui.say(told[at].name) : phases[at].name);
}

std::string marks_of(const Ui& ui, const LoadView& view, const DayLoad& day)
{
    const LoadWeek& week =
        view.weeks[static_cast<std::size_t>((day.date - view.days.front().date).count() / 7)];
    std::string text;
    const auto add = [&](const std::string& words) { text += "; " + words; };
    if (day.shot) add(ui.say("load.shot"));
    if (day.rest) add(ui.say("load.rest"));
    if (day.change) add(change_words(ui, *day.change));
    if (week.review) add(ui.say("load.review"));
    if (week.light) add(ui.say("load.light"));
    return text;
}

std::string minutes_of_week(const Ui& ui, const LoadWeek& week)
{
    std::string text;
    for (const auto& [kind, sum] : week.minutes)
        text += (text.empty() ? "" : ", ") + ui.say("modality." + std::string(word_of(kind))) + " " +
                std::to_string(sum);
    return text;
}

}

LoadView load_view(const Ui& ui, const Scene& scene)
{
    LoadView view{scene.facts, ui.words().language(), {}, {}, {}, {}};
    const PlanFacts& facts = *scene.facts;
    add_phases(ui, facts, view);
    view.days = facts.notes.loads;
    int week = 0;
    for (const WeekMinutes& minutes : facts.notes.minutes)
        view.weeks.push_back(week_of(*facts.plan, facts.request->protocol, minutes, ++week));
    for (const Word<Modality>& kind : vocabulary<Modality>())
        if (std::any_of(view.weeks.begin(), view.weeks.end(),
                        [&](const LoadWeek& each) { return each.minutes.contains(kind.meaning); }))
            view.kinds.push_back(kind.meaning);
    add_most(view);
    return view;
}

std::string words_of_day(const Ui& ui, const LoadView& view, int at)
{
    const DayLoad& day = view.days[static_cast<std::size_t>(at)];
    const LoadWeek& week = view.weeks[static_cast<std::size_t>(view.week_of(at) - 1)];
    const std::string words =
        ui.say("load.day", {{"week", std::to_string(view.week_of(at))},
                            {"day", weekday_words_inside(ui.words(), weekday_of(day.date)) + " " +
                                        date_words(ui.words(), day.date)},
                            {"load", std::to_string(day.load)},
                            {"carried", std::to_string(day.carried)},
                            {"capacity", std::to_string(day.capacity)},
                            {"percent", std::to_string(used(day) / 10)}});
    return words + marks_of(ui, view, day) + ". " +
           ui.say("load.week_minutes",
                  {{"sum", std::to_string(week.sum)}, {"parts", minutes_of_week(ui, week)}});
}

std::string change_words(const Ui& ui, DateChange change)
{
    return ui.say("load." + std::string(word_of(change)));
}

}
