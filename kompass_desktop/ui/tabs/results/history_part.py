"""Historia: what the same municipality got over the years, as columns of totals with the figures under them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.chart_history import history
from kompass_desktop.ui.models.history_table import (
    History,
    HistoryTable,
    history_figures,
    history_words,
    year_totals,
)
from kompass_desktop.ui.tabs.results.notes import SoftLine
from kompass_desktop.ui.tabs.results.tables import HistoryView
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.chart_view import ChartView
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.panels import Panel, column

LEAST, MOST = 260, 460
"""How high the chart is at least and at most (px at 100 % text)."""
NOTHING = History()


class HistoryPart(QStackedWidget):
    """The chart and its table, or a sentence where nothing earlier is known. `library_asked`: to look for more."""

    library_asked = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = catalogue.max_points
        self.history = NOTHING
        self.chart = ChartView(self.tr("Stapeldiagram över totalen år för år"))
        self.table = HistoryTable(catalogue.areas, self)
        self.view = HistoryView(self.table, len(catalogue.areas))
        self.note = SoftLine()
        self.empty = EmptyState(
            "history", self.tr("Inga tidigare resultat för kommunen är kända."), self.tr("Jämförelsebibliotek…"),
            key="Ctrl+B",
        )  # fmt: skip
        box = QVBoxLayout()
        box.addWidget(self.chart)
        box.addLayout(column(self.note, margins=(16, 0, 16, 0)))
        box.addWidget(self.view)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(Panel("main", box, margins=(0, 0, 0, 8), gap=8))
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(scroll)
        self.addWidget(self.empty)
        self.empty.asked.connect(self.library_asked)
        follow_theme(self, self._fit)

    def show_history(self, shown: History, name: str) -> None:
        """Shows what is known; without anything earlier a sentence says why."""
        self.history = shown
        self.table.show_rows(shown.rows)
        draw = partial(history, year_totals(shown), self._most, history_words(name), measure=theme_of(self).measure())
        self.chart.show_drawing(lambda width, height: draw(width, height), history_figures(shown), (440, 240))
        other = any(not row.comparable for row in shown.rows)
        said = self.tr("Områden jämförs bara inom samma utgåva. Totaler av andra utgåvor visas med förbehåll.")
        self.note.tell(said if other else "")
        known = len(shown.rows) > 1
        sealed = self.tr("Tidigare utvärdering visas när du har förseglat.")
        self.empty.set_sentence(sealed if shown.withheld else self.tr("Inga tidigare resultat för kommunen är kända."))
        if self.empty.button is not None:
            self.empty.button.setVisible(not shown.withheld)
        self.setCurrentIndex(0 if known else 1)
        self._fit()

    def show_nothing(self) -> None:
        """No figure is left anywhere: they are hidden."""
        self.show_history(NOTHING, "")

    def set_as_table(self, table: bool) -> None:
        """Shows only the figures, or the columns over them."""
        self.chart.setVisible(not table)

    @property
    def known(self) -> bool:
        """Whether there is anything earlier to show."""
        return self.currentIndex() == 0

    @property
    def charts(self) -> list[ChartView]:
        """The chart, while it is shown."""
        return [self.chart] if self.known else []

    @property
    def figures(self) -> QAbstractItemModel:
        """The figures of the chart."""
        return self.table

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = theme_of(self).px
        room = self.height() - self.view.content_height() - px(64)
        self.chart.setFixedHeight(max(px(LEAST), min(px(MOST), room)))
