"""One evaluation file as the program works in it: appending to the log, computing rows, undo steps, attachments.

It works on the local working copy (WAL, synchronous=FULL): what `append` has returned from is on the disk.
"""

from __future__ import annotations

import hashlib
import platform
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kompass_desktop.model.changes import Change, Entry
from kompass_desktop.model.fields import DELETED, Merge
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.merging import CHOOSE, resolve, resolve_row
from kompass_desktop.storage.digests import digest, session_digest
from kompass_desktop.storage.identifiers import Clock, Identifiers, new_session
from kompass_desktop.storage.log_reader import LogReader
from kompass_desktop.storage.rows import Computed, RowKey, compute, heads_of_row, set_heads
from kompass_desktop.storage.schema import ENTRY_COLUMNS, is_current

DRAFT_SECONDS = 60
"""Typing in one field within this time is one entry in the log (the one exception to append-only)."""

_INSERT = f"INSERT INTO change ({ENTRY_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)"


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished entry of typing: it is replaced while the same field is typed in."""

    entry: str
    txn: str
    since: float


@dataclass(slots=True)
class _Action:
    """One action being written; `verdicts` are the rows whose fate is settled in it."""

    txn: str
    typing: bool
    settle: bool
    verdicts: set[RowKey]


@dataclass(slots=True)
class Written:
    """What an append did: the action's id (None: nothing differed), the rows as they are now, and their disputes."""

    txn: str | None
    computed: Computed = field(default_factory=Computed)


class EvaluationFile(LogReader):
    """The working copy. Methods may be called from any thread; one lock keeps them one at a time."""

    def __init__(
        self, path: Path, evaluator: str, *, clock: Clock = time.time, program: str = "", lasting: bool = True,
        called: Path | None = None,
    ) -> None:  # fmt: skip
        """Open a file that exists and is up to date (or `prepare` it). `evaluator` is the author of what is written.

        A private copy that is only looked at need not be `lasting`: nothing written to it is worth a flush.
        """
        super().__init__(path, called)
        self.evaluator = evaluator
        self._clock, self._program, self._lasting = clock, program, lasting
        self._drafts: dict[tuple[str, str, str], Draft] = {}
        self._session_written = False
        self.ids = Identifiers(new_session(), clock)

    def prepare(self) -> bool:
        """Make the tables of a new file, or make them anew from the log where this program has others.

        True if something was made. Nothing is copied here: the caller keeps a copy first.
        """
        made = False
        with self.known_problems():
            self.connection.execute(f"PRAGMA journal_mode = {'WAL' if self._lasting else 'MEMORY'}")
            self.connection.execute(f"PRAGMA synchronous = {'FULL' if self._lasting else 'OFF'}")
            self.connection.execute("PRAGMA fullfsync = ON")  # where fsync alone leaves it in the disk's own memory
            self.connection.execute("PRAGMA checkpoint_fullfsync = ON")
            self.connection.execute("PRAGMA secure_delete = ON")
            if not is_current(self.connection):
                from kompass_desktop.storage.migrations import bring_up_to_date

                with self._lock, self._transaction():
                    bring_up_to_date(self.connection)
                    self._rebuild()
                made = True
            self.ids.seen(self.newest())
        return made

    # ---- writing
    def append(
        self, changes: Sequence[Change], *, typing: bool = False, undoes: str | None = None, settle: bool = False,
        always_step: bool = False, step: bool = True,
    ) -> Written:  # fmt: skip
        """Write changes as one action: all is on the disk when this returns, or none and a KnownProblem is raised.

        Changes that equal what stands are left out. `typing` lets the entry grow with the next keystrokes in the same
        field; `settle` builds on every version of a disputed field; `always_step` makes an undo step of nothing too, and
        without `step` there is none.
        """
        with self._lock, self._transaction():
            draft = self._draft_of(changes) if typing else None
            txn = draft.txn if draft else self.ids.new()
            action = _Action(txn, typing, settle, {(c.kind, c.row) for c in changes if c.field == DELETED})
            deletions_last = sorted(changes, key=lambda c: c.field == DELETED and bool(c.value))
            written = [(c.kind, c.row) for c in deletions_last if self._append(c, action)]
            if not written and not always_step:
                return Written(None)
            if step:
                self.connection.execute("INSERT OR IGNORE INTO step (txn, undoes) VALUES (?, ?)", (txn, undoes))
            computed = self._compute(list(dict.fromkeys(written)))
        if not typing:
            self._drafts.clear()
        return Written(txn, computed)

    def _append(self, change: Change, action: _Action) -> bool:
        """Write one change; False where it equals what stands."""
        fields = heads_of_row(self.connection, change.kind, change.row)
        tips = fields.get(change.field, [])
        nothing_new = all(t.value == change.value for t in tips) if tips else change.value in (None, "")
        if nothing_new and change.field != DELETED:
            return False
        if change.field == DELETED and change.value:
            built_on = [h for own in fields.values() for h in own]  # a deletion names all that its author has seen
        else:
            built_on = self._built_on(change, tips, action.settle)
        key = (change.kind, change.row, change.field)
        draft = self._drafts.get(key) if action.typing else None
        prev, since = [e.id for e in built_on], self._clock()
        if draft and prev == [draft.entry] and self._unfinished(draft):
            self.connection.execute("DELETE FROM change WHERE id = ?", (draft.entry,))
            prev, since = list(built_on[0].prev), draft.since
        entry = self._insert(change, prev, action.txn)
        self._move_head(key, [t.id for t in tips if t in built_on], entry)
        if action.typing:
            self._drafts[key] = Draft(entry, action.txn, since)
        if key[:2] not in action.verdicts and resolve_row({}, fields).deleted:
            # Who writes in a row that is gone here brings it back, knowing of the deletion: that is no dispute.
            action.verdicts.add(key[:2])
            self._append(Change(change.kind, change.row, DELETED, 0), _Action(action.txn, False, True, action.verdicts))
        return True

    def _built_on(self, change: Change, tips: list[Entry], settle: bool) -> list[Entry]:
        """Typing builds only on the version shown; the others stay open until somebody settles."""
        if len(tips) < 2 or settle:
            return tips
        kind = kinds().get(change.kind)
        rule = kind.fields[change.field].merge if kind and change.field in kind.fields else Merge.VALUE
        return tips[-1:] if resolve(rule, self.history(change.kind, change.row, change.field))[1] == CHOOSE else tips

    def _move_head(self, key: tuple[str, str, str], from_: Sequence[str], to: str) -> None:
        for entry in from_:
            self.connection.execute(
                "DELETE FROM head WHERE tbl = ? AND row = ? AND field = ? AND id = ?", (*key, entry)
            )
        self.connection.execute("INSERT INTO head VALUES (?,?,?,?)", (*key, to))

    def _insert(self, change: Change, prev: Sequence[str], txn: str) -> str:
        if not self._session_written:
            self._session_written = True
            about = (self.ids.session, self.evaluator, platform.node(), self._program, int(self._clock()))
            self.connection.execute("INSERT OR IGNORE INTO session VALUES (?,?,?,?,?,?)", (*about, session_digest(*about)))
        id, joined, at = self.ids.new(), " ".join(prev), int(self._clock())
        columns = (id, change.kind, change.row, change.field, change.value, joined, txn, at)
        self.connection.execute(_INSERT, (*columns, digest(*columns)))
        return id

    def _draft_of(self, changes: Sequence[Change]) -> Draft | None:
        """The unfinished typing that these changes go on with: the same fields, all of one action."""
        drafts = [self._drafts.get((c.kind, c.row, c.field)) for c in changes]
        first = drafts[0] if drafts else None
        if first and all(d and d.txn == first.txn and self._unfinished(d) for d in drafts) and self._is_last(first.txn):
            return first
        return None

    def _unfinished(self, draft: Draft) -> bool:
        return abs(self._clock() - draft.since) < DRAFT_SECONDS

    def _is_last(self, txn: str) -> bool:
        record = self.connection.execute("SELECT txn FROM step ORDER BY n DESC LIMIT 1").fetchone()
        return bool(record) and record[0] == txn

    def start_session(self, evaluator: str | None = None) -> None:
        """Begin a new line of work: after a take-in, or because somebody else writes from here on."""
        with self._lock:
            self.evaluator = self.evaluator if evaluator is None else evaluator
            self._drafts.clear()
            self._session_written = False
            self.ids = Identifiers(new_session(), self._clock, self.newest())

    def end_drafts(self) -> None:
        """From here on typing makes new entries: what was written may be in somebody else's hands."""
        with self._lock:
            self._drafts.clear()

    def forget_steps(self) -> None:
        """Empty the undo history of this copy."""
        with self._lock, self._transaction():
            self.connection.execute("DELETE FROM step")

    def attach(self, data: bytes) -> str:
        """Keep a file's bytes once, however many documents use them; returns the SHA-256. Damaged bytes are mended."""
        sha256 = hashlib.sha256(data).hexdigest()
        if self.attachment(sha256) is None:
            with self._lock, self._transaction():
                self.connection.execute("INSERT OR REPLACE INTO attachment VALUES (?, ?)", (sha256, data))
        return sha256

    # ---- the tables
    def rebuild(self) -> Computed:
        """Compute every row anew from the log."""
        with self._lock, self._transaction():
            self._rebuild()
        return self.load()

    def _rebuild(self) -> None:
        with self._write_through():
            for kind in kinds().values():
                self.connection.execute(f'DELETE FROM "{kind.name}"')
        self.connection.execute("DELETE FROM conflict")
        self.connection.execute("DELETE FROM head")
        self.recompute(self.connection.execute("SELECT DISTINCT tbl, row FROM change").fetchall())

    def recompute(self, touched: Sequence[RowKey]) -> Computed:
        """Find the heads of some rows anew and compute them, inside the caller's transaction."""
        for kind, row in touched:
            set_heads(self.connection, kind, row)
        return self._compute(touched)

    def _compute(self, touched: Sequence[RowKey]) -> Computed:
        with self._write_through():
            return compute(self.connection, touched)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing, for a union of two logs."""
        with self._lock, self._transaction():
            yield self.connection

    @contextmanager
    def _write_through(self) -> Iterator[None]:
        """The readable tables may be written: the gate is closed again before anybody else can see it open."""
        self.connection.execute("UPDATE gate SET open = 1")
        yield
        self.connection.execute("UPDATE gate SET open = 0")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self.known_problems():
            self.connection.execute("BEGIN IMMEDIATE")
            before = dict(self._drafts), self._session_written
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                self._drafts, self._session_written = before
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
