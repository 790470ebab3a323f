// How fast and how gently a plan is revised after one edit: a first legal answer, a refined one, what stays
// of the places that the edit leaves possible, and the points beside a plan made from nothing.
#include "engine/adapt/places.h"
#include "engine/adapt/revise.h"
#include "engine/screen/screen.h"
#include "engine/search/search.h"
#include "engine/timetable/posted_case.h"
#include "engine/timetable/start_from.h"
#include "tests/engine/adapt/random_edits.h"
#include "tests/support/measured.h"
#include "tests/support/random_patient.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <cstdio>

using namespace pacewise;

namespace {

constexpr int wanted = 200;
constexpr long refine_steps = 5000;
const Provenance bench{"bench", "p", "e", "p", "c"};

void tell(const char* what, const std::vector<double>& values)
{
    std::printf("%-44s %8.1f %8.1f %8.1f %8.1f\n", what, at_share(values, 0.5), at_share(values, 0.95),
                at_share(values, 0.99), at_share(values, 1));
}

/// Points of everything but the wish to change little.
long own_points(const Plan& plan)
{
    long points = 0;
    for (const ScorePart& part : plan.parts)
        if (part.rule != RuleId("fewest-changes")) points += part.points;
    return points;
}

std::optional<Plan> plan_for(const Request& request)
{
    const auto made = make_plan(request, {refine_steps, {}}, bench);
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    return solved ? std::optional(solved->value) : std::nullopt;
}

/// From the edit to the first legal answers: findings, doses, model and search.
double ms_to_legal(const Plan& older, Request now)
{
    const auto begin = Clock::now();
    now.keep = places_of(older, now.protocol);
    const Screening screening = screen(now);
    const Prescription prescription = prescribe(now, screening, older.phases.back().pace);
    const PostedCase posted({now, screening, prescription}, slots_of(now));
    SearchTask task{posted.model(), now.seed, start_from(posted, now.keep)};
    task.any_legal = true;
    const SearchResult found = search(task, {refine_steps, {}});
    return found.best ? ms_since(begin) : -1;
}

struct Tally {
    std::vector<double> legal_ms, revise_ms, afresh_ms, kept, kept_afresh, points_percent;
    int edits = 0, none = 0;

    void add(const Plan& older, const RandomEdit& edit)
    {
        ++edits;
        auto begin = Clock::now();
        const auto made = revise({older, "", 1}, edit.request, {refine_steps, {}}, bench);
        const double took = ms_since(begin);
        const auto* solved = std::get_if<Solved<Revision>>(&made);
        if (!solved) {
            ++none;
            return;
        }
        revise_ms.push_back(took);
        if (const double legal = ms_to_legal(older, edit.request); legal >= 0) legal_ms.push_back(legal);
        const auto places = unaffected_places(older, edit.request);
        kept.push_back(kept_percent(places, solved->value.plan, edit.request));
        begin = Clock::now();
        const auto fresh = plan_for(edit.request);
        afresh_ms.push_back(ms_since(begin));
        if (!fresh) return;
        kept_afresh.push_back(kept_percent(places, *fresh, edit.request));
        if (own_points(*fresh) > 0)
            points_percent.push_back(100.0 * static_cast<double>(own_points(solved->value.plan)) /
                                     static_cast<double>(own_points(*fresh)));
    }
};

}

int main()
{
    Tally tally;
    for (std::uint64_t patient = 1; tally.edits < wanted; ++patient) {
        const char* protocol = patient % 2 ? "canadian-12-weeks" : "home-yoga-12-weeks";
        const Request request = shipped_request(random_patient(patient), protocol);
        const auto older = plan_for(request);
        if (!older) continue;
        for (std::uint64_t seed = 0; seed < 4 && tally.edits < wanted; ++seed)
            if (const auto edit = random_edit(10 * patient + seed, *older, request)) tally.add(*older, *edit);
    }
    std::printf("%d edits, %d without a plan; %ld search steps\n", tally.edits, tally.none, refine_steps);
    std::printf("%-44s %8s %8s %8s %8s\n", "", "median", "95 %", "99 %", "worst");
    tell("first legal answer, ms", tally.legal_ms);
    tell("revised and audited, ms", tally.revise_ms);
    tell("planned afresh and audited, ms", tally.afresh_ms);
    std::vector<double> left, left_afresh;
    for (const double percent : tally.kept) left.push_back(100 - percent);
    for (const double percent : tally.kept_afresh) left_afresh.push_back(100 - percent);
    tell("unaffected places lost, %", left);
    tell("the same, planned afresh, %", left_afresh);
    tell("points, in % of planning afresh", tally.points_percent);
}
