"""A document that is read: its pages or paragraphs, the way through them, finding in it, and quoting from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from kompass_desktop.model.documents import Document, Quote
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.quoting import Taken
from kompass_desktop.services.reading import PDF, reading_kind, reading_paragraphs
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.document_find import DocumentFind
from kompass_desktop.ui.models.quote_place import place_of
from kompass_desktop.ui.tabs.documents.pdf_view import PdfView
from kompass_desktop.ui.tabs.documents.reader_bars import CiteBar, FindBar
from kompass_desktop.ui.tabs.documents.text_view import TextView
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.banner import BannerPlace
from kompass_desktop.ui.widgets.buttons import Button, IconButton
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.panels import Panel, Toolbar, add

SCANNED, MISSING = "scanned", "missing"
LABEL_FROM, ZOOM_FROM, READ_FROM, TURN_FROM = 720, 580, 500, 430
"""From which width of the reader, in px at 100 % text, parts of its bar are shown."""
View = PdfView | TextView


class Reader(Panel):
    """Shows one document at a time. It changes nothing: `cited` says what was taken and where it belongs."""

    cited = Signal(object, object)
    """A Taken and a Belonging, to be kept."""
    typed_quote_asked = Signal(int)
    """A quote that has to be typed, from this page: the document has no text to select."""
    quote_opened = Signal(str)
    left = Signal()
    read_marked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("main", box, parent=parent)
        self._session = session
        self.document = ""
        self.sha256: str | None = None
        self._places: dict[str, tuple[int, int]] = {}
        self.finding = DocumentFind(self)
        self.pdf, self.text_view = PdfView(self), TextView(self)
        self.view: View = self.pdf
        self.notes = BannerPlace(self)
        self.find_bar = FindBar(self.finding, self)
        self.cite_bar = CiteBar(session.catalogue, self)
        self._stack = QStackedLayout()
        self._body = Panel("window", self._stack, parent=self)
        self._stack.addWidget(self.pdf)
        self._stack.addWidget(self.text_view)
        box.addWidget(self._build_bar())
        box.addWidget(self.find_bar)
        box.addWidget(self.notes)
        box.addWidget(self._body, 1)
        box.addWidget(self.cite_bar)
        self._connect()
        follow_theme(self, self._refresh)

    def _build_bar(self) -> Toolbar:
        self.back_button = IconButton("arrow-left", self.tr("Tillbaka till registret"), key="Esc")
        self.title = ElidedLabel("", "heading")
        self.page_label, self.count = Label(self.tr("Sida"), "small", muted=True), Label("", "small", muted=True)
        self.page_field = QLineEdit()
        self.page_field.setValidator(QIntValidator(1, 99_999, self))
        self.previous = IconButton("chevron-left", self.tr("Förra sidan"), key="PgUp")
        self.next = IconButton("chevron-right", self.tr("Nästa sida"), key="PgDn")
        self.smaller = IconButton("minus", self.tr("Mindre sida"), key="−")
        self.larger = IconButton("plus", self.tr("Större sida"), key="+")
        self.find_button = IconButton("search", self.tr("Sök i dokumentet"), key="Ctrl+F")
        self.read_button = Button(self.tr("Läst"), "quiet", icon="check")
        self.read_button.setToolTip(self.tr("Markera dokumentet som läst"))
        self.read_button.setAccessibleName(self.tr("Markera dokumentet som läst"))
        self.cite_button = Button(self.tr("Citera"), icon="quote")
        self.cite_button.setToolTip(self.tr("Citera det markerade (Enter)"))
        bar = Toolbar()
        pages = QHBoxLayout()
        pages.setSpacing(4)
        add(pages, self.previous, self.page_label, self.page_field, self.count, self.next)
        bar.row.addWidget(self.back_button)
        bar.row.addWidget(self.title, 1)
        add(bar.row, pages, self.smaller, self.larger, self.find_button, self.read_button, self.cite_button)
        return bar

    def _connect(self) -> None:
        for view in (self.pdf, self.text_view):
            view.page_changed.connect(self._show_place)
            view.cite_asked.connect(self.cite)
            view.quote_opened.connect(self.quote_opened)
        self.back_button.clicked.connect(self.left)
        self.previous.clicked.connect(lambda: self.view.show_page(self.view.page - 1))
        self.next.clicked.connect(lambda: self.view.show_page(self.view.page + 1))
        self.smaller.clicked.connect(lambda: self.pdf.set_zoom(-1))
        self.larger.clicked.connect(lambda: self.pdf.set_zoom(1))
        self.page_field.returnPressed.connect(self._go_to_page)
        self.find_button.clicked.connect(self.find)
        self.cite_button.clicked.connect(self.cite)
        self.read_button.clicked.connect(lambda: self.read_marked.emit(self.document))
        self.find_bar.field.textChanged.connect(lambda words: self.finding.ask(self.view, words))
        self.find_bar.closed.connect(self.end_find)
        self.finding.changed.connect(lambda: self.view.set_hits(self.finding.by_part(), self.finding.hit))
        self.cite_bar.saved.connect(lambda taken, belongs: self.cited.emit(taken, belongs))
        self.cite_bar.given_up.connect(self._give_up)

    # ---- the document
    @property
    def is_open(self) -> bool:
        """Whether a document is open."""
        return bool(self.document)

    def open(self, document: Document) -> str:
        """Show a document's file where it was left; "" or, where that cannot be done, why."""
        if (document.id, document.sha256) == (self.document, self.sha256):
            return ""
        content = self._session.attachment(document.sha256 or "")
        if content is None:
            return self.tr("Bilagan finns inte i filen, eller är skadad. Bifoga den igen.")
        title, name = document.title or document.file_name, document.file_name or document.title
        try:
            pdf = reading_kind(content, name) == PDF
            paragraphs = () if pdf else reading_paragraphs(content, name)
        except Refused as refused:
            return str(refused)
        self.close_document()
        if not pdf:
            self.text_view.open(paragraphs, document.id, title)
        elif not self.pdf.open(content, document.id, title):
            return self.tr("Filen går inte att visa: den är skadad eller låst. Spara bilagan och öppna den utanför.")
        self.document, self.sha256 = document.id, document.sha256
        self.view = self.pdf if pdf else self.text_view
        self._stack.setCurrentWidget(self.view)
        self._dress(document, pdf)
        if document.id in self._places:
            self.view.go_back_to(self._places[document.id])
        return ""

    def _dress(self, document: Document, pdf: bool) -> None:
        page, words = (self.tr("Sida"), self.tr("sida")) if pdf else (self.tr("Stycke"), self.tr("stycke"))
        self.page_label.setText(page)
        self.page_field.setAccessibleName(page)
        forth = self.tr("Nästa sida") if pdf else self.tr("Nästa stycke")
        back = self.tr("Förra sidan") if pdf else self.tr("Förra stycket")
        self.next.set_words(forth, "PgDn" if pdf else "")
        self.previous.set_words(back, "PgUp" if pdf else "")
        self.count.setText(self.tr("av {count}").format(count=self.view.count))
        self.count.setToolTip(words)
        self.show_document(document)
        self._show_place()
        if pdf and not self.pdf.has_text():
            sentence = self.tr("Sidorna är bilder utan text. Skriv av det du vill citera, så kommer sidan med.")
            typed = (self.tr("Skriv ett citat"), lambda: self.typed_quote_asked.emit(self.pdf.page))
            self.notes.show_banner(SCANNED, "info", sentence, [typed])

    def close_document(self) -> None:
        """Let go of the document; where it was left is remembered."""
        if self.document:
            self._places[self.document] = self.view.place()
        self.document = ""
        self.end_find(focus=False)
        self.cite_bar.end()
        self.notes.drop(SCANNED)
        self.pdf.close_document()
        self.text_view.close_document()

    def show_document(self, document: Document) -> None:
        """Show what is known of the document by now."""
        self.title.setText(document.title or document.file_name)
        self._fold()

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Mark the quotes of the document."""
        if self.is_open:
            self.view.set_quotes(quotes)

    def show_quote(self, quote: Quote) -> bool:
        """Turn to a quote; False, and that is said, where its words are not found there."""
        self.notes.drop(MISSING)
        found = self.is_open and self.view.show_quote(quote)
        if self.is_open and not found and self.view.has_text():
            words = self.tr("Citatets ord står inte så i dokumentet. Jämför och rätta vid behov.")
            self.notes.show_banner(MISSING, "info", words)
        return found

    def start(self) -> None:
        """Put the focus on the page."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    # ---- finding
    def find(self) -> None:
        """Begin to look for words in the document."""
        self.find_bar.open()

    def end_find(self, focus: bool = True) -> None:
        """Look no more; the last hit stays selected."""
        self.find_bar.hide()
        if self.find_bar.field.text():
            self.find_bar.field.clear()
        if focus:
            self.start()

    # ---- quoting
    def cite(self) -> None:
        """Ask where the selected words belong; without a selection, say how to select."""
        taken = self.view.taken()
        if taken is not None:
            self.cite_bar.ask(taken, place_of(taken.page, taken.paragraph))
        elif isinstance(self.view, PdfView) and not self.view.has_text():
            self.typed_quote_asked.emit(self.view.page)
        else:
            words = self.tr("Markera det du vill citera: dra med musen, eller Ctrl+↓ för nästa mening. Enter citerar.")
            self.notes.show_banner(MISSING, "info", words)
            self.start()

    def kept(self, taken: Taken) -> None:
        """The words were kept: go on reading."""
        if self.cite_bar.taken == taken:
            self.cite_bar.end()
        self.notes.drop(MISSING)
        self.view.clear_selection()
        self.start()

    def _give_up(self) -> None:
        self.cite_bar.end()
        self.start()

    # ---- inside
    def _go_to_page(self) -> None:
        if self.page_field.text():
            self.view.show_page(int(self.page_field.text()))
        self.start()

    def _show_place(self) -> None:
        if not self.is_open:
            return
        self.page_field.setText(str(self.view.page))
        self.previous.setEnabled(self.view.page > 1)
        self.next.setEnabled(self.view.page < self.view.count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            here = self.focusWidget()
            on_page = here is not None and (here is self.view or self.view.isAncestorOf(here))
            self.left.emit() if on_page else self.start()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """The title must stay readable, at every text size: what keys do as well gives way to it."""
        room = self.width() / theme_of(self).px(100) * 100
        self.page_label.setVisible(room >= LABEL_FROM)
        for button in (self.smaller, self.larger):
            button.setVisible(room >= ZOOM_FROM and self.view is self.pdf)
        for button in (self.previous, self.next):
            button.setVisible(room >= TURN_FROM)
        document = self._session.evaluation.documents.get(self.document)
        unread = document is not None and document.status in ("requested", "received")
        self.read_button.setVisible(unread and room >= READ_FROM)

    def _refresh(self) -> None:
        self.page_field.setFixedWidth(theme_of(self).px(52))
        self._fold()
