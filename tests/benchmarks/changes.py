"""One durable change against a bare SQLite commit with the same settings, in small and large files."""

from __future__ import annotations

import itertools
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.services.opening import create_evaluation
from kompass_desktop.services.session import Session
from tests.benchmarks.goal import Goal, median, percentile

ROUNDS, PER_ROUND = 8, 60


def run(folder: Path) -> Iterable[Goal]:
    """Measure in files of 20 000 and 100 000 log entries, turn by turn with the floor."""
    small = _evaluation(folder / "small.kompass", 20_000)
    large = _evaluation(folder / "large.kompass", 100_000)
    bare = _bare(folder / "bare.db")
    counter = itertools.count()
    times: dict[str, list[float]] = {"bare": [], "small": [], "large": []}
    for _ in range(ROUNDS):
        times["bare"] += [_timed(lambda: _commit(bare, next(counter))) for _ in range(PER_ROUND)]
        times["small"] += [_timed(lambda: _change(small, next(counter))) for _ in range(PER_ROUND)]
        times["large"] += [_timed(lambda: _change(large, next(counter))) for _ in range(PER_ROUND)]
    floor = median(times["bare"])
    one, other = median(times["small"]), median(times["large"])
    detail = f"{one:.2f} ms, floor {floor:.2f} ms, p95 {percentile(times['small'], 0.95):.2f} ms"
    yield Goal("durable change / bare commit, 20 000 entries", one / floor, 3.0, "x", detail)
    yield Goal("durable change, 100 000 entries / 20 000", other / one, 1.5, "x", f"{other:.2f} ms")
    small.close(publish=False)
    large.close(publish=False)
    bare.close()


def _evaluation(path: Path, entries: int) -> Session:
    """An evaluation with notes, and a log in which scores were changed again and again."""
    session = create_evaluation(path, municipality="Exempelköping", year=2026)
    interview = session.add("interview", {"title": "Grupp 1"})
    changes: list[Change] = []
    for n in range(entries // 8):
        values = {
            "interview": interview,
            "text": f"#13 + c: Rad {n} om medborgardialog",
            "author": "KA",
            "written_at": n,
        }
        changes += setting("note", f"n{n}", values)
    session.begin(changes)
    for n in range(entries // 2 // 36):
        session.begin([Change("consensus_score", code, "points", n % 2) for code in session.catalogue.codes])
    return session


def _change(session: Session, n: int) -> None:
    session.set("consensus_score", session.catalogue.codes[n % 36], {"points": 2 + n // 36 % 7})


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT, n INTEGER)")
    return connection


def _commit(connection: sqlite3.Connection, n: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO t (text, n) VALUES (?, ?)", ("x" * 100, n))
    connection.execute("COMMIT")


def _timed(act: object) -> float:
    start = time.perf_counter()
    act()  # type: ignore[operator]
    return (time.perf_counter() - start) * 1000
