"""One line of text in which some parts are bold: cut so that the first of them is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from kompass_desktop.services.folding import Span
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.pen import Pen

BOLD = 600
_BEFORE = 24
"""So many letters stand before the first bold part when the line begins with …"""
_LEEWAY = 0.6
"""The first bold part may end this far along the line before the beginning is cut."""


def draw_marked(
    pen: Pen, rect: QRectF, text: str, spans: Sequence[Span], style: str = "body", colour: str = "text",
    italic: bool = False,
) -> None:  # fmt: skip
    """Draw a line with its spans in bold, as much of it as there is room for."""
    text, spans = fitted(pen.theme, text, spans, rect.width(), style)
    x = rect.x()
    for part, bold in _parts(text, spans):
        weight = BOLD if bold else None
        width = pen.theme.text_width(part, style, weight, italic)
        pen.text(QRectF(x, rect.y(), width + 2, rect.height()), part, style, colour, weight=weight, italic=italic)
        x += width


def fitted(
    theme: Theme, text: str, spans: Sequence[Span], width: float, style: str = "body"
) -> tuple[str, tuple[Span, ...]]:
    """The text as far as it fits, with … where it was cut, and where its spans stand in it."""
    if _width(theme, text, spans, style) <= width:
        return text, tuple(spans)
    if spans and _width(theme, text[: spans[0][1]], spans, style) > width * _LEEWAY:
        text, spans = _from_first(text, spans)
    low, high = 0, len(text)
    while low < high and _width(theme, text, spans, style) > width:
        middle = (low + high + 1) // 2
        if _width(theme, f"{text[:middle]}…", spans, style) <= width:
            low = middle
        else:
            high = middle - 1
    if low:
        text = f"{text[:low].rstrip()}…"
    return text, tuple((start, min(end, len(text))) for start, end in spans if start < len(text))


def _from_first(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """The text from shortly before its first span on, from the beginning of a word."""
    start = max(0, spans[0][0] - _BEFORE)
    blank = text.find(" ", start, spans[0][0])
    start = blank + 1 if start and blank >= 0 else start
    lead = "… " if start else ""
    shift = len(lead) - start
    return lead + text[start:], tuple((a + shift, b + shift) for a, b in spans)


def _width(theme: Theme, text: str, spans: Sequence[Span], style: str) -> float:
    return sum(theme.text_width(part, style, BOLD if bold else None) for part, bold in _parts(text, spans))


def _parts(text: str, spans: Sequence[Span]) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is bold."""
    parts: list[tuple[str, bool]] = []
    at = 0
    for start, end in spans:
        parts += [(text[at:start], False), (text[start:end], True)]
        at = max(at, min(end, len(text)))
    return [(part, bold) for part, bold in (*parts, (text[at:], False)) if part]
