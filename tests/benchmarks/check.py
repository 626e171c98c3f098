"""The consistency check of a large evaluation, against reading each note's line once."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.model.note_line import read_line
from kompass_desktop.services.checking import check
from kompass_desktop.services.resources import load_catalogue
from tests.benchmarks.goal import Goal, median

INTERVIEWS, NOTES, DOCUMENTS, STRENGTHS, ROUNDS = 60, 5_000, 300, 400, 31
PARAGRAPH = (
    "Utvärderarna ser att arbetssättet är känt i verksamheten, att 62 % av de 25 svarande följer det sedan 2019 och "
    "att cheferna vill gå vidare, men att effekterna ännu inte syns. "
)
SAID_OF = 1_500
"""So many different words are there in the strengths."""


def run(folder: Path) -> Iterable[Goal]:
    """Check an evaluation with 60 interviews, 5 000 notes, 300 documents, 400 strengths and a report of 45 texts."""
    evaluation = large(load_catalogue())
    lines = [note.text for note in evaluation.notes.values()]
    taken, floor = list[float](), list[float]()
    for _ in range(ROUNDS):
        fresh = evaluation.with_rows({("answer", "a"): {"text": "Vi gör det."}})  # nothing is remembered from before
        taken.append(_timed(lambda fresh=fresh: check(fresh)))
        floor.append(_timed(lambda: [read_line(line, evaluation.catalogue) for line in lines]))
    found = len(check(evaluation))
    detail = f"{found} remarks, longest {max(taken):.0f} ms"
    yield Goal("check of a large evaluation, median", median(taken), 50, "ms", detail)
    detail = f"floor {median(floor):.1f} ms"
    yield Goal("check / reading each note's line once", median(taken) / median(floor), 3, "x", detail)


def large(catalogue: Catalogue) -> Evaluation:
    """A large evaluation in memory, with everything that the rules look at."""
    rows: dict[RowKey, Mapping[str, Value]] = {
        ("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2026, "first_evaluation": 1}
    }
    codes, dice = catalogue.codes, random.Random(7)
    for n in range(INTERVIEWS):
        group = f"grupp {n}" if n % 10 else f"fackliga {n}"
        rows["interview", f"g{n}"] = {"title": f"Grupp {n}", "role_group": group}
        for seat in range(7 if n % 10 else 2):
            rows["seat", f"g{n}-{seat}"] = {"interview": f"g{n}", "role": f"roll {seat}", "role_group": group}
            rows["seat_name", f"g{n}-{seat}"] = {"name": f"Provina{n} Mallberg{seat}"}
    for n in range(NOTES):
        code = codes[n % 36].replace(".", "")
        line = f"#{code} + {'abcdefg'[n % 7]}: Rad {n} om uppföljning och budget, åtta av tio håller med"
        stage = ("planned", "done", None)[n % 3]
        rows["note", f"n{n}"] = {"interview": f"g{n % INTERVIEWS}", "text": line, "stage": stage}
    for n in range(DOCUMENTS):
        rows["document", f"d{n}"] = {"title": f"Plan {n}", "status": "used", "decided": "2024" if n % 20 else ""}
        rows["quote", f"q{n}"] = {"document": f"d{n}", "page": 3, "text": "Vi ska följa upp", "stage": "decided"}
        rows["routing", f"q{n}/{codes[n % 36]}"] = {"belongs": 1}
    for n in range(STRENGTHS):
        words = " ".join(f"ord{dice.randrange(SAID_OF)}" for _ in range(10))
        rows["finding", f"s{n}"] = {
            "kind": "strength", "area": n % 8 + 1, "text": f"Kommunen har {words}.", "sub_criterion": codes[n % 36],
        }  # fmt: skip
    for code in codes:
        rows["consensus_score", code] = {"points": 4, "rationale": "Så."}
        rows["report_text", f"3.{code}"] = {"text": f"Vi ger {{points_{code}}} av 5 poäng. " + PARAGRAPH * 20}
    for area in catalogue.areas:
        rows["report_text", f"3.{area.number}.0"] = {"text": "Området får 61 av 100 poäng. " + PARAGRAPH * 20}
    return Evaluation(catalogue).with_rows(rows)


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000
