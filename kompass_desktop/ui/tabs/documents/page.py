"""The tab Dokument: which documents there are, how far each has come, and what was taken from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.attachments import file_to_attach
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.counted import quote_words
from kompass_desktop.ui.models.document_list import DocumentList
from kompass_desktop.ui.tabs.documents.document_form import DocumentForm
from kompass_desktop.ui.tabs.documents.quote_panel import QuotePanel
from kompass_desktop.ui.tabs.documents.register import Register
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, Segment
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, add, column
from kompass_desktop.ui.widgets.rows import Index

DELETED_BANNER, ADDED_BANNER = "deleted", "added"
FACTS, QUOTES = "facts", "quotes"


class DocumentsPage(Page):
    """Dokument: the register in the middle, what is known of the current document at the right."""

    kinds: ClassVar[frozenset[str]] = frozenset({"document", "quote", "routing"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.documents = DocumentList(session, self)
        self.register = Register(self.documents)
        self.table = self.register.table
        self.form = DocumentForm(session, self.documents)
        self.quotes = QuotePanel(session)
        self._build()
        self._connect()
        self.refresh(None)
        self._select_first()

    # ---- building
    def _build(self) -> None:
        work = QWidget()
        box = QHBoxLayout(work)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.register, 1)
        box.addWidget(self._build_right())
        self._stack = QStackedLayout()
        self.content.addLayout(self._stack)  # first: a stack without a home shows its first widget as a window
        self._stack.addWidget(work)
        self._stack.addWidget(Panel("main", column(self._build_empty())))
        follow_theme(self, self._refresh_look)

    def _build_right(self) -> Panel:
        self.parts = Segment(self.tr("Visa"), [(FACTS, self.tr("Uppgifter")), (QUOTES, self.tr("Citat"))])
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        add(head, self.parts, -1)
        inside = QWidget()
        self._right_stack = QStackedLayout(inside)
        self._right_stack.addWidget(scroll)
        self._right_stack.addWidget(self.quotes)
        box = QVBoxLayout()
        self._right = Panel("right", box)
        box.addLayout(head)
        box.addWidget(inside, 1)
        return self._right

    def _build_empty(self) -> EmptyState:
        self.empty = EmptyState(
            "files", self.tr("Lägg in styrdokument som PDF, så hamnar citaten rätt i underlaget."),
            self.tr("Lägg till dokument…"), button_icon="plus",
        )  # fmt: skip
        self.request_button = Button(self.tr("Skriv upp ett dokument utan fil"), "quiet", key="Ctrl+Shift+N")
        box = self.empty.layout()
        assert isinstance(box, QVBoxLayout)
        box.insertSpacing(box.count() - 1, 8)
        box.insertWidget(box.count() - 1, self.request_button, 0, Qt.AlignmentFlag.AlignHCenter)
        return self.empty

    def _connect(self) -> None:
        self.table.current_changed.connect(self._chosen)
        self.table.opened.connect(lambda _: self._to_form())
        self.table.delete_asked.connect(lambda index: self._delete("document", self.documents.id_at(index)))
        self.quotes.delete_asked.connect(lambda row: self._delete("quote", row))
        self.register.found.connect(self._show_counts)
        self.register.new_button.clicked.connect(self.new_document)
        self.request_button.clicked.connect(self.new_document)
        self.register.add_button.clicked.connect(self.choose_files)
        self.empty.asked.connect(self.choose_files)
        self.parts.chosen.connect(self._show_part)
        self.form.created.connect(self._created)
        self.form.failed.connect(self.failed)
        for draft in (self.form.draft, self.quotes.form.draft):
            draft.waiting.connect(self.waiting)
        self.form.said.connect(lambda words: self.banners.show_banner("file", "good", words))
        self.quotes.form.failed.connect(self.failed)
        self.documents.rows_changed.connect(self._show_counts)
        self.quotes.quotes.rows_changed.connect(self._show_counts)

    # ---- the document that is current
    @property
    def document(self) -> str | None:
        """The id of the document that the right panel shows; None while a new one is not yet made."""
        return self.form.draft.row

    def new_document(self) -> None:
        """Begin a new document: the form is empty, and the row comes with its first words."""
        if not self.form.show_document(None):
            return
        self._writing_new = True
        self.table.setCurrentIndex(self.documents.index(-1, 0))
        self.table.clearSelection()
        self.quotes.show_document("")
        self._show_part(FACTS)
        self._show_counts()
        self.form.focus_title()

    _writing_new = False

    def choose_files(self) -> None:
        """Ask for files, and make a document of each."""
        kinds = self.tr("Dokument (*.pdf *.docx *.txt *.odt *.xlsx *.pptx);;Alla filer (*)")
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Lägg till dokument"), "", kinds)
        if paths:
            self.add_files([Path(p) for p in paths])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Make a received document of each file, as one step; those that cannot be read are said, the others stand."""
        changes: list[Change] = []
        refused: list[str] = []
        made = ""
        for path in paths:
            try:
                data, name = file_to_attach(path)
                sha256 = self.session.attach(data)
            except Refused as why:
                refused.append(str(why))
                continue
            except KnownProblem as problem:
                self.failed.emit(problem, lambda: self.add_files(paths))
                return
            made = self.session.new_id()
            values = {"title": path.stem.replace("_", " "), "status": "received", "sha256": sha256, "file_name": name}
            changes += setting("document", made, values)
        self._make(changes)
        if refused:
            self.banners.show_banner(ADDED_BANNER, "warn", " ".join(refused))
        if made:
            self.show_row("document", made)

    def _make(self, changes: list[Change]) -> None:
        try:
            self.session.change(changes)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self._make(changes))

    def _chosen(self, index: Index) -> None:
        row = self.documents.id_at(index)
        if row is None:
            return
        if not self.form.show_document(row):
            self.table.setCurrentIndex(self.documents.index_of(self.form.draft.row))
            return
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

    def _to_form(self) -> None:
        if self.parts.choice == QUOTES and self.quotes.quotes.ids:
            self.quotes.rows.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._show_part(FACTS)
            self.form.focus_title()

    def _show_part(self, part: str) -> None:
        self.parts.choose(part)
        self._right_stack.setCurrentIndex(1 if part == QUOTES else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
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
        if self.document is None and not self._writing_new:
            self._select_first()
        self._show_counts()

    def _show_counts(self) -> None:
        self.register.show_counts()
        total = len(self.session.evaluation.documents)
        self._stack.setCurrentIndex(0 if total or self._writing_new else 1)
        quotes = len(self.quotes.quotes.ids)
        self.parts.set_words(QUOTES, self.tr("Citat {n}").format(n=quotes) if quotes else self.tr("Citat"))
        self.commands_changed.emit()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {"new_row": self.new_document}
        if self.session.evaluation.documents:
            found["find"] = self.register.find
        return found

    def flush(self) -> bool:
        return self.form.flush() and self.quotes.flush()

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
            self._show_part(QUOTES)
            self.quotes.show_quote(row)
        return True

    def panes(self) -> list[QWidget]:
        return [
            self.table,
            self.parts.button(self.parts.choice),
            self.quotes.rows if self.parts.choice == QUOTES else self.form.title,
        ]

    def comfortable_width(self) -> int:
        """The register with all its columns, and the form."""
        return theme_of(self).px(376 + 640)

    def focus_start(self) -> None:
        if self._stack.currentIndex() == 1 and self.empty.button is not None:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_columns()

    def _fold_columns(self) -> None:
        self.register.fold(self.width() - self._right.width())

    def _refresh_look(self) -> None:
        self._right.setFixedWidth(theme_of(self).px(376))
        self._fold_columns()
