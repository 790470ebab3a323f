# A window with unsaved work does not close before it was asked: by the keyboard as by the cross of the window.
from place import check
from story import tell


def story(stage):
    desk, file = stage.open_anna()
    before = file.read_bytes()
    desk.click("Week/mon 09:00/seated-row-band")
    desk.await_item("Week/mon 09:00/seated-row-band/more")
    desk.chord("b")
    desk.await_state(steps=1, plan="answered", dirty=1)
    desk.chord("ctrl", "q")
    desk.click("Unsaved/keep")
    desk.await_gone("Unsaved/keep")
    check(desk.is_so(steps=1, dirty=1), "the work is still there")
    desk.press_cross()
    desk.await_item("Unsaved/discard")
    desk.chord("Escape")
    desk.await_gone("Unsaved/discard")
    desk.press_cross()
    desk.await_item("Unsaved/discard")
    desk.shot("question")
    desk.click("Unsaved/discard")
    check(desk.await_end() == 0, "the window ends")
    check(file.read_bytes() == before, "the file has not been touched")
    check(not any(stage.place.state().glob("*/*")), "no copy of what was thrown away is left")


tell(story)
