"""Looking at an evaluation without changing it: works while somebody has it open, and sees what was left by a kill."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kompass_desktop.storage.checking import check, set_aside_bad
from kompass_desktop.storage.copies import check_header, families_of, is_sound, private_copy, stamp
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.problems import FileDamaged, KnownProblem, missing, problem_from
from kompass_desktop.storage.union import take_in
from kompass_desktop.storage.workplace import Published, work_folder


@dataclass(slots=True)
class Opened:
    """A private copy to read from, the sentences about it, "ok" or what is wrong with it, and its size in bytes."""

    file: EvaluationFile
    size: int
    integrity: str = "ok"
    said: list[str] = field(default_factory=list[str])


@contextmanager
def opened_for_reading(path: Path, data: Path) -> Iterator[Opened]:
    """The evaluation at a path, together with acknowledged work that is not yet in the user's file."""
    folder = work_folder(data, path)
    work = folder / "work.kompass"
    left_over = work if work.exists() and _belongs(work, path) else None
    if left_over is None:
        check_header(path)
    source = left_over or path
    with private_copy(source) as copy:
        if not is_sound(copy):
            raise FileDamaged(f"{path.name} är skadad. Använd en säkerhetskopia eller en kollegas kopia.")
        file = EvaluationFile(copy, "")
        try:
            opened = Opened(file, (path if path.exists() else source).stat().st_size)
            _make_sound(opened, path)
            if left_over is not None:
                _see_published(opened, path, folder)
            yield opened
        finally:
            file.close()


def _belongs(work: Path, path: Path) -> bool:
    """Whether what was left here is a working copy of what is at the path (or of what is missing there)."""
    if not path.exists():
        return True
    try:
        check_header(path)
    except KnownProblem:
        return bool(families_of(work))
    theirs = families_of(path)
    return not theirs or bool(theirs & families_of(work))


def _make_sound(opened: Opened, path: Path) -> None:
    file = opened.file
    try:
        file.prepare()
        found = check(file.connection, structure=False)
        if not file.families():
            raise missing(path) if not path.exists() else FileDamaged(f"{path.name} är skadad: dess logg saknas.")
        if found.bad_entries:
            with file.transaction() as connection:
                set_aside_bad(connection, found.bad_entries)
        if found.bad_entries or not found.tables_match:
            file.rebuild()
    except sqlite3.Error as error:
        raise problem_from(error, path) from error
    opened.integrity = found.words
    if not found.ok:
        opened.said.append(f"{path.name}: {found.words}.")


def _see_published(opened: Opened, path: Path, folder: Path) -> None:
    """What others have put at the user's path since this computer last wrote it."""
    if not path.exists():
        opened.said.append(f"{path.name} finns inte på sin plats; arbetskopian på den här datorn visas.")
        return
    if stamp(path) == Published(folder).stamp:
        return
    try:
        take_in(opened.file, path)
    except KnownProblem as problem:
        opened.said.append(f"{problem} Arbetskopian på den här datorn visas.")
        opened.integrity = str(problem)
