"""Tables over any model, drawn like the lists of `rows`: no grid, small muted header, numbers right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import LEFT, Pen
from kompass_desktop.ui.widgets.rows import Draw, Height, RowDelegate, RowHabits


class Column(Struct, frozen=True):
    """A column of a table: its words, its width at 100 % text (0 takes what is left), where its words stand, and how
    far in from the column's edges (left, right) they and the cells' text do."""

    words: str
    width: int = 0
    align: Qt.AlignmentFlag = LEFT
    inset: tuple[int, int] = (8, 8)

    def inner(self, rect: QRectF) -> QRectF:
        """The part of a cell that text stands in."""
        return rect.adjusted(self.inset[0], 0, -self.inset[1], 0)


class RowTable(RowHabits, QTableView):
    """A table of drawn cells: no grid, small muted header, numbers right. Whole rows are selected."""

    current_changed = Signal(QModelIndex)
    opened = Signal(QModelIndex)
    delete_asked = Signal(QModelIndex)

    def __init__(
        self, name: str, columns: Sequence[Column], draw: Draw, *, height: int | str | Height = "row",
        line: bool = True, hover: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setViewport(QWidget())  # as in RowList
        self.shows_focus = False
        self.columns = tuple(columns)
        self._delegate = RowDelegate(self, draw, height, line)
        self.setItemDelegate(self._delegate)
        self._columns_header = _Header(columns, self)
        self.setHorizontalHeader(self._columns_header)
        self._rows_header = QHeaderView(Qt.Orientation.Vertical)
        self.setVerticalHeader(self._rows_header)
        self._rows_header.hide()
        self._rows_header.setMinimumSectionSize(8)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.hovered_row = -1
        if hover:
            self.setMouseTracking(True)
            self.entered.connect(self._hover)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self.opened)
        follow_theme(self, self._refresh)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
        self.executeDelayedItemsLayout()  # now: waiting for its timer would paint the whole table twice

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Shows a model's rows; `current_changed` follows its selection."""
        super().setModel(model)
        if model is not None:
            self.selectionModel().currentRowChanged.connect(self._current_changed)
            model.rowsInserted.connect(self.fit)
            model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Sets the height of each row and the width of each column to what theme, model and room ask for."""
        model = self.model()
        if model is None:
            return
        headers = (self._rows_header, self._columns_header)
        # Silently: for each size that it hears of the view would lay out and paint once more, a turn later.
        for header in headers:
            header.blockSignals(True)
        changed = self._set_heights(model) | self._set_widths()
        for header in headers:
            header.blockSignals(False)
        if changed:
            self.updateGeometries()
            self.viewport().update()
            self._columns_header.viewport().update()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Gives the table other columns, for a model that has got more or fewer."""
        self.columns = tuple(columns)
        self._columns_header.set_columns(self.columns)

    def show_column(self, column: int, shown: bool) -> None:
        """Shows a column or hides it; the others share its room at the next `fit`."""
        if self.isColumnHidden(column) == shown:
            self._columns_header.blockSignals(True)
            self.setColumnHidden(column, not shown)
            self._columns_header.blockSignals(False)

    def column_widths(self) -> list[int]:
        """The widths of the columns in px; one that takes what is left comes with the rest of the room."""
        theme, room = theme_of(self), self.viewport().width()
        fixed = [theme.px(c.width) for c in self.columns]
        shown = [not self.isColumnHidden(i) for i in range(len(fixed))]
        rest = room - sum(width for width, on in zip(fixed, shown, strict=True) if on)
        takers = sum(1 for width, on in zip(fixed, shown, strict=True) if on and not width)
        return [width or max(40, rest // max(1, takers)) for width in fixed]

    def _set_heights(self, model: QAbstractItemModel) -> bool:
        changed = False
        for i in range(model.rowCount()):
            height = self._delegate.height_of(model.index(i, 0))
            if not self.isRowHidden(i) and self.rowHeight(i) != height:
                self.setRowHeight(i, height)
                changed = True
        return changed

    def _set_widths(self) -> bool:
        changed = False
        for i, width in enumerate(self.column_widths()):
            if not self.isColumnHidden(i) and self.columnWidth(i) != width:
                self.setColumnWidth(i, width)
                changed = True
        return changed

    def content_height(self) -> int:
        """Header and rows together, for a table that never scrolls."""
        rows = self.model().rowCount() if self.model() is not None else 0
        return self.horizontalHeader().sizeHint().height() + sum(self.rowHeight(i) for i in range(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _refresh(self) -> None:
        self._rows_header.setDefaultSectionSize(theme_of(self).size("row"))
        if self.isVisible():
            self.fit()  # else it comes with the size that the table is shown in


class _Header(QHeaderView):
    """The header row: small, muted, with a line under; each word on the edge of its column's text."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = tuple(columns)
        self.setViewport(QWidget())
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Writes other words."""
        self._columns = tuple(columns)

    def sectionSizeFromContents(self, section: int) -> QSize:
        return QSize(20, theme_of(self).px(28) + 1)

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:
        painter.save()
        pen, box, one = Pen(painter, theme_of(self)), QRectF(rect), self._columns[section]
        said = self.model().headerData(section, Qt.Orientation.Horizontal) if self.model() is not None else None
        words = said if isinstance(said, str) else one.words
        pen.text(one.inner(box).adjusted(0, 0, 0, -1), words, "small", "muted", one.align)
        pen.hline(box.left(), box.bottom() - 1, box.width(), "line")
        painter.restore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
