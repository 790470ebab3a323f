#include "engine/request/settings.h"

#include "engine/base/file.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

const std::filesystem::path shipped = PACEWISE_ROOT "/programs/clinic/settings.yaml";

std::string problems_with(const std::string& out, const std::string& in)
{
    std::string text = read_file(shipped);
    REQUIRE(text.find(out) != std::string::npos);
    text.replace(text.find(out), out.size(), in);
    const auto read = read_settings_file("s.yaml", text);
    CHECK_FALSE(read.value);
    std::string all;
    for (const Diagnostic& problem : read.problems) all += diagnostic_text(problem);
    return all;
}

}

TEST_CASE("the shipped settings are sound, and tiredness costs more the more there is")
{
    const auto read = load_settings(shipped);
    for (const Diagnostic& problem : read.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(read.value);
    const EnergySettings& energy = read.value->energy;
    CHECK(energy.rested.carry < energy.fatigued.carry);
    CHECK(energy.fatigued.carry < energy.marked.carry);
    CHECK(read.value->items.most_when_limited < read.value->items.most);
    CHECK(read.value->joints.budget_painful < read.value->joints.budget);
    CHECK(read.value->change_of_position("A") < read.value->change_of_position("D"));
    for (const Word<Modality>& modality : vocabulary<Modality>())
        CHECK(read.value->items.kinds.contains(modality.meaning));
}

TEST_CASE("a wish that the clinic does not weigh costs nothing, an unknown band takes a minute")
{
    const Settings settings;
    CHECK(settings.weight("no-such-wish") == 0);
    CHECK(settings.change_of_position("Z") == Seconds(60));
    CHECK(load_settings(shipped).value->weight("goals") > 0);
}

TEST_CASE("settings with a mistake are not used at all")
{
    CHECK_THAT(problems_with("carry: 0.3,", "carry: 1.5,"), ContainsSubstring("1.5 is outside 0 to 0.9"));
    CHECK_THAT(problems_with("rest_when_tired:", "rest_when_tierd:"),
               ContainsSubstring("Maybe write \"rest_when_tired\""));
    CHECK_THAT(problems_with("B2: 60 s", "B2: 60"), ContainsSubstring("a duration is needed"));
    CHECK_THAT(problems_with("goals:", "goals: x #"), ContainsSubstring("a whole number is needed"));
}
