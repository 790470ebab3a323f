# Ctrl+P, "save as PDF", a typed path: the paper shows this patient's exercises and says that it is a draft.
import re
import shutil
import subprocess

from place import check, places_of
from screen import leave_out
from story import tell


def names_of(stage, exercises):
    """As the paper writes them."""
    names = {}
    for file in (stage.place.root / "programs" / "exercises").glob("*.yaml"):
        for entry in re.split(r"^  - id: ", file.read_text(), flags=re.M)[1:]:
            names[entry.split()[0]] = re.search(r'name: \{en: (?:"([^"]*)"|([^,}]*))', entry)
    check(all(names.get(each) for each in exercises), "every exercise of the plan has a name in the catalog")
    return {names[each].group(1) or names[each].group(2) for each in exercises}


def story(stage):
    if not shutil.which("pdftotext"):
        leave_out("there is no pdftotext on this machine")
    desk, file = stage.open_anna()
    paper = stage.place.folder / "paper.pdf"
    desk.chord("ctrl", "p")
    desk.click("Print/Save as PDF")
    desk.await_item("Path/path")
    desk.type_over("Path/path", str(paper))
    desk.until(paper.exists, "the paper is saved")
    desk.await_gone("Path/path")
    desk.shot("saved")
    text = " ".join(subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True).stdout.split())
    first_phase = {exercise for phase, _, exercise in places_of(file) if phase == 1}
    for name in names_of(stage, first_phase):
        check(name in text, f'the paper shows "{name}"')
    check("Anna Example" in text, "the paper names the patient")
    check("DRAFT" in text, "the paper says that nobody has approved it")
    check(desk.is_so(dirty=0), "printing is no change")


tell(story)
