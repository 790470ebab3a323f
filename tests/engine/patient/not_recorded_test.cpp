#include "engine/patient/not_recorded.h"

#include "tests/engine/patient/reading.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;
using test::patient_with;

namespace {

bool lists(const std::vector<std::string>& keys, const char* key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

}

TEST_CASE("everything is missing of a patient nobody examined, in the order of the file")
{
    const auto keys = not_recorded(patient_with(""));
    CHECK(keys.front() == "disability");
    CHECK(keys.back() == "cleared");
    CHECK(keys.size() == 25);
}

TEST_CASE("none is recorded, nothing is not")
{
    CHECK(lists(not_recorded(patient_with("")), "foot_drop"));
    CHECK_FALSE(lists(not_recorded(patient_with("foot_drop: none")), "foot_drop"));
    CHECK(lists(not_recorded(patient_with("")), "spasticity"));
    CHECK_FALSE(lists(not_recorded(patient_with("spasticity: []")), "spasticity"));
    CHECK_FALSE(lists(not_recorded(patient_with("falls: none")), "falls"));
}

TEST_CASE("a condition nobody looked for is listed by its own name")
{
    const auto keys = not_recorded(patient_with("conditions: [osteopenia]\nunchecked: [orthostatic]"));
    CHECK(lists(keys, "orthostatic"));
    CHECK_FALSE(lists(keys, "vertigo"));
    CHECK_FALSE(lists(keys, "conditions"));
}

TEST_CASE("a part of a finding that is missing is listed by its own name")
{
    const auto keys = not_recorded(patient_with("home: {alone: true, stairs: false}"));
    CHECK(lists(keys, "home.floor_rise"));
    CHECK_FALSE(lists(keys, "home"));
}
