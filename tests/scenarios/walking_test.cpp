// Intermittent walking: three times two minutes with two minutes seated between, twice a week for four weeks
// (P43).
#include "tests/scenarios/fitting.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

using enum Weekday;

TEST_CASE("walking with pauses: two sessions a week, three bouts of two minutes, ten minutes by the clock")
{
    const Request request =
        shipped_request(a_fitting_patient(3.0, {mon, wed, fri}), "intermittent-walking-4-weeks");
    const Plan plan = plan_of(request);
    for (int week = 1; week <= 4; ++week) {
        const auto sessions = training_in(plan, week);
        REQUIRE(sessions.size() == 2);
        for (const PlannedSession* session : sessions) {
            REQUIRE(items_in(*session, Modality::aerobic, *request.catalog) == 1);
            for (const PlannedItem& item : session->items) {
                const Exercise& exercise = *request.catalog->find(item.exercise);
                if (exercise.modality != Modality::aerobic) continue;
                const Dose& dose = item.doses.at(week);
                CAPTURE(week, exercise.id.text);
                CHECK(exercise.position == Position::walking);
                REQUIRE(dose.bout);
                CHECK(*dose.bout == std::chrono::minutes(2));
                CHECK(dose.count == 6);  // work: three bouts
                CHECK(dose.rest == std::chrono::minutes(2));
                // Two pauses lie between three bouts; getting ready comes on top.
                const Seconds clock = std::chrono::minutes(6) + 2 * dose.rest;
                CHECK(clock == std::chrono::minutes(10));
                CHECK(dose.takes >= clock);
                CHECK(dose.takes <= clock + std::chrono::minutes(2));
            }
        }
    }
}

}
