#include "app/desk/work/replan.h"

#include "app/desk/work/background_job.h"
#include "engine/plan/audit.h"
#include "engine/plan/write_plan.h"
#include "engine/screen/screen.h"
#include "tests/app/desk/document/desk_document.h"
#include "tests/engine/adapt/random_edits.h"
#include "tests/support/catch.h"
#include "tests/support/instances.h"

namespace pacewise {

namespace {

const Budget moment{5000, {}};

/// The same plan, asked for something else.
PlanDocument asking(const PlanDocument& before, Request request)
{
    PlanDocument document = before;
    document.request = std::make_shared<const Request>(std::move(request));
    return edited(document, PlanAgain{});
}

PlanDocument without_time()
{
    Patient patient = planned().request->patient;
    patient.time = {{Weekday::mon, {{ClockTime{540}, ClockTime{550}}}}};
    return edited(planned(), ChangePatient{patient, in_words("Less time", "Menos tiempo")});
}

}

TEST_CASE("a plan for a small edit keeps nine of ten places that the edit leaves possible")
{
    int edits = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const auto edit = random_edit(seed, *planned().plan, *planned().request);
        if (!edit) continue;
        const PlanDocument document = asking(planned(), edit->request);
        const PlanAnswer answer = replan(document, moment);
        if (!answer.plan) continue;
        ++edits;
        INFO(edit->what);
        const auto places = unaffected_places(*planned().plan, edit->request);
        CHECK(kept_percent(places, *answer.plan, edit->request) >= 90);
        CHECK(audit(*answer.plan, *document.request).breaches.empty());
    }
    CHECK(edits >= 5);
}

TEST_CASE("the same question has the same answer, byte for byte")
{
    const PlanDocument document = edited(planned(), Ban{first_item(*planned().plan, 0).exercise});
    CHECK(plan_text(*replan(document, moment).plan) == plan_text(*replan(document, moment).plan));
}

TEST_CASE("an answer becomes the plan, and tells what changed")
{
    const PlanDocument document = edited(planned(), Ban{first_item(*planned().plan, 0).exercise});
    const PlanAnswer answer = replan(document, moment);
    REQUIRE(answer.plan);
    REQUIRE(answer.changes);
    CHECK_FALSE(answer.changes->empty());
    const PlanDocument after = answered_with(document, answer);
    CHECK(after.is_answered());
    CHECK(after.plan == answer.plan);
    CHECK(after.changes == answer.changes);
    CHECK_FALSE(after.none);
}

TEST_CASE("an answer to an older question changes nothing")
{
    const PlanDocument document = edited(planned(), Ban{first_item(*planned().plan, 0).exercise});
    const PlanAnswer answer = replan(document, moment);
    const PlanDocument moved_on = edited(document, ChangePace{Pace::slow});
    CHECK(answered_with(moved_on, answer) == moved_on);
    CHECK(answered_with(planned(), answer) == planned());
}

TEST_CASE("where there is no plan the last one stays in sight, and the clash is told")
{
    const PlanDocument document = without_time();
    const PlanAnswer answer = replan(document, moment);
    CHECK_FALSE(answer.plan);
    REQUIRE(answer.none);
    CHECK_FALSE(answer.none->cancelled);
    CHECK_FALSE(answer.none->why.clash.empty());
    const PlanDocument after = answered_with(document, answer);
    CHECK(after.plan == planned().plan);
    CHECK_FALSE(after.is_answered());
    CHECK_FALSE(after.waits_for_plan());
    CHECK(after.none == answer.none);
}

TEST_CASE("a wish that cannot be meant is told as the reason, with the way out")
{
    const PlanDocument document = edited(planned(), AddPin{{.exercise = ExerciseId("brigde-full")}});
    const PlanAnswer answer = replan(document, moment);
    REQUIRE(answer.none);
    REQUIRE_FALSE(answer.none->wishes.empty());
    CHECK(answer.none->why.clash.empty());
    CHECK_THAT(answer.none->wishes[0].english(), ContainsSubstring("brigde-full"));
    CHECK_THAT(answer.none->wishes[0].english(), ContainsSubstring("bridge-full"));
}

TEST_CASE("a search that was stopped before it began finds nothing and blames no rule")
{
    Budget stopped = moment;
    stopped.stop = std::make_shared<const std::atomic<bool>>(true);
    const PlanDocument document = edited(planned(), Ban{first_item(*planned().plan, 0).exercise});
    const PlanAnswer answer = replan(document, stopped);
    CHECK_FALSE(answer.plan);
    REQUIRE(answer.none);
    CHECK(answer.none->cancelled);
    CHECK(answer.none->why.clash.empty());
}

TEST_CASE("a search in a large catalog ends when it is told to stop")
{
    PlanDocument document;
    document.request =
        std::make_shared<const Request>(request_of({600, Affected::moderate, 12, Room::roomy, 1}));
    Budget endless{1000000000, {}};
    BackgroundJob<PlanAnswer> job;
    job.start([&](const StopSign& stop) {
        Budget budget = endless;
        budget.stop = stop;
        return replan(document, budget);
    });
    CHECK(job.running());
    job.cancel();
    CHECK_FALSE(job.running());
}

TEST_CASE(
    "a pinned exercise that is not allowed is told in the language of the desk, with the rule against it")
{
    const Request& request = *planned().request;
    const Screening screening = screen(request);
    const auto forbidden = std::find_if(screening.verdicts.begin(), screening.verdicts.end(),
                                        [](const Verdict& verdict) { return !verdict.allowed(); });
    REQUIRE(forbidden != screening.verdicts.end());
    const auto at = static_cast<std::size_t>(forbidden - screening.verdicts.begin());
    const Exercise& exercise = request.catalog->exercises()[at];
    const PlanAnswer answer = replan(edited(planned(), AddPin{{.exercise = exercise.id}}), moment);
    REQUIRE(answer.none);
    REQUIRE_FALSE(answer.none->wishes.empty());
    const Translations& told = answer.none->wishes[0].sentence();
    for (const char* language : {"en", "es"}) {
        CHECK_THAT(told.in(language), ContainsSubstring(exercise.name.in(language)));
        CHECK_THAT(told.in(language), ContainsSubstring(forbidden->against[0].says.in(language)));
    }
    CHECK_THAT(told.in("es"), ContainsSubstring("Suéltelo"));
}

}
