"""What the tables of Bedömning draw alike: sources, stages, and the cell that points are typed in."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kompass_desktop.model.notes import STAGES
from kompass_desktop.ui.models.evidence import SOURCES, Evidence
from kompass_desktop.ui.widgets.pen import RIGHT, Pen

_COUNTS_FROM = STAGES.index("done")


def draw_cell(
    pen: Pen, rect: QRectF, points: int | None, typed: str | None, wrong: bool, editing: bool, hidden: bool
) -> None:  # fmt: skip
    """The cell that points are typed in: with a ring while it is, in the colour of what is wrong where it is.

    `typed` is what stands typed (None: the stored points are shown); `hidden` shows neither.
    """
    side = min(rect.height() - 4, pen.theme.size("row") - 5)
    cell = QRectF(rect.x() + 4, rect.y() + (rect.height() - side) / 2, rect.width() - 4, side)
    inner, editing = cell.adjusted(0, -1, -8, 0), editing and not hidden
    if editing or (wrong and not hidden):
        pen.fill(cell, "surface", 4)
        pen.focus(cell, 4, "bad" if wrong else "focus")
    if typed is None or hidden:
        pen.points(inner, points, hidden)
        return
    # What is being typed stands with a caret after it, so that one sees that more digits may follow.
    pen.text(inner, typed, "strong", "bad" if wrong else "text", RIGHT)
    if editing:
        pen.painter.fillRect(QRectF(inner.right() + 1, cell.y() + 6, 1, cell.height() - 12), pen.theme.colour("text"))


def draw_sources(pen: Pen, rect: QRectF, evidence: Evidence) -> None:
    """I D W, each on its ground where there is something; a warning where everything rests on one of them."""
    px = pen.theme.px
    side, y = px(18), rect.y() + (rect.height() - px(18)) / 2
    for i, letter in enumerate(SOURCES):
        pen.source(QRectF(rect.x() + i * px(22), y, side, side), letter, evidence.has(letter))
    if evidence.one_source:
        pen.icon("triangle-alert", rect.x() + px(70), y + px(2), "warn", 14)


def draw_stages(pen: Pen, rect: QRectF, evidence: Evidence) -> None:
    """Five bars, one per stage: planned and decided hollow (they do not count), done and later filled."""
    px, foot = pen.theme.px, rect.bottom() - pen.theme.px(6)
    for i, count in enumerate(evidence.stages):
        height = px(2) if not count else px(2 + min(count, 5) * 3.4)
        bar = QRectF(rect.x() + i * px(10), foot - height, px(7), height)
        if not count:
            pen.fill(bar, "line", 1)
        elif i < _COUNTS_FROM:
            pen.fill(bar, None, 1, "line_strong")
        else:
            pen.fill(bar, "accent", 1)
