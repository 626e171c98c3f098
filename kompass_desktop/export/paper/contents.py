"""The list of contents: each line is a link, and its page number is known when it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kompass_desktop.export.paper.boxes import Box, paint_lines
from kompass_desktop.export.paper.lines import Line
from kompass_desktop.export.paper.look import Type
from kompass_desktop.export.paper.pen import Pen
from kompass_desktop.export.paper.structure import Element

PADDING = 3.0


@dataclass(eq=False, slots=True, kw_only=True)
class ContentsBox(Box):
    """One line of the contents; `list_element` is shared by all of them."""

    words: str
    target: str
    label: str
    lines: Sequence[Line]
    indent: float
    text_indent: float
    width: float
    style: Type
    page_word: str
    list_element: Element
    ruled: bool

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading + 2 * PADDING

    def paint(self, pen: Pen, x: float, top: float) -> None:
        link = Element("Link")
        page = str(pen.page_of[self.target])
        if self.ruled:
            with pen.artifact():
                pen.rule(x, top, x + self.width, top, "line", 0.6)
        with pen.inside(self.list_element, Element("TOCI"), Element("Reference")):
            with pen.content(link):
                baseline = top - PADDING - self.style.baseline
                if self.label:
                    pen.word(x + self.indent, baseline, self.label + " ", self.style.size, self.style.weight, "muted")
                paint_lines(pen, x + self.indent + self.text_indent, top - PADDING, self.lines, self.style)
                last = baseline - (len(self.lines) - 1) * self.style.leading
                pen.word_right(x + self.width, last, page + " ", self.style.size, self.style.weight, self.style.colour)
            box = (x, top - self.height, x + self.width, top)
            pen.canvas.link(link, f"{self.words}, {self.page_word} {page}", self.target, box)
