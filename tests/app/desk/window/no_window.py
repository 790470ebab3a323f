# Where no window can be opened, the program says so, names a way out, and ends with the code for such trouble.
import subprocess

from place import check
from screen import Screen
from story import tell

EXIT_CODE = 5


def check_told(stage, surroundings, *words):
    done = subprocess.run([stage.place.program, "desk"], env=surroundings, capture_output=True, text=True, timeout=60)
    check(done.returncode == EXIT_CODE, f"it ends with {EXIT_CODE}, not {done.returncode}: {done.stderr}")
    for word in words:
        check(word in done.stderr, f'"{word}" is in what it says: {done.stderr}')
    check(len(done.stderr.splitlines()) == 1, f"it says it in one line: {done.stderr}")


def story(stage):
    check_told(stage, stage.place.surroundings(), "there is no display", "set DISPLAY", "pacewise --help")
    stage.screen = Screen()
    old = {"MESA_GL_VERSION_OVERRIDE": "2.1"}
    check_told(stage, stage.place.surroundings(stage.screen.name, **old), "no OpenGL 3", "pacewise --help")
    stage.screen.close()
    stage.screen = Screen("-extension", "GLX")
    check_told(stage, stage.place.surroundings(stage.screen.name), "no OpenGL 3", "pacewise --help")


tell(story)
