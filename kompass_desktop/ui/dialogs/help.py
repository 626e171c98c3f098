"""The help: its contents at the left, one page at the right, beside the work. Nothing of it comes from outside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from kompass_desktop.services.help_pages import Help
from kompass_desktop.ui.command_rows import Command
from kompass_desktop.ui.dialogs.help_text import page_html, page_style, page_words
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.list_and_details import fit_to_screen
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState, first_selectable

PAGE = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT, LIST_WIDTH, MOST_LIST, INDENT = 880, 640, 250, 380, 22


class HelpText(QTextBrowser):
    """One page. It fetches nothing, wherever a link would lead."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is ever loaded: a page is only its text."""
        return None


class HelpDialog(QDialog):
    """The help in a window of its own, so that one can read and work at the same time."""

    def __init__(self, pages: Help, commands: Mapping[str, Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hjälp"))
        self.setModal(False)
        self._pages, self._commands = pages, commands
        self._said = {p.id: page_words(p, commands).casefold() for g in pages.groups for p in g.pages}
        self.shown = ""
        self.find_field = QLineEdit()
        self.find_field.setAccessibleName(self.tr("Sök i hjälpen"))
        self.find_field.setPlaceholderText(self.tr("Sök i hjälpen"))
        self.find_field.setClearButtonEnabled(True)
        self.list = RowList(self.tr("Innehåll"), self._draw, line=False)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.text = HelpText()
        self.text.setAccessibleName(self.tr("Hjälptext"))
        self.text.setProperty("kind", "page")
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(0)
        self._lay_out()
        self.find_field.textChanged.connect(self._fill)
        self.find_field.returnPressed.connect(self._open_first)
        self.find_field.installEventFilter(self)
        self.list.current_changed.connect(self._chosen)
        self.list.clicked.connect(self._chosen)
        self.list.opened.connect(lambda _: self.text.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.text.anchorClicked.connect(lambda url: self.show_page(url.toString()))
        self._fill("")
        follow_theme(self, self._look_changed)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        self._side = Panel("side", left, margins=(12, 16, 12, 12), gap=12)
        left.addWidget(self.find_field)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        paper = Panel("main", right, margins=(28, 20, 12, 12))
        right.addWidget(self.text)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._side)
        both.addWidget(paper, 1)

    # ---- pages
    def show_for(self, tab: str) -> None:
        """Comes to the front with the page that belongs to a tab."""
        self.find_field.clear()
        self.show_page(self._pages.page_of_tab(tab))
        self.show()
        self.raise_()
        self.activateWindow()
        self.find_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, page: str) -> bool:
        """Shows a page by its id, and marks it in the contents; False if there is none."""
        found = self._pages.page(page)
        if found is None:
            return False
        self.shown = page
        self.text.document().setIndentWidth(theme_of(self).px(INDENT))
        self.text.document().setDefaultStyleSheet(page_style(theme_of(self)))
        self.text.setHtml(page_html(found, self._commands))
        self._mark_found()
        index = self._index_of(page)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        return True

    def _chosen(self, index: QModelIndex) -> None:
        page = index.data(PAGE)
        if page and page != self.shown:
            self.show_page(page)

    def _index_of(self, page: str) -> QModelIndex:
        rows = (self._model.index(row, 0) for row in range(self._model.rowCount()))
        return next((index for index in rows if index.data(PAGE) == page), QModelIndex())

    # ---- finding
    def _fill(self, find: str) -> None:
        words = find.casefold().split()
        self._model.clear()
        for group in self._pages.groups:
            found = [page for page in group.pages if all(word in self._said[page.id] for word in words)]
            if found:
                self._add(group.title, "")
            for page in found:
                self._add(page.title, page.id)
        if not self._model.rowCount():
            self._add(self.tr("Inget i hjälpen har de orden."), "")
        index = self._index_of(self.shown)
        if index.isValid():
            self.list.setCurrentIndex(index)
        self._mark_found()

    def _add(self, words: str, page: str) -> None:
        item = QStandardItem(words)
        item.setData(page, PAGE)
        item.setEditable(False)
        item.setSelectable(bool(page))
        item.setEnabled(bool(page))
        self._model.appendRow(item)

    def _open_first(self) -> None:
        """Enter in the field: the first page that was found."""
        index = first_selectable(self._model)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _mark_found(self) -> None:
        """The words that were looked for, wherever they stand on the page."""
        look = QTextCharFormat()
        look.setBackground(theme_of(self).brush("selected"))
        marks: list[QTextEdit.ExtraSelection] = []
        for word in self.find_field.text().split():
            cursor = QTextCursor(self.text.document())
            while not (cursor := self.text.document().find(word, cursor, QTextDocument.FindFlag(0))).isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, look  # type: ignore[attr-defined]
                marks.append(mark)
        self.text.setExtraSelections(marks)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the field goes on into the contents."""
        if watched is self.find_field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    # ---- the look
    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        box, words = rect.adjusted(10, 0, -6, 0), str(index.data(Qt.ItemDataRole.DisplayRole))
        if not index.data(PAGE):
            pen.text(box, words, "small", "muted", weight=600)
        else:
            pen.text(box, words)

    def _look_changed(self) -> None:
        self._side.setFixedWidth(min(theme_of(self).px(LIST_WIDTH), MOST_LIST))
        self.list.setMinimumSize(QSize(100, 100))
        fit_to_screen(self, WIDTH, HEIGHT)
        if self.shown:
            self.show_page(self.shown)
