"""What the window asks people, and what they drop on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from kompass_desktop.ui.main_window.files import SUFFIX

PROGRAM = "kompass_desktop"


def leave_anyway(window: QWidget, words: str, leave: str) -> bool:
    """Asks whether to go on although something would be left behind; staying is what Enter and Esc do."""
    box = QMessageBox(QMessageBox.Icon.Warning, PROGRAM, words, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    stay = box.addButton(QCoreApplication.translate("asking", "Stanna kvar"), QMessageBox.ButtonRole.RejectRole)
    box.addButton(leave, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is not stay


def inform(window: QWidget, words: str) -> None:
    """Says something that must be seen before the window goes on."""
    box = QMessageBox(QMessageBox.Icon.Information, PROGRAM, words, QMessageBox.StandardButton.Ok, window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def dropped_files(urls: list[QUrl]) -> list[Path]:
    """The evaluations among things that were dragged onto the window."""
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == SUFFIX]
