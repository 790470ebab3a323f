// The table "Numbers to reach": first legal plan, plan at the default steps and its distance from the best
// one known, the proven bound, why there is no plan, plans in a batch, large catalogs. All in one run.
//   planner_bench [SECTION...]     first plan bound clash batch catalog; without any: all
// Not a test: times differ from machine to machine.

#include "engine/base/side_by_side.h"
#include "engine/catalog/read_exercises.h"
#include "engine/explain/paces.h"
#include "engine/explain/posed_request.h"
#include "engine/make_plan.h"
#include "engine/screen/screen.h"
#include "engine/search/search.h"
#include "tests/support/instances.h"
#include "tests/support/large_catalog.h"
#include "tests/support/measured.h"

#include <cstdio>
#include <filesystem>
#include <set>
#include <string>

namespace {

using namespace pacewise;

constexpr int seeds = 5;
constexpr long best_known_steps = 2000000;  // 100 times the default

std::vector<Instance> roomy_and_tight(int exercises)
{
    std::vector<Instance> instances;
    for (const Affected affected : {Affected::mild, Affected::moderate, Affected::severe})
        for (const int weeks : {8, 12, 16})
            for (const Room room : {Room::roomy, Room::tight})
                for (std::uint64_t seed = 1; seed <= seeds; ++seed)
                    instances.push_back({exercises, affected, weeks, room, seed});
    return instances;
}

std::vector<Instance> of_weeks(std::vector<Instance> instances, int weeks)
{
    std::erase_if(instances, [&](const Instance& each) { return each.weeks != weeks; });
    return instances;
}

const Plan* plan_in(const Outcome<Plan, NoPlan>& outcome)
{
    const auto* solved = std::get_if<Solved<Plan>>(&outcome);
    return solved ? &solved->value : nullptr;
}

/// Findings, doses, model and search up to the first legal timetable; nothing where the search finds none.
std::optional<double> ms_to_first_legal(const Request& request)
{
    const auto begin = Clock::now();
    const Screening screening = screen(request);
    if (!screening.refusals.empty()) return {};
    const PosedRequest posed(request, screening, briskest_paces(request));
    SearchTask task{posed.model(), request.seed, {}};
    task.any_legal = true;
    const SearchResult found = search(task, {});
    return found.best ? std::optional(ms_since(begin)) : std::nullopt;
}

void measure_first()
{
    std::vector<double> times;
    const std::vector<Instance> instances = of_weeks(roomy_and_tight(150), 12);
    for (const Instance& instance : instances)
        if (const auto ms = ms_to_first_legal(request_of(instance))) times.push_back(*ms);
    std::printf(
        "| first legal plan, 12 weeks, 150 exercises (%zu of %zu instances) | <= 15 ms median, <= 30 ms "
        "p95 | %.1f ms median, %.1f ms p95 |\n",
        times.size(), instances.size(), median(times), at_share(times, 0.95));
}

void measure_plan()
{
    std::vector<double> times, above;
    for (Instance instance : roomy_and_tight(150)) {
        if (instance.seed != 1) continue;
        const Request request = request_of(instance);
        const auto begin = Clock::now();
        const auto outcome = make_plan(request, {}, {});
        const double ms = ms_since(begin);
        const Plan* plan = plan_in(outcome);
        if (!plan) continue;
        Budget longer;
        longer.search_steps = best_known_steps;
        const auto long_run = make_plan(request, longer, {});
        const double best = static_cast<double>(std::min(plan->points, plan_in(long_run)->points));
        times.push_back(ms);
        above.push_back(100 * (static_cast<double>(plan->points) - best) / best);
    }
    std::printf(
        "| plan at the default steps, audit with it (%zu instances) | <= 100 ms | %.0f ms median, %.0f ms "
        "p95 |\n",
        times.size(), median(times), at_share(times, 0.95));
    std::printf(
        "| its points above the best known (100 times the steps) | within 5 %% | %.1f %% median, %.1f %% "
        "p95; %.0f %% of plans within 5 %% |\n",
        median(above), at_share(above, 0.95), percent_within(above, 5));
}

void measure_bound()
{
    std::vector<double> gaps, times;
    int proven = 0;
    for (Instance instance : roomy_and_tight(150)) {
        if (instance.seed != 1) continue;
        const Request request = request_of(instance);
        const auto begin = Clock::now();
        (void)make_plan(request, {}, {});
        const double plain = ms_since(begin);
        Budget bounded;
        bounded.bound_work = 20000;
        const auto again = Clock::now();
        const auto outcome = make_plan(request, bounded, {});
        const Plan* plan = plan_in(outcome);
        if (!plan || !plan->bound) continue;
        times.push_back(ms_since(again) - plain);
        gaps.push_back(100 * static_cast<double>(plan->points - *plan->bound) /
                       static_cast<double>(plan->points));
        proven += plan->bound == plan->points;
    }
    std::printf(
        "| gap shown, 20,000 steps of bounding (%zu instances, %.0f ms median) | <= 10 %% median at 1 s | "
        "%.1f %% median, %.1f %% p95; %d proven best |\n",
        gaps.size(), median(times), median(gaps), at_share(gaps, 0.95), proven);
}

void measure_clash()
{
    std::vector<double> times;
    int proven = 0, minimal = 0, open = 0;
    for (Instance instance : roomy_and_tight(150)) {
        if (instance.room != Room::tight) continue;
        instance.room = Room::impossible;
        const Request request = request_of(instance);
        const auto begin = Clock::now();
        const auto outcome = make_plan(request, {}, {});
        const double ms = ms_since(begin);
        if (const auto* none = std::get_if<Impossible<NoPlan>>(&outcome)) {
            ++proven;
            minimal += none->why.minimal;
            times.push_back(ms);
        } else if (!plan_in(outcome)) {
            ++open;
            times.push_back(ms);
        }
    }
    std::printf(
        "| no plan: clash in words (%d proven, %d of them minimal, %d \"not proven\") | <= 100 ms median, "
        "<= 1 s always | %.0f ms median, %.0f ms worst |\n",
        proven, minimal, open, median(times), at_share(times, 1));
}

double plans_a_minute(long steps)
{
    const std::vector<Instance> instances = of_weeks(roomy_and_tight(150), 12);
    std::vector<Request> requests;
    for (const Instance& instance : instances) requests.push_back(request_of(instance));
    Budget budget;
    budget.search_steps = steps;
    const auto begin = Clock::now();
    side_by_side(requests.size(), 2, [&](std::size_t at) { (void)make_plan(requests[at], budget, {}); });
    return 60000.0 * static_cast<double>(requests.size()) / ms_since(begin);
}

void measure_batch()
{
    std::printf(
        "| batch on 2 cores, audit with it | >= 5,000 plans a minute | %.0f a minute at the default steps, "
        "%.0f at 2,000, %.0f at 500 |\n",
        plans_a_minute(Budget{}.search_steps), plans_a_minute(2000), plans_a_minute(500));
}

double ms_to_plan(int exercises)
{
    std::vector<double> times;
    for (const Instance& instance : of_weeks(roomy_and_tight(exercises), 12)) {
        const Request request = request_of(instance);
        const auto begin = Clock::now();
        (void)make_plan(request, {}, {});
        times.push_back(ms_since(begin));
    }
    return median(times);
}

void measure_catalog()
{
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "pacewise-large-catalog";
    write_large_catalog(std::filesystem::path(PACEWISE_ROOT) / "programs/exercises", folder, 2000);
    const auto read = load_catalog({folder});
    const std::size_t exercises = read.value ? read.value->exercises().size() : 0;
    std::vector<double> loading;
    for (int turn = 0; turn < 5; ++turn) {
        const auto begin = Clock::now();
        (void)load_catalog({folder});
        loading.push_back(ms_since(begin));
    }
    std::filesystem::remove_all(folder);
    const double small = ms_to_plan(150), middle = ms_to_plan(600), large = ms_to_plan(2000);
    std::printf("| catalog of 2,000: load and check (%zu) | <= 150 ms | %.0f ms median |\n", exercises,
                median(loading));
    std::printf(
        "| planning with 600 and 2,000 exercises | <= 1.3 times the time of 150 | %.2f and %.2f times (%.0f "
        "ms, %.0f ms of %.0f ms) |\n",
        middle / small, large / small, middle, large, small);
}

}

int main(int count, char** words)
{
    const std::set<std::string> asked(words + 1, words + count);
    const auto wanted = [&](const char* section) { return asked.empty() || asked.contains(section); };
    std::printf("| what | target | measured |\n|---|---|---|\n");
    if (wanted("first")) measure_first();
    if (wanted("plan")) measure_plan();
    if (wanted("bound")) measure_bound();
    if (wanted("clash")) measure_clash();
    if (wanted("batch")) measure_batch();
    if (wanted("catalog")) measure_catalog();
}
