"""A list and the form of its current row: what the findings and the answers have in common."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.models.web_list import AnswerList, FindingList
from kompass_desktop.ui.tabs.web.evidence_form import EvidenceForm
from kompass_desktop.ui.tabs.web.lists import StagedList


class ListedPart(QWidget):
    """`shown`: other rows are shown than before. A subclass makes `rows`, `list` and `editor`."""

    shown = Signal()

    rows: FindingList | AnswerList
    list: StagedList
    editor: EvidenceForm
    _new = False
    """A new row is begun that nothing has been written in yet."""

    def open_row(self, row: str | None) -> bool:
        """Show a row in the form, or with None an empty form; False if the one before cannot be saved."""
        raise NotImplementedError

    def end_writing(self) -> None:
        """Esc: back to the list; a new one that nothing was written in is not made."""
        if self.editor.flush():
            if self._new and self.editor.row is None:
                self._new = False
                self.after_delete(0)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.editor.flush()

    def after_delete(self, place: int) -> None:
        """A row went: the next one is current."""
        count = self.rows.rowCount()
        if count:
            self.list.setCurrentIndex(self.rows.index(max(0, min(place, count - 1)), 0))
        else:
            self.open_row(None)
        self._show_counts()

    def refresh(self) -> None:
        """Something changed: show a current row where there is one, and where it belongs."""
        if not self._new and self.editor.row is None and self.rows.ids:
            self.after_delete(0)
        self.editor.show_codes()
        self._show_counts()

    def _find(self, words: str) -> None:
        keep = self.rows.id_at(self.list.currentIndex())
        self.rows.find(words)
        index = self.rows.index_of(keep)
        self.list.setCurrentIndex(index if index.isValid() else self.rows.index(0, 0))
        self._show_counts()

    def _chosen(self, index: QModelIndex) -> None:
        row = self.rows.id_at(index)
        if row is None:
            return
        if not self.open_row(row):
            self.list.setCurrentIndex(self.rows.index_of(self.editor.row))
            return
        self._new = False
        self._show_counts()

    def _created(self, row: str) -> None:
        self._new = False
        self.list.setCurrentIndex(self.rows.index_of(row))
        self._show_counts()

    def _show_counts(self) -> None:
        raise NotImplementedError
