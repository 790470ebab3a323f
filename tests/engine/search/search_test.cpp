#include "engine/search/search.h"

#include "tests/engine/search/mini_timetable.h"
#include "tests/engine/search/small_model.h"
#include "tests/support/catch.h"

#include <chrono>
#include <thread>

namespace pacewise {

namespace {

SearchResult searched(const Model& model, long steps, std::uint64_t seed = 1, std::vector<Var> start = {})
{
    return search({model, seed, std::move(start)}, {.search_steps = steps, .stop = nullptr});
}

}

TEST_CASE("in small models a plan is found whenever there is one, and the best one nearly always")
{
    int possible = 0, best = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const Model model = test::small_model(seed);
        const auto least = test::best_points(model);
        const SearchResult found = searched(model, 2000);
        CAPTURE(seed);
        REQUIRE(found.best.has_value() == least.has_value());
        if (!least) continue;
        REQUIRE(broken_limits(model, *found.best).empty());
        REQUIRE(found.points == total_points(model, *found.best));
        REQUIRE(found.points >= *least);
        ++possible;
        best += found.points == *least ? 1 : 0;
    }
    CAPTURE(possible, best);
    CHECK(possible > 100);
    CHECK(best >= possible * 99 / 100);
}

TEST_CASE("the same seed gives the same plan, another seed may give another")
{
    const Model model = test::mini_timetable({.layers = 2, .columns = 8});
    const SearchResult one = searched(model, 1500, 5), again = searched(model, 1500, 5);
    REQUIRE(one.best);
    CHECK(one.best == again.best);
    CHECK(one.points == again.points);
    CHECK(one.steps == again.steps);
    CHECK(one.first_legal_step == again.first_legal_step);
    CHECK(searched(model, 1500, 6).best != one.best);
}

TEST_CASE("two threads find the same plan as one, only sooner")
{
    const Model model = test::mini_timetable({.layers = 2, .columns = 8});
    for (const long steps : {800, 10000}) {
        Budget budget;
        budget.search_steps = steps;
        const SearchResult alone = search({model, 3, {}}, budget);
        budget.threads = 2;
        const SearchResult together = search({model, 3, {}}, budget);
        REQUIRE(alone.best);
        CHECK(alone.best == together.best);
        CHECK(alone.points == together.points);
        CHECK(alone.steps == together.steps);
        CHECK(alone.first_legal_step == together.first_legal_step);
    }
}

TEST_CASE("a search on two threads that is stopped from a third ends on both")
{
    const Model model = test::mini_timetable({});
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    Budget budget{.search_steps = 1'000'000'000, .stop = stop};
    budget.threads = 2;
    std::thread stopper([stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        stop->store(true);
    });
    const SearchResult stopped = search({model, 1, {}}, budget);
    stopper.join();
    CHECK(stopped.cancelled);
    CHECK(stopped.steps < budget.search_steps);
    if (stopped.best) CHECK(broken_limits(model, *stopped.best).empty());
}

TEST_CASE("of a search for any legal plan the first one is given")
{
    const Model model = test::mini_timetable({});
    SearchTask task{model, 1, {}};
    task.any_legal = true;
    const SearchResult found = search(task, {.search_steps = 100'000, .stop = nullptr});
    REQUIRE(found.best);
    CHECK(found.steps <= found.first_legal_step + 1);
}

TEST_CASE("a search that may look for a legal plan only so long gives up when there is none")
{
    Model model;
    const Var walk = model.decide({0, 0, 0, 0}), bike = model.decide({0, 1, 0, 0});
    const Var yoga = model.decide({0, 2, 0, 0});
    model.at_least({}, {{1, walk}, {1, bike}, {1, yoga}}, 2);
    model.at_most({}, {{1, walk}, {1, bike}}, 1);
    model.at_most({}, {{1, walk}, {1, yoga}}, 1);
    model.at_most({}, {{1, bike}, {1, yoga}}, 1);
    SearchTask task{model, 1, {}};
    task.legal_within = 50;
    const SearchResult none = search(task, {.search_steps = 9000, .stop = nullptr});
    CHECK_FALSE(none.best);
    CHECK(none.steps < 100);
}

TEST_CASE("a search that is stopped says so and gives what it has")
{
    const Model model = test::mini_timetable({});
    const auto stop = std::make_shared<std::atomic<bool>>(true);
    const SearchResult stopped = search({model, 1, {}}, {.search_steps = 1'000'000'000, .stop = stop});
    CHECK(stopped.cancelled);
    CHECK(stopped.steps < 1000);
    CHECK(stopped.nearest.size() == static_cast<std::size_t>(model.var_count()));
}

TEST_CASE("a search does its steps and hardly more")
{
    const SearchResult found = searched(test::mini_timetable({}), 1000);
    CHECK_FALSE(found.cancelled);
    CHECK(found.steps >= 1000);
    CHECK(found.steps < 1050);
}

TEST_CASE("an older plan that is legal never gets worse")
{
    const Model model = test::mini_timetable({.layers = 2});
    SearchResult plan = searched(model, 300);
    REQUIRE(plan.best);
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const SearchResult next = searched(model, 100, seed, chosen(model, *plan.best));
        REQUIRE(next.best);
        CHECK(next.first_legal_step == 0);
        CHECK(next.points <= plan.points);
        plan = next;
    }
    const SearchResult none_left = searched(model, 0, 1, chosen(model, *plan.best));
    CHECK(none_left.best == plan.best);
}

TEST_CASE("after one ban the rest of an older plan mostly stays")
{
    Model model = test::mini_timetable({.layers = 2});
    const SearchResult plan = searched(model, 2000);
    REQUIRE(plan.best);
    const std::vector<Var> before = chosen(model, *plan.best);
    model.forbid({}, before[before.size() / 2]);
    for (const Var var : before) model.price({}, {{-1, var}}, -1, 4);
    const SearchResult next = searched(model, 1000, 1, before);
    REQUIRE(next.best);
    std::size_t kept = 0;
    for (const Var var : before) kept += (*next.best)[static_cast<std::size_t>(var.index)] ? 1u : 0u;
    CAPTURE(kept, before.size());
    CHECK(kept * 10 >= before.size() * 8);
}

TEST_CASE("without a legal plan the nearest answers are given, and they break as little as can be")
{
    Model model;
    const Var walk = model.decide({0, 0, 0, 0}), bike = model.decide({0, 1, 0, 0}),
              yoga = model.decide({0, 2, 0, 0});
    model.at_least({}, {{1, walk}, {1, bike}, {1, yoga}}, 3);
    model.at_most({}, {{1, walk}, {1, bike}}, 1);
    const SearchResult none = searched(model, 500);
    CHECK_FALSE(none.best);
    CHECK(none.first_legal_step == -1);
    CHECK(broken_limits(model, none.nearest).size() == 1);
}

TEST_CASE("a model without questions, and one with nothing left to ask, are answered at once")
{
    const SearchResult empty = searched(Model(), 100);
    REQUIRE(empty.best);
    CHECK(empty.best->empty());
    Model banned;
    banned.forbid({}, banned.decide({}));
    const SearchResult none_left = searched(banned, 100);
    REQUIRE(none_left.best);
    CHECK(none_left.best == Answers{0});
}

}
