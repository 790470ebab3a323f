#include "engine/adapt/revise.h"

#include "engine/adapt/places.h"
#include "engine/adapt/restore_wishes.h"
#include "engine/explain/compare.h"
#include "engine/plan/audit.h"
#include "engine/plan/read_plan.h"
#include "engine/plan/write_plan.h"
#include "tests/engine/adapt/random_edits.h"
#include "tests/support/catch.h"
#include "tests/support/random_patient.h"
#include "tests/support/requests.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace pacewise {

namespace {

const Provenance tests{"tests", "patient", "exercises", "protocol", "clinic"};
const Budget moment{1500, {}};

std::optional<Plan> plan_for(const Request& request)
{
    const auto made = make_plan(request, moment, tests);
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    return solved ? std::optional(solved->value) : std::nullopt;
}

Revision revised(const Plan& older, const Request& now, int from_week = 1)
{
    const auto made = revise({older, "older", from_week}, now, moment, tests);
    const auto* solved = std::get_if<Solved<Revision>>(&made);
    REQUIRE(solved);
    return solved->value;
}

/// As audit and explain see a stored plan.
Request restored(const Plan& plan, Request files)
{
    restore_wishes(plan, files);
    return files;
}

Request anna() { return shipped_request(shipped_patient("anna"), "combined-8-weeks"); }

bool stands(const Plan& plan, const ExerciseId& exercise, int from_week)
{
    for (const PlannedPhase& phase : plan.phases) {
        if (phase.weeks.most < from_week) continue;
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items)
                if (item.exercise == exercise) return true;
    }
    return false;
}

/// A work item that stands in the first and in the last phase.
ExerciseId known_exercise_of(const Plan& plan)
{
    for (const PlannedSession& session : plan.phases.front().sessions)
        for (const PlannedItem& item : session.items)
            if (item.role == ItemRole::main && stands(plan, item.exercise, plan.weeks)) return item.exercise;
    return {};
}

bool stands_on(const PlannedPhase& phase, const ExerciseId& exercise, Weekday day)
{
    for (const PlannedSession& session : phase.sessions)
        for (const PlannedItem& item : session.items)
            if (session.day == day && item.exercise == exercise) return true;
    return false;
}

/// The first day on which it is done.
Weekday day_of(const PlannedPhase& phase, const ExerciseId& exercise)
{
    for (const Weekday day : all_weekdays)
        if (stands_on(phase, exercise, day)) return day;
    FAIL("the phase has no " << exercise.text);
    return Weekday::mon;
}

using DayChange = std::tuple<int, std::string, std::string>;

std::set<DayChange> by_comparing(const Plan& before, const Plan& after)
{
    std::set<DayChange> changes;
    for (const PlanChange& change : compare_plans(before, after))
        if (change.what.starts_with("new on") || change.what.starts_with("gone from"))
            changes.insert({change.phase, change.exercise.text, change.what});
    return changes;
}

std::set<DayChange> as_told(const std::vector<Revised>& revised)
{
    std::set<DayChange> changes;
    for (const Revised& change : revised) {
        if (change.kind == ChangeKind::other_time || change.kind == ChangeKind::other_dose) continue;
        if (change.to)
            changes.insert(
                {change.phase, change.exercise.text, "new on " + std::string(word_of(*change.to))});
        if (change.from)
            changes.insert(
                {change.phase, change.exercise.text, "gone from " + std::string(word_of(*change.from))});
    }
    return changes;
}

}

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
    Request request = anna();
    request.patient.spasticity = std::vector<Tone>{};
    const Plan older = plan_for(request).value();
    Request now = request;
    now.patient.pain = std::vector<Pain>{{Joint::knee, Side::both, 6, 8, PainCause::joint}};
    now.patient.numb_feet = true;
    const Revision revision = revised(older, now);
    CHECK(audit(revision.plan, now).breaches.empty());
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

TEST_CASE("random edits: every revision is legal, keeps what it can, and tells what a comparison finds")
{
    constexpr int wanted = 40;  // edits_bench looks at 200
    int edits = 0, plans = 0, none = 0;
    std::vector<int> kept;
    for (std::uint64_t patient = 1; edits < wanted && patient < 400; ++patient) {
        const char* protocol = patient % 2 ? "canadian-12-weeks" : "home-yoga-12-weeks";
        const Request request = shipped_request(random_patient(patient), protocol);
        const auto older = plan_for(request);
        if (!older) continue;
        for (std::uint64_t seed = 0; seed < 4 && edits < wanted; ++seed) {
            const auto edit = random_edit(10 * patient + seed, *older, request);
            if (!edit) continue;
            ++edits;
            CAPTURE(patient, protocol, seed, edit->what);
            const auto made = revise({*older, "", 1}, edit->request, moment, tests);
            const auto* solved = std::get_if<Solved<Revision>>(&made);
            if (!solved) {
                ++none;
                continue;
            }
            ++plans;
            const Plan& plan = solved->value.plan;
            CHECK(audit(plan, edit->request).breaches == std::vector<Breach>{});
            CHECK(as_told(solved->value.changes) == by_comparing(*older, plan));
            kept.push_back(kept_percent(unaffected_places(*older, edit->request), plan, edit->request));
        }
    }
    INFO("edits " << edits << ", plans " << plans << ", none " << none);
    CHECK(edits == wanted);
    CHECK(plans >= 24);
    std::sort(kept.begin(), kept.end());
    CHECK(kept[kept.size() / 2] >= 95);
}

}
