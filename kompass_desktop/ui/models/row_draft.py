"""One row while somebody writes in it: nothing typed waits for a button, and nothing typed is lost.

The note line, the forms and the editors all save through a `RowDraft`: it waits for a pause in the typing, creates the
row with its first words, keeps what could not be saved, and tells when somebody else (undo) changed the row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.model.fields import Value
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Announcement, Session
from kompass_desktop.storage.problems import KnownProblem

PAUSE_MS = 250
"""How long after the last key something typed is saved (architecture.md, walk 1)."""
LONGEST_MS = 500
"""How long after the first unsaved key at the latest."""


class TypingPause(QObject):
    """Says when to save while somebody types: after a pause, or when the first unsaved key is too long ago."""

    due = Signal()

    def __init__(self, parent: QObject | None = None, pause_ms: int = PAUSE_MS, longest_ms: int = LONGEST_MS) -> None:
        super().__init__(parent)
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, ms in ((self._pause, pause_ms), (self._longest, longest_ms)):
            timer.setSingleShot(True)
            timer.setInterval(ms)
            timer.timeout.connect(self._fire)

    def key(self) -> None:
        """A key was typed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """Everything is saved."""
        self._pause.stop()
        self._longest.stop()

    def _fire(self) -> None:
        self.stop()
        self.due.emit()


class RowDraft(QObject):
    """A row being written in: `type` for what comes key by key, `put` for a choice, `flush` before leaving.

    A row that does not exist yet is made when the first typed field is not blank. A row that this draft made, and whose
    fields in `drop_when_blank` were all emptied again, is deleted when the draft is closed; with `drops_old` also a row
    that was there before.
    """

    making = Signal(str)
    """The row with this id is about to be made: before anybody else hears of it."""
    created = Signal(str)
    changed = Signal()
    gone = Signal()
    failed = Signal(object)
    saved = Signal()
    waiting = Signal(bool)
    """Something typed waits to be saved (True), or no longer does."""

    def __init__(self, session: Session, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.kind = session, kind
        self.drop_when_blank: tuple[str, ...] = ()
        self.drops_old = False
        self._row: str | None = None
        self._made = False
        self._fixed: Callable[[], Mapping[str, Value]] = dict
        self._unsaved: dict[str, Value] = {}
        self._typed: set[str] = set()
        self._pause = TypingPause(self)
        self._pause.due.connect(self.flush)
        unsubscribe = session.subscribe(self._hear)
        self.destroyed.connect(lambda: unsubscribe())

    @property
    def row(self) -> str | None:
        """The id of the row; None while nothing of it is saved."""
        return self._row

    @property
    def unsaved(self) -> bool:
        """Whether something stands typed that is not saved yet."""
        return bool(self._unsaved)

    def value(self, field: str) -> Value:
        """A field as it stands typed, or else as it is saved."""
        if field in self._unsaved:
            return self._unsaved[field]
        noun = self.session.evaluation.row(self.kind, self._row) if self._row else None
        return getattr(noun, field, None)

    def open(self, row: str | None, fixed: Callable[[], Mapping[str, Value]] = dict) -> bool:
        """Turn to another row, or with None to one yet to be made, which is made with the `fixed` values.

        False, and nothing happens, if what was typed in the one before cannot be saved.
        """
        if not self.close():
            return False
        self._row, self._fixed = row, fixed
        self._made = False
        return True

    def type(self, field: str, value: Value) -> None:
        """A field was typed in: save it after a pause."""
        if self._row is not None and field not in self._unsaved and (value or "") == (self.value(field) or ""):
            return  # it says what is saved already
        self._unsaved[field] = value
        self._typed.add(field)
        self._pause.key()
        self.waiting.emit(True)

    def put(self, field: str, value: Value) -> bool:
        """A field was chosen: save it now and as a step of its own, or with the first words if there is no row yet."""
        if self._row is None:
            self._unsaved[field] = value
            return True
        return self.flush() and self._change(setting(self.kind, self._row, {field: value}), typing=False)

    def along(self, field: str, value: Value) -> bool:
        """Something that goes along with what is typed (where a note belongs): saved in the same step."""
        self._unsaved[field] = value
        return self.flush()

    def withdraw(self, field: str) -> None:
        """Give up what was typed in a field: it could not stand, and the field says so."""
        self._unsaved.pop(field, None)

    def flush(self) -> bool:
        """Save what stands typed; False if it could not be saved (it is kept, and `failed` says why)."""
        self._pause.stop()
        if not self._unsaved or (self._row is None and not self._has_words()):
            self.waiting.emit(False)
            return True
        return self._save()

    def make(self) -> bool:
        """Make the row though nothing is typed in it yet, for something that hangs on it."""
        return self._row is not None or self._save()

    def _save(self) -> bool:
        making = self._row is None
        row = self._row or self.session.new_id()
        values = dict(self._unsaved)
        if making:
            # A field that was emptied again before there was a row does not take the place of a given value.
            values = {**self._fixed(), **{field: value for field, value in values.items() if value not in ("", None)}}
            self.making.emit(row)
        if not self._change(setting(self.kind, row, values), typing=True):
            return False
        self._unsaved.clear()
        self._row = row
        self._made = self._made or making
        if making:
            self.created.emit(row)
        self.saved.emit()
        self.waiting.emit(False)
        return True

    def finish(self, more: Sequence[Change] = ()) -> str | None:
        """Save, let go of the row, and return its id; None if there is no row or it could not be saved.

        `more` changes belong to the same act, such as a document asked for in a note.
        """
        if not self.flush() or (more and not self._change(more, typing=False)):
            return None
        row = self._row
        return row if self.close() else None

    def close(self) -> bool:
        """Save and let go of the row; a blank one is taken away where that was asked for. False if it cannot be."""
        if not self.flush():
            return False
        if (
            self._is_blank()
            and self._row is not None
            and not self._change([deleting(self.kind, self._row)], typing=False)
        ):
            return False
        if self._row is not None:
            self.session.end_typing()
        self._row = None
        self._unsaved.clear()
        self._typed.clear()
        return True

    def forget(self) -> None:
        """Let go of the row without saving: only when the row is gone, or what was typed was given up on purpose."""
        self._pause.stop()
        self._row = None
        self._unsaved.clear()
        self._typed.clear()

    def _has_words(self) -> bool:
        return any(str(self._unsaved.get(field) or "").strip() for field in self._typed)

    def _is_blank(self) -> bool:
        noun = self.session.evaluation.row(self.kind, self._row or "")
        if noun is None or not self.drop_when_blank or not (self._made or self.drops_old):
            return False
        return not any(str(getattr(noun, field, "") or "").strip() for field in self.drop_when_blank)

    def _change(self, changes: Sequence[Change], *, typing: bool) -> bool:
        try:
            self.session.change(changes, origin=self, typing=typing)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
            return False
        return True

    def _hear(self, announcement: Announcement) -> None:
        if self._row is None or announcement.origin is self or (self.kind, self._row) not in announcement.rows:
            return
        if self.session.evaluation.row(self.kind, self._row) is None:
            self.forget()
            self.gone.emit()
        else:
            self.changed.emit()
