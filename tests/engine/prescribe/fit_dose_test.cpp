#include "engine/prescribe/fit_dose.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <rapidcheck.h>

namespace pacewise {

namespace {

Dose dose_of(const Exercise& exercise, PartWeek asked, double level = 0, Limits limits = {},
             Seconds change = Seconds(40))
{
    const Candidate candidate = candidate_for(exercise, 0, ItemRole::main, a_patient({Weekday::mon}));
    return fit_dose({exercise, candidate, asked, level, change, false, Seconds(120)}, limits);
}

PartWeek minutes(int many)
{
    PartWeek week;
    week.minutes = many;
    return week;
}

Range<int> any_range(int least, int most)
{
    const int from = *rc::gen::inRange(least, most);
    return {from, *rc::gen::inRange(from, most + 1)};
}

Exercise any_exercise()
{
    Exercise exercise = an_exercise("any", Modality::resistance);
    exercise.dose.unit = *rc::gen::element(DoseUnit::reps, DoseUnit::hold, DoseUnit::minutes,
                                           DoseUnit::breaths, DoseUnit::steps);
    exercise.dose.sets = exercise.dose.unit == DoseUnit::minutes ? Range<int>{1, 1} : any_range(1, 4);
    exercise.dose.count = any_range(1, 20);
    const Range<int> hold = any_range(5, 60), rest = any_range(0, 120);
    exercise.dose.hold = {Seconds(hold.least), Seconds(hold.most)};
    exercise.dose.rest = {Seconds(rest.least), Seconds(rest.most)};
    if (*rc::gen::arbitrary<bool>()) exercise.side = SideUse::each;
    exercise.effort = *rc::gen::inRange(1, 9);
    return exercise;
}

template <class T> std::optional<T> perhaps(int least, int most)
{
    if (*rc::gen::arbitrary<bool>()) return {};
    return T(*rc::gen::inRange(least, most + 1));
}

PartWeek anything_asked()
{
    return {perhaps<int>(1, 40), perhaps<int>(1, 5), perhaps<int>(1, 25), perhaps<Seconds>(5, 60),
            perhaps<int>(1, 8)};
}

}

TEST_CASE("a dose never leaves the exercise's own form, whatever a protocol asks")
{
    CHECK(rc::check("any form and any request", [] {
        const Exercise exercise = any_exercise();
        const Dose dose = dose_of(exercise, anything_asked(), *rc::gen::inRange(0, 101) / 100.0);
        RC_ASSERT(dose.unit == exercise.dose.unit);
        RC_ASSERT(exercise.dose.sets.holds(dose.sets));
        if (dose.unit == DoseUnit::hold)
            RC_ASSERT(exercise.dose.hold.holds(dose.hold));
        else
            RC_ASSERT(exercise.dose.count.holds(dose.count));
        RC_ASSERT(exercise.dose.rest.holds(dose.rest));
    }));
}

TEST_CASE("a dose never passes the patient's limits")
{
    CHECK(rc::check("any form, any request and any limits", [] {
        const Exercise exercise = any_exercise();
        Limits limits;
        limits.effort = perhaps<int>(1, 9);
        limits.sets = perhaps<int>(1, 3);
        limits.hold = perhaps<Seconds>(5, 40);
        limits.bout_minutes = perhaps<int>(1, 20);
        const Dose dose = dose_of(exercise, anything_asked(), *rc::gen::inRange(0, 101) / 100.0, limits);
        RC_ASSERT(!limits.effort || dose.effort <= *limits.effort);
        RC_ASSERT(!limits.sets || dose.unit == DoseUnit::minutes || dose.sets <= *limits.sets);
        RC_ASSERT(!limits.hold || dose.unit != DoseUnit::hold || dose.hold <= *limits.hold);
        if (limits.bout_minutes && dose.unit == DoseUnit::minutes && dose.count > *limits.bout_minutes)
            RC_ASSERT(dose.bout && *dose.bout <= std::chrono::minutes(*limits.bout_minutes));
    }));
}

TEST_CASE("more minutes never give less of an exercise")
{
    CHECK(rc::check("any form, minute by minute", [] {
        const Exercise exercise = any_exercise();
        Dose before = dose_of(exercise, minutes(1));
        for (int many = 2; many <= 40; ++many) {
            const Dose now = dose_of(exercise, minutes(many));
            RC_ASSERT(now.takes >= before.takes);
            RC_ASSERT(now.load >= before.load);
            RC_ASSERT(now.sets * now.count >= before.sets * before.count);
            before = now;
        }
    }));
}

TEST_CASE("repetitions grow to their top before a second round comes")
{
    const Exercise squat = an_exercise("squat", Modality::resistance, {in_reps({1, 3}, {8, 15})});
    Dose before = dose_of(squat, {}, 0);
    CHECK(before.sets == 1);
    CHECK(before.count == 8);
    for (int percent = 1; percent <= 100; ++percent) {
        CAPTURE(percent);
        const Dose now = dose_of(squat, {}, percent / 100.0);
        if (now.sets > before.sets) CHECK(before.count == 15);
        CHECK(now.sets >= before.sets);
        before = now;
    }
    CHECK(before.sets == 3);
    CHECK(before.count == 15);
}

TEST_CASE("a share of the minutes is met within one minute when the exercise can be that long")
{
    const Exercise walk = an_exercise("walk", Modality::aerobic, {by_the_clock(1, 40)});
    const Exercise squat = an_exercise("squat", Modality::resistance, {in_reps({1, 5}, {5, 15})});
    for (int many = 3; many <= 10; ++many) {
        CAPTURE(many);
        CHECK(dose_of(walk, minutes(many)).count == many);
        const double takes = static_cast<double>(dose_of(squat, minutes(many)).takes.count()) / 60;
        CHECK(takes > many - 1.3);  // a further round can cost more than a minute with its rest
        CHECK(takes <= many * 1.1);
    }
}

TEST_CASE("a share too small for an exercise gives its smallest form, not nothing")
{
    const Exercise plank =
        an_exercise("plank", Modality::resistance, {in_holds({2, 3}, {Seconds(30), Seconds(60)})});
    const Dose dose = dose_of(plank, minutes(1));
    CHECK(dose.sets == 2);
    CHECK(dose.hold == Seconds(30));
}

TEST_CASE("walking in bouts of two minutes counts its seated pauses")
{
    const Exercise walk =
        an_exercise("walk", Modality::aerobic,
                    {by_the_clock(2, 30), in_bouts(Seconds(120), {Seconds(120), Seconds(120)})});
    const Dose dose = dose_of(walk, minutes(6));
    CHECK(dose.count == 6);
    CHECK(dose.takes == Seconds(6 * 60 + 2 * 120 + 20 + 40));  // three bouts, two pauses, getting ready
    CHECK(dose_of(walk, minutes(7)).takes == Seconds(7 * 60 + 3 * 120 + 20 + 40));
}

TEST_CASE("the time of an item counts rounds, rests, both sides, getting ready and changing position")
{
    Exercise lift = an_exercise("lift", Modality::resistance, {in_reps({2, 2}, {12, 12})});
    lift.dose.tempo = {2, 1, 2};
    lift.dose.rest = {Seconds(90), Seconds(90)};
    CHECK(dose_of(lift, {}).takes == Seconds(2 * 60 + 90 + 20 + 40));
    lift.side = SideUse::each;
    CHECK(dose_of(lift, {}).takes == Seconds(2 * 2 * 60 + 90 + 20 + 40));
    CHECK(dose_of(lift, {}, 0, {}, Seconds(120)).takes == Seconds(2 * 2 * 60 + 90 + 20 + 120));
}

TEST_CASE("ten exercises of two rounds are about fifty minutes, not thirty")
{
    Exercise lift = an_exercise("lift", Modality::resistance, {in_reps({2, 2}, {12, 12})});
    lift.dose.tempo = {2, 1, 2};
    lift.dose.rest = {Seconds(90), Seconds(90)};
    const auto all = 10 * dose_of(lift, {}).takes;
    CHECK(all >= std::chrono::minutes(45));
    CHECK(all <= std::chrono::minutes(55));
}

TEST_CASE("a spastic muscle is moved slowly: the tempo limit makes each way at least so long")
{
    const Exercise lift = an_exercise("lift", Modality::resistance, {in_reps({1, 1}, {10, 10})});
    Limits slow;
    slow.tempo = Seconds(4);
    CHECK(dose_of(lift, {}, 0, slow).takes - dose_of(lift, {}).takes == Seconds(10 * (8 - 4)));
}

}
