"""The box Rubriker | Poäng of an area: figures that are computed, never typed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.totals import Totals
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import BLANK, HIDDEN, LEFT, RIGHT, Pen


class PointsBox(QWidget):
    """One row per sub-criterion, and the sum. A click goes to the text of the row."""

    chosen = Signal(str)
    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area: Area | None = None
        self._rows: list[tuple[str, str, str]] = []
        self._sum = ("", "")
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow_theme(self, self._refresh)

    def show_points(self, area: Area, totals: Totals, hidden: bool = False) -> None:
        """Show the points of an area; hidden ones as ••, blank ones as –."""
        total = totals.area(area.number)
        self._area = area

        def shown(points: int | None) -> str:
            return HIDDEN if hidden else BLANK if points is None else str(points)

        of = self.tr("{points} av {of}")
        self._rows = [
            (s.code, s.title, of.format(points=shown(totals.points[s.code]), of=s.max_points))
            for s in area.sub_criteria
        ]
        name = self.tr("Summa") if total.complete or not total.scored else self.tr("Summa av bedömda")
        self._sum = (name, of.format(points=shown(total.points), of=area.max_points))
        rows = "; ".join(f"{code} {title}: {points}" for code, title, points in self._rows)
        self.setAccessibleName(self.tr("Poäng i område {n}: {rows}; {sum}: {points}").format(
            n=area.number, rows=rows, sum=self._sum[0], points=self._sum[1]))  # fmt: skip
        self._refresh()

    def set_current(self, code: str) -> None:
        """Mark the row whose text is written in."""
        if code != self._current:
            self._current = code
            self.update()

    @property
    def figures(self) -> dict[str, str]:
        """What the box says, by code and "sum"."""
        return {**{code: points for code, _, points in self._rows}, "sum": self._sum[1]}

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(262), theme.px(31) + theme.px(27) * len(self._rows) + theme.px(31))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        px, width = pen.theme.px, float(self.width())
        pen.fill(QRectF(self.rect()), "surface", pen.theme.radius("control"), "line")
        pen.text(QRectF(12, 2, width / 2, px(28)), self.tr("Rubriker"), "small", "muted", weight=600)
        pen.text(QRectF(12, 2, width - 24, px(28)), self.tr("Poäng"), "small", "muted", RIGHT, 600)
        y, height = float(px(31)), px(27)
        for code, title, points in self._rows:
            here = 600 if code == self._current else None
            pen.hline(12, y, width - 24)
            room = width - 24 - pen.theme.text_width(points, "small", here) - 12
            pen.text(QRectF(12, y, room, height), f"{code}  {title}", "small", "text", LEFT, here)
            pen.text(QRectF(12, y, width - 24, height), points, "small", "text", RIGHT, here)
            y += height
        pen.hline(12, y, width - 24, "line_strong")
        pen.text(QRectF(12, y, width / 2, px(28)), self._sum[0], "small", weight=600)
        pen.text(QRectF(12, y, width - 24, px(28)), self._sum[1], "small", "text", RIGHT, 600)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        theme = theme_of(self)
        place = int((event.position().y() - theme.px(31)) // theme.px(27))
        if 0 <= place < len(self._rows):
            self.chosen.emit(self._rows[place][0])

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
