"""In which order strengths and improvements stand after some were given other places, and what that changes.

A place is a number from 1 among those of one kind in one area. Whoever is moved is taken out first and then put in
where it asks to be; the others keep their order among themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import Finding
from kompass_desktop.services.workbook_weighing import PlannedChange, is_new

_STEP: Final = 10
"""Between two positions, so that later ones find room."""

Group = tuple[str, int]
"""Kind and area."""


class Arrival(Struct, frozen=True):
    """A row that gets another place: which kind and area it belongs to then, where it asks to stand (None: last), its
    number in the sheet, which decides between equals, and the cell that says so."""

    id: str
    kind: str
    area: int
    place: int | None
    number: int
    cell: str


class Orders:
    """Collects the moves, and tells what they change."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self._moves: dict[str, Arrival] = {}
        self._groups: dict[Group, dict[str, int]] = {}

    def place_of(self, finding: Finding) -> int:
        """The place of a strength or improvement as it is now."""
        return self._group((finding.kind, finding.area or 0))[finding.id]

    def move(self, arrival: Arrival) -> None:
        """Note that a row is to stand elsewhere."""
        self._moves[arrival.id] = arrival

    def changes(self, sheet: str) -> Iterator[PlannedChange]:
        """The positions that change, of those that move and of those that they push on."""
        groups: dict[Group, list[Arrival]] = {}
        for arrival in self._moves.values():
            groups.setdefault((arrival.kind, arrival.area), []).append(arrival)
        for group, arrivals in groups.items():
            ids = self._ordered(group, arrivals)
            for id_, position in self._positions(ids).items():
                known = self._evaluation.findings.get(id_)
                old = known.position if known is not None else None
                if position != old:
                    cell = self._moves[id_].cell if id_ in self._moves else ""
                    yield PlannedChange("finding", id_, "position", old, position, sheet, cell, group[0])

    def _ordered(self, group: Group, arrivals: Sequence[Arrival]) -> list[str]:
        ids = [id_ for id_ in self._group(group) if id_ not in self._moves]
        for one in sorted(arrivals, key=lambda a: (a.place is None, a.place or 0, a.number)):
            ids.insert(len(ids) if one.place is None else one.place - 1, one.id)
        return ids

    def _positions(self, ids: Sequence[str]) -> dict[str, int]:
        """A position for each, changing as few as can be: none, those that trade places, one at the end, or all."""
        foreign = self._foreign(ids)
        staying = [i for i in ids if i not in foreign]
        numbers = [p for i in staying if (p := self._evaluation.findings[i].position) is not None]
        if len(numbers) < len(staying) or len(set(numbers)) < len(numbers):
            return {id_: (place + 1) * _STEP for place, id_ in enumerate(ids)}
        if list(ids) != [*staying, *(i for i in ids if i in foreign)]:
            return {id_: (place + 1) * _STEP for place, id_ in enumerate(ids)}
        found = dict(zip(staying, sorted(numbers), strict=True))
        last = max(numbers, default=0)
        for place, id_ in enumerate((i for i in ids if i in foreign), 1):
            found[id_] = last + place * _STEP
        return found

    def _foreign(self, ids: Sequence[str]) -> frozenset[str]:
        """Those that are new, or come from another area."""
        found = (self._moves[i] for i in ids if i in self._moves)
        return frozenset(m.id for m in found if is_new(m.id) or self._evaluation.findings[m.id].area != m.area)

    def _group(self, group: Group) -> dict[str, int]:
        """The place of each row of a kind and area, in their order."""
        if group not in self._groups:
            standing = self._evaluation.findings_of(group[1], group[0])
            self._groups[group] = {finding.id: place for place, finding in enumerate(standing, start=1)}
        return self._groups[group]
