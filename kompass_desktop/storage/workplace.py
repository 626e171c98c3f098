"""One opened evaluation: the user's file, and the working copy behind it.

The user's file is never edited in place. Work goes into a copy on the computer's own disk; publishing writes a complete
new file beside the user's and swaps the two, after taking in what somebody else may have put there. So the user's file
is whole at every moment, and two people with the same shared file can only add to it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import threading
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from kompass_desktop.storage.checking import Soundness, check, set_aside_bad
from kompass_desktop.storage.copies import (
    Stamp,
    check_header,
    copy_whole,
    families_of,
    is_sound,
    remove_whole,
    replace,
    set_aside,
    stamp,
    write_copy,
)
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.identifiers import Clock
from kompass_desktop.storage.problems import (
    AlreadyOpen,
    FileDamaged,
    FileExists,
    KnownProblem,
    NotWritable,
    missing,
    problem_from,
)
from kompass_desktop.storage.rows import Computed
from kompass_desktop.storage.schema import is_current
from kompass_desktop.storage.union import take_in


def work_folder(data: Path, path: Path) -> Path:
    """Where the working copy of a file lies: two paths are two copies, also of one evaluation."""
    name = os.path.normcase(str(path.resolve()))
    return data / "work" / hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Published:
    """The stamp that the user's file had when this computer last wrote or read it, kept beside the working copy."""

    def __init__(self, folder: Path) -> None:
        """The record in a working folder."""
        self._record = folder / "published.json"

    @property
    def stamp(self) -> Stamp | None:
        """The stamp; None when nothing is known."""
        with suppress(OSError, ValueError, TypeError):
            return Stamp(**json.loads(self._record.read_text("utf-8")))
        return None

    def remember(self, found: Stamp | None) -> None:
        """Keep a stamp; None forgets."""
        if found is None:
            self._record.unlink(missing_ok=True)
        else:
            self._record.write_text(json.dumps(asdict(found)), "utf-8")


class Workplace:
    """Holds the lock, the working copy and the way back to the user's file. `said` are sentences for the user."""

    def __init__(self, path: Path, data: Path, evaluator: str, *, clock: Clock = time.time, program: str = "") -> None:
        """Open what is at `path`, or what was left of it. Raises KnownProblem, and then nothing was changed."""
        self.path = path
        self.folder = work_folder(data, path)
        self.said: list[str] = []
        self.in_doubt = False
        self._published = Published(self.folder)
        self.soundness: Soundness | None = None
        self._publishing = threading.Lock()
        self.work = self.folder / "work.kompass"
        fresh = not self.folder.exists()
        self._lock = self._take_lock()
        try:
            self._bring_working_copy()
            self.file = EvaluationFile(self.work, evaluator, clock=clock, program=program)
            self._make_sound()
            self._take_in_published()
        except BaseException:
            self._lock.close()
            if fresh:
                remove_whole(self.work)
                _remove_folder(self.folder)
            raise

    @classmethod
    def create(
        cls, path: Path, data: Path, evaluator: str, *, clock: Clock = time.time, program: str = ""
    ) -> Workplace:
        """Start a new evaluation at a path where nothing is; it never inherits what was left of another."""
        if path.exists() or path.is_symlink():
            raise FileExists(f"{path} finns redan. Välj ett annat namn; ingenting har ändrats.")
        if not path.parent.is_dir():
            raise NotWritable(f"Mappen {path.parent} finns inte. Skapa den eller välj en annan.")
        if not os.access(path.parent, os.W_OK):
            raise NotWritable(f"Det går inte att skriva i {path.parent}. Välj en annan mapp.")
        folder = work_folder(data, path)
        work = folder / "work.kompass"
        lock = _only_one(folder)
        try:
            if work.exists():
                set_aside(work, "replaced")
            Published(folder).remember(None)
            file = EvaluationFile(work, evaluator, clock=clock, program=program)
            file.prepare()
            file.close()
        finally:
            lock.close()
        return cls(path, data, evaluator, clock=clock, program=program)

    # ---- opening
    def _take_lock(self) -> sqlite3.Connection:
        if not self.path.exists() and not self.work.exists():
            raise missing(self.path)
        if self.path.exists() and not self.work.exists():
            check_header(self.path)
        if not os.access(self.path.parent, os.W_OK) or (self.path.exists() and not os.access(self.path, os.W_OK)):
            raise NotWritable(
                f"Det går inte att skriva till {self.path}. Kopiera filen till en egen mapp och öppna den där."
            )
        return _only_one(self.folder)

    def _bring_working_copy(self) -> None:
        """Decide what to work in: what was left here, or a fresh copy of the user's file."""
        if self.work.exists() and not is_sound(self.work):
            self.in_doubt = True
            aside = set_aside(self.work, "damaged")
            if not self.path.exists():
                raise FileDamaged(
                    f"Arbetskopian är skadad och {self.path.name} saknas. Det som går att rädda finns i {aside}."
                )
            self.said.append(f"Arbetskopian var skadad och är lagd åt sidan ({aside}); {self.path.name} används.")
        if self.work.exists() and self.path.exists() and self._is_another():
            aside = set_aside(self.work, "other")
            self._published.remember(None)
            self.said.append(f"En annan utvärdering har legat på samma plats; det som var kvar av den finns i {aside}.")
        if self.work.exists():
            if not self.path.exists():
                self.said.append(f"{self.path.name} fanns inte på sin plats och återställs från arbetskopian.")
            return
        check_header(self.path)
        copy_whole(self.path, self.work)
        if not is_sound(self.work):
            remove_whole(self.work)
            raise FileDamaged(f"{self.path.name} är skadad. Använd en säkerhetskopia eller en kollegas kopia.")
        if not families_of(self.work):
            remove_whole(self.work)
            raise FileDamaged(f"{self.path.name} saknar sin logg. Använd en säkerhetskopia eller en kollegas kopia.")
        self._published.remember(stamp(self.path))

    def _is_another(self) -> bool:
        try:
            check_header(self.path)
        except KnownProblem:
            return False
        theirs = families_of(self.path)
        return bool(theirs) and not theirs & families_of(self.work)

    def _make_sound(self) -> None:
        """Check digests and tables; set aside what does not fit, compute anew what is wrong, and say it."""
        file = self.file
        try:
            if not is_current(file.connection) and file.count_entries():
                write_copy(self.work, self.folder / f"before-migration-{time.time_ns()}.kompass")
            file.prepare()
            self.soundness = check(file.connection, structure=False)
        except sqlite3.Error as error:
            raise problem_from(error, self.path) from error
        if self.soundness.bad_entries:
            with file.transaction() as connection:
                set_aside_bad(connection, self.soundness.bad_entries)
        if self.soundness.bad_entries or not self.soundness.tables_match:
            file.rebuild()
        if not self.soundness.ok:
            self.in_doubt = True
            self.said.append(f"{self.path.name}: {self.soundness.words}.")

    def _take_in_published(self) -> None:
        """What others have put at the user's path since we last published."""
        if self.path.exists() and stamp(self.path) != self._published.stamp:
            try:
                take_in(self.file, self.path)
            except KnownProblem as problem:
                self.in_doubt = True
                self.said.append(f"{problem} Arbetskopian används.")
            else:
                self._published.remember(stamp(self.path))

    # ---- publishing
    def publish(self, tries: int = 4) -> tuple[bool, Computed]:
        """Bring the user's file up to date: whether that went well, and the rows that somebody else's work changed.

        Safe from any thread. False: the file is held by another program just now; try later. Raises KnownProblem.
        """
        news = Computed()
        with self._publishing:
            beside = self.path.with_name(f".{self.path.name}.{self.folder.name[:8]}.tmp")
            try:
                for _ in range(tries):
                    now = stamp(self.path)
                    if now and now != self._published.stamp:
                        self._take_in_or_keep(news)
                    self.file.end_drafts()
                    write_copy(self.work, beside)
                    if stamp(self.path) != now:
                        continue
                    if not replace(beside, self.path):
                        return False, news
                    self._published.remember(stamp(self.path))
                    return True, news
                return False, news
            except (sqlite3.Error, OSError) as error:
                raise problem_from(error, self.path) from error
            finally:
                with suppress(OSError):
                    beside.unlink(missing_ok=True)

    def _take_in_or_keep(self, news: Computed) -> None:
        """Take in what is at the user's path; what cannot be taken in is kept under another name, never overwritten."""
        try:
            taken = take_in(self.file, self.path)
        except KnownProblem as problem:
            kept = self.path.with_name(f"{self.path.stem} (okänd {time.strftime('%Y-%m-%d %H%M%S')}){self.path.suffix}")
            os.replace(self.path, kept)
            self.said.append(f"{problem} Den filen är kvar som {kept.name}.")
            return
        news.rows.update(taken.computed.rows)
        news.disputes.update(taken.computed.disputes)

    def discard(self) -> None:
        """Let go of an evaluation that never came to be, and leave nothing of it."""
        self.close()
        remove_whole(self.work)
        _remove_folder(self.folder)

    def close(self) -> None:
        """Let go. The working copy stays: should the published file get lost, everything is still here."""
        self.file.close()
        self._lock.close()


def _only_one(folder: Path) -> sqlite3.Connection:
    """A lock that the operating system drops when this program ends, however it ends."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(folder / "lock", isolation_level=None, timeout=0, check_same_thread=False)
    except (sqlite3.Error, OSError) as error:
        raise problem_from(error, folder) from error
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        lock.close()
        raise AlreadyOpen(
            "Utvärderingen är redan öppen i ett annat fönster på den här datorn. Stäng det först."
        ) from None
    return lock


def _remove_folder(folder: Path) -> None:
    with suppress(OSError):
        (folder / "lock").unlink(missing_ok=True)
        (folder / "published.json").unlink(missing_ok=True)
        folder.rmdir()
