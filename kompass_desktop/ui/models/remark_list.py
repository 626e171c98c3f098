"""What a published report that was read in says against itself, and what in it could not be read."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kompass_desktop.model.report_text import ReportRemark
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.interview_list import LAST
from kompass_desktop.ui.models.live_rows import Key, LiveRows

UNREAD, TITLE = "unread", "title"
_WEIGHT = {TITLE: 1, UNREAD: 2}
"""What comes after the contradictions about points, which are the ones that matter most."""


class RemarkList(LiveRows):
    """The remarks: contradictions about points first, by area; then about titles; then what could not be read."""

    kind = "report_remark"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.reload()

    def order(self, noun: ReportRemark) -> Key:
        return (_WEIGHT.get(noun.kind, 0), LAST if noun.area is None else noun.area)

    def words(self, noun: ReportRemark) -> str:
        return ", ".join(filter(None, (noun.message, self.place_words(noun))))

    def place_words(self, noun: ReportRemark) -> str:
        """Where in the report the remark belongs: an area, or the report as a whole."""
        if noun.kind == UNREAD:
            return self.tr("Kunde inte läsas")
        if noun.area is None:
            return self.tr("Rapporten som helhet")
        titles = {a.number: a.title for a in self.evaluation.catalogue.areas}
        return f"{noun.area} {titles.get(noun.area, '')}".strip()

    @property
    def contradictions(self) -> int:
        """How many of the remarks are contradictions."""
        return sum(r.kind != UNREAD for r in self.evaluation.report_remarks.values())
