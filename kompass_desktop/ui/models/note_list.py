"""The notes of one interview as they were typed, filtered and found, with what each line means.

Lines are read only when they are shown or counted; counting a long sheet is done in pieces between other events, so
that twenty thousand notes open as fast as twenty.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kompass_desktop.model.note_edits import place_of
from kompass_desktop.model.notes import Note
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Announcement, Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.interview_coverage import NoteCounts, NoteFacts, facts_of
from kompass_desktop.ui.models.live_rows import Index, Key, LiveRows

FACTS_ROLE = Qt.ItemDataRole.UserRole + 2
"""The NoteFacts of a row."""
COUNT_AT_ONCE = 1000
"""So many notes are read before the window is shown (about 15 ms); the rest follows in pieces of this size."""
FOLLOW_UP, GOLD_STAR, OWN_THOUGHT = "?", "*", "="


class NoteFilter(Struct, frozen=True):
    """Which notes are shown: those of a sub-criterion, those with a sign, those with all of some words."""

    code: str | None = None
    sign: str | None = None
    words: str = ""

    def fits(self, facts: NoteFacts) -> bool:
        """Whether a note is shown."""
        if self.code is not None and self.code not in facts.codes:
            return False
        if self.sign is not None and facts.reading.sign != self.sign:
            return False
        text = facts.note.text.casefold()
        return all(word in text for word in unicodedata.normalize("NFC", self.words).casefold().split())

    @property
    def shows_all(self) -> bool:
        """Whether nothing is left out."""
        return self == NoteFilter()


class NoteList(LiveRows):
    """The notes of one interview, oldest first. A note that is still being typed can be kept out of the list."""

    kind = "note"
    counts_changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._interview = ""
        self._filter = NoteFilter()
        self._kept_in: str | None = None
        self._facts: dict[str, NoteFacts] = {}
        self._counts = NoteCounts()
        self._counted: dict[str, NoteFacts] = {}
        self._uncounted: list[str] = []
        self._counting = QTimer(self)
        self._counting.setInterval(0)
        self._counting.timeout.connect(self._count_some)

    # ---- what it shows
    @property
    def interview(self) -> str:
        """The interview whose notes these are; "" for none."""
        return self._interview

    def show_interview(self, interview: str) -> None:
        """Turn to another interview."""
        self._interview = interview
        self._left_out = self._kept_in = None
        self.reload()

    @property
    def filter(self) -> NoteFilter:
        """Which notes are shown."""
        return self._filter

    def set_filter(self, wanted: NoteFilter) -> None:
        """Show other notes of the interview."""
        if wanted != self._filter:
            self._filter = wanted
            super().reload()

    def leave_out(self, row: str | None) -> None:
        """Keep one note out, also of the counts: it still stands in the note line."""
        before = self._left_out
        super().leave_out(row)
        for changed in (before, row):
            if changed is not None:
                self._count_again(changed)

    def keep_in(self, row: str | None) -> None:
        """Keep one note in while it is being edited, though its new text may not fit the filter."""
        before, self._kept_in = self._kept_in, row
        if before is not None and before != row:
            self.refresh([before])

    @property
    def counts(self) -> NoteCounts:
        """How many notes there are by sub-criterion and sign; `counts_changed` says when they are others."""
        return self._counts

    @property
    def all_counted(self) -> bool:
        """Whether every note is in the counts yet."""
        return not self._uncounted

    # ---- rows
    def wanted(self, noun: Note) -> bool:
        if not self._interview or noun.interview != self._interview:
            return False
        return self._filter.shows_all or noun.id == self._kept_in or self._filter.fits(self.facts(noun))

    def order(self, noun: Note) -> Key:
        return (place_of(noun),)

    def words(self, noun: Note) -> str:
        facts = self.facts(noun)
        reading = facts.reading
        parts = [", ".join(facts.codes), self.sign_words(reading.sign)]
        if reading.seat:
            parts.append(self.tr("plats {seat}").format(seat=reading.seat))
        if reading.hands:
            parts.append(self.hands_words(*reading.hands))
        if reading.request:
            parts.append(self.request_words(reading.request))
        if noun.stage:
            parts.append(self.stage_words(noun.stage))
        if noun.contradicts:
            parts.append(self.tr("motsägs av andra"))
        return ": ".join(filter(None, (", ".join(filter(None, parts)), reading.body)))

    def facts(self, note: Note) -> NoteFacts:
        """What a note means, read once as long as it is the same."""
        known = self._facts.get(note.id)
        if known is None or known.note is not note:
            known = self._facts[note.id] = facts_of(self.evaluation, note)
        return known

    def sign_words(self, sign: str | None) -> str:
        """What a sign means, for the line under the note line and for the screen reader."""
        return {
            "+": self.tr("styrka"),
            "-": self.tr("förbättring"),
            "*": self.tr("guldstjärna"),
            "?": self.tr("följ upp"),
            "!": self.tr("ordagrant citat"),
            "=": self.tr("egen tanke"),
        }.get(sign or "", "")

    def hands_words(self, agree: int, of: int) -> str:
        """A show of hands in words."""
        return self.tr("{agree} av {of} håller med").format(agree=agree, of=of)

    def request_words(self, document: str) -> str:
        """A document asked for, in words."""
        return self.tr("begärt: {document}").format(document=document)

    def stage_words(self, stage: str) -> str:
        """How far something has come, in words."""
        return {
            "planned": self.tr("planerat"), "decided": self.tr("beslutat"), "done": self.tr("genomfört"),
            "followed_up": self.tr("uppföljt"), "effect": self.tr("ger effekt"),
        }.get(stage, "")  # fmt: skip

    def flags(self, index: Index) -> Qt.ItemFlag:
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsEditable if index.isValid() else known

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (FACTS_ROLE, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            noun = self.noun_at(index)
            if not isinstance(noun, Note):
                return None
            return self.facts(noun) if role == FACTS_ROLE else noun.text
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a note another text (a note emptied is deleted); False, and `failed` says why, if it cannot be saved."""
        row = self.id_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole or row not in self.evaluation.notes:
            return False
        try:
            if str(value).strip():
                self.session.set("note", row, {"text": str(value)}, origin=self, typing=True)
            else:
                self.session.delete("note", row, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
            return False
        return True

    # ---- following
    def concerned(self, announcement: Announcement) -> Iterable[str]:
        found = {row for kind, row in announcement.rows if kind == "note"}
        for kind, row in announcement.rows:
            if kind == "routing":
                item = row.rpartition("/")[0]
                self._facts.pop(item, None)
                found.add(item)
        for row in found:
            self._count_again(row)
        return found

    def reload(self) -> None:
        self._facts.clear()
        self._counts = NoteCounts()
        self._counted.clear()
        super().reload()
        mine = sorted(
            (self.order(n), n.id) for n in self.evaluation.notes.values()
            if n.interview == self._interview and n.id != self._left_out
        )  # fmt: skip
        self._uncounted = [row for _, row in mine]
        self._count_some()
        if self._uncounted:
            self._counting.start()

    def _count_some(self) -> None:
        for _ in range(min(COUNT_AT_ONCE, len(self._uncounted))):
            row = self._uncounted.pop()
            note = self.evaluation.notes.get(row)
            if note is not None and row not in self._counted:
                self._count(note)
        if not self._uncounted:
            self._counting.stop()
        self.counts_changed.emit()

    def _count_again(self, row: str) -> None:
        old = self._counted.pop(row, None)
        if old is not None:
            self._counts.add(old, -1)
        note = self.evaluation.notes.get(row)
        if note is None:
            self._facts.pop(row, None)
        elif note.interview == self._interview and row != self._left_out:
            self._count(note)
        self.counts_changed.emit()

    def _count(self, note: Note) -> None:
        facts = self._counted[note.id] = self.facts(note)
        self._counts.add(facts)
