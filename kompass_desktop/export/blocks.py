"""What a report consists of, as plain data: a renderer needs nothing but this.

A block says what it is, never how it looks. All text is clean (`cleaning.clean`); what a font lacks is the renderer's
business. Lengths are shares of the text width, colours and type are left to the renderer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kompass_desktop.model.charts import Series

Variant = Literal["draft", "factcheck", "final"]
Tone = Literal["text", "muted", "caption", "lead"]


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of running text in one weight."""

    text: str
    strong: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class CoverLine:
    """A group of lines at the foot of the cover, for example the evaluators under a label."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page. `profile` is each area's share of its max (0–1, None is blank) for the picture on it."""

    name: str
    title: tuple[str, ...]
    period: str
    draft: str
    draft_note: str
    groups: tuple[CoverLine, ...]
    profile: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of all headings that are `listed`, with links and page numbers."""

    title: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `id` names its bookmark, `number` is printed before the text, `listed` puts it into the contents.

    Level 1 opens a chapter on a new page, 2 a section or an area, 3 a part of an area. An area's heading has the area's
    number, for its badge, and an `eyebrow` ("Område 1") before the text.
    """

    level: Literal[1, 2, 3]
    text: str
    id: str
    number: str = ""
    eyebrow: str = ""
    area: int | None = None
    listed: bool = False
    new_page: bool = False

    @property
    def words(self) -> str:
        """The heading as it is read out and shown in the list of bookmarks."""
        return " ".join(part for part in (self.eyebrow, self.number, self.text) if part)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line break in it is kept. `mark` is its number in a fact-check draft ("§12")."""

    runs: Runs
    tone: Tone = "text"
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One point of a list."""

    runs: Runs
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of points; `leads_on` keeps it on one page with what follows, `counted` puts 1, 2, 3 before its points."""

    items: tuple[Item, ...]
    leads_on: bool = False
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Total:
    """The one large figure: "536" "av 800 poäng", or "345" "av 500 bedömda" where not everything is scored."""

    figure: str
    of: str


@dataclass(frozen=True, slots=True)
class PointsRow:
    """A line of a table of points; `area` gives it the area's badge instead of a code."""

    code: str
    title: str
    achieved: str
    max_points: str
    area: int | None = None


@dataclass(frozen=True, slots=True)
class PointsTable:
    """Points with their sum. `boxed` frames it as the box that opens an area; `summary` is for those who listen."""

    heads: tuple[str, str, str]
    rows: tuple[PointsRow, ...]
    total: PointsRow
    summary: str
    note: str = ""
    area: int | None = None
    boxed: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A strength or an improvement as it is printed."""

    text: str
    gold_star: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class FindingsTable:
    """Strengths beside improvements; `gold_star` is said after an exemplary strength, `none` on an empty side.

    Also for other points of two kinds beside each other, each with its sign.
    """

    heads: tuple[str, str]
    strengths: tuple[Finding, ...]
    improvements: tuple[Finding, ...]
    gold_star: str
    none: str
    summary: str
    signs: tuple[str, str] = ("+", "–")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a grid: its head, its share of the width, and whether it holds figures, which stand at the right."""

    head: str
    share: float
    figures: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a grid. The first cell heads it; `area` puts the area's badge before it, `strong` marks a sum."""

    cells: tuple[str, ...]
    area: int | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of any columns. A row is never cut, unless it is longer than a page; the heads come back on each page."""

    columns: tuple[Column, ...]
    rows: tuple[GridRow, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of the areas. The renderer draws it from `model.charts` with the widths of its own font."""

    kind: Literal["bars", "radar"]
    titles: tuple[str, ...]
    series: tuple[Series, ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Beside:
    """A chart with its figures to the right of it."""

    chart: Chart
    table: PointsTable


@dataclass(frozen=True, slots=True)
class Place:
    """A place at a table: its letter, and who sits there ("" while nobody is known)."""

    letter: str
    role: str


@dataclass(frozen=True, slots=True)
class Places:
    """The places at a table in two columns; where nobody is known there is a line to write on."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on by hand, in three columns with their heads: two narrow ones, and a wide one.

    There are `count` of them, or as many as the page has room for, but never fewer than `fewest`.
    """

    count: int
    fewest: int
    heads: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Cover | Contents | Heading | Paragraph | Bullets | Total | PointsTable | FindingsTable | Grid | Chart | Beside
    | Places | WritingLines | PageBreak
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report. `watermark` and `draft_line` are empty in a final one."""

    title: str
    subject: str
    authors: tuple[str, ...]
    language: str
    made: date
    footer: str
    watermark: str
    draft_line: str
    page_word: str
    blocks: tuple[Block, ...]
