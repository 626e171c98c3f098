"""Looking at an evaluation without changing it: works while somebody has it open, and sees what was left by a kill."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct, field

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.ciphers import Keys, salt_of
from kompass_desktop.storage.copies import check_header, copy_left_over, copy_whole, private_folder, stamp
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.locking import Lock, only_one
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import (
    SQLITE_ERRORS,
    KnownProblem,
    OtherEvaluation,
    PartMissing,
    PassphraseProblem,
    missing,
    problem_from,
)
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
def opened_for_reading(path: Path, data: Path, keys: Keys | None = None) -> Generator[Opened, None, None]:
    """The evaluation at a path, together with acknowledged work that is not yet in the user's file."""
    told = Told()
    with _room(data, path) as room:
        try:
            place = Place(path, data)
            if stamp(place.path) is None and not place.has_left_over:
                raise missing(path)
            file = _left_over(place, room, told, keys) or _users_file(place, room, told, keys)
            published = stamp(place.path)
            size = published.size if published else file.path.stat().st_size
        except (*SQLITE_ERRORS, OSError) as error:
            raise problem_from(error, path) from error
        try:
            yield Opened(file, size, "; ".join(told.doubts) or "ok", told.said)
        finally:
            file.close()


def _users_file(place: Place, room: Path, told: Told, keys: Keys | None) -> EvaluationFile:
    check_header(place.path, keys)
    copy = room / "published.kompass"
    copy_whole(place.path, copy)
    problem = why_unusable(copy, place.path.name, keys)
    if isinstance(problem, PassphraseProblem):
        raise problem.of(place.path)
    if problem:
        raise problem
    file = EvaluationFile(copy, "", lasting=False, called=place.path, keys=keys)
    try:
        make_sound(file, place.path.name, told)
    except BaseException:
        file.close()
        raise
    return file


def _left_over(place: Place, room: Path, told: Told, keys: Keys | None) -> EvaluationFile | None:
    """The working copy with what others have published since; None where the user's file is the one to read."""
    if not place.has_left_over:
        return None
    copy = room / "left-over.kompass"
    work = place.work_to_read
    lost = commits_lost(work)
    # To look must not tidy away what is damaged: whoever works in it next keeps a copy of it first.
    problem = _copied(work, copy, keys, lost) or why_unusable(copy, phrase("Arbetskopian"), keys)
    if isinstance(problem, (PassphraseProblem, PartMissing)):
        if stamp(place.path) is None or salt_of(place.path) in (None, salt_of(work)):
            raise problem.of(place.path) if isinstance(problem, PassphraseProblem) else problem
        words = phrase(
            "Arbetskopian på den här datorn har ett annat lösenord. {name} visas utan den.", name=place.path.name
        )
        told.doubt(words)
        return None
    if problem:
        return _without_left_over(place, room, told, problem, keys)
    file = EvaluationFile(copy, "", lasting=False, called=place.path, keys=keys)
    try:
        found = make_sound(file, place.path.name, told)
        if lost:
            told.doubt(phrase("Arbetskopian är skadad: de senaste ändringarna kan saknas."))
        if stamp(place.path) is None:
            words = phrase(
                "{name} finns inte på sin plats; arbetskopian på den här datorn visas.", name=place.path.name
            )
            told.say(words)
        elif place.is_news() or lost or not found.ok:
            take_in(file, place.path)
    except OtherEvaluation:
        file.close()
        told.said.clear()
        told.doubts.clear()
        return None
    except KnownProblem as problem:
        told.doubt(phrase("{problem} Arbetskopian på den här datorn visas.", problem=problem))
    except BaseException:
        file.close()
        raise
    return file


def _copied(work: Path, copy: Path, keys: Keys | None, lost: bool) -> KnownProblem | None:
    try:
        copy_left_over(work, copy, keys, whole=lost)
    except KnownProblem as problem:
        return problem
    return None


def _without_left_over(
    place: Place, room: Path, told: Told, problem: KnownProblem, keys: Keys | None
) -> EvaluationFile:  # fmt: skip
    """The working copy is damaged: the user's file, and of the working copy what can still be read."""
    if stamp(place.path) is None:
        raise problem
    file = _users_file(place, room, told, keys)
    saved = rescue(file, place.work_to_read)
    told.doubt(_shown_instead(place.path.name, saved))
    return file


def _shown_instead(name: str, saved: int) -> str:
    if not saved:
        return phrase("Arbetskopian är skadad; {name} visas.", name=name)
    if saved == 1:
        return phrase("Arbetskopian är skadad; {name} visas med 1 räddade poster.", name=name)
    return phrase("Arbetskopian är skadad; {name} visas med {n} räddade poster.", name=name, n=saved)


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
