"""One goal of a benchmark: what was measured, against what, and whether it holds."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure with its bound; `unit` is "x" for a ratio to a floor, else for example "ms"."""

    what: str
    figure: float
    bound: float
    unit: str
    detail: str = ""

    @property
    def met(self) -> bool:
        """Whether the figure is within the bound."""
        return self.figure <= self.bound

    def line(self) -> str:
        """The goal as one line of the report."""
        verdict = "ok    " if self.met else "MISSED"
        return f"{verdict} {self.what:<58} {self.figure:8.2f} {self.unit:<3} (goal ≤ {self.bound:g})  {self.detail}"


def median(samples: Sequence[float]) -> float:
    """The middle sample."""
    return statistics.median(samples)


def percentile(samples: Sequence[float], share: float) -> float:
    """The sample that this share of all are below."""
    return sorted(samples)[min(len(samples) - 1, int(len(samples) * share))]
