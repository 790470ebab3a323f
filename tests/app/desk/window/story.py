# Tells one story: a place and a screen for it, a picture of how it ended, and everything tidied up.
import argparse
import pathlib
import sys

from desk import Desk
from place import Failed, Place
from screen import Screen


class Stage:
    """What a story gets: where it happens, and desks on one screen."""
    def __init__(self, place):
        self.place, self.screen, self.desks = place, None, []

    def desk(self, *words):
        self.screen = self.screen or Screen()
        self.desks.append(Desk(self.place, self.screen, *words))
        return self.desks[-1]

    def open_anna(self):
        """A plan made by the command, opened in the window."""
        file = self.place.plan(self.place.patient("anna"), "combined-8-weeks")
        desk = self.desk(file)
        desk.await_state(state="idle", plan="answered", dirty=0)
        return desk, file

    def close(self):
        for desk in self.desks:
            desk.kill()
        if self.screen:
            self.screen.close()
        self.place.close()


def tell(story):
    words = argparse.ArgumentParser()
    for name in ("program", "root", "shots"):
        words.add_argument("--" + name, required=True)
    given = words.parse_args()
    name = pathlib.Path(sys.argv[0]).stem
    stage = Stage(Place(given.program, given.root, pathlib.Path(given.shots) / name))
    try:
        story(stage)
        print("told:", name)
    except Failed as failed:
        for desk in stage.desks[-1:]:
            desk.shot("failed")
        sys.exit(f"{name}: {failed}\npictures are in {stage.place.shots}")
    finally:
        stage.close()
