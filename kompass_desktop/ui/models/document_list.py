"""The register of governing documents, and the quotes taken from one of them, as lists."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt

from kompass_desktop.model.document_marks import EXPIRED, NEVER_FOLLOWED_UP, OLD, UNDATED, marks_of
from kompass_desktop.model.documents import DOCUMENT_STATUSES, Document, Quote
from kompass_desktop.services.session import Announcement, Session
from kompass_desktop.ui.models.counted import quote_words
from kompass_desktop.ui.models.interview_list import LAST
from kompass_desktop.ui.models.live_rows import Key, LiveRows
from kompass_desktop.ui.models.quote_place import spoken_place
from kompass_desktop.ui.models.swedish_order import swedish_key

CODES_ROLE = Qt.ItemDataRole.UserRole + 2
"""The sub-criteria that a quote belongs to."""
QUOTE_COUNT_ROLE = Qt.ItemDataRole.UserRole + 3
"""How many quotes a document has."""


class DocumentList(LiveRows):
    """The documents by title, those that hold all of the words looked for."""

    kind = "document"
    columns = 5

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._find: list[str] = []
        self._quotes: dict[str, list[str]] = {}
        self.reload()

    def find(self, words: str) -> None:
        """Show the documents that hold all of these words, in what the register says or in a quote; "" shows all."""
        wanted = unicodedata.normalize("NFC", words).casefold().split()
        if wanted != self._find:
            self._find = wanted
            self.reload()

    @property
    def is_finding(self) -> bool:
        """Whether some documents may be left out."""
        return bool(self._find)

    def quote_count(self, document: str) -> int:
        """How many quotes were taken from a document."""
        return len(self._quotes.get(document, ()))

    def wanted(self, noun: Document) -> bool:
        if not self._find:
            return True
        fields = [noun.title, noun.kind, noun.deciding_body, noun.file_name]
        fields += [self.evaluation.quotes[q].text for q in self._quotes.get(noun.id, ())]
        text = "\n".join(fields).casefold()
        return all(word in text for word in self._find)

    def order(self, noun: Document) -> Key:
        return (not noun.title.strip(), swedish_key(noun.title))

    def words(self, noun: Document) -> str:
        parts = [self.title_of(noun), noun.kind, self.status_words(noun.status)]
        parts.append(quote_words(self.quote_count(noun.id)))
        parts += [self.mark_words(noun, mark) for mark in self.marks(noun)]
        return ", ".join(filter(None, parts))

    def title_of(self, noun: Document) -> str:
        """The title, or what stands for it until there is one."""
        return noun.title.strip() or noun.file_name or self.tr("Utan titel")

    def status_words(self, status: str) -> str:
        """How far a document has come, in a word."""
        words = (self.tr("begärd"), self.tr("mottagen"), self.tr("läst"), self.tr("använd"))
        known: dict[str, str] = dict(zip(DOCUMENT_STATUSES, words, strict=True))
        return known.get(status, status)

    def marks(self, noun: Document) -> tuple[str, ...]:
        """What one should know of a document before leaning on it (see model/document_marks.py)."""
        today = date.today()  # noqa: DTZ011 - the day of the person at this computer
        return marks_of(noun, self.evaluation.year, today)

    def mark_words(self, noun: Document, mark: str) -> str:
        """A mark in a word or two."""
        if mark == EXPIRED:
            return self.tr("gällde till {day}").format(day=noun.valid_to)
        words = {OLD: self.tr("gammalt"), UNDATED: self.tr("odaterat"), NEVER_FOLLOWED_UP: self.tr("aldrig uppföljt")}
        return words[mark]

    def mark_sentences(self, noun: Document) -> str:
        """The marks as sentences, for the form."""
        sentences = {
            EXPIRED: self.tr("Dokumentet gällde till {day}: fråga vad som gäller nu."),
            OLD: self.tr("Beslutat för mer än sex år sedan: fråga om det fortfarande styr."),
            UNDATED: self.tr("Utan beslutsdatum: ta reda på när och av vem det beslutades."),
            NEVER_FOLLOWED_UP: self.tr("Ingen uppföljning är känd: fråga efter den."),
        }
        return " ".join(sentences[mark].format(day=noun.valid_to) for mark in self.marks(noun))

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        noun = self.noun_at(index)
        if isinstance(noun, Document):
            if role == QUOTE_COUNT_ROLE:
                return self.quote_count(noun.id)
            if role == Qt.ItemDataRole.ToolTipRole:
                return self.title_of(noun)
        return super().data(index, role)

    def reload(self) -> None:
        self._collect_quotes()
        super().reload()

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        found = {row for kind, row in announcement.rows if kind == "document"}
        if "quote" in announcement.kinds:
            before = self._quotes
            self._collect_quotes()
            touched = {row for kind, row in announcement.rows if kind == "quote"}
            for document in set(before) | set(self._quotes):
                quotes = self._quotes.get(document, [])
                if quotes != before.get(document, []) or not touched.isdisjoint(quotes):
                    found.add(document)
        return found

    def _collect_quotes(self) -> None:
        self._quotes = {}
        for quote in self.evaluation.quotes.values():
            self._quotes.setdefault(quote.document, []).append(quote.id)


class QuoteList(LiveRows):
    """The quotes of one document by page."""

    kind = "quote"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._document = ""

    def show_document(self, document: str) -> None:
        """Turn to another document; "" for none."""
        self._document = document
        self.reload()

    def wanted(self, noun: Quote) -> bool:
        return bool(self._document) and noun.document == self._document

    def order(self, noun: Quote) -> Key:
        place = noun.paragraph if noun.page is None else noun.page
        return (LAST if place is None else place,)

    def words(self, noun: Quote) -> str:
        page = spoken_place(noun)
        codes = ", ".join(self.evaluation.sub_criteria_of(noun)) or self.tr("inget delområde")
        return ": ".join(filter(None, (", ".join(filter(None, (page, codes))), noun.text)))

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        noun = self.noun_at(index)
        if isinstance(noun, Quote):
            if role == CODES_ROLE:
                return self.evaluation.sub_criteria_of(noun)
            if role == Qt.ItemDataRole.ToolTipRole:
                return noun.text
        return super().data(index, role)

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        yield from super().concerned(announcement)
        for kind, row in announcement.rows:
            if kind == "routing" and (item := row.rpartition("/")[0]) in self.evaluation.quotes:
                yield item
