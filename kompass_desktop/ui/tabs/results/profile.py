"""The profile: bars and radar of the same figures, side by side, or under each other where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter, QResizeEvent
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
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.chart_view import ChartView

RADAR_WIDTH, BARS_LEAST = 404, (440, 266)
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

    def show_totals(self, evaluation: Evaluation, totals: Totals) -> None:
        """Draws the profile of some totals."""
        titles = [area.title for area in evaluation.catalogue.areas]
        series = [self._series(evaluation.name, totals)]
        figures = self.figures(titles, totals)
        measure = theme_of(self).measure()
        self.bars.show_drawing(partial(_bars, titles, series, measure), figures, BARS_LEAST)
        self.radar.show_drawing(partial(radar, series), figures, (300, 240))

    def figures(self, titles: Sequence[str], totals: Totals) -> str:
        """Every figure of the charts in words."""
        parts = []
        for title, area in zip(titles, totals.areas, strict=True):
            points = (
                self.tr("inga poäng")
                if area.points is None
                else self.tr("{points} av {max}").format(points=area.points, max=area.max_points)
            )
            parts.append(f"{area.number} {title}: {points}")
        return "; ".join(parts)

    def image(self) -> QImage:
        """Both charts as one picture, twice as sharp as on the screen."""
        shown = [chart for chart in (self.bars, self.radar) if chart.isVisibleTo(self)]
        ratio = 2.0
        whole = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        whole.setDevicePixelRatio(ratio)
        whole.fill(theme_of(self).colour("surface"))
        painter = QPainter(whole)
        for chart in shown:
            picture = chart.image(ratio)
            painter.drawImage(QPoint(chart.x(), chart.y()), picture)
        painter.end()
        return whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _series(self, name: str, totals: Totals) -> Series:
        shares = tuple(None if a.points is None else round(100 * a.points / a.max_points) for a in totals.areas)
        partly = [a for a in totals.areas if 0 < a.scored < a.of]
        notes = tuple(
            self.tr("{scored} av {of}").format(scored=a.scored, of=a.of) if a in partly else "" for a in totals.areas
        )
        return Series(name, shares, "own", notes if partly else ())

    def _fit(self) -> None:
        theme = theme_of(self)
        self.radar.setVisible(self.width() >= theme.px(RADAR_FROM))
        share = max(theme.px(RADAR_WIDTH), round(self.width() * 0.36))
        self.radar.setFixedWidth(min(share, max(theme.px(RADAR_WIDTH), self.height())))


def _bars(titles: Sequence[str], series: Sequence[Series], measure: Measure, width: float, height: float) -> Drawing:
    """Bars whose titles take one line where two would run into their neighbours."""
    if (height - LEGEND_HEIGHT - AXIS_HEIGHT) / len(titles) < TWO_LINES:
        room = min(LABEL_WIDTH, width * 0.36) - MARGIN - 42
        titles = [elided(title, room, "body", measure) for title in titles]
    return bars(titles, series, width, height, measure)
