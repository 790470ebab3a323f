# An item that is let go where a rule speaks against it stays where it was.
from place import check
from story import tell


def story(stage):
    desk, file = stage.open_anna()
    before = file.read_bytes()
    desk.drag("Week/mon 09:00/seated-row-band", "Week/tue 09:10")
    desk.await_quiet()
    desk.shot("refused")
    check(desk.is_so(steps=0, dirty=0, plan="answered"), "nothing has changed")
    check(not desk.has("Week/tue 09:10/seated-row-band"), "the row does not stand on Tuesday")
    check(desk.close() == 0, "the window closes without a question")
    check(file.read_bytes() == before, "the file has not been touched")


tell(story)
