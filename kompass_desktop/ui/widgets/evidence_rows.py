"""How evidence is listed: headings, and lines with a sign or an icon, their words, and where they come from."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pen import RIGHT, Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import wrapped_height

ROW = Qt.ItemDataRole.UserRole
MARGIN, TEXT_LEFT = 16, 46
USED_WIDTH = 24
WIDEST_TEXT = 640
"""Text stops growing here (px at 100 % text), however wide the panel is."""


class Heading(Struct, frozen=True):
    """The words over a part of the list, with small words at the right."""

    words: str
    right: str = ""


class Line(Struct, frozen=True):
    """One thing in the list: its sign or icon, its words, where it comes from; kind and id of the row behind it."""

    words: str
    where: str = ""
    sign: str = ""
    icon: str = ""
    kind: str = ""
    row: str = ""
    used: bool = False
    """Whether what is written just now rests on it."""


class EvidenceRows(RowList):
    """The list; Enter or a double click opens a line that has a row behind it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _draw, height=self._height, line=False, hover=False, parent=parent)

    def _height(self, index: Index, width: int) -> int:
        theme, row = theme_of(self), index.data(ROW)
        if isinstance(row, Heading):
            return theme.px(36)
        words = wrapped_height(theme, row.words, _room(theme.px, row, width), "body" if row.kind else "small")
        where = theme.metrics("small").height() if row.where else 0
        return round(words + where) + theme.px(15 if row.kind else 9)


def _left(px: Any, row: Line) -> float:
    return px(TEXT_LEFT) if row.sign or row.icon else MARGIN


def _room(px: Any, row: Line, width: float) -> float:
    """How wide the words of a line may be."""
    return min(px(WIDEST_TEXT), width - _left(px, row) - MARGIN - (px(USED_WIDTH) if row.used else 0))


def _draw(pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
    row, px = index.data(ROW), pen.theme.px
    if isinstance(row, Heading):
        line = rect.adjusted(MARGIN, px(8), -MARGIN, 0)
        if index.row():
            pen.hline(rect.x() + MARGIN, rect.y() + 3, rect.width() - 2 * MARGIN, "line")
        pen.text(line, row.words, "small", "muted", weight=600)
        pen.text(line, row.right, "small", "muted", RIGHT)
        return
    y = rect.y() + px(6 if row.kind else 4)
    if row.sign:
        pen.sign(MARGIN, y + px(1), row.sign)
    elif row.icon and row.kind:
        pen.soft(QRectF(MARGIN, y + px(1), px(20), px(20)), "sunken", 4)
        pen.icon(row.icon, MARGIN + px(3), y + px(4), "muted", 14)
    elif row.icon:
        pen.icon(row.icon, MARGIN + px(2), y + px(1), "muted", 16)
    left, style = _left(px, row), "body" if row.kind else "small"
    width = _room(px, row, rect.width())
    height = pen.wrapped_height(row.words, width, style)
    muted = not row.kind and not row.icon
    pen.text(QRectF(left, y, width, height + 2), row.words, style, "muted" if muted else "text", wrap=True)
    if row.used:
        pen.icon("check", rect.right() - MARGIN - px(16), y + px(2), "good")
    if row.where:
        pen.text(QRectF(left, y + height, width, pen.theme.metrics("small").height()), row.where, "small", "muted")
    following = index.model().index(index.row() + 1, 0).data(ROW)
    if row.kind and isinstance(following, Line):
        pen.hline(rect.x(), rect.bottom(), rect.width(), "line_soft")
