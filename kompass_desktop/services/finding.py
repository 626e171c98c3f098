"""Find everywhere: an index over everything written in an evaluation, kept up to date change by change.

It searches what `searching` scans, and besides who said a note, seats, interviews and sub-criteria. What the asker must
not see is never found: names and reasons in discreet mode, a colleague's reasons before everybody has sealed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import Any, Final

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.note_edits import order_key
from kompass_desktop.model.note_line import seat_of
from kompass_desktop.model.notes import Note
from kompass_desktop.model.scores import IndividualScore
from kompass_desktop.model.sealing import may_see
from kompass_desktop.model.visit import Interview, Seat
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.finding_order import Thing, order_of, things
from kompass_desktop.services.folding import folded
from kompass_desktop.services.searching import SEARCHED, written_in
from kompass_desktop.services.shelf import Key, Shelf

MOST = 50
"""So many rows of each kind are found."""
PIECE = 400
"""So many rows are read at once, in a few ms."""
NAMED_SEAT: Final = "named_seat"
"""The shelf of seats with the names of who sits there; "seat" is the one without."""
PLACES: Final = ("seat", "interview", "sub_criterion")
"""What is gone to rather than read."""
REASONS: Final = ("consensus_score", "individual_score")
_SHELVES: Final = (*SEARCHED, "interview", "sub_criterion", "seat", NAMED_SEAT)
_SEAT_ASKED: Final = re.compile(r"(?<!\S)(?:plats|plass|seat)\s+([a-j])(?!\S)")
_SEAT_WRITTEN: Final = re.compile(r"(?<!\w)plats\s+([a-j])(?!\w)")

Spoken = tuple[str, str]
"""An interview and the letter of a seat in it."""


class Group(Struct, frozen=True):
    """What was found of one kind, in order; `more`: that is not all there is."""

    kind: str
    rows: tuple[str, ...]
    more: bool = False


class FindIndex:
    """Everything written in one evaluation. Read it piece by piece, tell it every announcement, and ask."""

    def __init__(self, evaluation: Evaluation) -> None:
        """Nothing is read yet."""
        self.evaluation = evaluation
        self._shelves = {kind: Shelf(last_first=kind == "note") for kind in _SHELVES}
        self._changed: set[RowKey] = set()
        self._seats_changed = False
        self._roles = roles_by_seat(evaluation)
        self._said: dict[Spoken, set[str]] = defaultdict(
            set
        )  # also what was once said there: read again in vain, no harm
        self._reading: Iterator[None] | None = self._read_all()

    # ---- keeping up
    @property
    def ready(self) -> bool:
        """Whether everything is read."""
        return self._reading is None and not self._changed

    def read_some(self) -> bool:
        """Read a piece of what is not read yet; False when nothing is left."""
        if self._changed:
            self._read_changed()
        elif self._reading is not None and next(self._reading, self) is self:
            self._reading = None
        return not self.ready

    def hear(self, evaluation: Evaluation, announcement: Announcement) -> None:
        """Take note of a change; its rows are read again with the next piece."""
        self.evaluation = evaluation
        for kind, row in announcement.rows:
            if kind in ("seat", "seat_name"):
                self._changed |= {("seat", row), (NAMED_SEAT, row)}
                self._seats_changed = self._seats_changed or kind == "seat"
            elif kind in self._shelves:
                self._changed.add((kind, row))

    def _read_all(self) -> Iterator[None]:
        """Reads everything, of each kind the last in order (the newest notes) first; stops after every piece."""
        for kind in _SHELVES:
            runs: list[list[Key]] = []
            order = order_key if kind == "note" else order_of
            nouns: Iterator[Any] = iter(things(self.evaluation, _kind_on(kind)).values())
            while run := sorted(map(order, islice(nouns, 16 * PIECE)), reverse=True):
                runs.append(run)
                yield
            keys = merge(*runs, reverse=True)  # bit by bit: to sort them all at once would be long
            while part := list(islice(keys, PIECE)):
                self._shelves[kind].put_in_front([*self._unread(kind, part)][::-1])
                yield

    def _unread(self, kind: str, keys: Iterable[Key]) -> Iterator[tuple[Key, str]]:
        """The rows that still have to be read: what has changed meanwhile was read then, what was deleted is gone."""
        shelf, living = self._shelves[kind], things(self.evaluation, _kind_on(kind))
        for key in keys:
            thing = living.get(str(key[-1]))
            if thing is not None and str(key[-1]) not in shelf:
                yield key, self._text(kind, thing)

    def _read_changed(self) -> None:
        if self._seats_changed:
            before, self._roles, self._seats_changed = self._roles, roles_by_seat(self.evaluation), False
            others = {s for s in before.keys() | self._roles.keys() if before.get(s) != self._roles.get(s)}
            self._changed.update(("note", row) for spoken in others for row in self._said[spoken])
        for _ in range(min(PIECE, len(self._changed))):
            kind, row = self._changed.pop()
            thing = self._thing(kind, row)
            if thing is not None:
                self._shelves[kind].put(order_of(thing), self._text(kind, thing))
            else:
                self._shelves[kind].drop(row)

    def _thing(self, kind: str, row: str) -> Thing | None:
        return things(self.evaluation, _kind_on(kind)).get(row)

    # ---- what a row is found by
    def _text(self, kind: str, thing: Thing) -> str:
        if isinstance(thing, Note):
            return self._note_text(thing)
        text = folded("\n".join(self._words(kind, thing)))
        return f"{text}{_marks_in(text)}"

    def _note_text(self, note: Note) -> str:
        """The line, and who said it."""
        text, letter = folded(note.text), seat_of(note.text, self.evaluation.catalogue)
        if letter is None:
            return f"{text}{_marks_in(text)}"
        spoken = (note.interview, letter)
        self._said[spoken].add(note.id)
        return f"{text}{_marks_in(text)}\n{_mark(letter.lower())}\n{self._roles.get(spoken, '')}"

    def _words(self, kind: str, thing: Thing) -> tuple[str, ...]:
        if isinstance(thing, Seat):
            name = self.evaluation.seat_names.get(thing.id) if kind == NAMED_SEAT else None
            return thing.role, f"plats {thing.seat}", thing.role_group, name.name if name is not None else ""
        if isinstance(thing, Interview):
            return thing.title, thing.role_group
        if kind == "sub_criterion":
            sub = self.evaluation.catalogue.by_code[str(order_of(thing)[-1])]
            return sub.title, sub.code, f"#{sub.digits}", *sub.aliases
        return written_in(thing)  # type: ignore[arg-type]

    # ---- asking
    def find(self, words: str, *, asker: str = "", discreet: bool = False, most: int = MOST) -> list[Group]:
        """What holds all the words, kind by kind; a seat, interview or sub-criterion that is named outright first."""
        wanted = wanted_in(words)
        if not wanted:
            return []
        groups: list[Group] = []
        for kind in _kinds_for(discreet):
            rows = self._shelves[kind].find(wanted, most + 1, lambda row, kind=kind: self._shown(kind, row, asker))
            if rows:
                groups.append(Group(_kind_on(kind), tuple(rows[:most]), len(rows) > most))
        whole = " ".join(folded(words).split())
        return sorted((self._named_first(group, whole) for group in groups), key=lambda g: not self._named(g, whole))

    def _shown(self, kind: str, row: str, asker: str) -> bool:
        thing = self._thing(kind, row)
        if isinstance(thing, IndividualScore):
            return may_see(self.evaluation, thing.evaluator, asker)
        return thing is not None

    def _named_first(self, group: Group, whole: str) -> Group:
        if group.kind not in PLACES:
            return group
        rows = sorted(group.rows, key=lambda row: whole not in self._names(group.kind, row))
        return Group(group.kind, tuple(rows), group.more)

    def _named(self, group: Group, whole: str) -> bool:
        return group.kind in PLACES and whole in self._names(group.kind, group.rows[0])

    def _names(self, kind: str, row: str) -> Sequence[str]:
        """What names a place outright, folded."""
        thing = self._thing(kind, row)
        if isinstance(thing, Seat):
            return folded(thing.role), folded(f"plats {thing.seat}")
        if isinstance(thing, Interview):
            return (folded(thing.title),)
        sub = self.evaluation.catalogue.by_code[row]
        return sub.code, sub.digits, f"#{sub.digits}", folded(sub.title)


def wanted_in(words: str) -> tuple[str, ...]:
    """The folded parts of a question, the longest first; "plats c" is one part: what seat C said, or is said of it."""
    parts = set(_SEAT_ASKED.sub(lambda match: _mark(match[1]), folded(words)).split())
    return tuple(sorted(parts, key=lambda part: (-len(part), part)))


def roles_by_seat(evaluation: Evaluation) -> dict[Spoken, str]:
    """Who sits where, by role in folded words."""
    roles: dict[Spoken, str] = {}
    for _, seat in sorted(evaluation.seats.items()):
        spoken = (seat.interview, seat.seat)
        roles[spoken] = "\n".join(filter(None, (roles.get(spoken, ""), folded(seat.role))))
    return roles


def _kinds_for(discreet: bool) -> tuple[str, ...]:
    hidden = (*REASONS, NAMED_SEAT) if discreet else ("seat",)
    return tuple(kind for kind in _SHELVES if kind not in hidden)


def _kind_on(shelf: str) -> str:
    return "seat" if shelf == NAMED_SEAT else shelf


def _marks_in(text: str) -> str:
    """The marks of the seats that a text speaks of."""
    return "".join(f"\n{_mark(letter)}" for letter in _SEAT_WRITTEN.findall(text)) if "plats" in text else ""


def _mark(letter: str) -> str:
    """A seat as one word that nobody can type."""
    return f"\0{letter}\0"
