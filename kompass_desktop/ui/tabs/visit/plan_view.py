"""The plan as it is seen and filled in: arrows go between cells, Space or Enter asks a group or no longer does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from kompass_desktop.ui.models.plan_table import CODE, FIRST_GROUP, TITLE, PlanTable
from kompass_desktop.ui.tabs.visit.plan_drawing import PlanDelegate, PlanHeader, title_cut
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.labels import plain_tip
from kompass_desktop.ui.widgets.rows import ENTER, FOCUS_BY_KEY, Index

CODE_WIDTH, COUNT_WIDTH = 54, 92
NARROWEST_TITLE, WIDEST_TITLE = 250, 480
NARROWEST_GROUP, WIDEST_GROUP = 76, 118
"""Widths in px at 100 % text: groups widen first, then titles; where even the narrowest do not fit one scrolls."""
WRAPS_FROM = 1.5
"""From this text scale titles wrap to two lines."""
STEPS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


class PlanView(QTableView):
    """The table of the plan.

    `toggle_asked`: the cell at an index is to change. `code_changed`: another row is current.
    """

    toggle_asked = Signal(QModelIndex)
    code_changed = Signal(str)

    def __init__(self, table: PlanTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Plan: vilka grupper som frågas om vad"))
        self.setViewport(QWidget())
        self.plan = table
        self.shows_focus = False
        self.hovered = QModelIndex()
        self.setItemDelegate(PlanDelegate(self, table, lambda: self.hovered))
        self.header_ = PlanHeader(table, self)
        self.setHorizontalHeader(self.header_)
        rows = QHeaderView(Qt.Orientation.Vertical)
        rows.setMinimumSectionSize(8)
        self.setVerticalHeader(rows)
        rows.hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.entered.connect(self._hover)
        self.setModel(table)
        table.modelAboutToBeReset.connect(self._remember)
        table.modelReset.connect(self._come_back)
        table.regrouped.connect(self.fit)
        table.head_counted.connect(self.header_.update_section)
        follow_theme(self, self.fit)

    # ---- where we are
    @property
    def current_code(self) -> str:
        """The code of the current row; "" in an area's row or nowhere."""
        return getattr(self.plan.place_at(self.currentIndex()), "code", "")

    def go_to(self, code: str) -> bool:
        """Make a sub-criterion current in the column one is in; False for an unknown code."""
        index = self.plan.index_of(code, self._column())
        if not index.isValid():
            return False
        above = index.siblingAtRow(index.row() - 1)
        if self.plan.is_area(above.row()):
            self.scrollTo(above)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def go_to_group(self, interview: str) -> None:
        """Make a group's column the current one."""
        column = self.plan.column_of(interview)
        if column >= 0:
            self.setCurrentIndex(self.plan.index(max(1, self.currentIndex().row()), column))

    def _remember(self) -> None:
        """There will be other columns: keep in mind which row and group one is in."""
        group = self.plan.group_at(self.currentIndex())
        self._before = (self.currentIndex().row(), group.id if group is not None else "")

    def _come_back(self) -> None:
        self.fit()
        row, group = self._before
        if row >= 0 and self.plan.groups:
            column = self.plan.column_of(group)
            self.setCurrentIndex(self.plan.index(row, column if column >= 0 else FIRST_GROUP))

    _before = (-1, "")

    def _column(self) -> int:
        column = self.currentIndex().column()
        return column if self.plan.group_of(column) is not None else FIRST_GROUP

    # ---- keys and mouse
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        self.shows_focus = True
        if plain and key in STEPS:
            self._step(*STEPS[Qt.Key(key)])
        elif plain and key in (*ENTER, Qt.Key.Key_Space):
            self.toggle_asked.emit(self.currentIndex())
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self.currentIndex().row(), FIRST_GROUP if key == Qt.Key.Key_Home else self.plan.count_column - 1)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Delete) or (plain and event.text().isprintable() and event.text()):
            event.ignore()  # a letter is no search here
        else:
            super().keyPressEvent(event)

    def _step(self, down: int, right: int) -> None:
        now = self.currentIndex()
        self._go(now.row() + down, self._column() + right)

    def _go(self, row: int, column: int) -> None:
        if 0 <= row < self.plan.rowCount() and self.plan.group_of(column) is not None:
            index = self.plan.index(row, column)
            self.setCurrentIndex(index)
            self.scrollTo(self.plan.index(0, column) if row <= 1 else index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self.shows_focus = False
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self.plan.group_at(index) is None:
            self._go(index.row(), self._column())
        else:
            self.setCurrentIndex(index)
            self.toggle_asked.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two quick clicks are two

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        before, self.hovered = self.hovered, QModelIndex(index)
        for one in (before, index):
            if one.isValid():
                self.update(one)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_focus = event.reason() in FOCUS_BY_KEY
        if not self.currentIndex().isValid() and self.plan.groups:
            self.setCurrentIndex(self.plan.index(1, FIRST_GROUP))
        super().focusInEvent(event)
        self._repaint_row(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_row(self.currentIndex())

    def currentChanged(self, now: Index, before: Index) -> None:
        super().currentChanged(now, before)
        for index in (before, now):
            self._repaint_row(index)
        if now.row() != before.row():
            self.code_changed.emit(self.current_code)

    def _repaint_row(self, index: Index) -> None:
        if index.isValid():
            top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
            self.viewport().update(0, top, self.viewport().width(), height)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(self.indexAt(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, index: QModelIndex) -> str:
        """A title in full where it is cut; in a cell what it says."""
        place = self.plan.place_at(index)
        if place is None or index.column() == CODE:
            return ""
        if index.column() == TITLE:
            return plain_tip(place.title) if title_cut(self, place.title) else ""
        return plain_tip(self.plan.words(index))

    # ---- sizes
    def fit(self) -> None:
        """Set heights and widths to what theme, groups and room ask for."""
        for column, width in enumerate(self.column_widths()):
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)
        for row in range(self.plan.rowCount()):
            height = self._height_of(row)
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
        self.header_.updateGeometry()
        self.updateGeometries()

    def _height_of(self, row: int) -> int:
        """How high a row is: from some text size on a title that does not fit takes two lines."""
        theme, index = theme_of(self), self.plan.index(row, TITLE)
        place = self.plan.place_at(index)
        height = theme.size("row_area" if self.plan.is_area(row) else "row")
        if theme.text_scale >= WRAPS_FROM and place is not None and title_cut(self, place.title):
            height += round(theme.metrics("strong").height())
        return height

    def column_widths(self) -> list[int]:
        """The widths of the columns in px."""
        px, groups = theme_of(self).px, len(self.plan.groups)
        room = self.viewport().width() - px(CODE_WIDTH) - px(COUNT_WIDTH)
        each = (room - px(NARROWEST_TITLE)) // max(1, groups)
        each = min(px(WIDEST_GROUP), max(px(NARROWEST_GROUP), each))
        title = min(px(WIDEST_TITLE), max(px(NARROWEST_TITLE), room - groups * each))
        return [px(CODE_WIDTH), title, *[each] * groups, px(COUNT_WIDTH)]

    def least_width(self) -> int:
        """How wide the plan must be for everything in it to be seen (px)."""
        px, groups = theme_of(self).px, len(self.plan.groups)
        return px(CODE_WIDTH + NARROWEST_TITLE + groups * NARROWEST_GROUP + COUNT_WIDTH) + 12

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def cell_rect(self, index: Index) -> QRectF:
        """Where a cell stands in the viewport."""
        return QRectF(self.visualRect(index))
