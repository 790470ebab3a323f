#include "engine/adapt/change.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewise {

namespace {

/// An exercise on one day: when its session begins, and its doses.
struct OnDay {
    ClockTime at;
    const PlannedItem* item = nullptr;
};

using Days = std::map<Weekday, OnDay>;

std::map<ExerciseId, Days> days_of(const PlannedPhase& phase)
{
    std::map<ExerciseId, Days> found;
    for (const PlannedSession& session : phase.sessions)
        for (const PlannedItem& item : session.items)
            found[item.exercise].emplace(session.day, OnDay{session.at, &item});
    return found;
}

bool same_amount(const Dose& one, const Dose& other)
{
    return one.unit == other.unit && one.sets == other.sets && one.count == other.count &&
           one.hold == other.hold;
}

struct PhasePair {
    int phase = 1;
    Range<int> weeks;  ///< those looked at
    std::vector<Revised>& changes;

    Revised about(const ExerciseId& exercise, ChangeKind kind) const
    {
        Revised change;
        change.kind = kind;
        change.phase = phase;
        change.exercise = exercise;
        return change;
    }

    void compare_days(const ExerciseId& exercise, const Days& before, const Days& after) const
    {
        std::vector<Weekday> left, come;
        for (const auto& [day, place] : before)
            if (!after.contains(day)) left.push_back(day);
        for (const auto& [day, place] : after)
            if (!before.contains(day)) come.push_back(day);
        const std::size_t moved = std::min(left.size(), come.size());
        for (std::size_t at = 0; at < std::max(left.size(), come.size()); ++at) {
            Revised change = about(exercise, at < moved         ? ChangeKind::moved
                                             : at < left.size() ? ChangeKind::gone
                                                                : ChangeKind::added);
            if (at < left.size()) {
                change.from = left[at];
                change.from_time = before.at(left[at]).at;
            }
            if (at < come.size()) {
                change.to = come[at];
                change.to_time = after.at(come[at]).at;
            }
            changes.push_back(std::move(change));
        }
    }

    void compare_times(const ExerciseId& exercise, const Days& before, const Days& after) const
    {
        for (const auto& [day, place] : after) {
            const auto old = before.find(day);
            if (old == before.end() || old->second.at == place.at) continue;
            Revised change = about(exercise, ChangeKind::other_time);
            change.from = change.to = day;
            change.from_time = old->second.at;
            change.to_time = place.at;
            changes.push_back(std::move(change));
        }
    }

    /// Doses are the same on all days.
    void compare_doses(const ExerciseId& exercise, const PlannedItem& before, const PlannedItem& after) const
    {
        for (int week = weeks.least; week <= weeks.most; ++week) {
            const auto old = before.doses.find(week), now = after.doses.find(week);
            if (old == before.doses.end() || now == after.doses.end()) continue;
            if (same_amount(old->second, now->second)) continue;
            Revised change = about(exercise, ChangeKind::other_dose);
            change.dose_before = old->second;
            change.dose_now = now->second;
            change.week = week;
            changes.push_back(std::move(change));
            return;
        }
    }
};

}

std::vector<Revised> changes_between(const Plan& before, const Plan& after, int from_week)
{
    static const Days nowhere;
    std::vector<Revised> changes;
    for (std::size_t at = 0; at < after.phases.size(); ++at) {
        const PlannedPhase& phase = after.phases[at];
        const Range<int> weeks{std::max(phase.weeks.least, from_week), phase.weeks.most};
        if (weeks.most < weeks.least || weeks.least > before.weeks) continue;
        const auto old = days_of(before.phases[static_cast<std::size_t>(before.phase_of(weeks.least))]);
        const auto now = days_of(phase);
        std::set<ExerciseId> all;
        for (const auto* side : {&old, &now})
            for (const auto& [exercise, days] : *side) all.insert(exercise);
        const PhasePair pair{static_cast<int>(at) + 1, weeks, changes};
        for (const ExerciseId& exercise : all) {
            const auto was = old.find(exercise), is = now.find(exercise);
            const Days& then = was == old.end() ? nowhere : was->second;
            const Days& today = is == now.end() ? nowhere : is->second;
            pair.compare_days(exercise, then, today);
            pair.compare_times(exercise, then, today);
            if (!then.empty() && !today.empty())
                pair.compare_doses(exercise, *then.begin()->second.item, *today.begin()->second.item);
        }
    }
    return changes;
}

}
