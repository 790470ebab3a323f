#include "engine/explain/moves.h"

#include "engine/base/random.h"
#include "engine/plan/audit.h"
#include "engine/plan/build_plan.h"
#include "engine/plan/day_versions.h"
#include "tests/engine/explain/example_plans.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>

namespace pacewise {

namespace {

using enum Weekday;

std::vector<MoveTo> moves_of(const ExamplePlan& example, const ItemAt& item)
{
    return moves_of(*example.at_hand, example.index_of(item.exercise), item.phase, item.day, item.at);
}

std::vector<MoveTo> small_moves(const SmallPlan& small, const std::string& exercise, Weekday from)
{
    return moves_of(CaseOfPlan(small.plan, small.request),
                    small.request.catalog->index_of(ExerciseId(exercise)), 0, from, ClockTime{9 * 60});
}

ChangedByHand moved_by_hand(const ExamplePlan& example, const ItemAt& item, const MoveTo& to)
{
    ChangedByHand changed(*example.at_hand);
    changed.take(item);
    changed.put(to.phase, to.slot, item.exercise, item.role);
    return changed;
}

bool names(const Change& change, const char* rule) { return rules_in(change.broken).contains(RuleId(rule)); }

/// How many places each day must offer: its other sessions without the exercise, or one when it is free.
std::map<Weekday, int> places_by_day(const ExamplePlan& example, const ItemAt& item)
{
    std::map<Weekday, int> places;
    for (const Slot& slot : example.at_hand->posted().grid().slots()) places[slot.day] = 1;
    const auto& sessions = example.plan.phases[static_cast<std::size_t>(item.phase)].sessions;
    for (const PlannedSession& session : sessions) places[session.day] = 0;
    for (const PlannedSession& session : sessions)
        if (std::none_of(session.items.begin(), session.items.end(),
                         [&](const PlannedItem& other) { return other.exercise == item.exercise; }))
            ++places[session.day];
    std::erase_if(places, [](const auto& day) { return day.second == 0; });
    return places;
}

}

TEST_CASE("a legal move passes every must rule of every date, another one breaks the rules that are named")
{
    int legal = 0, broken = 0;
    for (const ExamplePlan& example : example_plans())
        for (const ItemAt& item : items_in(example.plan, 0))
            for (const MoveTo& to : moves_of(example, item)) {
                CAPTURE(example.patient, item.exercise.text, word_of(to.slot.day));
                CHECK(moved_by_hand(example, item, to).broken() == rules_in(to.change.broken));
                ++(to.change.broken.empty() ? legal : broken);
            }
    CHECK(legal >= 50);
    CHECK(broken >= 50);
}

TEST_CASE("a plan with a legal move is one that the audit of all its dates finds clean")
{
    int audited = 0;
    for (const ExamplePlan& example : example_plans()) {
        const Case& at_hand = example.at_hand->at_hand();
        for (const ItemAt& item : items_in(example.plan, 0)) {
            const std::vector<MoveTo> moves = moves_of(example, item);
            const auto legal = std::find_if(moves.begin(), moves.end(),
                                            [](const MoveTo& to) { return to.change.broken.empty(); });
            if (legal == moves.end()) continue;
            CAPTURE(example.patient, item.exercise.text, word_of(legal->slot.day));
            const Timetable timetable = moved_by_hand(example, item, *legal).timetable();
            const Plan plan = build_plan(at_hand, timetable, {example.plan.made, {}});
            CHECK(audit(plan, at_hand.request).breaches.empty());
            ++audited;
            break;
        }
    }
    CHECK(audited >= 10);
}

TEST_CASE("every other session of the phase and every free day is offered, by day and time")
{
    for (const ExamplePlan& example : example_plans())
        for (const ItemAt& item : items_in(example.plan, 0)) {
            CAPTURE(example.patient, item.exercise.text);
            const std::vector<MoveTo> moves = moves_of(example, item);
            std::map<Weekday, int> offered;
            for (const MoveTo& to : moves) ++offered[to.slot.day];
            CHECK(offered == places_by_day(example, item));
            CHECK(std::is_sorted(moves.begin(), moves.end(),
                                 [](const MoveTo& a, const MoveTo& b) { return a.slot < b.slot; }));
        }
}

TEST_CASE("of the starts of a free day the one that suits the exercise best is offered")
{
    SmallPlan small;
    small.session(1, mon).day = tue;
    const CaseOfPlan plan(small.plan, small.request);
    const int squat = small.request.catalog->index_of(ExerciseId("squat"));
    const auto moves = moves_of(plan, squat, 0, thu, ClockTime{9 * 60});
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].slot.day == mon);
    Var from;
    for (const CaseOfPlan::SeatAt& seat : plan.seats_of(squat, thu))
        if (seat.phase == 0) from = seat.seat.var;
    int starts = 0;
    for (const CaseOfPlan::SeatAt& seat : plan.seats_of(squat, mon)) {
        if (seat.phase != 0) continue;
        CHECK_FALSE(is_better(plan.with({seat.seat.var}, {from}), moves[0].change));
        ++starts;
    }
    CHECK(starts == 2);
}

TEST_CASE("a row that leaves for a day of its own lacks a warm-up there, and is too little for a session")
{
    const SmallPlan small;
    const auto moves = small_moves(small, "row", mon);
    REQUIRE(moves.size() == 1);  // Thursday has rows already
    CHECK(moves[0].slot.day == tue);
    CHECK(names(moves[0].change, "session-shape"));
    CHECK(names(moves[0].change, "amount"));
}

TEST_CASE("what warms up moves as a warm-up, and leaves a session that does not begin with one")
{
    const SmallPlan small;
    const auto moves = small_moves(small, "march", mon);
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].slot.day == tue);
    CHECK(names(moves[0].change, "session-shape"));
}

TEST_CASE("nothing moves from a session in which it does not stand, nor from where there is none")
{
    const SmallPlan small;
    CHECK(small_moves(small, "beam", mon).empty());
    CHECK(small_moves(small, "squat", tue).empty());
    CHECK(small_moves(small, "squat", wed).empty());
}

TEST_CASE("an exercise from the list is told its price or the rules against it, as the auditor sees them")
{
    int legal = 0, broken = 0;
    for (const ExamplePlan& example : example_plans()) {
        const CaseOfPlan& plan = *example.at_hand;
        Random random(3);
        for (int turn = 0; turn < 12; ++turn) {
            const std::vector<int>& listed = plan.posted().grid().exercises();
            const int exercise =
                listed[static_cast<std::size_t>(random.below(static_cast<int>(listed.size())))];
            const ExerciseId& id = plan.at_hand().catalog_exercise(exercise).id;
            const bool is_work = !plan.seats_of(exercise, {}).empty();
            for (const MoveTo& to : places_for(plan, exercise, 1)) {
                CAPTURE(example.patient, id.text, word_of(to.slot.day));
                ChangedByHand changed(plan);
                changed.put(1, to.slot, id, is_work ? ItemRole::main : ItemRole::warm_up);
                CHECK(changed.broken() == rules_in(to.change.broken));
                ++(to.change.broken.empty() ? legal : broken);
            }
        }
    }
    CHECK(legal >= 20);
    CHECK(broken >= 20);
}

TEST_CASE("what the findings exclude has no place at all, and what stands in a session no second one there")
{
    const SmallPlan small;
    const CaseOfPlan plan(small.plan, small.request);
    const auto index_of = [&](const char* id) { return small.request.catalog->index_of(ExerciseId(id)); };
    CHECK(places_for(plan, index_of("band-row"), 0).empty());
    const auto squats = places_for(plan, index_of("squat"), 0);
    REQUIRE(squats.size() == 1);
    CHECK(squats[0].slot.day == tue);
    CHECK(places_for(plan, index_of("beam"), 0).size() == 3);
}

TEST_CASE("who no longer waits for the places gets only what was found so far")
{
    const SmallPlan small;
    const CaseOfPlan plan(small.plan, small.request);
    const int beam = small.request.catalog->index_of(ExerciseId("beam"));
    const int squat = small.request.catalog->index_of(ExerciseId("squat"));
    const auto raised = std::make_shared<const std::atomic<bool>>(true);
    REQUIRE(places_for(plan, beam, 0).size() > 1);
    CHECK(places_for(plan, beam, 0, raised).empty());
    CHECK(moves_of(plan, squat, 0, mon, ClockTime{9 * 60}, raised).empty());
}

}
