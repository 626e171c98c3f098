"""The command rows at work: menu, shortcuts, palette, tooltips and the list of keys are made from them.

A command is carried out by the window or by the page that is shown. One that nobody carries out is not offered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.command_rows import FIXED, Command, commands, groups


class Actions(QObject):
    """The commands as QActions of one window. `carry_out` says who does what; the rest follows."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.rows: Mapping[str, Command] = {c.id: c for c in commands()}
        self._window_does: dict[str, Callable[[], object]] = {}
        self._page_does: dict[str, Callable[[], object]] = {}
        self._file_open = False
        self._actions: dict[str, QAction] = {}
        for row in self.rows.values():
            if row.by != FIXED:
                self._actions[row.id] = self._action(row, window)

    def __getitem__(self, command: str) -> QAction:
        """The action of a command; KeyError for one that is only listed."""
        return self._actions[command]

    def carry_out(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """The window carries these commands out."""
        self._window_does.update(handlers)
        self._refresh()

    def carry_out_on_page(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """The shown page carries these out, and no other page's commands are left."""
        unknown = set(handlers) - set(self._actions)
        if unknown:
            raise KeyError(f"no command row for {sorted(unknown)}")
        self._page_does = dict(handlers)
        self._refresh()

    def set_file_open(self, is_open: bool) -> None:
        """Whether an evaluation is open, for the commands that need one."""
        self._file_open = is_open
        self._refresh()

    def allow(self, command: str, possible: bool) -> None:
        """Whether a command that somebody carries out makes sense just now, as shown in the menu."""
        self._actions[command].setEnabled(possible and self._somebody(command))

    def available(self) -> list[Command]:
        """The commands that can be carried out now, in the order of the rows."""
        return [row for row in self.rows.values() if row.id in self._actions and self._actions[row.id].isEnabled()]

    def listed(self) -> list[Command]:
        """The commands with keys that somebody can carry out in this program, for the list of keys."""
        return [row for row in self.rows.values() if row.keys]

    def run(self, command: str) -> None:
        """Carries out a command if that can be done now."""
        if command in self._actions and self._actions[command].isEnabled():
            self._actions[command].trigger()

    def tip(self, command: str) -> str:
        """A command's words with its first key, for a tooltip."""
        row = self.rows[command]
        key = shown_key(row)
        return f"{row.words.rstrip('…')} ({key})" if key else row.words

    def _action(self, row: Command, window: QWidget) -> QAction:
        action = QAction(row.words, self)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self._trigger(row.id))
        action.setEnabled(False)
        window.addAction(action)
        return action

    def _trigger(self, command: str) -> None:
        does = self._page_does.get(command) or self._window_does.get(command)
        if does is not None:
            does()

    def _refresh(self) -> None:
        for command, action in self._actions.items():
            action.setEnabled(self._somebody(command))

    def _somebody(self, command: str) -> bool:
        carried = command in self._page_does or command in self._window_does
        return carried and (self._file_open or not self.rows[command].needs_file)


def shown_key(row: Command) -> str:
    """The first key of a command as it is shown in Swedish: "Ctrl+Skift+E" on the keyboard's own labels."""
    return key_words(row.keys[0]) if row.keys else ""


def key_words(key: str) -> str:
    """A key as it is shown to people."""
    words = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
    parts = key.split("+") if not key.endswith("++") else [*key[:-2].split("+"), "+"]
    return "+".join(words.get(part, part) for part in parts)


def keys_by_group(rows: Iterable[Command]) -> list[tuple[str, list[Command]]]:
    """The rows with keys under the words of their group, for the list of keys."""
    rows = list(rows)
    found = [(words, [r for r in rows if r.group == group and r.keys]) for group, words in groups()]
    return [(words, members) for words, members in found if members]
