#include "engine/explain/swaps.h"

#include "engine/explain/seats.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

/// A seat that is taken, and where.
struct Taken {
    int phase;
    int slot;
    Seat seat;
};

/// One exercise at some of its places, to be exchanged there for another one.
class Exchange {
public:
    Exchange(const CaseOfPlan& plan, int exercise, const std::vector<Taken>& places)
        : plan_(plan), at_hand_(plan.at_hand()), exercise_(exercise), places_(places)
    {
        for (const Taken& place : places_) removed_.push_back(place.seat.var);
    }

    std::optional<Swap> against(int other) const
    {
        const auto added = seats_of(other);
        if (!added) return {};
        Swap swap{at_hand_.catalog_exercise(other).id, plan_.with(*added, removed_), {}};
        make_way(other, *added, swap);
        return swap;
    }

private:
    bool is_like(int other, ItemRole role) const
    {
        return role == ItemRole::warm_up ||
               at_hand_.catalog_exercise(other).modality == at_hand_.catalog_exercise(exercise_).modality;
    }

    /// At every place, in the same role; nothing when it cannot be there, or stands there already.
    std::optional<std::vector<Var>> seats_of(int other) const
    {
        std::vector<Var> seats;
        bool is_new = false;
        for (const Taken& place : places_) {
            const ItemRole role = at_hand_.candidate(place.seat.candidate).role;
            const auto candidate = is_like(other, role) ? candidate_as(plan_, other, role) : std::nullopt;
            if (!candidate) return {};
            if (stands_at(plan_, other, place.phase, place.slot)) continue;
            seats.push_back(plan_.posted().grid().seat(place.phase, place.slot, *candidate));
            is_new = true;
        }
        if (!is_new) return {};
        return seats;
    }

    /// One rung of a ladder at a time: the others leave the phase, where that helps.
    void make_way(int other, const std::vector<Var>& added, Swap& swap) const
    {
        const auto is_ladder = [](const Reason& reason) { return reason.rule == RuleId("ladder"); };
        if (std::none_of(swap.change.broken.begin(), swap.change.broken.end(), is_ladder)) return;
        std::vector<Var> removed = removed_;
        std::set<int> displaced;
        for (const Taken& rung : other_rungs(other)) {
            removed.push_back(rung.seat.var);
            displaced.insert(at_hand_.exercise_index(rung.seat.candidate));
        }
        Change change = plan_.with(added, removed);
        if (displaced.empty() || change.broken.size() >= swap.change.broken.size()) return;
        swap.change = std::move(change);
        for (const int exercise : displaced) swap.displaces.push_back(at_hand_.catalog_exercise(exercise).id);
    }

    /// Wherever they stand in the phases of this exchange, but for the places of the exchange itself.
    std::vector<Taken> other_rungs(int other) const
    {
        std::set<int> phases;
        for (const Taken& place : places_) phases.insert(place.phase);
        std::vector<Taken> found;
        for (const int phase : phases)
            for (int slot = 0; slot < plan_.posted().grid().slot_count(); ++slot)
                for (const Seat& seat : standing(plan_, phase, slot))
                    if (is_other_rung(seat, other) &&
                        std::find(removed_.begin(), removed_.end(), seat.var) == removed_.end())
                        found.push_back({phase, slot, seat});
        return found;
    }

    bool is_other_rung(const Seat& seat, int other) const
    {
        return at_hand_.exercise_index(seat.candidate) != other &&
               at_hand_.exercise(seat.candidate).ladder.family ==
                   at_hand_.catalog_exercise(other).ladder.family;
    }

    const CaseOfPlan& plan_;
    const Case& at_hand_;
    int exercise_;
    const std::vector<Taken>& places_;
    std::vector<Var> removed_;
};

/// The better ones first; of the illegal ones only so many.
std::vector<Swap> sorted(std::vector<Swap> swaps, std::size_t most)
{
    std::stable_sort(swaps.begin(), swaps.end(),
                     [](const Swap& a, const Swap& b) { return is_better(a.change, b.change); });
    const auto legal = static_cast<std::size_t>(std::count_if(
        swaps.begin(), swaps.end(), [](const Swap& swap) { return swap.change.broken.empty(); }));
    if (swaps.size() > legal + most)
        swaps.erase(swaps.begin() + static_cast<std::ptrdiff_t>(legal + most), swaps.end());
    return swaps;
}

std::vector<Swap> swaps_at(const CaseOfPlan& plan, int exercise, const std::vector<Taken>& places,
                           const StopSign& stop, std::size_t most)
{
    if (places.empty()) return {};
    const Exchange exchange(plan, exercise, places);
    std::vector<Swap> swaps;
    for (const int other : plan.posted().grid().exercises()) {
        if (is_raised(stop)) break;
        if (other == exercise) continue;
        if (auto swap = exchange.against(other)) swaps.push_back(std::move(*swap));
    }
    return sorted(std::move(swaps), most);
}

}

std::vector<Swap> swaps_for(const CaseOfPlan& plan, int exercise, int phase, Weekday day, ClockTime at,
                            const StopSign& stop, std::size_t most)
{
    const auto slot = slot_at(plan, day, at);
    const auto seat = slot ? stands_at(plan, exercise, phase, *slot) : std::nullopt;
    if (!seat) return {};
    return swaps_at(plan, exercise, {{phase, *slot, *seat}}, stop, most);
}

std::vector<Swap> swaps_everywhere(const CaseOfPlan& plan, int exercise, const StopSign& stop,
                                   std::size_t most)
{
    const Grid& grid = plan.posted().grid();
    std::vector<Taken> places;
    for (int phase = 0; phase < grid.phase_count(); ++phase)
        for (int slot = 0; slot < grid.slot_count(); ++slot)
            for (const Seat& seat : standing(plan, phase, slot))
                if (plan.at_hand().exercise_index(seat.candidate) == exercise)
                    places.push_back({phase, slot, seat});
    return swaps_at(plan, exercise, places, stop, most);
}

}
