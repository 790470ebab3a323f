#include "engine/explain/swaps.h"

#include "tests/engine/explain/example_plans.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Weekday;

std::vector<Swap> small_swaps(const SmallPlan& small, const std::string& exercise, const StopSign& stop = {})
{
    return swaps_for(CaseOfPlan(small.plan, small.request),
                     small.request.catalog->index_of(ExerciseId(exercise)), 0, mon, ClockTime{9 * 60}, stop);
}

const Swap* find(const std::vector<Swap>& swaps, const std::string& exercise)
{
    for (const Swap& swap : swaps)
        if (swap.exercise.text == exercise) return &swap;
    return nullptr;
}

bool names(const Change& change, const char* rule) { return rules_in(change.broken).contains(RuleId(rule)); }

std::size_t legal_in(const std::vector<Swap>& swaps)
{
    return static_cast<std::size_t>(
        std::count_if(swaps.begin(), swaps.end(), [](const Swap& s) { return s.change.broken.empty(); }));
}

Slot slot_of(const ExamplePlan& example, const ItemAt& item)
{
    for (const Slot& slot : example.at_hand->posted().grid().slots())
        if (slot.day == item.day && slot.at == item.at) return slot;
    return {};
}

bool has(const ChangedByHand& changed, const ExamplePlan& example, const ItemAt& item, const ExerciseId& id)
{
    for (const TimetableSession& session : changed.timetable().phases[static_cast<std::size_t>(item.phase)])
        if (session.slot.day == item.day && session.slot.at == item.at)
            for (const int at : session.candidates)
                if (example.at_hand->at_hand().exercise(at).id == id) return true;
    return false;
}

/// Each of these items exchanged for the swap's exercise, unless that stands in its session already.
RuleIds broken_by(const ExamplePlan& example, const std::vector<ItemAt>& items, const Swap& swap)
{
    ChangedByHand changed(*example.at_hand);
    for (const ItemAt& item : items) {
        const bool is_there = has(changed, example, item, swap.exercise);
        if (!is_there) changed.put(item.phase, slot_of(example, item), swap.exercise, item.role);
        changed.take(item);
    }
    for (const ItemAt& item : items)
        for (const ExerciseId& gone : swap.displaces) changed.take_from_phase(item.phase, gone);
    return changed.broken();
}

/// One of them early in a session and one late.
std::vector<ItemAt> two_items(const ExamplePlan& example)
{
    const std::vector<ItemAt> items = items_in(example.plan, 1);
    return {items.at(1), items.back()};
}

std::vector<ItemAt> all_places(const ExamplePlan& example, const ExerciseId& exercise)
{
    std::vector<ItemAt> places;
    for (int phase = 0; phase < static_cast<int>(example.plan.phases.size()); ++phase)
        for (const ItemAt& item : items_in(example.plan, phase))
            if (item.exercise == exercise) places.push_back(item);
    return places;
}

}

TEST_CASE("a legal swap passes every must rule of every date, another one breaks the rules that are named")
{
    std::size_t legal = 0, broken = 0;
    for (const ExamplePlan& example : example_plans())
        for (const ItemAt& item : two_items(example)) {
            const auto swaps =
                swaps_for(*example.at_hand, example.index_of(item.exercise), item.phase, item.day, item.at);
            legal += legal_in(swaps);
            broken += swaps.size() - legal_in(swaps);
            for (const Swap& swap : swaps) {
                CAPTURE(example.patient, item.exercise.text, swap.exercise.text);
                CHECK(broken_by(example, {item}, swap) == rules_in(swap.change.broken));
            }
        }
    CHECK(legal >= 100);
    CHECK(broken >= 100);
}

TEST_CASE("an exercise exchanged at all its places breaks what the auditor finds in the changed plan")
{
    std::size_t legal = 0, broken = 0;
    for (const ExamplePlan& example : example_plans()) {
        const ItemAt item = two_items(example).back();
        const std::vector<ItemAt> places = all_places(example, item.exercise);
        const auto swaps = swaps_everywhere(*example.at_hand, example.index_of(item.exercise));
        legal += legal_in(swaps);
        broken += swaps.size() - legal_in(swaps);
        for (const Swap& swap : swaps) {
            CAPTURE(example.patient, item.exercise.text, swap.exercise.text);
            CHECK(broken_by(example, places, swap) == rules_in(swap.change.broken));
        }
    }
    CHECK(legal >= 20);
    CHECK(broken >= 20);
}

TEST_CASE("legal swaps come first, the cheapest before the others, and then a dozen that are not legal")
{
    for (const ExamplePlan& example : example_plans())
        for (const ItemAt& item : two_items(example)) {
            const auto swaps =
                swaps_for(*example.at_hand, example.index_of(item.exercise), item.phase, item.day, item.at);
            CAPTURE(example.patient, item.exercise.text);
            CHECK(std::is_sorted(swaps.begin(), swaps.end(),
                                 [](const Swap& a, const Swap& b) { return is_better(a.change, b.change); }));
            CHECK(swaps.size() - legal_in(swaps) <= most_illegal_swaps);
            const auto fewer = swaps_for(*example.at_hand, example.index_of(item.exercise), item.phase,
                                         item.day, item.at, {}, 0);
            CHECK(fewer.size() == legal_in(swaps));
        }
}

TEST_CASE("work is exchanged for work of its kind, and neither for itself nor for what stands beside it")
{
    const SmallPlan small;
    const auto swaps = small_swaps(small, "row");
    CHECK(find(swaps, "heel-raise"));
    for (const char* never : {"row", "squat", "beam", "calf", "walk", "march"})
        CHECK_FALSE(find(swaps, never));
}

TEST_CASE("what the findings exclude is never offered instead")
{
    const SmallPlan small;
    CHECK_FALSE(find(small_swaps(small, "row"), "band-row"));
    CHECK_FALSE(find(small_swaps(small, "squat"), "band-row"));
}

TEST_CASE("a deeper squat in the place of a row sends the squats of its ladder out of the phase")
{
    const SmallPlan small;
    const CaseOfPlan plan(small.plan, small.request);
    const auto swaps =
        swaps_for(plan, small.request.catalog->index_of(ExerciseId("row")), 1, mon, ClockTime{9 * 60});
    const Swap* deep = find(swaps, "squat-deep");
    REQUIRE(deep);
    CHECK(deep->displaces == std::vector{ExerciseId("squat")});
    CHECK_FALSE(names(deep->change, "ladder"));
    const Swap* heel = find(swaps, "heel-raise");
    REQUIRE(heel);
    CHECK(heel->displaces.empty());
}

TEST_CASE("a deeper squat before a phase with easier ones breaks the ladder all the same")
{
    const SmallPlan small;
    const auto swaps = small_swaps(small, "row");
    const Swap* deep = find(swaps, "squat-deep");
    REQUIRE(deep);
    CHECK(names(deep->change, "ladder"));
}

TEST_CASE("a warm-up is exchanged for a warm-up")
{
    int warm_ups = 0;
    for (const ExamplePlan& example : example_plans())
        for (const ItemAt& item : items_in(example.plan, 0)) {
            if (item.role != ItemRole::warm_up) continue;
            const auto swaps =
                swaps_for(*example.at_hand, example.index_of(item.exercise), item.phase, item.day, item.at);
            for (const Swap& swap : swaps) {
                const int other = example.index_of(swap.exercise);
                const auto& candidates = example.at_hand->at_hand().candidates();
                CHECK(std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
                    return candidate.exercise == other && candidate.role == ItemRole::warm_up;
                }));
                ++warm_ups;
            }
            break;
        }
    CHECK(warm_ups >= 20);
}

TEST_CASE("who no longer waits for the swaps gets only what was found so far")
{
    const SmallPlan small;
    const int row = small.request.catalog->index_of(ExerciseId("row"));
    const auto raised = std::make_shared<const std::atomic<bool>>(true);
    REQUIRE(small_swaps(small, "row").size() > 1);
    CHECK(small_swaps(small, "row", raised).empty());
    CHECK(swaps_everywhere(CaseOfPlan(small.plan, small.request), row, raised).empty());
}

}
