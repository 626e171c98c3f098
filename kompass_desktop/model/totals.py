"""Area and total points: always computed from the sub-criteria, never stored. Blank is not zero."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation

Points = Mapping[str, int | None]
"""Whole points by code; None is blank."""


class AreaTotal(Struct, frozen=True):
    """The points of one area: the sum of what is scored (None while nothing is), and how much is scored."""

    number: int
    points: int | None
    max_points: int
    scored: int
    of: int

    @property
    def complete(self) -> bool:
        """Whether every sub-criterion of the area has points."""
        return self.scored == self.of


class Totals(Struct, frozen=True):
    """The points of an evaluation as the report states them: per sub-criterion, per area, and in all."""

    points: Points
    areas: tuple[AreaTotal, ...]
    max_points: int
    max_scored: int

    @property
    def total(self) -> int | None:
        """The sum of everything scored; None while nothing is."""
        return sum_or_blank(a.points for a in self.areas)

    @property
    def scored(self) -> int:
        """How many sub-criteria have points."""
        return sum(a.scored for a in self.areas)

    @property
    def of(self) -> int:
        """How many sub-criteria there are."""
        return sum(a.of for a in self.areas)

    @property
    def complete(self) -> bool:
        """Whether every sub-criterion has points."""
        return self.scored == self.of

    def area(self, number: int) -> AreaTotal:
        """The total of one area; KeyError if there is none with this number."""
        for area in self.areas:
            if area.number == number:
                return area
        raise KeyError(number)


def totals_of(points: Points, catalogue: Catalogue) -> Totals:
    """Sum points per area and in all. Codes that the edition does not have are left out."""
    areas: list[AreaTotal] = []
    max_scored = 0
    for area in catalogue.areas:
        known = [(points.get(s.code), s.max_points) for s in area.sub_criteria]
        scored = [(p, m) for p, m in known if p is not None]
        max_scored += sum(m for _, m in scored)
        areas.append(
            AreaTotal(area.number, sum_or_blank(p for p, _ in scored), area.max_points, len(scored), len(known))
        )
    return Totals({c: points.get(c) for c in catalogue.codes}, tuple(areas), catalogue.max_points, max_scored)


def consensus_points(evaluation: Evaluation) -> Points:
    """The agreed points by code."""
    return {c: evaluation.consensus_score(c).points for c in evaluation.catalogue.codes}


def individual_points(evaluation: Evaluation, evaluator: str) -> Points:
    """One evaluator's own points by code."""
    return {c: evaluation.individual_score(c, evaluator).points for c in evaluation.catalogue.codes}


def consensus_totals(evaluation: Evaluation) -> Totals:
    """The totals that the report states."""
    return totals_of(consensus_points(evaluation), evaluation.catalogue)


def individual_totals(evaluation: Evaluation, evaluator: str) -> Totals:
    """The totals of one evaluator's own scores."""
    return totals_of(individual_points(evaluation, evaluator), evaluation.catalogue)


def sum_or_blank(points: Iterable[int | None]) -> int | None:
    """The sum of the points that are there, None if there are none."""
    known = [p for p in points if p is not None]
    return sum(known) if known else None
