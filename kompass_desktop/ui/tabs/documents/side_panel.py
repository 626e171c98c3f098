"""What stands beside register and reader: what is known of the current document, or the quotes taken from it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.document_list import DocumentList
from kompass_desktop.ui.tabs.documents.document_form import DocumentForm
from kompass_desktop.ui.tabs.documents.quote_panel import QuotePanel
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Segment
from kompass_desktop.ui.widgets.panels import Panel, add

FACTS, QUOTES = "facts", "quotes"
WIDTH, SHARE = 376, 0.42


class SidePanel(Panel):
    """Uppgifter or Citat, one at a time."""

    def __init__(self, session: Session, documents: DocumentList, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("right", box, parent=parent)
        self._room: int | None = None
        self.parts = Segment(self.tr("Visa"), [(FACTS, self.tr("Uppgifter")), (QUOTES, self.tr("Citat"))], parent=self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        add(head, self.parts, -1)
        inside = QWidget(self)
        self._stack = QStackedLayout(inside)
        self._scroll = scroll = QScrollArea(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = DocumentForm(session, documents, scroll)
        self.quotes = QuotePanel(session, inside)
        scroll.setWidget(self.form)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.quotes)
        box.addLayout(head)
        box.addWidget(inside, 1)
        self.parts.chosen.connect(self.show_part)
        follow_theme(self, self._refresh)

    def show_part(self, part: str) -> None:
        """Show what is known (FACTS) or the quotes (QUOTES)."""
        self.parts.choose(part)
        self._stack.setCurrentIndex(1 if part == QUOTES else 0)

    def begin(self) -> None:
        """Put the focus where one changes what is shown."""
        if self.parts.choice == QUOTES and self.quotes.quotes.ids:
            self.quotes.rows.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.show_part(FACTS)
            self.form.focus_title()

    def show_quote(self, row: str, focus: bool = True) -> None:
        """Show a quote in the list."""
        self.show_part(QUOTES)
        self.quotes.show_quote(row, focus)

    def type_quote(self, page: int) -> None:
        """Begin a quote that has to be typed, from a page."""
        self.show_part(QUOTES)
        self.quotes.new_quote(("page", page))

    def show_count(self) -> None:
        """Say how many quotes there are."""
        count = len(self.quotes.quotes.ids)
        self.parts.set_words(QUOTES, self.tr("Citat {n}").format(n=count) if count else self.tr("Citat"))

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        first = self.quotes.rows if self.parts.choice == QUOTES else self.form.title
        return [self.parts.button(self.parts.choice), first]

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.form.flush() and self.quotes.flush()

    def comfortable_width(self) -> int:
        """As wide as the form is meant to be, or as its words need: they are longer in some languages."""
        needed = self.form.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
        return max(theme_of(self).px(WIDTH), needed + 1)

    def give_way(self, room: int | None) -> None:
        """Beside a document that is read the panel takes no more than its share of the room; None: as wide as usual."""
        self._room = room
        self._refresh()

    def _refresh(self) -> None:
        width = self.comfortable_width()
        self.setFixedWidth(width if self._room is None else min(width, round(self._room * SHARE)))
