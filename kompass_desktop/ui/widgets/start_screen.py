"""What the window shows without an evaluation: begin, open, the files opened last, and examples to try."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.banner import BannerPlace
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, add, column, row
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState

ROW = Qt.ItemDataRole.UserRole
WIDTH = 620
_GAP = 8
MISSING = "missing"


class Offered(Struct, frozen=True):
    """A file or an example that can be opened: what it is called, and where it lies or what it holds."""

    id: str
    words: str
    where: str
    icon: str = "file-text"
    missing: bool = False


class _Offers(QAbstractListModel):
    """Files or examples."""

    def __init__(self, rows: Sequence[Offered], parent: QObject) -> None:
        super().__init__(parent)
        self._rows = list(rows)

    def show_rows(self, rows: Sequence[Offered]) -> None:
        """Shows others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        offered = self._rows[index.row()]
        if role == ROW:
            return offered
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{offered.words}, {offered.where}"
        return None


class StartScreen(Panel):
    """The start. `command` asks for a command of the window; `file_asked` and `example_asked` for something to open."""

    command = Signal(str)
    file_asked = Signal(Path)
    example_asked = Signal(str)

    def __init__(self, examples: Sequence[Offered], settings: Settings, parent: QWidget | None = None) -> None:
        outer = QVBoxLayout()
        super().__init__("main", outer, parent=parent)
        self._settings = settings
        self.banners = BannerPlace()
        self.new = Button(self.tr("Ny utvärdering…"), "primary", icon="file-plus", key="Ctrl+N")
        self.open = Button(self.tr("Öppna…"), icon="folder-open", key="Ctrl+O")
        self.report = Button(self.tr("Läs in en tryckt rapport…"), icon="file-down")
        self.tour = Button(self.tr("Rundtur: fem steg i exemplet"), "quiet", icon="play")
        self.help = Button(self.tr("Hjälp"), "quiet", icon="circle-help", key="Shift+F1")
        self.keys = Button(self.tr("Tangenter"), "quiet", icon="keyboard", key="F1")
        self.settings = Button(self.tr("Inställningar…"), "quiet", icon="settings", key="Ctrl+,")
        asked_by = {
            self.new: "new", self.open: "open", self.report: "import_report", self.tour: "tour", self.help: "help",
            self.keys: "keys", self.settings: "settings",
        }  # fmt: skip
        for button, command in asked_by.items():
            button.clicked.connect(lambda _=False, asked=command: self.command.emit(asked))
        self.recent_head = Label(self.tr("Senaste filer"), "heading")
        self._recent = _Offers((), self)
        self.recent = RowList(self.tr("Senaste filer"), _draw, height=46)
        self.recent.setModel(self._recent)
        self._examples = _Offers(examples, self)
        self.examples_head = Label(self.tr("Exempel"), "heading")
        self.examples = RowList(self.tr("Exempel"), _draw, height=46)
        self.examples.setModel(self._examples)
        self.recent.opened.connect(self._open_recent)
        self.recent.clicked.connect(self._open_recent)
        self.recent.delete_asked.connect(lambda index: self._forget(index.row()))
        self.examples.opened.connect(lambda index: self.example_asked.emit(index.data(ROW).id))
        self.examples.clicked.connect(lambda index: self.example_asked.emit(index.data(ROW).id))
        self._recent_part = Panel("main", column(self.recent_head, 6, self.recent))
        self._examples_part = Panel("main", column(self.examples_head, 6, self.examples, 6, row(self.tour, -1)))
        if not examples:
            self._examples_part.hide()
        self._lay_out(outer)
        self.show_recent()
        follow_theme(self, self._refresh)

    def show_recent(self) -> None:
        """Lists the files opened last, newest first, also those that are not there just now."""
        rows = [self._recent_row(path, there) for path, there in self._settings.remembered]
        self._recent.show_rows(rows)
        self._recent_part.setVisible(bool(rows))
        self._refresh()

    def _recent_row(self, path: Path, there: bool) -> Offered:
        if there:
            return Offered(str(path), path.stem, str(path.parent))
        where = self.tr("Finns inte i {folder} just nu. Delete tar bort raden.").format(folder=path.parent)
        return Offered(str(path), path.stem, where, "circle-alert", missing=True)

    def _open_recent(self, index: QModelIndex) -> None:
        offered: Offered = index.data(ROW)
        path, number = Path(offered.id), index.row()
        if not offered.missing or path.is_file():
            self.file_asked.emit(path)
            return
        words = self.tr("{name} finns inte i {folder}. Sätt i USB-minnet eller anslut till nätverket, om den låg där.")
        ways = [
            (self.tr("Försök igen"), lambda: self.file_asked.emit(path)),
            (self.tr("Ta bort ur listan"), lambda: self._forget(number)),
        ]
        self.banners.show_banner(MISSING, "warn", words.format(name=path.name, folder=path.parent), ways)

    def _forget(self, number: int) -> None:
        """Takes a file out of the list; the file itself is left alone."""
        from kompass_desktop.ui.widgets.accessible import say  # not needed to show the window

        index = self._recent.index(number, 0)
        if not index.isValid():
            return
        path = Path(index.data(ROW).id)
        self._settings.forget(path)
        self.banners.drop(MISSING)
        self.show_recent()
        left = self._recent.rowCount()
        if left:
            self.recent.setCurrentIndex(self._recent.index(min(number, left - 1), 0))
        self.focus_start()
        say(self, self.tr("{name} är borttagen ur listan. Filen är kvar.").format(name=path.stem))

    def focus_start(self) -> None:
        """The first thing that one may want to do."""
        (self.recent if self._recent.rowCount() else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, outer: QVBoxLayout) -> None:
        lead = Label(
            self.tr("Anteckningar, poäng och rapport för en utvärdering, helt utan nät."), muted=True, wrap=True
        )
        self._column = QWidget()
        box = QVBoxLayout(self._column)
        box.setContentsMargins(0, 40, 0, 24)
        box.setSpacing(28)
        buttons = self._buttons = row(self.new, self.open, self.report, -1, gap=_GAP)
        head = column(Label("kompass_desktop", "title"), lead, gap=4)
        foot = self._foot = row(self.help, self.keys, self.settings, -1, gap=_GAP)
        add(box, head, buttons, self._recent_part, self._examples_part, foot, -1)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 0, 24, 0)
        add(middle, -1, self._column, -1)
        inside = QVBoxLayout()
        whole = Panel("main", inside)
        inside.addLayout(middle)
        scroll = QScrollArea()
        scroll.setWidget(whole)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self.banners)
        outer.addWidget(scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        first, last = (self.new, self.open, self.report), (self.help, self.keys, self.settings)
        needed = max(sum(b.sizeHint().width() + _GAP for b in buttons) for buttons in (first, last))
        width = max(280, min(max(theme_of(self).px(WIDTH), needed), self.width() - 48))
        self._column.setFixedWidth(width)
        directions = QBoxLayout.Direction
        for box in (self._buttons, self._foot):  # under each other where there is no room beside each other
            box.setDirection(directions.LeftToRight if needed <= width else directions.TopToBottom)
        for view in (self.recent, self.examples):
            view.setFixedHeight(view.content_height() + 2)


def _draw(pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
    offered = index.data(ROW)
    ink = "muted" if offered.missing else "text"
    pen.icon(offered.icon, rect.x() + 12, rect.y() + (rect.height() - pen.theme.px(16)) / 2)
    pen.two_lines(rect.adjusted(pen.theme.px(16) + 26, 0, -12, 0), offered.words, offered.where, colour=ink)
