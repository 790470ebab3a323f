# Work that comes back after a kill knows the patient's appointments, too: what is saved then is made again.
import shutil

from place import check
from story import tell


def story(stage):
    patient = stage.place.patient("liam")
    shutil.copy(stage.place.root / "programs" / "patients" / "liam.ics", patient.parent)
    desk = stage.desk(stage.place.plan(patient, "chair-yoga-8-weeks"))
    desk.await_state(state="idle", plan="answered")
    desk.point("Week/mon")
    item = next(name for name in desk.items() if name.startswith("Week/") and name.count("/") == 2 and ":" in name)
    desk.click(item)
    desk.await_item(item + "/more")
    desk.chord("p")
    desk.await_state(steps=1, plan="answered", dirty=1, state="idle")
    desk.until(lambda: any("answered\nyes\n" in kept.read_text() for kept in stage.place.state().glob("*.work")),
               "the work is kept beside the window")
    desk.kill()
    again = stage.desk()
    again.click("Recovery/agree")
    again.await_state(dirty=1, plan="answered", state="idle")
    again.click("Week/mon")
    again.chord("F5")  # planned once more, with the appointments
    again.await_state(steps=2, plan="answered", state="idle")
    again.chord("ctrl", "s")
    again.await_state(dirty=0)
    file = stage.place.folder / "plan.yaml"
    check("pins: []" not in file.read_text(), "the pin is there")
    stage.place.check_plan(file)


tell(story)
