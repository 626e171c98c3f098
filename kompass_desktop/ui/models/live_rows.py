"""The rows of one kind as a Qt list that follows the evaluation row by row, never by starting over.

Every list in the window that shows rows (interviews, seats, notes, documents, quotes, findings, remarks) is one of
these: a subclass says which rows it wants, in what order, and what a row says to a delegate and to a screen reader.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.kinds import Noun
from kompass_desktop.services.session import Announcement, Session

NOUN_ROLE = Qt.ItemDataRole.UserRole
"""The frozen noun of a row."""
ID_ROLE = Qt.ItemDataRole.UserRole + 1
"""The id of a row."""
START_OVER_AT = 800
"""From so many rows in one announcement a list reads everything anew: cheaper than moving each."""

Index = QModelIndex | QPersistentModelIndex
Key = tuple[Any, ...]


class LiveRows(QAbstractTableModel):
    """A sorted, filtered list (or, with more `columns`, table) of the living rows of one kind.

    A subclass sets `kind` and overrides `wanted`, `order` and `words`; `concerned` where rows of other kinds matter.
    """

    kind: ClassVar[str] = ""
    columns: ClassVar[int] = 1
    rows_changed = Signal()
    """Rows came, went or changed: for counts and empty states beside the list."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._keys: list[Key] = []
        self._key_of: dict[str, Key] = {}
        self._left_out: str | None = None
        unsubscribe = session.subscribe(self._hear)
        self.destroyed.connect(lambda: unsubscribe())

    # ---- what a subclass says
    def wanted(self, noun: Any) -> bool:
        """Whether a row belongs in the list."""
        return True

    def order(self, noun: Any) -> Key:
        """What the list is sorted by; the id is added, so that no two rows are equal."""
        return ()

    def words(self, noun: Any) -> str:
        """The row in words, for the screen reader and for plain display."""
        raise NotImplementedError

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        """The rows of this kind that an announcement is about."""
        return (row for kind, row in announcement.rows if kind == self.kind)

    # ---- what others ask
    @property
    def evaluation(self) -> Evaluation:
        """The evaluation as it is now."""
        return self.session.evaluation

    @property
    def ids(self) -> list[str]:
        """The ids of the rows in the list, in order."""
        return [key[-1] for key in self._keys]

    def id_at(self, index: Index) -> str | None:
        """The id of the row at an index; None where there is none."""
        return self._keys[index.row()][-1] if index.isValid() and index.row() < len(self._keys) else None

    def noun_at(self, index: Index) -> Noun | None:
        """The row at an index as its noun; None where there is none."""
        row = self.id_at(index)
        return None if row is None else self.evaluation.row(self.kind, row)

    def index_of(self, row: str | None) -> QModelIndex:
        """The index of a row; invalid when the list does not have it."""
        key = self._key_of.get(row or "")
        return QModelIndex() if key is None else self.index(self._place(key), 0)

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        noun = self.noun_at(index)
        if noun is None:
            return None
        if role == NOUN_ROLE:
            return noun
        if role == ID_ROLE:
            return noun.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(noun)
        return None

    def leave_out(self, row: str | None) -> None:
        """Keep one row out: it is still being written elsewhere in the window. None puts the one before back in."""
        before, self._left_out = self._left_out, row
        self.refresh({before, row} - {None})  # type: ignore[arg-type]

    # ---- following the evaluation
    def reload(self) -> None:
        """Read every row anew: at the start, and when the filter or the parent row changes."""
        self.beginResetModel()
        nouns: Iterable[Noun] = self.evaluation.rows(self.kind).values()
        self._key_of = {n.id: (*self.order(n), n.id) for n in nouns if n.id != self._left_out and self.wanted(n)}
        self._keys = sorted(self._key_of.values())
        self.endResetModel()
        self.rows_changed.emit()

    def refresh(self, rows: Iterable[str]) -> None:
        """Look again at some rows: each is put in, taken out, moved or repainted, and nothing else is touched."""
        touched = False
        for row in rows:
            touched = self._refresh_row(row) or touched
        if touched:
            self.rows_changed.emit()

    def _hear(self, announcement: Announcement) -> None:
        if self.kind in announcement.kinds and not any(kind == self.kind for kind, _ in announcement.rows):
            self.reload()
            return
        rows = sorted(set(self.concerned(announcement)))
        if len(rows) >= START_OVER_AT:
            self.reload()
        else:
            self.refresh(rows)

    def _place(self, key: Key) -> int:
        return bisect_left(self._keys, key)

    def _refresh_row(self, row: str) -> bool:
        noun = self.evaluation.row(self.kind, row)
        old = self._key_of.get(row)
        shown = noun is not None and row != self._left_out and self.wanted(noun)
        new = (*self.order(noun), row) if shown else None
        if new is None and old is None:
            return False
        if new == old and old is not None:
            self._repaint(self._place(old))
        elif old is None and new is not None:
            self._insert(row, new)
        elif new is None and old is not None:
            self._remove(row, old)
        elif old is not None and new is not None:
            self._move(row, old, new)
        return True

    def _insert(self, row: str, key: Key) -> None:
        place = self._place(key)
        self.beginInsertRows(QModelIndex(), place, place)
        self._keys.insert(place, key)
        self._key_of[row] = key
        self.endInsertRows()

    def _remove(self, row: str, key: Key) -> None:
        place = self._place(key)
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._keys[place], self._key_of[row]
        self.endRemoveRows()

    def _move(self, row: str, old: Key, new: Key) -> None:
        start, end = self._place(old), self._place(new)
        moves = end not in (start, start + 1)  # Qt refuses a move to where the row already stands
        if moves:
            self.beginMoveRows(QModelIndex(), start, start, QModelIndex(), end)
        del self._keys[start]
        self._keys.insert(self._place(new), new)
        self._key_of[row] = new
        if moves:
            self.endMoveRows()
        self._repaint(self._place(new))

    def _repaint(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, self.columns - 1))
