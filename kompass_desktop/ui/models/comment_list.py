"""The comments of the fact check as a list, in the order of the draft."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kompass_desktop.model.fact_check import ACCEPTED, DECLINED, FactCheckComment
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.interview_list import LAST
from kompass_desktop.ui.models.live_rows import Key, LiveRows


class CommentList(LiveRows):
    """What the municipality says, with what was decided."""

    kind = "fact_check_comment"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.reload()

    def order(self, noun: FactCheckComment) -> Key:
        return (LAST if noun.position is None else noun.position,)

    def words(self, noun: FactCheckComment) -> str:
        return ", ".join(filter(None, (noun.mark, self.said(noun), self.decision_words(noun))))

    def said(self, noun: FactCheckComment) -> str:
        """What is said, on one line."""
        return " ".join((noun.text or noun.proposal).split())

    def decision_words(self, noun: FactCheckComment) -> str:
        """What was decided."""
        known = {ACCEPTED: self.tr("godtagen"), DECLINED: self.tr("avslagen")}
        return known.get(noun.decision, self.tr("inte avgjord"))

    @property
    def undecided(self) -> int:
        """How many wait for a decision."""
        return sum(1 for c in self.evaluation.fact_check_comments.values() if not c.decision)
