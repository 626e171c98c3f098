"""The dock Poängläge: total, areas, how much is scored and which sources there are, in sight in every tab."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kompass_desktop.model.totals import Totals
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import points_words
from kompass_desktop.ui.widgets.buttons import IconButton
from kompass_desktop.ui.widgets.panels import Panel, row
from kompass_desktop.ui.widgets.pen import BLANK, RIGHT, Pen


class DockContent(Struct, frozen=True):
    """What the dock shows: whose points, and for how many sub-criteria each source has something to say."""

    totals: Totals
    sources: tuple[int, int, int]
    whose: str = ""
    """Said under the total when it is not the consensus: "Egen bedömning, KA"."""


class ScoreDock(Panel):
    """The dock at the right, or folded to one line at the foot. `folded_by_user` is asked by its button."""

    fold_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._full, self._line = _FullDock(), _FoldedDock()
        super().__init__("window", row(self._full, self._line, gap=0), parent=parent)
        self.fold_button = IconButton("panel-right-close", self.tr("Fäll ihop Poängläge"), parent=self)
        self.fold_button.clicked.connect(lambda: self.fold_asked.emit(not self.folded))
        self.folded = False
        self.hidden_points = False
        self.content: DockContent | None = None
        follow_theme(self, self._refresh)

    def show_content(self, content: DockContent) -> None:
        """Shows other points; repaints only if they differ."""
        if content != self.content:
            self.content = content
            self._full.content = self._line.content = content
            self._speak()
            self._full.update()
            self._line.update()

    def set_hidden(self, hidden: bool) -> None:
        """Hides every figure about points (discreet mode), or shows them again."""
        self.hidden_points = self._full.hidden_points = self._line.hidden_points = hidden
        self._speak()
        self._full.update()
        self._line.update()

    def set_folded(self, folded: bool) -> None:
        """Folds the dock to one line, or opens it."""
        self.folded = folded
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def words(self) -> str:
        """Everything the dock shows, in words."""
        if self.hidden_points:
            return self.tr("Poängen är dold. F10 visar den igen.")
        if self.content is None:
            return ""
        totals = self.content.totals
        areas = ", ".join(
            self.tr("område {number}: {points}").format(
                number=a.number, points=self.tr("inga poäng") if a.points is None else a.points
            )
            for a in totals.areas
        )
        coverage = self.tr("{scored} av {of} delområden har poäng").format(scored=totals.scored, of=totals.of)
        return f"{total_words(self, totals)}. {areas}. {coverage}."

    def _speak(self) -> None:
        for part in (self._full, self._line):
            part.setAccessibleName(self.tr("Poängläge"))
            part.setAccessibleDescription(self.words())

    def _place_button(self) -> None:
        theme, button = theme_of(self), self.fold_button
        side = theme.size("control")
        button.resize(side, side)
        if self.folded:
            button.move(self.width() - side - 8, (self.height() - side) // 2)
        else:
            button.move(self.width() - side - 6, 8)
        button.raise_()

    def _refresh(self) -> None:
        theme = theme_of(self)
        self._full.setVisible(not self.folded)
        self._line.setVisible(self.folded)
        unlimited = 16777215
        if self.folded:
            self.setMinimumSize(0, theme.size("dock_folded"))
            self.setMaximumSize(unlimited, theme.size("dock_folded"))
        else:
            self.setMinimumSize(theme.size("dock"), 0)
            self.setMaximumSize(theme.size("dock"), unlimited)
        self.fold_button.set_icon("chevron-up" if self.folded else "panel-right-close")
        self.fold_button.set_words(self.tr("Visa hela Poängläge") if self.folded else self.tr("Fäll ihop Poängläge"))
        self._place_button()


def total_words(widget: QWidget, totals: Totals) -> str:
    """The total in words: "536 av 800", "338 av 500 bedömda" or "inga poäng ännu"."""
    if totals.total is None:
        return widget.tr("inga poäng ännu")
    return f"{totals.total} {of_words(widget, totals)}"


def of_words(widget: QWidget, totals: Totals) -> str:
    """What stands after the total: "av 800", or "av 500 bedömda" while something is blank."""
    if totals.complete:
        return widget.tr("av {max}").format(max=totals.max_points)
    return widget.tr("av {max} bedömda").format(max=totals.max_scored)


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


class _FullDock(_Painted):
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
        y = self._coverage(pen, x, y + 12, width)
        self._sources(pen, x, y, width)

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
        words = self.tr("inga poäng ännu") if totals.total is None else of_words(self, totals)
        pen.text(QRectF(x + taken + 8, y + px(10), width - taken - 8, px(24)), words, "body", "muted")
        y += px(40)
        if content.whose:
            pen.text(QRectF(x, y, width, px(20)), content.whose, "small", "muted")
            y += px(20)
        y += px(8)
        for area in totals.areas:
            pen.badge(x, y, area.number, 20)
            share = None if area.points is None else area.points / area.max_points
            pen.bar(x + px(30), y + px(6), width - px(64), px(8), share)
            pen.points(QRectF(x + width - px(32), y, px(32), px(19)), area.points)
            y += px(27)
        return y + px(4)

    def _coverage(self, pen: Pen, x: float, y: float, width: float) -> float:
        content, px = self.content, pen.theme.px
        assert content is not None
        totals = content.totals
        pen.text(QRectF(x, y, width, px(20)), self.tr("Täckning"), "small", "muted", weight=600)
        count = self.tr("{scored} av {of}").format(scored=totals.scored, of=totals.of)
        pen.text(QRectF(x, y, width, px(20)), count, "strong", "text", RIGHT)
        pen.bar(x, y + px(26), width, px(6), totals.scored / totals.of if totals.of else 0)
        return y + px(46)

    def _sources(self, pen: Pen, x: float, y: float, width: float) -> None:
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


class _FoldedDock(_Painted):
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
        words = self.tr("inga poäng ännu") if totals.total is None else of_words(self, totals)
        x += pen.text(QRectF(x, 0, px(180), height), words, "small", "muted") + px(24)
        self._areas(pen, x, end, height)

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
