"""Dialogs that a command asks with, answered as a user would: shown, given the focus, and then handed to the test."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from kompass_desktop.ui.main_window.pictures import settle


def wait_until(true: Callable[[], bool], seconds: float = 10) -> None:
    """Lets the window go on until something holds; fails where it never does."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came to be"
        settle()
        time.sleep(0.005)
    settle()


def answer(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], act: Callable[[Any], None]) -> list[QDialog]:
    """From here on `act` answers every dialog of a kind; returns the list of those that were shown."""
    shown: list[QDialog] = []

    def exec_(dialog: QDialog) -> int:
        shown.append(dialog)
        dialog.show()
        dialog.activateWindow()
        settle()
        act(dialog)
        if dialog.isVisible():
            dialog.reject()
        if (window := dialog.parentWidget()) is not None:
            window.activateWindow()
        settle()
        return dialog.result()

    monkeypatch.setattr(kind, "exec", exec_)
    return shown
