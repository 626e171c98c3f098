"""The side panel: what to look at, how far one has come, and the form of the line that is being changed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.model.documents import WebPage
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.web_list import PageList
from kompass_desktop.ui.tabs.web.lists import Checklist
from kompass_desktop.ui.tabs.web.page_form import PageForm
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, IconButton
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, column, row

WIDTH = 300


class ChecklistPanel(Panel):
    """Checklista. `line_changed`: another line is current, or the current one says something else."""

    line_changed = Signal()
    template_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("side", box, parent=parent)
        self._session = session
        self.pages = PageList(session, self)
        self.list = Checklist(self.pages, self)
        self.form = PageForm(session, self)
        self.count = Label("", "small", muted=True)
        self.add_button = IconButton("plus", self.tr("Ny rad i checklistan"))
        self.template_button = Button(self.tr("Lägg in mallens checklista"), icon="layers")
        self.nothing = Label(self.tr("Här står vad som ska gås igenom."), "small", muted=True, wrap=True)
        head = Label(self.tr("Checklista"), "small", muted=True, weight=600)
        box.addLayout(row(head, self.count, -1, self.add_button, margins=(16, 8, 8, 0)))
        self._empty = QWidget(self)
        self._empty.setLayout(column(self.nothing, row(self.template_button, -1), gap=8, margins=(16, 8, 16, 8)))
        box.addWidget(self._empty)
        box.addWidget(self.list, 1)
        box.addStretch(0)
        box.addWidget(self.form)
        self._connect()
        self.show_counts()
        follow_theme(self, self.fit)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.new_line)
        self.template_button.clicked.connect(self.template_asked)
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(lambda index: self.form.open(self.pages.id_at(index)))
        self.form.created.connect(self.show_line)
        self.form.closed.connect(self.list.setFocus)
        self.pages.rows_changed.connect(self.show_counts)

    @property
    def line(self) -> str:
        """The id of the current line; "" for none."""
        return self.pages.id_at(self.list.currentIndex()) or ""

    @property
    def current(self) -> WebPage | None:
        """The current line."""
        return self._session.evaluation.web_pages.get(self.line)

    def show_line(self, page: str) -> bool:
        """Make a line the current one; False where it is not there."""
        index = self.pages.index_of(page)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        return index.isValid()

    def new_line(self) -> None:
        """Begin a new line: the row comes with its first words."""
        if self.form.open(None):
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()

    def flush(self) -> bool:
        """Save what stands typed in the form."""
        return self.form.flush()

    def show_counts(self) -> None:
        """Show how many lines were looked at."""
        total = len(self.pages.ids)
        words = self.tr("{n} av {of} sedda").format(n=self.pages.checked, of=total)
        self.count.setText(words if total else "")
        self._empty.setVisible(not total)
        self.list.setVisible(bool(total))
        self.line_changed.emit()

    def fit(self) -> None:
        """Take a width that leaves the findings room."""
        wanted = theme_of(self).px(WIDTH)
        home = self.parentWidget()
        room = home.width() if home is not None else 0
        self.setFixedWidth(min(wanted, max(220, room * 32 // 100)) if room > 400 else wanted)

    def _chosen(self, index: QModelIndex) -> None:
        row_ = self.pages.id_at(index)
        if row_ is not None and not self.form.isHidden() and row_ != self.form.row and not self.form.end():
            self.list.setCurrentIndex(self.pages.index_of(self.form.row))
            return
        self.line_changed.emit()
