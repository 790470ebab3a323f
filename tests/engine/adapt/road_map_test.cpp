#include "engine/adapt/road_map.h"

#include "engine/adapt/road_map_weeks.h"
#include "engine/plan/audit.h"
#include "tests/support/catch.h"
#include "tests/support/planned.h"
#include "tests/support/shipped.h"

#include <algorithm>

namespace pacewise {

namespace {

const Planned& anna()
{
    static const Planned made = planned("anna", "combined-8-weeks", 800).value();
    return made;
}

/// The load of a week, of all sessions as prescribed.
int load_of(const Plan& plan, int week)
{
    int load = 0;
    for (const PlannedSession& session : plan.phases[static_cast<std::size_t>(plan.phase_of(week))].sessions)
        for (const PlannedItem& item : session.items) load += item.doses.at(week).load;
    return load;
}

std::vector<int> loads_of(const Plan& plan)
{
    std::vector<int> loads;
    for (int week = 1; week <= plan.weeks; ++week) loads.push_back(load_of(plan, week));
    return loads;
}

/// How many branches this answer leads to.
template <class Answer> long branches_with(const RoadMap& map, Answer answer, int value)
{
    return std::count_if(map.branches.begin(), map.branches.end(),
                         [&](const RoadBranch& branch) { return (branch.*answer).holds(value); });
}

}

TEST_CASE("every answer a patient can give leads to exactly one branch")
{
    for (const int week : {1, 3, 5}) {
        const RoadMap map = road_map(anna().plan, anna().request, {}, week);
        REQUIRE_FALSE(map.empty());
        for (int boxes = 0; boxes <= map.boxes; ++boxes)
            CHECK(branches_with(map, &RoadBranch::boxes, boxes) == 1);
        for (int points = 0; points <= 10; ++points) {
            CHECK(branches_with(map, &RoadBranch::effort, points) == 1);
            CHECK(branches_with(map, &RoadBranch::pain, points) == 1);
        }
        for (int mornings = 0; mornings <= 7; ++mornings)
            CHECK(branches_with(map, &RoadBranch::tired_mornings, mornings) == 1);
    }
}

TEST_CASE("with five of six boxes, the effort that was asked for and little pain one goes on")
{
    const RoadMap map = road_map(anna().plan, anna().request, {}, 1);
    const RoadBranch& go_on = map.branches.front();
    CHECK(go_on.kind == BranchKind::go_on);
    CHECK(100 * go_on.boxes.least >= 83 * map.boxes);
    CHECK(100 * (go_on.boxes.least - 1) < 83 * map.boxes);
    CHECK(go_on.boxes.most == map.boxes);
    CHECK(go_on.pain == Range<int>{0, 3});
    CHECK(go_on.tired_mornings == Range<int>{0, 0});
    int highest = 0;
    for (const PlannedSession& session :
         anna().plan.phases[static_cast<std::size_t>(anna().plan.phase_of(map.week))].sessions)
        for (const PlannedItem& item : session.items)
            highest = std::max(highest, item.doses.at(map.week).effort);
    CHECK(go_on.effort == Range<int>{0, highest});
}

TEST_CASE("the road map leads to the next review of the phase, else to its end, and the last phase has none "
          "after its last review")
{
    Request request = anna().request;
    const Range<int> first = anna().plan.phases.front().weeks, last = anna().plan.phases.back().weeks;
    request.protocol.review_weeks = {last.least + 1};
    CHECK(road_map(anna().plan, request, {}, 1).week == first.most);
    CHECK(road_map(anna().plan, request, {}, 1).new_phase);
    CHECK(road_map(anna().plan, request, {}, last.least).week == last.least + 1);
    CHECK(road_map(anna().plan, request, {}, last.least + 1).empty());
    CHECK(road_map(anna().plan, request, {}, anna().plan.weeks).empty());
}

TEST_CASE("who stays does the week once more, and everything after it a week later")
{
    const std::vector<int> before = loads_of(anna().plan);
    const Branch branch = branch_of(anna().plan, anna().request, 4, BranchKind::stay);
    std::vector<int> expected = before;
    expected.insert(expected.begin() + 4, before[3]);
    CHECK(branch.next == NextWeek::same_again);
    CHECK(loads_of(branch.plan) == expected);
    CHECK(branch.request.protocol.weeks() == anna().plan.weeks + 1);
}

TEST_CASE("who steps back does the easier week before, then the week itself, and goes on")
{
    const std::vector<int> before = loads_of(anna().plan);
    const int week = 4;
    REQUIRE(before[week - 2] < before[week - 1]);
    const Branch branch = branch_of(anna().plan, anna().request, week, BranchKind::step_back);
    std::vector<int> expected(before.begin(), before.begin() + week);
    expected.insert(expected.end(), {before[week - 2], before[week - 1]});
    expected.insert(expected.end(), before.begin() + week, before.end());
    CHECK(branch.next == NextWeek::week_before);
    CHECK(loads_of(branch.plan) == expected);
}

TEST_CASE("without an easier week before in the phase, a step back is a week of lighter days")
{
    const Branch branch = branch_of(anna().plan, anna().request, 1, BranchKind::step_back);
    CHECK(branch.next == NextWeek::lighter);
    const Date first = branch.plan.start + std::chrono::days(7), last = first + std::chrono::days(6);
    for (const PlannedSession& session : branch.plan.phases.front().sessions) {
        const Date date = first + std::chrono::days(index_of(session.day));
        CHECK(std::any_of(branch.plan.dates.begin(), branch.plan.dates.end(), [&](const DayAdvice& advice) {
            return advice.date == date && advice.at == session.at;
        }));
    }
    const auto lighter = [&](const DayAdvice& advice) {
        return first <= advice.date && advice.date <= last && advice.change == DateChange::lighter;
    };
    CHECK(std::count_if(branch.plan.dates.begin(), branch.plan.dates.end(), lighter) > 0);
}

TEST_CASE("a typed dose, a light week and a ramp move along with the weeks")
{
    Request request = anna().request;
    Pin pin{ExerciseId("bridge")};
    pin.dose = TypedDose{};
    pin.dose->weeks = Range<int>{3, 5};
    request.pins = {pin};
    request.protocol.light_weeks = {4, 6};
    const WeekOrder order = repeating(anna().plan, 4, {4});
    const Request longer = in_order(request, order);
    CHECK(longer.pins.front().dose->weeks == Range<int>{3, 6});
    CHECK(longer.protocol.light_weeks == std::vector<int>{4, 5, 7});
    for (const auto& [modality, part] : request.protocol.parts)
        for (const auto& [pace, ramps] : part.ramps)
            for (const auto& [measure, ramp] : ramps)
                for (int week = 1; week <= longer.protocol.weeks(); ++week)
                    CHECK(longer.protocol.parts.at(modality).ramps.at(pace).at(measure).at(week) ==
                          ramp.at(order[static_cast<std::size_t>(week - 1)]));
}

TEST_CASE("a branch that would break a rule is not offered, and the therapist reads which rule")
{
    Plan plan = anna().plan;
    for (PlannedPhase& phase : plan.phases)
        for (PlannedSession& session : phase.sessions)
            for (PlannedItem& item : session.items)
                for (auto& [week, dose] : item.doses)
                    if (week == 5) dose.load *= 3, dose.takes *= 3;
    const RoadMap map = road_map(plan, anna().request, {}, 3);
    REQUIRE(map.week == 4);
    CHECK_FALSE(map.branches.front().is_sound());
    const std::vector<std::string> breaches = map.breaches();
    CHECK(std::any_of(breaches.begin(), breaches.end(), [](const std::string& breach) {
        return breach.find("go-on: growth") != std::string::npos;
    }));
}

TEST_CASE("what going on changes is told once for each exercise, with the dose before and after")
{
    const RoadMap map = road_map(anna().plan, anna().request, {}, 3);
    REQUIRE_FALSE(map.new_phase);
    REQUIRE_FALSE(map.steps.empty());
    for (const RoadStep& step : map.steps) {
        CHECK(step.item.doses.at(map.week) == step.before);
        CHECK(step.item.doses.at(map.week + 1) == step.now);
        CHECK_FALSE(step.before == step.now);
    }
}

TEST_CASE("every branch of every example patient keeps every rule, or is not offered")
{
    int plans = 0, branches = 0, sound = 0;
    for (const std::string& patient : shipped_patients()) {
        std::optional<Planned> made;
        for (const std::string& protocol : shipped_protocols())
            if (!made) made = planned(patient, protocol, 800);
        if (!made) continue;
        CAPTURE(patient, made->plan.protocol.text);
        ++plans;
        for (const PlannedPhase& phase : made->plan.phases) {
            const RoadMap map = road_map(made->plan, made->request, {}, phase.weeks.least);
            for (const RoadBranch& told : map.branches) {
                const Branch branch = branch_of(made->plan, made->request, map.week, told.kind);
                CHECK(audit(branch.plan, branch.request).breaches.empty() == told.is_sound());
                for (const Breach& breach : told.breaches)
                    WARN(patient << ", " << word_of(told.kind) << ": " << breach.about);
                ++branches;
                sound += told.is_sound();
            }
        }
    }
    CHECK(plans == 16);
    CHECK(sound >= branches * 9 / 10);
}

}
