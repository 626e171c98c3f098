"""Profil and Jämförelse: bars and radar with their figures under them, alone or beside what they are compared with."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.ui.models.comparison_words import reservations, sources
from kompass_desktop.ui.models.profile_table import ComparisonTable, ProfileTable
from kompass_desktop.ui.models.result_table import ResultTable, result_rows
from kompass_desktop.ui.models.results import TRIED, Results, coverage_words, figures, rows_of, series_of
from kompass_desktop.ui.tabs.results.notes import Reservation
from kompass_desktop.ui.tabs.results.profile import HIGHEST, WIDEST, Profile
from kompass_desktop.ui.tabs.results.tables import ComparisonView, ProfileStrip, ResultView
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.chart_view import ChartView
from kompass_desktop.ui.widgets.panels import Panel, column

WIDEST_STRIP = 1142
"""The figures under the charts stand no further apart than this (px at 100 % text)."""


class ProfilePart(QStackedWidget):
    """The charts, or the same figures as a table (Alt+T)."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        areas = len(catalogue.areas)
        self.compares = False
        self.profile, self.note = Profile(), Reservation()
        self.strip_model, self.upright = ProfileTable(catalogue.areas, self), ComparisonTable(catalogue.areas, self)
        self.area_model = ResultTable(self)
        self.strip = ProfileStrip(self.strip_model, areas)
        self.area_table = ResultView(self.tr("Poäng per område"), self.area_model)
        self.compare_table = ComparisonView(self.tr("Poäng per område, jämförda"), self.upright)
        self._lay_out()
        follow_theme(self, self._fit)

    def _lay_out(self) -> None:
        profile = QVBoxLayout()
        profile.addWidget(self.profile, 1)
        profile.addLayout(column(self.note, margins=(16, 0, 16, 0)))
        profile.addWidget(self.strip)
        profile.addStretch(0)
        self.holder = Panel("main", profile, margins=(0, 0, 0, 10), gap=8)
        left = QHBoxLayout()
        left.addWidget(self.holder, 1)
        left.addStretch(0)
        # With large text the charts keep their height, and one scrolls, rather than that rows run into each other.
        scroll = QScrollArea()
        scroll.setWidget(Panel("main", left))
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (scroll, self.area_table, self.compare_table):
            self.addWidget(part)

    def show_results(self, evaluation: Evaluation, results: Results) -> None:
        """Shows the points, and in Jämförelse what they are compared with."""
        catalogue, totals = evaluation.catalogue, results.totals
        rows = rows_of(results, self.compares)
        self.strip_model.show_rows(rows)
        self.upright.show_rows(rows)
        words = self.tr("Totalt") if totals.complete else self.tr("Totalt, av bedömda")
        self.area_model.show_rows(result_rows(catalogue, totals, False, words))
        titles = [area.title for area in catalogue.areas]
        said = figures(results, self.compares)
        self.profile.show_series(titles, series_of(results, self.compares), said)
        partly = coverage_words(totals) and coverage_words(totals) + "."
        reserved = " ".join(filter(None, (partly, reservations(evaluation, results.comparison))))
        self.note.show_words(reserved if self.compares else "", bool(sources(results.comparison)))

    def show_nothing(self, words: str) -> None:
        """No figure is left anywhere: they are hidden."""
        self.strip_model.show_rows(())
        self.upright.show_rows(())
        self.area_model.show_rows([])
        self.profile.show_nothing(words)
        self.note.show_words("", False)

    def set_as_table(self, table: bool) -> None:
        """Shows the figures upright, with what they are compared with, or the charts."""
        beside = self.compares or any(row.kind == TRIED for row in self.strip_model.rows)
        self.setCurrentIndex(0 if not table else 2 if beside else 1)

    @property
    def start(self) -> QWidget:
        """Where the focus begins."""
        return (self.profile.bars, self.area_table, self.compare_table)[self.currentIndex()]

    @property
    def charts(self) -> list[ChartView]:
        """The charts that are shown."""
        return self.profile.charts

    @property
    def figures(self) -> QAbstractItemModel:
        """The figures of the charts."""
        return self.upright

    def _fit(self) -> None:
        theme = theme_of(self)
        self.holder.setMaximumWidth(theme.px(WIDEST))
        self.profile.setMaximumHeight(theme.px(HIGHEST))
        self.strip.setMaximumWidth(theme.px(WIDEST_STRIP))
        self.note.setMaximumWidth(theme.px(WIDEST_STRIP) - 32)
