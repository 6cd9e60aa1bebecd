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

    def one(self, role, name):
        """The first that shows, by role and name; `name` is a text or a test of one."""
        test = name if callable(name) else lambda text: text == name
        return wait_for(f"{role} “{name}”", lambda: self._first(role, test))

    def _first(self, role, test):
        waiting = list(self.root)
        while waiting:
            node = waiting.pop(0)
            if node is None or not node.getState().contains(pyatspi.STATE_SHOWING):
                continue  # pages behind the present one
            if role in (None, node.getRoleName()) and test(node.name or ""):
                return node
            waiting.extend(node)
        return None

    def named(self, test):
        """The first that shows whose name passes the test, whatever its role."""
        return wait_for("a thing so named", lambda: self._first(None, test))

    def press(self, role, name):
        self.one(role, name).queryAction().doAction(0)

    def focus_window(self, title=""):
        """Keys go to our window of that title, as no window manager sees to it here."""
        search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", title]
        window = wait_for("a visible window", lambda: subprocess.run(search, capture_output=True, text=True).stdout.split())[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)

    def key(self, *keys):
        """Real key presses through the display."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)

    @staticmethod
    def has_focus(node):
        return node.getState().contains(pyatspi.STATE_FOCUSED)

    @staticmethod
    def selected(items, beginning):
        """Whether the item whose name begins so is the selected one."""
        return any(item.getState().contains(pyatspi.STATE_SELECTED) for item in items if item.name.startswith(beginning))

    @staticmethod
    def text_of(node):
        text = node.queryText()
        return text.getText(0, text.characterCount)

    def settle(self):
        """A round trip through the program: what was asked before has been done."""
        subprocess.run(["xdotool", "getactivewindow"], capture_output=True)
        self.root.getState()

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

