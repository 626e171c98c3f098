"""The tab Bedömning: the score table, the reason for the points under it, and the evidence beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kompass_desktop.model.findings import support_id
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.evidence import CONCERNED, EvidenceIndex
from kompass_desktop.ui.tabs.scoring.sheet import OWN, ScoringSheet

SCORE_KINDS = frozenset(("consensus_score", "individual_score", "evaluator", "seal"))


class ScoringPage(ScoringSheet):
    """Bedömning for the consensus or for one evaluator."""

    kinds: ClassVar[frozenset[str]] = SCORE_KINDS | CONCERNED | {"guiding_question", "support", "finding"}

    def __init__(self, session: Session, evidence: EvidenceIndex, parent: QWidget | None = None) -> None:
        super().__init__(session, evidence, parent)
        self._connect()
        self._evaluator = session.author or next(iter(sorted(session.evaluation.evaluators)), "")
        self._fill_choice()
        self._turn()
        self.view.go_to(self.table.next_blank("") or session.evaluation.catalogue.codes[0])

    # ---- putting together
    def _connect(self) -> None:
        self.mode.chosen.connect(lambda _: self._turn())
        self.who.currentIndexChanged.connect(self._choose_evaluator)
        self.next_blank.clicked.connect(self._go_to_blank)
        self.find_button.clicked.connect(self._find)
        self.find_field.textChanged.connect(self._filter)
        self.find_field.returnPressed.connect(self._found)
        self.view.code_changed.connect(self._show_code)
        self.entry.changed.connect(self._entered)
        self.entry.failed.connect(self.failed)
        self.rationale.failed.connect(self.failed)
        self.rationale.waiting.connect(self.waiting)
        # Queued: what could not be saved when the row changed is saved now, and the field catches up.
        self.rationale.waiting.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
        self.rationale.escaped.connect(self.view.setFocus)
        self.panel.opened.connect(self.go_to)
        self.panel.support_asked.connect(self._support)

    # ---- whose points
    @property
    def evaluator(self) -> str:
        """Whose points are shown; "" for the consensus."""
        return self._evaluator if self.mode.choice == OWN else ""

    def _fill_choice(self) -> None:
        evaluators = self.session.evaluation.evaluators
        names = sorted(evaluators)
        self.who.set_choices([(e, evaluators[e].name or e) for e in names], self._evaluator)
        if self._evaluator not in evaluators:
            self._evaluator = self.who.choice

    def _choose_evaluator(self) -> None:
        self._evaluator = self.who.choice
        self.session.author = self._evaluator
        self._turn()

    def became(self, evaluator: str) -> None:
        """Shows the points of somebody who has just said who they are."""
        self._evaluator = evaluator
        self._fill_choice()
        self._turn()
        self.view.setFocus()

    def author_changed(self) -> None:
        """Own points are those of whoever works here."""
        if self.session.author:
            self._evaluator = self.session.author
        self._fill_choice()
        self._turn()

    def _turn(self) -> None:
        """Shows the points of whoever is chosen now."""
        nobody = self.mode.choice == OWN and not self._evaluator
        self.stack.setCurrentWidget(self.who_am_i if nobody else self.work)
        self.who.setVisible(self.mode.choice == OWN and self.who.count() > 0)
        self.entry.turn_to(self.evaluator)
        self.table.show_all()
        self._show_code(self.view.current_code)
        self._show_coverage()
        self.whose_changed.emit(self.evaluator)

    # ---- what is shown
    def refresh(self, announcement: Announcement | None) -> None:
        """Show what changed."""
        if announcement is None:
            self._fill_choice()
            self.table.show_all()
        else:
            touched = set(self.evidence.hear(self.session.evaluation, announcement))
            touched |= {row.partition("/")[0] for kind, row in announcement.rows if kind in SCORE_KINDS}
            if "evaluator" in announcement.kinds:
                self._fill_choice()
                self._turn()
            self.table.show_codes(touched)
        self._show_coverage()
        self.panel.show_code(self.view.current_code)
        self._fit()

    def _show_code(self, code: str) -> None:
        if not self.rationale.show_code(code, self.evaluator):
            return  # what stands typed there could not be saved; the banner says why
        self.panel.show_code(code)
        title = self.session.evaluation.catalogue.sub_criterion(code).title if code else ""
        self.rationale_head.setText(self.tr("Motivering {code}").format(code=code))
        self.rationale_title.setText(title)
        self.rationale.setAccessibleName(self.tr("Motivering för {code} {title}").format(code=code, title=title))
        self._show_hint()

    def _catch_up(self, waiting: bool) -> None:
        if not waiting:
            self._show_code(self.view.current_code)

    def _support(self, finding: str, item: str, rests: bool) -> None:
        """A strength or improvement is to rest on an item of evidence, or no longer."""
        try:
            self.session.set("support", support_id(finding, item), {"rests": rests}, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, None)
            return
        self.panel.show_code(self.view.current_code)
        self.announced.emit(self.tr("Underlaget används") if rests else self.tr("Underlaget används inte längre"))

    def _show_hint(self) -> None:
        wrong = self.entry.wrong(self.view.current_code)
        if self.discreet:
            self.hint.show_words(self.tr("Poängen är dold  ·  F10 visar den"))
        elif wrong:
            self.hint.show_wrong(wrong)
        else:
            self.hint.show_words(self.tr("PgUp/PgDn ±5   Home 0   End max   X tom"))

    def _show_coverage(self) -> None:
        totals = self.table.totals
        self.next_blank.setEnabled(not totals.complete and self.stack.currentIndex() == 0)
        words = self.tr("{scored} av {of} bedömda, {left} kvar").format(
            scored=totals.scored, of=totals.of, left=totals.of - totals.scored
        )
        self.coverage.setText(self.tr("Alla {of} bedömda").format(of=totals.of) if totals.complete else words)

    def _entered(self, code: str) -> None:
        self._show_coverage()
        self._show_hint()
        wrong = self.entry.wrong(code)
        if wrong:
            self.announced.emit(wrong)

    # ---- finding and going
    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What this tab answers to."""
        return {
            "find": self._find,
            "next_sub_criterion": lambda: self._step(1),
            "previous_sub_criterion": lambda: self._step(-1),
            "next_area": lambda: self._step_area(1),
            "previous_area": lambda: self._step_area(-1),
            "next_gap": self._go_to_blank,
        }

    def show_row(self, kind: str, row: str) -> bool:
        """Goes to a sub-criterion, or to the one that a score belongs to."""
        if kind not in ("sub_criterion", "consensus_score", "individual_score"):
            return False
        if not self.view.go_to(row.partition("/")[0]):
            return False
        self.view.setFocus()
        return True

    def focus_start(self) -> None:
        """The table, where points are typed."""
        (self.view if self.stack.currentIndex() == 0 else self.who_am_i).setFocus()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self.view, self.rationale, self.panel.list]

    def _step(self, by: int) -> None:
        catalogue = self.session.evaluation.catalogue
        self.view.go_to(catalogue.neighbour(self.view.current_code or None, by))

    def _step_area(self, by: int) -> None:
        catalogue, code = self.session.evaluation.catalogue, self.view.current_code
        numbers = [area.number for area in catalogue.areas]
        here = numbers.index(catalogue.sub_criterion(code).area) if code else 0
        area = catalogue.area(numbers[(here + by) % len(numbers)])
        self.view.go_to(area.sub_criteria[0].code)

    def _go_to_blank(self) -> None:
        code = self.table.next_blank(self.view.current_code)
        if code:
            self.view.go_to(code)
            self.view.setFocus()
        else:
            self.announced.emit(self.tr("Alla delområden har poäng"))

    def _find(self) -> None:
        self.coverage.hide()
        self.find_field.show()
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def _filter(self, words: str) -> None:
        codes = self.table.matching(words)
        self.view.show_only(codes if words.strip() else None)
        self.find_field.setAccessibleDescription(self.tr("%n träff(ar)", "", len(codes)))
        if codes and self.view.current_code not in codes:
            self.view.go_to(codes[0])

    def _found(self) -> None:
        """Enter: to the first that was found, with everything shown again."""
        self._end_find()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _end_find(self) -> None:
        self.find_field.hide()
        self.find_field.clear()
        self.coverage.show()
        self.view.go_to(self.view.current_code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.find_field.isVisible():
            self._found()
        elif event.key() == Qt.Key.Key_Escape and not self.view.hasFocus():
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    # ---- saving, hiding, fitting
    def flush(self) -> bool:
        """Saves what stands typed, also points that the disk refused before."""
        return all([self.rationale.flush(), self.entry.flush()])

    def set_discreet(self, discreet: bool) -> None:
        """Hides points and reasons."""
        super().set_discreet(discreet)
        self.table.hidden_points = discreet
        self.rationale.setVisible(not discreet)
        self.table.show_all()
        self._show_hint()
