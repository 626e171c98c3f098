"""The checklist of pages and channels, the findings on them, and the municipality's written answers, as lists."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Qt

from kompass_desktop.model.documents import Answer, WebFinding, WebPage
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.note_line import Reading
from kompass_desktop.model.web_address import short_address
from kompass_desktop.services.session import Announcement, Session
from kompass_desktop.services.web_findings import reading_of, shown_text
from kompass_desktop.services.web_template import place_of
from kompass_desktop.ui.models.interview_list import LAST
from kompass_desktop.ui.models.live_rows import Key, LiveRows
from kompass_desktop.ui.translation import date_words, time_words

CODES_ROLE = Qt.ItemDataRole.UserRole + 2
"""The sub-criteria that a finding or an answer belongs to."""
ALL, PAGE, CODE = "all", "page", "code"
"""Which findings are shown: all, those of the current line, those of its sub-criterion."""


def at_words(seconds: int | None) -> str:
    """When something was, by the clock on the wall: "2026-09-22 19.40"; "" where nobody knows."""
    if seconds is None:
        return ""
    try:
        at = datetime.fromtimestamp(seconds)  # noqa: DTZ006 - the clock on the wall
    except (OverflowError, OSError, ValueError):  # a file from elsewhere may hold any number
        return ""
    return f"{date_words(at)} {time_words(at)}"


def stage_words(stage: str | None) -> str:
    """How far something has come, in words; "" for nothing said."""
    translate = QCoreApplication.translate
    return {
        "planned": translate("web", "planerat"),
        "decided": translate("web", "beslutat"),
        "done": translate("web", "genomfört"),
        "followed_up": translate("web", "uppföljt"),
        "effect": translate("web", "ger effekt"),
    }.get(stage or "", "")


def sign_words(sign: str | None) -> str:
    """What a sign means."""
    translate = QCoreApplication.translate
    return {
        "+": translate("web", "styrka"),
        "-": translate("web", "förbättring"),
        "*": translate("web", "guldstjärna"),
        "?": translate("web", "följ upp"),
        "!": translate("web", "ordagrant citat"),
        "=": translate("web", "egen tanke"),
    }.get(sign or "", "")


def page_title(page: WebPage) -> str:
    """The title of a line, or what stands for it until there is one."""
    return page.title.strip() or short_address(page.url) or QCoreApplication.translate("web", "Utan titel")


def _words_of(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).casefold().split()


class PageList(LiveRows):
    """The lines of the checklist in their order."""

    kind = "web_page"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.reload()

    def order(self, noun: WebPage) -> Key:
        return (place_of(noun),)

    def words(self, noun: WebPage) -> str:
        seen = self.checked_words(noun) or self.tr("inte sedd än")
        kind = self.tr("kanal") if noun.channel else ""
        return ", ".join(filter(None, (page_title(noun), kind, noun.sub_criterion or "", seen)))

    def checked_words(self, noun: WebPage) -> str:
        """When a line was looked at; "" when it was not."""
        return "" if noun.checked_at is None else self.tr("sedd {at}").format(at=at_words(noun.checked_at)).strip()

    @property
    def checked(self) -> int:
        """How many lines were looked at."""
        return sum(page.checked_at is not None for page in self.evaluation.web_pages.values())

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            noun = self.noun_at(index)
            return "\n".join(filter(None, (page_title(noun), noun.url))) if isinstance(noun, WebPage) else None
        return super().data(index, role)


class FindingFilter(Struct, frozen=True):
    """Which findings are shown: all, those of a line (`page`) or of a sub-criterion, with all of some words."""

    page: str | None = None
    code: str | None = None
    words: tuple[str, ...] = ()

    def fits(self, evaluation: Evaluation, finding: WebFinding) -> bool:
        """Whether a finding is shown."""
        if self.page is not None and finding.web_page != self.page:
            return False
        if self.code is not None and self.code not in evaluation.sub_criteria_of(finding):
            return False
        text = f"{finding.text}\n{finding.url}\n{finding.alt}".casefold()
        return all(word in text for word in self.words)


class FindingList(LiveRows):
    """The findings, newest first. One that is just being written stays, though it may no longer fit the filter."""

    kind = "web_finding"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._filter = FindingFilter()
        self._kept_in: str | None = None
        self.reload()

    @property
    def filter(self) -> FindingFilter:
        """Which findings are shown."""
        return self._filter

    def set_filter(self, wanted: FindingFilter) -> None:
        """Show other findings."""
        if wanted != self._filter:
            self._filter = wanted
            self._kept_in = None
            self.reload()

    def find(self, words: str) -> None:
        """Show the findings that hold all of these words; "" shows all that fit otherwise."""
        self.set_filter(FindingFilter(self._filter.page, self._filter.code, tuple(_words_of(words))))

    def keep_in(self, row: str | None) -> None:
        """Keep one finding in while it is written in, whatever the filter says."""
        before, self._kept_in = self._kept_in, row
        self.refresh({before, row} - {None})  # type: ignore[arg-type]

    def wanted(self, noun: WebFinding) -> bool:
        return noun.id == self._kept_in or self._filter.fits(self.evaluation, noun)

    def order(self, noun: WebFinding) -> Key:
        return (LAST if noun.seen_at is None else -noun.seen_at,)

    def reading(self, noun: WebFinding) -> Reading:
        """What a finding's text means."""
        return reading_of(self.evaluation, noun)

    def shown_text(self, noun: WebFinding) -> str:
        """The words of a finding without the marks that have a place of their own."""
        return shown_text(self.evaluation, noun)

    def words(self, noun: WebFinding) -> str:
        codes = ", ".join(self.evaluation.sub_criteria_of(noun)) or self.tr("inget delområde")
        marks = [codes, sign_words(self.reading(noun).sign), stage_words(noun.stage)]
        if noun.sha256:
            marks.append(self.tr("bild: {alt}").format(alt=noun.alt) if noun.alt.strip() else self.alt_missing)
        text = self.shown_text(noun) or short_address(noun.url) or self.tr("utan text")
        seen = at_words(noun.seen_at)
        return ": ".join((", ".join(filter(None, marks)), ", ".join(filter(None, (text, seen)))))

    @property
    def alt_missing(self) -> str:
        """What is said of a picture that nobody has described."""
        return self.tr("bilden saknar alternativtext")

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        noun = self.noun_at(index)
        if isinstance(noun, WebFinding):
            if role == CODES_ROLE:
                return self.evaluation.sub_criteria_of(noun)
            if role == Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (noun.text, noun.url)))
        return super().data(index, role)

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        yield from super().concerned(announcement)
        yield from _routed(announcement, self.evaluation.web_findings)


class AnswerList(LiveRows):
    """The municipality's written answers in the order they were given."""

    kind = "answer"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._find: list[str] = []
        self.reload()

    def find(self, words: str) -> None:
        """Show the answers that hold all of these words; "" shows all."""
        wanted = _words_of(words)
        if wanted != self._find:
            self._find = wanted
            self.reload()

    def wanted(self, noun: Answer) -> bool:
        text = f"{noun.question}\n{noun.text}\n{noun.source}".casefold()
        return all(word in text for word in self._find)

    def order(self, noun: Answer) -> Key:
        return (LAST if noun.position is None else noun.position,)

    def words(self, noun: Answer) -> str:
        codes = ", ".join(self.evaluation.sub_criteria_of(noun)) or self.tr("inget delområde")
        marks = ", ".join(filter(None, (codes, stage_words(noun.stage))))
        return ": ".join(filter(None, (marks, noun.question, noun.text or self.tr("utan text"))))

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        noun = self.noun_at(index)
        if isinstance(noun, Answer):
            if role == CODES_ROLE:
                return self.evaluation.sub_criteria_of(noun)
            if role == Qt.ItemDataRole.ToolTipRole:
                return noun.question or noun.text[:400]
        return super().data(index, role)

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        yield from super().concerned(announcement)
        yield from _routed(announcement, self.evaluation.answers)


def _routed(announcement: Announcement, living: Any) -> Iterable[str]:
    """The items of a kind that were routed otherwise."""
    for kind, row in announcement.rows:
        if kind == "routing" and (item := row.rpartition("/")[0]) in living:
            yield item
