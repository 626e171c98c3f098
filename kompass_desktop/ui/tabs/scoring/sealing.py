"""What Bedömning does with seals and the consensus as a whole: seal, open, lock, adopt, take what is equal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kompass_desktop.model.changes import Change
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.scores import CONSENSUS_LOCK
from kompass_desktop.model.sealing import broken_seals, individual_content, scorers, seal_mark
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.sealing import adopting, broken_words, locking, opening, sealing, unlocking
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.counted import sub_criterion_words
from kompass_desktop.ui.models.difference_table import DifferenceTable
from kompass_desktop.ui.tabs.scoring.seal_form import SealForm
from kompass_desktop.ui.widgets.banner import BannerPlace


class SealDeeds(QObject):
    """Carries them out. `failed`: the disk or a rule said no; `said`: what was done, for a screen reader."""

    failed = Signal(object, object)
    said = Signal(str)
    undo_asked = Signal()

    def __init__(self, session: Session, form: SealForm, banners: BannerPlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._form, self._banners = session, form, banners

    @property
    def _evaluation(self) -> Evaluation:
        return self._session.evaluation

    # ---- one's own points
    def ask_seal(self, evaluator: str, back: QWidget) -> None:
        """Asks whether to seal an evaluator's points, or why a sealed scoring is to be opened."""
        if self._evaluation.is_sealed(evaluator):
            words = self.tr("Varför öppnas dina poäng igen? Skälet står kvar i historiken.")
            self._form.ask(
                words, self.tr("Öppna"), lambda why: self._open(evaluator, why), reason=True, back=back
            )  # fmt: skip
        else:
            self._form.ask(
                self._seal_words(evaluator), self.tr("Försegla"), lambda _: self._seal(evaluator), reason=False,
                back=back,
            )  # fmt: skip

    def _seal_words(self, evaluator: str) -> str:
        content, of = individual_content(self._evaluation, evaluator), len(self._evaluation.catalogue.codes)
        scored = [score for score in content.values() if score[0] is not None]
        silent = sum(1 for _, why in scored if not why.strip())
        said = [
            self.tr("Försegla dina poäng? {scored} av {of} delområden har poäng.").format(scored=len(scored), of=of)
        ]
        if silent:
            said.append(self.tr("{codes} saknar motivering.").format(codes=sub_criterion_words(silent)))
        said.append(self.tr("Efter det ändras de bara med ett skäl, och ingen ser den andres poäng i förväg."))
        return " ".join(said)

    def _seal(self, evaluator: str) -> bool:
        if not self._made(sealing(evaluator)):
            return False
        seal = self._evaluation.seals[evaluator]
        words = self.tr("Dina poäng är förseglade. Sigillet är {mark}.").format(mark=seal_mark(seal.digest))
        self._banners.show_banner("sealed", "good", words)
        self.said.emit(words)
        return True

    def _open(self, evaluator: str, reason: str) -> bool:
        done = self._made(lambda: opening(evaluator, reason))
        if done:
            self._banners.drop("sealed")
            self.said.emit(self.tr("Dina poäng är öppna igen"))
        return done

    # ---- the consensus
    def ask_lock(self, back: QWidget) -> None:
        """Asks whether to lock the consensus, or why it is to be opened again."""
        if self._evaluation.is_locked:
            words = self.tr("Varför låses den gemensamma bedömningen upp? Skälet står kvar i historiken.")
            self._form.ask(words, self.tr("Lås upp"), self._unlock, reason=True, back=back)
            return
        scored = sum(1 for s in self._evaluation.consensus_scores.values() if s.points is not None)
        words = self.tr(
            "Lås den gemensamma bedömningen? {scored} av {of} delområden har poäng. Efter det ändras den bara med ett "
            "skäl."
        ).format(scored=scored, of=len(self._evaluation.catalogue.codes))
        self._form.ask(words, self.tr("Lås"), lambda _: self._lock(), reason=False, back=back)

    def _lock(self) -> bool:
        done = self._made(locking())
        if done:
            mark = seal_mark(self._evaluation.consensus_locks[CONSENSUS_LOCK].digest)
            words = self.tr("Den gemensamma bedömningen är låst. Sigillet är {mark}.").format(mark=mark)
            self._banners.show_banner("sealed", "good", words)
            self.said.emit(words)
        return done

    def _unlock(self, reason: str) -> bool:
        done = self._made(lambda: unlocking(reason))
        if done:
            self._banners.drop("sealed")
            self.said.emit(self.tr("Den gemensamma bedömningen är öppen igen"))
        return done

    def ask_adopt(self, evaluator: str, back: QWidget) -> None:
        """Makes an evaluator's own points the consensus; asks first where others have been agreed on."""
        others = [one for one in scorers(self._evaluation) if one != evaluator]
        codes = [c for c, (points, _) in individual_content(self._evaluation, evaluator).items() if points is not None]
        if others:
            words = self.tr("Även {names} har gett poäng. Jämför dem under Skillnader i stället.")
            names = ", ".join(self._evaluation.evaluators[one].name or one for one in others)
            self.failed.emit(Refused(words.format(names=names)), None)
            return
        if not codes:
            self.failed.emit(Refused(self.tr("Du har inga egna poäng än.")), None)
            return
        other = [c for c in codes if self._differs(c, evaluator)]
        if not other:
            self._adopt(evaluator, codes)
            return
        words = self.tr("{codes} har redan andra gemensamma poäng, som ersätts.").format(codes=", ".join(other))
        self._form.ask(words, self.tr("Ersätt"), lambda _: self._adopt(evaluator, codes), reason=False, back=back)

    def _differs(self, code: str, evaluator: str) -> bool:
        agreed = self._evaluation.consensus_score(code).points
        return agreed is not None and agreed != self._evaluation.individual_score(code, evaluator).points

    def _adopt(self, evaluator: str, codes: Sequence[str]) -> bool:
        done = self._made(adopting(self._evaluation, evaluator, codes))
        if done:
            self._tell_taken(len(codes))
        return done

    def take(self, code: str, evaluator: str) -> bool:
        """Makes one evaluator's points for a sub-criterion the consensus."""
        changes = adopting(self._evaluation, evaluator, [code])
        if not changes:
            self.failed.emit(Refused(self.tr("Där finns inga poäng att ta.")), None)
            return False
        return self._made(changes)

    def take_equal(self, table: DifferenceTable) -> None:
        """Where all have given the same points and nothing is agreed yet, these become the consensus, as one step."""
        people = table.people
        codes = [d.sub_criterion.code for d in table.differences if d.agreed and d.consensus is None]
        if not people or not codes:
            self.said.emit(self.tr("Det finns inga lika poäng kvar att ta"))
            return
        if self._made(adopting(self._evaluation, people[0], codes, reasons=False)):
            self._tell_taken(len(codes))

    def _tell_taken(self, count: int) -> None:
        words = self.tr("{codes} har fått gemensamma poäng.").format(codes=sub_criterion_words(count))
        self._banners.show_banner("taken", "good", words, [(self.tr("Ångra"), self.undo_asked.emit)])
        self.said.emit(words)

    # ---- what must be seen
    def show_broken(self) -> None:
        """Says it where points are no longer those that were sealed."""
        words = broken_words(self._evaluation) if broken_seals(self._evaluation) else []
        if words:
            way_out = self.tr("Gå igenom dem, öppna med ett skäl och försegla på nytt.")
            self._banners.show_banner("broken", "bad", " ".join([*words, way_out]))
        else:
            self._banners.drop("broken")

    def _made(self, changes: Sequence[Change] | Callable[[], Sequence[Change]]) -> bool:
        try:
            self._session.change(changes() if callable(changes) else changes)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, None)
            return False
        return True
