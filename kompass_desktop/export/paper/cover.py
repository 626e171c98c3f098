"""The cover: what, whom, when and by whom, with the municipality's own profile as its only picture."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kompass_desktop.export.blocks import Cover
from kompass_desktop.export.paper.boxes import Box, paint_lines
from kompass_desktop.export.paper.lines import Line
from kompass_desktop.export.paper.look import A4, HEIGHT, MM, WIDTH, Look, Type
from kompass_desktop.export.paper.pen import Pen
from kompass_desktop.export.paper.structure import Element

CENTRE = (A4[0] * 0.74, A4[1] * 0.34)
REACH = A4[0] * 0.42
COVER_LINES = 6
"""The cover ends a name that no municipality has; it stands in full inside."""


@dataclass(frozen=True, slots=True)
class CoverText:
    """A paragraph of the cover: its lines, its type, and the space above it in points."""

    lines: Sequence[Line]
    style: Type
    above: float = 0.0


@dataclass(eq=False, slots=True, kw_only=True)
class CoverBox(Box):
    """The whole first page. `head` stands at the top, `foot` at the bottom; `profile` is each area's share."""

    head: Sequence[CoverText]
    foot: Sequence[CoverText]
    profile: Sequence[float | None]

    @property
    def height(self) -> float:
        return HEIGHT

    def paint(self, pen: Pen, x: float, top: float) -> None:
        with pen.artifact():
            paint_profile(pen, self.profile)
            pen.fill(0, A4[1] - 7 * MM, A4[0], 7 * MM, "accent")
        self._paint_texts(pen, self.head, x, top - 8 * MM)
        foot = sum(text.above + len(text.lines) * text.style.leading for text in self.foot)
        self._paint_texts(pen, self.foot, x, top - self.height + foot)

    def _paint_texts(self, pen: Pen, texts: Sequence[CoverText], x: float, top: float) -> None:
        for text in texts:
            top -= text.above
            with pen.content(Element("P")):
                paint_lines(pen, x, top, text.lines, text.style)
            top -= len(text.lines) * text.style.leading


def paint_profile(pen: Pen, profile: Sequence[float | None]) -> None:
    """The areas' profile, large and pale, without words: those are in the report. Only rings while areas are blank."""
    count = max(3, len(profile))

    def at(i: int, share: float) -> tuple[float, float]:
        angle = 2 * math.pi * i / count
        return CENTRE[0] + REACH * share * math.sin(angle), CENTRE[1] + REACH * share * math.cos(angle)

    for ring in (0.25, 0.5, 0.75, 1.0):
        pen.polygon([at(i, ring) for i in range(count)], outline="line_soft", width=0.8)
    for i in range(count):
        pen.rule(*CENTRE, *at(i, 1.0), "line_soft", 0.8)
    known = [share for share in profile if share is not None]
    if known and len(known) == len(profile):
        points = [at(i, share) for i, share in enumerate(known)]
        pen.tint(points, "accent", 0.07)
        pen.polygon(points, outline="selected", width=1.6)


def cover_types(look: Look) -> tuple[Type, Type, Type]:
    """The cover's types: the name of the method, the title, the period."""
    name = Type(look.lead.size, look.lead.leading, "semibold", "accent")
    title = Type(look.display.size * 1.25, look.display.size * 1.25 * 1.12, "semibold", "text")
    return name, title, Type(look.heading_2.size, look.heading_2.leading, "regular", "muted")


def cover_box(block: Cover, broken: Callable[[str, Type, float], Sequence[Line]], look: Look) -> CoverBox:
    """The box of a cover; `broken` breaks a text of a type to a width."""
    name, title, period = cover_types(look)
    head = [CoverText(broken(block.name, name, WIDTH), name)]
    for number, text in enumerate(block.title):
        head.append(CoverText(broken(text, title, WIDTH)[:COVER_LINES], title, 0 if number else 26.0))
    if block.period:
        head.append(CoverText(broken(block.period, period, WIDTH), period, 10.0))
    if block.draft:
        draft = look.heading_3.with_colour("improve")
        head.append(CoverText(broken(block.draft, draft, WIDTH), draft, 24.0))
        note = look.body.with_colour("muted")
        head.append(CoverText(broken(block.draft_note, note, 96 * MM), note, 2.0))
    foot: list[CoverText] = []
    for group in block.groups:
        foot.append(CoverText(broken(group.label, look.small, WIDTH), look.small, 12.0))
        foot += [CoverText(broken(line, look.body, WIDTH), look.body) for line in group.lines]
    return CoverBox(head=head, foot=foot, profile=block.profile)
