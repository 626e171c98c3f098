"""The window over the invented example: made, shown, and gone again with all that was opened from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from kompass_desktop.services.examples import open_example
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow


@contextmanager
def example_window() -> Iterator[MainWindow]:
    """The window at the size of a small laptop, with Exempelköping and KA at work."""
    window = MainWindow()
    window.resize(1366, 768)
    session = open_example("exempelkoping-2026")
    session.author = "KA"
    window.show_session(session)
    window.show()
    window.activateWindow()
    settle()
    try:
        yield window
    finally:
        window.background.wait()
        settle()
        window.close_evaluation()
        window.hide()
        window.deleteLater()
        # Without an event loop nothing else deletes it, and the next change of the look would go through it, too.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
