#include "engine/precaution/read_precautions.h"
#include "engine/review/reading_grade.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("what a precaution prints for the patient takes six years of school at most")
{
    const auto rows = load_precautions(std::string(PACEWISE_ROOT) + "/programs/clinic/precautions.yaml");
    REQUIRE(rows.value.has_value());
    for (const Precaution& row : *rows.value)
        for (const std::string language : {"en", "es"}) {
            CAPTURE(row.id.text, language);
            CHECK(reading_grade({row.print.in(language)}, language).value_or(0) <= 6);
            CHECK(reading_grade({row.stop.in(language)}, language).value_or(0) <= 6);
        }
}
