// Mode "arrange": the therapist's exercises and doses, places found.
#include "engine/adapt/restore_wishes.h"
#include "engine/make_plan.h"
#include "engine/plan/audit.h"
#include "engine/plan/read_plan.h"
#include "engine/plan/write_plan.h"
#include "engine/request/arrange.h"
#include "engine/screen/check_wishes.h"
#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <map>

namespace pacewise {

namespace {

const Provenance tests{"tests", "patient", "exercises", "protocol", "clinic"};

Request anna() { return shipped_request(shipped_patient("anna"), "combined-8-weeks"); }

ChosenExercise chosen(const char* exercise, int times, TypedDose dose)
{
    return {ExerciseId(exercise), times, dose, {}};
}

/// A warm-up, strength lying down, and a stretch for the stiff calf.
std::vector<ChosenExercise> usual_choice()
{
    return {chosen("seated-march", 3, {{}, 5, DoseUnit::minutes, {}, 3, {}}),
            chosen("bridge-full", 2, {2, 8, {}, {}, 4, {}}),
            chosen("calf-wall", 3, {2, {}, {}, Seconds(20), {}, {}})};
}

}

TEST_CASE("arranged: every exercise stands as often as chosen, with its dose, and every must rule holds")
{
    const Request request = arranged(anna(), usual_choice());
    REQUIRE(check_request(request).empty());
    for (const Diagnostic& problem : check_wishes(request, screen(request)))
        FAIL_CHECK(diagnostic_text(problem));
    const auto made = make_plan(request, {3000, {}}, tests);
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    if (const auto* impossible = std::get_if<Impossible<NoPlan>>(&made))
        for (const Reason& reason : impossible->why.clash)
            FAIL_CHECK(reason.rule.text << ": " << reason.about);
    REQUIRE(solved);
    CHECK(solved->value.mode == PlanMode::arrange);
    CHECK(audit(solved->value, request).breaches == std::vector<Breach>{});
    for (const PlannedPhase& phase : solved->value.phases) {
        std::map<ExerciseId, int> times;
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) {
                ++times[item.exercise];
                if (item.exercise == ExerciseId("bridge-full"))
                    for (const auto& [week, dose] : item.doses) CHECK((dose.sets == 2 && dose.count == 8));
            }
        CHECK(times == std::map<ExerciseId, int>{{ExerciseId("bridge-full"), 2},
                                                 {ExerciseId("calf-wall"), 3},
                                                 {ExerciseId("seated-march"), 3}});
    }
}

TEST_CASE("an arranged plan is read back with what was chosen, and audited by it")
{
    const Request request = arranged(anna(), usual_choice());
    const auto made = make_plan(request, {3000, {}}, tests);
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    REQUIRE(solved);
    const Read<Plan> read = read_plan_file("plan.yaml", plan_text(solved->value));
    REQUIRE(read.value);
    CHECK(*read.value == solved->value);
    Request restored = anna();
    restore_wishes(*read.value, restored);
    CHECK(audit(*read.value, restored).breaches.empty());
}

TEST_CASE("a choice that the findings forbid is told at once, with the rule and a way out")
{
    const Request request =
        arranged(anna(), {chosen("tandem-one-hand", 2, {1, {}, {}, Seconds(20), {}, {}})});
    const Diagnostics problems = check_wishes(request, screen(request));
    REQUIRE_FALSE(problems.empty());
    CHECK_THAT(problems.front().message.english(), ContainsSubstring("S32"));
    CHECK_THAT(problems.front().maybe.english(), ContainsSubstring("--override"));
}

TEST_CASE("more sessions a week than there are free days: no plan, and the clash names the choice")
{
    std::vector<ChosenExercise> too_often = usual_choice();
    for (ChosenExercise& each : too_often) each.times_per_week = 7;
    const Request request = arranged(anna(), too_often);
    const auto made = make_plan(request, {3000, {}}, tests);
    const auto* impossible = std::get_if<Impossible<NoPlan>>(&made);
    REQUIRE(impossible);
    bool named = false;
    for (const Reason& reason : impossible->why.clash) named = named || reason.rule == RuleId("chosen");
    CHECK(named);
}

}
