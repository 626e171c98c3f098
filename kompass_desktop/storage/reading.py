"""Looking at an evaluation without changing it: works while somebody has it open, and sees what was left by a kill."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct, field

from kompass_desktop.storage.copies import check_header, copy_live, copy_whole, private_folder, stamp
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.locking import Lock, only_one
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import SQLITE_ERRORS, KnownProblem, OtherEvaluation, missing, problem_from
from kompass_desktop.storage.soundness import Told, make_sound, why_unusable
from kompass_desktop.storage.union import rescue, take_in
from kompass_desktop.storage.write_ahead import commits_lost

_A_WHILE = 60.0
"""Seconds after which a room that nobody holds was left by a kill."""


class Opened(Struct):
    """A private copy to read from, the sentences about it, "ok" or what is wrong with it, and its size in bytes."""

    file: EvaluationFile
    size: int
    integrity: str = "ok"
    said: list[str] = field(default_factory=list[str])


@contextmanager
def opened_for_reading(path: Path, data: Path) -> Generator[Opened, None, None]:
    """The evaluation at a path, together with acknowledged work that is not yet in the user's file."""
    told = Told()
    with _room(data, path) as room:
        try:
            place = Place(path, data)
            if stamp(place.path) is None and not place.has_left_over:
                raise missing(path)
            file = _left_over(place, room, told) or _users_file(place, room, told)
            published = stamp(place.path)
            size = published.size if published else file.path.stat().st_size
        except (*SQLITE_ERRORS, OSError) as error:
            raise problem_from(error, path) from error
        try:
            yield Opened(file, size, "; ".join(told.doubts) or "ok", told.said)
        finally:
            file.close()


def _users_file(place: Place, room: Path, told: Told) -> EvaluationFile:
    check_header(place.path)
    copy = room / "published.kompass"
    copy_whole(place.path, copy)
    problem = why_unusable(copy, place.path.name)
    if problem:
        raise problem
    file = EvaluationFile(copy, "", lasting=False, called=place.path)
    try:
        make_sound(file, place.path.name, told)
    except BaseException:
        file.close()
        raise
    return file


def _left_over(place: Place, room: Path, told: Told) -> EvaluationFile | None:
    """The working copy with what others have published since; None where the user's file is the one to read."""
    if not place.has_left_over:
        return None
    copy = room / "left-over.kompass"
    lost = commits_lost(place.work)
    # To look must not tidy away what is damaged: whoever works in it next keeps a copy of it first.
    problem = _copied(place.work, copy, copy_whole if lost else copy_live) or why_unusable(copy, "Arbetskopian")
    if problem:
        return _without_left_over(place, room, told, problem)
    file = EvaluationFile(copy, "", lasting=False, called=place.path)
    try:
        found = make_sound(file, place.path.name, told)
        if lost:
            told.doubt("Arbetskopian är skadad: de senaste ändringarna kan saknas.")
        if stamp(place.path) is None:
            told.say(f"{place.path.name} finns inte på sin plats; arbetskopian på den här datorn visas.")
        elif place.is_news() or lost or not found.ok:
            take_in(file, place.path)
    except OtherEvaluation:
        file.close()
        told.said.clear()
        told.doubts.clear()
        return None
    except KnownProblem as problem:
        told.doubt(f"{problem} Arbetskopian på den här datorn visas.")
    except BaseException:
        file.close()
        raise
    return file


def _copied(work: Path, copy: Path, how: Callable[[Path, Path], None]) -> KnownProblem | None:
    try:
        how(work, copy)
    except KnownProblem as problem:
        return problem
    return None


def _without_left_over(place: Place, room: Path, told: Told, problem: KnownProblem) -> EvaluationFile:
    """The working copy is damaged: the user's file, and of the working copy what can still be read."""
    if stamp(place.path) is None:
        raise problem
    file = _users_file(place, room, told)
    saved = rescue(file, place.work)
    told.doubt(f"Arbetskopian är skadad; {place.path.name} visas{f' med {saved} räddade poster' if saved else ''}.")
    return file


# ---- a room of one's own
@contextmanager
def _room(data: Path, path: Path) -> Generator[Path, None, None]:
    """A place for private copies. It is held by a lock, so that whoever comes after a kill knows that it can go."""
    rooms = data / "reading"
    room = rooms / os.urandom(6).hex()
    try:
        room.mkdir(mode=0o700, parents=True)
        lock = only_one(room)
    except (KnownProblem, OSError):
        with private_folder(Path(tempfile.gettempdir()), path) as elsewhere:
            yield elsewhere
        return
    try:
        _sweep(rooms)
        yield room
    finally:
        _leave(room, lock)


def _sweep(rooms: Path) -> None:
    with suppress(OSError):
        for room in rooms.iterdir():
            if time.time() - room.stat().st_mtime > _A_WHILE:
                with suppress(KnownProblem):
                    _leave(room, only_one(room))


def _leave(room: Path, lock: Lock) -> None:
    lock.close()
    shutil.rmtree(room, ignore_errors=True)
