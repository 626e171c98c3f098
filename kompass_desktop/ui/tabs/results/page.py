"""The tab Resultat: what the points come to, what they are compared with, area by area and over the years."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kompass_desktop.model.details import DETAILS_ROW
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.compared import comparison_of
from kompass_desktop.ui.models.comparison_choices import (
    chosen_mean_id,
    chosen_result_id,
    mean_choices,
    result_choices,
)
from kompass_desktop.ui.models.comparison_words import sources
from kompass_desktop.ui.models.history_table import history_rows
from kompass_desktop.ui.models.result_table import result_rows
from kompass_desktop.ui.models.results import Results, changed_words, coverage_words, tried_words
from kompass_desktop.ui.tabs.results.bar import AREAS, COMPARISON, HISTORY, PROFILE, TABLES
from kompass_desktop.ui.tabs.results.pictures import Pictures, Shown
from kompass_desktop.ui.tabs.results.sheet import EMPTY, HIDDEN, PAPER, PLACES, ResultsSheet
from kompass_desktop.ui.tabs.results.showing import Showing


class ResultsPage(ResultsSheet):
    """Resultat. Only the part that is shown is brought up to date; the others when one goes to them."""

    kinds: ClassVar[frozenset[str]] = frozenset((
        "consensus_score", "evaluation", "earlier_score", "individual_score", "seal", "finding", "evaluator",
    ))  # fmt: skip

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.pictures = Pictures(self, self._shown)
        self.showing = Showing(self, self.areas)
        self._nothing = True
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said_of: Results | None = None
        self._connect()
        self.refresh(None)

    # ---- putting together
    def _connect(self) -> None:
        bar, what_if = self.bar, self.what_if
        bar.mode_chosen.connect(lambda _: self._show_part())
        bar.as_table.toggled.connect(lambda _: self._show_part())
        bar.what_if.toggled.connect(self._turn_what_if)
        bar.mean.currentIndexChanged.connect(lambda _: self._compare("compared_mean", bar.mean.choice))
        bar.other.currentIndexChanged.connect(lambda _: self._compare("compared_with", bar.other.choice))
        bar.fill_menu(
            [
                (self.tr("Kopiera"), self.tr("Ctrl+Skift+C"), self.pictures.copy),
                (self.tr("Spara som bild…"), "", self.pictures.ask_save),
                (self.tr("Helskärm"), "F5", self.showing.begin),
            ]
        )
        what_if.changed.connect(self._tried)
        self.try_line.again_asked.connect(what_if.begin_again)
        self.try_line.stop_asked.connect(lambda: bar.what_if.setChecked(False))
        self.part.note.source.clicked.connect(self._show_source)
        self.part.compare_table.opened.connect(self._open_area)
        self.areas.opened.connect(self.go_to)
        self.areas.area_chosen.connect(self._show_part)
        self.history.library_asked.connect(lambda: self.do.emit("library"))
        self.empty.asked.connect(lambda: self.go_to.emit("sub_criterion", self.session.evaluation.catalogue.codes[0]))
        self._said.timeout.connect(self._announce)

    # ---- what is shown
    def refresh(self, announcement: Announcement | None) -> None:
        """Show the points as they are now."""
        evaluation = self.session.evaluation
        totals, before = consensus_totals(evaluation), self.results
        comparison = comparison_of(evaluation, self.library, self.session.author)
        self.results = Results(
            evaluation.name, evaluation.catalogue.areas, totals, self.what_if.totals(), comparison
        )  # fmt: skip
        self._nothing = totals.total is None
        if announcement is None or announcement.kinds - {"consensus_score", "finding"}:
            self._fill_choices()
        if before is not None and announcement is not None and not self._said.isActive():
            self._said_of = before
            self._said.start(0)
        self._show_part()

    def _show_part(self) -> None:
        self.whole.setCurrentIndex(HIDDEN if self.discreet else EMPTY if self._nothing else PAPER)
        mode, results, evaluation = self.bar.mode, self.results, self.session.evaluation
        assert results is not None
        place = PLACES[mode]
        self.bar.coverage.setText("" if mode == COMPARISON else coverage_words(results.totals))
        self.parts.setCurrentIndex(place)
        if self.discreet:
            self._show_nothing()
        elif place == 0:
            self.part.compares = mode == COMPARISON
            self.part.show_results(evaluation, results)
        elif place == 1:
            self.areas.show_results(evaluation, results, self.session.author)
        elif place == 2:
            history = history_rows(evaluation, results.totals, self.library, self.session.author)
            self.history.show_history(history, results.name)
        else:
            words = self.tr("Totalt") if results.totals.complete else self.tr("Totalt, av bedömda")
            self.full_model.show_rows(result_rows(evaluation.catalogue, results.totals, True, words))
        for part in (self.part, self.areas, self.history):
            part.set_as_table(self.bar.as_table.isChecked())
        self._show_tried()
        self.bar.fit()
        self.showing.show(evaluation, results)

    def _show_nothing(self) -> None:
        """Discreet mode: no figure is left anywhere, also for those who listen."""
        for part in (self.areas, self.history):
            part.show_nothing()
        self.part.show_nothing(self.hidden.sentence.text())
        self.full_model.show_rows([])

    def _fill_choices(self) -> None:
        evaluation, results, library = self.session.evaluation, self.results, self.library
        assert results is not None
        self.bar.mean.set_choices(mean_choices(evaluation, library), chosen_mean_id(evaluation, library))
        self.bar.other.set_choices(
            result_choices(evaluation, results.totals, library), chosen_result_id(evaluation)
        )  # fmt: skip

    def _compare(self, field: str, chosen: str) -> None:
        """The user has chosen something else to compare with."""
        try:
            self.session.set("evaluation", DETAILS_ROW, {field: chosen}, origin=self)
        except (KnownProblem, Refused) as problem:
            self._fill_choices()  # the lists say what is kept
            self.failed.emit(problem, lambda: self._compare(field, chosen))

    def _show_source(self) -> None:
        words = sources(self.results.comparison) if self.results is not None else ""
        copy = (self.tr("Kopiera"), lambda: QApplication.clipboard().setText(words))
        self.banners.show_banner("source", "info", words, [copy])

    # ---- trying other points
    def _turn_what_if(self, on: bool) -> None:
        if on and self.whole.currentIndex() != PAPER:
            self.bar.what_if.setChecked(False)
            return
        if on and self.bar.mode != AREAS:
            self.bar.choose(AREAS)
        self.what_if.turn(on)
        if on:
            self.areas.view.setFocus()

    def _tried(self) -> None:
        self.refresh(None if self.results is None else _TRIED)

    def _show_tried(self) -> None:
        on = self.what_if.on and not self.discreet
        self.try_line.setVisible(on)
        keys = self.tr("PgUp/PgDn ±5   X åter") if self.bar.mode == AREAS else ""
        words = tried_words(self.results) if on and self.results is not None else ""
        self.try_line.show_total(words, self.what_if.wrong or keys)

    def _announce(self) -> None:
        """Says what came of changed points, once for all that changed in one turn; never while one types elsewhere."""
        before, now, self._said_of = self._said_of, self.results, None
        focused = QApplication.focusWidget()
        here = focused is not None and self.isAncestorOf(focused)
        if before is not None and now is not None and self.isVisible() and not self.discreet and here:
            words = self.what_if.wrong or changed_words(before, now)
            if words:
                self.announced.emit(words)

    # ---- what one can do
    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What this tab answers to."""
        return {
            "chart_table": self._toggle_table,
            "copy_chart": self.pictures.copy,
            "save_chart": self.pictures.ask_save,
            "present": self.showing.begin,
            "what_if": self.bar.what_if.toggle,
            "next_area": lambda: self._step_area(1),
            "previous_area": lambda: self._step_area(-1),
        }

    def _step_area(self, by: int) -> None:
        if self.bar.mode != AREAS:
            self.bar.choose(AREAS)
            self._show_part()
        else:
            self.areas.step(by)

    def _open_area(self, index: QModelIndex) -> None:
        number = self.part.upright.number_at(index)
        if number is not None:
            self.areas.show_area(number)
            self.bar.choose(AREAS)
            self._show_part()
            self.areas.view.setFocus()

    def _toggle_table(self) -> None:
        if self.bar.mode == TABLES:
            self.bar.choose(PROFILE)
            self.bar.as_table.setChecked(False)
        else:
            self.bar.as_table.toggle()
        self._show_part()
        self.focus_start()

    def _shown(self) -> Shown | None:
        """The picture that is shown, for other programs; None where there is none."""
        part = {PROFILE: self.part, COMPARISON: self.part, AREAS: self.areas, HISTORY: self.history}.get(self.bar.mode)
        if part is None or self.discreet or self._nothing or not part.charts:
            return None
        names = {
            PROFILE: self.tr("profil"), COMPARISON: self.tr("jämförelse"), HISTORY: self.tr("historia"),
            AREAS: self.tr("område {number}").format(number=self.areas.number),
        }  # fmt: skip
        whole = self.part.profile if part is self.part else part.charts[0]
        title = f"{self.session.evaluation.name} {names[self.bar.mode]}"
        return Shown(whole, part.charts, title, part.charts[0].accessibleDescription(), part.figures)

    # ---- the page
    def set_discreet(self, discreet: bool) -> None:
        """Hides every figure."""
        super().set_discreet(discreet)
        self._show_part()

    def author_changed(self) -> None:
        """Another person may see the earlier evaluation, or may not."""
        self.refresh(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self.refresh(None)  # the library may have been changed in its own window
            self.dock_changed.emit()


_TRIED = Announcement(frozenset(("consensus_score",)), frozenset())
