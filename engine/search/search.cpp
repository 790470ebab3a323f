#include "engine/search/search.h"

#include "engine/search/lane.h"

#include <future>

namespace pacewise {

namespace {

// Measured: from so many steps on, two lanes of half the steps find plans as
// good as one lane does.
constexpr long steps_for_two_lanes = 10000;

/// Depends on the task alone, never on the machine: the same task has the same
/// lanes everywhere.
int lanes_for(const SearchTask& task, const Budget& budget)
{
    const bool goes_far = budget.search_steps >= steps_for_two_lanes && task.start.empty();
    return goes_far && !task.any_legal ? 2 : 1;
}

Budget share(const Budget& budget, int lanes)
{
    Budget one = budget;
    one.search_steps = budget.search_steps / lanes;
    return one;
}

std::vector<LaneEnd> run_lanes(const SearchTask& task, const Budget& budget)
{
    const Ground ground = ground_of(task.model);
    const int lanes = lanes_for(task, budget);
    const Budget each = share(budget, lanes);
    const auto how = budget.threads > 1 ? std::launch::async : std::launch::deferred;
    std::vector<std::future<LaneEnd>> others;
    for (int number = 1; number < lanes; ++number)
        others.push_back(std::async(how, [&, number] { return run_lane(task, ground, each, number); }));
    std::vector<LaneEnd> ends{run_lane(task, ground, each, 0)};
    for (auto& other : others) ends.push_back(other.get());
    return ends;
}

}  // namespace

SearchResult search(const SearchTask& task, const Budget& budget)
{
    const std::vector<LaneEnd> ends = run_lanes(task, budget);
    const LaneEnd* best = &ends.front();
    SearchResult result;
    for (const LaneEnd& end : ends) {
        if (end.seen.is_better_than(best->seen)) best = &end;
        result.steps += end.steps;
        result.cancelled = result.cancelled || end.cancelled;
    }
    if (best->seen.has_legal()) result.best = best->seen.answers();
    result.points = best->seen.points();
    result.first_legal_step = best->seen.first_legal_step();
    result.nearest = best->seen.answers();
    return result;
}

}  // namespace pacewise
