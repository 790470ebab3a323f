#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <stdexcept>

namespace pacewise {

namespace {

using enum Weekday;

const ExerciseId squat("squat"), march("march");

/// The clinic allows no more than so much effort.
Request typed(std::vector<Pin> pins, int most_effort = 10)
{
    Protocol protocol = a_protocol({1, 2});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    protocol.parts[Modality::aerobic] = on_days(0, 7);
    Request request = a_request(a_patient({mon, thu}), protocol,
                                {an_exercise("squat", Modality::resistance, {in_reps({1, 3}, {5, 15})}),
                                 an_exercise("march", Modality::aerobic, {by_the_clock(1, 20)})});
    request.pins = std::move(pins);
    Precaution row;
    row.id = RuleId("T1");
    row.limit = PersonalLimit{};
    row.limit->effort = most_effort;
    request.precautions = std::make_shared<const std::vector<Precaution>>(std::vector{row});
    return request;
}

Pin dosed(const ExerciseId& exercise, TypedDose dose, std::optional<int> phase = {})
{
    return {exercise, {}, phase, {}, dose};
}

const Dose& dose_in(const Bench& bench, const ExerciseId& exercise, int week)
{
    const Case& at_hand = bench.at_hand();
    for (int at = 0; at < static_cast<int>(at_hand.candidates().size()); ++at)
        if (at_hand.exercise(at).id == exercise) return at_hand.prescription.dose(at, week);
    throw std::runtime_error("no such candidate");
}

}

TEST_CASE("kept: search and audit agree about typed doses that a limit cuts, in one phase or in all")
{
    TypedDose hard;
    hard.effort = 6;
    Bench(typed({dosed(squat, hard)}, 4)).agree(*kept_rule());
    Bench(typed({dosed(march, hard, 2)}, 4)).agree(*kept_rule());
}

TEST_CASE("what the therapist typed is what is prescribed, from the first week to the last")
{
    const Bench bench(typed({dosed(squat, {2, 11, {}, {}, 4, {}}), dosed(march, {{}, 7, {}, {}, {}, {}})}));
    for (int week = 1; week <= 3; ++week) {
        CHECK(dose_in(bench, squat, week).sets == 2);
        CHECK(dose_in(bench, squat, week).count == 11);
        CHECK(dose_in(bench, squat, week).effort == 4);
        CHECK(dose_in(bench, march, week).count == 7);
    }
    CHECK(bench.allows(*kept_rule(), {{1, mon, "squat"}, {2, thu, "march"}}));
}

TEST_CASE("a dose typed for some weeks leaves the others as prescribed")
{
    const Bench usual(typed({}));
    const Bench bench(typed({dosed(squat, {3, 15, {}, {}, {}, Range<int>{2, 2}})}));
    CHECK(dose_in(bench, squat, 2).count == 15);
    CHECK(dose_in(bench, squat, 1) == dose_in(usual, squat, 1));
    CHECK(dose_in(bench, squat, 3) == dose_in(usual, squat, 3));
}

TEST_CASE("a typed dose beyond a limit of the findings is never made smaller in silence")
{
    TypedDose hard;
    hard.effort = 6;
    const Bench limited(typed({dosed(squat, hard)}, 4));
    CHECK_FALSE(limited.allows(*kept_rule(), {{1, mon, "squat"}}));
    CHECK(limited.allows(*kept_rule(), {{1, mon, "march"}}));
}

TEST_CASE("with the limit set aside for a reason the typed dose stands")
{
    TypedDose hard;
    hard.effort = 6;
    Request request = typed({dosed(squat, hard)}, 4);
    request.overrides = {{RuleId("T1"), "tested in the clinic", "Dr. B.", request.start}};
    const Bench bench(std::move(request));
    CHECK(dose_in(bench, squat, 1).effort == 6);
    CHECK(bench.allows(*kept_rule(), {{1, mon, "squat"}}));
}

}
