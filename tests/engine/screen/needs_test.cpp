#include "engine/screen/needs.h"

#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

Precaution row_that(Require require)
{
    Precaution row;
    row.id = RuleId("X1");
    row.says.by_language["en"] = "Needs it.";
    row.require = std::move(require);
    return row;
}

/// What is missing, in words; empty when the exercise may be done.
std::vector<std::string> missing(const Precaution& row, const Exercise& exercise, const Patient& patient)
{
    Verdict verdict;
    check_required(row, exercise, patient, verdict);
    std::vector<std::string> words;
    for (const Reason& reason : verdict.against) words.push_back(reason.about);
    return words;
}

Patient at_home(const std::vector<Equipment>& things)
{
    Patient patient = a_patient({Weekday::mon});
    patient.equipment = things;
    patient.home = Home{};
    return patient;
}

using Words = std::vector<std::string>;
const Exercise stairs = an_exercise("stairs", Modality::aerobic, {stands_in(Position::standing)});
const Exercise press = an_exercise("press", Modality::resistance);
const Exercise band_row = an_exercise("row", Modality::resistance, {needs(Equipment::band)});

}

TEST_CASE("stairs are left out without a rail, and until somebody has looked for one")
{
    Require rail;
    rail.rail = true;
    Patient patient = at_home({});
    CHECK(missing(row_that(rail), stairs, patient) == Words{"rail not recorded"});
    CHECK(unknown_needs(rail, patient) == Words{"home.rail"});
    patient.home->rail = false;
    CHECK(missing(row_that(rail), stairs, patient) == Words{"no rail"});
    CHECK(unknown_needs(rail, patient).empty());
    patient.home->rail = true;
    CHECK(missing(row_that(rail), stairs, patient).empty());
}

TEST_CASE("a counter holds as well as a rail")
{
    Require rail;
    rail.rail = true;
    const Exercise at_counter = an_exercise("step", Modality::resistance, {needs(Equipment::counter)});
    CHECK(missing(row_that(rail), at_counter, at_home({Equipment::counter})).empty());
}

TEST_CASE("with flexor spasms a plain chair is not enough, an armchair or a wheelchair is")
{
    Require rest;
    rest.back_rest = true;
    CHECK(missing(row_that(rest), press, at_home({Equipment::chair})) ==
          Words{"no seat with back and arm rests"});
    CHECK(missing(row_that(rest), press, at_home({Equipment::armchair})).empty());
    CHECK(missing(row_that(rest), press, at_home({Equipment::wheelchair})).empty());
}

TEST_CASE("a bike with a back rest is a seat with a rest, an upright one is not even beside an armchair")
{
    Require rest;
    rest.back_rest = true;
    const auto on = [](Equipment bike) { return an_exercise("bike", Modality::aerobic, {needs(bike)}); };
    CHECK(missing(row_that(rest), on(Equipment::recumbent_bike), at_home({})).empty());
    CHECK_FALSE(
        missing(row_that(rest), on(Equipment::stationary_bike), at_home({Equipment::armchair})).empty());
}

TEST_CASE("with a latex allergy only bands known to be free of latex are used")
{
    Require latex;
    latex.latex_free = true;
    latex.which.equipment = {Equipment::band};
    Patient patient = at_home({Equipment::band_red});
    CHECK(missing(row_that(latex), band_row, patient) == Words{"bands not known to be latex-free"});
    CHECK(unknown_needs(latex, patient) == Words{"bands"});
    patient.bands = Bands{"Example", false};
    CHECK(missing(row_that(latex), band_row, patient) == Words{"bands with latex"});
    patient.bands->latex_free = true;
    CHECK(missing(row_that(latex), band_row, patient).empty());
    CHECK(missing(row_that(latex), press, at_home({})).empty());
}

TEST_CASE("shoes are asked for, and without firm ones nothing upright is done")
{
    Require shoes;
    shoes.shoes = true;
    Patient patient = at_home({});
    CHECK(missing(row_that(shoes), stairs, patient).empty());
    CHECK(unknown_needs(shoes, patient) == Words{"shoes"});
    patient.shoes = false;
    CHECK(missing(row_that(shoes), stairs, patient) == Words{"no firm shoes"});
    CHECK(missing(row_that(shoes), press, patient).empty());
}

TEST_CASE("a sign-off counts for a year, and no longer than until the next relapse or operation")
{
    const Date today = *read_date("2026-11-23");
    Patient patient = a_patient({Weekday::mon});
    patient.cleared.reset();
    CHECK_FALSE(has_valid_clearance(patient, today));
    patient.cleared = Clearance{"Dr. A.", *read_date("2026-06-01")};
    CHECK(has_valid_clearance(patient, today));
    CHECK_FALSE(has_valid_clearance(patient, *read_date("2027-07-01")));
    patient.surgery = Finding<Surgery>::present({*read_date("2026-07-01"), {}, {}});
    CHECK_FALSE(has_valid_clearance(patient, today));
    patient.surgery = Finding<Surgery>::absent();
    patient.relapse = Finding<Date>::present(*read_date("2026-08-01"));
    CHECK_FALSE(has_valid_clearance(patient, today));
}

TEST_CASE("a plan that needs a sign-off stays a draft until there is one")
{
    Require cleared;
    cleared.cleared = true;
    Request request = a_request(a_patient({Weekday::mon}), a_protocol({1}), {});
    request.precautions =
        std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{row_that(cleared)});
    request.patient.cleared.reset();
    REQUIRE(screen(request).drafts.size() == 1);
    CHECK(screen(request).drafts[0].rule.text == "X1");
    request.patient.cleared = Clearance{"Dr. A.", request.start - std::chrono::days(10)};
    CHECK(screen(request).drafts.empty());
}

}
