#include "engine/explain/compare.h"

#include "engine/base/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewise {

namespace {

using DayDoses = std::map<Weekday, const PlannedItem*>;

std::map<ExerciseId, DayDoses> exercises_of(const Plan& plan, std::size_t phase)
{
    std::map<ExerciseId, DayDoses> found;
    if (phase >= plan.phases.size()) return found;
    for (const PlannedSession& session : plan.phases[phase].sessions)
        for (const PlannedItem& item : session.items) found[item.exercise][session.day] = &item;
    return found;
}

std::string amount_of(const Dose& dose)
{
    const std::string rounds = std::to_string(dose.sets) + " x ";
    return dose.unit == DoseUnit::hold
               ? rounds + std::to_string(dose.hold.count()) + " s"
               : rounds + std::to_string(dose.count) + ' ' + std::string(word_of(dose.unit));
}

void compare_doses(int phase, const ExerciseId& exercise, const PlannedItem& before, const PlannedItem& after,
                   std::vector<PlanChange>& changes)
{
    for (const auto& [week, dose] : after.doses) {
        const auto old = before.doses.find(week);
        if (old != before.doses.end() && amount_of(old->second) != amount_of(dose))
            changes.push_back(
                {phase, exercise,
                 amount_of(old->second) + " -> " + amount_of(dose) + " in week " + std::to_string(week)});
    }
}

void compare_days(int phase, const ExerciseId& exercise, const DayDoses& before, const DayDoses& after,
                  std::vector<PlanChange>& changes)
{
    for (const auto& [day, item] : after)
        if (!before.contains(day))
            changes.push_back({phase, exercise, "new on " + std::string(word_of(day))});
    for (const auto& [day, item] : before)
        if (!after.contains(day))
            changes.push_back({phase, exercise, "gone from " + std::string(word_of(day))});
    for (const auto& [day, item] : after)
        if (const auto old = before.find(day); old != before.end()) {
            compare_doses(phase, exercise, *old->second, *item, changes);
            break;  // doses are the same on all days
        }
}

}

std::vector<PlanChange> compare_plans(const Plan& before, const Plan& after)
{
    std::vector<PlanChange> changes;
    for (std::size_t phase = 0; phase < std::max(before.phases.size(), after.phases.size()); ++phase) {
        const auto old = exercises_of(before, phase), now = exercises_of(after, phase);
        std::set<ExerciseId> all;
        for (const auto& [exercise, days] : old) all.insert(exercise);
        for (const auto& [exercise, days] : now) all.insert(exercise);
        for (const ExerciseId& exercise : all) {
            const DayDoses none;
            const auto was = old.find(exercise), is = now.find(exercise);
            compare_days(static_cast<int>(phase) + 1, exercise, was == old.end() ? none : was->second,
                         is == now.end() ? none : is->second, changes);
        }
    }
    return changes;
}

}
