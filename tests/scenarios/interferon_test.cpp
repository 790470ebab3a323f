// Interferon every other day drifts through the weekdays (J20 to J26): there is a plan all the same, and its
// joint load falls as little as possible into the hours when joints ache.
#include "tests/scenarios/fitting.h"

#include "engine/timetable/shots.h"
#include "tests/support/betaseron.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

using enum Weekday;

Patient on_betaseron(Patient patient)
{
    patient.medicines = std::vector{betaseron()};
    return patient;
}

/// Joint load of all dates on which joints ache.
long aching_load_in(const Plan& plan, const Request& request, const MedicineUse& shot)
{
    long load = 0;
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession* session : training_in(plan, week)) {
            const Date date = plan.start + std::chrono::days(7 * (week - 1) + index_of(session->day));
            if (!joints_ache_at(shot, date, session->at)) continue;
            for (const PlannedItem& item : session->items)
                load += aching_load(*request.catalog->find(item.exercise));
        }
    return load;
}

}

TEST_CASE(
    "Betaseron with three sessions a week: there is a plan, and the drug changes where joints are loaded")
{
    const Patient fitting = a_fitting_patient(4.0, {mon, tue, wed, thu, fri, sat});
    const Request without = shipped_request(fitting, "combined-8-weeks");
    const Request with = shipped_request(on_betaseron(fitting), "combined-8-weeks");
    const MedicineUse& shot = with.patient.medicines->front();
    const Plan plan = plan_of(with);
    for (int week = 1; week <= plan.weeks; ++week) CHECK(training_in(plan, week).size() >= 3);
    CHECK(aching_load_in(plan, with, shot) < aching_load_in(plan_of(without), without, shot));
}

}
