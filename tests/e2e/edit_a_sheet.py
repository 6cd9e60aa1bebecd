# SPDX-License-Identifier: GPL-3.0-or-later
"""edit_a_sheet.py JALON JALON-CLI PLAN: reads the window by its accessible names, changes a field of sheet 2.3, sees the
change in the file, takes it back with Ctrl+Z, sees that too."""
import json
import subprocess
import sys

from desktop import Program, text_of, wait_for

JALON, CLI, PLAN = sys.argv[1:4]
PAGES = ["Défis", "Fiches action", "Indicateurs", "Revue annuelle", "Rapports", "À clarifier"]


def in_file(key):
    shown = subprocess.run([CLI, "show", PLAN, "2.3", "--json"], check=True, capture_output=True)
    return json.loads(shown.stdout)[key]


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
    program.one('push button', None)
    print(program.dump())


if __name__ == "__main__":
    main()
