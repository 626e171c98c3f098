"""Where somebody is in the window: the tab, the rows in hand, the field and the place in it. To come back to it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from kompass_desktop.ui.main_window.desk import Desk

Path = tuple[tuple[str, int], ...]
"""The way down to a widget: at each step its class, and which child of that class it is."""


class WindowPlace(Struct, frozen=True):
    """A place on a desk. `rows` are the current rows of the lists of the page, `scrolled` how far each is rolled."""

    tab: int
    places: tuple[tuple[str, str], ...]
    rows: tuple[tuple[Path, tuple[int, int]], ...]
    scrolled: tuple[tuple[Path, int], ...]
    focus: Path | None
    cursor: int


def place_of(desk: Desk) -> WindowPlace:
    """Where somebody is on a desk."""
    page = desk.page
    if page is None:
        return WindowPlace(desk.tab, (), (), (), None, 0)
    lists = [
        view for view in page.findChildren(QAbstractItemView) if view.isVisible() and view.currentIndex().isValid()
    ]
    areas = [area for area in page.findChildren(QAbstractScrollArea) if area.isVisible()]
    focus = desk.focusWidget()
    return WindowPlace(
        desk.tab,
        tuple(page.places()),
        tuple((_way(view, page), (view.currentIndex().row(), view.currentIndex().column())) for view in lists),
        tuple((_way(area, page), area.verticalScrollBar().value()) for area in areas),
        _way(focus, page) if focus is not None and page.isAncestorOf(focus) else None,
        _cursor(focus),
    )


def go_to_place(desk: Desk, place: WindowPlace) -> None:
    """Go there on another desk over the same evaluation. What is there no more is passed over."""
    desk.show_tab(place.tab)
    page = desk.page
    if page is None or desk.tab != place.tab:
        return
    for kind, row in place.places:
        page.show_row(kind, row)
    for way, (number, column) in place.rows:
        view = _found(way, page)
        if isinstance(view, QAbstractItemView) and view.model() is not None:
            index = view.model().index(number, column)
            if index.isValid() and index != view.currentIndex():
                view.setCurrentIndex(index)
    focus = _found(place.focus, page) if place.focus is not None else None
    if focus is not None and focus.isEnabled():
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        _put_cursor(focus, place.cursor)
    for way, value in place.scrolled:
        area = _found(way, page)
        if isinstance(area, QAbstractScrollArea):
            area.verticalScrollBar().setValue(value)


def _way(widget: QWidget, page: QWidget) -> Path:
    way: list[tuple[str, int]] = []
    step: QWidget | None = widget
    while step is not None and step is not page:
        parent = step.parentWidget() or page
        way.append((type(step).__name__, _alike(parent, type(step).__name__).index(step)))
        step = parent
    return tuple(reversed(way))


def _found(way: Path, page: QWidget) -> QWidget | None:
    step: QWidget = page
    for name, number in way:
        alike = _alike(step, name)
        if number >= len(alike):
            return None
        step = alike[number]
    return step


def _alike(parent: QObject, name: str) -> list[QWidget]:
    return [child for child in parent.children() if isinstance(child, QWidget) and type(child).__name__ == name]


def _cursor(widget: QWidget | None) -> int:
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, (QTextEdit, QPlainTextEdit)) else 0


def _put_cursor(widget: QWidget, position: int) -> None:
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(position)
    elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
        cursor = widget.textCursor()
        cursor.setPosition(min(position, widget.document().characterCount() - 1))
        widget.setTextCursor(cursor)
