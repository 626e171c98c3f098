"""Whose points Bedömning shows: one's own, what evaluators differ in, or what they agree on; and the seals on them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kompass_desktop.model.sealing import all_revealed, has_own_points, may_see
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.tabs.scoring.sealing import SealDeeds
from kompass_desktop.ui.tabs.scoring.sheet import DIFFERENCES, OWN, ScoringSheet
from kompass_desktop.ui.tabs.scoring.waiting import waiting_lines, waiting_sentence


class ScoringModes(ScoringSheet):
    """The three modes. What a mode shows of a sub-criterion is the page's part."""

    def __init__(self, session: Session, evidence: EvidenceIndex, parent: QWidget | None = None) -> None:
        super().__init__(session, evidence, parent)
        self.seals = SealDeeds(session, self.seal_form, self.banners, self)
        self._evaluator = self._whoever_works_here()
        self._asked_for = ""
        self.mode.chosen.connect(lambda _: self._turn())
        self.who.currentIndexChanged.connect(self._choose_evaluator)
        self.seal_button.clicked.connect(self._ask_seal)
        self.equal_button.clicked.connect(self._take_equal)
        self.curtain.asked.connect(lambda: self.became(self._asked_for))
        self.waiting_for.asked.connect(self._waited)
        self.difference_view.taken.connect(self._take)
        self.seals.failed.connect(self.failed)
        self.seals.said.connect(self.announced)
        self.seals.undo_asked.connect(lambda: self.do.emit("undo"))

    def _show_mode(self) -> None:
        """Shows what there is about the current sub-criterion in the mode that was turned to."""
        raise NotImplementedError

    # ---- whose points
    @property
    def evaluator(self) -> str:
        """Whose points are shown; "" for the consensus."""
        return self._evaluator if self.mode.choice == OWN else ""

    def _whoever_works_here(self) -> str:
        """Whose own points are shown at first: nobody's before somebody has said who they are."""
        evaluators = self.session.evaluation.evaluators
        return self.session.author or (next(iter(evaluators)) if len(evaluators) == 1 else "")

    def _fill_choice(self) -> None:
        evaluators = self.session.evaluation.evaluators
        if self._evaluator not in evaluators:
            self._evaluator = ""
        names = [(e, evaluators[e].name or e) for e in sorted(evaluators)]
        self.who.set_choices([*([] if self._evaluator else [("", self.tr("Jag är …"))]), *names], self._evaluator)

    def _choose_evaluator(self) -> None:
        if self.who.choice:
            self._ask_to_be(self.who.choice)

    def _ask_to_be(self, chosen: str) -> None:
        """Somebody says that they are this evaluator."""
        evaluation = self.session.evaluation
        if not has_own_points(evaluation, chosen) or may_see(evaluation, chosen, self.session.author):
            self.became(chosen)
            return
        # The other's points are not shown by a slip of the hand: one has to say that one is that person.
        self._asked_for = chosen
        name = evaluation.evaluators[chosen].name or chosen
        self.curtain.set_sentence(self.tr("Poängen av {name} är dolda tills alla har förseglat.").format(name=name))
        assert self.curtain.button is not None
        self.curtain.button.set_text(self.tr("Jag är {name}").format(name=name))
        self.stack.setCurrentWidget(self.curtain)
        self.curtain.button.setFocus()

    def became(self, evaluator: str) -> None:
        """Shows the points of somebody who has just said who they are."""
        if evaluator:
            self.session.author = evaluator
        self._evaluator = evaluator
        self._fill_choice()
        self._turn()
        self.shown.setFocus()

    def author_changed(self) -> None:
        """Own points are those of whoever works here."""
        self._evaluator = self._whoever_works_here()
        self._fill_choice()
        self._turn()

    def _turn(self) -> None:
        """Shows the points of whoever is chosen now, the differences, or what is waited for."""
        mode, code = self.mode.choice, self.shown.current_code
        compares = mode == DIFFERENCES and all_revealed(self.session.evaluation)
        begins = compares and not self.differences.rowCount()
        nobody = mode == OWN and not self._evaluator
        self.entry.turn_to(self.evaluator)
        self.table.show_all()
        if compares:
            self.differences.arrange()
        self.tables.setCurrentWidget(self.difference_view if compares else self.view)
        if begins:  # the agenda begins with what is not decided yet
            code = self.differences.next_blank("") or self.differences.differences[0].sub_criterion.code
        self.shown.go_to(code)
        if nobody:
            evaluators = self.session.evaluation.evaluators
            self.who_am_i.show_people([(row, evaluators[row].name or row) for row in sorted(evaluators)])
            self.stack.setCurrentWidget(self.who_am_i)
        elif mode == DIFFERENCES and not compares:
            self._show_waiting()
        else:
            self.stack.setCurrentWidget(self.work)
        self.who.setVisible(mode == OWN and self.who.count() > 1)
        self.reasons.setVisible(compares)
        self._show_seal()
        self._show_mode()
        self._fit()
        self.whose_changed.emit(self.evaluator)

    # ---- seals and agreement
    def _show_waiting(self) -> None:
        """Skillnader before there is anything to compare: who is waited for, and the next step."""
        evaluation, own = self.session.evaluation, self._evaluator
        self.waiting_for.set_sentence(waiting_sentence(evaluation))
        self.waiting_for.set_detail("\n".join(waiting_lines(evaluation)))
        button = self.waiting_for.button
        assert button is not None
        button.set_text(self.tr("Försegla dina poäng") if has_own_points(evaluation, own) else self.tr("Ge egna poäng"))
        button.setVisible(not own or not evaluation.is_sealed(own))
        self.stack.setCurrentWidget(self.waiting_for)

    def _waited(self) -> None:
        """The button of what is waited for: to one's own points, and there to the seal."""
        self.mode.choose(OWN)
        self._turn()
        self.focus_start()
        if has_own_points(self.session.evaluation, self._evaluator):
            self._ask_seal()

    def _ask_seal(self) -> None:
        """Ctrl+L: one's own points, or the consensus where that is shown."""
        if not self.flush():
            return
        if self.mode.choice == OWN and self._evaluator:
            self.seals.ask_seal(self._evaluator, self.shown)
        elif self.mode.choice != OWN:
            self.seals.ask_lock(self.shown)

    def _lock(self) -> None:
        if self.flush():
            self.seals.ask_lock(self.shown)

    def _adopt(self) -> None:
        if self.flush():
            self.seals.ask_adopt(self._evaluator, self.shown)

    def _take(self, code: str, evaluator: str) -> None:
        self.entry.drop(code)
        self.seals.take(code, evaluator)

    def _take_equal(self) -> None:
        if self.shown is self.difference_view:
            self.seals.take_equal(self.differences)

    def _show_seal(self) -> None:
        """The button for what is shown, and whether anything has been changed behind a seal."""
        own = self.mode.choice == OWN
        evaluation = self.session.evaluation
        closed = evaluation.is_sealed(self._evaluator) if own else evaluation.is_locked
        self.seal_button.set_text(
            (self.tr("Öppna…") if closed else self.tr("Försegla")) if own
            else self.tr("Lås upp…") if closed else self.tr("Lås")
        )  # fmt: skip
        self.seal_button.setVisible(self.stack.currentWidget() is self.work)
        self.find_button.setVisible(self.stack.currentWidget() is self.work)
        self.equal_button.setVisible(self.shown is self.difference_view and self.stack.currentWidget() is self.work)
        if self.rationale.isReadOnly() != closed:
            self.rationale.setReadOnly(closed)
            self.rationale.style().polish(self.rationale)
        self.rationale.setAccessibleDescription(self.tr("Låst") if closed else "")
        self.seals.show_broken()
