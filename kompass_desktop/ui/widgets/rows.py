"""Lists over any model, each row drawn by one function; ground, line, selection and focus are made here.

The model says what a row is in words (AccessibleTextRole); the draw function shows it with a pen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import Pen

Index = QModelIndex | QPersistentModelIndex
FOCUS_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowState(Struct, frozen=True):
    """How a row stands just now."""

    selected: bool
    hovered: bool


Draw = Callable[[Pen, QRectF, Index, RowState], None]
"""Draws one cell: pen, its rectangle without the line under it, its index, how the row stands."""
Height = Callable[[Index, int], int]
"""How high a row is in px, given its index and the width of the view."""


class RowDelegate(QStyledItemDelegate):
    """Draws rows: ground, line, selection and focus by itself, the content by a draw function."""

    def __init__(self, view: QAbstractItemView, draw: Draw, height: int | str | Height, line: bool) -> None:
        super().__init__(view)
        self._view, self._draw, self._height, self._line = view, draw, height, line

    def height_of(self, index: Index) -> int:
        """The height of a row in px."""
        if callable(self._height):
            return self._height(index, self._view.viewport().width())
        theme = theme_of(self._view)
        return theme.size(self._height) if isinstance(self._height, str) else theme.px(self._height)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self.height_of(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        theme = theme_of(self._view)
        pen, rect = Pen(painter, theme), QRectF(option.rect)  # type: ignore[attr-defined]
        selected = self._view.selectionModel().isSelected(index)
        hovered = getattr(self._view, "hovered_row", -1) == index.row()
        if selected:
            pen.ground(rect, "selected")
        elif hovered:
            pen.ground(rect, "hover")
        if self._line and index.sibling(index.row() + 1, index.column()).isValid():
            pen.hline(rect.left(), rect.bottom() - 1, rect.width())
        self._draw(pen, rect.adjusted(0, 0, 0, -1), index, RowState(selected, hovered))
        if selected and index.column() == 0:
            pen.ground(QRectF(rect.left(), rect.top(), 3, rect.height()), "accent")
        if selected and getattr(self._view, "shows_focus", False):
            self._ring(pen, rect, index)
        painter.restore()

    def _ring(self, pen: Pen, rect: QRectF, index: Index) -> None:
        # In a table the ring goes round the whole row: each cell draws its own part of it.
        first, last = index.column() == 0, not index.sibling(index.row(), index.column() + 1).isValid()
        pen.painter.setClipRect(rect)
        pen.focus(rect.adjusted(0 if first else -10, 0, 0 if last else 10, -1), 3)


if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # stands before Qt's class, which brings the rest


class RowHabits(_View):
    """What lists and tables of rows do alike: a focus ring for those who came by key, a hovered row, keys that ask."""

    current_changed: Any
    shows_focus: bool
    hovered_row: int

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_focus = event.reason() in FOCUS_BY_KEY
        if not self.currentIndex().isValid() and self.model() is not None:
            self.setCurrentIndex(first_selectable(self.model()))
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.shows_focus = False
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.shows_focus = False
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        self.hovered_row = index.row()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not asked_by_key(self, event):
            self.shows_focus = True
            super().keyPressEvent(event)

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(now)


class RowList(RowHabits, QListView):
    """A list of drawn rows. Arrow keys move; Enter or a double click opens; Delete asks for deletion.

    `height`: a size token ("row"), px at 100 % text, or a function of index and width.
    """

    current_changed = Signal(QModelIndex)
    opened = Signal(QModelIndex)
    delete_asked = Signal(QModelIndex)

    def __init__(
        self, name: str, draw: Draw, *, height: int | str | Height = "row", line: bool = True, hover: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAccessibleName(name)
        # A viewport made here: asking for one that Qt made has PySide look at every kind of widget there is.
        self.setViewport(QWidget())
        self.shows_focus = False
        self.setItemDelegate(RowDelegate(self, draw, height, line))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.hovered_row = -1
        if hover:
            self.setMouseTracking(True)
            self.entered.connect(self._hover)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.opened)
        follow_theme(self, self.scheduleDelayedItemsLayout)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Shows a model's rows; `current_changed` follows its selection."""
        super().setModel(model)
        if model is not None:
            self.selectionModel().currentChanged.connect(self._current_changed)

    def row_height(self, index: Index) -> int:
        """How high a row is drawn, in px."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, RowDelegate)
        return delegate.height_of(index)

    def content_height(self) -> int:
        """All rows together, for a list that never scrolls."""
        model = self.model()
        return sum(self.row_height(model.index(i, 0)) for i in range(model.rowCount())) if model else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


def first_selectable(model: QAbstractItemModel) -> QModelIndex:
    """The first row that can be chosen; invalid when there is none."""
    for i in range(model.rowCount()):
        index = model.index(i, 0)
        if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
            return index
    return QModelIndex()


def asked_by_key(view: Any, event: QKeyEvent) -> bool:
    """Lets Enter open the current row of a list or table and Delete ask for its deletion; False for any other key."""
    index = view.currentIndex()
    if not index.isValid():
        return False
    if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        view.opened.emit(index)
        return True
    if event.key() == Qt.Key.Key_Delete and not event.modifiers():
        view.delete_asked.emit(index)
        return True
    return False
