"""What a guide leaves free to write on by hand: ruled lines, and the places at a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kompass_desktop.export.blocks import Places, WritingLines
from kompass_desktop.export.paper.boxes import Box, paint_lines
from kompass_desktop.export.paper.lines import Line
from kompass_desktop.export.paper.look import MM, WIDTH, Type
from kompass_desktop.export.paper.pen import Pen
from kompass_desktop.export.paper.structure import Element

RULED = 8.5 * MM
"""The height of a line that one writes on by hand."""
NARROW = (13 * MM, 15 * MM)
"""The widths of the columns for a seat's letter and for a sign."""
GAP = 4 * MM
LETTER = 16.0
PLACE_WIDTH = (WIDTH - GAP) / 2 - LETTER
"""How wide who sits at a place may stand, after the letter."""
PLACE_PADDING = 4.5


@dataclass(eq=False, slots=True, kw_only=True)
class WritingBox(Box):
    """Empty ruled lines under small heads. They are decoration: whoever listens has nothing to write on.

    At the foot of a page there are fewer of them, down to `fewest`: lines on the next page would belong to nothing.
    """

    count: int
    fewest: int
    heads: tuple[str, str, str]
    style: Type

    @property
    def height(self) -> float:
        return self.style.leading + self.count * RULED

    @property
    def least(self) -> float:
        return self.style.leading + min(self.count, self.fewest) * RULED

    def split(self, room: float) -> tuple[Box, Box | None] | None:
        fits = int((room - self.style.leading + 0.01) / RULED)
        return (replace(self, count=fits), None) if fits >= self.fewest else None

    def paint(self, pen: Pen, x: float, top: float) -> None:
        columns = self._columns(x)
        with pen.artifact():
            for head, (left, _) in zip(self.heads, columns, strict=True):
                pen.word(left, top - self.style.baseline, head + " ", self.style.size, "regular", "muted")
            for number in range(1, self.count + 1):
                below = top - self.style.leading - number * RULED
                for left, right in columns:
                    pen.rule(left, below, right, below, "line_control", 0.6)

    def _columns(self, x: float) -> list[tuple[float, float]]:
        """The left and right edge of each column."""
        sign, note = x + NARROW[0] + GAP, x + sum(NARROW) + 2 * GAP
        return [(x, x + NARROW[0]), (sign, sign + NARROW[1]), (note, x + WIDTH)]


@dataclass(frozen=True, slots=True)
class Seated:
    """A place: its letter, and the lines of who sits there; without lines it is free."""

    letter: str
    lines: Sequence[Line]
    item: Element
    label: Element
    body: Element


@dataclass(eq=False, slots=True, kw_only=True)
class PlacesBox(Box):
    """The places of a table in two columns, read down the first and then down the second; never parted."""

    places: Sequence[Seated]
    style: Type
    element: Element

    @property
    def height(self) -> float:
        return sum(self._rows())

    def _rows(self) -> list[float]:
        half = self._half()
        pairs = (self.places[i : i + half + 1 : half] if half else self.places for i in range(half))
        return [max(max(1, len(p.lines)) for p in pair) * self.style.leading + 2 * PLACE_PADDING for pair in pairs]

    def _half(self) -> int:
        return (len(self.places) + 1) // 2

    def paint(self, pen: Pen, x: float, top: float) -> None:
        rows, half = self._rows(), self._half()
        with pen.inside(self.element):
            for number, place in enumerate(self.places):
                column, row = divmod(number, half)
                left = x + column * ((WIDTH - GAP) / 2 + GAP)
                self._paint_place(pen, place, left, top - sum(rows[:row]), rows[row])

    def _paint_place(self, pen: Pen, place: Seated, left: float, top: float, height: float) -> None:
        style, above = self.style, top - PLACE_PADDING
        with pen.artifact():
            below = top - height
            pen.rule(left, below, left + PLACE_WIDTH + LETTER, below, "line_soft" if place.lines else "line_control")
        with pen.inside(place.item):
            with pen.content(place.label):
                pen.word(left, above - style.baseline, place.letter + " ", style.size, "semibold", "accent")
            if place.lines:
                with pen.content(place.body):
                    paint_lines(pen, left + LETTER, above, place.lines, style)


def writing_box(block: WritingLines, fit: Callable[[str], str], style: Type) -> WritingBox:
    """The box of lines to write on; `fit` fits words to the font."""
    heads = (fit(block.heads[0]), fit(block.heads[1]), fit(block.heads[2]))
    return WritingBox(before=6.0, after=14.0, count=block.count, fewest=block.fewest, heads=heads, style=style)


def places_box(
    block: Places, fit: Callable[[str], str], broken: Callable[[str, Type, float], Sequence[Line]], style: Type
) -> PlacesBox:
    """The box of the places at a table; `broken` breaks a text of a type to a width."""
    places = [
        Seated(
            fit(place.letter), broken(place.role, style, PLACE_WIDTH) if place.role else (), Element("LI"),
            Element("Lbl"), Element("LBody"),
        )
        for place in block.places
    ]  # fmt: skip
    return PlacesBox(after=14.0, places=places, style=style, element=Element("L"))
