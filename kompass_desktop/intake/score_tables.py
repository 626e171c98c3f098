"""What chapter 4 holds once it has been put together: rows with their cells, sum rows, and what found no place."""

from __future__ import annotations

from dataclasses import dataclass, field

from kompass_desktop.intake.figures import Figure, read_pair
from kompass_desktop.intake.lines import Line
from kompass_desktop.intake.score_rows import Entry


@dataclass(slots=True)
class ScoreRow:
    """One sub-criterion's row as it is being put together; `cells` is None until its figures are found."""

    code: str
    area: int
    line: Line
    sure: bool
    words: list[str] = field(default_factory=list[str])
    cells: tuple[str, ...] | None = None
    figure: Figure | None = None
    repeats: list[Entry] = field(default_factory=list[Entry])
    printed_twice: bool = False
    apart: bool = False

    @property
    def title(self) -> str:
        """The name as the report prints it."""
        return " ".join(self.words)

    @property
    def has_figures(self) -> bool:
        """Whether its figures have been found, readable or not."""
        return self.cells is not None or self.figure is not None


@dataclass(slots=True)
class ScoreTables:
    """Chapter 4 as found: rows by code, the cells of sum rows by area, figures and rows that found no place."""

    rows: dict[str, ScoreRow] = field(default_factory=dict[str, ScoreRow])
    sums: dict[int, list[Entry]] = field(default_factory=dict[int, list[Entry]])
    lone_sums: dict[int, Entry] = field(default_factory=dict[int, Entry])
    sum_figures: dict[int, tuple[Line, Figure]] = field(default_factory=dict[int, tuple[Line, Figure]])
    totals: list[Entry] = field(default_factory=list[Entry])
    strays: list[Entry] = field(default_factory=list[Entry])
    swapped_areas: set[int] = field(default_factory=set[int])
    first_line: Line | None = None


def figure_of(cells: tuple[str, ...], most: int, swapped: bool) -> Figure:
    """The points in a row's cells, read the other way round where the table has the max first."""
    return read_pair(tuple(reversed(cells)) if swapped else cells, most)
