#include "engine/figure/figure_faults.h"

#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

std::vector<Said> faults_of(const std::string& text)
{
    const ReadFigure read = figure_from(text);
    REQUIRE(read.movement.has_value());
    return figure_faults(*read.movement);
}

bool tells(const std::vector<Said>& faults, const std::string& part)
{
    return std::any_of(faults.begin(), faults.end(),
                       [&](const Said& fault) { return fault.english().find(part) != std::string::npos; });
}

}

TEST_CASE("a sound figure has no fault")
{
    for (const char* text :
         {"{base: standing, end: {both: {shoulder: 90}}}",
          "{base: seated, end: {right: {knee: 20}}, keep: pelvis, props: [chair]}",
          "{base: supine, start: {both: {hip: 48, knee: 105, ankle: flat}}, end: {both: {shoulder: 90}}, "
          "keep: pelvis, props: [mat]}",
          "{base: quadruped, end: {right: {shoulder: 170}}, keep: left.knee, props: [mat]}"}) {
        INFO(text);
        REQUIRE(faults_of(text).empty());
    }
}

TEST_CASE("a knee or a head under the floor is told")
{
    REQUIRE(tells(faults_of("{base: kneeling, end: {move: [0, -0.1]}, keep: pelvis}"),
                  "knee is 10 cm under the floor"));
    REQUIRE(tells(faults_of("{base: supine, end: {move: [0, -0.2]}, keep: pelvis}"), "the head is"));
}

TEST_CASE("a body in the air is told unless something carries it")
{
    REQUIRE(tells(faults_of("{base: standing, end: {move: [0, 0.2]}}"),
                  "at the end the body hangs 20 cm over the floor"));
    REQUIRE_FALSE(
        tells(faults_of("{base: standing, end: {move: [0, 0.2]}, props: [{step: right.ankle}]}"), "hangs"));
    for (const char* apart : {"{chair: -0.5}", "{bed: [right.hand]}"})
        REQUIRE(
            tells(faults_of("{base: standing, end: {move: [0, 0.2]}, props: [" + std::string(apart) + "]}"),
                  "hangs"));
}

TEST_CASE("a planted hand that is too far away is told")
{
    const std::string lean =
        "{base: standing, start: {both: {shoulder: 80}}, end: {move: [-0.3, 0]}, plant: [hands]";
    REQUIRE(tells(faults_of(lean + "}"), "the planted right hand cannot reach its place"));
    REQUIRE_FALSE(tells(faults_of("{base: standing, start: {both: {shoulder: 80}}, "
                                  "end: {move: [-0.3, 0], free: [hands]}, plant: [hands]}"),
                        "planted"));
}

TEST_CASE("a hand that leaves the chair it should hold is told")
{
    const std::string lift = "{base: standing, start: {right: {shoulder: 30, elbow: 40}}, end: {";
    REQUIRE(tells(faults_of(lift + "right: {shoulder: 90}}, props: [{chair-hold: [right.hand]}]}"),
                  "from the chair"));
    REQUIRE_FALSE(tells(
        faults_of(lift + "right: {shoulder: 90}, free: [right.hand]}, props: [{chair-hold: [right.hand]}]}"),
        "from the chair"));
}

TEST_CASE("a walker at knee height is told")
{
    REQUIRE(tells(
        faults_of("{base: standing, start: {tilt: 60, both: {hip: 60, shoulder: 60}}, props: [walker]}"),
        "grips are at 70 to 110 cm"));
}

TEST_CASE("a forearm inside the trunk and a knee inside the other knee are told")
{
    REQUIRE(tells(faults_of("{base: standing, start: {right: {shoulder: [0, -10, 0], elbow: 0}}}"),
                  "goes through"));
    REQUIRE(tells(faults_of("{base: seated, end: {right: {hip: [88, -24]}}, keep: pelvis, props: [chair]}"),
                  "knee goes through the"));
}

TEST_CASE("two pictures that look alike are told unless one holds or breathes")
{
    const std::string still = "{base: standing, end: {neck: 4}";
    REQUIRE(tells(faults_of(still + "}"), "start and end look alike"));
    REQUIRE_FALSE(tells(faults_of(still + ", hold: true}"), "alike"));
    REQUIRE_FALSE(tells(faults_of(still + ", breath: in}"), "alike"));
}

TEST_CASE("a knee that is lifted into the cupboard is told")
{
    const std::string lift = "{base: standing, start: {both: {shoulder: 20, elbow: 55}}, end: {right: {hip: ";
    const std::string rest = "}}, keep: left.ankle, plant: [hands], props: [counter]}";
    REQUIRE(tells(faults_of(lift + "60, knee: 20, ankle: 0" + rest), "is inside the counter"));
    REQUIRE_FALSE(tells(faults_of(lift + "15, knee: 40, ankle: 0" + rest), "is inside the counter"));
}
