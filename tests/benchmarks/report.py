"""How long the printed report and the workbook take."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kompass_desktop.model.changes import setting
from kompass_desktop.model.report_text import sections
from kompass_desktop.services.examples import open_example
from kompass_desktop.services.exporting import export_evaluation
from tests.benchmarks.goal import Goal, median

PARAGRAPH = (
    "Utvärderarna ser att arbetssättet är känt i verksamheten och följs upp, men att effekterna ännu inte syns. "
)


def run(folder: Path) -> Iterable[Goal]:
    """Time the report of the shipped example, filled with text until it is as long as the longest in the field."""
    session = open_example("karlskoga-2022", folder / "k.kompass")
    session.begin([c for s in sections(session.catalogue)
                   for c in setting("report_text", s, {"text": "\n\n".join([PARAGRAPH * 6] * 6)})])  # fmt: skip
    changes = []
    for n in range(80):
        kind = "strength" if n % 2 else "improvement"
        changes += setting("finding", session.new_id(), {"kind": kind, "area": n % 8 + 1, "text": f"{n} " + PARAGRAPH})
    session.begin(changes)
    evaluation = session.evaluation
    session.close(publish=False)
    export_evaluation(evaluation, pdf=folder / "warm.pdf", xlsx=folder / "warm.xlsx")
    pdf = [
        _timed(lambda: export_evaluation(evaluation, pdf=folder / "k.pdf", today=date(2022, 11, 1))) for _ in range(3)
    ]
    xlsx = [_timed(lambda: export_evaluation(evaluation, xlsx=folder / "k.xlsx")) for _ in range(3)]
    pages = _pages(folder / "k.pdf")
    yield Goal(f"report PDF, {pages} pages", median(pdf), 2.0, "s", f"{pages / median(pdf):.0f} pages/s")
    yield Goal("workbook", median(xlsx), 3.0, "s")


def _pages(path: Path) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def _timed(act: object) -> float:
    start = time.perf_counter()
    act()  # type: ignore[operator]
    return time.perf_counter() - start
