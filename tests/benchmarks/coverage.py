"""Täckning follows each change at once: one more note among 20 000 items of evidence, to the repainted table."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks.goal import Goal, median, percentile
from tests.benchmarks.keys import INTERVIEWS, LINES_EACH, large

CHANGES = 200


def run(folder: Path) -> Iterable[Goal]:
    """Change evidence under the shown table and wait each time until all is painted."""
    from PySide6.QtWidgets import QApplication

    from kompass_desktop.app import make_application, make_window

    application = QApplication.instance() or make_application()
    session = large(folder / "stor.kompass")
    for i in range(INTERVIEWS):
        session.set("interview", f"i{i}", {"role_group": f"grupp {i % 5}"})
    window = make_window()
    window.resize(1366, 768)
    window.show()
    window.show_session(session)
    desk = window.desk
    assert desk is not None
    started = time.perf_counter()
    desk.show_tab(desk.tab_named("overview"))
    desk.page.mode.button("coverage").click()  # type: ignore[union-attr]
    _settle(application)
    opened = (time.perf_counter() - started) * 1000
    codes, times = session.catalogue.codes, list[float]()
    for n in range(CHANGES + 10):
        row = f"n{n % INTERVIEWS}-{n * 37 % LINES_EACH}"
        begun = time.perf_counter()
        session.set("routing", f"{row}/{codes[n % 36]}", {"belongs": n % 2 == 0})
        application.processEvents()
        application.processEvents()
        times.append((time.perf_counter() - begun) * 1000)
    times = times[10:]
    detail = f"median {median(times):.1f} ms, max {max(times):.1f} ms; Översikt and Täckning open in {opened:.0f} ms"
    yield Goal("coverage after a change, 20 000 items, p95", percentile(times, 0.95), 16, "ms", detail)
    window.close()


def _settle(application: object) -> None:
    for _ in range(5):
        application.processEvents()  # type: ignore[attr-defined]
