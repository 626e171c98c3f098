"""The notes of one interview side by side: a column for each note-taker, in the order of the clock."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from kompass_desktop.model.note_edits import in_order
from kompass_desktop.model.notes import Note
from kompass_desktop.model.pairing import PairedRow, authors_of, paired
from kompass_desktop.ui.models.live_rows import ID_ROLE, Index
from kompass_desktop.ui.models.note_list import FACTS_ROLE, NoteList


class PairedNotes(QAbstractTableModel):
    """Reads from a NoteList's interview when it is asked to `show`; it is looked at, not written in."""

    def __init__(self, notes: NoteList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self.authors: tuple[str, ...] = ()
        self._rows: list[PairedRow] = []

    def show(self) -> None:
        """Read the interview anew."""
        notes = in_order(self._notes.evaluation, self._notes.interview)
        self.beginResetModel()
        self.authors = authors_of(notes)
        self._rows = paired(notes, self.authors)
        self.endResetModel()

    def note_at(self, index: Index) -> Note | None:
        """The note in a cell; None where that author has nothing."""
        return self._rows[index.row()][index.column()] if index.isValid() else None

    def index_of(self, row: str) -> QModelIndex:
        """The cell of a note; invalid where it is not shown."""
        for i, notes in enumerate(self._rows):
            for column, note in enumerate(notes):
                if note is not None and note.id == row:
                    return self.index(i, column)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.authors)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and self.authors:
            return self.authors[section] or self.tr("utan namn")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        note = self.note_at(index)
        if note is None:
            return None
        if role == FACTS_ROLE:
            return self._notes.facts(note)
        if role == ID_ROLE:
            return note.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._notes.words(note)
        return note.text if role == Qt.ItemDataRole.ToolTipRole else None
