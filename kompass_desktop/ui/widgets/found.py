"""What was found, as it stands in a list: quiet heads by kind, and under each its rows with the found words in bold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt

from kompass_desktop.services.folding import spans_of
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.emphasis import draw_marked
from kompass_desktop.ui.widgets.pen import RIGHT, Pen
from kompass_desktop.ui.widgets.rows import Index

ROW = Qt.ItemDataRole.UserRole
EDGE = 12
"""From the list's edge to the first mark."""


class Head(Struct, frozen=True):
    """The words over the rows of one kind, and at the right how many there are."""

    words: str
    count: str = ""


class Found(Struct, frozen=True):
    """One thing that was found: where it leads (kind and id; "" is nowhere), its marks, its text, where it is.

    Marks: the codes of its sub-criteria or else the number of its area, and its sign, its seat or an icon.
    """

    kind: str
    row: str
    text: str
    place: str = ""
    words: str = ""
    codes: tuple[str, ...] = ()
    area: int = 0
    sign: str = ""
    seat: str = ""
    icon: str = ""
    own: bool = False


class FoundRows(QAbstractListModel):
    """Heads and rows, and the folded words that they were found by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Head | Found] = ()
        self.wanted: Sequence[str] = ()

    def show_rows(self, rows: Sequence[Head | Found], wanted: Sequence[str]) -> None:
        """Shows these instead."""
        self.beginResetModel()
        self.rows, self.wanted = rows, wanted
        self.endResetModel()

    def place_of(self, found: Found) -> int:
        """The row that leads to the same thing; -1 when there is none."""
        for place, row in enumerate(self.rows):
            if isinstance(row, Found) and (row.kind, row.row, row.words) == (found.kind, found.row, found.words):
                return place
        return -1

    def step(self, start: int, step: int) -> int:
        """The next row from `start` that leads somewhere, round the end; -1 when none does."""
        count = len(self.rows)
        for n in range(1, count + 1):
            place = (start + n * step) % count
            if self.leads(place):
                return place
        return -1

    def next_kind(self, start: int, step: int) -> int:
        """The first row under the next (or the one before this) head, round the end; -1 when there is none."""
        heads = [place for place, row in enumerate(self.rows) if isinstance(row, Head)]
        here = sum(1 for head in heads if head < start) - 1
        for n in range(1, len(heads) + 1):
            place = self.step(heads[(here + n * step) % len(heads)], 1)
            if place >= 0:
                return place
        return -1

    def leads(self, place: int) -> bool:
        """Whether a row can be gone to."""
        row = self.rows[place] if 0 <= place < len(self.rows) else None
        return isinstance(row, Found) and bool(row.kind)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.leads(index.row()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Head):
                return " ".join(filter(None, (row.words, row.count)))
            return ". ".join(filter(None, (row.words, row.text, row.place)))
        return None


def found_height(theme: Theme, row: Head | Found) -> int:
    """How high a head or a row stands, in px."""
    small = round(theme.metrics("small").height())
    return small + 16 if isinstance(row, Head) else round(theme.metrics("body").height()) + small + 10


def draw_found(pen: Pen, rect: QRectF, row: Head | Found, wanted: Sequence[str]) -> None:
    """Draw a head, or a row: its marks in columns at the left, its text, and under it where it is."""
    if isinstance(row, Head):
        _draw_head(pen, rect, row)
        return
    theme = pen.theme
    body, small = theme.metrics("body").height(), theme.metrics("small").height()
    y = rect.y() + (rect.height() - body - small) / 2
    _draw_marks(pen, rect.x() + EDGE, y + (body - theme.size("chip")) / 2, row)
    left = rect.x() + EDGE + theme.px(38) + 8 + theme.size("chip") + 12
    width = max(0.0, rect.right() - EDGE - left)
    colour = "muted" if row.own else "text"
    draw_marked(pen, QRectF(left, y, width, body), row.text, spans_of(row.text, wanted), "body", colour, row.own)
    place = QRectF(left, y + body, width, small)
    draw_marked(pen, place, row.place, spans_of(row.place, wanted), "small", "muted")


def _draw_head(pen: Pen, rect: QRectF, head: Head) -> None:
    small = pen.theme.metrics("small").height()
    line = QRectF(rect.x() + EDGE, rect.bottom() - small - 4, rect.width() - 2 * EDGE, small)
    pen.text(line, head.words, "small", "muted", weight=600)
    pen.text(line, head.count, "small", "muted", RIGHT)


def _draw_marks(pen: Pen, x: float, y: float, row: Found) -> None:
    theme = pen.theme
    if row.codes:
        pen.chip(x, y, row.codes[0])
    elif row.area:
        pen.badge(x + theme.px(38) - theme.size("chip"), y, row.area, 20)
    x += theme.px(38) + 8
    if row.sign:
        pen.sign(x, y, row.sign)
    elif row.seat:
        pen.seat(x, y, row.seat)
    elif row.icon:
        pen.icon(row.icon, x + (theme.size("chip") - theme.px(16)) / 2, y + (theme.size("chip") - theme.px(16)) / 2)
