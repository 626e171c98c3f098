"""What the dock Poängläge shows, as plain values and in words."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.totals import Totals


class DockCoverage(Struct, frozen=True):
    """How the shown interview covers the sub-criteria: how many it has, weakly, and not at all; and its next gaps."""

    have: int
    weak: int
    missing: int
    gaps: tuple[tuple[str, str], ...] = ()
    """Code and title of what to ask about next."""

    @property
    def of(self) -> int:
        """How many sub-criteria there are."""
        return self.have + self.weak + self.missing


class DockContent(Struct, frozen=True):
    """What the dock shows: whose points, and for how many sub-criteria each source has something to say."""

    totals: Totals
    sources: tuple[int, int, int]
    whose: str = ""
    """Said under the total when it is not the consensus: "Egen bedömning, KA"."""
    beside: str | None = None
    """The total beside a mean: "+19 mot Sverigesnittet". "" keeps the line free for it, None says there is none."""
    coverage: DockCoverage | None = None
    """Shown in place of how much is scored, while an interview is."""


def total_words(totals: Totals) -> str:
    """The total in words: "536 av 800", "338 av 500 bedömda" or "inga poäng ännu"."""
    if totals.total is None:
        return QCoreApplication.translate("dock", "inga poäng ännu")
    return f"{totals.total} {of_words(totals)}"


def of_words(totals: Totals) -> str:
    """What stands after the total: "av 800", or "av 500 bedömda" while something is blank."""
    if totals.complete:
        return QCoreApplication.translate("dock", "av {max}").format(max=totals.max_points)
    return QCoreApplication.translate("dock", "av {max} bedömda").format(max=totals.max_scored)
