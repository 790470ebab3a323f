#include "engine/plan_aims.h"

#include "engine/base/text.h"
#include "engine/timetable/rule.h"

#include <algorithm>
#include <array>
#include <set>

namespace pacewise {

namespace {

bool is_need(const RuleId& rule)
{
    return rule.text == "goals" || rule.text == "weak-muscles" || rule.text == "large-muscles" ||
           rule.text == "daily-stretch";
}

/// Each goal or muscle once, in however many phases it is missed.
int needs_missed(const Plan& plan)
{
    std::set<std::pair<RuleId, std::string>> missed;
    for (const ScorePart& part : plan.parts)
        if (is_need(part.rule) && part.points > 0)
            missed.emplace(part.rule, part.about.substr(0, part.about.find(',')));
    return static_cast<int>(missed.size());
}

int minutes_short(const Plan& plan, const Request& request)
{
    const long weight = request.settings.weight("protocol-minutes");
    long points = 0;
    for (const ScorePart& part : plan.parts)
        if (part.rule.text == "protocol-minutes") points += part.points;
    const long phases = static_cast<long>(std::max<std::size_t>(1, plan.phases.size()));
    return weight > 0 ? static_cast<int>(points / weight / phases) : 0;
}

std::set<ExerciseId> exercises_in(const PlannedPhase& phase)
{
    std::set<ExerciseId> found;
    for (const PlannedSession& session : phase.sessions)
        for (const PlannedItem& item : session.items) found.insert(item.exercise);
    return found;
}

int most_training_days(const Plan& plan)
{
    std::size_t most = 0;
    for (const PlannedPhase& phase : plan.phases) {
        std::set<Weekday> days;
        for (const PlannedSession& session : phase.sessions)
            if (session.training) days.insert(session.day);
        most = std::max(most, days.size());
    }
    return static_cast<int>(most);
}

int minutes_a_week(const Plan& plan)
{
    long minutes = 0;
    for (const PlannedPhase& phase : plan.phases)
        for (int week = phase.weeks.least; week <= phase.weeks.most; ++week)
            for (const PlannedSession& session : phase.sessions) minutes += minutes_of(session, week);
    return static_cast<int>(minutes / std::max(1, plan.weeks));
}

/// One aim, with what is said of less and of more of it; {s} stands only behind other numbers than 1.
struct Aim {
    long (*value)(const PlanAims&);
    long noticed;  ///< from this difference on
    const char *less_en, *more_en, *less_es, *more_es;
};

const std::array<Aim, 7>& all_aims()
{
    static const std::array<Aim, 7> aims{{
        {[](const PlanAims& of) -> long { return of.needs_missed; }, 1, "goal{s} or muscle{s} more served",
         "goal{s} or muscle{s} fewer served", "meta{s} o músculo{s} más", "meta{s} o músculo{s} menos"},
        {[](const PlanAims& of) -> long { return of.minutes_short; }, 2,
         "minute{s} a week nearer to the protocol", "minute{s} a week further from the protocol",
         "minuto{s} por semana más cerca del protocolo", "minuto{s} por semana más lejos del protocolo"},
        {[](const PlanAims& of) -> long { return of.days; }, 1, "training day{s} a week fewer",
         "training day{s} a week more", "día{s} de ejercicio menos por semana",
         "día{s} de ejercicio más por semana"},
        {[](const PlanAims& of) -> long { return of.minutes_a_week; }, 5, "minute{s} a week less",
         "minute{s} a week more", "minuto{s} menos por semana", "minuto{s} más por semana"},
        {[](const PlanAims& of) -> long { return of.exercises; }, 2, "different exercise{s} fewer",
         "different exercise{s} more", "ejercicio{s} distinto{s} menos", "ejercicio{s} distinto{s} más"},
        {[](const PlanAims& of) -> long { return of.new_exercises; }, 2, "exercise{s} fewer to learn later",
         "exercise{s} more to learn later", "ejercicio{s} menos que aprender más adelante",
         "ejercicio{s} más que aprender más adelante"},
        {[](const PlanAims& of) -> long { return of.points; }, 10, "point{s} less in all",
         "point{s} more in all", "punto{s} menos en total", "punto{s} más en total"},
    }};
    return aims;
}

std::string counted_words(long count, std::string_view words)
{
    constexpr std::string_view plural = "{s}";
    std::string text = std::to_string(count) + ' ' + std::string(words);
    for (std::size_t at = text.find(plural); at != std::string::npos; at = text.find(plural, at))
        text.replace(at, plural.size(), count == 1 ? "" : "s");
    return text;
}

std::string side_by_side(const std::vector<std::string>& gains, const std::vector<std::string>& costs,
                         const char* but)
{
    if (gains.empty()) return joined(costs, ", ");
    return joined(gains, ", ") + (costs.empty() ? "" : but + joined(costs, ", "));
}

}

PlanAims aims_of(const Plan& plan, const Request& request)
{
    PlanAims aims;
    aims.needs_missed = needs_missed(plan);
    aims.minutes_short = minutes_short(plan, request);
    std::set<ExerciseId> all;
    for (const PlannedPhase& phase : plan.phases)
        for (const ExerciseId& exercise : exercises_in(phase))
            if (all.insert(exercise).second && &phase != &plan.phases.front()) ++aims.new_exercises;
    aims.exercises = static_cast<int>(all.size());
    aims.days = most_training_days(plan);
    aims.minutes_a_week = minutes_a_week(plan);
    aims.points = plan.points;
    return aims;
}

bool is_better_in_everything(const PlanAims& one, const PlanAims& other)
{
    const auto& aims = all_aims();
    return one != other && std::all_of(aims.begin(), aims.end(),
                                       [&](const Aim& aim) { return aim.value(one) <= aim.value(other); });
}

bool gains_over(const PlanAims& one, const PlanAims& other)
{
    const auto& aims = all_aims();
    return std::any_of(aims.begin(), aims.end() - 1,
                       [&](const Aim& aim) { return aim.value(other) - aim.value(one) >= aim.noticed; });
}

Translations trade_off(const PlanAims& first, const PlanAims& other)
{
    std::vector<std::string> gains_en, costs_en, gains_es, costs_es;
    for (const Aim& aim : all_aims()) {
        const long more = aim.value(other) - aim.value(first);
        if (more == 0) continue;
        const long count = std::abs(more);
        (more < 0 ? gains_en : costs_en)
            .push_back(counted_words(count, more < 0 ? aim.less_en : aim.more_en));
        (more < 0 ? gains_es : costs_es)
            .push_back(counted_words(count, more < 0 ? aim.less_es : aim.more_es));
    }
    return in_words(side_by_side(gains_en, costs_en, "; but "), side_by_side(gains_es, costs_es, "; pero "));
}

}
