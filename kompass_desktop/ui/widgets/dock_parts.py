"""The two drawings of the dock: as a column at the right, and as one line at the foot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.translation import points_words
from kompass_desktop.ui.widgets.dock_content import DockContent, DockCoverage, of_words
from kompass_desktop.ui.widgets.pen import BLANK, RIGHT, Pen


class _Painted(QWidget):
    """A part of the dock that is one drawing."""

    accessible_role = "StatusBar"

    def __init__(self) -> None:
        super().__init__()
        self.content: DockContent | None = None
        self.hidden_points = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(Pen(painter, theme_of(self)))
        painter.end()

    def draw(self, pen: Pen) -> None:
        """Draws the content."""
        raise NotImplementedError


class FullDock(_Painted):
    """The dock as a column."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def draw(self, pen: Pen) -> None:
        pen.ground(QRectF(0, 0, 1, self.height()), "line")
        px, x, width = pen.theme.px, 16.0, self.width() - 32.0
        pen.text(QRectF(x, 14, width, px(20)), self.tr("Poängläge"), "small", "muted", weight=600)
        y = 14 + px(26)
        if self.content is None:
            return
        y = self._hidden(pen, x, y, width) if self.hidden_points else self._points(pen, x, y, width)
        pen.hline(x, y, width, "line")
        coverage = self.content.coverage
        if coverage is None:
            y = self._scored(pen, x, y + 12, width)
        else:
            y = self._covered(pen, x, y + 12, width, coverage)
        y = self._sources(pen, x, y, width)
        if coverage is not None and coverage.gaps:
            pen.hline(x, y + 8, width, "line")
            self._gaps(pen, x, y + 20, width, coverage)

    def _hidden(self, pen: Pen, x: float, y: float, width: float) -> float:
        px = pen.theme.px
        pen.icon("eye-off", x, y + px(10), "muted", 20)
        pen.text(QRectF(x + px(30), y, width - px(30), px(22)), self.tr("Poängen är dold"), "strong")
        pen.text(
            QRectF(x + px(30), y + px(20), width - px(30), px(18)), self.tr("F10 visar den igen"), "small", "muted"
        )
        return y + px(54)

    def _points(self, pen: Pen, x: float, y: float, width: float) -> float:
        content, px = self.content, pen.theme.px
        assert content is not None
        totals = content.totals
        shown = BLANK if totals.total is None else str(totals.total)
        taken = pen.text(QRectF(x, y - px(4), width, px(46)), shown, "display")
        words = self.tr("inga poäng ännu") if totals.total is None else of_words(totals)
        pen.text(QRectF(x + taken + 8, y + px(10), width - taken - 8, px(24)), words, "body", "muted")
        y += px(40)
        if content.whose:
            pen.text(QRectF(x, y, width, px(20)), content.whose, "small", "muted")
            y += px(20)
        if content.beside is not None:
            pen.text(QRectF(x, y, width, px(20)), content.beside, "small", "muted")
            y += px(20)
        y += px(8)
        for area in totals.areas:
            pen.badge(x, y, area.number, 20)
            share = None if area.points is None else area.points / area.max_points
            pen.bar(x + px(30), y + px(6), width - px(64), px(8), share)
            pen.points(QRectF(x + width - px(32), y, px(32), px(19)), area.points)
            y += px(27)
        return y + px(4)

    def _scored(self, pen: Pen, x: float, y: float, width: float) -> float:
        content, px = self.content, pen.theme.px
        assert content is not None
        totals = content.totals
        pen.text(QRectF(x, y, width, px(20)), self.tr("Täckning"), "small", "muted", weight=600)
        count = self.tr("{scored} av {of}").format(scored=totals.scored, of=totals.of)
        pen.text(QRectF(x, y, width, px(20)), count, "strong", "text", RIGHT)
        pen.bar(x, y + px(26), width, px(6), totals.scored / totals.of if totals.of else 0)
        return y + px(46)

    def _covered(self, pen: Pen, x: float, y: float, width: float, coverage: DockCoverage) -> float:
        """What the interview has, by form and in words: filled, half, hollow."""
        px = pen.theme.px
        pen.text(QRectF(x, y, width, px(20)), self.tr("Täckning"), "small", "muted", weight=600)
        count = self.tr("{have} av {of}").format(have=coverage.have, of=coverage.of)
        pen.text(QRectF(x, y, width, px(20)), count, "strong", "text", RIGHT)
        pen.bar(x, y + px(26), width, px(6), coverage.have / coverage.of if coverage.of else 0)
        y += px(42)
        legend = (
            ("has", self.tr("{n} har").format(n=coverage.have)),
            ("weak", self.tr("{n} svag").format(n=coverage.weak)),
            ("none", self.tr("{n} inget").format(n=coverage.missing)),
        )
        left = x
        for how, words in legend:
            pen.cover(QRectF(left, y + px(3), px(13), px(14)), how)
            left += px(18) + pen.text(QRectF(left + px(18), y, width, px(20)), words, "small") + px(9)
        return y + px(32)

    def _gaps(self, pen: Pen, x: float, y: float, width: float, coverage: DockCoverage) -> None:
        """What to ask about next."""
        px = pen.theme.px
        pen.text(QRectF(x, y, width, px(20)), self.tr("Nästa hål"), "small", "muted", weight=600)
        key = self.tr("Ctrl+J")
        pen.text(QRectF(x, y, width, px(20)), key, "small", "muted", RIGHT)
        y += px(26)
        for code, title in coverage.gaps:
            if y + px(20) > self.height():
                return
            taken = pen.chip(x, y, code)
            pen.text(QRectF(x + taken + 4, y, width - taken - 4, px(19)), title, "small")
            y += px(27)

    def _sources(self, pen: Pen, x: float, y: float, width: float) -> float:
        content, px = self.content, pen.theme.px
        assert content is not None
        pen.text(QRectF(x, y, width, px(20)), self.tr("Delområden med källa"), "small", "muted", weight=600)
        y += px(24)
        names = (self.tr("Intervju"), self.tr("Dokument"), self.tr("Webb"))
        for name, count in zip(names, content.sources, strict=True):
            pen.text(QRectF(x, y, px(66), px(20)), name, "small")
            pen.bar(x + px(70), y + px(7), width - px(106), px(6), count / max(1, content.totals.of), "line_strong")
            pen.text(QRectF(x, y, width, px(20)), str(count), "small", "text", RIGHT)
            y += px(22)
        return y


class FoldedDock(_Painted):
    """The dock as one line, in the same order."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, theme_of(self).size("dock_folded"))

    def draw(self, pen: Pen) -> None:
        pen.hline(0, 0, self.width(), "line")
        px, x, height = pen.theme.px, 16.0, float(self.height())
        x += pen.text(QRectF(x, 0, px(100), height), self.tr("Poängläge"), "small", "muted", weight=600) + px(14)
        if self.content is None:
            return
        totals = self.content.totals
        end = self.width() - pen.theme.size("control") - 20.0
        count = self.tr("Täckning {scored} av {of}").format(scored=totals.scored, of=totals.of)
        taken = pen.text(QRectF(x, 0, end - x, height), count, "small", "muted", RIGHT)
        end -= taken + px(24)
        if self.hidden_points:
            pen.icon("eye-off", x, height / 2 - px(8), "muted")
            pen.text(QRectF(x + px(24), 0, end - x - px(24), height - 1), self.tr("Poängen är dold"), "strong")
            return
        x += pen.text(QRectF(x, 0, px(60), height - 1), points_words(totals.total), "strong") + 6
        words = self.tr("inga poäng ännu") if totals.total is None else of_words(totals)
        x += pen.text(QRectF(x, 0, px(180), height), words, "small", "muted") + px(24)
        x = self._beside(pen, x - px(12), end, height) + px(12)
        self._areas(pen, x, end, height)

    def _beside(self, pen: Pen, x: float, end: float, height: float) -> float:
        """How the total stands to the mean, where the areas' figures keep their room; returns where they begin."""
        assert self.content is not None
        words, px = self.content.beside, pen.theme.px
        wide = pen.theme.text_width(words, "small") if words else 0
        if not words or (end - x - wide - px(24)) / len(self.content.totals.areas) < px(56):
            return x
        return x + pen.text(QRectF(x, 0, wide + 1, height), words, "small", "muted") + px(12)

    def _areas(self, pen: Pen, x: float, end: float, height: float) -> None:
        assert self.content is not None
        px, areas = pen.theme.px, self.content.totals.areas
        each = min(px(110), (end - x) / len(areas))
        # Bars give way first, then the badges; a figure is never cut.
        bar = each >= px(98)
        if each < px(50):
            return
        for area in areas:
            pen.badge(x, height / 2 - px(9), area.number, 18)
            left = x + px(25)
            if bar:
                share = None if area.points is None else area.points / area.max_points
                pen.bar(left, height / 2 - px(3), px(40), px(6), share)
                left += px(46)
            pen.text(
                QRectF(left, 0, px(24), height - 1),
                points_words(area.points),
                "strong",
                "text" if area.points is not None else "muted",
            )
            x += each
