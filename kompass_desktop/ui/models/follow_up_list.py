"""The improvements of the time before as one list of questions: areas, and under each what was asked for there."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QModelIndex, QObject

from kompass_desktop.model.comparison import Comparability, comparability
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.outcomes import earlier_actions_of, outcomes
from kompass_desktop.model.renewal import DONE, NOT_DONE, OBSOLETE, OUTCOMES, PARTLY, EarlierAction, FollowUp
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.shown_rows import Index, ShownRows

ALL, LEFT = "all", "left"


class AreaHead(Struct, frozen=True):
    """The area that the questions below belong to; without a number where that is not known."""

    number: int | None
    title: str


class FollowUpRow(Struct, frozen=True):
    """A question, with what was planned about it then."""

    follow_up: FollowUp
    actions: tuple[EarlierAction, ...]


Row = AreaHead | FollowUpRow


def outcome_words(outcome: str) -> str:
    """What has become of an improvement, in the words of the answers; "" says that nobody has answered."""
    translate = QCoreApplication.translate
    return {
        DONE: translate("follow_up", "Åtgärdad"),
        PARTLY: translate("follow_up", "Delvis"),
        NOT_DONE: translate("follow_up", "Nej"),
        OBSOLETE: translate("follow_up", "Inte längre aktuell"),
    }.get(outcome, translate("follow_up", "Inte besvarad"))


OUTCOME_ICONS = {
    DONE: ("circle-check", "good"), PARTLY: ("circle-dot", "accent"), NOT_DONE: ("circle-x", "warn"),
    OBSOLETE: ("minus", "muted"),
}  # fmt: skip
"""The icon of each answer and its colour; the words say the same."""
UNANSWERED = ("circle-help", "muted")


def edition_note(evaluation: Evaluation) -> str:
    """What has to be said where the time before followed other criteria; "" where it did not."""
    before, translate = evaluation.details.earlier_edition, QCoreApplication.translate
    if not evaluation.follow_ups or comparability(evaluation.edition, before) is Comparability.AREAS:
        return ""
    if not before:
        return translate(
            "follow_up", "Vilken utgåva den förra utvärderingen följde är inte känt. Ange själv delområdet."
        )
    return translate(
        "follow_up",
        "Den förra utvärderingen följde utgåva {before}, den här följer {now}. Områdena är inte desamma: ange själv "
        "vilket delområde frågan hör till.",
    ).format(before=before, now=evaluation.edition)


class FollowUpList(ShownRows):
    """Areas and questions; all of them, or only those that are not answered."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: frozenset[str] = frozenset()
        self.filter = ALL
        self.total = self.answered = 0
        self.refresh()

    def show_only(self, which: str) -> None:
        """Show all, or those that are not answered now: what is answered meanwhile is not pulled away at once."""
        self.filter = which
        follow_ups = self._session.evaluation.follow_ups.values()
        self._kept = frozenset(one.id for one in follow_ups if one.outcome not in OUTCOMES)
        self.refresh()

    def refresh(self) -> None:
        """Look again; rows that are the same stay, so that nothing jumps."""
        evaluation = self._session.evaluation
        found = outcomes(evaluation)
        self.total, self.answered = found.total, found.answered
        titles = {a.number: a.title for a in evaluation.catalogue.areas}
        rows: list[Row] = []
        for part in found.areas:
            mine = [one for one in part.follow_ups if self._wanted(one)]
            unknown = self.tr("Område är inte angivet")
            rows += [AreaHead(part.area, titles.get(part.area or 0, unknown))] if mine else []
            rows += [FollowUpRow(one, earlier_actions_of(evaluation, one.id)) for one in mine]
        self.show_lines(rows)

    def _wanted(self, one: FollowUp) -> bool:
        return self.filter == ALL or one.outcome not in OUTCOMES or one.id in self._kept

    def index_of(self, row: str) -> QModelIndex:
        """Where a question (its id) stands."""
        found = (n for n, one in enumerate(self.lines) if isinstance(one, FollowUpRow) and one.follow_up.id == row)
        number = next(found, None)
        return QModelIndex() if number is None else self.index(number, 0)

    def next_unanswered(self, index: Index) -> QModelIndex:
        """The next question without an answer after a row, from the beginning again at the end."""
        here = index.row() if index.isValid() else -1
        count = len(self.lines)
        for number in ((here + 1 + step) % count for step in range(count)):
            one = self.lines[number]
            if isinstance(one, FollowUpRow) and one.follow_up.outcome not in OUTCOMES:
                return self.index(number, 0)
        return QModelIndex()

    def meta_words(self, row: FollowUpRow) -> str:
        """The small line of a question: the answer, what it is evidence for, and what was planned."""
        done = sum(a.status == "done" for a in row.actions)
        of = len(row.actions)
        counted = self.tr("1 åtgärd då") if of == 1 else self.tr("{n} åtgärder då").format(n=of)
        some = self.tr("{n} klara").format(n=done)
        finished = {0: self.tr("ingen klar"), of: self.tr("klar") if of == 1 else self.tr("alla klara")}
        planned = f"{counted}, {finished.get(done, some)}" if of else ""
        code = row.follow_up.sub_criterion or ""
        return "  ·  ".join(filter(None, (outcome_words(row.follow_up.outcome), code, planned)))

    # ---- as a list
    def words(self, line: Row) -> str:
        if isinstance(line, AreaHead):
            return f"{line.number or ''} {line.title}".strip()
        parts = (line.follow_up.text, self.meta_words(line), " ".join(line.follow_up.comment.split()))
        return ", ".join(filter(None, parts))

    def is_heading(self, line: Row) -> bool:
        return isinstance(line, AreaHead)

    def key(self, line: Row) -> tuple[str, str]:
        return ("area", str(line.number)) if isinstance(line, AreaHead) else ("follow_up", line.follow_up.id)
