// The rhythm of the Otago programme: strength and balance three times a week, walks on two of the days
// between (P30).
#include "tests/scenarios/fitting.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <map>

namespace pacewise {

using enum Weekday;

namespace {

Request fitting()
{
    return shipped_request(a_fitting_patient(3.5, {mon, tue, wed, thu, fri, sat, sun}),
                           "fall-prevention-12-weeks");
}

}

TEST_CASE("fall prevention: strength and balance three times a week, two walks on other days")
{
    const Request request = fitting();
    const Plan plan = plan_of(request);
    for (int week = 1; week <= plan.weeks; ++week) {
        int exercise_days = 0, walks = 0;
        for (const PlannedSession* session : training_in(plan, week)) {
            const bool strength = items_in(*session, Modality::resistance, *request.catalog) > 0;
            const bool balance = items_in(*session, Modality::balance, *request.catalog) > 0;
            const bool walk = items_in(*session, Modality::aerobic, *request.catalog) > 0;
            CAPTURE(week, word_of(session->day));
            CHECK_FALSE((walk && (strength || balance)));
            exercise_days += strength || balance ? 1 : 0;
            walks += walk ? 1 : 0;
        }
        CHECK(exercise_days == 3);
        CHECK(walks >= 2);
    }
}

TEST_CASE("fall prevention: no movement climbs two rungs from one review to the next")
{
    const Request request = fitting();
    const Plan plan = plan_of(request);
    std::map<FamilyId, int> standing;
    for (const PlannedPhase& phase : plan.phases) {
        std::map<FamilyId, int> now = standing;
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) {
                const Exercise& exercise = *request.catalog->find(item.exercise);
                const auto before = standing.find(exercise.ladder.family);
                CAPTURE(phase.name, exercise.id.text);
                if (before != standing.end()) CHECK(exercise.ladder.rung <= before->second + 1);
                now[exercise.ladder.family] = exercise.ladder.rung;
            }
        standing = now;
    }
    CHECK(standing.size() >= 3);
}

}
