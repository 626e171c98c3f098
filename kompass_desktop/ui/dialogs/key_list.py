"""The list of keys (F1), made from the command rows; it can be printed, and kept as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.actions import key_words
from kompass_desktop.ui.command_rows import Command
from kompass_desktop.ui.translation import language_code
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.desktop import file_name, open_file, show_folder
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.list_and_details import fit_to_screen
from kompass_desktop.ui.widgets.pen import RIGHT, Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState

WORDS_ROLE, KEYS_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
LISTED_HEIGHT = 460
Groups = Sequence[tuple[str, Sequence[Command]]]


class KeyListDialog(DialogFrame):
    """Every command that has a key, under its group, with a field to find one."""

    print_asked = Signal(bytes)
    """A PDF of the list is to be printed."""

    def __init__(self, groups: Groups, parent: QWidget | None = None) -> None:
        super().__init__("", "", width=520, fills=True, parent=parent)
        self.setWindowTitle(self.tr("Tangenter"))
        self.heading.setText(self.tr("Tangenter"))
        self.primary.set_text(self.tr("Stäng"))
        self.primary.clicked.connect(self.accept)
        self.cancel.hide()
        self._groups = groups
        self.find_field = QLineEdit()
        self.find_field.setAccessibleName(self.tr("Sök bland tangenterna"))
        self.find_field.setPlaceholderText(self.tr("Sök"))
        self.rows = RowList(self.tr("Tangenter"), self._draw, hover=False)
        self._model = QStandardItemModel(self)
        self.rows.setModel(self._model)
        self.rows.setMinimumSize(QSize(380, 160))
        self.print_button = Button(self.tr("Skriv ut…"), icon="printer")
        self.save_button = Button(self.tr("Spara som PDF…"), icon="file-down")
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self.ask_save)
        self.foot.insertWidget(0, self.print_button)
        self.foot.insertWidget(1, self.save_button)
        self.body.addWidget(self.find_field)
        self.body.addWidget(self.rows, 1)
        self.find_field.textChanged.connect(self._fill)
        self._fill("")
        self.find_field.setFocus()
        fit_to_screen(self, 560, LISTED_HEIGHT + 200)

    # ---- paper
    def _print(self) -> None:
        from kompass_desktop.services.key_sheet import render_key_sheet

        self.print_asked.emit(render_key_sheet(on_paper(self._groups), language=language_code()))

    def ask_save(self) -> None:
        """Asks where, and writes the list as a PDF there."""
        suggested = file_name(self.tr("Tangenter i kompass_desktop"), ".pdf")
        title, kinds = self.tr("Spara som PDF"), self.tr("PDF (*.pdf)")
        path = QFileDialog.getSaveFileName(self, title, str(Path.home() / suggested), kinds)[0]
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Writes the list as a PDF, and says that or why not."""
        from kompass_desktop.services.key_sheet import write_key_sheet

        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        try:
            write_key_sheet(on_paper(self._groups), path, language=language_code())
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("paper", "bad", str(problem), [(self.tr("Välj plats…"), self.ask_save)])
            return
        ways = [
            (self.tr("Öppna"), lambda: open_file(path)),
            (self.tr("Visa i mapp"), lambda: show_folder(path)),
        ]
        self.banners.show_banner("paper", "good", self.tr("Sparat: {name}").format(name=path.name), ways)

    def tell(self, kind: str, words: str) -> None:
        """Says how the printing went."""
        ways = [(self.tr("Spara som PDF…"), self.ask_save)] if kind != "good" else []
        self.banners.show_banner("paper", kind, words, ways)

    # ---- the list
    def _fill(self, find: str) -> None:
        self._model.clear()
        words = find.casefold().split()
        for name, commands in self._groups:
            shown = [c for c in commands if all(w in self._said(c).casefold() for w in words)]
            if shown:
                self._add(name, "", heading=True)
            for command in shown:
                self._add(does(command), keys_of(command), heading=False)

    def _add(self, words: str, keys: str, *, heading: bool) -> None:
        item = QStandardItem(words)
        item.setData(words, WORDS_ROLE)
        item.setData(keys, KEYS_ROLE)
        item.setData(f"{words}: {keys}" if keys else words, Qt.ItemDataRole.AccessibleTextRole)
        item.setEditable(False)
        item.setSelectable(not heading)
        self._model.appendRow(item)

    def _said(self, command: Command) -> str:
        return f"{does(command)} {keys_of(command)}"

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        words, keys = index.data(WORDS_ROLE), index.data(KEYS_ROLE)
        box = rect.adjusted(8, 0, -12, -1)
        if not keys:
            pen.text(box, words, "small", "muted", weight=600)
            return
        width = pen.text(box, keys, "body", "muted", RIGHT)
        pen.text(box.adjusted(0, 0, -width - 12, 0), words)


def does(command: Command) -> str:
    """What a command does, in words that stand alone."""
    words = command.words.rstrip("…")
    return f"{command.submenu}: {words}" if command.submenu and command.group != "view" else words


def keys_of(command: Command) -> str:
    """All keys of a command as they are shown to people."""
    return QCoreApplication.translate("key_list", " eller ").join(key_words(key) for key in command.keys)


def on_paper(groups: Groups) -> list[tuple[str, list[tuple[str, str]]]]:
    """The list as it is printed: groups by their words, with what the commands do and their keys."""
    return [(name, [(does(c), " / ".join(map(key_words, c.keys))) for c in commands]) for name, commands in groups]
