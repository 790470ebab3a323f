#include "engine/request/arrange.h"
#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

ChosenExercise chosen(const char* exercise, int times, std::optional<Range<int>> weeks = {})
{
    ChosenExercise one{ExerciseId(exercise), times, {}, {}};
    one.dose.weeks = weeks;
    return one;
}

Request arranging(std::vector<ChosenExercise> chosen)
{
    Request request =
        a_request(a_patient({mon, wed}), a_protocol({1, 2}),
                  {an_exercise("squat", Modality::resistance, {one_side_at_a_time()}),
                   an_exercise("row", Modality::resistance), an_exercise("sway", Modality::balance)});
    return arranged(std::move(request), std::move(chosen));
}

}

TEST_CASE("chosen: search and audit agree about how often, in some weeks or in all")
{
    Bench(arranging({chosen("squat", 1), chosen("sway", 2)})).agree(*chosen_rule());
    Bench(arranging({chosen("squat", 2, Range<int>{2, 3})})).agree(*chosen_rule());
}

TEST_CASE("an exercise chosen twice a week stands in two sessions of every phase, no more and no fewer")
{
    const Bench bench(arranging({chosen("squat", 2)}));
    CHECK(bench.allows(*chosen_rule(),
                       {{1, mon, "squat"}, {1, wed, "squat"}, {2, mon, "squat"}, {2, wed, "squat"}}));
    CHECK_FALSE(bench.allows(*chosen_rule(), {{1, mon, "squat"}, {1, wed, "squat"}, {2, mon, "squat"}}));
}

TEST_CASE("an exercise chosen for the second phase stands in no other")
{
    const Bench bench(arranging({chosen("squat", 1, Range<int>{2, 3})}));
    CHECK(bench.allows(*chosen_rule(), {{2, mon, "squat"}}));
    CHECK_FALSE(bench.allows(*chosen_rule(), {{1, mon, "squat"}, {2, mon, "squat"}}));
}

TEST_CASE("only what was chosen may be placed, on the side that was chosen")
{
    ChosenExercise left = chosen("squat", 1);
    left.side = Side::left;
    const Bench bench(arranging({left}));
    REQUIRE(bench.at_hand().candidates().size() == 1);
    CHECK(bench.at_hand().candidates().front().side == Side::left);
}

}
