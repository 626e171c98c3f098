"""What else this computer has of an evaluation: backups, other working copies, what was set aside, private copies.

Used where an evaluation is disposed of. A marker in the working folder makes it all or nothing: once something has been
erased, whoever opens the evaluation next finishes what a kill has cut short.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Final

from msgspec import DecodeError, Struct
from msgspec.json import decode

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.backups import Backups
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.copies import TEMPORARY, families_of, flush_file, flush_folder, private_copy, remove_whole
from kompass_desktop.storage.disposing import DISPOSING, Author, Erased, authors, compact, erase, state_of
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.locking import only_one
from kompass_desktop.storage.problems import SQLITE_ERRORS, AlreadyOpen, KnownProblem, problem_from
from kompass_desktop.storage.soundness import Told, make_sound
from kompass_desktop.storage.workplace import Workplace

_WORK: Final = "work.kompass"
_PUBLISHED: Final = "published.json"
_ERASED: Final = "erased"
_A_WHILE: Final = 60.0
"""Seconds after which a private copy in the place for temporary files was left by a kill."""


class Traces(Struct, frozen=True):
    """What there is besides the file and its own working copy.

    `others` are the folders of other working copies of the same evaluation; what they hold may be in no file.
    """

    backups: tuple[Path, ...]
    others: tuple[Path, ...]
    aside: tuple[Path, ...]
    rooms: tuple[Path, ...]


class Disposed(Struct, frozen=True):
    """What was removed, who has written in the evaluation, and what could not be reached just now (sentences)."""

    erased: Erased
    authors: tuple[Author, ...]
    traces: Traces
    left: tuple[str, ...] = ()


def find_traces(data: Path, own: Path, families: Sequence[str], keys: Keys | None = None) -> Traces:
    """Look for what a data folder and the place for temporary files have of an evaluation.

    `own` is the working folder of the file. What is damaged there, or beside another working copy, belongs to it.
    """
    wanted = frozenset(families)
    others: list[Path] = []
    aside: list[Path] = []
    for folder in sorted(_entries(data / "work")):
        mine = folder == own or bool(wanted & (_families(folder / _WORK, keys) or frozenset()))
        if mine and folder != own:
            others.append(folder)
        for path in sorted(_entries(folder)):
            if path.suffix == ".kompass" and path.name != _WORK:
                known = _families(path, keys)
                if bool(wanted & known) if known is not None else mine:
                    aside.append(path)
    backups = [path for folder in Backups(data, families).folders for path in sorted(_entries(folder))]
    return Traces(tuple(backups), tuple(others), tuple(aside), tuple(_rooms(data, wanted, keys)))


def dispose_everywhere(place: Workplace, data: Path) -> Disposed:
    """Remove it all from an opened evaluation and from this computer, and bring the user's file up to date.

    Raises KnownProblem where nothing was changed; what is `left` is done when the evaluation is opened next.
    """
    families = place.file.families()
    traces = find_traces(data, place.folder, families, place.keys)
    wrote = authors(place.file)
    with ExitStack() as held:
        for folder in traces.others:
            held.enter_context(closing(only_one(folder)))
        marker = place.folder / DISPOSING
        _write(marker, state_of(place.file))
        try:
            erased = erase(place.file)
        except BaseException:
            marker.unlink(missing_ok=True)
            raise
        with suppress(KnownProblem):  # without it one sees all the same that something was erased
            _write(marker, _ERASED)
        left = _finish(place, traces)
    return Disposed(erased, wrote, traces, left)


def finish_disposal(place: Workplace, data: Path) -> None:
    """Finish what was begun before a kill, if anything was erased then; otherwise nothing has happened."""
    marker = place.folder / DISPOSING
    begun = ""
    with suppress(OSError):
        begun = marker.read_text("utf-8")
    if not begun:
        return
    if begun != _ERASED and begun == state_of(place.file):
        with suppress(OSError):
            marker.unlink(missing_ok=True)
        return
    traces = find_traces(data, place.folder, place.file.families(), place.keys)
    with ExitStack() as held:
        try:
            for folder in traces.others:
                held.enter_context(closing(only_one(folder)))
        except AlreadyOpen:
            return  # it is finished when all of it can be reached
        _finish(place, traces)


def _finish(place: Workplace, traces: Traces) -> tuple[str, ...]:
    """Everything after the erasing, any part of which may have been done already; what could not be done."""
    left: list[str] = []
    for step in (lambda: compact(place.file), lambda: _publish(place, left), lambda: _clear(traces, place.keys)):
        try:
            step()
        except (KnownProblem, OSError, *SQLITE_ERRORS) as error:
            left.append(str(error if isinstance(error, KnownProblem) else problem_from(error, place.path)))
    if not left:
        with suppress(OSError):
            (place.folder / DISPOSING).unlink(missing_ok=True)
            flush_folder(place.folder)
    return tuple(left)


def _publish(place: Workplace, left: list[str]) -> None:
    if not place.publish()[0]:
        left.append(phrase("{name} är upptagen av ett annat program.", name=place.path.name))


def _clear(traces: Traces, keys: Keys | None) -> None:
    for folder in traces.others:
        _clear_working_copy(folder, keys)
    for path in traces.aside:
        remove_whole(path)
    for path in traces.backups:
        path.unlink(missing_ok=True)
    for room in traces.rooms:
        shutil.rmtree(room)


def _clear_working_copy(folder: Path, keys: Keys | None) -> None:
    """Another file's working copy goes: all of it is in that file, which is a copy to be disposed of by itself.

    What is in no file yet is nobody's to throw away: there the working copy stays, without what was said in trust.
    """
    with closing(EvaluationFile(folder / _WORK, "", keys=keys)) as file:
        if file.mark != _published(folder):
            make_sound(file, _WORK, Told())
            erase(file)
            compact(file)
            return
    remove_whole(folder / _WORK)
    (folder / _PUBLISHED).unlink(missing_ok=True)


def _published(folder: Path) -> str:
    """How far the log had come that was last written to the user's file; "" where nothing is known."""
    with suppress(OSError, DecodeError, TypeError, KeyError, RecursionError):
        return str(decode((folder / _PUBLISHED).read_bytes())["mark"])
    return ""


# ---- looking
def _rooms(data: Path, wanted: frozenset[str], keys: Keys | None) -> Iterator[Path]:
    """Rooms of readers that ended without tidying up; what somebody reads in just now goes away by itself."""
    for room in sorted(_entries(data / "reading")):
        if _is_left(room):
            yield room
    for folder in sorted(Path(tempfile.gettempdir()).glob(f"copy-*{TEMPORARY}")):
        copy = folder / "copy.kompass"
        with suppress(OSError):
            if time.time() - copy.stat().st_mtime > _A_WHILE and wanted & (_families(copy, keys) or frozenset()):
                yield folder


def _is_left(room: Path) -> bool:
    """Whether nobody reads in a room any more. One without a lock was given up before it was used."""
    if not (room / "lock").exists():
        return True
    try:
        only_one(room).close()
    except (KnownProblem, OSError):
        return False
    return True


def _entries(folder: Path) -> list[Path]:
    found: list[str] = []
    with suppress(OSError):
        found = os.listdir(folder)
    return [folder / name for name in found]


def _families(path: Path, keys: Keys | None) -> frozenset[str] | None:
    """Which evaluation a file of ours is; None where nobody can tell. It is read in a copy: nothing is touched."""
    if not path.is_file():
        return frozenset()
    try:
        with private_copy(path, path.parent) as copy:
            return families_of(copy, keys)
    except (KnownProblem, *SQLITE_ERRORS):
        return None


def _write(marker: Path, words: str) -> None:
    """Whole or not at all: an empty one would say after a kill that nothing was begun."""
    beside = marker.with_name(f"{marker.name}{TEMPORARY}")
    try:
        beside.write_text(words, "utf-8")
        flush_file(beside)
        os.replace(beside, marker)
        flush_folder(marker.parent)
    except OSError as error:
        raise problem_from(error, marker) from error
