"""Giving an evaluation a passphrase, another one, or none: a complete new copy is made first, then it takes the place.

There is one moment at which it is done: when the user's file is replaced. Before it everything opens as before; after
it everything that matters opens with the new passphrase, for the new working copy lies ready, and whoever opens the
evaluation next puts it in its place where a kill came in between (`storage.place`). The user's file says by its first
bytes which of the two it is.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path

from kompass_desktop.model.language import later, phrase
from kompass_desktop.storage.backups import Backups
from kompass_desktop.storage.ciphers import Keys, new_salt, refuse_locked, refuse_without_part, salt_of, spec
from kompass_desktop.storage.copies import (
    SIDE_FILES,
    TEMPORARY,
    copy_whole,
    flush_file,
    flush_folder,
    move,
    remove_whole,
    replace,
    set_aside,
    write_copy,
)
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.identifiers import Clock
from kompass_desktop.storage.log_reader import connect, mark_of
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import (
    SQLITE_ERRORS,
    FileDamaged,
    FileLocked,
    KnownProblem,
    PassphraseProblem,
    problem_from,
)
from kompass_desktop.storage.rows import Computed
from kompass_desktop.storage.schema import APPLICATION_ID, LOG_FORMAT, schema_of
from kompass_desktop.storage.soundness import Told, why_unusable
from kompass_desktop.storage.write_ahead import commits_lost


def recode(source: Path, target: Path, old: Keys | None, new: Keys | None, salt: bytes | None) -> None:
    """Write a complete copy with another protection; without a salt it has none. `target` is there whole or not at all.

    Raises KnownProblem or what SQLite and the disk raise.
    """
    first, made = (target.with_name(f"{os.urandom(4).hex()}{TEMPORARY}") for _ in range(2))
    try:
        # As the source is, but nobody else's, so that the other library may open it; nothing unfinished lies beside it.
        if source.parent == target.parent:
            write_copy(source, first, old)
        else:
            copy_whole(source, first)
        with closing(connect(first, "rw", old, able=True)) as connection:
            before = mark_of(connection), schema_of(connection)
            connection.execute("ATTACH ? AS made KEY ?", (str(made), spec(salt, new)))
            connection.execute("PRAGMA made.synchronous = OFF")
            connection.execute("SELECT sqlcipher_export('made')").fetchall()
            connection.execute(f"PRAGMA made.application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA made.user_version = {LOG_FORMAT}")
            connection.execute("DETACH made")
        with closing(connect(made, "rw", new)) as connection:
            whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            if not whole or (mark_of(connection), schema_of(connection)) != before or salt_of(made) != salt:
                raise FileDamaged(phrase("Den nya kopian blev inte som den skulle. Ingenting har ändrats."))
        flush_file(made)
        os.replace(made, target)
        flush_folder(target.parent)
    finally:
        remove_whole(first)
        remove_whole(made)


def protect(place: Place, file: EvaluationFile, words: str | None) -> None:
    """Give the working copy and the user's file a new passphrase, or (None) take it away. All of it or nothing.

    What is at the user's path must have been taken in. Raises KnownProblem; only its last one comes after the moment.
    """
    old, salt = file.keys, new_salt() if words is not None else None
    new = Keys(words) if words is not None else None
    beside = place.beside()
    with file.held():
        try:
            recode(place.work, place.recoded, old, new, salt)
            shutil.copyfile(place.recoded, beside)
            flush_file(beside)
            mark = file.mark
            if file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise FileLocked(
                    phrase("{name} läses av ett annat program just nu. Försök igen om en stund.", name=place.path.name)
                )
            file.let_go()
            try:
                for end in SIDE_FILES:  # what is in them is in the new copy; left there they would spoil it
                    Path(f"{place.work}{end}").unlink(missing_ok=True)
                done = replace(beside, place.path)
            except BaseException:
                file.connect_again(old)
                raise
            if not done:
                file.connect_again(old)
                raise _busy(place.path.name)
            place.remember(None)
            if not move(place.recoded, place.work):
                raise FileLocked(
                    phrase(
                        "Lösenordet är ändrat, men arbetskopian hålls av ett annat program. Stäng programmet och "
                        "öppna filen igen."
                    )
                )
            flush_folder(place.folder)
            # An older backup may have an older passphrase: what has been said once is known as long as this is open.
            file.connect_again(new.with_all_of(old) if new else old)
            place.remember_published(mark)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            if not place.recoding_was_done:
                with suppress(OSError):
                    remove_whole(place.recoded)


def unlock(place: Place, keys: Keys | None, doubt: Callable[[str], None]) -> bool:
    """See to it that the passphrase fits what will be worked in. True: nothing is left of a working copy.

    Raises PassphraseProblem. The user's file decides: a working copy with another passphrase is set aside, one without
    gets what the file has.
    """
    path = place.path
    if not place.has_left_over:
        _try(path, keys, path)
        return False
    work, there = salt_of(place.work), salt_of(path)
    try:
        _try(place.work, keys, path)
    except PassphraseProblem:
        if there is None or there == work:
            raise
        _try(path, keys, path)
        aside = set_aside(place.work, "passphrase")
        doubt(
            phrase(
                "Arbetskopian på den här datorn har ett annat lösenord än {name} och ligger kvar i {path}. "
                "Ta in den om något saknas.",
                name=path.name,
                path=aside,
            )
        )
        return True
    if there is not None and there != work:
        _try(path, keys, path)
        _bring_work_along(place, keys)
    return False


def _try(path: Path, keys: Keys | None, called: Path) -> None:
    """Raise a PassphraseProblem where a file is protected and cannot be opened; other problems are found later."""
    if salt_of(path) is None:
        return
    try:
        refuse_locked(path, keys)
        with suppress(*SQLITE_ERRORS), closing(connect(path, "ro", keys)):
            pass
    except PassphraseProblem as problem:
        raise problem.of(called) from None


def _bring_work_along(place: Place, keys: Keys | None) -> None:
    """A working copy that is whole gets the protection of the user's file; a damaged one is seen to later.

    Raises KnownProblem or what SQLite and the disk raise, for nobody must work in one that is not protected.
    """
    if commits_lost(place.work) or why_unusable(place.work, phrase("Arbetskopian"), keys) is not None:
        return
    recode(place.work, place.recoded, keys, keys, salt_of(place.path))
    for end in SIDE_FILES:  # the new copy has all of it, and from here on takes the place, kill or not
        Path(f"{place.work}{end}").unlink(missing_ok=True)
    if not move(place.recoded, place.work):
        raise _busy(place.work)
    flush_folder(place.folder)


def bring_along(paths: Iterable[Path], like: Path, keys: Keys | None, room: Path) -> list[Path]:
    """Protect other copies as a file is, each replaced whole; those that could not be, for they cannot be opened.

    What is unfinished lies in `room`, the working folder: whoever comes after a kill sweeps it before anything else.
    """
    salt, left, refused = salt_of(like), list[Path](), set[bytes | None]()
    for path in paths:
        has = salt_of(path)
        if has == salt:
            continue
        if has in refused:
            left.append(path)
            continue
        made = room / f"{os.urandom(4).hex()}{TEMPORARY}"
        try:
            if any(Path(f"{path}{end}").exists() for end in SIDE_FILES):
                with closing(connect(path, "rw", keys)) as connection:  # what lies beside it goes into it first
                    connection.execute("PRAGMA journal_mode = DELETE").fetchall()
            recode(path, made, keys, keys, salt)
            os.replace(made, path)
        except PassphraseProblem:
            refused.add(has)
            left.append(path)
        except (KnownProblem, OSError, *SQLITE_ERRORS):
            left.append(path)
        finally:
            with suppress(OSError):
                remove_whole(made)
    return left


def _busy(path: Path | str) -> FileLocked:
    return FileLocked(phrase("{path} är upptagen av ett annat program. Försök igen om en stund.", path=path))


def _set_aside_in(folder: Path, work: Path) -> list[Path]:
    """The copies that were once set aside in a working folder."""
    with suppress(OSError):
        return [p for p in sorted(folder.iterdir()) if p.suffix == ".kompass" and p != work]
    return []


class Protected:
    """What an opened evaluation (`storage.workplace`) can do about its passphrase."""

    file: EvaluationFile
    _place: Place
    _told: Told
    _data: Path
    _clock: Clock
    _publishing: threading.Lock
    _keys: Keys | None

    def publish(self, tries: int = 4) -> tuple[bool, Computed]:
        """Bring the user's file up to date."""
        raise NotImplementedError

    @property
    def keys(self) -> Keys | None:
        """What opens this evaluation and its copies; None where nobody has given a passphrase."""
        return self._keys

    def protect(self, words: str | None) -> None:
        """Set or change the passphrase, or (None) remove it: user's file, working copy, backups, what was set aside.

        Raises KnownProblem; then all opens as before. Copies that could not be brought along are `said`.
        """
        refuse_without_part()
        if not self.publish()[0]:
            raise _busy(self._place.path.name)
        with self._publishing:
            try:
                protect(self._place, self.file, words)
            except (OSError, *SQLITE_ERRORS) as error:
                raise problem_from(error, self._place.path) from error
            self._keys = self.file.keys
        self._bring_copies_along(always=True)

    def _bring_copies_along(self, always: bool = False) -> None:
        """Copies that a kill left unprotected, or with an older passphrase that is known, get what the file has."""
        if not (self.file.protected or always):
            return
        kept = [b.path for b in Backups(self._data, self.file.families(), self._clock).found()]
        work = self._place.work
        left = bring_along([*_set_aside_in(self._place.folder, work), *kept], work, self._keys, self._place.folder)
        left = [path for path in left if always or salt_of(path) is None]
        if left:
            names = ", ".join(str(path) for path in left)
            words = later(
                "Några kopior på den här datorn har kvar sitt gamla skydd, för de gick inte att öppna: {names}."
            )
            self._told.say(phrase(words, names=names))
