"""The groups of the visit as a list: when each is met, and how much it is to be asked about."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from kompass_desktop.model.pacing import topics_of
from kompass_desktop.model.visit import Interview
from kompass_desktop.services.session import Announcement, Session
from kompass_desktop.ui.models.interview_list import LAST
from kompass_desktop.ui.models.live_rows import Key, LiveRows
from kompass_desktop.ui.models.visit_words import hours_words, short_day, title_of, topic_words


class VisitList(LiveRows):
    """The interviews in the order of the visit."""

    kind = "interview"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.reload()

    def order(self, noun: Interview) -> Key:
        return (LAST if noun.position is None else noun.position,)

    def words(self, noun: Interview) -> str:
        return ", ".join((title_of(noun), self.when_words(noun), self.topic_words(noun)))

    def when_words(self, noun: Interview) -> str:
        """Day and hours: "tis 6 okt 13.00–14.30"."""
        when = " ".join(filter(None, (short_day(noun.date), hours_words(noun))))
        return when or self.tr("ingen tid än")

    def topic_words(self, noun: Interview) -> str:
        """How many sub-criteria the group is to be asked about."""
        return topic_words(len(topics_of(self.evaluation, noun.id)))

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        yield from super().concerned(announcement)
        yield from (row.rpartition("/")[0] for kind, row in announcement.rows if kind == "planned_topic")
