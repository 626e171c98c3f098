"""Things that stand on a page under each other: headings, paragraphs, points of a list.

A box is made for the width of the page, knows its height, and can be parted at a page's foot where that is decent:
never a single line alone. It is painted from its top edge downwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kompass_desktop.export.paper.lines import Fragment, Line
from kompass_desktop.export.paper.look import LEFT, Type
from kompass_desktop.export.paper.pen import Pen
from kompass_desktop.export.paper.structure import Element

FEW = 2
"""Fewer lines than this never stand alone at the foot or the head of a page."""
MARK_GAP = 9.0
"""Between a paragraph's number in the margin and its text."""
POINT_INDENT, COUNTED_INDENT = 15.0, 22.0
"""How far a point's text stands to the right of its dot or number."""


@dataclass(eq=False, slots=True, kw_only=True)
class Box:
    """What every box has: space around it (the larger of two neighbours' counts), and how it may be placed.

    `keep` holds it together with what follows; `new_page` begins a page with it.
    """

    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    new_page: bool = False

    @property
    def height(self) -> float:
        """The height in points."""
        return 0.0

    @property
    def least(self) -> float:
        """The height that must be free for it to begin at the foot of a page."""
        return self.height

    def split(self, room: float) -> tuple[Box, Box | None] | None:
        """The part that fits into `room` points and the rest; None where it cannot be parted there.

        A box that can do with less has no rest.
        """
        del room
        return None

    def paint(self, pen: Pen, x: float, top: float) -> None:
        """Paints it with its upper left corner at x, top."""
        raise NotImplementedError


def paint_lines(pen: Pen, x: float, top: float, lines: Sequence[Line], style: Type) -> None:
    """Paints lines under each other."""
    for number, line in enumerate(lines):
        if line.fragments:
            pen.write(x, top - number * style.leading - style.baseline, line.fragments, style.size)


def lines_that_fit(count: int, room: float, leading: float, head: float = 0.0) -> int:
    """How many of `count` lines may stay on a page with `room` left; 0 where parting would leave a line alone."""
    fits = int((room - head + 0.01) / leading)
    if fits >= count:
        return count
    fits = min(fits, count - FEW)
    return fits if fits >= FEW else 0


@dataclass(eq=False, slots=True, kw_only=True)
class TextBox(Box):
    """A paragraph. `mark` stands in the margin beside its first line."""

    lines: Sequence[Line]
    style: Type
    element: Element
    mark: str = ""
    mark_style: Type

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        return self.height if len(self.lines) < 2 * FEW else FEW * self.style.leading

    def split(self, room: float) -> tuple[Box, Box] | None:
        fits = lines_that_fit(len(self.lines), room, self.style.leading)
        if not fits or fits == len(self.lines):
            return None
        first = replace(self, lines=self.lines[:fits], keep=False)
        return first, replace(self, lines=self.lines[fits:], mark="", before=0.0, new_page=False)

    def paint(self, pen: Pen, x: float, top: float) -> None:
        with pen.content(self.element):
            if self.mark:
                style = self.mark_style
                pen.word_right(x - MARK_GAP, top - self.style.baseline, self.mark + " ", style.size, "regular", "muted")
            paint_lines(pen, x, top, self.lines, self.style)


@dataclass(eq=False, slots=True, kw_only=True)
class PointBox(Box):
    """One point of a list; `points` is the list's element, shared by all its points. `label` is its dot or number."""

    lines: Sequence[Line]
    style: Type
    points: Element
    point: Element
    body: Element
    label: str = "•"
    indent: float = POINT_INDENT
    mark: str = ""
    mark_style: Type

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        return self.height if len(self.lines) < 2 * FEW else FEW * self.style.leading

    def split(self, room: float) -> tuple[Box, Box] | None:
        fits = lines_that_fit(len(self.lines), room, self.style.leading)
        if not fits or fits == len(self.lines):
            return None
        rest = replace(self, lines=self.lines[fits:], mark="", label="", before=0.0)
        return replace(self, lines=self.lines[:fits], keep=False), rest

    def paint(self, pen: Pen, x: float, top: float) -> None:
        with pen.inside(self.points, self.point):
            baseline = top - self.style.baseline
            if self.label:
                with pen.content(Element("Lbl")):
                    if self.mark:
                        style = self.mark_style
                        pen.word_right(x - MARK_GAP, baseline, self.mark + " ", style.size, "regular", "muted")
                    pen.word(
                        x + (2 if self.label == "•" else 0),
                        baseline,
                        self.label + " ",
                        self.style.size,
                        colour="accent",
                    )
            with pen.content(self.body):
                paint_lines(pen, x + self.indent, top, self.lines, self.style)


@dataclass(eq=False, slots=True, kw_only=True)
class HeadingBox(Box):
    """A heading, perhaps with an area's badge. It names its place for links and for the list of bookmarks."""

    role: str
    words: str
    id: str
    eyebrow: str = ""
    eyebrow_style: Type
    number: str = ""
    number_width: float = 0.0
    lines: Sequence[Line]
    style: Type
    area: int | None = None
    badge: float = 0.0
    in_bookmarks: bool = True

    @property
    def height(self) -> float:
        return max(self.badge, self._eyebrow_height + len(self.lines) * self.style.leading)

    @property
    def _eyebrow_height(self) -> float:
        return self.eyebrow_style.leading if self.eyebrow else 0.0

    def paint(self, pen: Pen, x: float, top: float) -> None:
        pen.canvas.bookmark(self.id, LEFT, top + 8)
        if self.in_bookmarks:
            pen.surface.addOutlineEntry(self.words, self.id, int(self.role[1]) - 1, closed=self.role != "H1")
        if self.area is not None:
            with pen.artifact():
                pen.badge(x, top - self.badge, self.badge, self.area)
            x += self.badge + 10
        with pen.content(Element(self.role)):
            if self.eyebrow:
                style = self.eyebrow_style
                pen.word(x, top - style.baseline, self.eyebrow + " ", style.size, style.weight, style.colour)
            top -= self._eyebrow_height
            if self.number:
                pen.word(x, top - self.style.baseline, self.number + " ", self.style.size, self.style.weight, "accent")
            paint_lines(pen, x + self.number_width, top, self.lines, self.style)


def fragments(text: str, style: Type) -> list[Fragment]:
    """A text in one type as fragments."""
    return [Fragment(text, style.weight, style.colour)]
