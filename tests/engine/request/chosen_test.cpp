#include "engine/request/arrange.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

using namespace pacewise;

namespace {

Request small()
{
    Protocol protocol = a_protocol({2, 3});
    protocol.parts[Modality::balance] = on_days(3, 3);
    protocol.warm_up_minutes = 3;
    return a_request(a_patient({Weekday::mon}), protocol, {an_exercise("squat", Modality::resistance)});
}

ChosenExercise squat(std::optional<Range<int>> weeks = {})
{
    ChosenExercise chosen{ExerciseId("squat"), 2, {}, {}};
    chosen.dose.sets = 2;
    chosen.dose.count = 8;
    chosen.dose.weeks = weeks;
    return chosen;
}

std::string problems_of(const Request& request)
{
    std::string all;
    for (const Diagnostic& problem : check_request(request)) all += diagnostic_text(problem);
    return all;
}

}

TEST_CASE("a file of chosen exercises is read with doses, sides and weeks")
{
    const auto read =
        read_chosen_file("mine.yaml", "chosen:\n"
                                      "  - {exercise: squat, times_per_week: 3, sets: 2, reps: 10, "
                                      "effort: 4, side: left, weeks: [1, 2]}\n");
    REQUIRE(read.value);
    REQUIRE(read.value->size() == 1);
    const ChosenExercise& chosen = read.value->front();
    CHECK(chosen.times_per_week == 3);
    CHECK(chosen.side == Side::left);
    CHECK(chosen.dose == TypedDose{2, 10, DoseUnit::reps, {}, 4, Range<int>{1, 2}});
}

TEST_CASE("an arranged request has only the parts of what was chosen, and keeps the rest days")
{
    const Request request = arranged(small(), {squat()});
    CHECK(request.mode == PlanMode::arrange);
    CHECK(request.protocol.parts.size() == 1);
    CHECK(request.protocol.parts.contains(Modality::resistance));
    CHECK(request.protocol.sessions.rest_days == small().protocol.sessions.rest_days);
    CHECK(request.protocol.weeks() == 5);
    CHECK(problems_of(request).empty());
}

TEST_CASE("chosen weeks cover whole phases, and a dose lies inside its exercise's form")
{
    CHECK(problems_of(arranged(small(), {squat(Range<int>{1, 2})})).empty());
    CHECK_THAT(problems_of(arranged(small(), {squat(Range<int>{2, 4})})),
               ContainsSubstring("cut through a phase") && ContainsSubstring("weeks 1 to 2, 3 to 5"));
    ChosenExercise heavy = squat();
    heavy.dose.count = 500;
    CHECK_THAT(problems_of(arranged(small(), {heavy})), ContainsSubstring("reps: 500"));
}
