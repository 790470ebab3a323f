# A plan is opened, an exercise is banned with one key, the new plan is awaited and saved.
from place import check, places_of, wishes_of
from story import tell


def story(stage):
    desk, file = stage.open_anna()
    check((1, "mon", "seated-row-band") in places_of(file), "the row stands on Monday before")
    desk.click("Week/mon 09:00/seated-row-band")
    desk.await_item("Week/mon 09:00/seated-row-band/more")  # it is chosen
    desk.chord("b")
    desk.await_state(steps=1, plan="answered", dirty=1, state="idle")
    desk.shot("banned")
    desk.chord("ctrl", "s")
    desk.await_state(dirty=0)
    check("seated-row-band" not in {exercise for _, _, exercise in places_of(file)}, "the row is in no session")
    check("bans: [seated-row-band]" in wishes_of(file), "the ban stands in the plan")
    stage.place.check_plan(file)
    check(desk.close() == 0, "the window closes without a question")


tell(story)
