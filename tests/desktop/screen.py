# SPDX-License-Identifier: GPL-3.0-or-later
"""A program on screen, as the accessibility bus tells it: widgets by role and name, a mouse and a keyboard."""

import subprocess
import time

import pyatspi

# Seconds.
PATIENCE = 20
# Of the keyboard with which Xvfb begins.
KEYCODES = {"Escape": 9, "1": 10, "2": 11, "3": 12, "4": 13, "6": 15, "Tab": 23, "Return": 36, "Control": 37, "l": 46,
            "Shift": 50, "z": 52, "space": 65}


def until(question, what):
    """The first answer that is not empty; fails when none came in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
        except Exception:  # A widget may go while it is asked.
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"waited in vain for {what}")


def showing(widget):
    """What shows inside a widget, itself left out. Of a table not the cells: each is asked over the bus by itself."""
    if widget.getRoleName() == "table":
        return
    for child in widget:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from showing(child)


class Screen:
    def __init__(self, command):
        self.process = subprocess.Popen(command)
        self.program = until(self._find_program, "the program on the bus")

    def _find_program(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended by itself: {self.process.returncode}")
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.get_process_id() == self.process.pid:
                return program
        return None

    def all(self, role=None, name=""):
        """What is visible of a role and has `name` in its name or description."""
        return [
            widget
            for widget in showing(self.program)
            if (role is None or widget.getRoleName() == role) and (name in widget.name or name in widget.description)
        ]

    def find(self, role, name):
        return until(lambda: self.all(role, name), f"{role} “{name}”")[0]

    def gone(self, role, name):
        until(lambda: not self.all(role, name), f"the end of {role} “{name}”")

    def chosen(self, role, name):
        widget = self.find(role, name)
        until(lambda: widget.getState().contains(pyatspi.STATE_CHECKED), f"“{name}” to be chosen")

    def click(self, role, name):
        box = self.find(role, name).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        pyatspi.Registry.generateMouseEvent(box.x + box.width // 2, box.y + box.height // 2, pyatspi.MOUSE_B1C)
        time.sleep(0.2)

    def focus(self, role, name):
        widget = self.find(role, name)
        widget.queryComponent().grabFocus()
        until(lambda: widget.getState().contains(pyatspi.STATE_FOCUSED), f"the focus on “{name}”")

    def type(self, text):
        pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)
        time.sleep(0.2)

    def press(self, *keys):
        """The last key is struck while those before it are held."""
        codes = [KEYCODES[key] for key in keys]
        for code in codes[:-1]:
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(codes[-1], None, pyatspi.KEY_PRESSRELEASE)
        for code in reversed(codes[:-1]):
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)
        time.sleep(0.2)

    def tell(self):
        """All that shows, for a person who looks for a name."""
        for widget in self.all():
            print(f"{widget.getRoleName():20} {widget.name!r} {widget.description!r}")

    def close(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
