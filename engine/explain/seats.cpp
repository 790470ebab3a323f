#include "engine/explain/seats.h"

#include <algorithm>

namespace pacewise {

std::optional<int> slot_at(const CaseOfPlan& plan, Weekday day, ClockTime at)
{
    const std::vector<Slot>& slots = plan.posted().grid().slots();
    const auto found = std::find_if(slots.begin(), slots.end(),
                                    [&](const Slot& slot) { return slot.day == day && slot.at == at; });
    if (found == slots.end()) return {};
    return static_cast<int>(found - slots.begin());
}

std::vector<int> sessions_on(const CaseOfPlan& plan, int phase, Weekday day)
{
    const Grid& grid = plan.posted().grid();
    std::vector<int> sessions;
    for (int slot = 0; slot < grid.slot_count(); ++slot)
        if (grid.slots()[static_cast<std::size_t>(slot)].day == day && plan.stands(grid.any(phase, slot)))
            sessions.push_back(slot);
    return sessions;
}

std::vector<int> open_slots(const CaseOfPlan& plan, int phase)
{
    const Grid& grid = plan.posted().grid();
    std::vector<int> open;
    for (int slot = 0; slot < grid.slot_count(); ++slot)
        if (plan.stands(grid.any(phase, slot)) ||
            sessions_on(plan, phase, grid.slots()[static_cast<std::size_t>(slot)].day).empty())
            open.push_back(slot);
    return open;
}

std::vector<Seat> standing(const CaseOfPlan& plan, int phase, int slot)
{
    std::vector<Seat> found;
    for (const Seat& seat : plan.posted().grid().seats(phase, slot))
        if (plan.stands(seat.var)) found.push_back(seat);
    return found;
}

std::optional<Seat> stands_at(const CaseOfPlan& plan, int exercise, int phase, int slot)
{
    std::optional<Seat> found;
    for (const Seat& seat : standing(plan, phase, slot))
        if (plan.at_hand().exercise_index(seat.candidate) == exercise &&
            (!found || plan.at_hand().is_main(seat.candidate)))
            found = seat;
    return found;
}

std::optional<int> candidate_as(const CaseOfPlan& plan, int exercise, ItemRole role)
{
    const Case& at_hand = plan.at_hand();
    for (int at = 0; at < static_cast<int>(at_hand.candidates().size()); ++at)
        if (at_hand.exercise_index(at) == exercise && at_hand.candidate(at).role == role &&
            plan.posted().grid().is_listed(at))
            return at;
    return {};
}

std::optional<int> candidate_for_work(const CaseOfPlan& plan, int exercise)
{
    const auto work = candidate_as(plan, exercise, ItemRole::main);
    return work ? work : candidate_as(plan, exercise, ItemRole::warm_up);
}

}
