// Work that was done is not lost: saved, approved, asked about before closing, and found after a crash.
#include "app/desk/session/recovery_places.h"
#include "engine/plan/audit.h"
#include "tests/app/desk/session/desk_robot.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace fs = std::filesystem;

TEST_CASE("what was edited and saved is the same plan when it is opened again, and keeps every rule")
{
    DeskRobot desk;
    desk.open_patient("anna");
    desk.ban_selected();
    const fs::path file = desk.folder / "plan.yaml";
    desk.desk.run(SavePlanAs{file});
    REQUIRE(desk.workspace().dialog.kind == DialogKind::none);
    CHECK_FALSE(desk.workspace().history.dirty());
    const Plan saved = *desk.document().plan;
    DeskRobot again;
    again.desk.open(file);
    again.settle();
    REQUIRE(again.document().is_answered());
    CHECK(*again.document().plan == saved);
    CHECK(audit(*again.document().plan, *again.document().request).breaches.empty());
}

TEST_CASE("closing with unsaved work asks, and only an answer closes the desk")
{
    DeskRobot desk;
    desk.open_patient("anna");
    desk.desk.run(EditMessage(ChangePace{Pace::slow}));
    desk.settle();
    desk.desk.ask_to_close();
    desk.robot.frames(3);
    CHECK_FALSE(desk.desk.closed());
    desk.robot.press({key::escape});
    CHECK_FALSE(desk.desk.closed());
    CHECK(desk.workspace().dialog.kind == DialogKind::none);
    desk.desk.ask_to_close();
    desk.robot.frames(3);
    desk.robot.click("Unsaved/discard");
    CHECK(desk.desk.closed());
}

TEST_CASE("an approved plan stays as it is, and edits make its next version")
{
    DeskRobot desk;
    desk.open_patient("anna");
    desk.desk.run(EditMessage(Approve{"N. Muster", *read_date("2026-11-21")}));
    desk.settle();
    const Plan approved = *desk.document().plan;
    REQUIRE_FALSE(approved.is_draft());
    desk.ban_selected();
    REQUIRE(desk.document().is_answered());
    CHECK(desk.document().plan->version == approved.version + 1);
    CHECK(desk.document().plan->is_draft());
    REQUIRE(desk.document().approved);
    CHECK(desk.document().approved->plan == approved);
    const fs::path file = desk.folder / "second.yaml";
    desk.desk.run(SavePlanAs{file});
    DeskRobot again;
    again.desk.open(file);
    again.settle();
    REQUIRE(again.document().approved);
    CHECK(again.document().approved->plan == approved);
}

TEST_CASE("work that nobody saved is offered after a crash, with its wishes")
{
    DeskRobot desk;
    desk.open_patient("anna");
    const ExerciseId banned = desk.ban_selected();
    const fs::path kept = desk.folder / "recovery";
    for (int tries = 0; !fs::exists(kept) && tries < 2000; ++tries) desk.robot.frame();
    REQUIRE(fs::exists(kept));
    const fs::path left = desk.folder / "0.work";  // of a process that is gone
    fs::copy(kept, left);
    DeskRobot again;
    again.desk.offer_recovery(find_recoveries(desk.folder.path()));
    again.robot.frames(3);
    again.robot.click("Recovery/agree");
    again.settle();
    REQUIRE(again.document().is_answered());
    CHECK(again.workspace().history.dirty());
    CHECK(again.document().request->bans == std::vector{banned});
    CHECK(fs::exists(left));  // until this desk has a copy of its own
    for (int tries = 0; fs::exists(left) && tries < 2000; ++tries) again.robot.frame();
    CHECK_FALSE(fs::exists(left));
    CHECK(fs::exists(again.folder / "recovery"));
}

}
