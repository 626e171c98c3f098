"""A score changes: from the key to everything repainted that shows it (table, totals, dock; and the charts)."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable
from pathlib import Path

from kompass_desktop.services.examples import open_example
from tests.benchmarks.goal import Goal, median, percentile

CHANGES = 200


def run(folder: Path) -> Iterable[Goal]:
    """Change scores in a shown window of 1366 × 768 and wait each time until all is painted."""
    from PySide6.QtWidgets import QApplication

    from kompass_desktop.app import make_application, make_window

    application = QApplication.instance() or make_application()
    session = open_example("karlskoga-2022", folder / "k.kompass")
    window = make_window()
    window.resize(1366, 768)
    window.show_session(session)
    window.show()
    desk = window.desk
    assert desk is not None
    counter = itertools.count()
    codes = session.catalogue.codes
    for tab, what in (("scoring", "table, totals and dock"), ("results", "bars, radar and dock")):
        desk.show_tab(desk.tab_named(tab))
        _settle(application)
        times: list[float] = []
        for _ in range(CHANGES + 10):
            n = next(counter)
            start = time.perf_counter()
            session.set("consensus_score", codes[n % 36], {"points": n // 36 % 9})
            application.processEvents()
            times.append((time.perf_counter() - start) * 1000)
        times = times[10:]
        detail = f"median {median(times):.1f} ms, max {max(times):.1f} ms"
        yield Goal(f"score change to repainted {what}, p95", percentile(times, 0.95), 16, "ms", detail)
    yield _typed(application, window, desk)
    window.close()


def _typed(application: object, window: object, desk: object) -> Goal:
    """The same by keyboard: two digits and Enter in the score table."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    desk.show_tab(desk.tab_named("scoring"))  # type: ignore[attr-defined]
    page = desk.page  # type: ignore[attr-defined]
    _settle(application)
    page.view.setFocus()
    times: list[float] = []
    for n in range(CHANGES):
        keys = [(Qt.Key(Qt.Key.Key_1 + n % 9), str(1 + n % 9)), (Qt.Key.Key_Down, "")]
        for key, text in keys:
            target = QApplication.focusWidget() or page.view
            start = time.perf_counter()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
            QApplication.processEvents()
            times.append((time.perf_counter() - start) * 1000)
    return Goal(
        "key in the score table to all repainted, p95", percentile(times, 0.95), 16, "ms", f"max {max(times):.1f} ms"
    )


def _settle(application: object) -> None:
    for _ in range(5):
        application.processEvents()  # type: ignore[attr-defined]
