// STEP for MS: the same content twice a week, thirty minutes of walking in the end (P15).
#include "tests/scenarios/fitting.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

using enum Weekday;

TEST_CASE("STEP: walking and strength twice a week each, thirty minutes of walking from week 10")
{
    const Request request = shipped_request(a_fitting_patient(4.5, {mon, tue, thu, fri}), "step-16-weeks");
    const Plan plan = plan_of(request);
    for (int week = 1; week <= plan.weeks; ++week) {
        CAPTURE(week);
        int walks = 0, strength = 0;
        for (const PlannedSession* session : training_in(plan, week)) {
            const int minutes = minutes_in(*session, Modality::aerobic, week, *request.catalog);
            walks += minutes > 0 ? 1 : 0;
            strength += items_in(*session, Modality::resistance, *request.catalog) > 0 ? 1 : 0;
            if (minutes > 0 && week >= 10) CHECK(minutes == 30);
        }
        CHECK(walks == 2);
        CHECK(strength == 2);
    }
}

}
