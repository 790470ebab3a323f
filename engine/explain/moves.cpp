#include "engine/explain/moves.h"

#include "engine/explain/seats.h"

namespace pacewise {

namespace {

bool same_free_day(const CaseOfPlan& plan, const MoveTo& before, const Slot& slot)
{
    return before.slot.day == slot.day && sessions_on(plan, before.phase, slot.day).empty();
}

/// Slots are by day and time, and so are the places.
std::vector<MoveTo> places_of(const CaseOfPlan& plan, int candidate, int phase,
                              const std::vector<Var>& removed, const StopSign& stop)
{
    const Grid& grid = plan.posted().grid();
    std::vector<MoveTo> places;
    for (const int slot : open_slots(plan, phase)) {
        if (is_raised(stop)) return places;
        if (stands_at(plan, plan.at_hand().exercise_index(candidate), phase, slot)) continue;
        MoveTo move{phase, grid.slots()[static_cast<std::size_t>(slot)],
                    plan.with({grid.seat(phase, slot, candidate)}, removed)};
        if (places.empty() || !same_free_day(plan, places.back(), move.slot))
            places.push_back(std::move(move));
        else if (is_better(move.change, places.back().change))
            places.back() = std::move(move);
    }
    return places;
}

}

std::vector<MoveTo> moves_of(const CaseOfPlan& plan, int exercise, int phase, Weekday from, ClockTime at,
                             const StopSign& stop)
{
    const auto slot = slot_at(plan, from, at);
    const auto seat = slot ? stands_at(plan, exercise, phase, *slot) : std::nullopt;
    if (!seat) return {};
    return places_of(plan, seat->candidate, phase, {seat->var}, stop);
}

std::vector<MoveTo> places_for(const CaseOfPlan& plan, int exercise, int phase, const StopSign& stop)
{
    const auto candidate = candidate_for_work(plan, exercise);
    return candidate ? places_of(plan, *candidate, phase, {}, stop) : std::vector<MoveTo>{};
}

}
