#include "engine/base/file.h"
#include "engine/patient/disability.h"
#include "engine/patient/fall_risk.h"
#include "engine/patient/read_patient.h"

#include "tests/support/catch.h"

using namespace pacewise;

namespace {

Patient shipped(const std::string& name)
{
    const auto read = load_patient(PACEWISE_ROOT "/programs/patients/" + name + ".yaml");
    for (const Diagnostic& problem : read.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(read.problems.empty());
    REQUIRE(read.value);
    return *read.value;
}

}

TEST_CASE("every shipped patient is read without a complaint, and its file bears its id")
{
    const auto files = files_below(PACEWISE_ROOT "/programs/patients", ".yaml");
    CHECK(files.size() >= 4);
    for (const auto& file : files) CHECK(shipped(file.stem().string()).id.text == file.stem().string());
}

TEST_CASE("the shipped patients stand for the four bands")
{
    CHECK(band_of(shipped("ben")) == Band::a);
    CHECK(band_of(shipped("anna")) == Band::b);
    CHECK(band_of(shipped("carla")) == Band::b2);
    CHECK(band_of(shipped("dora")) == Band::c);
}

TEST_CASE("Carla may fall easily, Ben hardly")
{
    CHECK(fall_class(shipped("carla")) == FallClass::high);
    CHECK(fall_class(shipped("anna")) == FallClass::medium);
    CHECK(fall_class(shipped("ben")) == FallClass::low);
}

TEST_CASE("every shipped patient has at least three days with three quarters of an hour")
{
    for (const char* name : {"anna", "ben", "carla", "dora"}) {
        int days = 0;
        for (const auto& [day, windows] : shipped(name).time) {
            int longest = 0;
            for (const Window window : windows) longest = std::max(longest, window.minutes());
            days += longest >= 45;
        }
        CHECK(days >= 3);
    }
}
