"""The results full screen, for the oral feedback: one picture at a time, large, and nothing else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.chart_area import area_bars
from kompass_desktop.model.charts import Badge, Drawing, Shape, Text, elided
from kompass_desktop.ui.models.area_detail import Detail, detail_lanes, detail_series, detail_words
from kompass_desktop.ui.models.results import Results, figures, series_of
from kompass_desktop.ui.tabs.results.profile import Profile
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import points_words
from kompass_desktop.ui.widgets.chart_view import ChartView
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.pen import CENTRE, Pen

PROFILE, COMPARISON = "profile", "comparison"
DRAWN_FOR = (1180.0, 640.0)
"""A screen of this size (px at 100 % text) shows everything at its own size; on a larger one it grows."""
HEAD, FOOT = 56, 34
FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F5)


class SlideHead(ChartView):
    """The heading of a picture with its points at the right."""

    accessible_role = "Heading"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_words(self, words: str, points: str, badge: int | None = None) -> None:
        """Says what is shown and what it comes to; `badge` is an area's number."""
        measure, x = theme_of(self).measure(), 16.0 if badge is None else 52.0
        self.setAccessibleName(f"{words}, {points}" if points else words)

        def draw(width: float, height: float) -> Drawing:
            room = width - x - measure(points, "title") - 48
            shapes: list[Shape] = [
                Text(x, height / 2, elided(words, room, "title", measure), "title"),
                Text(width - 16, height / 2, points, "title", "text", "right"),
            ]
            return Drawing(width, height, (*shapes, *([] if badge is None else [Badge(29, height / 2, badge, 26)])))

        self.show_drawing(draw, "")


class Foot(QWidget):
    """Small at the foot: how one goes on and how one leaves."""

    accessible_role = "StaticText"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""

    def tell(self, words: str) -> None:
        """Says something else."""
        self.words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        Pen(painter, theme_of(self)).text(QRectF(self.rect()), self.words, "small", "muted", CENTRE)
        painter.end()


class Presentation(QWidget):
    """A window over the whole screen. Left and right go through the pictures, Esc or F5 leaves; F10 hides the points.

    `left` when it has been left; `picture_asked` with the area of the picture that is to be shown (None: the whole).
    """

    left = Signal()
    picture_changed = Signal()
    discreet_asked = Signal()

    def __init__(self, areas: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._slides: list[str | int] = [PROFILE, COMPARISON, *range(1, areas + 1)]
        self._at = 0
        self.head, self.profile, self.foot = SlideHead(), Profile(), Foot()
        self.chart = ChartView(self.tr("Stapeldiagram över områdets delområden"))
        self.stack = QStackedWidget()
        self.hidden_words = Foot()
        for part in (self.profile, self.chart, self.hidden_words):
            self.stack.addWidget(part)
        box = QVBoxLayout()
        for part, stretch in ((self.head, 0), (self.stack, 1), (self.foot, 0)):
            box.addWidget(part, stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # a small screen is a small screen
        self._box = box
        self.paper = Panel("main", box)
        whole.addWidget(self.paper)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow_theme(self, self._fit)

    # ---- which picture
    @property
    def slide(self) -> str | int:
        """The picture that is shown: the profile, the comparison, or an area by its place from 1."""
        return self._slides[self._at]

    def show_slide(self, slide: str | int) -> None:
        """Begins with a picture."""
        self._at = self._slides.index(slide)
        self.picture_changed.emit()

    def step(self, by: int) -> None:
        """The next picture or the one before; at either end it stays."""
        at = max(0, min(len(self._slides) - 1, self._at + by))
        if at != self._at:
            self._at = at
            self.picture_changed.emit()

    # ---- what is shown
    def show_whole(self, titles: list[str], results: Results) -> None:
        """Shows the profile or the comparison."""
        compared = self.slide == COMPARISON
        words = self.tr("{name}: jämförelse") if compared else self.tr("{name}: poängprofil")
        totals = results.totals
        most = totals.max_points if totals.complete else totals.max_scored
        of = self.tr("{points} av {max}") if totals.complete else self.tr("{points} av {max} bedömda")
        points = "" if totals.total is None else of.format(points=totals.total, max=most)
        self.head.show_words(words.format(name=results.name), points)
        self.profile.show_series(titles, series_of(results, compared), figures(results, compared))
        self._show(self.profile, words.format(name=results.name))

    def show_area(self, detail: Detail) -> None:
        """Shows one area."""
        whole, area = detail.whole, detail.area
        points = self.tr("{points} av {max}").format(points=points_words(whole.points), max=whole.max_points)
        self.head.show_words(area.title, points, area.number)
        draw = partial(
            area_bars, area.number, detail_lanes(detail), detail_series(detail), measure=theme_of(self).measure()
        )
        self.chart.show_drawing(lambda width, height: draw(width, height), detail_words(detail))
        self._show(self.chart, area.title)

    def show_hidden(self) -> None:
        """Hides every figure, also for those who listen."""
        words = self.tr("Poängen är dold. F10 visar den igen.")
        self.head.show_words("", "")
        self.profile.show_nothing(words)
        self.chart.show_drawing(lambda width, height: Drawing(width, height, ()), words)
        self.hidden_words.tell(words)
        self._show(self.hidden_words, words)

    def _show(self, part: QWidget, title: str) -> None:
        self.stack.setCurrentWidget(part)
        self.setWindowTitle(title)
        words = self.tr("{at} av {of}   ·   ← → byter bild   ·   Esc avslutar")
        self.foot.tell(words.format(at=self._at + 1, of=len(self._slides)))

    # ---- keys and size
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in LEAVE:
            self.close()
        elif event.key() in FORWARD:
            self.step(1)
        elif event.key() in BACK:
            self.step(-1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.step(-len(self._slides) if event.key() == Qt.Key.Key_Home else len(self._slides))
        elif event.key() == Qt.Key.Key_F10:
            self.discreet_asked.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QEvent) -> None:
        event.accept()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Everything grows with the screen, and never stands smaller than the user's text."""
        least = theme_of(self).text_scale
        scale = max(least, min(self.width() / DRAWN_FOR[0], self.height() / DRAWN_FOR[1]))
        self.head.set_scale(scale)
        self.profile.set_scale(scale)
        self.chart.set_scale(scale)
        self.head.setFixedHeight(round(HEAD * scale))
        self.foot.setFixedHeight(theme_of(self).px(FOOT))
        edge = round(16 * scale)
        self._box.setContentsMargins(edge, edge // 2, edge, 0)
