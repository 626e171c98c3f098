"""What an evaluation knows of people: how long it is kept, groups so small that all know who spoke, one person's data.

Pure: the day and the log are handed in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.note_line import read_line
from kompass_desktop.model.notes import Note
from kompass_desktop.model.visit import Seat

SMALL: Final = 3
"""In a group of fewer than so many, everybody knows who said it."""
_SHORTEST_PART: Final = 3


# ---- how long it is kept
def holds_trusted(evaluation: Evaluation) -> bool:
    """Whether there is anything left that is to be disposed of: names, places, notes or own points."""
    return bool(evaluation.seat_names or evaluation.seats or evaluation.notes or evaluation.individual_scores)


def retention_passed(evaluation: Evaluation, today: str) -> bool:
    """Whether the day (ISO) has come after which what was said in trust is to be gone, and it is not."""
    until = evaluation.details.retain_until
    return bool(until) and until < today and holds_trusted(evaluation)


# ---- small groups
class SmallGroup(Struct, frozen=True):
    """A role group of one or two people, and the interviews that they take part in."""

    name: str
    count: int
    interviews: tuple[str, ...]


def small_groups(evaluation: Evaluation) -> tuple[SmallGroup, ...]:
    """The role groups that point somebody out when they are named, by name. A group without seats has nobody yet."""
    members: dict[str, list[Seat]] = {}
    names: dict[str, str] = {}
    for seat in sorted(evaluation.seats.values(), key=lambda s: s.id):
        group = role_group_of(evaluation, seat)
        if group:
            names.setdefault(group.casefold(), group)
            members.setdefault(group.casefold(), []).append(seat)
    small = (
        SmallGroup(names[key], len(seats), tuple(sorted({s.interview for s in seats})))
        for key, seats in members.items()
        if len(seats) < SMALL
    )
    return tuple(sorted(small, key=lambda g: g.name.casefold()))


def role_group_of(evaluation: Evaluation, seat: Seat) -> str:
    """The role group of somebody at the table: their own, or else the interview's."""
    interview = evaluation.interviews.get(seat.interview)
    return seat.role_group.strip() or (interview.role_group.strip() if interview is not None else "")


# ---- one person
class Mention(Struct, frozen=True):
    """A text in which a person's name stands, whole or in part: the kind and id of its row, and the field."""

    kind: str
    row: str
    field: str
    text: str


class PersonData(Struct, frozen=True):
    """All that an evaluation holds about a person of this name.

    `notes` are what was noted as said from their places, `mentions` other texts with their name, and `earlier` what the
    log still has of either that no longer stands there.
    """

    name: str
    seats: tuple[Seat, ...]
    notes: tuple[Note, ...]
    mentions: tuple[Mention, ...]
    earlier: tuple[Mention, ...]


def people(evaluation: Evaluation) -> tuple[str, ...]:
    """The names that are known, each once however it is written."""
    names = sorted(name for n in evaluation.seat_names.values() if (name := n.name.strip()))
    once = {name.casefold(): name for name in reversed(names)}
    return tuple(once[key] for key in sorted(once))


def data_about(evaluation: Evaluation, name: str, log: Iterable[Entry] = ()) -> PersonData:
    """What there is about a person; `log` is the whole of it, for what was written earlier is kept too."""
    same = {row for row, n in evaluation.seat_names.items() if n.name.strip().casefold() == name.strip().casefold()}
    seats = tuple(sorted((s for s in evaluation.seats.values() if s.id in same), key=lambda s: s.id))
    places = {(s.interview, s.seat) for s in seats}
    notes = [n for n in evaluation.notes.values() if (n.interview, evaluation.reading(n).seat) in places]
    spoken = _spoken(name)
    said = {n.id for n in notes}
    mentions = [m for m in _texts(evaluation) if m.kind != "seat_name" and m.row not in said and spoken.search(m.text)]
    earlier = _earlier(evaluation, places, said, spoken, list(log))
    return PersonData(
        name.strip(), seats, tuple(sorted(notes, key=lambda n: n.id)), tuple(mentions), tuple(dict.fromkeys(earlier))
    )  # fmt: skip


def _texts(evaluation: Evaluation) -> Iterator[Mention]:
    for kind in kinds().values():
        names = [name for name, rule in kind.fields.items() if rule.type is str]
        for row, noun in sorted(evaluation.rows(kind.name).items()):
            for name in names:
                if text := getattr(noun, name):
                    yield Mention(kind.name, row, name, text)


def _earlier(
    evaluation: Evaluation, places: set[tuple[str, str]], said: set[str], spoken: re.Pattern[str], log: list[Entry]
) -> Iterator[Mention]:
    """Wordings of the log that are no longer the field's value; also of notes that were deleted."""
    interview_of = {e.row: str(e.value) for e in log if (e.kind, e.field) == ("note", "interview") and e.value}
    for entry in log:
        if not isinstance(entry.value, str) or not entry.value.strip():
            continue
        noun = evaluation.row(entry.kind, entry.row)
        if noun is not None and getattr(noun, entry.field, None) == entry.value:
            continue
        mine = entry.row in said if entry.kind == "note" else False
        if (entry.kind, entry.field) == ("note", "text"):
            seat = read_line(entry.value, evaluation.catalogue).seat
            mine = mine or (interview_of.get(entry.row, ""), seat) in places
        if (mine and entry.field == "text") or spoken.search(entry.value):
            yield Mention(entry.kind, entry.row, entry.field, entry.value)


def _spoken(name: str) -> re.Pattern[str]:
    """The name as it may stand in a text: whole in any case, or a part of it with a capital; also in the genitive."""
    words = re.findall(r"[^\W\d_]+", name)
    if not words:
        return re.compile(r"(?!)")
    whole = r"\s+".join(map(re.escape, words))
    parts = "|".join(re.escape(w[:1].upper() + w[1:]) for w in words if len(w) >= _SHORTEST_PART)
    either = rf"(?i:{whole})" + (f"|{parts}" if parts else "")
    return re.compile(rf"(?<!\w)(?:{either})s?(?!\w)")
