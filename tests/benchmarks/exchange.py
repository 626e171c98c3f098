"""Two files meet: everything into an empty file, one day into a full one, a publish, against what SQL and disk cost.

The floor is the readable rows copied by SQL from one file into the tables of another, nothing compared and nothing
computed. The private copy, SQLite's check of it, and the backup are of another kind: they follow the size of the file.
They are measured apart, and stand beside. Unions and their floor are measured in processor time, for a long act is
disturbed more than a short one; what waits for the disk is measured by the clock. Of several rounds the best counts.
"""

from __future__ import annotations

import os
import random
import shutil
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.kinds import kinds
from kompass_desktop.services.resources import load_catalogue
from kompass_desktop.storage.copies import flush_file, private_copy, write_copy
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.union import beside, refuse_another_past, unite
from kompass_desktop.storage.vetting import vet
from tests.benchmarks.goal import Goal

SMALL, LARGE, DAY = 20_000, 100_000, 500
ROUNDS = 5
WORDS = ("kommunen", "möter", "invånare", "politiker", "medarbetare", "tjänster", "plan", "budget", "mål", "dialog")


def run(folder: Path) -> Iterable[Goal]:
    """Measure at 20 000 and at 100 000 entries in the log: 60 interviews, 5 000 notes, 300 documents, 144 scores."""
    small, large = _evaluation(folder, SMALL), _evaluation(folder, LARGE)
    floor = min(_floor(folder, small) for _ in range(3))  # a short act: it is easily disturbed
    whole = [_everything(folder, path) for path in (small, large)]
    day = [_one_day(folder, path) for path in (small, large)]
    floor = min(floor, _floor(folder, small))
    beside = [_beside(folder, path) for path in (small, large)]
    detail = f"{whole[0]:.0f} ms, floor {floor:.1f} ms"
    yield Goal(f"everything into an empty file / rows by SQL, {SMALL}", whole[0] / floor, 15.0, "x", detail)
    grown = whole[1] / whole[0] / (LARGE / SMALL)
    yield Goal(f"the same at {LARGE}, each entry / at {SMALL}", grown, 1.2, "x", f"{whole[1]:.0f} ms")
    detail = f"{day[0]:.0f} ms; copying and checking the file beside {beside[0]:.0f} ms"
    yield Goal(f"one day, {DAY} new / rows by SQL, {SMALL}", day[0] / floor, 6.0, "x", detail)
    detail = f"{day[1]:.0f} ms; beside {beside[1]:.0f} ms"
    yield Goal(f"one day, {DAY} new, {LARGE} entries / {SMALL}", day[1] / day[0], 2.0, "x", detail)
    for path, entries in ((small, SMALL), (large, LARGE)):
        yield _publish(folder, path, entries)
    yield _verb(folder, small)


# ---- what is measured
def _everything(folder: Path, source: Path) -> float:
    def work() -> float:
        empty = folder / "empty.kompass"
        file = _open(empty)
        with closing(file), private_copy(source, folder) as copy, closing(connect(copy)) as other:
            beside(other, file)
            return _cost(lambda: unite(file, other, source.name))

    return _best_of(work, folder / "empty.kompass")


def _one_day(folder: Path, mine: Path) -> float:
    """What a colleague wrote in one day since the last exchange."""
    theirs = shutil.copyfile(mine, folder / "day.kompass")
    with closing(_open(theirs, "BL")) as file:
        _edit(file, random.Random(5), DAY)
    _settle(theirs)

    def work() -> float:
        path = shutil.copyfile(mine, folder / "mine.kompass")
        with closing(_open(path)) as file, private_copy(theirs, folder) as copy, closing(connect(copy)) as other:
            beside(other, file)
            return _cost(lambda: unite(file, other, theirs.name))

    return _best_of(work, folder / "mine.kompass")


def _beside(folder: Path, path: Path) -> float:
    """The private copy, SQLite's own check of it, and whether it tells of the same past."""

    def work() -> float:
        def copy_and_check() -> None:
            with private_copy(path, folder) as copy, closing(connect(copy)) as other, closing(_open(path)) as file:
                vet(other, path.name)
                beside(other, file)
                refuse_another_past(other, path.name)

        return _timed(copy_and_check)

    return min(work() for _ in range(ROUNDS))


def _publish(folder: Path, path: Path, entries: int) -> Goal:
    """From a working copy in which a little was written since the last time, with its write-ahead file."""
    work = shutil.copyfile(path, folder / "work.kompass")
    with closing(_open(work)) as file:
        _edit(file, random.Random(7), 20)
        return _published(folder, path, work, entries)


def _published(folder: Path, path: Path, work: Path, entries: int) -> Goal:
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    target = folder / "published.kompass"
    for _ in range(2 * ROUNDS):  # what waits for the disk is disturbed most
        times["bare"].append(_timed(lambda: _copy_flushed(path, target)))
        times["ours"].append(_timed(lambda: write_copy(work, target)))
    bare, ours = min(times["bare"]), min(times["ours"])
    return Goal(f"publish / file copy and flush, {entries}", ours / bare, 3.0, "x", f"{ours:.0f} ms, {bare:.0f} ms")


def _verb(folder: Path, mine: Path) -> Goal:
    """The whole verb, as somebody types it."""
    import subprocess
    import sys

    theirs = folder / "day.kompass"
    shutil.copyfile(mine, theirs)
    with closing(_open(theirs, "BL")) as file:
        _edit(file, random.Random(6), DAY)
    _settle(theirs)
    program = Path(__file__).resolve().parents[2] / "main.py"
    times: list[float] = []
    for number in range(3):
        path = shutil.copyfile(mine, folder / f"verb{number}.kompass")
        command = [sys.executable, str(program), "take-in", str(path), str(theirs), "--json"]
        times.append(_timed(lambda command=command: subprocess.run(command, check=False, capture_output=True)))
    return Goal(f"the whole verb take-in, one day, {SMALL}", min(times), 1000, "ms")


def _floor(folder: Path, source: Path) -> float:
    """The rows into the same tables of an empty working copy, with the same care for the disk."""

    def work() -> float:
        with closing(_open(folder / "rows.kompass")) as file:
            file.connection.execute("ATTACH ? AS other", (str(source),))

            def copy_rows() -> None:
                with file.transaction() as connection:
                    connection.execute("UPDATE gate SET open = 1")
                    for name in kinds():
                        connection.execute(f'INSERT INTO main."{name}" SELECT * FROM other."{name}"')
                    connection.execute("UPDATE gate SET open = 0")

            return _cost(copy_rows)

    return _best_of(work, folder / "rows.kompass")


# ---- what it is measured on
def _evaluation(folder: Path, entries: int) -> Path:
    path, chance = folder / f"e{entries}.kompass", random.Random(1)
    with closing(_open(path)) as file:
        file.append(list(_rows(chance)), step=False)
        _edit(file, chance, entries - file.count_entries())
        assert file.count_entries() == entries
    _settle(path)
    return path


def _rows(chance: random.Random) -> Iterable[Change]:
    details = {"municipality": "Exempelköping", "year": 2026, "edition": "2020"}
    yield from setting("evaluation", "evaluation", details)
    for n in range(60):
        yield from setting("interview", f"i{n}", {"title": f"Grupp {n}"})
    for n in range(5_000):
        values = {"interview": f"i{n % 60}", "text": _text(chance, 600)}
        yield from setting("note", f"n{n}", values)
    for n in range(300):
        yield from setting("document", f"d{n}", {"title": _text(chance, 40), "kind": "policy"})
    for code in load_catalogue("2020").codes:
        for who in ("KA", "BL", "CD"):
            yield from setting("individual_score", f"{code}/{who}", {"points": 5, "rationale": _text(chance, 300)})
        yield from setting("consensus_score", code, {"points": 5, "rationale": _text(chance, 300)})


def _edit(file: EvaluationFile, chance: random.Random, entries: int) -> None:
    """Single lines of notes and rationales rewritten, again and again."""
    codes = load_catalogue("2020").codes
    for start in range(0, entries, 2_000):
        rows: dict[tuple[str, str], None] = {}
        while len(rows) < min(2_000, entries - start):
            row = f"n{chance.randrange(5_000)}" if chance.random() < 0.97 else f"{chance.choice(codes)}/KA"
            rows["note" if row[0] == "n" else "individual_score", row] = None
        changes: list[Change] = []
        for kind, row in rows:
            name = "text" if kind == "note" else "rationale"
            known = file.connection.execute(f"SELECT {name} FROM {kind} WHERE id = ?", (row,)).fetchone()
            lines = str(known[0]).splitlines(keepends=True)
            lines[chance.randrange(len(lines))] = _text(chance, 60)
            changes.append(Change(kind, row, name, "".join(lines)))
        file.append(changes, step=False)


def _text(chance: random.Random, characters: int) -> str:
    lines: list[str] = []
    while sum(map(len, lines)) < characters:
        lines.append(" ".join(chance.choices(WORDS, k=chance.randint(8, 18))).capitalize() + ".\n")
    return "".join(lines)


def _open(path: Path, who: str = "KA") -> EvaluationFile:
    """A working copy as the program has it, but for the flushing: the floor flushes nothing either."""
    file = EvaluationFile(path, who)
    file.prepare()
    return file


def _settle(path: Path) -> None:
    """One file without side files, as it would lie on a stick."""
    made = path.with_name("made.kompass")
    write_copy(path, made)
    os.replace(made, path)


def _copy_flushed(path: Path, target: Path) -> None:
    shutil.copyfile(path, target)
    flush_file(target)


def _best_of(work: Callable[[], float], made: Path) -> float:
    times: list[float] = []
    for _ in range(ROUNDS):
        for left in made.parent.glob(f"{made.name}*"):
            left.unlink()
        times.append(work())
    return min(times)


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def _cost(act: Callable[[], object]) -> float:
    """Milliseconds of the processor."""
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000
