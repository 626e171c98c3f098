"""One evaluation file as the program works in it: appending to the log, computing rows, undo steps, attachments.

It works on the local working copy (WAL, synchronous=FULL): what `append` has returned from is on the disk.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct, field

from kompass_desktop.model.changes import Change, Entry
from kompass_desktop.model.fields import DELETED, Merge
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.merging import CHOOSE, common_past, heads, last_words, resolve, resolve_row
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.digests import digest, session_digest
from kompass_desktop.storage.drafts import Draft, Drafts
from kompass_desktop.storage.identifiers import Clock, Identifiers, new_session
from kompass_desktop.storage.log_reader import LogReader, connect
from kompass_desktop.storage.rows import Brought, Computed, FieldKey, RowKey, compute, compute_anew, heads_of_row
from kompass_desktop.storage.schema import ENTRY_COLUMNS, is_current

_INSERT = f"INSERT INTO change ({ENTRY_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)"


class _Action(Struct):
    """One action being written.

    `undoes` is the action that it takes back: then it builds only on that one's `own` entries, or on what the
    `takers_back` put on top of them, unless it goes `over_all` that stands. `verdicts` are the rows whose fate it
    settles. `versions` are fields that get several values, disputed again: what the first builds on, and the others.
    """

    txn: str
    typing: bool = False
    settle: bool = False
    undoes: str | None = None
    over_all: bool = False
    own: set[str] = field(default_factory=set[str])
    takers_back: set[str] = field(default_factory=set[str])
    verdicts: set[RowKey] = field(default_factory=set[RowKey])
    versions: dict[FieldKey, tuple[list[str], list[str]]] = field(
        default_factory=dict[FieldKey, tuple[list[str], list[str]]]
    )


class Written(Struct):
    """What an append did: the action's id (None: nothing differed), the rows as they are now, and their disputes."""

    txn: str | None
    computed: Computed = field(default_factory=Computed)


class EvaluationFile(LogReader):
    """The working copy. Methods may be called from any thread; one lock keeps them one at a time."""

    def __init__(
        self, path: Path, evaluator: str, *, clock: Clock = time.time, program: str = "", lasting: bool = True,
        called: Path | None = None, keys: Keys | None = None, like: Path | None = None,
    ) -> None:  # fmt: skip
        """Open a file that exists and is up to date (or `prepare` it). `evaluator` is the author of what is written.

        A private copy that is only looked at need not be `lasting`: nothing written to it is worth a flush.
        """
        super().__init__(path, called, keys, like)
        self.evaluator = evaluator
        self._clock, self._program, self._lasting = clock, program, lasting
        self._drafts = Drafts(clock)
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
        always_step: bool = False, step: bool = True, over_all: bool = False,
    ) -> Written:  # fmt: skip
        """Write changes as one action: all is on the disk when this returns, or none and a KnownProblem is raised.

        Changes that equal what stands are left out. `typing` lets the entry grow with the next keystrokes in the same
        field; `settle` builds on every version of a disputed field; `undoes` names the action that is taken back, and
        then several values for one field are versions that stand against each other; `over_all` lets it build on all
        that stands, not only on what that action wrote; `always_step` makes an undo step of nothing too, and without
        `step` there is none.
        """
        with self._lock, self._transaction():
            draft = self._drafts.of_all(changes) if typing else None
            txn = draft.txn if draft and self._is_last(draft.txn) else self.ids.new()
            action = _Action(txn, typing, settle, undoes, over_all)
            action.verdicts = {(c.kind, c.row) for c in changes if c.field == DELETED}
            if undoes:
                self._look_back(changes, action)
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
        key = (change.kind, change.row, change.field)
        fields = heads_of_row(self.connection, change.kind, change.row)
        tips = fields.get(change.field, [])
        if key in action.versions:
            self._insert_version(change, action)
            return True
        if change.field == DELETED and change.value:
            built_on = [h for own in fields.values() for h in own]  # a deletion names all that its author has seen
        else:
            built_on = self._built_on(change, tips, action)
            standing = built_on if action.undoes else tips
            if all(t.value == change.value for t in standing) if standing else change.value in (None, ""):
                return False
        draft = self._drafts.of(key) if action.typing else None
        prev, since = [e.id for e in built_on], self._clock()
        if draft and prev == [draft.entry]:
            self.connection.execute("DELETE FROM change WHERE id = ?", (draft.entry,))
            prev, since = list(built_on[0].prev), draft.since
        open_ = [t for t in tips if t not in built_on]
        entry = self._insert(change, prev, action.txn, apart=any(t.session == self.ids.session for t in open_))
        self._move_head(key, [t.id for t in tips if t in built_on], entry)
        if action.typing:
            self._drafts.keep(key, Draft(entry, action.txn, since))
        if key[:2] not in action.verdicts and resolve_row({}, fields).deleted:
            # Who writes in a row that is gone here brings it back, knowing of the deletion: that is no dispute.
            action.verdicts.add(key[:2])
            self._append(Change(change.kind, change.row, DELETED, 0), _Action(action.txn, verdicts=action.verdicts))
        return True

    def _built_on(self, change: Change, tips: list[Entry], action: _Action) -> list[Entry]:
        """Typing builds only on the version shown, an undo only on what it takes back; the others stay open."""
        if action.undoes and not action.over_all:
            history = self.history(change.kind, change.row, change.field)
            return last_words(history, action.own, action.takers_back)
        if len(tips) < 2 or action.settle or change.field == DELETED:
            return tips
        kind = kinds().get(change.kind)
        rule = kind.fields[change.field].merge if kind and change.field in kind.fields else Merge.VALUE
        return tips[-1:] if resolve(rule, self.history(change.kind, change.row, change.field))[1] == CHOOSE else tips

    def _look_back(self, changes: Sequence[Change], action: _Action) -> None:
        """What an undo builds on, and where it gives back several versions of a field."""
        assert action.undoes is not None
        steps = self.connection.execute("SELECT txn FROM step WHERE undoes IS NOT NULL")
        action.takers_back = {r[0] for r in steps}
        action.own = {e.id for e in self.entries_of_action(action.undoes)}
        for key, count in Counter((c.kind, c.row, c.field) for c in changes).items():
            if count > 1:
                history, known = self.history(*key), self.known_before(action.undoes, *key[:2])
                tips = heads(history) if action.over_all else last_words(history, action.own, action.takers_back)
                start = _start_of([e for e in history if e.id in known])
                action.versions[key] = [*dict.fromkeys((*(t.id for t in tips), *start))], start

    def _insert_version(self, change: Change, action: _Action) -> None:
        """Write one of several versions that stand against each other.

        All are built on what all versions started from, and only the first on what is taken back, too: or else that
        decision would be what they have in common, or something older than their start, and texts be joined over it.
        """
        key = (change.kind, change.row, change.field)
        prev, start = action.versions[key]
        action.versions[key] = start, start
        entry = self._insert(change, prev, action.txn, apart=True)
        self._move_head(key, prev, entry)

    def _move_head(self, key: FieldKey, from_: Sequence[str], to: str) -> None:
        for entry in from_:
            self.connection.execute(
                "DELETE FROM head WHERE tbl = ? AND row = ? AND field = ? AND id = ?", (*key, entry)
            )
        self.connection.execute("INSERT INTO head VALUES (?,?,?,?)", (*key, to))

    def _insert(self, change: Change, prev: Sequence[str], txn: str, *, apart: bool) -> str:
        """Write an entry. `apart` makes it a line of work of its own, for one line goes on from its own last word."""
        if apart:
            ids = Identifiers(new_session(), self._clock, self.newest())
            self._insert_session(ids)
        else:
            ids = self.ids
            if not self._session_written:
                self._session_written = True
                self._insert_session(ids)
        id, joined, at = ids.new(), " ".join(prev), int(self._clock())
        columns = (id, change.kind, change.row, change.field, change.value, joined, txn, at)
        self.connection.execute(_INSERT, (*columns, digest(*columns)))
        self.ids.seen(id)
        return id

    def _insert_session(self, ids: Identifiers) -> None:
        import platform  # slow to load, and needed once in a line of work

        about = (ids.session, self.evaluator, platform.node(), self._program, int(self._clock()))
        columns = (*about, session_digest(*about))
        self.connection.execute("INSERT OR IGNORE INTO session VALUES (?,?,?,?,?,?)", columns)

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

    def connect_again(self, keys: Keys | None) -> None:
        """Go on in the file that lies here now, after `let_go`: it has the same log. Raises KnownProblem."""
        with self._lock, self.known_problems():
            self.keys, self.connection = keys, connect(self.path, "rw", keys)
            self.prepare()

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

    def recompute(self, touched: Sequence[RowKey], brought: Brought | None = None) -> Computed:
        """Compute rows anew from their whole log, and rows that entries came to, in the caller's transaction."""
        with self._write_through():
            return compute_anew(self.connection, touched, brought or {})

    def _compute(self, touched: Sequence[RowKey]) -> Computed:
        with self._write_through():
            return compute(self.connection, touched)

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection, None, None]:
        """All or nothing, for a union of two logs."""
        with self._lock, self._transaction():
            yield self.connection

    @contextmanager
    def _write_through(self) -> Generator[None, None, None]:
        """The readable tables may be written: the gate is closed again before anybody else can see it open."""
        self.connection.execute("UPDATE gate SET open = 1")
        yield
        self.connection.execute("UPDATE gate SET open = 0")

    @contextmanager
    def _transaction(self) -> Generator[None, None, None]:
        with self.known_problems():
            self.connection.execute("BEGIN IMMEDIATE")
            before = self._drafts.remembered(), self._session_written
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                self._drafts.go_back(before[0])
                self._session_written = before[1]
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise


def _start_of(entries: Sequence[Entry]) -> list[str]:
    """What the versions of a field started from."""
    return [h.id for h in heads(common_past(entries, heads(entries)))] if entries else []
