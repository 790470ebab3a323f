// Measures the search on made-up timetables of several sizes and tightnesses:
//   search_bench [steps] [seeds]
#include "engine/search/search.h"
#include "tests/engine/search/mini_timetable.h"
#include "tests/support/measured.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace pacewise {

namespace {

struct Measured {
    SearchResult found;
    double milliseconds = 0;
};

Measured measure(const Model& model, std::uint64_t seed, long steps)
{
    const auto before = Clock::now();
    SearchResult found = search({model, seed, {}}, {.search_steps = steps, .stop = nullptr});
    return {std::move(found), ms_since(before)};
}

void report(const test::MiniTimetable& wish, long steps, int seeds)
{
    std::vector<double> first, whole, points;
    Model model;
    for (std::uint64_t number = 1; number <= 3; ++number) {
        test::MiniTimetable one = wish;
        one.seed = number;
        model = test::mini_timetable(one);
        for (int seed = 1; seed <= seeds; ++seed) {
            const Measured run = measure(model, static_cast<std::uint64_t>(seed), steps);
            whole.push_back(run.milliseconds);
            if (!run.found.best) continue;
            points.push_back(static_cast<double>(run.found.points));
            // The same search again, ended right after its first legal answers.
            const long until = run.found.first_legal_step + 1;
            first.push_back(measure(model, static_cast<std::uint64_t>(seed), until).milliseconds);
        }
    }
    const double slowest = first.empty() ? -1 : *std::max_element(first.begin(), first.end());
    std::printf("| %zu x %d | %d %% | %zu | %zu | %zu of %zu | %.1f / %.1f | %.0f | %.0f |\n",
                model.decisions().size(), wish.rows, wish.slack, model.limits().size(), model.prices().size(),
                points.size(), whole.size(), median(first), slowest, median(whole), median(points));
}

}

}

int main(int count, char** words)
{
    using pacewise::test::MiniTimetable;
    const long steps = count > 1 ? std::atol(words[1]) : 20000;
    const int seeds = count > 2 ? std::atoi(words[2]) : 3;
    std::printf(
        "| decisions x exercises | slack | limits | prices | legal | first legal ms, median / worst | "
        "whole ms | points |\n|---|---|---|---|---|---|---|---|\n");
    for (const int columns : {7, 14})
        for (const int slack : {25, 0, -15, -40})
            pacewise::report(MiniTimetable{.columns = columns, .slack = slack}, steps, seeds);
    pacewise::report(MiniTimetable{.columns = 7, .rows = 150}, steps, seeds);
    pacewise::report(MiniTimetable{.columns = 7, .rows = 600}, steps, seeds);
    pacewise::report(MiniTimetable{.columns = 7, .rows = 2000}, steps, seeds);
}
