"""Kontroll: what does not agree, where, and how it is mended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.remark import Severity
from kompass_desktop.services.checking import Told
from kompass_desktop.ui.models.check_list import ROW, CheckList
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import wrapped_height

LEFT_EDGE, TEXT_LEFT, TEXT_RIGHT, TOP = 16, 44, 16, 10
ICONS = {
    Severity.ERROR: ("circle-alert", "bad"), Severity.WARNING: ("triangle-alert", "warn"),
    Severity.HINT: ("info", "accent"),
}  # fmt: skip


class RemarkRows(RowList):
    """The list. A click on what mends a remark, or Ctrl+Enter, mends it."""

    fix_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("", _draw, height=self._height, hover=True)
        self.setAccessibleName(self.tr("Anmärkningar i kontrollen"))
        self.setAccessibleDescription(self.tr("Enter går dit, Ctrl+Enter rättar"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        told = self.currentIndex().data(ROW)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and isinstance(told, Told) and told.fix:
            self.fix_asked.emit(told)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        told = self._fix_at(event.position().toPoint())
        if told is not None and event.button() == Qt.MouseButton.LeftButton:
            self.fix_asked.emit(told)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        on_fix = self._fix_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_fix else Qt.CursorShape.ArrowCursor)

    def _fix_at(self, point: QPoint) -> Told | None:
        """The remark whose mending stands at a point."""
        index = self.indexAt(point)
        told = index.data(ROW)
        if not isinstance(told, Told) or not told.fix:
            return None
        rect, theme = self.visualRect(index), theme_of(self)
        line = theme.metrics("small").height()
        wide = theme.text_width(told.fix, "small", 600)
        foot = QRectF(rect.x() + TEXT_LEFT, rect.bottom() - TOP - line, wide, line + 4)
        return told if foot.contains(point.toPointF()) else None

    def _height(self, index: Index, width: int) -> int:
        theme, told = theme_of(self), index.data(ROW)
        if not isinstance(told, Told):
            return 0
        message = wrapped_height(theme, told.message, width - TEXT_LEFT - TEXT_RIGHT, "strong")
        small = theme.metrics("small").height()
        place = wrapped_height(theme, told.place, width - TEXT_LEFT - TEXT_RIGHT, "small") if told.place else 0
        return round(message + place + (small + 2 if told.fix else 0)) + 2 * TOP


def _draw(pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
    told = index.data(ROW)
    if not isinstance(told, Told):
        return
    icon, colour = ICONS[told.remark.severity]
    pen.icon(icon, rect.x() + LEFT_EDGE, rect.y() + TOP + pen.theme.px(1), colour)
    x, width = rect.x() + TEXT_LEFT, rect.width() - TEXT_LEFT - TEXT_RIGHT
    y = rect.y() + TOP
    height = pen.wrapped_height(told.message, width, "strong")
    pen.text(QRectF(x, y, width, height + 2), told.message, "strong", wrap=True)
    y += height
    if told.place:
        height = pen.wrapped_height(told.place, width, "small")
        pen.text(QRectF(x, y, width, height + 2), told.place, "small", "muted", wrap=True)
        y += height
    if told.fix:
        pen.text(QRectF(x, y + 2, width, pen.theme.metrics("small").height()), told.fix, "small", "accent", weight=600)


class CheckPanel(QWidget):
    """The list of remarks, or that there are none. `opened` gives the remark to go to, `fix_asked` that to mend."""

    opened = Signal(object)
    fix_asked = Signal(object)

    def __init__(self, remarks: CheckList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks = remarks
        self.rows = RemarkRows()
        self.rows.setModel(remarks)
        self.nothing = Label(self.tr("Kontrollen har inga anmärkningar."), muted=True, wrap=True)
        self.nothing.setContentsMargins(16, 12, 16, 12)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.rows)
        self.stack.addWidget(self.nothing)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        self.rows.opened.connect(lambda index: self.opened.emit(index.data(ROW)))
        self.rows.clicked.connect(lambda index: self.opened.emit(index.data(ROW)))
        self.rows.fix_asked.connect(self.fix_asked)
        remarks.counted.connect(self._show)
        offer_menu(self.rows, self._entries)
        self.setFocusProxy(self.rows)
        self._show()

    def show_remark(self, told: Told) -> None:
        """Makes a remark the current one."""
        if told in self.remarks.told:
            self.rows.setCurrentIndex(self.remarks.index(self.remarks.told.index(told), 0))

    def _entries(self, index: QModelIndex) -> list[tuple[str, str, Callable[[], None]]]:
        told = index.data(ROW)
        if not isinstance(told, Told):
            return []
        found: list[tuple[str, str, Callable[[], None]]] = [
            (self.tr("Gå dit"), "Enter", lambda: self.opened.emit(told))
        ]
        if told.fix:
            found.append((told.fix, "Ctrl+Enter", lambda: self.fix_asked.emit(told)))
        return found

    def _show(self) -> None:
        self.stack.setCurrentWidget(self.rows if self.remarks.told else self.nothing)
