"""One start, measured from inside: `start_probe.py BEGUN floor|window [FILE]` prints the ms since BEGUN as JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kompass_desktop.ui.main_window.window import MainWindow

BEGUN = float(sys.argv[1])
DEVELOPERS_ONLY = ("typing_extensions",)
"""Brought by the tools for tests and types: whoever installs the program does not have it and does not load it."""
sys.modules.update(dict.fromkeys(DEVELOPERS_ONLY))  # type: ignore[arg-type]


def since() -> float:
    """Milliseconds since the parent started this process."""
    return (time.time() - BEGUN) * 1000


def floor() -> dict[str, object]:
    """An empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    return {"ready": since()}


def window(path: str) -> dict[str, object]:
    """Our window with a file, started as people start it; its event loop notes the first paint and ends when idle.

    Nothing of Qt is loaded before the program loads it, and no event is looked at: that would cost time of its own.
    """
    from kompass_desktop import __main__, app

    found: dict[str, object] = {}
    make_application, make_window = app.make_application, app.make_window

    def with_our_loop(*given: str) -> QApplication:
        application = make_application(*given)
        type(application).exec = staticmethod(lambda *_: until_idle(application))  # type: ignore[method-assign]
        return application

    def that_tells(**given: bool) -> MainWindow:
        made = make_window(**given)
        made.first_painted.connect(lambda: found.setdefault("paint", since()))
        return made

    def until_idle(application: QApplication) -> int:
        from PySide6.QtCore import QTimer

        while "paint" not in found:
            application.processEvents()
        idle: list[bool] = []
        QTimer.singleShot(0, lambda: idle.append(True))
        while not idle:
            application.processEvents()
        application.processEvents()
        found["ready"] = since()
        found["loaded"] = list(sys.modules)
        return 0

    app.make_application, app.make_window = with_our_loop, that_tells
    code = __main__.main([path])
    shown = any(w.desk for w in _windows())
    if code or "ready" not in found or not shown:
        raise SystemExit(f"the window ended with {code} before it was ready")
    return found


def _windows() -> list[MainWindow]:
    from PySide6.QtWidgets import QApplication

    from kompass_desktop.ui.main_window.window import MainWindow

    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]


if __name__ == "__main__":
    answer = floor() if sys.argv[2] == "floor" else window(sys.argv[3])
    print(json.dumps(answer))
    sys.stdout.flush()
    os._exit(0)
