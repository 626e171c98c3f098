"""The time of an interview: clock, minutes left, pace against the plan, and the button that starts and pauses it."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kompass_desktop.model.pacing import Pace
from kompass_desktop.ui.models.interview_timer import NOTICES
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import time_words
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.panels import add
from kompass_desktop.ui.widgets.pen import RIGHT, Pen

BAR, GAP, LEFT_COLUMN = 150, 24, 66


class Shown(Struct, frozen=True):
    """What the panel shows now: the clock, minutes left and behind (None: nothing tells), and the shares of the bar."""

    clock: str
    left: int
    behind: int | None
    time_share: float
    topic_share: float
    started: bool


class PaceView(QWidget):
    """The drawing. It is repainted only when a minute has gone or the pace is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._brief = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)

    def show_pace(self, pace: Pace | None, at: datetime) -> None:
        """Shows where the interview stands at a time."""
        shown = None
        if pace is not None:
            minutes = -(-pace.left // 60) if pace.left > 0 else pace.left // 60
            started = pace.spent > 0
            time_share, topics = round(pace.share_of_time, 2), round(pace.share_of_topics, 2)
            shown = Shown(time_words(at), minutes, pace.behind, time_share, topics, started)
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleName(self.words())
            self.update()

    def set_brief(self, brief: bool) -> None:
        """Whether the bar gives way, so that the title beside it can be read."""
        if brief != self._brief:
            self._brief = brief
            self._refresh()

    def words(self) -> str:
        """Everything it shows, in words."""
        shown = self._shown
        if shown is None:
            return ""
        pace = self._pace_words(shown)
        return ", ".join(
            filter(None, (self.tr("Klockan {at}").format(at=shown.clock), " ".join(self._left(shown)), pace))
        )

    def _left(self, shown: Shown) -> tuple[str, str]:
        if not shown.started:
            return self.tr("{n} min").format(n=shown.left), self.tr("planerat")
        if shown.left < 0:
            return self.tr("{n} min").format(n=-shown.left), self.tr("över tiden")
        return self.tr("{n} min").format(n=shown.left), self.tr("kvar")

    def _pace_words(self, shown: Shown) -> str:
        if shown.behind is None:
            return ""
        if shown.behind == 0:
            return self.tr("i takt")
        if shown.behind > 0:
            return self.tr("{n} min efter").format(n=shown.behind)
        return self.tr("{n} min före").format(n=-shown.behind)

    # ---- Qt
    def sizeHint(self) -> QSize:
        px = theme_of(self).px
        return QSize(px((0 if self._brief else BAR + GAP) + 74 + LEFT_COLUMN), px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        self._draw(Pen(painter, theme_of(self)), self._shown)
        painter.end()

    def _draw(self, pen: Pen, shown: Shown) -> None:
        px, height = pen.theme.px, float(self.height())
        if shown.behind is not None and not self._brief:
            self._draw_pace(pen, shown, px(BAR))
        x = 0.0 if self._brief else float(px(BAR + GAP))
        pen.text(QRectF(x, 0, px(72), height - 1), shown.clock, "figure")
        x += px(74)
        soon = shown.started and shown.left <= NOTICES[0]
        colour, weight = ("warn", 600) if soon else ("muted", None)
        if shown.started and shown.left <= NOTICES[-1]:
            pen.icon("triangle-alert", self.width() - px(16), px(5), "warn", 14)
        first, second = self._left(shown)
        pen.text(QRectF(x, px(3), px(LEFT_COLUMN), px(19)), first, "small", colour, weight=weight)
        pen.text(QRectF(x, px(21), px(LEFT_COLUMN), px(19)), second, "small", colour, weight=weight)

    def _draw_pace(self, pen: Pen, shown: Shown, width: float) -> None:
        px = pen.theme.px
        late = shown.behind is not None and shown.behind > 0
        pen.text(QRectF(0, px(3), width, px(19)), self.tr("Takt"), "small", "muted")
        words = self._pace_words(shown)
        pen.text(
            QRectF(0, px(3), width, px(19)), words, "small", "warn" if late else "muted", RIGHT, 600 if late else None
        )
        y = px(29)
        pen.bar(0, y, width, px(6), shown.topic_share)
        pen.tick(max(2.0, shown.time_share * width), y - px(5), px(16))

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class TimerPanel(QWidget):
    """Pace and button."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pace = PaceView()
        self.button = Button(self.tr("Starta"), "", icon="play", key="F9")
        self.button.clicked.connect(self.asked)
        self._state: tuple[bool, bool] | None = None
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        add(box, self.pace, self.button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_running(self, running: bool, begun: bool) -> None:
        """Shows whether the time is going on, and whether it has been."""
        if (running, begun) != self._state:
            self._state = (running, begun)
            waiting = self.tr("Fortsätt") if begun else self.tr("Starta")
            self.button.set_text(self.tr("Pausa") if running else waiting)
            self.button.set_icon("pause" if running else "play")
