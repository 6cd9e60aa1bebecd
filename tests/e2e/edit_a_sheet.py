# SPDX-License-Identifier: GPL-3.0-or-later
"""edit_a_sheet.py JALON JALON-CLI PLAN: reads the window by its accessible names, changes the voted title of sheet
2.3, says who decided it, sees the change and its amendment in the file, takes both back with Ctrl+Z, sees that too."""
import json
import subprocess
import sys

from desktop import Program, wait_for

JALON, CLI, PLAN = sys.argv[1:4]
PAGES = ["Défis", "Fiches action", "Indicateurs", "Revue annuelle", "Rapports", "À clarifier"]
CODES = "1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 4.1 4.2 4.3 5.1 5.2".split()
TITLE = "Titre revu au clavier"


def title_in_file():
    shown = subprocess.run([CLI, "show", PLAN, "2.3", "--json"], check=True, capture_output=True)
    return json.loads(shown.stdout)["title"]


def verbs_in_log():
    log = subprocess.run([CLI, "log", PLAN, "--json"], check=True, capture_output=True)
    return [(line["origin"], line["field"]) for line in json.loads(log.stdout)]


def main():
    program = Program("Jalon", JALON, PLAN)
    try:
        drive(program)
    except BaseException:
        print(program.dump(), file=sys.stderr)
        raise
    finally:
        program.end()


def drive(program):
    before = title_in_file()
    program.focus_window()
    for page in PAGES:
        program.one("radio button", lambda name, page=page: name == page or name.startswith(page + ","))

    program.press("radio button", "Fiches action")
    program.one("list", "Liste des fiches action")
    items = wait_for("fourteen sheets in the list", lambda: sheets(program, len(CODES)))
    assert [item.name.split()[0] for item in items] == CODES, [item.name for item in items]

    # By keyboard in the list, as a screen reader's user would.
    program.one("list", "Liste des fiches action").queryComponent().grabFocus()
    while not program.selected(sheets(program), "2.3 "):
        program.key("Down")
        program.settle()
    program.one("label", "2.3")

    title = program.one("text", "Titre")
    wait_for("the title of 2.3 on its sheet", lambda: program.text_of(title).replace("\n", " ") == before.replace("\n", " "))
    title.queryComponent().grabFocus()
    wait_for("the focus in the title", lambda: program.has_focus(program.one("text", "Titre")))
    program.key("Return")  # from reading to editing
    program.key("ctrl+a")
    program.type(TITLE)
    wait_for("what was typed in the field", lambda: program.text_of(program.one("text", "Titre")) == TITLE)
    assert title_in_file() == before  # nothing is written while typing
    program.key("Return")
    say_who_decided(program)
    wait_for("the new title in the file", lambda: title_in_file() != before)
    assert title_in_file() == TITLE, title_in_file()
    assert ("do", "title") in verbs_in_log() and ("do", "authority") in verbs_in_log(), verbs_in_log()

    program.focus_window(" – Jalon")
    program.key("ctrl+z")
    wait_for("the old title back in the file", lambda: title_in_file() == before)
    assert ("undo", "title") in verbs_in_log() and ("undo", "authority") in verbs_in_log(), verbs_in_log()
    wait_for("the old title back on the sheet", lambda: program.text_of(program.one("text", "Titre")) == before)


def say_who_decided(program):
    """The plan is frozen as voted: a change of a title asks for its decision."""
    program.one("push button", "Enregistrer la modification")
    assert title_in_file() != TITLE  # nothing is written before the answer
    program.focus_window("Changement du plan voté")
    wait_for("the focus on who decided", lambda: program.has_focus(program.one("text", "Décidée par")))
    program.type("Conseil communautaire")
    program.key("Tab")
    program.type("Titre plus clair")
    program.key("Return")


def sheets(program, count=None):
    items = [item for item in program.one("list", "Liste des fiches action") if item is not None]
    return items if count in (None, len(items)) else None


if __name__ == "__main__":
    main()
