#include "engine/patient/muscle_findings.h"

#include "tests/engine/patient/reading.h"
#include "tests/support/catch.h"

using namespace pacewise;
using test::patient_with;

TEST_CASE("tone is known by side, and a finding on both sides counts for each")
{
    const Patient patient = patient_with("spasticity: [{muscle: calf, side: left, mas: 1+}, "
                                         "{muscle: adductors, side: both, mas: 2}]");
    CHECK(worst_tone(patient, Muscle::calf, Side::left) == Ashworth::one_plus);
    CHECK(worst_tone(patient, Muscle::calf, Side::right) == Ashworth::zero);
    CHECK(worst_tone(patient, Muscle::calf, Side::both) == Ashworth::one_plus);
    CHECK(worst_tone(patient, Muscle::adductors, Side::right) == Ashworth::two);
}

TEST_CASE("the weaker side speaks for both")
{
    const Patient patient = patient_with("weakness: [{muscle: quadriceps, side: left, mrc: 3}, "
                                         "{muscle: quadriceps, side: right, mrc: 4}]");
    CHECK(least_strength(patient, Muscle::quadriceps, Side::both) == 3);
    CHECK(least_strength(patient, Muscle::quadriceps, Side::right) == 4);
    CHECK(least_strength(patient, Muscle::glutes, Side::both) == 5);
}

TEST_CASE("pain is the worst of the week at that joint and side")
{
    const Patient patient = patient_with("pain: [{joint: knee, side: right, now: 3, worst: 5}]");
    CHECK(worst_pain(patient, Joint::knee, Side::both) == 5);
    CHECK(worst_pain(patient, Joint::knee, Side::left) == 0);
}

TEST_CASE("what was not examined is neither normal nor abnormal")
{
    const Patient patient = patient_with("");
    CHECK_FALSE(worst_tone(patient, Muscle::calf, Side::left).has_value());
    CHECK_FALSE(least_strength(patient, Muscle::calf, Side::left).has_value());
    CHECK_FALSE(worst_pain(patient, Joint::knee, Side::left).has_value());
}
