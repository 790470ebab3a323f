# Where a story happens: a fresh folder that stands for the home of a user, without a file dialog of the
# desktop, so that the window asks for typed paths; and the `pacewise` command to judge what was saved.
import os
import pathlib
import shutil
import subprocess
import tempfile


class Failed(Exception):
    pass


def check(truth, claim):
    if not truth:
        raise Failed("it is not true that " + claim)


class Place:
    def __init__(self, program, root, shots):
        self.program, self.root, self.shots = program, pathlib.Path(root), pathlib.Path(shots)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="pacewise-window-"))
        self.shots.mkdir(parents=True, exist_ok=True)
        self.keep_figures_still()

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def surroundings(self, display=None, **more):
        """No portal, no zenity, nothing of the real user."""
        home = self.folder / "home"
        values = {
            "PATH": "/nonexistent", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "HOME": str(home),
            "LANG": "C.UTF-8", "LIBGL_ALWAYS_SOFTWARE": "1", **more}
        for name in ("CONFIG", "STATE", "DATA", "CACHE"):
            folder = home / name.lower()
            folder.mkdir(parents=True, exist_ok=True)
            values[f"XDG_{name}_HOME"] = str(folder)
        values["XDG_RUNTIME_DIR"] = str(home)
        if display:
            values["DISPLAY"] = display
        return values

    def keep_figures_still(self):
        """A figure that moves for 20 s would make every wait for quiet that long."""
        preferences = self.folder / "home" / "config" / "pacewise" / "desk.yaml"
        preferences.parent.mkdir(parents=True)
        preferences.write_text("desk:\n  reduced_motion: true\n")

    def state(self):
        return self.folder / "home" / "state" / "pacewise" / "recovery"

    def command(self, *words):
        """The answer of `pacewise WORDS`; it must succeed."""
        done = subprocess.run([self.program, *map(str, words)], env=self.surroundings(), cwd=self.folder,
                              capture_output=True, text=True)
        check(done.returncode == 0, f"pacewise {' '.join(map(str, words))} succeeds:\n{done.stdout}{done.stderr}")
        return done.stdout

    def patient(self, name, change=lambda text: text):
        """A copy of an example patient."""
        file = self.folder / f"{name}.yaml"
        file.write_text(change((self.root / "programs" / "patients" / f"{name}.yaml").read_text()))
        return file

    def plan(self, patient, protocol):
        file = self.folder / "plan.yaml"
        self.command("plan", patient, "--protocol", protocol, "--start", "2026-11-23", "--out", file)
        return file

    def check_plan(self, file):
        """What was saved keeps every rule, and is made again byte for byte."""
        check("0 breaches" in self.command("audit", file), "the audit of the saved plan finds nothing")
        check("verified" in self.command("verify", file), "the saved plan is made again from its files")


def wishes_of(file):
    """What the therapist wishes, as it stands in the file of the plan."""
    return [line for line in file.read_text().splitlines() if line.startswith(("pins:", "bans:", "banned_places:"))
            or (line.startswith("  - {") and "exercise:" in line)]


def places_of(file):
    """All (phase, day, exercise) of a plan's file."""
    phase, day, places = 0, "", set()
    for line in file.read_text().splitlines():
        if line.startswith("  - name:"):
            phase += 1
        elif line.startswith("      - day: "):
            day = line.split()[-1]
        elif line.startswith("          - exercise: "):
            places.add((phase, day, line.split()[-1]))
    return places
