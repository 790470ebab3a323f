# The question about unsaved work, answered with "save": the plan is saved, then the window closes.
from place import check, wishes_of
from story import tell


def story(stage):
    desk, file = stage.open_anna()
    desk.click("Week/mon 09:00/seated-row-band")
    desk.await_item("Week/mon 09:00/seated-row-band/more")
    desk.chord("b")
    desk.await_state(steps=1, plan="answered", dirty=1)
    desk.press_cross()
    desk.await_item("Unsaved/save")
    desk.chord("Return")
    check(desk.await_end() == 0, "the window ends")
    check("bans: [seated-row-band]" in wishes_of(file), "the ban was saved")
    stage.place.check_plan(file)


tell(story)
