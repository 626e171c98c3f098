"""The library's two tables: the results with a tick for each, and under them the mean in the same columns."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.models.library_table import (
    AREAS,
    CHOICE,
    EDITION,
    FIRST_AREA,
    MUNICIPALITY,
    ORIGIN,
    ROW,
    TOTAL,
    YEAR,
    LibraryTable,
    MeanTable,
)
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pen import LEFT, RIGHT, Pen
from kompass_desktop.ui.widgets.row_table import Column, RowTable
from kompass_desktop.ui.widgets.rows import Index, RowState

LEAST_NAME, WIDEST_NAME = 120, 300
"""The municipality's column at least before others give way to it, and at most (px at 100 % text)."""
NARROW_AREA, WIDE_AREA = 34, 56
_FOLDED = ((), (ORIGIN,), (ORIGIN, EDITION))
"""What gives way where room is scarce, in order."""


def _columns(words: tuple[str, ...]) -> tuple[Column, ...]:
    areas = (Column(word, NARROW_AREA, RIGHT, (0, 5)) for word in words[FIRST_AREA:ORIGIN])
    return (
        Column(words[CHOICE], 38, LEFT, (16, 0)),
        Column(words[MUNICIPALITY], 0, LEFT, (8, 8)),
        Column(words[YEAR], 46, LEFT, (0, 8)),
        Column(words[EDITION], 66, LEFT, (4, 4)),
        Column(words[TOTAL], 52, RIGHT, (0, 6)),
        *areas,
        Column(words[ORIGIN], 92, LEFT, (14, 4)),
    )


class LibraryView(RowTable):
    """The results. Space or a click on the tick chooses; Enter opens; Delete asks; Ctrl+A chooses all that are shown.

    `fitted`: the columns have got other widths.
    """

    toggled = Signal(int)
    all_asked = Signal()
    fitted = Signal()

    def __init__(self, model: LibraryTable, parent: QWidget | None = None) -> None:
        self._source = model
        super().__init__(
            self.tr("Resultat att jämföra med"), _columns(model.columns()), self._draw, hover=True, parent=parent
        )
        self.setModel(model)
        self.clicked.connect(self._clicked)

    def fit(self) -> None:
        """The origin gives way first, then the edition; what is left is shared."""
        room = self.viewport().width()
        out = next((out for out in _FOLDED if self._needed(out) <= room), _FOLDED[-1])
        for column in (ORIGIN, EDITION):
            self.show_column(column, column not in out)
        super().fit()
        self.fitted.emit()

    def whole_width(self) -> int:
        """The width (px) in which every column has its place."""
        return self._needed(()) + self.verticalScrollBar().sizeHint().width()

    def _needed(self, out: tuple[int, ...]) -> int:
        theme = theme_of(self)
        return sum(theme.px(c.width or LEAST_NAME) for n, c in enumerate(self.columns) if n not in out)

    def column_widths(self) -> list[int]:
        """As in every table, but what the names do not need goes to the areas, and at last to the origin."""
        widths, theme = super().column_widths(), theme_of(self)
        spare = widths[MUNICIPALITY] - theme.px(LEAST_NAME)
        each = min(theme.px(WIDE_AREA - NARROW_AREA), max(0, spare // 2) // AREAS)
        for column in range(FIRST_AREA, ORIGIN):
            widths[column] += each
        widths[MUNICIPALITY] -= each * AREAS
        beyond = widths[MUNICIPALITY] - theme.px(WIDEST_NAME)
        if beyond > 0 and not self.isColumnHidden(ORIGIN):
            widths[MUNICIPALITY] -= beyond
            widths[ORIGIN] += beyond
        return widths

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.shows_focus = True
            self.toggled.emit(index.row())
        elif event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.all_asked.emit()
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == CHOICE:
            self.toggled.emit(index.row())

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        row, number = index.data(ROW), index.column()
        column = self.columns[number]
        inner = column.inner(rect).adjusted(0, 0, 0, -1)
        if number == CHOICE:
            _tick(pen, inner, row.chosen)
            return
        words = self._source.cell(row, number)
        area = FIRST_AREA <= number < ORIGIN
        plain = number in (MUNICIPALITY, TOTAL) or (area and row.same_edition)
        colour = "text" if plain and words != "–" else "muted"
        pen.text(inner, words, "strong" if number == TOTAL and words != "–" else "body", colour, column.align)


class MeanView(RowTable):
    """Mean and quartiles, as wide as the columns over them; without a header, and where room is scarce one row high."""

    def __init__(self, model: MeanTable, above: LibraryView, parent: QWidget | None = None) -> None:
        self._source, self._above, self._low = model, above, False
        super().__init__(
            self.tr("Medel och kvartiler av de valda"), above.columns, self._draw, height=26, line=False, parent=parent
        )
        self.horizontalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerItem)
        self.setModel(model)
        for line in range(model.rowCount()):
            self.setSpan(line, MUNICIPALITY, 1, YEAR - MUNICIPALITY + 1)  # nothing has a year here: room for the words
        above.fitted.connect(self.fit)

    def column_widths(self) -> list[int]:
        """Those of the table above."""
        return [self._above.columnWidth(n) for n in range(len(self.columns))]

    def fit(self) -> None:
        """The same columns as above, and the whole table in sight; where room is scarce the mean alone."""
        for column in (ORIGIN, EDITION):
            self.show_column(column, not self._above.isColumnHidden(column))
        super().fit()
        if self.model() is not None:
            self.setFixedHeight(sum(self.rowHeight(i) for i in range(1 if self._low else self.model().rowCount())) + 2)

    def set_low(self, low: bool) -> None:
        """Whether room is scarce: the quartiles are then scrolled to."""
        if low != self._low:
            self._low = low
            self.fit()

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        row, number = index.row(), index.column()
        words = self._source.cell(row, number)
        first = row == 0
        style = "strong" if first and number in (MUNICIPALITY, TOTAL) else "body"
        colour = "text" if first and words != "–" and number != EDITION else "muted"
        column = self.columns[number]
        pen.text(column.inner(rect).adjusted(0, 0, 0, -1), words, style, colour, column.align)


def _tick(pen: Pen, inner: QRectF, on: bool) -> None:
    """A box to tick: filled with a check, or hollow."""
    side = pen.theme.px(16)
    box = QRectF(inner.x(), inner.y() + round((inner.height() - side) / 2), side, side)
    if on:
        pen.fill(box, "accent", 3)
        pen.icon("check", box.x() + pen.theme.px(2), box.y() + pen.theme.px(2), "on_accent", 12)
    else:
        pen.fill(box, "surface", 3, "line_strong")
