# SPDX-License-Identifier: GPL-3.0-or-later
"""The running program as assistive technology sees it: a tree of roles, names and texts. Everything waits by asking again."""
import subprocess
import time

import pyatspi


def wait_for(what, question, seconds=15):
    """Asks until the answer is true; the tree may change under our feet, so an error is a "not yet"."""
    end = time.monotonic() + seconds
    problem = None
    while time.monotonic() < end:
        try:
            answer = question()
            if answer:
                return answer
        except Exception as error:  # noqa: BLE001 (AT-SPI raises many kinds)
            problem = error
        time.sleep(0.05)
    raise AssertionError(f"{what}: not within {seconds} s ({problem})")


class Program:
    """A program with a window, started here and ended here."""

    def __init__(self, name, *command):
        self.process = subprocess.Popen(command)
        self.root = wait_for("the program in the accessibility tree", lambda: self._find(name))

    def _find(self, name):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        return next((app for app in pyatspi.Registry.getDesktop(0) if app and app.name == name), None)

    def all(self, role=None, name=None, showing=True):
        """What the tree holds now; `name` is a text or a test of one."""
        test = name if callable(name) else lambda text: name is None or text == name
        found, waiting = [], [self.root]
        while waiting:
            node = waiting.pop(0)
            if role in (None, node.getRoleName()) and test(node.name or ""):
                if not showing or node.getState().contains(pyatspi.STATE_SHOWING):
                    found.append(node)
            if not node.getState().contains(pyatspi.STATE_MANAGES_DESCENDANTS) or node.getRoleName() in ("list", "tree", "table"):
                waiting.extend(child for child in node if child is not None)
        return found

    def one(self, role=None, name=None):
        return wait_for(f"{role} “{name}”", lambda: next(iter(self.all(role, name)), None))

    def press(self, role, name):
        self.one(role, name).queryAction().doAction(0)

    def key(self, *keys):
        """Real key presses through the display."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)

    def focused(self):
        return next((node for node in self.all() if node.getState().contains(pyatspi.STATE_FOCUSED)), None)

    def dump(self):
        def lines(node, depth=0):
            if depth < 14 and node is not None:
                state = node.getState()
                if depth < 2 or state.contains(pyatspi.STATE_SHOWING):
                    yield "  " * depth + f"{node.getRoleName()} “{node.name}”" + (" *" if state.contains(pyatspi.STATE_FOCUSED) else "")
                    for child in node:
                        yield from lines(child, depth + 1)
        return "\n".join(lines(self.root))

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)
