"""The list of contents: each line is a link, and its page number is known when it is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kompass_desktop.export.blocks import Contents, Document, Heading
from kompass_desktop.export.paper.boxes import Box, HeadingBox, paint_lines
from kompass_desktop.export.paper.lines import Line
from kompass_desktop.export.paper.look import WIDTH, Look, Type
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


def contents_boxes(
    block: Contents, document: Document, fit: Callable[[str], str],
    broken: Callable[[str, Type, float], Sequence[Line]], look: Look,
) -> Iterator[Box]:  # fmt: skip
    """The heading and a line for every heading that is listed; `fit` fits words to the font, `broken` breaks lines."""
    yield HeadingBox(
        after=18.0, keep=True, role="H1", words=fit(block.title), id="contents",
        lines=broken(block.title, look.heading_1, WIDTH), style=look.heading_1, eyebrow_style=look.small,
        in_bookmarks=False,
    )  # fmt: skip
    element = Element("TOC")
    for entry in document.blocks:
        if not isinstance(entry, Heading) or not entry.listed:
            continue
        chapter = entry.level == 1
        style = look.strong if chapter else look.body
        text_indent = 22.0 if chapter else 56.0 if entry.eyebrow else 0.0
        indent = 0.0 if chapter else 22.0
        yield ContentsBox(
            before=9.0 if chapter else 0.0, words=fit(entry.words), target=entry.id,
            label=fit(entry.number or entry.eyebrow),
            lines=broken(entry.text, style, WIDTH - indent - text_indent - 30), indent=indent, text_indent=text_indent,
            width=WIDTH, style=style, page_word=document.page_word, list_element=element, ruled=chapter,
        )  # fmt: skip
