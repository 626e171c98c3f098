"""Reading a document: from Enter in the register to the first page on the screen, turning pages, finding words.

The floor is QtPdf alone: the same page drawn as large as the reader draws it, in the same run.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable
from pathlib import Path

from kompass_desktop.model.changes import setting
from kompass_desktop.model.report_text import sections
from kompass_desktop.services.examples import open_example
from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.opening import Person, create_evaluation
from tests.benchmarks.goal import Goal, median, percentile
from tests.benchmarks.report import PARAGRAPH

OPENED = 7


def run(folder: Path) -> Iterable[Goal]:
    """Read a printed report of some 57 pages as a governing document."""
    pdf = _report(folder)
    from PySide6.QtWidgets import QApplication

    from kompass_desktop.app import make_application, make_window

    application = QApplication.instance() or make_application()
    session = create_evaluation(
        folder / "a.kompass", municipality="Exempelköping", year=2026, evaluators=[Person("KA")], author="KA"
    )
    window = make_window()
    window.resize(1366, 768)
    window.show()
    window.show_session(session)
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named("documents"))
    page = window.desk.page
    page.adding.add_files([pdf])  # type: ignore[union-attr]
    row = next(iter(session.evaluation.documents))
    for n in range(20):
        session.add("quote", {"document": row, "page": n + 2, "text": "Utvärderarna ser att arbetssättet är känt"})
    _settle(window)
    first, opened = _opened(page, window, row)
    view = page.reading.reader.pdf  # type: ignore[union-attr]
    size = f"{view.sheet.width()} px wide, ratio {view.devicePixelRatioF():g}"
    detail = f"the first time, with QtPdf loaded; {size}"
    yield Goal(f"Enter to the first of {view.count} pages on the screen", first, 300, "ms", detail)
    yield Goal("the same again after closing it", median(opened), 150, "ms")
    floor = _floor(pdf, view)
    yield from _turned(view, floor)
    yield from _found(page.reading.reader, window)  # type: ignore[union-attr]
    window.close()
    del application


def _opened(page: object, window: object, row: str) -> tuple[float, list[float]]:
    """How long (ms) it takes to open the document: the first time, and each time after."""
    times: list[float] = []
    for _ in range(OPENED):
        started = time.perf_counter()
        page.read(row)  # type: ignore[attr-defined]
        _painted(page.reading.reader.pdf)  # type: ignore[attr-defined]
        times.append((time.perf_counter() - started) * 1000)
        _settle(window)
        page.reading.close()  # type: ignore[attr-defined]
        _settle(window)
    page.read(row)  # type: ignore[attr-defined]
    _settle(window)
    return times[0], times[1:]


def _turned(view: object, floor: list[float]) -> Iterable[Goal]:
    """Turn every page, at the pace of a hand that reads on and of one that holds the key down."""
    held, paced = list[float](), list[float]()
    gc.collect()
    for times, idle in ((paced, True), (held, False)):
        view.show_page(1)  # type: ignore[attr-defined]
        view._pages._drawn.clear()  # type: ignore[attr-defined]
        _painted(view)
        while view.page < view.count:  # type: ignore[attr-defined]
            if idle:
                view._draw_next()  # type: ignore[attr-defined]  # what happens while one reads
            started = time.perf_counter()
            view.show_page(view.page + 1)  # type: ignore[attr-defined]
            _painted(view)
            times.append((time.perf_counter() - started) * 1000)
    share = f"{median(held) / median(floor):.2f} times the floor (median {median(floor):.1f} ms)"
    yield Goal(
        "page turn, key held down, p95", percentile(held, 0.95), 50, "ms", f"median {median(held):.1f} ms, {share}"
    )
    yield Goal("page turn after reading the page before, p95", percentile(paced, 0.95), 50, "ms",
               f"median {median(paced):.1f} ms: the next page is drawn meanwhile")  # fmt: skip
    yield Goal("page turn over QtPdf alone, medians", median(held) / median(floor), 3.0, "x")


def _floor(pdf: Path, view: object) -> list[float]:
    """QtPdf alone: each page drawn once as large as in the reader."""
    from PySide6.QtCore import QSize
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(str(pdf))
    times: list[float] = []
    width = round(view.sheet.width() * view.devicePixelRatioF())  # type: ignore[attr-defined]
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        started = time.perf_counter()
        document.render(page, QSize(width, round(width * points.height() / points.width())))
        times.append((time.perf_counter() - started) * 1000)
    document.close()
    return times


def _found(reader: object, window: object) -> Iterable[Goal]:
    """Look for a word that stands on every page, and for one that stands nowhere."""
    times: list[float] = []
    for words in ("utvärderarna", "zebrafink", "effekterna ännu"):
        reader.pdf._pages._folded.clear()  # type: ignore[attr-defined]
        reader.pdf._pages._texts.clear()  # type: ignore[attr-defined]
        started = time.perf_counter()
        reader.find_bar.field.setText(words)  # type: ignore[attr-defined]
        while not reader.finding.done:  # type: ignore[attr-defined]
            _settle(window, 1)
        times.append((time.perf_counter() - started) * 1000)
    yield Goal(
        "all hits in the document, nothing read before", max(times), 1500, "ms", f"median {median(times):.0f} ms"
    )


def _report(folder: Path) -> Path:
    session = open_example("karlskoga-2022", folder / "k.kompass")
    text = "\n\n".join([PARAGRAPH * 6] * 3)
    session.begin([c for s in sections(session.catalogue) for c in setting("report_text", s, {"text": text})])
    changes = []
    for n in range(104):
        kind = "strength" if n % 2 else "improvement"
        changes += setting("finding", session.new_id(), {"kind": kind, "area": n % 8 + 1, "text": f"{n} " + PARAGRAPH})
    session.begin(changes)
    evaluation = session.evaluation
    session.close(publish=False)
    export_evaluation(evaluation, pdf=folder / "rapport.pdf")
    return folder / "rapport.pdf"


def _painted(view: object) -> None:
    """The page is painted now."""
    view.sheet.repaint()  # type: ignore[attr-defined]


def _settle(_window: object, turns: int = 5) -> None:
    from PySide6.QtWidgets import QApplication

    for _ in range(turns):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
