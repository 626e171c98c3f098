"""Historik: who wrote what, when; an earlier wording can be brought back."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QRectF, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.model.changes import Entry
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.timeline import Deed, Wording, restoring, wordings
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.field_words import field_words, row_title, said_words, when_words
from kompass_desktop.ui.models.timeline_list import ROW, TimelineList
from kompass_desktop.ui.widgets.banner import BannerPlace
from kompass_desktop.ui.widgets.buttons import Button, Choice
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.list_and_details import clear, fit_to_screen, list_and_details
from kompass_desktop.ui.widgets.panels import Panel, Toolbar, row
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState

WIDTH, HEIGHT, LIST = 960, 620, 400
EVERYBODY = "*"
MOST_SHOWN = 30
"""Of a large action only so many fields are shown one by one."""


class HistoryDialog(QDialog):
    """The dialog. `go_asked` gives the row behind a change; `changed` says whether anything was brought back."""

    go_asked = Signal(str, str)

    def __init__(self, session: Session, about: tuple[str, str] | None = None, parent: QWidget | None = None) -> None:
        """`about`: only what was written in one row (kind, id)."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Historik"))
        self._session, self._about = session, about
        self.model = TimelineList(session, self)
        self.who = Choice(self.tr("Skrivet av"))
        people = [(r, e.name or r) for r, e in sorted(session.evaluation.evaluators.items())]
        self.who.set_choices([(EVERYBODY, self.tr("Alla")), *people], EVERYBODY)
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(self.tr("Sök i historiken"))
        self.find_field.setAccessibleName(self.tr("Sök i historiken"))
        self.only = Label("", "small", muted=True)
        self.all_button = Button(self.tr("Visa allt"), "quiet")
        self.list = RowList(self.tr("Ändringar, den nyaste först"), self._draw, height=52)
        self.list.setModel(self.model)
        self.banners = BannerPlace()
        self.details = QVBoxLayout()
        self.close_button = Button(self.tr("Stäng"), "primary")
        self._lay_out()
        self._connect()
        self._show_list()
        self.list.setFocus()

    def _lay_out(self) -> None:
        bar = Toolbar(self.who, 4)
        bar.row.addWidget(self.find_field, 1)
        bar.row.addWidget(self.only)
        bar.row.addWidget(self.all_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(list_and_details(self.list, self.details, LIST, 640), 1)
        whole.addWidget(self.banners)
        whole.addWidget(Panel("foot", row(-1, self.close_button), margins=(16, 10, 16, 12)))
        fit_to_screen(self, WIDTH, HEIGHT)

    def _connect(self) -> None:
        self.who.currentIndexChanged.connect(self._show_list)
        self.find_field.textChanged.connect(self._show_list)
        self.all_button.clicked.connect(self._show_all)
        self.list.current_changed.connect(self._show_deed)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+F"), self, activated=self.find_field.setFocus)  # type: ignore[call-arg]

    # ---- what is shown
    def _show_list(self) -> None:
        author = None if self.who.choice == EVERYBODY else self.who.choice
        self.model.show(author, self._about, self.find_field.text())
        title = row_title(self._session.evaluation, *self._about) if self._about else ""
        self.only.setText(self.tr("Bara: {what}").format(what=title) if self._about else "")
        self.all_button.setVisible(self._about is not None)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._show_deed(self.list.currentIndex())

    def _show_all(self) -> None:
        self._about = None
        self._show_list()

    def _show_deed(self, index: QModelIndex) -> None:
        clear(self.details)
        deed = index.data(ROW)
        if not isinstance(deed, Deed):
            self.details.addWidget(Label(self.tr("Ingen ändring passar."), muted=True, wrap=True))
            return
        head = ", ".join(filter(None, (deed.author, when_words(deed.at))))
        self.details.addWidget(Label(head, "heading", wrap=True))
        for one in wordings(self._session, deed.entries[:MOST_SHOWN]):
            self.details.addWidget(self._wording(one))
        more = len(deed.entries) - MOST_SHOWN
        if more > 0:
            self.details.addWidget(Label(self.tr("… och {n} fält till").format(n=more), muted=True))
        if deed.hidden:
            words = self.tr("{n} ändringar av egna poäng visas när alla har förseglat.").format(n=deed.hidden)
            self.details.addWidget(Label(words, muted=True, wrap=True))

    def _wording(self, one: Wording) -> QWidget:
        """One field: what it is, what stood there, what stands after it, and the ways on."""
        box = QVBoxLayout()
        panel = Panel("card", box, margins=(12, 10, 12, 10), gap=4)
        entry = one.entry
        evaluation = self._session.evaluation
        title = row_title(evaluation, entry.kind, entry.row)
        field = field_words(entry.kind, entry.field)
        box.addWidget(Label(field, "small", muted=True, wrap=True))
        if title and entry.field not in ("text", "title"):
            box.addWidget(Label(title, "strong", wrap=True))
        if one.before not in (None, ""):
            before = said_words(evaluation, entry.kind, entry.field, one.before, 2000)
            words = self.tr("Före: {value}").format(value=before)
            box.addWidget(Label(words, muted=True, wrap=True, selectable=True))
        box.addWidget(
            Label(said_words(evaluation, entry.kind, entry.field, entry.value, 4000), wrap=True, selectable=True)
        )
        back = Button(self.tr("Återställ det här"), "link", icon="undo-2")
        back.setAccessibleName(self.tr("Återställ {field}").format(field=field))
        back.clicked.connect(lambda: self._restore(entry))
        go = Button(self.tr("Gå dit"), "link", icon="arrow-right")
        go.clicked.connect(lambda: self._go(entry))
        box.addLayout(row(back, go, -1, margins=(0, 2, 0, 0)))
        if one.before not in (None, ""):
            former = Button(self.tr("Återställ det som stod före"), "link", icon="undo-2")
            former.setAccessibleName(self.tr("Återställ det som stod före i {field}").format(field=field))
            former.clicked.connect(lambda: self._restore(replace(entry, value=one.before)))
            box.addLayout(row(former, -1))
        return panel

    # ---- what one can do
    def _restore(self, entry: Entry) -> None:
        try:
            told = self._session.change(restoring(self._session.evaluation, entry))
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("restore", "bad", str(problem))
            return
        words = self.tr("Återställt. Ctrl+Z ångrar.") if told else self.tr("Så står det redan.")
        self.banners.show_banner("restore", "good" if told else "info", words)
        if told:
            self._show_list()

    def _go(self, entry: Entry) -> None:
        self.go_asked.emit(entry.kind, entry.row)
        self.reject()

    # ---- drawing
    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        deed = index.data(ROW)
        if not isinstance(deed, Deed):
            return
        words = self.model.words_of(deed)
        under = "  ·  ".join(filter(None, (deed.author, when_words(deed.at))))
        pen.two_lines(rect.adjusted(16, 0, -12, 0), words, under)
