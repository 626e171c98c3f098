"""Områden: one area at a time, with a bar per sub-criterion, its figures, and what is strong and weak in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kompass_desktop.model.chart_area import area_bars, area_lanes
from kompass_desktop.model.charts import AXIS_HEIGHT, LEGEND_HEIGHT
from kompass_desktop.model.comparison import delta
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.sealing import may_see_earlier
from kompass_desktop.ui.models.area_detail import (
    Detail,
    DetailTable,
    detail_lanes,
    detail_of,
    detail_series,
    detail_words,
)
from kompass_desktop.ui.models.comparison_words import against_words, signed_words
from kompass_desktop.ui.models.results import Results
from kompass_desktop.ui.models.what_if import WhatIf
from kompass_desktop.ui.tabs.results.detail_view import DetailView
from kompass_desktop.ui.tabs.results.findings_panel import FindingsPanel
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import points_words
from kompass_desktop.ui.widgets.buttons import Segment
from kompass_desktop.ui.widgets.chart_view import ChartView
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.panels import Panel, add, column

ROW_HEIGHT, WIDEST_ROW = 52, 62
"""How high a row of the chart is at least and at most (px at 100 % text)."""
WIDEST = 960
"""Bars and figures stop growing here (px at 100 % text): a figure must never stand far from its words."""
BESIDE_FROM = 900
"""From this width (px at 100 % text) strengths and improvements stand beside the figures."""


class AreasPart(QWidget):
    """One area. `opened`: kind and id of what was asked for; `area_chosen`: another area is shown."""

    opened = Signal(str, str)
    area_chosen = Signal()

    def __init__(self, evaluation: Evaluation, what_if: WhatIf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what_if, self._catalogue = what_if, evaluation.catalogue
        self.number = evaluation.catalogue.areas[0].number
        self.detail: Detail | None = None
        self.chooser = Segment(self.tr("Område"), [(str(a.number), str(a.number)) for a in self._catalogue.areas])
        for area in self._catalogue.areas:
            button = self.chooser.button(str(area.number))
            button.setToolTip(area.title)
            button.setAccessibleName(self.tr("Område {number}: {title}").format(number=area.number, title=area.title))
        self.title, self.points = ElidedLabel("", "title"), Label("", "title")
        self.beside = Label("", "small", muted=True)
        self.chart = ChartView(self.tr("Stapeldiagram över områdets delområden"))
        self.table = DetailTable(self)
        self.view = DetailView(self.table, what_if)
        self.findings = FindingsPanel()
        self._lay_out()
        self.chooser.chosen.connect(lambda number: self.show_area(int(number)))
        self.chart.pressed.connect(self._pressed)
        self.view.opened.connect(lambda index: self._open(self.table.code_at(index)))
        self.findings.opened.connect(lambda row: self.opened.emit("finding", row))
        follow_theme(self, self._fit)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 4)
        head.setSpacing(12)
        add(head, self.chooser, -1, self.beside, self.points)
        box = QVBoxLayout()
        box.addLayout(head)
        box.addLayout(column(self.title, margins=(16, 0, 16, 0)))
        box.addWidget(self.chart)
        box.addWidget(self.view)
        box.addStretch(1)
        # With large text one scrolls, rather than that rows run into each other.
        scroll = QScrollArea()
        self.holder = Panel("main", box, margins=(0, 0, 0, 8), gap=8)
        left = QHBoxLayout()
        left.addWidget(self.holder, 1)
        left.addStretch(0)
        scroll.setWidget(Panel("main", left))
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.findings)

    # ---- what is shown
    def show_results(self, evaluation: Evaluation, results: Results, asker: str) -> None:
        """Shows the chosen area as it is now."""
        area = self._catalogue.area(self.number)
        detail = detail_of(evaluation, area, self._what_if, may_see_earlier(evaluation, asker))
        self.detail = detail
        self.table.show_detail(detail)
        self.view.show_columns(bool(detail.before))
        measure = theme_of(self).measure()
        draw = partial(area_bars, area.number, detail_lanes(detail), detail_series(detail), measure=measure)
        self.chart.setAccessibleName(self.tr("Stapeldiagram över område {number}").format(number=area.number))
        self.chart.show_drawing(lambda width, height: draw(width, height), detail_words(detail), (440, 200))
        self.title.setText(f"{area.number} {area.title}")
        self.points.setText(self._total_words(detail))
        self.beside.setText(self._beside_words(detail, results))
        self.findings.show_area(evaluation, area.number)
        self._fit()

    def show_nothing(self) -> None:
        """No figure is left anywhere: they are hidden."""
        self.detail = None
        self.table.show_detail(None)
        self.chart.show_drawing(lambda width, height: area_bars(1, (), (), width, height, lambda *_: 0), "")
        self.points.setText("")
        self.beside.setText("")

    def _total_words(self, detail: Detail) -> str:
        whole = detail.whole
        words = self.tr("{points} av {max}").format(points=points_words(whole.points), max=whole.max_points)
        return f"{words} → {points_words(whole.tried)}" if whole.is_tried else words

    def _beside_words(self, detail: Detail, results: Results) -> str:
        whole, said = detail.whole, list[str]()
        mean = results.comparison.mean
        over = delta(whole.points if whole.whole else None, mean.areas.get(detail.area.number) if mean else None)
        if over is not None and mean is not None and mean.mean is not None:
            words = self.tr("{difference} mot {mean}")
            said.append(words.format(difference=signed_words(over), mean=against_words(mean.mean)))
        if detail.before and whole.earlier is not None:
            said.append(self.tr("{points} förra gången").format(points=whole.earlier))
        if not whole.whole and whole.points is not None:
            scored = sum(1 for r in detail.parts if r.points is not None)
            said.append(self.tr("{scored} av {of} bedömda").format(scored=scored, of=len(detail.parts)))
        return "  ·  ".join(said)

    # ---- choosing and going
    def show_area(self, number: int) -> None:
        """Chooses another area."""
        if number != self.number:
            self.number = number
            self.chooser.choose(str(number))
            self._what_if.leave()
            self.area_chosen.emit()

    def step(self, by: int) -> None:
        """The next area or the one before, round the end."""
        numbers = [a.number for a in self._catalogue.areas]
        self.show_area(numbers[(numbers.index(self.number) + by) % len(numbers)])

    def _pressed(self, _x: float, y: float) -> None:
        if self.detail is not None:
            parts, scale = self.detail.parts, self.chart.scale
            row = area_lanes(len(parts), self.chart.width() / scale, self.chart.height() / scale).at(y)
            if row is not None:
                self._open(parts[row].code)

    def _open(self, code: str) -> None:
        if code:
            self.opened.emit("sub_criterion", code)

    # ---- as a table, for other programs, and fitting
    def set_as_table(self, table: bool) -> None:
        """Shows only the figures, or the bars over them."""
        self.chart.setVisible(not table)

    @property
    def charts(self) -> list[ChartView]:
        """The chart, while it is shown."""
        return [self.chart]

    @property
    def figures(self) -> QAbstractItemModel:
        """The figures of the chart."""
        return self.table

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = theme_of(self).px
        beside = self.width() >= px(BESIDE_FROM)
        self.findings.setVisible(beside)
        self.holder.setMaximumWidth(px(WIDEST))
        rows = len(self.detail.parts) if self.detail is not None else 5
        room = self.height() - self.view.content_height() - px(66) - 52
        each = max(px(ROW_HEIGHT), min(px(WIDEST_ROW), (room - px(LEGEND_HEIGHT + AXIS_HEIGHT)) // rows))
        self.chart.setFixedHeight(rows * each + px(LEGEND_HEIGHT + AXIS_HEIGHT))
