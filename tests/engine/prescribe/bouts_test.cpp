#include "engine/prescribe/bouts.h"

#include "engine/prescribe/fit_dose.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

Dose walk_for(const Patient& patient, int minutes)
{
    const Exercise walk = an_exercise("walk", Modality::aerobic, {stands_in(Position::walking)});
    const Candidate candidate = candidate_for(walk, 0, ItemRole::main, patient);
    DoseQuestion question{walk, candidate, {}};
    question.asked.minutes = minutes;
    question.bouts = walking_bouts(patient, Settings{});
    return fit_dose(question, {});
}

/// Walking and resting, without getting ready.
Seconds by_the_clock_of(const Dose& dose)
{
    return dose.takes - DoseForm{}.setup - DoseQuestion{an_exercise("x", Modality::aerobic), {}, {}}.change;
}

Patient tired()
{
    Patient patient = a_patient({});
    tire(patient, 5.0);
    return patient;
}

Patient with_foot_drop(std::optional<Seconds> drags_after)
{
    Patient patient = a_patient({});
    FootDrop drop{Side::left, true, true};
    drop.drags_after = drags_after;
    patient.foot_drop = Finding<FootDrop>::present(drop);
    return patient;
}

}

TEST_CASE("six minutes of walking when tired are three times two, ten minutes by the clock")
{
    const Dose dose = walk_for(tired(), 6);
    CHECK(dose.count == 6);
    CHECK(dose.bout == Seconds(120));
    CHECK(dose.rest == Seconds(120));
    CHECK(by_the_clock_of(dose) == std::chrono::minutes(10));
}

TEST_CASE("more minutes first become more bouts, then longer ones")
{
    CHECK(walk_for(tired(), 10).bout == Seconds(120));
    CHECK(walk_for(tired(), 12).bout == Seconds(120));
    CHECK(walk_for(tired(), 18).bout == Seconds(180));
    CHECK(walk_for(tired(), 30).bout == Seconds(300));
    Seconds before{0};
    for (int minutes = 1; minutes <= 30; ++minutes) {
        const Dose dose = walk_for(tired(), minutes);
        CHECK(*dose.bout >= before);
        CHECK(dose.takes > walk_for(a_patient({}), minutes).takes);
        before = *dose.bout;
    }
}

TEST_CASE("even very few minutes have three bouts")
{
    CHECK(walk_for(tired(), 4).bout == Seconds(80));
    CHECK(walk_for(tired(), 5).bout == Seconds(100));
}

TEST_CASE("who is not tired walks on without a pause")
{
    CHECK_FALSE(walk_for(a_patient({}), 20).bout);
    Patient tires_late = a_patient({});
    tires_late.walks->minutes_to_tiredness = 45;
    CHECK_FALSE(walk_for(tires_late, 20).bout);
    tires_late.walks->minutes_to_tiredness = 15;
    CHECK(walk_for(tires_late, 20).bout);
}

TEST_CASE("a walk ends a fifth before the toe drags")
{
    const Dose dose = walk_for(with_foot_drop(std::chrono::minutes(5)), 12);
    CHECK(dose.bout == std::chrono::minutes(4));
    CHECK(dose.rest == Seconds(120));
    CHECK_FALSE(walk_for(with_foot_drop(std::chrono::minutes(20)), 12).bout);
    CHECK(walk_for(with_foot_drop({}), 12).bout == Seconds(120));
}

TEST_CASE("who is tired and drags the toe gets the shorter of the two bouts")
{
    Patient patient = with_foot_drop(Seconds(100));
    tire(patient, 5.0);
    CHECK(walk_for(patient, 12).bout == Seconds(80));
}

}
