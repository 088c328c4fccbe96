# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in a real window: every page by mouse and by key."""

import os
import sys

from screen import Screen

program = sys.argv[1]
database = os.path.join(os.environ["HOME"], "diaries.db")
screen = Screen([program, "--db", database, "--today", "2026-03-18"])
try:
    screen.find("frame", "Restride")
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
