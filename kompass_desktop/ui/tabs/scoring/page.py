"""The tab Bedömning: the score table, the reason for the points under it, and the evidence beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kompass_desktop.model.findings import support_id
from kompass_desktop.model.scores import individual_score_id
from kompass_desktop.model.sealing import seal_mark
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.counted import hit_words
from kompass_desktop.ui.models.difference_table import LETTERS, DifferenceTable
from kompass_desktop.ui.models.evidence import CONCERNED, EvidenceIndex
from kompass_desktop.ui.models.score_table import ScoreTable
from kompass_desktop.ui.tabs.scoring.modes import ScoringModes
from kompass_desktop.ui.tabs.scoring.sheet import CONSENSUS, OWN
from kompass_desktop.ui.widgets.empty_state import EmptyState

SCORE_KINDS = frozenset(("consensus_score", "individual_score", "earlier_score"))
WHOLE_KINDS = frozenset(("evaluator", "seal", "consensus_lock"))
"""What changes which points may be seen and typed."""


class ScoringPage(ScoringModes):
    """Bedömning for one evaluator, for what evaluators differ in, or for the consensus."""

    kinds: ClassVar[frozenset[str]] = SCORE_KINDS | WHOLE_KINDS | CONCERNED | {"guiding_question", "support", "finding"}

    def __init__(self, session: Session, evidence: EvidenceIndex, parent: QWidget | None = None) -> None:
        super().__init__(session, evidence, parent)
        self._connect()
        self._fill_choice()
        self._turn()
        self.shown.go_to(self.table.next_blank("") or session.evaluation.catalogue.codes[0])

    # ---- putting together
    def _connect(self) -> None:
        self.next_blank.clicked.connect(self._go_to_blank)
        self.find_button.clicked.connect(self._find)
        self.find_field.textChanged.connect(self._filter)
        self.find_field.returnPressed.connect(self._found)
        self.view.code_changed.connect(self._show_code)
        self.difference_view.code_changed.connect(self._show_code)
        self.entry.changed.connect(self._entered)
        self.entry.failed.connect(self.failed)
        self.rationale.failed.connect(self.failed)
        self.rationale.waiting.connect(self.waiting)
        # Queued: what could not be saved when the row changed is saved now, and the field catches up.
        self.rationale.waiting.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
        self.rationale.escaped.connect(lambda: self.shown.setFocus())
        self.panel.opened.connect(self.go_to)
        self.panel.support_asked.connect(self._support)

    # ---- what is shown
    def _show_mode(self) -> None:
        self._show_code(self.shown.current_code)
        self._show_coverage()

    def refresh(self, announcement: Announcement | None) -> None:
        """Show what changed."""
        if announcement is None or announcement.kinds & WHOLE_KINDS:
            if announcement is not None:
                self.evidence.hear(self.session.evaluation, announcement)
            self._fill_choice()
            self._turn()
        else:
            touched = set(self.evidence.hear(self.session.evaluation, announcement))
            touched |= {row.partition("/")[0] for kind, row in announcement.rows if kind in SCORE_KINDS}
            self.table.show_codes(touched)
            if self.shown is self.difference_view:
                self.differences.show_codes(touched)
            if announcement.kinds & {"individual_score", "consensus_score"}:
                self.seals.show_broken()
        self._show_coverage()
        self.panel.show_code(self.shown.current_code)
        self._fit()

    def _show_code(self, code: str) -> None:
        if not self.rationale.show_code(code, self.evaluator):
            return  # what stands typed there could not be saved; the banner says why
        self.panel.show_code(code)
        title = self.session.evaluation.catalogue.sub_criterion(code).title if code else ""
        compares = self.shown is self.difference_view
        words = self.tr("Gemensam motivering {code}") if compares else self.tr("Motivering {code}")
        self.rationale_head.setText(words.format(code=code))
        self.rationale_title.setText(title)
        self.rationale.setAccessibleName(self.tr("Motivering för {code} {title}").format(code=code, title=title))
        if compares:
            self.reasons.show_reasons(self.session.evaluation, code, self.differences.people)
        self._show_hint()

    def _catch_up(self, waiting: bool) -> None:
        if not waiting:
            self._show_code(self.shown.current_code)

    def _support(self, finding: str, item: str, rests: bool) -> None:
        """A strength or improvement is to rest on an item of evidence, or no longer."""
        try:
            self.session.set("support", support_id(finding, item), {"rests": rests}, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, None)
            return
        self.panel.show_code(self.shown.current_code)
        self.announced.emit(self.tr("Underlaget används") if rests else self.tr("Underlaget används inte längre"))

    def _show_hint(self) -> None:
        wrong = self.entry.wrong(self.shown.current_code)
        if self.discreet:
            self.hint.show_words(self.tr("Poängen är dold  ·  F10 visar den"))
        elif wrong:
            self.hint.show_wrong(wrong)
        else:
            self.hint.show_words(self._keys())

    def _keys(self) -> str:
        """The keys that do something to the current row."""
        if self.table.closed:
            return self.tr("Ctrl+L öppnar, med ett skäl")
        keys = self.tr("PgUp/PgDn ±5   Home 0   End max   X tom")
        if self.shown is not self.difference_view:
            return keys
        people = zip(LETTERS, self.differences.people, strict=False)
        take = "   ".join(f"{letter} {self.differences.name_of(row)}" for letter, row in people)
        return self.tr("{take}   PgUp/PgDn ±5   X tom").format(take=take)

    def _show_coverage(self) -> None:
        totals = self.table.totals
        self.next_blank.setVisible(not totals.complete and self.stack.currentWidget() is self.work)
        self.next_blank.setEnabled(not totals.complete and self.stack.currentWidget() is self.work)
        self.coverage.setText(self._coverage_words())

    def _coverage_words(self) -> str:
        totals, evaluation = self.table.totals, self.session.evaluation
        seal = evaluation.seals.get(self._evaluator) if self.mode.choice == OWN else None
        if seal is not None and seal.sealed:
            return self.tr("Förseglad  ·  sigill {mark}").format(mark=seal_mark(seal.digest))
        if self.mode.choice != OWN and evaluation.is_locked:
            return self.tr("Låst  ·  {scored} av {of} bedömda").format(scored=totals.scored, of=totals.of)
        if totals.complete:
            return self.tr("Alla {of} bedömda").format(of=totals.of)
        return self.tr("{scored} av {of} bedömda, {left} kvar").format(
            scored=totals.scored, of=totals.of, left=totals.of - totals.scored
        )

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
            "seal": self._ask_seal,
            "lock_consensus": self._lock,
            "adopt_own": self._adopt,
            "take_equal": self._take_equal,
        }

    def show_row(self, kind: str, row: str) -> bool:
        """Goes to a sub-criterion, or to the one that a score belongs to."""
        if kind not in ("sub_criterion", "consensus_score", "individual_score"):
            return False
        code, _, evaluator = row.partition("/")
        wanted = {"consensus_score": CONSENSUS, "individual_score": OWN if evaluator == self._evaluator else ""}.get(
            kind
        )
        if wanted and self.mode.choice != wanted and not (wanted == CONSENSUS and self.shown is self.difference_view):
            self.mode.choose(wanted)
            self._turn()
        if not self.shown.go_to(code):
            return False
        self.shown.setFocus()
        return True

    def row_in_hand(self) -> tuple[str, str] | None:
        """The score of the current row."""
        code = self.shown.current_code
        if not code:
            return None
        own = individual_score_id(code, self.evaluator)
        return ("individual_score", own) if self.evaluator else ("consensus_score", code)

    def focus_start(self) -> None:
        """The table, where points are typed."""
        shown = self.stack.currentWidget()
        if isinstance(shown, EmptyState):
            (shown.button or self.mode.button(self.mode.choice)).setFocus()
        else:
            (self.shown if shown is self.work else self.who_am_i).setFocus()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self.shown, self.rationale, self.panel.list]

    @property
    def _list(self) -> ScoreTable | DifferenceTable:
        """The rows of the table that is shown."""
        return self.differences if self.shown is self.difference_view else self.table

    def _step(self, by: int) -> None:
        catalogue = self.session.evaluation.catalogue
        self.shown.go_to(catalogue.neighbour(self.shown.current_code or None, by))

    def _step_area(self, by: int) -> None:
        catalogue, code = self.session.evaluation.catalogue, self.shown.current_code
        numbers = [area.number for area in catalogue.areas]
        here = numbers.index(catalogue.sub_criterion(code).area) if code else 0
        area = catalogue.area(numbers[(here + by) % len(numbers)])
        self.shown.go_to(area.sub_criteria[0].code)

    def _go_to_blank(self) -> None:
        code = self._list.next_blank(self.shown.current_code)
        if code:
            self.shown.go_to(code)
            self.shown.setFocus()
        else:
            self.announced.emit(self.tr("Alla delområden har poäng"))

    def _find(self) -> None:
        self.coverage.hide()
        self.find_field.show()
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def _filter(self, words: str) -> None:
        codes = self._list.matching(words)
        self.shown.show_only(codes if words.strip() else None)
        self.find_field.setAccessibleDescription(hit_words(len(codes)))
        if codes and self.shown.current_code not in codes:
            self.shown.go_to(codes[0])

    def _found(self) -> None:
        """Enter: to the first that was found, with everything shown again."""
        self._end_find()
        self.shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _end_find(self) -> None:
        self.find_field.hide()
        self.find_field.clear()
        self.coverage.show()
        self.shown.go_to(self.shown.current_code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.find_field.isVisible():
            self._found()
        elif event.key() == Qt.Key.Key_Escape and not self.shown.hasFocus():
            self.shown.setFocus()
        else:
            super().keyPressEvent(event)

    # ---- saving, hiding, fitting
    def flush(self) -> bool:
        """Saves what stands typed, also points that the disk refused before."""
        return all([self.rationale.flush(), self.entry.flush()])

    def set_discreet(self, discreet: bool) -> None:
        """Hides points and reasons."""
        super().set_discreet(discreet)
        self.table.hidden_points = self.differences.hidden_points = discreet
        self.rationale.setVisible(not discreet)
        self.reasons.setVisible(not discreet and self.shown is self.difference_view)
        self.table.show_all()
        self.difference_view.viewport().update()
        self._show_hint()
