"""The one road: every edit of every kind goes through here, and comes out as log lines, a new value and a word to all.

A change is checked against the rules, written to the disk, and only then adopted. If writing fails nothing is adopted,
the problem is raised in words, and what was typed stays where it was typed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.language import phrase
from kompass_desktop.services.announcements import Announcement, Announcements, Listener
from kompass_desktop.services.deletion import deletion
from kompass_desktop.services.history import History
from kompass_desktop.services.returning import with_returns
from kompass_desktop.services.rules import obey
from kompass_desktop.services.sealing import Versions, seals_anew, with_digests, with_one_digest_each
from kompass_desktop.services.taking_back import taking_back
from kompass_desktop.services.words import kept_text
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.evaluation_file import Written
from kompass_desktop.storage.rows import Computed
from kompass_desktop.storage.union import TakenIn, take_in
from kompass_desktop.storage.workplace import Workplace


class Session:
    """An open evaluation. Changes are made on one thread; only `publish` may be called from another."""

    read_only = False
    """Whether every change is refused (services.looking)."""

    def __init__(self, workplace: Workplace, catalogue: Catalogue, author: str = "") -> None:
        """Take over an open workplace; `author` is the evaluator at this computer ("" if nobody said)."""
        self._place = workplace
        self._file = workplace.file
        self.catalogue = catalogue
        self.evaluation = _adopted(Evaluation(catalogue), self._file.load(), self.versions)
        self._announcements = Announcements()
        self._history: History | None = None
        self._news_lock = threading.Lock()
        self._news = Computed()
        self.unpublished = workplace.unpublished
        self.saved_at: datetime | None = None
        self.warnings: list[str] = []
        self.author = author

    # ---- who and where
    @property
    def author(self) -> str:
        """The evaluator that changes are written as."""
        return self._file.evaluator

    @author.setter
    def author(self, evaluator: str) -> None:
        if evaluator != self._file.evaluator:
            self._file.start_session(evaluator)

    @property
    def path(self) -> Path:
        """The user's file."""
        return self._place.path

    @property
    def said(self) -> Sequence[str]:
        """What had to be said about the file when it was opened or published, in Swedish."""
        return tuple(self._place.said)

    @property
    def in_doubt(self) -> bool:
        """Whether the file's integrity is in doubt."""
        return self._place.in_doubt

    @property
    def families(self) -> tuple[str, ...]:
        """Which evaluation this is."""
        return self._file.families()

    @property
    def file(self) -> Workplace:
        """The workplace behind, for reading the log."""
        return self._place

    def exists(self, kind: str, row: str) -> bool:
        """Whether an id is or was in use for a kind."""
        return self._file.exists(kind, row)

    def versions(self, kind: str, row: str, name: str) -> list[Value]:
        """The versions of a disputed field, oldest first."""
        return self._file.versions(kind, row, name)

    # ---- changing
    def new_id(self) -> str:
        """An id for a new row."""
        return self._file.ids.new()

    def change(
        self, changes: Sequence[Change], *, origin: object | None = None, typing: bool = False, settle: bool = False,
        always_step: bool = False,
    ) -> Announcement | None:  # fmt: skip
        """Make changes as one undo step, on the disk when this returns. None: nothing differed.

        Raises Refused when a rule says no and KnownProblem when the disk does; then nothing is adopted.
        """
        self.warnings = []
        cleaned = with_digests(self.evaluation, self._whole([self._cleaned(c) for c in changes]))
        obey(self.evaluation, cleaned)
        settle = settle or seals_anew(cleaned)
        written = self._file.append(cleaned, typing=typing, settle=settle, always_step=always_step)
        if written.txn is None:
            return None
        history = self._steps()
        if not (history.undoable and history.undoable[-1] == written.txn):
            history.add(written.txn)
        return self._adopt(written, origin)

    def _whole(self, changes: list[Change]) -> list[Change]:
        return with_returns(self.evaluation, changes, self._file.exists)

    def obey(self, changes: Sequence[Change]) -> None:
        """Raise Refused where a rule says no to changes; nothing is written."""
        obey(self.evaluation, changes)

    def begin(self, changes: Sequence[Change]) -> None:
        """Write what a new evaluation starts with; there is no undoing it."""
        self.record(changes)

    def record(self, changes: Sequence[Change], *, origin: object | None = None) -> None:
        """Write what nobody would take back, such as what the timer shows: it is in the log, but no undo step.

        Raises Refused and KnownProblem as `change` does.
        """
        cleaned = with_digests(self.evaluation, [self._cleaned(c) for c in changes])
        obey(self.evaluation, cleaned)
        written = self._file.append(cleaned, settle=seals_anew(cleaned), step=False)
        if written.computed.rows:
            self._adopt(written, origin)

    def add(
        self, kind: str, values: Mapping[str, Value | bool], *, row: str | None = None, origin: object | None = None
    ) -> str:  # fmt: skip
        """Make a row; returns its id."""
        row = row or self.new_id()
        self.change(setting(kind, row, values), origin=origin)
        return row

    def set(
        self, kind: str, row: str, values: Mapping[str, Value | bool], *, origin: object | None = None,
        typing: bool = False,
    ) -> Announcement | None:  # fmt: skip
        """Set fields of a row; scores and report texts come to be by being set."""
        return self.change(setting(kind, row, values), origin=origin, typing=typing)

    def delete(self, kind: str, row: str, *, origin: object | None = None) -> Announcement | None:
        """Delete a row and what hangs on it, as one step."""
        return self.change(self.deletion(kind, row), origin=origin)

    def deletion(self, kind: str, row: str) -> list[Change]:
        """The changes that delete a row with what hangs on it; Refused when it is not there."""
        return deletion(self.evaluation, kind, row)

    def end_typing(self) -> None:
        """What was typed until now is a step of its own: what is typed next in the same field is another."""
        self._file.end_drafts()

    def attach(self, data: bytes) -> str:
        """Keep a file's bytes, once however often they are added; returns the SHA-256."""
        return self._file.attach(data)

    def attachment(self, sha256: str) -> bytes | None:
        """The bytes of an attached file; None where they are missing or damaged."""
        return self._file.attachment(sha256)

    def _cleaned(self, change: Change) -> Change:
        if not isinstance(change.value, str):
            return change
        text, dropped = kept_text(change.value)
        if dropped:
            self.warnings.append(phrase("Styrtecken togs bort ur {field}.", field=change.field))
        return Change(change.kind, change.row, change.field, text)

    # ---- undo
    @property
    def can_undo(self) -> bool:
        """Whether there is an action to take back."""
        return bool(self._steps().undoable)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone action to make again."""
        return bool(self._steps().redoable)

    def undo(self) -> Announcement | None:
        """Take the last action back, also one of an earlier day. None: there is none; an empty one changed nothing."""
        return self._take_back(self._steps().undoable)

    def redo(self) -> Announcement | None:
        """Make the last undone action again."""
        return self._take_back(self._steps().redoable)

    def _take_back(self, stack: list[str]) -> Announcement | None:
        if not stack:
            return None
        txn = stack[-1]
        history = self._steps()
        back = taking_back(self._file, self.evaluation, txn, history.own)
        self.warnings = back.said
        written = self._file.append(
            back.changes, undoes=txn, settle=True, always_step=True, over_all=back.of_take_in
        )  # fmt: skip
        assert written.txn is not None
        history.add(written.txn, txn)
        return self._adopt(written, None)

    def last_of(self, redo: bool = False) -> list[tuple[str, str, str]]:
        """Kind, row and field of what undo (or redo) would touch, for the words of the menu."""
        stack = self._steps().redoable if redo else self._steps().undoable
        return [(e.kind, e.row, e.field) for e in self._file.entries_of_action(stack[-1])] if stack else []

    def _steps(self) -> History:
        if self._history is None:
            self._history = History.of(self._file.steps())
        return self._history

    def forget_steps(self) -> None:
        """From here on there is nothing to undo: what an example starts with is not the user's doing."""
        self._file.forget_steps()
        self._history = None

    # ---- adopting and telling
    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change; call the answer to end it."""
        return self._announcements.subscribe(listener)

    def _adopt(self, written: Written, origin: object | None) -> Announcement:
        self.evaluation = _adopted(self.evaluation, written.computed, self.versions)
        self.saved_at = datetime.now()  # noqa: DTZ005 - shown to the person at this computer
        self.unpublished = True
        self.last_action = written.txn
        return self._tell(written.computed, origin)

    last_action: str | None = None

    def _tell(self, computed: Computed, origin: object | None) -> Announcement:
        keys = frozenset(computed.rows)
        announcement = Announcement(frozenset(k for k, _ in keys), keys, origin)
        self._announcements.announce(announcement)
        return announcement

    # ---- meeting
    def take_in(
        self, path: Path, *, join: bool = False, called: str = "", before: Callable[[], None] | None = None,
        keys: Keys | None = None,
    ) -> TakenIn:  # fmt: skip
        """Take in somebody's file as one undo step, and tell of it once; services.taking_in says what came.

        Raises KnownProblem, and then nothing came in. `before` is called when something will.
        """
        self.warnings = []
        taken = take_in(self._file, path, join=join, before=before, step=True, called=called, keys=keys)
        self._history = None  # it has one more step, if something came
        if taken.news:
            self._adopt(Written(taken.step, taken.computed), None)
        return taken

    # ---- the passphrase
    def protect(self, words: str | None) -> None:
        """Set, change or (None) remove the passphrase of the file and of its copies here (services.protecting)."""
        try:
            self._place.protect(words)
        finally:
            self.unpublished = self._place.unpublished

    # ---- publishing
    def publish(self) -> bool:
        """Bring the user's file up to date; safe from any thread. False: held by another program just now, try later.

        What a colleague has put there meanwhile is taken in; `adopt_news` shows it (on the thread of the changes).
        """
        self.unpublished = False
        try:
            done, news = self._place.publish()
        except BaseException:
            self.unpublished = True
            raise
        with self._news_lock:
            self._news.rows.update(news.rows)
            self._news.disputes.update(news.disputes)
        if not done:
            self.unpublished = True
        return done

    def adopt_news(self) -> Announcement | None:
        """Show what came in by publishing; None if nothing did."""
        with self._news_lock:
            news, self._news = self._news, Computed()
        if not news.rows:
            return None
        self.evaluation = _adopted(self.evaluation, self._file.current(list(news.rows)), self.versions)
        return self._tell(news, None)

    def close(self, *, publish: bool = True) -> bool:
        """Publish and let go; False if the user's file could not be brought up to date (the working copy keeps all)."""
        try:
            done = self.publish() if publish and (self.unpublished or not self.path.exists()) else True
        finally:
            self._place.close()
        return done


def _adopted(evaluation: Evaluation, computed: Computed, versions: Versions) -> Evaluation:
    known = evaluation.with_rows(computed.rows).with_disputes(computed.rows, computed.disputes)
    return with_one_digest_each(known, versions)
