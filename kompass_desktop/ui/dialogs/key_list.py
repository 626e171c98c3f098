"""The list of keys (F1), made from the command rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QWidget

from kompass_desktop.ui.actions import key_words
from kompass_desktop.ui.command_rows import Command
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.pen import RIGHT, Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState

WORDS_ROLE, KEYS_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
LISTED_HEIGHT = 460


class KeyListDialog(DialogFrame):
    """Every command that has a key, under its group, with a field to find one."""

    def __init__(self, groups: Sequence[tuple[str, Sequence[Command]]], parent: QWidget | None = None) -> None:
        super().__init__("", "", width=520, parent=parent)
        self.setWindowTitle(self.tr("Tangenter"))
        self.heading.setText(self.tr("Tangenter"))
        self.primary.set_text(self.tr("Stäng"))
        self.primary.clicked.connect(self.accept)
        self.cancel.hide()
        self._groups = groups
        self.find_field = QLineEdit()
        self.find_field.setAccessibleName(self.tr("Sök bland tangenterna"))
        self.find_field.setPlaceholderText(self.tr("Sök"))
        self.rows = RowList(self.tr("Tangenter"), self._draw, hover=False)
        self._model = QStandardItemModel(self)
        self.rows.setModel(self._model)
        self.rows.setMinimumSize(QSize(380, LISTED_HEIGHT))
        self.body.addWidget(self.find_field)
        self.body.addWidget(self.rows, 1)
        self.find_field.textChanged.connect(self._fill)
        self._fill("")
        self.find_field.setFocus()

    def _fill(self, find: str) -> None:
        self._model.clear()
        words = find.casefold().split()
        for name, commands in self._groups:
            shown = [c for c in commands if all(w in self._said(c).casefold() for w in words)]
            if shown:
                self._add(name, "", heading=True)
            for command in shown:
                self._add(command.words.rstrip("…"), self._keys(command), heading=False)

    def _add(self, words: str, keys: str, *, heading: bool) -> None:
        item = QStandardItem(words)
        item.setData(words, WORDS_ROLE)
        item.setData(keys, KEYS_ROLE)
        item.setData(f"{words}: {keys}" if keys else words, Qt.ItemDataRole.AccessibleTextRole)
        item.setEditable(False)
        item.setSelectable(not heading)
        self._model.appendRow(item)

    def _keys(self, command: Command) -> str:
        return self.tr(" eller ").join(key_words(key) for key in command.keys)

    def _said(self, command: Command) -> str:
        return f"{command.words} {self._keys(command)}"

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        words, keys = index.data(WORDS_ROLE), index.data(KEYS_ROLE)
        box = rect.adjusted(8, 0, -12, -1)
        if not keys:
            pen.text(box, words, "small", "muted", weight=600)
            return
        width = pen.text(box, keys, "body", "muted", RIGHT)
        pen.text(box.adjusted(0, 0, -width - 12, 0), words)
