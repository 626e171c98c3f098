"""The register: every document in one table, with finding, and with the ways to add."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from kompass_desktop.ui.models.document_list import DocumentList
from kompass_desktop.ui.tabs.documents.drawing import draw_document
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, IconButton
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, Toolbar, add
from kompass_desktop.ui.widgets.pen import RIGHT
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.row_table import Column, RowTable

ROW = 46
"""The height of a row with two lines, in px at 100 % text."""
KIND, DECIDED = 1, 2
"""The columns that give way in a narrow window."""
FIND_WIDTH, FOLDS = 220, 4
"""What the find field takes (px at 100 % text), and how often the toolbar gives way."""


class Register(Panel):
    """Toolbar and table. `found` says that other documents are shown than before."""

    found = Signal()
    change_asked = Signal(object)
    """What is known of a document is to be changed; its index."""

    def __init__(self, documents: DocumentList, parent: QWidget | None = None) -> None:
        main = QVBoxLayout()
        super().__init__("main", main, parent=parent)
        self.documents = documents
        self._room = 0
        self._columns = [
            Column(self.tr("Titel"), inset=(16, 8)), Column(self.tr("Typ"), 130), Column(self.tr("Beslutat"), 96),
            Column(self.tr("Status"), 110), Column(self.tr("Citat"), 62, RIGHT, inset=(8, 16)),
        ]  # fmt: skip
        self.table = RowTable(
            self.tr("Dokument"), self._columns,
            lambda pen, rect, index, state: draw_document(pen, rect, index, state, self._columns, self.documents),
            height=ROW,
        )  # fmt: skip
        self.table.setModel(documents)
        self.count = Label("", "small", muted=True)
        self.find_field = QLineEdit()
        self.find_field.setAccessibleName(self.tr("Sök bland dokument och citat"))
        self.find_field.setPlaceholderText(self.tr("Sök bland dokument och citat"))
        self.find_field.hide()
        self.find_button = IconButton("search", self.tr("Sök bland dokument och citat"), key="Ctrl+F")
        self.read_button = Button(self.tr("Läs"), icon="book-open", key="Enter")
        self.add_button = Button(self.tr("Lägg till filer…"), "quiet", icon="file-up")
        self.new_button = Button(self.tr("Nytt dokument"), icon="plus", key="Ctrl+Shift+N")
        self._heading = Label(self.tr("Dokument"), "heading")
        bar = Toolbar(self._heading, self.count, -1)
        doing = (self.find_field, self.find_button, self.add_button, self.new_button, self.read_button)
        self._bar_parts: tuple[QWidget, ...] = (self._heading, self.count, *doing)
        add(bar.row, *doing)
        self.nothing = EmptyState("search", "")
        middle = QWidget()
        self._shown = QStackedLayout(middle)
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.nothing)
        main.addWidget(bar)
        main.addWidget(middle, 1)
        self._connect()
        follow_theme(self, self._refresh)

    def find(self) -> None:
        """Open the field for finding documents, or go back to it."""
        self.find_field.show()
        self._fit_bar()
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def end_find(self) -> None:
        """Show every document again."""
        self.find_field.clear()
        self.find_field.hide()
        self._fit_bar()

    def show_counts(self) -> None:
        """Show how many documents there are, and how many of them are found."""
        total, shown = len(self.documents.evaluation.documents), self.documents.rowCount()
        some = self.tr("{shown} av {total}").format(shown=shown, total=total)
        self.count.setText(some if self.documents.is_finding else str(total))
        self._shown.setCurrentIndex(1 if self.documents.is_finding and not shown else 0)

    def fold(self, width: int) -> None:
        """A title must stay readable: first the kind gives way, then the date; both stand in the form."""
        px = theme_of(self).px
        self.table.show_column(KIND, width >= px(620))
        self.table.show_column(DECIDED, width >= px(500))
        self.table.fit()
        self._room = width
        self._fit_bar()

    def _fit_bar(self) -> None:
        """The toolbar gives way in steps: the long key, what Enter on a row does too, the words."""
        fold = 0
        while self._folded(fold) > self._room and fold < FOLDS:
            fold += 1

    def _folded(self, fold: int) -> int:
        """How wide the toolbar is when so much is folded."""
        self.new_button.leave_out_key(fold >= 1)
        self.read_button.setVisible(fold < 2)
        brief = fold >= 3
        self._heading.setVisible(not brief)
        for button, words, few in (
            (self.add_button, self.tr("Lägg till filer…"), self.tr("Filer…")),
            (self.new_button, self.tr("Nytt dokument"), self.tr("Nytt")),
        ):
            button.set_text(few if brief else words)
            button.setAccessibleName(words)
            button.setVisible(self.find_field.isHidden() or fold < 4)
        theme = theme_of(self)
        widths = [_width_of(box) + theme.space("s") for box in self._bar_parts if not box.isHidden()]
        return sum(widths) + 2 * theme.space("l")

    def _connect(self) -> None:
        self.find_button.clicked.connect(self.find)
        self.find_field.textChanged.connect(self._find)
        self.find_field.returnPressed.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        offer_menu(
            self.table,
            lambda index: (
                (self.tr("Läs"), "Enter", lambda: self.table.opened.emit(index)),
                (self.tr("Ändra"), "F2", lambda: self.change_asked.emit(index)),
                (self.tr("Ta bort"), "Delete", lambda: self.table.delete_asked.emit(index)),
            ),
        )

    def _find(self, words: str) -> None:
        keep = self.documents.id_at(self.table.currentIndex())
        self.documents.find(words)
        index = self.documents.index_of(keep)
        self.table.setCurrentIndex(index if index.isValid() else self.documents.index(0, 0))
        self.nothing.set_sentence(self.tr("Inga dokument med ”{words}”.").format(words=words.strip()))
        self.found.emit()

    def _refresh(self) -> None:
        self.find_field.setFixedWidth(theme_of(self).px(FIND_WIDTH))


def _width_of(box: QWidget) -> int:
    return max(box.minimumWidth(), 0 if isinstance(box, QLineEdit) else box.sizeHint().width())
