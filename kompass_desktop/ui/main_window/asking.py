"""What the window asks people, and what they drop on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
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


def close_session(window: QWidget, session: Session) -> None:
    """Publishes and closes; where the user's file could not be written, says where the work is."""
    translate = QCoreApplication.translate
    try:
        why = "" if session.close() else translate("asking", "Din fil är upptagen av ett annat program.")
    except KnownProblem as problem:
        why = str(problem)
    if why:
        kept = translate(
            "asking", "Ditt arbete är sparat på den här datorn och läggs in i filen nästa gång du öppnar den."
        )
        inform(window, f"{why} {kept}")


def dropped_files(urls: list[QUrl]) -> list[Path]:
    """The evaluations among things that were dragged onto the window."""
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == SUFFIX]
