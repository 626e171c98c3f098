"""How long a workbook with very many notes takes, to be written and to be read back."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from pathlib import Path

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.importing_workbook import plan_workbook
from kompass_desktop.services.resources import load_catalogue
from tests.benchmarks.goal import Goal, median

NOTES = 20_000
WORDS = "Principer är antagna av fullmäktige och följs upp i delårsrapporten, men återkopplingen är ojämn. "


def run(folder: Path) -> Iterable[Goal]:
    """Time an evaluation that is many times larger than any in the field."""
    evaluation = _evaluation(load_catalogue("2020"))
    book, steps = folder / "stor.xlsx", list[float]()

    def step(_done: int, _of: int) -> None:
        steps.append(time.perf_counter())

    export_evaluation(evaluation, xlsx=book, today=date(2026, 11, 23), progress=step)
    written = [_timed(lambda: export_evaluation(evaluation, xlsx=book)) for _ in range(3)]
    yield Goal(f"workbook with {NOTES} notes", median(written), 3.0, "s", f"{book.stat().st_size >> 10} kB")
    yield Goal("between two steps of its progress", max(b - a for a, b in pairwise(steps)), 1.5, "s")
    read = [_timed(lambda: plan_workbook(book, evaluation, ())) for _ in range(3)]
    yield Goal("the same workbook read back", median(read), 2.0, "s")


def _evaluation(catalogue: Catalogue) -> Evaluation:
    rows: dict[RowKey, dict[str, str | int | None]] = {
        ("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2026, "edition": "2020"},
        ("interview", "g1"): {"title": "Grupp 1", "role_group": "centrala chefer"},
    }
    for number, letter in enumerate("ABCDE"):
        rows["seat", f"s{number}"] = {"interview": "g1", "seat": letter, "role": f"chef {number}"}
    for number in range(NOTES):
        code = catalogue.codes[number % len(catalogue.codes)].replace(".", "")
        text = f"#{code} {'+-?'[number % 3]} {'abcde'[number % 5]}: {number} {WORDS}"
        rows["note", f"n{number:05}"] = {
            "interview": "g1", "author": "KA", "text": text, "stage": "done", "written_at": 1_795_000_000 + number,
        }  # fmt: skip
    for number in range(200):
        rows["finding", f"f{number}"] = {"kind": "strength", "area": number % 8 + 1, "text": WORDS, "position": number}
    return Evaluation(catalogue).with_rows(rows)


def _timed(act: object) -> float:
    start = time.perf_counter()
    act()  # type: ignore[operator]
    return time.perf_counter() - start
