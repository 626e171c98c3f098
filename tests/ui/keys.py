"""Keys as a user presses them: through the focus, with the text that a Swedish keyboard gives."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    """The widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Presses one key where the focus is; shortcuts of the window are heard."""
    QTest.keyClick(focused(), key, modifiers)
    settle()


def type_text(text: str) -> None:
    """Types letters, also å, ä and ö, which QTest cannot."""
    for letter in text:
        key = Qt.Key(ord(letter.upper())) if letter.isascii() and letter.isalnum() else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused(), QKeyEvent(kind, key, NONE, letter))
    settle()


def show_tab(window: MainWindow, tab: str) -> None:
    """Presses the key of a tab, whatever its number is."""
    assert window.desk is not None
    press(Qt.Key(Qt.Key.Key_1 + window.desk.tab_named(tab)), CTRL)
