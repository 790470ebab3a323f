#include "app/desk/panels/protocol/own_protocol.h"

#include "app/desk/panels/protocol/differences.h"
#include "app/desk/panels/protocol/week_list.h"
#include "tests/app/desk/support/desk_scene.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

using namespace pacewise;

namespace {

Protocol combined() { return shipped_protocol("combined-8-weeks"); }

}

TEST_CASE("a changed shipped protocol gets a name and title of its own, once")
{
    const Protocols& library = example_library().protocols;
    const Protocol own = own_version(combined(), library);
    CHECK(own.id.text == "combined-8-weeks-own");
    CHECK(own.title.in("en") == "Combined training, 8 weeks (own)");
    CHECK(own.title.in("es") == "Entrenamiento combinado, 8 semanas (propio)");
    const Protocol again = own_version(own, library);
    CHECK(again.id == own.id);
    CHECK(again.title == own.title);
}

TEST_CASE("a title that was typed gets no mark")
{
    Protocol renamed = combined();
    renamed.title.by_language["en"] = "Our training";
    CHECK(own_version(renamed, example_library().protocols).title.in("en") == "Our training");
}

TEST_CASE("a clinic's protocol knows what it was made from")
{
    const Protocols& library = example_library().protocols;
    const Protocol own = own_version(combined(), library);
    REQUIRE(original_of(library, own));
    CHECK(original_of(library, own)->id.text == "combined-8-weeks");
    Protocol foreign = own;
    foreign.id = ProtocolId("river-clinic");
    CHECK(original_of(library, foreign) == nullptr);
}

TEST_CASE("every shipped protocol is accepted as it is, and as the clinic's own")
{
    for (const std::string& name : shipped_protocols()) {
        CAPTURE(name);
        CHECK(refusal_of(shipped_protocol(name)).empty());
        CHECK(refusal_of(own_version(shipped_protocol(name), example_library().protocols)).empty());
    }
}

TEST_CASE("a ramp beyond the last week is refused in the words of the reader, until it is cut")
{
    Protocol shorter = combined();
    shorter.phases[2].weeks = 1;
    CHECK(refusal_of(shorter).english().find("goes to week 8") != std::string::npos);
    const Protocol cut = cut_to_its_weeks(shorter);
    CHECK(refusal_of(cut).empty());
    const Ramp was = combined().parts.at(Modality::aerobic).ramps.at(Pace::steady).at(RampMeasure::minutes);
    const Ramp now = cut.parts.at(Modality::aerobic).ramps.at(Pace::steady).at(RampMeasure::minutes);
    for (int week = 1; week <= 6; ++week) CHECK(now.at(week) == was.at(week));
    CHECK(cut.review_weeks.back() == 6);
}

TEST_CASE("weeks are read as people write them")
{
    CHECK(read_weeks("1, 2,4") == std::vector<int>{1, 2, 4});
    CHECK(read_weeks("4,2,2") == std::vector<int>{2, 4});
    CHECK(read_weeks("  ") == std::vector<int>{});
    CHECK_FALSE(read_weeks("1; 2"));
    CHECK_FALSE(read_weeks("0"));
    CHECK_FALSE(read_weeks("one"));
    CHECK(weeks_text({1, 2, 4}) == "1, 2, 4");
}
