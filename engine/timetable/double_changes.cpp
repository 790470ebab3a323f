#include "engine/timetable/double_changes.h"

#include <map>

namespace pacewise {

namespace {

/// Reps, steps, minutes or seconds of hold, in all rounds.
long amount_of(const Dose& dose)
{
    return dose.sets * (dose.unit == DoseUnit::hold ? static_cast<long>(dose.hold.count()) : dose.count);
}

std::string step_text(long from, long to) { return std::to_string(from) + " to " + std::to_string(to); }

/// The first dose of the week; warm-ups have doses of their own.
std::map<int, std::map<ExerciseId, Dose>> doses_by_week(const Calendar& calendar)
{
    std::map<int, std::map<ExerciseId, Dose>> weeks;
    for (const CalendarSession& session : calendar.sessions)
        for (const CalendarItem& item : session.items)
            if (item.role == ItemRole::main) weeks[session.week].emplace(item.exercise->id, item.dose);
    return weeks;
}

}

std::vector<DoubleChange> double_changes(const Calendar& calendar)
{
    std::vector<DoubleChange> found;
    std::map<ExerciseId, Dose> known;
    for (const auto& [week, doses] : doses_by_week(calendar))
        for (const auto& [exercise, dose] : doses) {
            const auto before = known.find(exercise);
            if (before != known.end() && amount_of(dose) > amount_of(before->second) &&
                dose.effort > before->second.effort)
                found.push_back({exercise, week,
                                 step_text(amount_of(before->second), amount_of(dose)) + ", effort " +
                                     step_text(before->second.effort, dose.effort)});
            known[exercise] = dose;
        }
    return found;
}

}
