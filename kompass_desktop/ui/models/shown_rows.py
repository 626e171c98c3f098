"""Rows that a model has put together itself, as a Qt list: what a delegate draws, and what a screen reader reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""The row itself."""


class ShownRows(QAbstractListModel):
    """A list of plain values. A subclass says what a row says, and perhaps which rows are headings."""

    lines: Sequence[Any] = ()

    # ---- what a subclass says
    def words(self, line: Any) -> str:
        """The row in words, for the screen reader and for plain display."""
        raise NotImplementedError

    def is_heading(self, line: Any) -> bool:
        """Whether the arrow keys pass a row by."""
        return False

    def key(self, line: Any) -> Any:
        """What makes a row the same one also when it says something else: by itself all that it says."""
        return line

    # ---- what is shown
    def show_lines(self, lines: Sequence[Any]) -> None:
        """Show these; where the rows are the same ones only those that differ are drawn anew, so nothing jumps."""
        before = self.lines
        if [self.key(line) for line in lines] == [self.key(line) for line in before]:
            self.lines = lines
            for number, (old, new) in enumerate(zip(before, lines, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = index.data(ROW)
        return Qt.ItemFlag.NoItemFlags if line is not None and self.is_heading(line) else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == ROW:
            return line
        return self.words(line) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
