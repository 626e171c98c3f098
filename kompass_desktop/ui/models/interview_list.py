"""The interviews of the visit, and the seats at the table of one of them, as lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt

from kompass_desktop.model.pacing import minutes_of
from kompass_desktop.model.visit import SEAT_LETTERS, Interview, Seat
from kompass_desktop.services.session import Announcement, Session
from kompass_desktop.ui.models.counted import note_words
from kompass_desktop.ui.models.live_rows import Key, LiveRows
from kompass_desktop.ui.translation import clock_words

LAST = 10**9
"""Sorts what has no position after what has one."""


def time_span(interview: Interview) -> str:
    """When an interview is held, from and to: "13.00–14.30"; "" while nobody has said."""
    if not interview.start:
        return ""
    hours, _, minutes = interview.start.partition(":")
    end = (int(hours) * 60 + int(minutes) + minutes_of(interview)) % (24 * 60)
    return clock_words(f"{hours}:{minutes}–{end // 60:02}:{end % 60:02}")


class InterviewList(LiveRows):
    """The interviews in the order of the visit."""

    kind = "interview"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._counts: dict[str, int] = {}
        self._interview_of: dict[str, str] = {}
        self.reload()

    def order(self, noun: Interview) -> Key:
        return (LAST if noun.position is None else noun.position,)

    def words(self, noun: Interview) -> str:
        count = note_words(self.note_count(noun.id))
        return ", ".join(filter(None, (noun.title, noun.role_group, count)))

    def reload(self) -> None:
        self._count()
        super().reload()

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        yield from super().concerned(announcement)
        for kind, row in announcement.rows:
            if kind == "note":
                yield from self._count_again(row)

    def note_count(self, interview: str) -> int:
        """How many notes an interview has."""
        return self._counts.get(interview, 0)

    def _count(self) -> None:
        self._interview_of = {row: note.interview for row, note in self.evaluation.notes.items()}
        self._counts = dict(Counter(self._interview_of.values()))

    def _count_again(self, row: str) -> Iterable[str]:
        """Count one note anew; the interviews that have another number of notes than before."""
        note = self.evaluation.notes.get(row)
        before, now = self._interview_of.get(row), note.interview if note is not None else None
        if before == now:
            return
        if before is not None:
            del self._interview_of[row]
            self._counts[before] -= 1
            yield before
        if now is not None:
            self._interview_of[row] = now
            self._counts[now] = self._counts.get(now, 0) + 1
            yield now


class SeatList(LiveRows):
    """The seats A–J of one interview with the role that sits there."""

    kind = "seat"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._interview = ""
        self.discreet = False

    @property
    def interview(self) -> str:
        """The interview whose table this is; "" for none."""
        return self._interview

    def show_interview(self, interview: str) -> None:
        """Turn to another interview."""
        self._interview = interview
        self.reload()

    def wanted(self, noun: Seat) -> bool:
        return bool(self._interview) and noun.interview == self._interview

    def order(self, noun: Seat) -> Key:
        return (noun.seat,)

    def words(self, noun: Seat) -> str:
        return self.tr("Plats {seat}: {role}").format(seat=noun.seat, role=noun.role or self.tr("ingen roll angiven"))

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and (noun := self.noun_at(index)) is not None:
            return None if self.discreet else self.name_of(noun.id) or None
        return super().data(index, role)

    def name_of(self, seat: str) -> str:
        """The name behind a seat, which lies in a table of its own; "" where none was given."""
        found = self.evaluation.seat_names.get(seat)
        return found.name if found else ""

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        yield from super().concerned(announcement)
        yield from (row for kind, row in announcement.rows if kind == "seat_name")

    def free_letters(self, besides: str | None = None) -> list[str]:
        """The letters that nobody has yet, and the one that the seat being edited has."""
        taken = {
            s.seat for s in self.evaluation.seats.values() if s.interview == self._interview and s.id != besides
        }  # fmt: skip
        return [letter for letter in SEAT_LETTERS if letter not in taken]

    def role_at(self, letter: str) -> str:
        """The role that sits at a letter; "" where nobody does."""
        for seat in self.evaluation.seats.values():
            if seat.interview == self._interview and seat.seat == letter:
                return seat.role
        return ""
