"""One opened evaluation: the user's file, and the working copy behind it.

The user's file is never edited in place. Work goes into a copy on the computer's own disk; publishing writes a complete
new file beside the user's and swaps the two, after taking in what somebody else may have put there. So the user's file
is whole at every moment, and two people with the same shared file can only add to it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kompass_desktop.model.language import later, phrase
from kompass_desktop.storage.backups import CLOSE, MIGRATION, TAKE_IN, Backups
from kompass_desktop.storage.checking import Soundness
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.copies import copy_whole, move, remove_whole, replace, set_aside, stamp, write_copy
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.identifiers import Clock
from kompass_desktop.storage.locking import only_one, remove_locked
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import (
    SQLITE_ERRORS,
    FileDamaged,
    KnownProblem,
    OtherEvaluation,
    PartMissing,
    PassphraseProblem,
    problem_from,
)
from kompass_desktop.storage.protecting import Protected, unlock
from kompass_desktop.storage.rows import Computed
from kompass_desktop.storage.soundness import Told, make_sound, used_instead, why_unusable
from kompass_desktop.storage.union import rescue, take_in
from kompass_desktop.storage.write_ahead import commits_lost


class Workplace(Protected):
    """Holds the lock, the working copy and the way back to the user's file."""

    file: EvaluationFile
    soundness: Soundness

    def __init__(
        self, path: Path, data: Path, evaluator: str, *, clock: Clock = time.time, program: str = "", new: bool = False,
        keys: Keys | None = None,
    ) -> None:  # fmt: skip
        """Open what is at `path`, or what was left of it. Raises KnownProblem, and then nothing was changed."""
        self._keys, self._told = keys, Told()
        self._publishing = threading.Lock()
        self._data, self._evaluator, self._clock, self._program = data, evaluator, clock, program
        self._kept_before_news = False
        try:
            self._place = Place(path, data)
            if new:
                self._place.refuse_to_create(path)
            else:
                self._place.refuse_to_open(keys)
            self._lock = only_one(self._place.folder)
        except OSError as error:
            raise problem_from(error, path) from error
        self._fresh = False
        try:
            self._place.tidy()
            self._fresh = not self._place.work.exists()
            if new:
                self._begin()
            else:
                self._open()
        except BaseException as error:
            self.discard()
            if isinstance(error, (OSError, *SQLITE_ERRORS)):
                raise problem_from(error, path) from error
            raise

    @classmethod
    def create(
        cls, path: Path, data: Path, evaluator: str, *, clock: Clock = time.time, program: str = ""
    ) -> Workplace:
        """Start a new evaluation at a path where nothing is; it never inherits what was left of another.

        Until it is published for the first time it is nobody's: a kill leaves nothing that could be opened.
        """
        return cls(path, data, evaluator, clock=clock, program=program, new=True)

    # ---- where, and what has to be said
    @property
    def path(self) -> Path:
        """The user's file."""
        return self._place.path

    @property
    def folder(self) -> Path:
        """Where everything of this evaluation lies on this computer."""
        return self._place.folder

    @property
    def work(self) -> Path:
        """The working copy."""
        return self._place.work

    @property
    def said(self) -> Sequence[str]:
        """Sentences for the user."""
        return tuple(self._told.said)

    @property
    def in_doubt(self) -> bool:
        """Whether the evaluation's integrity is in doubt."""
        return bool(self._told.doubts)

    def doubt(self, words: str) -> None:
        """Add a sentence that puts the integrity in doubt."""
        self._told.doubt(words)

    @property
    def unpublished(self) -> bool:
        """Whether the user's file lacks something of the log, also from before a kill, or was changed by somebody."""
        return stamp(self.path) is None or self._place.is_news() or self._place.mark != self.file.mark

    # ---- opening
    def _begin(self) -> None:
        if self.work.exists():
            self._fresh = True
            aside = set_aside(self.work, "replaced")
            words = phrase("Det som var kvar av en tidigare utvärdering på samma plats finns i {path}.", path=aside)
            self._told.say(words)
        self._place.begin()
        self._connect()
        self.soundness = make_sound(self.file, self.path.name, self._told)

    def _connect(self) -> None:
        clock, program, keys = self._clock, self._program, self._keys
        self.file = EvaluationFile(self.work, self._evaluator, clock=clock, program=program, keys=keys)

    def _open(self) -> None:
        self._fresh |= unlock(self._place, self._keys, self._told.doubt)
        lost = self._bring_working_copy()
        self._work_in_it()
        if lost or not self.soundness.ok or self._place.is_news():
            self._take_in_published()
        if not self._place.is_being_made or stamp(self.path) is not None:
            self._place.finished()
        self._bring_copies_along()

    def _bring_working_copy(self) -> bool:
        """Decide what to work in: what was left here, or a fresh copy of the user's file. True: something is lost."""
        place, name = self._place, self.path.name
        if not place.has_left_over:
            place.adopt(place.fetch(self._keys))
            return False
        lost = commits_lost(self.work)
        if lost:
            kept = self.folder / f"damaged-{time.time_ns()}.kompass"
            copy_whole(self.work, kept)
            words = later("Arbetskopian är skadad: de senaste ändringarna kan saknas. Det skadade finns i {path}.")
            self._told.doubt(phrase(words, path=kept))
        problem = why_unusable(self.work, phrase("Arbetskopian"), self._keys)
        if problem is None:
            if stamp(self.path) is None:
                words = phrase("{name} fanns inte på sin plats och återställs från arbetskopian.", name=name)
                self._told.say(words)
            return lost
        if stamp(self.path) is None:
            words = later("Arbetskopian är skadad och {name} saknas. Det som går att rädda finns i {path}.")
            raise FileDamaged(phrase(words, name=name, path=self.work))
        coming = place.fetch(self._keys)
        aside = set_aside(self.work, "damaged")
        place.adopt(coming)
        self._connect()
        make_sound(self.file, name, Told())
        saved = rescue(self.file, aside)
        self.file.close()
        self._told.doubt(used_instead(name, saved, aside))
        return False

    def _work_in_it(self) -> None:
        """Open the working copy, with a backup made first where another program's tables are replaced."""
        self._connect()
        self.soundness = make_sound(self.file, self.path.name, self._told, keep=lambda: self.backup(MIGRATION))

    def _take_in_published(self) -> None:
        """What others have put at the user's path since we last published; what is damaged here may be whole there."""
        if stamp(self.path) is None:
            return
        seen = stamp(self.path)
        try:
            taken = take_in(self.file, self.path, before=self._back_up_before_news)
        except OtherEvaluation:
            self._give_way()
        except KnownProblem as problem:
            self._told.doubt(phrase("{problem} Arbetskopian används.", problem=problem))
        else:
            self._place.remember(seen, taken.mark)

    def _give_way(self) -> None:
        """Another evaluation has been put in this place: work in that one."""
        coming = self._place.fetch(self._keys)
        self.file.close()
        if self._place.is_being_made:
            remove_whole(self.work)
        else:
            aside = set_aside(self.work, "other")
            words = later("En annan utvärdering har legat på samma plats; det som var kvar av den finns i {path}.")
            self._told.say(phrase(words, path=aside))
        self._place.adopt(coming)
        self._work_in_it()

    # ---- publishing
    def publish(self, tries: int = 4) -> tuple[bool, Computed]:
        """Bring the user's file up to date: whether that went well, and the rows that somebody else's work changed.

        Safe from any thread. False: the file is held by another program just now; try later. Raises KnownProblem.
        """
        news = Computed()
        with self._publishing:
            try:
                beside = self._place.beside()
                try:
                    return self._publish(beside, news, tries), news
                finally:
                    with suppress(OSError):
                        beside.unlink(missing_ok=True)
            except SQLITE_ERRORS as error:
                raise problem_from(error, self.work) from error
            except OSError as error:
                raise (self._place.folder_gone() or problem_from(error, self.path)) from error

    def _publish(self, beside: Path, news: Computed, tries: int) -> bool:
        for _ in range(tries):
            if self._place.is_news() and not self._take_in_or_keep(news):
                return False
            now = stamp(self.path)
            self.file.end_drafts()
            mark = self.file.mark
            write_copy(self.work, beside, self.file.keys)
            written = stamp(beside)
            if self._place.is_news() and stamp(self.path) != now:
                continue
            if not replace(beside, self.path):
                return False
            there = stamp(self.path)
            same = there and written and (there.size, there.modified) == (written.size, written.modified)
            self._place.remember(there if same else written, mark)
            self._place.finished()
            return True
        return False

    def _take_in_or_keep(self, news: Computed) -> bool:
        """Take in what is at the user's path; what cannot be taken in is kept under another name, never overwritten.

        False: it is held by another program just now.
        """
        seen = stamp(self.path)
        try:
            taken = take_in(self.file, self.path, before=self._back_up_before_news)
        except KnownProblem as problem:
            if self.path.is_dir() or isinstance(problem, (PassphraseProblem, PartMissing)):
                raise  # it may well be this evaluation: to put another in its place would part the two
            kept = self._place.free_name(phrase("okänd {when}", when=time.strftime("%Y-%m-%d %H%M%S")))
            if not move(self.path, kept):
                return False
            for side in self._place.side_files():
                move(side, Path(f"{kept}{side.name.removeprefix(self.path.name)}"))
            words = phrase("{problem} Den filen är kvar som {name}.", problem=problem, name=kept.name)
            self._told.say(words)
            return True
        for side in self._place.side_files():  # taken in; left there it would spoil the file that comes
            side.unlink()
        self._place.remember(seen, taken.mark)
        news.rows.update(taken.computed.rows)
        news.disputes.update(taken.computed.disputes)
        return True

    # ---- backups
    def backup(self, why: str) -> Path | None:
        """Make a backup if something is new since the last; None: nothing was, or it could not be made, which is said.

        `why` is one of `backups.REASONS`.
        """
        try:
            kept = Backups(self._data, self.file.families(), self._clock)
        except KnownProblem as problem:
            self._told.say(str(problem))
            return None
        made = kept.keep(self.work, why, self.file.keys)
        kept.thin()
        self._told.said.extend(kept.said)
        return made

    def _back_up_before_news(self) -> None:
        """Once in a line of work: two who publish to one place all day would fill their disks."""
        if not self._kept_before_news:
            self._kept_before_news = True
            self.backup(TAKE_IN)

    # ---- the end
    def discard(self) -> None:
        """Let go of an evaluation that never came to be, and leave nothing of it. What was here before stays."""
        self._close_file()
        if not self._fresh:
            self._lock.close()
            return
        self._place.remove()
        remove_locked(self.folder, self._lock)

    def close(self) -> None:
        """Let go. The working copy stays: should the published file get lost, everything is still here."""
        self.backup(CLOSE)
        self._close_file()
        self._lock.close()

    def _close_file(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
