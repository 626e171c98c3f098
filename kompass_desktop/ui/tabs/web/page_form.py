"""The form of one line of the checklist: what to look at, where, and what it says something about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.model.documents import WebPage
from kompass_desktop.services.session import Session
from kompass_desktop.services.web_template import next_place
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.widgets.buttons import Button, Choice, IconButton, Segment
from kompass_desktop.ui.widgets.desktop import open_address
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row
from kompass_desktop.ui.widgets.panels import Panel, row

ON_PAGE, CHANNEL = "page", "channel"


class PageForm(Panel):
    """Title, address, sub-criterion, and whether it is a page or a channel. Enter and Esc end it; all is saved."""

    created = Signal(str)
    closed = Signal()
    failed = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("foot", box, margins=(16, 12, 16, 12), gap=10, parent=parent)
        self._session = session
        self.draft = RowDraft(session, "web_page", self)
        self.draft.drop_when_blank = ("title", "url")
        self.title, self.url = QLineEdit(), QLineEdit()
        self.code = Choice(self.tr("Delområde"))
        self.code.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        known = [(s.code, f"{s.code} {s.title}") for s in session.catalogue.sub_criteria]
        self.code.set_choices([("", self.tr("Inget delområde")), *known])
        self.what = Segment(self.tr("Slag"), [(ON_PAGE, self.tr("Sida")), (CHANNEL, self.tr("Kanal"))])
        self.ready = Button(self.tr("Klar"))
        self.open_button = IconButton("external-link", self.tr("Öppna i webbläsaren"))
        self._rows: dict[str, FormRow] = {}
        self._rows["title"] = form_row(box, self.tr("Titel"), self.title)
        self._rows["url"] = form_row(box, self.tr("Adress"), self.url)
        self._rows["code"] = form_row(box, self.tr("Delområde"), self.code)
        self.url.setPlaceholderText("https://")
        box.addLayout(row(self.what, -1, self.open_button, self.ready))
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.title.textEdited.connect(lambda text: self.draft.type("title", text))
        self.url.textEdited.connect(self._url_typed)
        self.code.activated.connect(lambda _: self.draft.put("sub_criterion", self.code.choice or None))
        self.what.chosen.connect(lambda what: self.draft.put("channel", int(what == CHANNEL)))
        self.ready.clicked.connect(self.end)
        self.open_button.clicked.connect(self.open_in_browser)
        self.draft.created.connect(self.created)
        self.draft.changed.connect(self._fill)
        self.draft.gone.connect(self._gone)
        self.draft.failed.connect(lambda problem: self.failed.emit(problem, self.flush))

    @property
    def row(self) -> str | None:
        """The id of the line that is written in; None while it is not yet made."""
        return self.draft.row

    def open(self, page: str | None) -> bool:
        """Write in a line, or with None in a new one; False if the one before cannot be saved."""
        if not self.draft.open(page, lambda: {"position": next_place(self._session.evaluation)}):
            return False
        self._fill()
        self.show()
        self.title.setFocus(Qt.FocusReason.TabFocusReason)
        self.title.end(False)
        self.title.cursorBackward(True, len(self.title.text()))  # all is chosen, and its beginning is seen
        return True

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.draft.flush()

    def end(self) -> bool:
        """Save and close."""
        if self.isHidden():
            return True
        if not self.draft.close():
            return False
        self.hide()
        self.closed.emit()
        return True

    def open_in_browser(self) -> None:
        """Hand the address to the desktop's browser."""
        if not open_address(self.url.text()):
            self._rows["url"].set_error(self.tr("Bara adresser som börjar med http:// eller https:// öppnas."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.end()
        else:
            super().keyPressEvent(event)

    def _url_typed(self, text: str) -> None:
        self._rows["url"].set_error("")
        self.open_button.setEnabled(bool(text.strip()))
        self.draft.type("url", text)

    def _fill(self) -> None:
        page = self._session.evaluation.web_pages.get(self.draft.row or "", WebPage(""))
        for field, text in ((self.title, page.title), (self.url, page.url)):
            if field.text() != text:
                field.setText(text)
        self.code.choose(page.sub_criterion or "")
        self.what.choose(CHANNEL if page.channel else ON_PAGE)
        self.open_button.setEnabled(bool(page.url.strip()))
        self._rows["url"].set_error("")

    def _gone(self) -> None:
        self.hide()
        self.closed.emit()
