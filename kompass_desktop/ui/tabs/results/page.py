"""The tab Resultat: what the points come to, as a profile and as tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem, problem_from
from kompass_desktop.ui.models.profile_table import ProfileTable
from kompass_desktop.ui.models.result_table import ResultTable, result_rows
from kompass_desktop.ui.tabs.results.profile import HIGHEST, WIDEST, Profile
from kompass_desktop.ui.tabs.results.tables import ProfileStrip, ResultView
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, Segment
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, Toolbar

PROFILE, TABLES = "profile", "tables"
WIDEST_STRIP = 1142
"""The figures under the charts stand no further apart than this (px at 100 % text)."""


class ResultsPage(Page):
    """Resultat: bars and radar with their figures under them, or the tables of chapter 4."""

    kinds: ClassVar[frozenset[str]] = frozenset(("consensus_score", "evaluation"))

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.mode = Segment(self.tr("Visa"), [(PROFILE, self.tr("Profil")), (TABLES, self.tr("Tabeller"))])
        self.coverage = Label("", "small", muted=True)
        self.table_button = Button(self.tr("Som tabell"), "quiet", icon="table", key="Alt+T")
        self.table_button.setCheckable(True)
        self.image_button = Button(self.tr("Spara bild…"), icon="download")
        self.toolbar = Toolbar(self.mode, 4, self.coverage, -1, self.table_button, self.image_button)
        self.profile = Profile()
        self.area_model, self.full_model = ResultTable(self), ResultTable(self)
        self.strip_model = ProfileTable(session.evaluation.catalogue, self)
        self.area_table = ResultView(self.tr("Poäng per område"), self.area_model)
        self.full_table = ResultView(self.tr("Poäng per område och delområde"), self.full_model)
        self.strip = ProfileStrip(self.strip_model, len(session.evaluation.catalogue.areas))
        self.empty = EmptyState(
            "chart-bar", self.tr("Resultatet visas så snart ett delområde har poäng."), self.tr("Ge poäng i Bedömning")
        )
        self.hidden = EmptyState("eye-off", self.tr("Poängen är dold. F10 visar den igen."))
        self._lay_out()
        self.mode.chosen.connect(lambda _: self._show_part())
        self.table_button.toggled.connect(lambda _: self._show_part())
        self.image_button.clicked.connect(self._save_image)
        self.empty.asked.connect(lambda: self.go_to.emit("sub_criterion", session.evaluation.catalogue.codes[0]))
        self.refresh(None)

    def _lay_out(self) -> None:
        profile = QVBoxLayout()
        profile.addWidget(self.profile, 1)
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
        self.parts = QStackedWidget()
        for part in (scroll, self.area_table, self.full_table):
            self.parts.addWidget(part)
        paper = QVBoxLayout()
        paper.addWidget(self.toolbar)
        paper.addWidget(self.parts, 1)
        self.paper = Panel("main", paper)
        self.whole = QStackedWidget()
        for part in (self.paper, _on_paper(self.empty), _on_paper(self.hidden)):
            self.whole.addWidget(part)
        self.content.addWidget(self.whole)
        follow_theme(self, self._fit)

    def _fit(self) -> None:
        theme = theme_of(self)
        self.holder.setMaximumWidth(theme.px(WIDEST))
        self.profile.setMaximumHeight(theme.px(HIGHEST))
        self.strip.setMaximumWidth(theme.px(WIDEST_STRIP))

    # ---- what is shown
    def refresh(self, announcement: Announcement | None) -> None:
        """Show the points as they are now."""
        evaluation = self.session.evaluation
        totals, catalogue = consensus_totals(evaluation), evaluation.catalogue
        words = self.tr("Totalt") if totals.complete else self.tr("Totalt, av bedömda")
        rows = result_rows(catalogue, totals, False, words)
        self.area_model.show_rows(rows)
        self.strip_model.show_totals(evaluation.name, totals)
        self.full_model.show_rows(result_rows(catalogue, totals, True, words))
        self.profile.show_totals(evaluation, totals)
        self.coverage.setText(
            ""
            if totals.complete
            else self.tr("{scored} av {of} delområden bedömda; summorna gäller dem").format(
                scored=totals.scored, of=totals.of
            )
        )
        self._nothing = totals.total is None
        self._show_part()

    _nothing = True

    def _show_part(self) -> None:
        self.whole.setCurrentIndex(2 if self.discreet else 1 if self._nothing else 0)
        tables = self.mode.choice == TABLES
        self.table_button.setVisible(not tables)
        self.image_button.setVisible(not tables and not self.table_button.isChecked())
        self.parts.setCurrentIndex(2 if tables else 1 if self.table_button.isChecked() else 0)

    def set_discreet(self, discreet: bool) -> None:
        """Hides every figure."""
        super().set_discreet(discreet)
        self._show_part()

    # ---- what one can do
    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What this tab answers to."""
        return {"chart_table": self._toggle_table}

    def focus_start(self) -> None:
        """The charts, or the tables."""
        if self._nothing and self.empty.button is not None:
            self.empty.button.setFocus()
        else:
            (self.profile.bars, self.area_table, self.full_table)[self.parts.currentIndex()].setFocus()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [
            self.mode.button(self.mode.choice),
            (self.profile.bars, self.area_table, self.full_table)[self.parts.currentIndex()],
        ]

    def comfortable_width(self) -> int:
        """Bars and radar side by side."""
        return theme_of(self).px(880)

    def _toggle_table(self) -> None:
        if self.mode.choice == TABLES:
            self.mode.choose(PROFILE)
            self.table_button.setChecked(False)
        else:
            self.table_button.toggle()
        self._show_part()
        self.focus_start()

    def _save_image(self) -> None:
        suggested = self.session.path.with_name(f"{self.session.evaluation.name} profil.png")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Spara bild"), str(suggested), self.tr("Bild (*.png)"))
        if path:
            self.save_image(Path(path))

    def save_image(self, path: Path) -> None:
        """Writes the charts as a PNG, beside its place and then put there whole."""
        from kompass_desktop.export.writing import replace_file

        path = path if path.suffix.lower() == ".png" else path.with_name(path.name + ".png")
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.profile.image().save(buffer, "PNG")  # type: ignore[call-overload]
        try:
            replace_file(path, bytes(buffer.data().data()))
        except OSError as error:
            self._could_not_save(problem_from(error, path))
            return
        self.banners.show_banner("image", "good", self.tr("Bilden är sparad: {path}").format(path=path))

    def _could_not_save(self, problem: KnownProblem) -> None:
        self.banners.show_banner("image", "bad", str(problem), [(self.tr("Välj annan plats…"), self._save_image)])


def _on_paper(widget: QWidget) -> Panel:
    layout = QHBoxLayout()
    layout.addWidget(widget)
    return Panel("main", layout)
