# A display of its own for every story, drawn in memory, without a window manager. Where there is none, or
# no tool to press keys, the story is left out and counted as such.
import os
import shutil
import subprocess
import sys

SKIPPED = 77
NEEDED = ("Xvfb", "xdotool")


def leave_out(why):
    print("left out:", why)
    sys.exit(SKIPPED)


class Screen:
    def __init__(self, *words):
        for tool in NEEDED:
            if not shutil.which(tool):
                leave_out(f"there is no {tool} on this machine")
        ready, tells = os.pipe()
        # -r: a key that is held down is one key
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(tells), "-r", "-nolisten", "tcp", "-screen", "0", "1440x900x24", *words],
            pass_fds=[tells], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(tells)
        with os.fdopen(ready) as answer:
            number = answer.readline().strip()  # comes once it can be used
        if not number:
            leave_out("Xvfb does not start")
        self.name = ":" + number

    def close(self):
        self.server.terminate()
        self.server.wait()
