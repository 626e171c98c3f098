"""What the tab Resultat is made of: toolbar, the line about tried points, the parts, and what stands in their place."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.services.library import Library
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.result_table import ResultTable
from kompass_desktop.ui.models.results import Results
from kompass_desktop.ui.models.what_if import WhatIf
from kompass_desktop.ui.tabs.results.areas_part import AreasPart
from kompass_desktop.ui.tabs.results.bar import AREAS, COMPARISON, HISTORY, PROFILE, TABLES, ResultsBar
from kompass_desktop.ui.tabs.results.history_part import HistoryPart
from kompass_desktop.ui.tabs.results.notes import TryLine
from kompass_desktop.ui.tabs.results.profile_part import ProfilePart
from kompass_desktop.ui.tabs.results.tables import ResultView
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel

PLACES = {PROFILE: 0, COMPARISON: 0, AREAS: 1, HISTORY: 2, TABLES: 3}
"""Which part shows a mode."""
PAPER, EMPTY, HIDDEN = range(3)


class ResultsSheet(Page):
    """The widgets of Resultat. What they show and do is the page's."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        catalogue = session.evaluation.catalogue
        self.library = Library()
        self.results: Results | None = None
        self.what_if = WhatIf(session, self)
        self.bar, self.try_line = ResultsBar(), TryLine()
        self.part = ProfilePart(catalogue)
        self.areas = AreasPart(session.evaluation, self.what_if)
        self.history = HistoryPart(catalogue)
        self.full_model = ResultTable(self)
        self.full_table = ResultView(self.tr("Poäng per område och delområde"), self.full_model)
        self.empty = EmptyState(
            "chart-bar", self.tr("Resultatet visas så snart ett delområde har poäng."), self.tr("Ge poäng i Bedömning")
        )
        self.hidden = EmptyState("eye-off", self.tr("Poängen är dold. F10 visar den igen."))
        self._lay_out()

    def _lay_out(self) -> None:
        self.parts = QStackedWidget()
        for part in (self.part, self.areas, self.history, self.full_table):
            self.parts.addWidget(part)
        paper = QVBoxLayout()
        paper.addWidget(self.bar)
        paper.addWidget(self.try_line)
        paper.addWidget(self.parts, 1)
        self.paper = Panel("main", paper)
        self.whole = QStackedWidget()
        for part in (self.paper, _on_paper(self.empty), _on_paper(self.hidden)):
            self.whole.addWidget(part)
        self.content.addWidget(self.whole)

    # ---- where the focus goes
    def start(self) -> QWidget:
        """Where work in the shown part begins: the chart, or the table."""
        table, history = self.bar.as_table.isChecked(), self.history
        if self.whole.currentIndex() != PAPER:
            return self if self.whole.currentIndex() == HIDDEN else self.empty.button or self.empty
        if self.bar.mode == AREAS:
            return self.areas.view if table or self.what_if.on else self.areas.chart
        if self.bar.mode == HISTORY:
            shown = history.view if table else history.chart
            return shown if history.known else history.empty.button or history.empty
        return self.full_table if self.bar.mode == TABLES else self.part.start

    def focus_start(self) -> None:
        """The charts, or the tables."""
        self.start().setFocus()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        more: dict[str, list[QWidget]] = {
            AREAS: [self.areas.view, self.areas.findings.list], HISTORY: [self.history.view],
        }  # fmt: skip
        return list(dict.fromkeys([self.bar.mode_widget(), self.start(), *more.get(self.bar.mode, [])]))

    def comfortable_width(self) -> int:
        """Bars and radar side by side."""
        return theme_of(self).px(880)


def _on_paper(widget: QWidget) -> Panel:
    layout = QHBoxLayout()
    layout.addWidget(widget)
    return Panel("main", layout)
