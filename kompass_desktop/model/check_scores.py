"""Rules about agreed points: that they are there, have a reason, and rest on evidence that can bear them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from kompass_desktop.model.check_ground import Ground, Spot

MOST_OF_MAX: Final = Fraction(1, 2)
"""More than this share of the max is too much for what is only planned or decided.

Only what is done counts, but evaluators give something for a decision that binds. The published results lie about two
thirds of the max, for ways of working that are in use; half of it is as far as words on paper can carry.
"""


def scores_missing(ground: Ground) -> Iterator[Spot]:
    """Sub-criteria without agreed points, once somebody has begun to agree.

    Where an area has some points each that is missing is told; one without any is told of once, at its first.
    """
    if not ground.scored:
        return
    for area in ground.catalogue.areas:
        missing = [s.code for s in area.sub_criteria if ground.totals.points[s.code] is None]
        if len(missing) == len(area.sub_criteria):
            yield Spot("sub_criterion", missing[0], facts={"area": area.number, "count": len(missing)})
        else:
            yield from (Spot("sub_criterion", code) for code in missing)


def score_without_evidence(ground: Ground) -> Iterator[Spot]:
    """Points that no interview, document or web page speaks for, once any evidence has been gathered.

    The facts say how many written answers of the municipality there are: they alone are not enough.
    """
    for code in ground.scored if ground.gathered else ():
        if not ground.sources(code):
            evidence = ground.evidence.get(code)
            yield Spot("sub_criterion", code, facts={"answers": evidence.answers if evidence is not None else 0})


def one_source(ground: Ground) -> Iterator[Spot]:
    """Points that rest on only one of interviews, documents and web."""
    for code in ground.scored:
        sources = ground.sources(code)
        if len(sources) == 1:
            yield Spot("sub_criterion", code, facts={"source": next(iter(sources))})


def score_above_stage(ground: Ground) -> Iterator[Spot]:
    """Most of the max (see MOST_OF_MAX) though nothing of the evidence is done, followed up or has effect.

    Silent where nobody has said how far most of the items have come: they may well be done.
    """
    for code in ground.scored:
        evidence, points = ground.evidence.get(code), ground.totals.points[code] or 0
        most = ground.catalogue.sub_criterion(code).max_points
        if evidence is None or evidence.counting or evidence.stated <= evidence.unstated:
            continue
        if points > most * MOST_OF_MAX:
            yield Spot("sub_criterion", code, facts={"points": points, "max": most})


def consensus_without_reason(ground: Ground) -> Iterator[Spot]:
    """Agreed points without a reason, in an evaluation that has evidence or any reason at all.

    A published report that was read has neither.
    """
    evaluation = ground.evaluation
    blank = [code for code in ground.scored if not evaluation.consensus_score(code).rationale.strip()]
    if ground.gathered or len(blank) < len(ground.scored):
        yield from (Spot("sub_criterion", code) for code in blank)
