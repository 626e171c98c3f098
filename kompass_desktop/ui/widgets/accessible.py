"""Tells assistive technology what a painted widget is: a role, a name, and its figures in words.

Qt only knows painted widgets as nameless clients; `announce_painted` makes known those that name their role
(`accessible_role`, for example "Chart").
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget

IDLE_MS = 300
"""How long after the window is ready comes what nobody waits for."""


class PaintedInterface(QAccessibleInterface):
    """What a painted widget without children says of itself."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject:
        return self._widget

    def window(self) -> QWindow | None:
        return self._widget.window().windowHandle()

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def parent(self) -> QAccessibleInterface | None:
        above = self._widget.parentWidget()
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def relations(self, match: object = None) -> list[object]:
        return []

    def text(self, which: QAccessible.Text) -> str:
        if which == QAccessible.Text.Name:
            return self._widget.accessibleName()
        if which == QAccessible.Text.Description:
            return self._widget.accessibleDescription()
        return ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Nothing here can be written."""

    def rect(self) -> QRect:
        return QRect(self._widget.mapToGlobal(QPoint(0, 0)), self._widget.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role[getattr(self._widget, "accessible_role", "Graphic")]

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = bool(self._widget.focusPolicy())  # type: ignore[assignment]
        state.focused = self._widget.hasFocus()  # type: ignore[assignment]
        state.readOnly = True  # type: ignore[assignment]
        state.invisible = not self._widget.isVisible()  # type: ignore[assignment]
        return state


def painted_interface(_class_name: str, what: QObject) -> QAccessibleInterface | None:
    """Answers Qt's question for a widget that has `accessible_role`; None for all others."""
    if not isinstance(what, QWidget) or not hasattr(what, "accessible_role"):
        return None
    interface = PaintedInterface(what)
    what.accessible_interface = interface  # type: ignore[attr-defined]  # Qt does not keep it alive
    return interface


def announce_painted() -> None:
    """Makes Qt ask us for painted widgets; once per program."""
    QAccessible.installFactory(painted_interface)


def announce_soon(application: QObject) -> None:
    """The same when the window is ready: at once where somebody listens, else when nobody waits any more."""
    if QAccessible.isActive():
        announce_painted()
    else:
        QTimer.singleShot(IDLE_MS, application, announce_painted)


def say(widget: QWidget, words: str) -> None:
    """Has a screen reader say something politely, without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
