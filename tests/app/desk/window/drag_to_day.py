# An item is taken with the mouse to another day; the saved plan has it there, and only there.
from place import check, places_of, wishes_of
from story import tell

ITEM, START, END = "hamstring-heel-forward", "Week/sat 10:00", "Week/tue 09:10"


def story(stage):
    desk, file = stage.open_anna()
    check((1, "sat", ITEM) in places_of(file), "the stretch stands on Saturday before")
    desk.drag(f"{START}/{ITEM}", END)
    desk.await_state(steps=1, plan="answered", state="idle")
    desk.await_item(f"{END}/{ITEM}")
    desk.chord("ctrl", "s")
    desk.await_state(dirty=0)
    after = places_of(file)
    check((1, "tue", ITEM) in after, "the stretch stands on Tuesday")
    check((1, "sat", ITEM) not in after, "the stretch has left Saturday")
    check(any(ITEM in wish and "tue" in wish for wish in wishes_of(file)), "the plan says that it was put there")
    stage.place.check_plan(file)


tell(story)
