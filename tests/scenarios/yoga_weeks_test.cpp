// Yoga in eight weeks: hatha for people who walk well (P23), at home three times a week (P26), on a chair
// (P27).
#include "tests/scenarios/fitting.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

using enum Weekday;

namespace {

int yoga_sessions(const Plan& plan, const Catalog& catalog)
{
    int sessions = 0;
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession* session : training_in(plan, week))
            sessions += items_in(*session, Modality::yoga, catalog) > 0 ? 1 : 0;
    return sessions;
}

}

TEST_CASE("hatha yoga and home yoga come to three sessions in each of eight weeks")
{
    for (const std::string protocol : {"hatha-yoga-8-weeks", "home-yoga-8-weeks"}) {
        CAPTURE(protocol);
        const Request request = shipped_request(a_fitting_patient(3.0, {mon, tue, thu, sat}), protocol);
        const Plan plan = plan_of(request);
        CHECK(plan.weeks == 8);
        CHECK(yoga_sessions(plan, *request.catalog) == 24);
    }
}

TEST_CASE("chair yoga never goes down on all fours, and comes to at least two sessions a week")
{
    Patient patient = a_fitting_patient(5.0, {tue, thu, sat});
    patient.aid = Aid{AidType::cane, Side::right, read_date("2026-09-01")};
    patient.walks = Walks{200, {}};
    const Request request = shipped_request(patient, "chair-yoga-8-weeks");
    const Plan plan = plan_of(request);
    CHECK(yoga_sessions(plan, *request.catalog) >= 16);
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) {
                const Exercise& exercise = *request.catalog->find(item.exercise);
                if (exercise.modality != Modality::yoga) continue;
                CAPTURE(exercise.id.text);
                CHECK((exercise.position == Position::sitting || exercise.position == Position::standing ||
                       exercise.position == Position::supine));
            }
}

}
