"""The profile: bars and radar of the same figures, side by side, or the bars alone where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kompass_desktop.model.charts import (
    AXIS_HEIGHT,
    LABEL_WIDTH,
    LEGEND_HEIGHT,
    MARGIN,
    Drawing,
    Measure,
    Series,
    bars,
    elided,
    radar,
)
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.chart_view import ChartView

RADAR_WIDTH, BARS_LEAST, BARS_BESIDE = 404, (440, 266), (440, 338)
"""The bars are at least so large (px at 100 % text): higher where each row holds more than one."""
TWO_LINES = 42
"""How high (px at 100 % text) a row of the bars must be for a title of two lines."""
WIDEST, HIGHEST = 1840, 760
"""The charts stop growing here (px at 100 % text): a figure must never stand far from its words."""
RADAR_FROM = 880
"""From this width (px at 100 % text) the radar stands beside the bars; below it the bars stand alone."""


class Profile(QWidget):
    """Bars and radar. The radar never stands without the bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars, self.radar = (
            ChartView(self.tr("Stapeldiagram över områdena")),
            ChartView(self.tr("Radardiagram över områdena")),
        )
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.bars, 1)
        self._box.addWidget(self.radar)
        follow_theme(self, self._fit)

    def show_series(self, titles: Sequence[str], series: Sequence[Series], figures: str) -> None:
        """Draws some series over the areas' titles; `figures` are the same in words."""
        measure = theme_of(self).measure()
        least = BARS_LEAST if len(series) == 1 and not series[0].notes else BARS_BESIDE
        self.bars.show_drawing(partial(_bars, titles, series, measure), figures, least)
        self.radar.show_drawing(partial(radar, series), figures, (300, 240))

    def show_nothing(self, words: str) -> None:
        """Shows and says nothing but these words: the figures are hidden."""
        for chart in (self.bars, self.radar):
            chart.show_drawing(_nothing, words)

    @property
    def charts(self) -> list[ChartView]:
        """The charts that are shown."""
        return [self.bars] if self.radar.isHidden() else [self.bars, self.radar]

    def set_scale(self, scale: float) -> None:
        """Draws everything so many times as large, for an audience."""
        self.bars.set_scale(scale)
        self.radar.set_scale(scale)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale, least = self.bars.scale, round(RADAR_WIDTH * self.bars.scale)
        self.radar.setVisible(self.width() >= round(RADAR_FROM * scale))
        share = max(least, round(self.width() * 0.36))
        self.radar.setFixedWidth(min(share, max(least, self.height())))


def _nothing(width: float, height: float) -> Drawing:
    return Drawing(width, height, ())


def _bars(titles: Sequence[str], series: Sequence[Series], measure: Measure, width: float, height: float) -> Drawing:
    """Bars whose titles take one line where two would run into their neighbours."""
    if (height - LEGEND_HEIGHT - AXIS_HEIGHT) / len(titles) < TWO_LINES:
        room = min(LABEL_WIDTH, width * 0.36) - MARGIN - 42
        titles = [elided(title, room, "body", measure) for title in titles]
    return bars(titles, series, width, height, measure)
