#include "engine/patient/fall_risk.h"

#include "tests/engine/patient/reading.h"
#include "tests/support/catch.h"

using namespace pacewise;
using test::patient_with;

TEST_CASE("two falls in half a year, an injury, a Berg of 44 or a two-sided aid is the high fall class")
{
    CHECK(fall_class(patient_with("falls: {last_year: 2, last_half_year: 2}")) == FallClass::high);
    CHECK(fall_class(patient_with("falls: {last_year: 1, injured: true}")) == FallClass::high);
    CHECK(fall_class(patient_with("falls: none\nbalance: {berg: 44}")) == FallClass::high);
    CHECK(fall_class(patient_with("falls: none\naid: {type: rollator}")) == FallClass::high);
    CHECK(fall_class(patient_with("falls: none\naid: {type: wheelchair}")) == FallClass::high);
}

TEST_CASE("one fall, an aid, a Berg up to 51, numb feet or vertigo is the medium fall class")
{
    CHECK(fall_class(patient_with("falls: {last_year: 1}")) == FallClass::medium);
    CHECK(fall_class(patient_with("falls: none\naid: {type: cane, side: left}")) == FallClass::medium);
    CHECK(fall_class(patient_with("falls: none\nbalance: {berg: 51}")) == FallClass::medium);
    CHECK(fall_class(patient_with("falls: none\nnumb_feet: true")) == FallClass::medium);
    CHECK(fall_class(patient_with("falls: none\nconditions: [vertigo]")) == FallClass::medium);
    CHECK(fall_class(patient_with("falls: {last_year: 2, last_half_year: 1}")) == FallClass::medium);
}

TEST_CASE("no falls and nothing else found is the low fall class")
{
    CHECK(fall_class(patient_with("falls: none\nbalance: {berg: 55}\nnumb_feet: false")) == FallClass::low);
}

TEST_CASE("falls that nobody asked about are never the low fall class")
{
    CHECK(fall_class(patient_with("balance: {berg: 56}")) == FallClass::medium);
    CHECK(fall_class(patient_with("falls: {last_year: 2}")) == FallClass::high);
}

TEST_CASE("a slow timed up and go alone does not change the fall class")
{
    CHECK(fall_class(patient_with("falls: none\nbalance: {tug_s: 20}")) == FallClass::low);
}

TEST_CASE("the support needed follows the fall class")
{
    CHECK(required_support(patient_with("falls: {last_year: 3}")) == Support::two_hands);
    CHECK(required_support(patient_with("falls: {last_year: 1}")) == Support::one_hand);
    CHECK(required_support(patient_with("falls: none")) == Support::fingertips);
}

TEST_CASE("a therapist may ask for more support, and for less only when falls are unlikely")
{
    CHECK(required_support(patient_with("falls: none\nbalance: {support: none}")) == Support::none);
    CHECK(required_support(patient_with("falls: none\nbalance: {support: two-hands}")) == Support::two_hands);
    CHECK(required_support(patient_with("falls: {last_year: 3}\nbalance: {support: none}")) ==
          Support::two_hands);
    CHECK(required_support(patient_with("falls: {last_year: 3}\nbalance: {support: sitting}")) ==
          Support::sitting);
}
