#include "engine/precaution/precaution.h"

#include "tests/engine/patient/reading.h"
#include "tests/engine/precaution/rows.h"
#include "tests/support/catch.h"

using namespace pacewise;
using test::patient_with;
using test::row_with;

namespace {

const Date start = *read_date("2026-11-23");

}

TEST_CASE("what was not recorded makes only a cautious row apply, and the row says it was not recorded")
{
    const auto cautious = row_with("when: {numb_feet: true}\nunrecorded: apply\nrefuse: true");
    const auto plain = row_with("when: {numb_feet: true}\nrefuse: true");
    const auto applied = applied_precautions({plain, cautious}, patient_with(""), start);
    REQUIRE(applied.size() == 1);
    CHECK(applied[0].truth == Truth::unknown);
    CHECK(applied[0].row.unrecorded == Unrecorded::apply);
    CHECK(applied_precautions({plain, cautious}, patient_with("numb_feet: false"), start).empty());
    CHECK(applied_precautions({plain, cautious}, patient_with("numb_feet: true"), start).size() == 2);
}

TEST_CASE("rows apply in the order of the file")
{
    std::vector<Precaution> rows{row_with("when: always\nrefuse: true"),
                                 row_with("when: always\nhold: progress")};
    rows[0].id = RuleId("Z");
    rows[1].id = RuleId("A");
    const auto applied = applied_precautions(rows, patient_with(""), start);
    CHECK(applied.at(0).row.id == RuleId("Z"));
    CHECK(applied.at(1).row.id == RuleId("A"));
}

TEST_CASE("the muscles that were found stand in the place of found")
{
    const auto row = row_with("when: {spasticity: {mas: \">= 3\"}}\nexclude: {works: found}\n"
                              "limit: {tempo: 3 s, for: {works: found}}");
    const auto applied = applied_precautions(
        {row}, patient_with("spasticity: [{muscle: hamstrings, side: left, mas: 3}]"), start);
    REQUIRE(applied.size() == 1);
    CHECK(applied[0].row.exclude->works.named == std::vector{Muscle::hamstrings});
    CHECK(applied[0].row.limit->which.works.named == std::vector{Muscle::hamstrings});
    CHECK(applied[0].found.at(0).side == Side::left);
}

TEST_CASE("a relapse of October holds a plan of November and not one of January")
{
    const auto row = row_with("when: {relapse: {days_ago: \"<= 30\"}}\nhold: progress");
    const Patient patient = patient_with("relapse: 2026-10-30");
    CHECK(holds(row, patient, start) == Truth::yes);
    CHECK(holds(row, patient, *read_date("2027-01-04")) == Truth::no);
}
