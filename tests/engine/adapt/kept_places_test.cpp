// Exercises banned from one place, and drafts that keep their places, from version to version.
#include "engine/adapt/places.h"
#include "engine/plan/audit.h"
#include "engine/plan/read_plan.h"
#include "engine/plan/write_plan.h"
#include "tests/engine/adapt/random_edits.h"
#include "tests/engine/adapt/revisions.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

TEST_CASE("an exercise banned from one place leaves it, with the reason, and may stand anywhere else")
{
    Request request = anna();
    const Plan older = plan_for(request).value();
    const ExerciseId moved = known_exercise_of(older);
    const Weekday day = day_of(older.phases.front(), moved);
    request.banned_places = {{moved, day}};
    const Plan now = revised(older, request).plan;
    for (const PlannedPhase& phase : now.phases) CHECK_FALSE(stands_on(phase, moved, day));
    CHECK(audit(now, request).breaches.empty());
    CHECK(std::any_of(now.changes.begin(), now.changes.end(), [](const Translations& change) {
        return change.in("en").find("because the therapist wants it elsewhere") != std::string::npos;
    }));
    CHECK(now.banned_places == request.banned_places);
    CHECK(plan_text(revised(older, restored(now, anna())).plan) == plan_text(now));
}

TEST_CASE("a draft that follows a draft keeps its places, and is made again from its own file alone")
{
    Request request = anna();
    const Plan first = plan_for(request).value();
    CHECK(first.made.kept.empty());
    request.keep = places_of(first, request.protocol);
    const ExerciseId moved = known_exercise_of(first);
    request.banned_places = {{moved, day_of(first.phases.front(), moved)}};
    const Plan second = plan_for(request).value();
    CHECK(second.made.kept == request.keep);
    CHECK(kept_percent(unaffected_places(first, request), second, request) >= 90);
    const std::string text = plan_text(second);
    const Plan read = read_plan_file("plan.yaml", text).value.value();
    const Request again = restored(read, anna());
    CHECK(again.keep == request.keep);
    CHECK(again.banned_places == request.banned_places);
    CHECK(plan_text(plan_for(again).value()) == text);
}

TEST_CASE("the next version of a draft that kept places names the older plan instead")
{
    Request request = anna();
    request.keep = places_of(plan_for(request).value(), request.protocol);
    const Plan draft = plan_for(request).value();
    REQUIRE_FALSE(draft.made.kept.empty());
    const Plan next = revised(draft, restored(draft, anna())).plan;
    CHECK(next.made.kept.empty());
    CHECK(plan_text(revised(draft, restored(next, anna())).plan) == plan_text(next));
}

TEST_CASE("a revision from the middle of phase 1 leaves a wish for phase 2 in the weeks it was meant for")
{
    Request request = anna();
    const Plan older = plan_for(request).value();
    const ExerciseId moved = known_exercise_of(older);
    const Weekday day = day_of(older.phases.front(), moved);
    request.banned_places = {{moved, day, 2}, {moved, day, 1}, {moved, {}, {}, ClockTime{4 * 60}}};
    const Plan now = revised(older, request, 2).plan;
    REQUIRE(now.phases.size() == older.phases.size() + 1);
    CHECK(now.banned_places ==
          std::vector<BannedPlace>{
              {moved, day, 3}, {moved, day, 1}, {moved, day, 2}, {moved, {}, {}, ClockTime{4 * 60}}});
    CHECK(stands_on(now.phases[0], moved, day));  // it is over
    CHECK_FALSE(stands_on(now.phases[1], moved, day));
    CHECK_FALSE(stands_on(now.phases[2], moved, day));
    CHECK(plan_text(revised(older, restored(now, anna()), 2).plan) == plan_text(now));
}

}
