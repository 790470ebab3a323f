// Yoga for people who walk: twelve weeks, twice a week, twenty-four sessions in all (P20, P21).
#include "tests/scenarios/fitting.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

using enum Weekday;

TEST_CASE("home yoga comes to twenty-four sessions in twelve weeks")
{
    const Request request = shipped_request(a_fitting_patient(4.0, {tue, thu, sat}), "home-yoga-12-weeks");
    const Plan plan = plan_of(request);
    int sessions = 0;
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession* session : training_in(plan, week))
            sessions += items_in(*session, Modality::yoga, *request.catalog) > 0 ? 1 : 0;
    CHECK(plan.weeks == 12);
    CHECK(sessions == 24);
}

}
