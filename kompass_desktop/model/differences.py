"""What two evaluators have to talk about: where their points differ, what lacks sources, what is contradicted.

The agenda of the evening, the weightiest first (product.md, section 2).
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from kompass_desktop.model.catalogue import SubCriterion
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.sealing import scorers

SOURCES_WANTED = 2
"""From so many sources there should be something: what rests on one is shown as such."""


class Difference(Struct, frozen=True):
    """One sub-criterion on the agenda: everybody's points, and what there is to talk about.

    `points` by evaluator (None: blank). `sources`: from how many of interviews, documents, web and answers there is
    something. `contradictions`: how many items others have denied.
    """

    sub_criterion: SubCriterion
    points: tuple[tuple[str, int | None], ...]
    sources: int
    contradictions: int
    consensus: int | None

    @property
    def spread(self) -> int:
        """The most points minus the fewest; 0 where not at least two have given points."""
        known = [p for _, p in self.points if p is not None]
        return max(known) - min(known) if len(known) > 1 else 0

    @property
    def missing(self) -> int:
        """How many of them have not given points."""
        return sum(1 for _, p in self.points if p is None)

    @property
    def weight(self) -> int:
        """Spread × max: five points of thirty weigh more than five of ten."""
        return self.spread * self.sub_criterion.max_points

    @property
    def agreed(self) -> bool:
        """Whether all have given the same points."""
        return not self.missing and not self.spread and bool(self.points)

    @property
    def to_talk_about(self) -> bool:
        """Whether there is anything to talk about besides agreeing."""
        return not self.agreed or self.sources < SOURCES_WANTED or self.contradictions > 0


def differences(
    evaluation: Evaluation, sources: Callable[[str], int], contradictions: Callable[[str], int]
) -> list[Difference]:  # fmt: skip
    """Every sub-criterion in the order of the agenda; `sources` and `contradictions` answer for a code.

    Largest spread × max first, then blank points, missing sources, contradictions, and the order of the catalogue.
    """
    who = scorers(evaluation)
    found = [
        Difference(
            sub,
            tuple((one, evaluation.individual_score(sub.code, one).points) for one in who),
            sources(sub.code), contradictions(sub.code), evaluation.consensus_score(sub.code).points,
        )
        for sub in evaluation.catalogue.sub_criteria
    ]  # fmt: skip
    return sorted(
        found,
        key=lambda d: (-d.weight, -d.missing, min(d.sources, SOURCES_WANTED), -d.contradictions),
    )
