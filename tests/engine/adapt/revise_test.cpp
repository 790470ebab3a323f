#include "engine/adapt/revise.h"

#include "engine/adapt/places.h"
#include "engine/plan/audit.h"
#include "engine/plan/read_plan.h"
#include "engine/plan/write_plan.h"
#include "engine/screen/screen.h"
#include "tests/engine/adapt/random_edits.h"
#include "tests/engine/adapt/revisions.h"
#include "tests/support/catch.h"
#include "tests/support/requests.h"

#include <algorithm>

namespace pacewise {

TEST_CASE("a revision without a new wish changes nothing but the version")
{
    const Request request = anna();
    const Plan older = plan_for(request).value();
    const Revision revision = revised(older, request);
    CHECK(revision.changes.empty());
    CHECK(revision.plan.version == 2);
    CHECK(revision.plan.revises == 1);
    CHECK(places_of(revision.plan, request.protocol) == places_of(older, request.protocol));
}

TEST_CASE("a banned exercise leaves the plan, the reason is told in both languages, nearly all else stays")
{
    Request request = anna();
    const Plan older = plan_for(request).value();
    const ExerciseId banned = known_exercise_of(older);
    REQUIRE_FALSE(banned.empty());
    request.bans.push_back(banned);
    const Revision revision = revised(older, request);
    CHECK_FALSE(stands(revision.plan, banned, 1));
    const std::string name = request.catalog->find(banned)->name.in("en");
    CHECK(std::count_if(revision.plan.changes.begin(), revision.plan.changes.end(),
                        [&](const Translations& change) {
                            return change.in("en").starts_with(name + " is no longer done");
                        }) == 1);
    CHECK(audit(revision.plan, request).breaches.empty());
    const auto told = std::find_if(
        revision.plan.changes.begin(), revision.plan.changes.end(), [](const Translations& change) {
            return change.in("en").find("because the therapist banned it") != std::string::npos;
        });
    REQUIRE(told != revision.plan.changes.end());
    CHECK_THAT(told->in("es"), ContainsSubstring("porque el fisioterapeuta lo excluyó"));
    CHECK(kept_percent(unaffected_places(older, request), revision.plan, request) >= 80);
}

TEST_CASE("a day that is no longer free is told as the reason")
{
    Request request = anna();
    const Plan older = plan_for(request).value();
    const Weekday day = older.phases.front().sessions.back().day;
    request.patient.time.erase(day);
    give_time(request.patient, day == Weekday::fri ? Weekday::wed : Weekday::fri, "09:00-09:45");
    const Revision revision = revised(older, request);
    bool told = false;
    for (const Translations& change : revision.plan.changes)
        told = told || change.in("en").find("is no longer free") != std::string::npos;
    CHECK(told);
}

TEST_CASE("a new finding takes away what it forbids and names the rule")
{
    const Request request = anna();
    const Plan older = plan_for(request).value();
    Request now = request;
    now.patient.falls = Falls{3, 2, 1, true};
    const Revision revision = revised(older, now);
    CHECK(audit(revision.plan, now).breaches.empty());
    const Screening screening = screen(now);
    int taken_away = 0;
    for (std::size_t at = 0; at < screening.verdicts.size(); ++at) {
        const ExerciseId& exercise = now.catalog->exercises()[at].id;
        if (screening.verdicts[at].allowed() || !stands(older, exercise, 1)) continue;
        ++taken_away;
        CAPTURE(exercise.text);
        CHECK_FALSE(stands(revision.plan, exercise, 1));
        const std::string rule = screening.verdicts[at].against.front().rule.text;
        CHECK(std::any_of(revision.changes.begin(), revision.changes.end(), [&](const Revised& change) {
            return change.exercise == exercise && change.because.in("en").starts_with(rule + ": ");
        }));
    }
    CHECK(taken_away > 0);
}

TEST_CASE("weeks that are over stay as they were, even in the middle of a phase")
{
    const Request request = anna();
    const Plan older = plan_for(request).value();
    const ExerciseId banned = known_exercise_of(older);
    Request now = request;
    now.bans.push_back(banned);
    const int from_week = older.phases[1].weeks.least + 1;
    const Revision revision = revised(older, now, from_week);
    for (int week = 1; week < from_week; ++week) {
        const PlannedPhase& was = older.phases[static_cast<std::size_t>(older.phase_of(week))];
        const PlannedPhase& is = revision.plan.phases[static_cast<std::size_t>(revision.plan.phase_of(week))];
        REQUIRE(was.sessions.size() == is.sessions.size());
        for (std::size_t at = 0; at < was.sessions.size(); ++at) {
            REQUIRE(was.sessions[at].items.size() == is.sessions[at].items.size());
            for (std::size_t item = 0; item < was.sessions[at].items.size(); ++item) {
                CHECK(was.sessions[at].items[item].exercise == is.sessions[at].items[item].exercise);
                CHECK(was.sessions[at].items[item].doses.at(week) ==
                      is.sessions[at].items[item].doses.at(week));
            }
        }
    }
    CHECK(stands(revision.plan, banned, 1));
    CHECK_FALSE(stands(revision.plan, banned, from_week));
    CHECK(revision.plan.made.splits == std::vector{from_week});
    CHECK(audit(revision.plan, restored(revision.plan, request)).breaches.empty());
}

TEST_CASE("a revised plan is written and read back as the same, and made again from the same inputs")
{
    Request request = anna();
    const Plan older = plan_for(request).value();
    request.bans.push_back(known_exercise_of(older));
    const Plan first = revised(older, request, 4).plan;
    const std::string text = plan_text(first);
    const Read<Plan> read = read_plan_file("plan.yaml", text);
    REQUIRE(read.value);
    CHECK(*read.value == first);
    CHECK(plan_text(revised(older, restored(first, anna()), 4).plan) == text);
}

TEST_CASE("a second revision starts from the first one")
{
    Request request = anna();
    const Plan older = plan_for(request).value();
    request.bans.push_back(known_exercise_of(older));
    const Plan second = revised(older, request, 4).plan;
    Request now = restored(second, anna());
    now.bans.push_back(known_exercise_of(second));
    const Plan third = revised(second, now, 7).plan;
    CHECK(third.version == 3);
    CHECK(third.revises == 2);
    CHECK(audit(third, restored(third, anna())).breaches.empty());
}

}
