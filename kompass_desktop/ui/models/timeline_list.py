"""The actions of the log as a list, newest first, read on as one scrolls."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.services.session import Session
from kompass_desktop.services.timeline import Deed, deeds
from kompass_desktop.ui.models.field_words import when_words
from kompass_desktop.ui.models.timeline_words import deed_words

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
MOST_AT_ONCE = 20
"""So many pages are read at most to find something that an author or some words let be seen."""


class TimelineList(QAbstractListModel):
    """Deeds of everybody or of one author, of everything or of one row."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._deeds: list[Deed] = []
        self._next: str | None = ""
        self._author: str | None = None
        self._row: tuple[str, str] | None = None
        self._words = ""

    def show(self, author: str | None = None, row: tuple[str, str] | None = None, words: str = "") -> None:
        """Begin anew: only an author's (None: everybody's), only about one row, only with these words in them."""
        self.beginResetModel()
        self._author, self._row, self._words = author, row, words.casefold().strip()
        self._deeds, self._next = [], ""
        self._read_on()
        self.endResetModel()

    def words_of(self, deed: Deed) -> str:
        """What was done."""
        return deed_words(self._session.evaluation, deed)

    def _read_on(self) -> list[Deed]:
        found: list[Deed] = []
        for _ in range(MOST_AT_ONCE):
            if self._next is None or found:
                break
            page, after = deeds(self._session, self._next)
            self._next = after or None
            found = [deed for deed in page if self._wanted(deed)]
        self._deeds += found
        return found

    def _wanted(self, deed: Deed) -> bool:
        if self._author is not None and deed.author != self._author:
            return False
        if self._row is not None and not any((e.kind, e.row) == self._row for e in deed.entries):
            return False
        if not self._words:
            return True
        said = " ".join([self.words_of(deed), *(str(e.value) for e in deed.entries if isinstance(e.value, str))])
        return self._words in said.casefold()

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._deeds)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        before = len(self._deeds)
        kept, self._deeds = self._deeds, []
        found = self._read_on()
        self._deeds = kept
        if found:
            self.beginInsertRows(QModelIndex(), before, before + len(found) - 1)
            self._deeds = kept + found
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._deeds):
            return None
        deed = self._deeds[index.row()]
        if role == ROW:
            return deed
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            who = ", ".join(filter(None, (when_words(deed.at), deed.author)))
            return f"{who}: {self.words_of(deed)}"
        return None
