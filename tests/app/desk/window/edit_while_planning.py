# While the desk looks for a plan it still answers, and what is changed meanwhile is what the plan will be for:
# Wednesday is taken away, no plan can be found without it, and during the search Sunday is offered instead.
from place import check, places_of
from story import tell

PROTOCOL = "fall-prevention-12-weeks"
WEDNESDAY = "    wed: [09:10-10:10]\n"


def story(stage):
    patient = stage.place.patient("anna", lambda text: text.replace("    thu: [09:10", WEDNESDAY + "    thu: [09:10"))
    file = stage.place.plan(patient, PROTOCOL)
    desk = stage.desk(file)
    desk.await_state(state="idle", plan="answered")
    desk.scroll_to("Patient/time", over="Patient/start")
    desk.click("Patient/time")
    desk.scroll_to("Patient/time/sun", over="Patient/time")
    desk.click("Patient/time/wed clear")
    desk.await_state(steps=1, plan="missing", state="busy")
    desk.click("Tabs/problems")
    desk.await_item("Problems/Filter")
    check(desk.is_so(plan="missing"), "the window has answered while the search was going on")
    desk.shot("searching")
    desk.type_over("Patient/time/sun", "09:10-10:10")
    desk.await_state(steps=2, plan="answered", state="idle")
    desk.shot("found")
    desk.chord("ctrl", "s")
    desk.await_state(dirty=0)
    days = {day for _, day, _ in places_of(file)}
    check("sun" in days and "wed" not in days, "the saved plan uses Sunday and leaves Wednesday alone")
    stage.place.check_plan(file)


tell(story)
