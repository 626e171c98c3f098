"""Find everywhere in 100 000 notes: the first 50 hits after a key, building the index, and one change more."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Iterable
from pathlib import Path

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.finding import MOST, FindIndex
from kompass_desktop.services.resources import load_catalogue
from tests.benchmarks.goal import Goal, median, percentile

NOTES, ROUNDS = 100_000, 12
ENDS = ("skap", "ning", "het", "else", "ation", "are", "bar", "lig", "isk", "dom")
STEMS = (
    "kommun", "styr", "fullmäktig", "förvalt", "medborg", "dialog", "budget", "upp", "följ", "mål", "verk", "sam",
    "arbet", "ung", "skol", "väg", "tryck", "led", "chef", "miljö", "när", "ing", "värd", "närings", "liv", "jäm",
    "ställ", "integr", "digital", "e-", "tjänst", "bygg", "plan", "trygg", "hälsa", "vård", "äldre", "för",
)  # fmt: skip
COMMON = (
    "och", "att", "det", "som", "i", "på", "är", "för", "en", "av", "med", "till", "inte", "har", "de", "vi", "om",
    "kommunen", "finns", "men",
)  # fmt: skip
QUERIES = {
    "common word": ("kommunen", "och", "budget"),
    "rare word": ("zebrafink", "enhörning"),
    "no hit": ("xylofon", "zq", "kommunenz", "qqq"),
    "two words": ("kommunen budget", "dialog skol", "och zebrafink", "kommunen xylofon"),
    "never together": ("styrning zebrafink", "enhörning zebrafink", "budget xylofon"),
    "one letter": ("e", "ö", "z", "7", "ŵ"),
    "part of a compound": ("fullmäkt", "edborg", "närings", "ostk"),
    "seat and role": ("plats c", "hr-chef", "plats b budget"),
    "sub-criterion": ("#13", "13", "1.3"),
}


def run(folder: Path) -> Iterable[Goal]:
    """Ask every kind of question of a large evaluation, many times in mixed order."""
    evaluation = _evaluation()
    # The collector goes through all notes now and then, whoever is at work; that is none of the index's time.
    gc.collect()
    gc.freeze()
    built = [_read(evaluation) for _ in range(3)]
    index, pieces = built[0]
    wholes = [sum(times) / 1000 for _, times in built]
    detail = f"best of 3, slowest {max(wholes):.2f} s; {len(pieces)} pieces, p95 {percentile(pieces, 0.95):.1f} ms"
    yield Goal("index over 100 000 notes, all pieces", min(wholes), 1.5, "s", detail)
    yield Goal("longest piece of it, nothing waits longer", median([max(times) for _, times in built]), 50, "ms")
    times = _asked(index)
    every = [t for found in times.values() for t in found]
    worst = max(times, key=lambda kind: max(times[kind]))
    detail = f"max {max(every):.1f} ms ({worst})"
    yield Goal(f"first {MOST} hits in 100 000 notes, p95", percentile(every, 0.95), 10, "ms", detail)
    kind = max(times, key=lambda kind: percentile(times[kind], 0.95))
    yield Goal("the slowest kind of question, p95", percentile(times[kind], 0.95), 10, "ms", kind)
    yield _all_in_vain(index)
    yield _changed(index, evaluation)
    gc.unfreeze()


def _all_in_vain(index: FindIndex) -> Goal:
    """The worst there is: two words, each in every other note and never together, so that every note is looked into.

    Only the first key that leads there costs this; typing on, and every other question, looks into less.
    """
    first, on = list[float](), list[float]()
    for n in range(10):
        for times, words in ((first, "ostkaka palsternacka"), (on, "ostkaka palsternackan"), (on, f"ny{n}")):
            start = time.perf_counter()
            index.find(words)
            times.append((time.perf_counter() - start) * 1000)
    detail = f"typing on p95 {percentile(on, 0.95):.1f} ms"
    return Goal("two words, each in half of all and never together, p95", percentile(first, 0.95), 50, "ms", detail)


def _read(evaluation: Evaluation) -> tuple[FindIndex, list[float]]:
    """A new index, and how long (ms) each piece of its reading took."""
    index, pieces, more = FindIndex(evaluation), list[float](), True
    while more:
        start = time.perf_counter()
        more = index.read_some()
        pieces.append((time.perf_counter() - start) * 1000)
    return index, pieces


def _asked(index: FindIndex) -> dict[str, list[float]]:
    asked = [(kind, words) for kind, many in QUERIES.items() for words in many] * ROUNDS
    random.Random(3).shuffle(asked)
    times: dict[str, list[float]] = {kind: [] for kind in QUERIES}
    for kind, words in asked:
        start = time.perf_counter()
        index.find(words, asker="KA")
        times[kind].append((time.perf_counter() - start) * 1000)
    return times


def _changed(index: FindIndex, evaluation: Evaluation) -> Goal:
    """One note more, and found at once: what a key costs while somebody writes."""
    times: list[float] = []
    for n in range(100):
        row = ("note", f"ny{n}")
        values = {"interview": "g1", "text": f"#13 + c: alldeles ny{n}", "written_at": 1_800_000_000 + n}
        evaluation = evaluation.with_rows({row: values})
        start = time.perf_counter()
        index.hear(evaluation, Announcement(frozenset(("note",)), frozenset((row,))))
        while index.read_some():
            pass
        found = index.find(f"ny{n}")
        times.append((time.perf_counter() - start) * 1000)
        assert found[0].rows[0] == row[1], found
    return Goal("a new note taken in and found, p95", percentile(times, 0.95), 10, "ms")


def _evaluation() -> Evaluation:
    """Notes of five interviews in invented Swedish: some words in every other note, many in few, two never together."""
    dice, catalogue = random.Random(1), load_catalogue("2020")
    codes = [sub.digits for sub in catalogue.sub_criteria]
    rare = [f"{a}{b}{c}" for a in STEMS for b in STEMS for c in ENDS]
    rows: dict[tuple[str, str], dict[str, str | int]] = {
        ("interview", f"g{n}"): {"title": f"Grupp {n}", "position": n} for n in range(1, 6)
    }
    rows["seat", "s1"] = {"interview": "g1", "seat": "C", "role": "HR-chef"}
    for n in range(NOTES):
        words = dice.choices(COMMON, k=8) + dice.choices(rare, k=5) + [str(dice.randrange(10_000))]
        words.append("ostkaka" if n % 2 else "palsternacka")
        words += ["budget"] * (n % 3 == 0) + ["zebrafink"] * (n == 17) + ["enhörning"] * (n % 20_000 == 5)
        dice.shuffle(words)
        start = f"#{dice.choice(codes)} {dice.choice('+-?=')} {dice.choice('abcdef')}: "
        rows["note", f"n{dice.getrandbits(48):012x}"] = {
            "interview": f"g{n % 5 + 1}",
            "text": start + " ".join(words),
            "author": "KA",
            "written_at": 1_790_000_000 + n * 3,
        }
    return Evaluation(catalogue).with_rows(rows)
