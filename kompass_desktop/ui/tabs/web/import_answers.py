"""The dialog that reads the municipality's written answers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kompass_desktop.services.session import Session


def ask_answers(session: Session, window: QWidget) -> str:
    """Ask for a file."""
    return ""
