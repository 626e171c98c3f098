"""The small drawing kit that delegates and painted widgets share: text, badge, chip, sign, seat, bar, tick, icon.

A pen only draws. Where things stand is worked out by the caller; sizes that hold text grow with the text scale.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTextOption

from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.wrapped import wrapped_height

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
BLANK, HIDDEN = "–", "••"

# A note's sign: the token of its ink and of its ground.
SIGN_COLOURS = {
    "+": ("good", "good_soft"),
    "–": ("improve", "improve_soft"),
    "★": ("star", "warn_soft"),
    "≠": ("warn", "warn_soft"),
    "?": ("accent", "accent_soft"),
    "”": ("muted", "sunken"),
    "=": ("muted", "sunken"),
}
# What is typed in a note line, and the sign that it is shown as.
TYPED_SIGNS = {"+": "+", "-": "–", "*": "★", "?": "?", "!": "”", "=": "="}


class Pen:
    """Draws in the look of a theme. Colours are given as tokens ("accent", "area3")."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        painter.setRenderHints(SMOOTH)

    # ---- forms
    def fill(
        self, rect: QRectF, colour: str | QColor | None, radius: float = 0, line: str | None = None, width: float = 1
    ) -> None:
        """A rectangle, filled and (or) outlined inside its edge."""
        painter = self.painter
        if colour is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(self.theme.brush(colour) if isinstance(colour, str) else QBrush(colour))
        if line is None:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(QPen(self._colour(line), width))
            rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(rect, radius, radius)

    def soft(self, rect: QRectF, colour: str, radius: float) -> None:
        """A tinted ground; in high contrast, where grounds are black, it gets an outline instead."""
        same = self.theme.colour(colour) == self.theme.colour("window")
        self.fill(rect, colour, radius, "line" if same and self.theme.outlines else None)

    def ground(self, rect: QRectF, colour: str) -> None:
        """A plain ground that meets its neighbours without a seam, also at broken pixel ratios."""
        smooth = QPainter.RenderHint.Antialiasing
        self.painter.setRenderHint(smooth, False)
        self.painter.setBackground(self.theme.brush(colour))
        self.painter.eraseRect(rect)  # not fillRect: for that PySide first looks at every gradient preset there is
        self.painter.setRenderHint(smooth, True)

    def hline(self, x: float, y: float, width: float, colour: str = "line_soft") -> None:
        """A 1 px line, sharp at every pixel ratio."""
        self.ground(QRectF(x, y, width, 1), colour)

    def focus(self, rect: QRectF, radius: float = 6, colour: str = "focus") -> None:
        """The focus ring, inside the edge of the rectangle."""
        self.fill(rect, None, radius, colour, self.theme.size("focus"))

    # ---- text and icons
    def text(
        self, rect: QRectF, text: str, style: str = "body", colour: str = "text",
        align: Qt.AlignmentFlag = LEFT, weight: int | None = None, italic: bool = False, wrap: bool = False,
    ) -> float:  # fmt: skip
        """Text in a type role, cut with … where it does not fit (or wrapped from the top); returns its full width."""
        theme, painter = self.theme, self.painter
        painter.setFont(theme.font(style, weight, italic))
        painter.setPen(theme.colour(colour))
        if wrap:
            option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            painter.drawText(rect, text, option)
            return rect.width()
        width = theme.text_width(text, style, weight, italic)
        if width > rect.width() + 0.5 and "\n" not in text:
            metrics = theme.metrics(style, weight, italic)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, math.ceil(rect.width()))
        painter.drawText(rect, int(align), text)
        return width

    def wrapped_height(self, text: str, width: float, style: str = "body", weight: int | None = None) -> float:
        """How high the text stands when it is wrapped to a width."""
        return wrapped_height(self.theme, text, width, style, weight)

    def icon(self, name: str, x: float, y: float, colour: str = "muted", px: int = 16, fill: bool = False) -> None:
        """An icon with its upper left corner at x, y; px grows with the text."""
        ratio = self.painter.device().devicePixelRatioF()
        self.painter.drawPixmap(QPointF(x, y), self.theme.pixmap(name, colour, self.theme.px(px), ratio, fill))

    # ---- the marks of the field
    def badge(self, x: float, y: float, number: int, px: float = 22) -> float:
        """An area's mark: its number on the area's colour; the number carries the meaning. Returns its side."""
        side = self.theme.px(px)
        self.fill(QRectF(x, y, side, side), f"area{number}", 4)
        self.text(QRectF(x - 4, y, side + 8, side - 1), str(number), "small", "on_area", CENTRE, 600)
        return side

    def chip(self, x: float, y: float, code: str) -> float:
        """A sub-criterion's chip, what #13 becomes; returns its width with the gap after it."""
        width, height = self.theme.px(38), self.theme.size("chip")
        rect = QRectF(x, y, width, height)
        self.soft(rect, "sunken", 3)
        self.fill(QRectF(x, y, 4, height), f"area{code.partition('.')[0]}", 1.5)
        self.text(rect.adjusted(5, -1, 0, 0), code, "small", "text", CENTRE, 600)
        return width + 4

    def more_chip(self, x: float, y: float, count: int) -> float:
        """What stands for the chips that find no room: "+1"."""
        width, height = self.theme.px(26), self.theme.size("chip")
        rect = QRectF(x, y, width, height)
        self.soft(rect, "sunken", 3)
        self.text(rect.adjusted(0, -1, 0, 0), f"+{count}", "small", "muted", CENTRE)
        return width + 4

    def sign(self, x: float, y: float, sign: str) -> float:
        """A note's sign (one of SIGN_COLOURS) on a soft tile; returns its side."""
        ink, ground = SIGN_COLOURS[sign]
        side = self.theme.size("chip")
        self.soft(QRectF(x, y, side, side), ground, 4)
        if sign == "★":
            star = self.theme.px(14)
            self.icon("star", x + (side - star) / 2, y + (side - star) / 2, ink, 14, fill=True)
        else:
            drop = self.theme.px(3) if sign == "”" else -1
            self.text(QRectF(x - 4, y + drop, side + 8, side), sign, "heading", ink, CENTRE, 700)
        return side

    def seat(self, x: float, y: float, letter: str) -> float:
        """A seat's letter in a ring; returns its side."""
        side = self.theme.size("seat")
        self.fill(QRectF(x, y, side, side), "surface", side / 2, "line_control")
        self.text(QRectF(x - 4, y - 1, side + 8, side), letter, "caption", "text", CENTRE, 600)
        return side

    def bar(self, x: float, y: float, width: float, height: float, share: float | None, colour: str = "accent") -> None:
        """A bar on its track; share 0–1, None leaves the track empty."""
        self.soft(QRectF(x, y, width, height), "sunken", 2)
        if share:
            self.fill(QRectF(x, y, width * min(1.0, share), height), colour, 2)

    def tick(self, x: float, y: float, height: float) -> None:
        """The mean: a dark upright with a halo, readable on the bar and beside it."""
        self.fill(QRectF(x - 2.5, y, 5, height), "mean", 1.5, "surface", 1)

    def cover(self, rect: QRectF, how: str) -> None:
        """A cell of the coverage strip: "has" (filled), "weak" (outline, filled foot) or "none" (outline)."""
        ground, line = {"has": ("accent", None), "weak": ("accent_soft", "accent"), "none": ("surface", "line_strong")}[
            how
        ]
        self.fill(rect, ground, 3, line)
        if how == "weak":
            self.fill(QRectF(rect.x(), rect.bottom() - 5, rect.width(), 5), "accent", 2)

    def state(self, x: float, y: float, state: str) -> None:
        """How far something is, form first: "done" (check), "begun" (dot) or "open" (ring)."""
        side = self.theme.px(10)
        if state == "done":
            self.icon("check", x - 2, y - 2, "good", 14)
        else:
            begun = state == "begun"
            self.fill(
                QRectF(x, y, side, side),
                "accent" if begun else None,
                side / 2,
                "accent" if begun else "line_strong",
                1.5,
            )

    def two_lines(self, rect: QRectF, top: str, under: str, style: str = "body", colour: str = "text") -> None:
        """A line with a small muted one under it, in the middle of the rectangle."""
        first, second = self.theme.metrics(style).height(), self.theme.metrics("small").height()
        y = rect.y() + (rect.height() - first - second) / 2
        self.text(QRectF(rect.x(), y, rect.width(), first), top, style, colour)
        self.text(QRectF(rect.x(), y + first, rect.width(), second), under, "small", "muted")

    def points(self, rect: QRectF, points: int | None, hidden: bool = False, style: str = "strong") -> None:
        """Points at the right: blank is "–", hidden "••", never 0 for either."""
        if hidden:
            self.text(rect, HIDDEN, "body", "muted", RIGHT)
        elif points is None:
            self.text(rect, BLANK, "body", "muted", RIGHT)
        else:
            self.text(rect, str(points), style, "text", RIGHT)

    def source(self, rect: QRectF, letter: str, there: bool) -> None:
        """A source letter on its soft ground, or "·" where there is none."""
        if there:
            self.soft(rect, "accent_soft", 3)
            self.text(rect.adjusted(-2, -1, 2, -1), letter, "caption", "accent", CENTRE, 600)
        else:
            self.text(rect, "·", "body", "muted", CENTRE)

    def _colour(self, colour: str | QColor) -> QColor:
        return colour if isinstance(colour, QColor) else self.theme.colour(colour)
