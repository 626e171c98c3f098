"""The comparison library with 300 evaluation files: the first look at all of them, and what every later start costs."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from kompass_desktop.services.examples import open_example
from kompass_desktop.services.library import Library
from tests.benchmarks.goal import Goal, median
from tests.services.library_files import another

FILES = 300
OPENINGS = 7


def run(folder: Path) -> Iterable[Goal]:
    """Take in a folder of whole evaluations (the invented example, 0.8 MB each), then open the library again."""
    shelf = folder / "utvärderingar"
    shelf.mkdir()
    first = shelf / "e.kompass"
    open_example("exempelkoping-2026", first).close()
    paths = [first, *(another(first, shelf / f"{n}.kompass", f"Exempelby {n}") for n in range(1, FILES))]
    floor = _floor(paths)
    library = Library()
    start = time.perf_counter()
    added = library.add_files([shelf])
    whole = time.perf_counter() - start
    assert len(added.results) == FILES, added.refused[:3]
    megabytes = sum(path.stat().st_size for path in paths) / 1e6
    yield Goal(f"first look at {FILES} evaluation files", whole, 10, "s", f"{megabytes:.0f} MB")
    detail = f"{whole / FILES * 1000:.1f} ms a file"
    yield Goal("first look / SQLite's own check of the same files", whole / floor, 4, "x", detail)
    times = [_opened() for _ in range(OPENINGS)]
    yield Goal("opening the library later, mean over all", median(times), 1, "s", f"slowest {max(times):.3f} s")
    start = time.perf_counter()
    library.refresh()
    yield Goal("looking whether any of the files has changed", time.perf_counter() - start, 1, "s")


def _floor(paths: Sequence[Path]) -> float:
    """What no reader that takes damage seriously can do without: reading each file once, and SQLite's check of it."""
    start = time.perf_counter()
    for path in paths:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(path.read_bytes())
            assert connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    return time.perf_counter() - start


def _opened() -> float:
    """From nothing to the mean of all that the library holds."""
    start = time.perf_counter()
    mean = Library().mean("own")
    taken = time.perf_counter() - start
    assert mean is not None
    assert mean.n == FILES
    return taken
