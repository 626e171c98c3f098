"""What happens when a document is read: it is opened where it was left, quoted from, and said to be read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout

from kompass_desktop.model.changes import setting
from kompass_desktop.model.documents import Quote
from kompass_desktop.model.quoting import Belonging
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.quoting import Taken, keep_quote
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.tabs.documents.reader import Reader

READER = 1
"""The place of the reader in the stack; the register has the first."""


class Reading(QObject):
    """Brings register, reader and session together. The reader is built with the first document that is opened."""

    opened = Signal(str)
    closed = Signal()
    cannot_open = Signal(str)
    """Why a document cannot be read here."""
    kept = Signal(str)
    """The id of a quote that was just taken."""
    quote_opened = Signal(str)
    typed_quote_asked = Signal(str, int)
    failed = Signal(object, object)

    def __init__(self, session: Session, stack: QStackedLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._stack = session, stack
        self._reader: Reader | None = None

    @property
    def reader(self) -> Reader | None:
        """The reader; None until something was read."""
        return self._reader

    @property
    def is_open(self) -> bool:
        """Whether a document is being read."""
        return self._stack.currentIndex() == READER

    @property
    def document(self) -> str:
        """The document that is being read, "" for none."""
        return self._reader.document if self._reader is not None and self.is_open else ""

    def open(self, document: str) -> bool:
        """Read a document; False, and `cannot_open` says why, if that cannot be done."""
        noun = self._session.evaluation.documents.get(document)
        if noun is None or not noun.sha256:
            return False
        reader = self._built()
        self._stack.setCurrentIndex(READER)  # first: the page is drawn as wide as the reader is
        why = reader.open(noun)
        if why:
            self.close()
            self.cannot_open.emit(why)
            return False
        self._show_quotes()
        self.opened.emit(document)
        return True

    def close(self) -> None:
        """Back to the register."""
        if self._reader is not None:
            self._reader.close_document()
        self._stack.setCurrentIndex(0)
        self.closed.emit()

    def show_quote(self, row: str) -> bool:
        """Turn to a quote of the document that is being read."""
        quote = self._session.evaluation.quotes.get(row)
        if quote is None or self._reader is None or quote.document != self.document:
            return False
        return self._reader.show_quote(quote)

    def refresh(self, announcement: Announcement | None) -> None:
        """Show what changed."""
        if not self.document or self._reader is None:
            return
        noun = self._session.evaluation.documents.get(self.document)
        if noun is None or not noun.sha256:
            self.close()
            return
        if noun.sha256 != self._reader.sha256:
            self.open(noun.id)  # another file than the one that is shown
            return
        self._reader.show_document(noun)
        if announcement is None or "quote" in announcement.kinds:
            self._show_quotes()

    def mark_read(self, document: str) -> None:
        """Say that a document is read."""
        try:
            self._session.change(setting("document", document, {"status": "read"}))
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self.mark_read(document))

    def keep(self, taken: Taken, belongs: Belonging) -> None:
        """Save a quote; what could not be saved stays in its line."""
        try:
            quote = keep_quote(self._session, taken, belongs)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self.keep(taken, belongs))
            return
        if self._reader is not None:
            self._reader.kept(taken)
        self.kept.emit(quote)

    def _show_quotes(self) -> None:
        if self._reader is not None:
            quotes: list[Quote] = [q for q in self._session.evaluation.quotes.values() if q.document == self.document]
            self._reader.show_quotes(quotes)

    def _built(self) -> Reader:
        if self._reader is None:
            reader = self._reader = Reader(self._session, self._stack.parentWidget())
            self._stack.insertWidget(READER, reader)
            reader.left.connect(self.close)
            reader.cited.connect(self.keep)
            reader.read_marked.connect(self.mark_read)
            reader.quote_opened.connect(self.quote_opened)
            reader.typed_quote_asked.connect(lambda page: self.typed_quote_asked.emit(self.document, page))
        return self._reader
