# SPDX-License-Identifier: GPL-3.0-or-later
"""show_the_review.py JALON PLAN: an official opens the review of a year, turns a page, finds another by its code,
hides nothing, changes nothing, and leaves with Escape. What cannot be shown is said on the screen."""
import hashlib
import os
import sys

from desktop import Program, wait_for

JALON, PLAN = sys.argv[1:3]


def fingerprint():
    with open(PLAN, "rb") as plan:
        return hashlib.sha256(plan.read()).hexdigest(), os.stat(PLAN).st_mtime_ns, sorted(os.listdir(os.path.dirname(PLAN)))


def page(program, words):
    return program.named(lambda name: name.startswith("Page ") and words in name)


def shows(year, plan, drive):
    program = Program("Jalon", JALON, "--revue", year, plan)
    try:
        program.focus_window()
        drive(program)
        program.key("Escape")
        return program.process.wait(10)
    except BaseException:
        print(program.dump(), file=sys.stderr)
        raise
    finally:
        program.end()


def read_it(program):
    assert program.root.childCount == 1, "a window that nobody sees"
    page(program, "2017 en un regard")
    program.key("Next")  # the Page key of a clicker
    page(program, "2017")
    program.key("o")
    wait_for("the contents", lambda: program.named(lambda name: name == "Sommaire de la revue"))
    program.type("2.3")
    program.key("Return")
    shown = page(program, "Subventions")
    assert "Plan ESS" in shown.description or "Défi 2" in shown.description, shown.description
    program.key("2")  # reading only: it says so, and notes nothing
    wait_for("the refusal", lambda: program.named(lambda name: "lecture seule" in name))


def main():
    before = fingerprint()
    assert shows("2017", PLAN, read_it) == 0
    assert fingerprint() == before
    assert shows("1999", PLAN, lambda program: page(program, "La revue annuelle ne peut pas être montrée")) == 3


if __name__ == "__main__":
    main()
