"""The tab Dokument: which documents there are, how far each has come, and what was taken from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.counted import quote_words
from kompass_desktop.ui.models.document_list import DocumentList
from kompass_desktop.ui.tabs.documents.adding import ADDED_BANNER, Adding
from kompass_desktop.ui.tabs.documents.empty_register import EmptyRegister
from kompass_desktop.ui.tabs.documents.reading import Reading
from kompass_desktop.ui.tabs.documents.register import Register
from kompass_desktop.ui.tabs.documents.requests import copy_requests
from kompass_desktop.ui.tabs.documents.side_panel import FACTS, QUOTES, SidePanel
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, column
from kompass_desktop.ui.widgets.rows import Index

__all__ = ["ADDED_BANNER", "DELETED_BANNER", "DocumentsPage"]
DELETED_BANNER, READING_BANNER = "deleted", "reading"


class DocumentsPage(Page):
    """Dokument: the register in the middle, what is known of the current document at the right."""

    kinds: ClassVar[frozenset[str]] = frozenset({"document", "quote", "routing"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.documents = DocumentList(session, self)
        self._build()
        self._connect()
        self.refresh(None)
        self._select_first()

    # ---- building
    def _build(self) -> None:
        work = QWidget(self)
        box = QHBoxLayout(work)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        left = QWidget(work)
        left_stack = QStackedLayout(left)
        self.register = Register(self.documents, left)
        self.table = self.register.table
        left_stack.addWidget(self.register)
        self.side = SidePanel(self.session, self.documents, work)
        self.form, self.quotes, self.parts = self.side.form, self.side.quotes, self.side.parts
        self.reading = Reading(self.session, left_stack, self)
        self.adding = Adding(self.session, self.banners, self)
        box.addWidget(left, 1)
        box.addWidget(self.side)
        self._stack = QStackedLayout()
        self.content.addLayout(self._stack)  # first: a stack without a home shows its first widget as a window
        self._stack.addWidget(work)
        self.empty = EmptyRegister()
        self._stack.addWidget(Panel("main", column(self.empty)))
        follow_theme(self, self._refresh_look)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._chosen)
        self.table.opened.connect(lambda index: self.read(self.documents.id_at(index)))
        self.register.change_asked.connect(lambda _: self.side.begin())
        self.register.read_button.clicked.connect(lambda: self.read(self.document))
        self.table.delete_asked.connect(lambda index: self._delete("document", self.documents.id_at(index)))
        self.quotes.delete_asked.connect(lambda row: self._delete("quote", row))
        self.register.found.connect(self._show_counts)
        self.register.new_button.clicked.connect(self.new_document)
        self.empty.request_button.clicked.connect(self.new_document)
        self.register.add_button.clicked.connect(self.adding.choose_files)
        self.empty.asked.connect(self.adding.choose_files)
        self.adding.added.connect(lambda row: self.show_row("document", row))
        self._connect_reading()
        for asker in (self.adding, self.reading):
            asker.failed.connect(self.failed)
        self.form.created.connect(self._created)
        self.form.failed.connect(self.failed)
        self.form.too_large.connect(lambda path: self.adding.say_too_large(path, self.form.name_place))
        for draft in (self.form.draft, self.quotes.form.draft):
            draft.waiting.connect(self.waiting)
        self.form.said.connect(lambda words: self.banners.show_banner("file", "good", words))
        self.quotes.form.failed.connect(self.failed)
        self.documents.rows_changed.connect(self._show_counts)
        self.quotes.quotes.rows_changed.connect(self._show_counts)

    def _connect_reading(self) -> None:
        reading = self.reading
        reading.opened.connect(self._opened)
        reading.closed.connect(self._closed)
        reading.cannot_open.connect(lambda words: self.banners.show_banner(READING_BANNER, "warn", words))
        reading.kept.connect(self._kept)
        reading.quote_opened.connect(self.side.show_quote)
        reading.typed_quote_asked.connect(lambda _, page: self.side.type_quote(page))
        self.quotes.rows.current_changed.connect(self._quote_chosen)

    # ---- reading
    def read(self, row: str | None) -> None:
        """Read a document's file; one without a file is shown in its form."""
        document = self.session.evaluation.documents.get(row or "")
        self.banners.drop(READING_BANNER)
        if document is None or not document.sha256:
            self.side.begin()
        elif self.flush() and self.reading.open(document.id) and self.reading.reader is not None:
            self.reading.reader.start()

    def _opened(self, row: str) -> None:
        self._fold_columns()
        self.side.show_part(QUOTES)
        self._show_counts()

    def _closed(self) -> None:
        self._fold_columns()
        self.commands_changed.emit()
        self.focus_start()

    def _kept(self, row: str) -> None:
        self.side.show_quote(row, focus=False)
        codes = self.session.evaluation.sub_criteria_of(self.session.evaluation.quotes[row])
        words = self.tr("Citatet är sparat under {codes}.").format(codes=", ".join(codes))
        self.announced.emit(words if codes else self.tr("Citatet är sparat utan delområde."))

    def _quote_chosen(self, index: Index) -> None:
        row = self.quotes.quotes.id_at(index)
        if row is not None and self.quotes.rows.hasFocus():
            self.reading.show_quote(row)

    # ---- the document that is current
    @property
    def document(self) -> str | None:
        """The id of the document that the right panel shows; None while a new one is not yet made."""
        return self.form.draft.row

    def new_document(self) -> None:
        """Begin a new document: the form is empty, and the row comes with its first words."""
        if not self.form.show_document(None):
            return
        if self.reading.is_open:
            self.reading.close()
        self._writing_new = True
        self.table.setCurrentIndex(self.documents.index(-1, 0))
        self.table.clearSelection()
        self.quotes.show_document("")
        self.side.show_part(FACTS)
        self._show_counts()
        self.form.focus_title()

    _writing_new = False

    def _chosen(self, index: Index) -> None:
        row = self.documents.id_at(index)
        if row is None:
            return
        if not self.form.show_document(row):
            self.table.setCurrentIndex(self.documents.index_of(self.form.draft.row))
            return
        if self.reading.is_open and self.reading.document != row:
            self.reading.close()
        self._writing_new = False
        self.quotes.show_document(row)
        self._show_counts()

    def _created(self, row: str) -> None:
        self._writing_new = False
        self.table.setCurrentIndex(self.documents.index_of(row))
        self.quotes.show_document(row)

    def _select_first(self) -> None:
        if self.documents.ids and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.documents.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.table.hasFocus():
            self.side.begin()
        elif event.key() == Qt.Key.Key_Escape and self.reading.is_open:
            if self.reading.reader is not None and not self.reading.reader.isAncestorOf(self.focusWidget() or self):
                self.reading.reader.start()  # from the quotes back to the page, and only then to the register
            else:
                self.reading.close()
        elif event.key() == Qt.Key.Key_Escape:
            before = self.focusWidget()
            self.register.end_find()
            self.focus_start()
            event.setAccepted(self.focusWidget() is not before)  # already there: the window leads further back
        else:
            super().keyPressEvent(event)

    # ---- deleting
    def _delete(self, kind: str, row: str | None) -> None:
        if row is None or not self.flush():
            return
        quotes, place = self.documents.quote_count(row), self.table.currentIndex().row()
        try:
            self.session.delete(kind, row, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self._delete(kind, row))
            return
        words = self.tr("Citatet togs bort.")
        if kind == "document":
            words = self.tr("Dokumentet togs bort.")
            if quotes:
                words = self.tr("Dokumentet togs bort, med {quotes}.").format(quotes=quote_words(quotes))
            rows = self.documents.rowCount()
            self.table.setCurrentIndex(self.documents.index(min(place, rows - 1), 0))
        self.banners.show_banner(DELETED_BANNER, "info", words, [(self.tr("Ångra"), lambda: self.do.emit("undo"))])
        self.announced.emit(words)

    # ---- a page
    def refresh(self, announcement: Announcement | None) -> None:
        if announcement is None or announcement.origin is not self:
            self.banners.drop(DELETED_BANNER)
        self.reading.refresh(announcement)
        if self.document is None and not self._writing_new:
            self._select_first()
        self._show_counts()

    def _show_counts(self) -> None:
        self.register.show_counts()
        current = self.session.evaluation.documents.get(self.document or "")
        self.register.read_button.setEnabled(current is not None and bool(current.sha256))
        total = len(self.session.evaluation.documents)
        self._stack.setCurrentIndex(0 if total or self._writing_new else 1)
        self.side.show_count()
        self.commands_changed.emit()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {"new_row": self.new_document}
        if self.session.evaluation.documents:
            found["find"] = self._find
        if any(document.status == "requested" for document in self.session.evaluation.documents.values()):
            found["copy_requests"] = self._copy_requests
        return found

    def _find(self) -> None:
        if self.reading.is_open and self.reading.reader is not None:
            self.reading.reader.find()
        else:
            self.register.find()

    def _copy_requests(self) -> None:
        self.announced.emit(copy_requests(self.session.evaluation, self.banners))

    def flush(self) -> bool:
        return self.side.flush()

    def show_row(self, kind: str, row: str) -> bool:
        quote = self.session.evaluation.quotes.get(row) if kind == "quote" else None
        document = quote.document if quote is not None else row if kind == "document" else ""
        if document not in self.session.evaluation.documents:
            return False
        if not self.documents.index_of(document).isValid():
            self.register.end_find()
        self.table.setCurrentIndex(self.documents.index_of(document))
        self.table.scrollTo(self.table.currentIndex())
        if quote is not None:
            self.reading.open(document)
            self.reading.show_quote(row)
            self.side.show_quote(row)
        elif self.reading.is_open:
            self.reading.open(document)
        return True

    def panes(self) -> list[QWidget]:
        reader = self.reading.reader
        first = reader.view if reader is not None and self.reading.is_open else self.table
        return [first, *self.side.panes()]

    def comfortable_width(self) -> int:
        """The register with all its columns, and the form."""
        return self.side.comfortable_width() + theme_of(self).px(640)

    def focus_start(self) -> None:
        if self._stack.currentIndex() == 1 and self.empty.button is not None:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.reading.is_open and self.reading.reader is not None:
            self.reading.reader.start()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_columns()

    def _fold_columns(self) -> None:
        self.side.give_way(self.width() if self.reading.is_open else None)
        self.register.fold(self.width() - self.side.width())

    def _refresh_look(self) -> None:
        self._fold_columns()
