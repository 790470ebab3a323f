#include "engine/explain/why_empty.h"

#include "engine/explain/seats.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

constexpr std::size_t most_kinds = 4;  ///< of work in a session that are left out in every combination

/// Keeps the best of what was tried.
class Tries {
public:
    Tries(const CaseOfPlan& plan, int phase, const StopSign& stop) : plan_(plan), phase_(phase), stop_(stop)
    {
    }

    bool is_raised() const { return pacewise::is_raised(stop_); }
    const std::optional<OneMore>& best() const { return best_; }

    void add(int slot, const std::vector<int>& candidates)
    {
        std::vector<Var> seats;
        for (const int candidate : candidates)
            seats.push_back(plan_.posted().grid().seat(phase_, slot, candidate));
        Change change = plan_.with(seats, {});
        if (best_ && !is_better(change, best_->change)) return;
        best_ = OneMore{plan_.posted().grid().slots()[static_cast<std::size_t>(slot)], {}, std::move(change)};
        for (const int candidate : candidates)
            best_->items.push_back(
                {plan_.at_hand().exercise(candidate).id, plan_.at_hand().candidate(candidate).role});
    }

private:
    const CaseOfPlan& plan_;
    int phase_;
    const StopSign& stop_;
    std::optional<OneMore> best_;
};

void try_one_more_item(const CaseOfPlan& plan, int phase, int slot, Tries& tries)
{
    for (const Seat& seat : plan.posted().grid().seats(phase, slot)) {
        if (tries.is_raised()) return;
        const int exercise = plan.at_hand().exercise_index(seat.candidate);
        if (plan.at_hand().is_main(seat.candidate) && !stands_at(plan, exercise, phase, slot))
            tries.add(slot, {seat.candidate});
    }
}

std::vector<Modality> kinds_in(const Case& at_hand, const std::vector<Seat>& session)
{
    std::set<Modality> kinds;
    for (const Seat& seat : session)
        if (at_hand.is_main(seat.candidate)) kinds.insert(at_hand.exercise(seat.candidate).modality);
    return {kinds.begin(), kinds.end()};
}

/// The same session without some kinds of work; bit after bit of `without` is one of the kinds.
std::vector<int> part_of(const Case& at_hand, const std::vector<Seat>& session,
                         const std::vector<Modality>& kinds, std::size_t without)
{
    std::vector<int> part;
    for (const Seat& seat : session) {
        const auto kind = std::find(kinds.begin(), kinds.end(), at_hand.exercise(seat.candidate).modality);
        const auto bit = static_cast<std::size_t>(kind - kinds.begin());
        if (at_hand.is_main(seat.candidate) && without >> bit & 1) continue;
        part.push_back(seat.candidate);
    }
    return part;
}

/// A whole one, and one with some kinds of its work only.
void try_session_like(const CaseOfPlan& plan, const std::vector<Seat>& session, int slot, Tries& tries)
{
    const std::vector<Modality> kinds = kinds_in(plan.at_hand(), session);
    const std::size_t all = std::size_t{1} << std::min(kinds.size(), most_kinds);
    for (std::size_t without = 0; without < all; ++without) {
        if (tries.is_raised()) return;
        const bool nothing_left = kinds.size() <= most_kinds && without + 1 == all;
        if (!nothing_left) tries.add(slot, part_of(plan.at_hand(), session, kinds, without));
    }
}

bool is_training(const CaseOfPlan& plan, int phase, int slot)
{
    return plan.stands(plan.posted().grid().trains(phase, slot));
}

void try_one_more_session(const CaseOfPlan& plan, int phase, Weekday day, Tries& tries)
{
    const Grid& grid = plan.posted().grid();
    for (int model = 0; model < grid.slot_count(); ++model) {
        if (!is_training(plan, phase, model)) continue;
        const std::vector<Seat> session = standing(plan, phase, model);
        for (int slot = 0; slot < grid.slot_count(); ++slot)
            if (grid.slots()[static_cast<std::size_t>(slot)].day == day)
                try_session_like(plan, session, slot, tries);
    }
}

Reason no_free_time(const CaseOfPlan& plan, Weekday day)
{
    const RuleId rule("free-time");
    for (const auto& must : must_rules())
        if (must->id() == rule) return {rule, std::string(word_of(day)), must->sentence(plan.at_hand()), 1};
    return {rule, std::string(word_of(day)), {}, 1};
}

}

std::optional<OneMore> one_more(const CaseOfPlan& plan, int phase, Weekday day, const StopSign& stop)
{
    Tries tries(plan, phase, stop);
    const std::vector<int> sessions = sessions_on(plan, phase, day);
    for (const int slot : sessions) try_one_more_item(plan, phase, slot, tries);
    if (sessions.empty()) try_one_more_session(plan, phase, day, tries);
    return tries.best();
}

std::vector<Reason> why_day(const CaseOfPlan& plan, int phase, Weekday day, const StopSign& stop)
{
    const std::vector<Slot>& slots = plan.posted().grid().slots();
    const bool free =
        std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) { return slot.day == day; });
    if (!free) return {no_free_time(plan, day)};
    const std::optional<OneMore> more = one_more(plan, phase, day, stop);
    return more ? more->change.broken : std::vector<Reason>{};
}

}
