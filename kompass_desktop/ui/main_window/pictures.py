"""Pictures of the window, tab by tab, for people who have no screen just now and for looking at a change."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication

from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import theme_of

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


def quiet() -> None:
    """The platform without a screen says for each window what it cannot do; nobody needs to read that."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            print(message, file=sys.stderr)  # noqa: T201 - what Qt would have done itself

    qInstallMessageHandler(tell)


def private_copy(file: Path, folder: Path) -> Path:
    """A copy of an evaluation with everything that is saved, so that drawing it never touches the user's file."""
    from kompass_desktop.services.opening import read_evaluation
    from kompass_desktop.storage.copies import write_copy

    target = folder / file.name
    with read_evaluation(file) as reading:
        write_copy(reading.file.path, target)
    return target


def draw(
    window: MainWindow, session: Session, folder: Path, size: tuple[int, int], themes: Sequence[str], text: float
) -> list[Path]:
    """Writes a picture of every tab in every theme and closes the window; returns the files.

    `size` is in logical px, `text` the text scale. With one theme its name is left out of the files' names.
    """
    theme = theme_of(window)
    theme.set_text_scale(text)
    window.resize(*size)
    window.show_session(session)
    window.show()
    window.activateWindow()
    written: list[Path] = []
    for name in themes:
        theme.choose(name)
        for number, (tab, image) in enumerate(tab_pictures(window), 1):
            path = folder / f"{number}-{tab}{f'-{name}' if len(themes) > 1 else ''}.png"
            save_picture(image, path)
            written.append(path)
    window.close()
    settle()
    return written
