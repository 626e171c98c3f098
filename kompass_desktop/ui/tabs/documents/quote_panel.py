"""The quotes of a document: a list, and a form under it for the one that is written in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.documents import Quote
from kompass_desktop.model.fields import Value
from kompass_desktop.model.notes import routing_id
from kompass_desktop.model.quoting import belonging
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.document_list import QuoteList
from kompass_desktop.ui.models.row_draft import RowDraft, TypingPause
from kompass_desktop.ui.tabs.documents.drawing import draw_quote, quote_height
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, column, row
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.rows import RowList
from kompass_desktop.ui.widgets.text_area import TextArea

MOST_PAGES = 99_999


def codes_in(text: str, catalogue: Catalogue) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sub-criteria that a line of codes names ("1.3 31 #42"), and the words in it that are none."""
    found = belonging(text, catalogue)
    return found.codes, found.unknown


class QuoteForm(Panel):
    """Words, page and sub-criteria of one quote."""

    closed = Signal()
    failed = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("foot", box, margins=(16, 12, 16, 12), gap=12, parent=parent)
        self._session = session
        self._is_open = False
        self._place = "page"
        self.draft = RowDraft(session, "quote", self)
        self.draft.drop_when_blank = ("text",)
        self.text = TextArea(self.tr("Citat"), lines=4)
        self.page, self.codes = QLineEdit(), QLineEdit()
        self.page.setValidator(QIntValidator(1, MOST_PAGES, self))
        self.ready = Button(self.tr("Klar"))
        form_row(box, self.tr("Citat"), self.text)
        pair = row(gap=12)
        self._page_row = form_row(pair, self.tr("Sida"), self.page)
        self._codes_row = form_row(pair, self.tr("Delområden"), self.codes)
        for one in (self._page_row, self._codes_row):
            pair.setAlignment(one, Qt.AlignmentFlag.AlignTop)
        self.codes.setPlaceholderText(self.tr("till exempel 1.3 3.1"))
        box.addLayout(pair)
        box.addLayout(row(self.ready, -1))
        self._pause = TypingPause(self)
        self._pause.due.connect(self._codes_paused)
        self._connect()
        self.hide()
        follow_theme(self, self._refresh)

    def _connect(self) -> None:
        self.text.typed.connect(lambda text: self.draft.type("text", text))
        self.text.escaped.connect(self.end)
        self.page.textEdited.connect(
            lambda text: self.draft.type(self._place, int(text) if text.isdigit() and int(text) else None)
        )
        self.codes.textEdited.connect(lambda _: self._pause.key())
        for field in (self.page, self.codes):
            field.returnPressed.connect(self.end)
        self.codes.editingFinished.connect(self._save_codes)
        self.ready.clicked.connect(self.end)
        self.draft.changed.connect(self._fill)
        self.draft.gone.connect(self._gone)
        self.draft.failed.connect(lambda problem: self.failed.emit(problem, self.flush))

    def open(self, quote: str | None, document: str, place: tuple[str, int] | None = None) -> None:
        """Write in a quote, or with None in a new one of the document, from a place in it (("page", 7))."""
        given: dict[str, Value] = {"document": document, **dict([place] if place else [])}
        if self.flush() and self.draft.open(quote, lambda: given):
            self._is_open = True
            self._fill()
            if place is not None and quote is None:
                self._show_place(*place)
            self.show()
            self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> bool:
        """Save what stands typed; False if it cannot be saved."""
        return self.draft.flush() and self._save_codes()

    def end(self) -> None:
        """Save and close."""
        if self.flush() and self.draft.close():
            self._is_open = False
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        quote = self._session.evaluation.quotes.get(self.draft.row or "", Quote(""))
        self.text.set_text(quote.text)
        in_text = quote.page is None and quote.paragraph is not None
        self._show_place("paragraph" if in_text else "page", quote.paragraph if in_text else quote.page)
        self.codes.setText(" ".join(self._session.evaluation.sub_criteria_of(quote)))
        self._codes_row.set_error("")

    def _show_place(self, place: str, number: int | None) -> None:
        """A document has pages or, where it has none, paragraphs."""
        self._place = place
        self._page_row.set_words(self.tr("Sida") if place == "page" else self.tr("Stycke"))
        self.page.setText("" if number is None else str(number))

    def _codes_paused(self) -> None:
        if not codes_in(self.codes.text(), self._session.catalogue)[1]:  # "1." on the way to "1.4" is no mistake yet
            self._save_codes()

    def _save_codes(self) -> bool:
        self._pause.stop()
        if not self._is_open:
            return True
        wanted, unknown = codes_in(self.codes.text(), self._session.catalogue)
        words = self.tr("{codes} finns inte i utgåva {edition}.").format(
            codes=", ".join(unknown), edition=self._session.catalogue.edition
        )
        self._codes_row.set_error(words if unknown else "")
        quote = self._session.evaluation.quotes.get(self.draft.row or "")
        if quote is None:
            if not wanted:
                return True
            if not self.draft.make():
                return False
            quote = self._session.evaluation.quotes[self.draft.row or ""]
        have = self._session.evaluation.sub_criteria_of(quote)
        changes: list[Change] = []
        for code in {*wanted, *have}:
            if (code in wanted) != (code in have):
                changes += setting("routing", routing_id(quote.id, code), {"belongs": code in wanted})
        try:
            self._session.change(changes, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, self.flush)
            return False
        return True

    def _gone(self) -> None:
        self._is_open = False
        self.hide()
        self.closed.emit()

    def _refresh(self) -> None:
        self._page_row.setFixedWidth(theme_of(self).px(72))


class QuotePanel(QWidget):
    """All quotes of the document that is current in the register."""

    delete_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotes = QuoteList(session, self)
        self.form = QuoteForm(session)
        self._document = ""
        self.rows = RowList(self.tr("Citat ur dokumentet"), draw_quote, height=quote_height(lambda: theme_of(self)))
        self.rows.setModel(self.quotes)
        self.add_button = Button(self.tr("Nytt citat"), icon="plus")
        self.nothing = Label(
            self.tr("Inga citat ännu. Markera i dokumentet och tryck Enter, eller skriv av det som behövs."),
            muted=True,
            wrap=True,
        )
        head = column(self.nothing, row(self.add_button, -1), gap=8, margins=(16, 8, 16, 8))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.rows, 1)
        box.addStretch(0)
        box.addWidget(self.form)
        self.add_button.clicked.connect(lambda: self.new_quote())
        self.rows.opened.connect(lambda index: self.form.open(self.quotes.id_at(index), self._document))
        self.rows.delete_asked.connect(lambda index: self.delete_asked.emit(self.quotes.id_at(index)))
        self.form.closed.connect(self.rows.setFocus)
        self.quotes.rows_changed.connect(self._show_count)
        offer_menu(
            self.rows,
            lambda index: (
                (self.tr("Ändra"), "Enter", lambda: self.rows.opened.emit(index)),
                (self.tr("Ta bort"), "Delete", lambda: self.rows.delete_asked.emit(index)),
            ),
        )

    def show_document(self, document: str) -> None:
        """Turn to another document; "" for none."""
        if document != self._document:
            if self.form.isVisible():
                self.form.end()
            self._document = document
            self.quotes.show_document(document)
        self._show_count()

    def new_quote(self, place: tuple[str, int] | None = None) -> None:
        """Begin a new quote, perhaps from a place in the document."""
        if self._document:
            self.form.open(None, self._document, place)

    def show_quote(self, quote: str, focus: bool = True) -> None:
        """Make a quote current and visible."""
        index = self.quotes.index_of(quote)
        self.rows.setCurrentIndex(index)
        self.rows.scrollTo(index)
        if focus:
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> bool:
        """Save what stands typed in the form."""
        return self.form.flush()

    def _show_count(self) -> None:
        self.nothing.setVisible(not self.quotes.ids)
        self.rows.setVisible(bool(self.quotes.ids))
        self.add_button.setEnabled(bool(self._document))
