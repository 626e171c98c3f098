"""Pictures of the window, tab by tab, for people who have no screen just now and for looking at a change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication

from kompass_desktop.ui.main_window.window import MainWindow

FAR_AWAY = QPoint(-10_000, -10_000)
TURNS = 5
"""How often the event loop turns until layouts, lazily built pages and the dock have settled."""


def settle() -> None:
    """Lets everything that waits for the event loop happen."""
    for _ in range(TURNS):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def still() -> None:
    """Takes the pointer off the window and stops all movement, so that two pictures of the same thing are equal."""
    QCursor.setPos(FAR_AWAY)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)
    QApplication.setCursorFlashTime(0)


def picture(window: MainWindow) -> QImage:
    """The window as it is now."""
    settle()
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def tab_pictures(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    """Every tab in turn: its id and its picture."""
    desk = window.desk
    if desk is None:
        return
    for number, tab in enumerate(desk.tabs):
        desk.show_tab(number)
        yield tab.id, picture(window)


def save_picture(image: QImage, path: Path) -> None:
    """Writes a picture as PNG; OSError where that cannot be done."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
        raise OSError(5, "the picture could not be written", str(path))
