# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in a real window: from the first start to a logged run, the week that follows, and back."""

import os
import sys

from screen import Screen

program = sys.argv[1]
database = os.path.join(os.environ["HOME"], "diaries.db")
screen = Screen([program, "--db", database, "--today", "2026-03-18"])
try:
    # First start: the sample, without a question.
    screen.click("push button", "Look at the sample")
    screen.find("frame", "Restride")
    long_run = screen.find("push button", "Long run").name

    # Today's run, with the plan filled in and a knee that did not like it.
    screen.find("push button", "Log run…")
    screen.click("push button", "Log run…")
    screen.find("dialog", "Log a run")
    screen.focus("slider", "Worst pain during")
    screen.press("6")
    screen.click("push button", "Save")
    screen.gone("dialog", "Log a run")

    # The week steps back, says so, and comes back as it was.
    screen.find(None, "flare")
    screen.gone("push button", long_run)
    screen.click("radio button", "Week")
    screen.press("Control", "z")
    screen.find("push button", long_run)

    # Every page, by mouse and by key.
    for page, key in (("Plan", "2"), ("Diary", "3"), ("Trends", "4"), ("Week", "1")):
        screen.click("radio button", page)
        screen.chosen("radio button", page)
        screen.press("Control", "1")
        screen.chosen("radio button", "Week")
        screen.press("Control", key)
        screen.chosen("radio button", page)
except BaseException:
    # What there was instead.
    screen.tell()
    raise
finally:
    screen.close()
