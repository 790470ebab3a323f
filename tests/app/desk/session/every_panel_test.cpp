#include "tests/app/desk/session/desk_robot.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

constexpr BottomTab all_tabs[] = {BottomTab::week,      BottomTab::load,    BottomTab::problems,
                                  BottomTab::exercises, BottomTab::compare, BottomTab::protocol,
                                  BottomTab::print};
constexpr InspectorPart all_parts[] = {InspectorPart::how, InspectorPart::why, InspectorPart::swap,
                                       InspectorPart::alternatives};

void show_everything(DeskRobot& desk)
{
    for (const BottomTab tab : all_tabs) {
        Selection next = desk.workspace().selection;
        next.tab = tab;
        desk.desk.run(Select{next});
        desk.robot.frames(3);
        CHECK_FALSE(desk.robot.names("Bar/").empty());
    }
    for (const InspectorPart part : all_parts) {
        Selection next = desk.workspace().selection;
        next.part = part;
        next.tab = BottomTab::load;
        desk.desk.run(Select{next});
        desk.robot.frames(3);
    }
}

}

TEST_CASE("every panel draws three frames for every example patient")
{
    for (const std::string& patient : shipped_patients()) {
        INFO(patient);
        DeskRobot desk;
        desk.open_patient(patient);
        CHECK((desk.document().is_answered() || desk.document().none));
        show_everything(desk);
        CHECK(desk.workspace().dialog.kind == DialogKind::none);
    }
}

TEST_CASE("every panel draws in a small window with large letters, in Spanish and in high contrast")
{
    Preferences look;
    look.language = "es";
    look.high_contrast = look.reduced_motion = true;
    DeskRobot desk(look, {1024, 640}, "es");
    desk.robot.ui().scale = 2.5f;
    apply(theme_for(Contrast::high), 2.5f);
    desk.open_patient("carla");
    show_everything(desk);
}

TEST_CASE("every panel draws on an empty desk")
{
    DeskRobot desk;
    show_everything(desk);
    CHECK(desk.document().is_empty());
}

TEST_CASE("every dialog opens, and Escape closes it")
{
    DeskRobot desk;
    desk.open_patient("anna");
    for (const DialogKind dialog : {DialogKind::new_patient, DialogKind::palette, DialogKind::keys,
                                    DialogKind::preferences, DialogKind::approve, DialogKind::trouble}) {
        INFO(static_cast<int>(dialog));
        desk.desk.run(ShowDialog{dialog, "B24"});
        desk.robot.frames(3);
        CHECK(desk.robot.ui().log.highest_layer() > 0);
        desk.robot.press({key::escape});
        desk.robot.frames(2);
        CHECK(desk.workspace().dialog.kind == DialogKind::none);
    }
}

}
