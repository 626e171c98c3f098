"""What helps whoever sits at the program: the help, the list of keys, and the settings of this computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.actions import Actions

if TYPE_CHECKING:
    from kompass_desktop.ui.dialogs.help import HelpDialog
    from kompass_desktop.ui.dialogs.key_list import KeyListDialog
    from kompass_desktop.ui.main_window.desk import Desk
    from kompass_desktop.ui.main_window.files import Files
    from kompass_desktop.ui.main_window.tour import Tour


class Helping(QObject):
    """Carries out the commands of the help menu. Everything is made when it is first asked for."""

    language_asked = Signal(str)
    """Another language was chosen in the settings."""

    def __init__(
        self, window: QWidget, actions: Actions, settings: Settings, files: Files, desk: Callable[[], Desk | None]
    ) -> None:
        """`desk` answers with the evaluation that is open now."""
        super().__init__(window)
        self._window, self._actions, self._settings, self._desk = window, actions, settings, desk
        self._files = files
        self.help_dialog: HelpDialog | None = None
        self.tour: Tour | None = None

    def commands(self) -> dict[str, Callable[[], None]]:
        """The commands that are carried out here, by id."""
        return {
            "keys": self.show_keys, "help": self.show_help, "settings": self.show_settings, "tour": self.start_tour,
        }  # fmt: skip

    # ---- the help
    def show_help(self) -> None:
        """Shows the help beside the work, open at what belongs to the tab that is shown."""
        from kompass_desktop.services.help_pages import load_help
        from kompass_desktop.ui.dialogs.help import HelpDialog
        from kompass_desktop.ui.translation import language_code

        if self.help_dialog is None:
            self.help_dialog = HelpDialog(load_help(language_code()), self._actions.rows, self._window)
        desk = self._desk()
        tab = desk.tabs[desk.tab].id if desk is not None else ""
        self.help_dialog.show_for(tab)

    # ---- the tour
    def start_tour(self) -> None:
        """Opens a fresh copy of the example, and leads through it."""
        from kompass_desktop.ui.main_window.tour import EXAMPLE, Tour

        if not self._files.open_example(EXAMPLE):
            return
        desk = self._desk()
        if desk is None:
            return
        self.tour = Tour(desk, self._actions)
        self.tour.ended.connect(self._tour_over)
        self.tour.destroyed.connect(self._tour_over)
        self.tour.start()

    def _tour_over(self, _tour: QObject | None = None) -> None:
        self.tour = None

    # ---- the keys
    def show_keys(self) -> None:
        """Shows the list of keys."""
        from kompass_desktop.ui.actions import keys_by_group
        from kompass_desktop.ui.dialogs.key_list import KeyListDialog

        dialog = KeyListDialog(keys_by_group(self._actions.listed()), self._window)
        dialog.print_asked.connect(lambda pdf: self._print(dialog, bytes(pdf)))
        dialog.exec()
        dialog.deleteLater()

    def _print(self, dialog: KeyListDialog, pdf: bytes) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        from kompass_desktop.ui.main_window.print_run import PrintRun
        from kompass_desktop.ui.main_window.printing import a4_printer, has_printer
        from kompass_desktop.ui.theme.theme import theme_of
        from kompass_desktop.ui.widgets.pdf_pages import PdfPages

        if not has_printer():
            dialog.tell("warn", self.tr("Den här datorn har ingen skrivare. Spara listan som PDF i stället."))
            return
        printer = a4_printer()
        printer.setDocName(self.tr("Tangenter"))
        asking = QPrintDialog(printer, dialog)
        asking.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        answer = asking.exec()
        asking.deleteLater()
        if answer != QDialog.DialogCode.Accepted:
            return
        run = PrintRun(PdfPages(pdf, theme_of(self).colour("paper"), dialog), printer, dialog)
        run.done.connect(lambda: dialog.tell("good", self.tr("Listan är skickad till skrivaren.")))
        failed = self.tr("Skrivaren tog inte emot listan. Se efter att den är på, eller spara listan som PDF.")
        run.failed.connect(lambda: dialog.tell("bad", failed))
        run.start()

    # ---- the settings
    def show_settings(self, at_language: bool = False) -> None:
        """Shows the settings of this computer; what is open hears of it when they have changed."""
        from kompass_desktop.ui.dialogs.preferences import PreferencesDialog

        desk = self._desk()
        if desk is not None and not desk.flush():
            return
        dialog = PreferencesDialog(self._settings, self._window)
        if desk is not None:
            dialog.changed.connect(desk.settings_changed)
        if at_language:
            dialog.language.setFocus()
        dialog.exec()
        chosen = dialog.chosen_language
        dialog.deleteLater()
        if chosen:
            self.language_asked.emit(chosen)
