#include "engine/explain/why.h"

#include "engine/explain/serves.h"

#include <algorithm>

namespace pacewise {

namespace {

/// The cheapest legal exchange of this seat for another exercise of the same modality in the same session.
void find_next_best(const CaseOfPlan& plan, const CaseOfPlan::SeatAt& here, WhyHere& why)
{
    const Case& at_hand = plan.at_hand();
    const Modality modality = at_hand.exercise(here.seat.candidate).modality;
    for (const Seat& other : plan.posted().grid().seats(here.phase, here.slot)) {
        if (plan.stands(other.var) || !at_hand.is_main(other.candidate) ||
            at_hand.exercise(other.candidate).modality != modality)
            continue;
        const Change change = plan.with({other.var}, {here.seat.var});
        if (!change.broken.empty() || (why.next_best && change.points >= why.next_best_points)) continue;
        why.next_best = at_hand.exercise(other.candidate).id;
        why.next_best_points = change.points;
    }
}

void keep_better(WhyNot& best, const CaseOfPlan& plan, const CaseOfPlan::SeatAt& place, Change change,
                 std::optional<ExerciseId> instead_of)
{
    if (best.least && !is_better(change, *best.least)) return;
    best.least = std::move(change);
    best.phase = place.phase;
    best.seat = place.seat.var;
    best.slot = plan.posted().grid().slots()[static_cast<std::size_t>(place.slot)];
    best.instead_of = std::move(instead_of);
}

/// In this place: added, or in exchange for one item of the same modality.
void try_place(const CaseOfPlan& plan, const CaseOfPlan::SeatAt& place, WhyNot& best)
{
    const Case& at_hand = plan.at_hand();
    keep_better(best, plan, place, plan.with({place.seat.var}, {}), {});
    for (const Seat& other : plan.posted().grid().seats(place.phase, place.slot))
        if (plan.stands(other.var) && at_hand.is_main(other.candidate) &&
            at_hand.exercise(other.candidate).modality == at_hand.exercise(place.seat.candidate).modality)
            keep_better(best, plan, place, plan.with({place.seat.var}, {other.var}),
                        at_hand.exercise(other.candidate).id);
}

}

Why why(const CaseOfPlan& plan, int exercise)
{
    Why answer;
    answer.welcome = plan.screening().verdicts[static_cast<std::size_t>(exercise)].welcome;
    answer.serves = served_words(serves(plan.at_hand(), plan.at_hand().catalog_exercise(exercise)));
    for (const CaseOfPlan::SeatAt& here : plan.seats_of(exercise, {})) {
        if (!plan.stands(here.seat.var)) continue;
        WhyHere place{here.phase,
                      plan.posted().grid().slots()[static_cast<std::size_t>(here.slot)],
                      plan.with({}, {here.seat.var}),
                      {},
                      0};
        find_next_best(plan, here, place);
        answer.places.push_back(std::move(place));
    }
    return answer;
}

WhyNot why_not(const CaseOfPlan& plan, int exercise, std::optional<Weekday> day)
{
    WhyNot answer;
    answer.excluded = plan.screening().verdicts[static_cast<std::size_t>(exercise)].against;
    if (!answer.excluded.empty()) return answer;
    for (const CaseOfPlan::SeatAt& place : plan.seats_of(exercise, day)) {
        answer.in_plan_already = answer.in_plan_already || plan.stands(place.seat.var);
        if (!plan.stands(place.seat.var)) try_place(plan, place, answer);
    }
    answer.no_place = !answer.in_plan_already && !answer.least;
    return answer;
}

}
