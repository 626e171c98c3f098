"""Small texts for the reader's tests: chapter 4 alone, written row by row in whatever way a test wants to see."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from kompass_desktop.model.catalogue import Area, Catalogue, SubCriterion


@dataclass(frozen=True)
class ScorePage:
    """Points for every sub-criterion, and chapter 4 with them."""

    catalogue: Catalogue
    points: dict[str, int]

    def area_sum(self, area: Area) -> int:
        """What an area's points add up to."""
        return sum(self.points[s.code] for s in area.sub_criteria)

    def text(
        self,
        row: Callable[[SubCriterion, int], str],
        *,
        heading: Callable[[Area], str] = lambda area: f"{area.number}. {area.title} Uppnått Max",
        total: Callable[[Area, int], str] = lambda area, points: f"{points} {area.max_points}",
        chapter: str = "4. Översikt av poängfördelning\n\n",
    ) -> str:
        """The chapter: a heading per area, a row per sub-criterion, a sum."""
        lines = [chapter]
        for area in self.catalogue.areas:
            rows = [row(s, self.points[s.code]) for s in area.sub_criteria]
            lines += [heading(area), *rows, total(area, self.area_sum(area))]
        return "\n".join(lines)

    def plain(self) -> str:
        """The chapter as it stands in an undamaged report."""
        return self.text(plain_row)


def plain_row(sub_criterion: SubCriterion, points: int) -> str:
    """ "1.1 Strategi … 15 20"."""
    return f"{sub_criterion.code} {sub_criterion.title} {points} {sub_criterion.max_points}"


def score_page(catalogue: Catalogue, seed: int = 5) -> ScorePage:
    """A page with points of its own for each seed; no sub-criterion has its max or zero."""
    chance = random.Random(seed)
    return ScorePage(catalogue, {s.code: chance.randint(1, s.max_points - 1) for s in catalogue.sub_criteria})
