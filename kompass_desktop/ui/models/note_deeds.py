"""What one does to notes that stand: move, split, join, route, say how far it has come, mark a contradiction."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.note_edits import in_order, joined, moved, routed, split
from kompass_desktop.model.notes import STAGES, Note
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem


class NoteDeeds(QObject):
    """Each deed is one action on the session, and so one step of undo. `failed` gives what stood in the way."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def note(self, row: str | None) -> Note | None:
        """A note by its id."""
        return self._session.evaluation.notes.get(row or "")

    def move(self, row: str, step: int) -> bool:
        """Move a note one place up (-1) or down (1) in its interview."""
        note = self.note(row)
        return note is not None and self._do(moved(in_order(self._session.evaluation, note.interview), row, step))

    def split(self, row: str, at: int) -> str | None:
        """Part a note at a place in its text; the id of the new one, None where a side would be blank."""
        note, new = self.note(row), self._session.new_id()
        done = note is not None and self._do(split(self._session.evaluation, note, at, new))
        return new if done else None

    def join(self, row: str) -> str | None:
        """Put a note to the end of the one above it; the id of that one, None where there is none."""
        note = self.note(row)
        if note is None:
            return None
        notes = in_order(self._session.evaluation, note.interview)
        place = next(i for i, n in enumerate(notes) if n.id == row)
        if place == 0 or not self._do(joined(self._session.evaluation, notes[place - 1], note)):
            return None
        return notes[place - 1].id

    def route(self, row: str, code: str, *, more: bool) -> bool:
        """Make a note belong to a sub-criterion: to that one only, or (`more`) to that one as well, or no longer."""
        note = self.note(row)
        if note is None:
            return False
        before = set(self._session.evaluation.sub_criteria_of(note))
        return self._do(routed(self._session.evaluation, note, before ^ {code} if more else {code}))

    def set_stage(self, row: str, number: int) -> bool:
        """Say how far something has come, 1–5; 0 for nothing said."""
        return self._do(setting("note", row, {"stage": STAGES[number - 1] if number else None}))

    def contradict(self, row: str) -> bool:
        """Mark that others have spoken against a note, or take the mark away."""
        note = self.note(row)
        return note is not None and self._do(setting("note", row, {"contradicts": not note.contradicts}))

    def _do(self, changes: Sequence[Change]) -> bool:
        if not changes:
            return False
        try:
            self._session.change(changes, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
            return False
        return True
