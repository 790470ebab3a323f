# What is undone is not asked about: two edits and twice Ctrl+Z leave a plan that is as it was saved.
from place import check
from story import tell


def story(stage):
    desk, file = stage.open_anna()
    before = file.read_bytes()
    for steps, item in ((1, "Week/mon 09:00/seated-row-band"), (2, "Week/thu 09:10/sit-to-stand-high-seat")):
        desk.click(item)
        desk.await_item(item + "/more")
        desk.chord("p")
        desk.await_state(steps=steps, plan="answered", dirty=1, state="idle")
    check("*" in desk.title(), "the title marks what is not saved")
    desk.chord("ctrl", "z")
    desk.await_state(steps=1, dirty=1)
    desk.chord("ctrl", "z")
    desk.await_state(steps=0, dirty=0, plan="answered")
    desk.until(lambda: "*" not in desk.title(), "the mark in the title goes")
    check(desk.close() == 0, "the window closes without a question")
    check(file.read_bytes() == before, "the file has not been touched")
    check(not any(stage.place.state().glob("*/*")), "no copy of unsaved work is left")


tell(story)
