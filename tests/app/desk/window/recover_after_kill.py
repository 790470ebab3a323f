# The machine stops in the middle of the work, and once more right after the work was brought back. Started again
# with the same plan, the window offers what was not saved; it can be saved as if nothing had happened.
from place import check, wishes_of
from story import tell


def ban_row(desk):
    desk.click("Week/mon 09:00/seated-row-band")
    desk.await_item("Week/mon 09:00/seated-row-band/more")
    desk.chord("b")
    desk.await_state(steps=1, plan="answered", dirty=1, state="idle")


def is_kept(stage):
    """A whole copy of the work with its wish lies beside the window."""
    copies = [kept.read_text() for kept in stage.place.state().glob("*.work")]
    return any("bans: [seated-row-band]" in copy for copy in copies)


def bring_back(stage, file):
    desk = stage.desk(file)
    desk.await_item("Recovery/agree")
    desk.shot("question")
    desk.click("Recovery/agree")
    desk.await_state(dirty=1)
    return desk


def story(stage):
    desk, file = stage.open_anna()
    ban_row(desk)
    desk.until(lambda: is_kept(stage), "the work is kept beside the window")
    desk.kill()
    check("bans: []" in wishes_of(file), "the file is as it was before the work")
    bring_back(stage, file).kill()
    check(is_kept(stage), "the work is still kept")
    desk = bring_back(stage, file)
    desk.await_state(plan="answered", state="idle")
    desk.chord("ctrl", "s")
    desk.await_state(dirty=0)
    check("bans: [seated-row-band]" in wishes_of(file), "the edit is there, in the plan that was being edited")
    stage.place.check_plan(file)
    check(desk.close() == 0, "the window closes without a question")
    check(not any(stage.place.state().glob("*")), "what was brought back is not offered again")


tell(story)
