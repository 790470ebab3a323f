// Edits as therapists make them, many of them: each next version is legal, and tells what it changed.
#include "engine/explain/compare.h"
#include "engine/plan/audit.h"
#include "tests/engine/adapt/random_edits.h"
#include "tests/engine/adapt/revisions.h"
#include "tests/support/catch.h"
#include "tests/support/random_patient.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace pacewise {

namespace {

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
            const auto made = revise({*older, "", 1}, edit->request, moment, tests_made);
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
