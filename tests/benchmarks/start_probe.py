"""One start, measured from inside: `start_probe.py BEGUN floor|window [FILE]` prints the ms since BEGUN as JSON."""

from __future__ import annotations

import json
import os
import sys
import time

BEGUN = float(sys.argv[1])


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
    """Our window with a file: the event loop is replaced by one that notes the first paint and ends when idle."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    found: dict[str, object] = {}

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and "paint" not in found:
                QTimer.singleShot(0, lambda: found.setdefault("paint", since()))
                found.setdefault("seen", since())
            return False

    def until_idle(*_: object) -> int:
        app = QApplication.instance()
        watch = FirstPaint()
        app.installEventFilter(watch)
        while "paint" not in found:
            app.processEvents()
        app.removeEventFilter(watch)
        idle: list[bool] = []
        QTimer.singleShot(0, lambda: idle.append(True))
        while not idle:
            app.processEvents()
        app.processEvents()
        found["ready"] = since()
        found["loaded"] = list(sys.modules)
        return 0

    QApplication.exec = until_idle  # type: ignore[method-assign, assignment]
    from kompass_desktop.__main__ import main

    code = main([path])
    if code or "ready" not in found:
        raise SystemExit(f"the window ended with {code} before it was ready")
    return found


if __name__ == "__main__":
    answer = floor() if sys.argv[2] == "floor" else window(sys.argv[3])
    print(json.dumps(answer))
    sys.stdout.flush()
    os._exit(0)
