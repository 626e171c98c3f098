"""Att avgöra: what colleagues wrote differently in the same place, side by side, with one key for each choice."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.model.fields import Value
from kompass_desktop.services.disputes import BOTH, Dispute, Version, chosen, settle
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.dispute_list import (
    DisputeList,
    title_words,
    under_words,
    version_words,
)
from kompass_desktop.ui.models.field_words import when_words
from kompass_desktop.ui.models.shown_rows import ROW
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.banner import BannerPlace
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.list_and_details import clear, fit_to_screen, list_and_details
from kompass_desktop.ui.widgets.panels import Panel, Toolbar, row
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState

WIDTH, HEIGHT, LIST, WIDEST_LIST = 1000, 620, 340, 420
CARD = 180
"""A version wants at least so much room (px at 100 % text); with less the versions stand under each other."""
UNDO = "undo"


class DisputesDialog(QDialog):
    """The dialog. What is decided is decided at once, so that one can go on another day. `go_asked`: kind and row."""

    go_asked = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Att avgöra"))
        self._session = session
        self.model = DisputeList(session, self)
        self.count = Label("", "strong")
        self.help = Label(self.tr("En siffra väljer en version, B behåller båda texterna."), "small", muted=True)
        self.list = RowList(self.tr("Att avgöra"), self._draw, height=52)
        self.list.setModel(self.model)
        self.banners = BannerPlace()
        self.details = QVBoxLayout()
        self.cards = QGridLayout()
        self.columns = list_and_details(self.list, self.details, LIST, WIDEST_LIST)
        self.empty = EmptyState("circle-check", self.tr("Inget är kvar att avgöra."))
        self.close_button = Button(self.tr("Stäng"))
        self._lay_out()
        self.list.current_changed.connect(self._show_line)
        self.close_button.clicked.connect(self.reject)
        self._set_keys()
        self._show(0)

    def _set_keys(self) -> None:
        """The list would take letters and digits for a search; here they choose."""
        keys = {str(number): (lambda n=number: self.choose(n)) for number in range(1, 10)} | {"B": self.keep_both}
        for key, deed in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(deed)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        bar = Toolbar(self.count, -1, self.help)
        foot = Panel("foot", row(-1, self.close_button), margins=(16, 10, 16, 12))
        for part, stretch in ((bar, 0), (self.columns, 1), (self.empty, 1), (self.banners, 0), (foot, 0)):
            whole.addWidget(part, stretch)
        fit_to_screen(self, WIDTH, HEIGHT)

    # ---- what is shown
    @property
    def dispute(self) -> Dispute | None:
        """The dispute that is shown; None where a joined text is."""
        line = self.list.currentIndex().data(ROW)
        return line if isinstance(line, Dispute) else None

    def _show(self, at: int) -> None:
        any_ = bool(self.model.lines)
        self.columns.setVisible(any_)
        self.empty.setVisible(not any_)
        self.help.setVisible(bool(self.model.waiting))
        words = {0: self.tr("Inget att avgöra"), 1: self.tr("1 fält att avgöra")}
        said = [words.get(self.model.waiting, self.tr("{n} fält att avgöra").format(n=self.model.waiting))]
        if self.model.hidden:
            said.append(self.tr("{n} om egna poäng, efter förseglingen").format(n=self.model.hidden))
        self.count.setText("  ·  ".join(said))
        if any_:
            self.list.setCurrentIndex(self.model.index(min(at, len(self.model.lines) - 1), 0))
        self._show_line(self.list.currentIndex())
        (self.list if any_ else self.close_button).setFocus()

    def _show_line(self, index: QModelIndex) -> None:
        clear(self.details)
        line = index.data(ROW)
        if line is None:
            return
        self.details.addWidget(Label(title_words(self._session.evaluation, line), "heading", wrap=True))
        self.details.addWidget(Label(under_words(line), "small", muted=True, wrap=True))
        if isinstance(line, Dispute):
            self._show_versions(line)
        else:
            self._show_joined(*line)

    def _show_versions(self, dispute: Dispute) -> None:
        box = QWidget()
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.cards = QGridLayout(box)
        self.cards.setContentsMargins(0, 8, 0, 8)
        self.cards.setSpacing(12)
        for number, version in enumerate(dispute.versions):
            self.cards.addWidget(self._card(dispute, version, number + 1))
        self.details.addWidget(box)
        self._place_cards()
        if dispute.can_keep_both:
            both = Button(self.tr("Behåll båda"), icon="files", key="B")
            both.clicked.connect(self.keep_both)
            self.details.addLayout(row(both, -1))
        self.details.addLayout(row(self._go_button(dispute.kind, dispute.row), -1))

    def _card(self, dispute: Dispute, version: Version, number: int) -> QWidget:
        """One version: who wrote it, when and where, what it says, and the button that chooses it."""
        box = QVBoxLayout()
        card = Panel("card", box, margins=(12, 10, 12, 12), gap=6)
        author = version.author or self.tr("okänd")
        here = self.tr("skrivet här") if version.here else self.tr("ur den intagna filen")
        box.addWidget(Label(author, "strong", wrap=True))
        box.addWidget(Label(f"{when_words(version.at)}  ·  {here}", "small", muted=True, wrap=True))
        box.addWidget(Label(version_words(self._session.evaluation, dispute, version), wrap=True, selectable=True))
        box.addStretch(1)
        choose = Button(self.tr("Välj"), key=str(number))
        choose.setAccessibleName(self.tr("Välj {author}s version").format(author=author))
        choose.clicked.connect(lambda: self.choose(number))
        box.addLayout(row(choose, -1))
        return card

    def _show_joined(self, kind: str, row_id: str, field: str) -> None:
        noun = self._session.evaluation.row(kind, row_id)
        words = self.tr(
            "Två skrev i texten samtidigt, på olika rader. Båda är med. Den är klar när någon har ändrat i den."
        )
        self.details.addWidget(Label(words, muted=True, wrap=True))
        self.details.addWidget(Label(str(getattr(noun, field, "") or ""), wrap=True, selectable=True))
        self.details.addLayout(row(self._go_button(kind, row_id), -1))

    def _go_button(self, kind: str, row_id: str) -> Button:
        go = Button(self.tr("Gå dit"), "link", icon="arrow-right")
        go.clicked.connect(lambda: self._go(kind, row_id))
        return go

    def _go(self, kind: str, row_id: str) -> None:
        self.go_asked.emit(kind, row_id)
        self.reject()

    def _place_cards(self) -> None:
        cards = [item.widget() for n in range(self.cards.count()) if (item := self.cards.itemAt(n)) is not None]
        px = theme_of(self).px
        room = self.width() - min(px(LIST), WIDEST_LIST) - 56
        across = max(1, min(len(cards), room // px(CARD)))
        for number, card in enumerate(cards):
            if card is not None:
                self.cards.addWidget(card, number // across, number % across)
        for column in range(self.cards.columnCount()):
            self.cards.setColumnStretch(column, int(column < across))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.dispute is not None:
            self._place_cards()

    # ---- deciding
    def choose(self, number: int) -> None:
        """Decides the dispute that is shown by its version of that number (1, 2 …), and shows the next."""
        dispute = self.dispute
        if dispute is not None and number <= len(dispute.versions):
            version = dispute.versions[number - 1]
            self._decide(dispute, version.value, version.author or self.tr("okänd"))

    def keep_both(self) -> None:
        """Decides it by keeping both texts."""
        dispute = self.dispute
        if dispute is not None and dispute.can_keep_both:
            self._decide(dispute, chosen(dispute, BOTH), self.tr("båda"))

    def _decide(self, dispute: Dispute, value: Value, whose: str) -> None:
        at = self.list.currentIndex().row()
        try:
            settle(self._session, dispute, value, origin=self)
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner(UNDO, "bad", str(problem))
            return
        self.model.look()
        self._show(at)
        words = self.tr("Avgjort: {title}, {whose}.").format(
            title=title_words(self._session.evaluation, dispute), whose=whose
        )
        self.banners.show_banner(UNDO, "good", words, [(self.tr("Ångra"), lambda: self._undo(dispute))])
        say(self, words)

    def _undo(self, dispute: Dispute) -> None:
        try:
            self._session.undo()
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner(UNDO, "bad", str(problem))
            return
        self.banners.drop(UNDO)
        self.model.look()
        self._show(self.model.row_of(dispute.key))

    # ---- drawing
    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        line = index.data(ROW)
        if line is None:
            return
        icon, colour = ("columns-2", "warn") if isinstance(line, Dispute) else ("eye", "muted")
        pen.icon(icon, rect.x() + 14, rect.y() + (rect.height() - pen.theme.px(16)) / 2, colour)
        pen.two_lines(rect.adjusted(42, 0, -12, 0), title_words(self._session.evaluation, line), under_words(line))
