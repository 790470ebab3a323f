#include "engine/patient/disability.h"

#include "tests/engine/patient/reading.h"
#include "tests/support/catch.h"

using namespace pacewise;
using test::patient_with;

TEST_CASE("without aid and metres the score gives the band")
{
    CHECK(band_of(patient_with("disability: {edss: 4.5}")) == Band::a);
    CHECK(band_of(patient_with("disability: {edss: 5.0}")) == Band::b);
    CHECK(band_of(patient_with("disability: {edss: 6.5}")) == Band::b2);
    CHECK(band_of(patient_with("disability: {edss: 7.5}")) == Band::c);
    CHECK(band_of(patient_with("disability: {edss: 8.5}")) == Band::d);
    CHECK(band_of(patient_with("disability: {pdds: 2}")) == Band::a);
    CHECK(band_of(patient_with("disability: {pdds: 4}")) == Band::b);
    CHECK(band_of(patient_with("disability: {pdds: 6}")) == Band::b2);
    CHECK(band_of(patient_with("disability: {pdds: 7}")) == Band::c);
    CHECK(band_of(patient_with("disability: {pdds: 8}")) == Band::d);
    CHECK_FALSE(band_of(patient_with("")).has_value());
}

TEST_CASE("aid and metres are trusted before the score")
{
    CHECK(band_of(patient_with("disability: {edss: 5.0}\naid: {type: rollator}")) == Band::b2);
    CHECK(band_of(patient_with("disability: {edss: 6.0}\naid: none\nwalks: {metres: 600}")) == Band::a);
    CHECK(band_of(patient_with("disability: {edss: 4.0}\nwalks: {metres: 100}")) == Band::b);
    CHECK(band_of(patient_with("disability: {edss: 6.5}\naid: {type: wheelchair}")) == Band::c);
    CHECK(band_of(patient_with("disability: {edss: 8.5}\naid: {type: wheelchair}")) == Band::d);
}

TEST_CASE("a person who walks without an aid can still be in band B by the score")
{
    CHECK(band_of(patient_with("disability: {edss: 5.5}\naid: none")) == Band::b);
    CHECK(band_of(patient_with("disability: {edss: 5.5}\naid: none\nwalks: {metres: 500}")) == Band::a);
}

TEST_CASE("a score is kept when the aid does not contradict it, and replaced when it does")
{
    CHECK(edss_or_like(patient_with("disability: {edss: 6.0}\naid: {type: cane, side: left}")) == 6.0);
    CHECK(edss_or_like(patient_with("disability: {edss: 5.0}\naid: {type: walker}")) == 6.5);
    CHECK(edss_or_like(patient_with("disability: {pdds: 7}")) == 7.5);
    CHECK_FALSE(edss_or_like(patient_with("")).has_value());
}

TEST_CASE("five metres of walking is a wheelchair user")
{
    CHECK(uses_wheelchair(patient_with("walks: {metres: 5}")));
    CHECK_FALSE(uses_wheelchair(patient_with("walks: {metres: 20}")));
    CHECK_FALSE(uses_wheelchair(patient_with("")));
}

TEST_CASE("age is counted by the year of birth")
{
    CHECK(age_on(patient_with(""), *read_date("2026-11-23")) == 46);
}
