# The real window, driven as a hand would: await, click, chord, type, drag, shot. Nothing here waits for time.
# The window writes after every frame where its items stand; we wait for an item, a state or a frame.
# Without a window manager the window has to be given the keyboard; keys and buttons are held until two frames
# have seen them; a drag needs places on its way.
import subprocess
import time

from cross import close_window
from place import Failed

LONGEST = 60  # seconds, for machines that are busy with other things
HELD = 0.06  # seconds; less is not seen by programs that ask now and then


class Desk:
    def __init__(self, place, screen, *words):
        self.place, self.screen = place, screen
        self.log = place.folder / "items.txt"
        self.log.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [place.program, "desk", *map(str, words), "--size", "1440x900", "--language", "en", "--item-log", self.log],
            env=place.surroundings(screen.name), cwd=place.folder)
        self.until(self.log.exists, "the window draws")
        self.window = self.until(self.find_window, "the window is on the screen")
        self.until(self.take_keyboard, "the window has the keyboard")

    # ---- what can be seen
    def look(self):
        """States by name, and items by name with their places."""
        states, items = {}, {}
        for line in self.log.read_text().splitlines():
            kind, rest = line.split(" ", 1)
            if kind == "item":
                x, y, name = rest.split(" ", 2)
                items[name] = (int(x), int(y))
            else:
                states[kind] = rest
        return states, items

    def items(self):
        return self.look()[1]

    def has(self, name):
        return name in self.items()

    def frame(self):
        return self.log.stat().st_mtime_ns

    def title(self):
        return self.xdotool("getwindowname", self.window)

    # ---- waiting
    def until(self, seen, what):
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            found = seen()
            if found:
                return found
            if self.process.poll() is not None:
                raise Failed(f"the window has ended ({self.process.returncode}) before {what}")
            time.sleep(0.02)
        there = self.log.read_text() if self.log.exists() else ""
        raise Failed(f"in {LONGEST} s it did not happen that {what}; the window says\n{there}")

    def until_drawn(self, frames=2):
        for _ in range(frames):
            before = self.frame()
            self.until(lambda: self.frame() != before, "another frame is drawn")

    def await_item(self, name):
        return self.until(lambda: self.items().get(name), f"there is {name}")

    def await_gone(self, name):
        self.until(lambda: not self.has(name), f"{name} is gone")

    def await_state(self, **wanted):
        self.until(lambda: self.is_so(**wanted), f"the state is {wanted}")

    def is_so(self, **wanted):
        states = self.look()[0]
        return all(states.get(name) == str(value) for name, value in wanted.items())

    def await_quiet(self):
        """No frame for a second: nothing moves any more."""
        def is_quiet():
            return time.time_ns() - self.frame() > 1_000_000_000
        self.until(is_quiet, "the window is quiet")

    def await_end(self):
        try:
            return self.process.wait(LONGEST)
        except subprocess.TimeoutExpired:
            raise Failed("the window does not end") from None

    # ---- hands
    def xdotool(self, *words):
        done = subprocess.run(["xdotool", *map(str, words)], env={"DISPLAY": self.screen.name, "PATH": "/usr/bin:/bin"},
                              capture_output=True, text=True)
        return done.stdout.strip()

    def find_window(self):
        return self.xdotool("search", "--onlyvisible", "--class", "pacewise").split("\n")[0]

    def take_keyboard(self):
        self.xdotool("windowfocus", self.window)
        return self.xdotool("getwindowfocus") == self.window

    def hold(self):
        """Until two frames have seen it; a window that ends draws none."""
        begin, frames, last = time.monotonic(), 0, self.frame()
        while (frames < 2 or time.monotonic() - begin < HELD) and time.monotonic() - begin < 1:
            time.sleep(0.01)
            if self.frame() != last:
                frames, last = frames + 1, self.frame()

    def point(self, name):
        """The mouse on the item, once that stays where it is."""
        while True:
            x, y = self.await_item(name)
            self.xdotool("mousemove", x + 1, y)
            self.xdotool("mousemove", x, y)
            self.until_drawn()
            if self.items().get(name) == (x, y):
                return

    def click(self, name, button=1):
        self.point(name)
        self.xdotool("mousedown", button)
        self.hold()
        self.xdotool("mouseup", button)

    def chord(self, *keys):
        for key in keys:
            self.xdotool("keydown", key)
        self.hold()
        for key in reversed(keys):
            self.xdotool("keyup", key)

    def type(self, text):
        self.xdotool("type", "--delay", int(HELD * 1000), text)
        self.until_drawn()

    def type_over(self, name, text):
        """Instead of what stands in the field."""
        self.click(name)
        self.chord("ctrl", "a")
        self.type(text)
        self.chord("Return")

    def scroll_to(self, name, over):
        """With the wheel over an item beside it, until it shows."""
        self.point(over)
        for _ in range(60):
            if self.has(name):
                return
            self.xdotool("click", "--repeat", 3, 5)
            self.until_drawn()
        raise Failed(f"{name} cannot be scrolled into sight")

    def drag(self, start, end, steps=6):
        self.point(start)
        (x, y), (to_x, to_y) = self.await_item(start), self.await_item(end)
        self.xdotool("mousedown", 1)
        self.hold()
        for step in range(1, steps + 1):
            self.xdotool("mousemove", x + (to_x - x) * step // steps, y + (to_y - y) * step // steps)
            self.until_drawn()
        self.await_state(state="idle")  # it is known where it may go
        self.shot("drag")
        self.xdotool("mouseup", 1)

    def press_cross(self):
        """The button with which a window manager closes a window."""
        close_window(self.screen.name, int(self.window))

    def shot(self, name):
        """A picture to look at; no story depends on it."""
        file = self.place.shots / f"{name}.png"
        try:
            subprocess.run(["import", "-silent", "-window", "root", file], env={"DISPLAY": self.screen.name, "PATH": "/usr/bin:/bin"},
                           check=False)
        except FileNotFoundError:
            pass

    # ---- ends
    def close(self):
        """As it should be closed; the exit code."""
        self.chord("ctrl", "q")
        return self.await_end()

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
