# A window in which nothing happens uses no processor time: neither with a plan just opened nor with unsaved work
# of which a copy has been kept.
import os
import time

from place import check
from story import tell

SECONDS, MOST_TICKS = 3, 1


def ticks(process):
    fields = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])  # in the program and in the kernel, all threads


def check_idle(desk, what):
    desk.await_quiet()
    before = ticks(desk.process.pid)
    time.sleep(SECONDS)
    used = ticks(desk.process.pid) - before
    check(used <= MOST_TICKS, f"the window {what} uses at most {MOST_TICKS} tick (of {os.sysconf('SC_CLK_TCK')} a second) "
                              f"in {SECONDS} seconds, not {used}")


def story(stage):
    desk, _ = stage.open_anna()
    check_idle(desk, "with a plan just opened")
    desk.click("Week/mon 09:00/seated-row-band")
    desk.await_item("Week/mon 09:00/seated-row-band/more")
    desk.chord("b")
    desk.await_state(steps=1, plan="answered", dirty=1, state="idle")
    desk.until(lambda: any(stage.place.state().glob("*.work")), "the work is kept beside the window")
    check_idle(desk, "with unsaved work")


tell(story)
