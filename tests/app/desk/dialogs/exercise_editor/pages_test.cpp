#include "tests/app/desk/dialogs/exercise_editor/edited.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE(
    "every page is drawn in both languages for a new exercise and a shipped one, also in a small window")
{
    for (const std::string& about : {std::string(), any_shipped()})
        for (const std::string language : {"en", "es"}) {
            DeskScene desk;
            Edited shown(desk, about, language, {900, 600});
            for (const std::string page :
                 {"names", "kind", "body", "dose", "texts", "pose", "picture", "things", "rights"}) {
                shown.open(page);
                CHECK_FALSE(shown.robot.names(Edited::at(page + "/")).empty());
            }
        }
}

TEST_CASE("what an exercise is and needs is chosen from lists and boxes")
{
    DeskScene desk;
    Edited shown(desk);
    shown.open("kind");
    shown.click("kind/modality");
    shown.click("kind/modality/3");
    CHECK(shown.state.draft.modality == Modality::yoga);
    shown.click("kind/equipment chair");
    CHECK(shown.state.draft.equipment == std::vector{Equipment::chair});
    shown.click("kind/tags warm-up");
    CHECK(shown.state.draft.has(Tag::warm_up));
    shown.click("kind/tags warm-up");
    CHECK_FALSE(shown.state.draft.has(Tag::warm_up));
}

TEST_CASE("a muscle that is ticked gets a share that can be raised")
{
    DeskScene desk;
    Edited shown(desk);
    shown.open("body");
    shown.click("body/works quadriceps");
    CHECK(shown.state.draft.share_of(Muscle::quadriceps) == 2);
    shown.press_enter_on("body/works share quadriceps more");
    CHECK(shown.state.draft.share_of(Muscle::quadriceps) == 3);
    shown.click("body/works quadriceps");
    CHECK(shown.state.draft.works.empty());
}

TEST_CASE("a dose in holds has a hold and no count of its own")
{
    DeskScene desk;
    Edited shown(desk);
    shown.open("dose");
    shown.click("dose/unit");
    shown.click("dose/unit/1");
    CHECK(shown.state.draft.dose.unit == DoseUnit::hold);
    CHECK(shown.state.draft.dose.count == Range<int>{1, 1});
    CHECK(shown.has("dose/hold most"));
    shown.type("dose/hold most", "5");
    CHECK(shown.state.draft.dose.hold.least == Seconds(5));
}

TEST_CASE("steps are written one a line, in each language by itself")
{
    DeskScene desk;
    Edited shown(desk, any_shipped());
    shown.open("texts");
    shown.click("texts/language");
    shown.click("texts/language/1");
    CHECK(shown.has("texts/es/how"));
    const auto english = shown.state.draft.how.in("en");
    shown.robot.click(Edited::at("texts/es/why"));
    shown.robot.type("Hola. ");
    shown.open("names");
    CHECK(shown.state.draft.why.in("es").find("Hola.") != std::string::npos);
    CHECK(shown.state.draft.how.in("en") == english);
}

TEST_CASE("what was taken from elsewhere needs somebody who answers for it")
{
    DeskScene desk;
    desk.preferences.therapist = "N. Roth";
    Edited shown(desk, any_shipped());
    shown.open("rights");
    CHECK_FALSE(shown.has("rights/approved"));
    shown.type("rights/source", "a book");
    CHECK_FALSE(can_be_saved(shown.state.findings));
    shown.press_enter_on("rights/approved");
    REQUIRE(shown.state.draft.approved);
    CHECK(shown.state.draft.approved->by == "N. Roth");
    CHECK(can_be_saved(shown.state.findings));
}

}
