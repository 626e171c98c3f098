"""What is kept and for how long: backups, disposal, and the papers that the law asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kompass_desktop.model.language import phrase
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.background import Background

if TYPE_CHECKING:
    from kompass_desktop.services.backups import Restored
    from kompass_desktop.services.disposal import Disposal
    from kompass_desktop.services.protecting import Keys
    from kompass_desktop.storage.backups import Backup
    from kompass_desktop.ui.dialogs.privacy_papers import PaperDialog
    from kompass_desktop.ui.main_window.desk import Desk
    from kompass_desktop.ui.widgets.banner import BannerPlace

RESTORED, DISPOSED, PAPER = "restored", "disposed", "paper"


class Keeping(QObject):
    """Carries the commands out. `backup_asked`: one is to be looked at; `refused` says what stood in the way."""

    backup_asked = Signal(object)
    refused = Signal(object)

    def __init__(
        self, window: QWidget, background: Background, settings: Settings, desk: Callable[[], Desk | None],
        banners: Callable[[], BannerPlace], undo: Callable[[], None], close: Callable[[], bool],
        open_: Callable[[Path, Keys | None], bool],
    ) -> None:  # fmt: skip
        """`close` closes the evaluation, if the user has nothing against it; `open_` opens one."""
        super().__init__(window)
        self._window, self._background, self._settings, self._desk = window, background, settings, desk
        self._banners, self._undo, self._close, self._open = banners, undo, close, open_

    def commands(self) -> dict[str, Callable[[], None]]:
        """The commands that are carried out here, by id."""
        return {
            "backups": self.show_backups, "dispose": self.ask_dispose,
            "information_letter": self.ask_information_letter, "register_extract": self.ask_register_extract,
        }  # fmt: skip

    # ---- backups
    def show_backups(self) -> None:
        """Shows the backups; what was taken back is said, with a way to undo it."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(desk.session, self._background, discreet=desk.discreet, parent=self._window)
        dialog.exec()
        restored, chosen = dialog.restored, dialog.chosen
        dialog.deleteLater()
        if restored is not None:
            self._say_restored(*restored)
        elif chosen is not None:
            self.backup_asked.emit(chosen)

    def _say_restored(self, backup: Backup, done: Restored) -> None:
        from kompass_desktop.services.backups import name_of
        from kompass_desktop.services.news import listed

        name = name_of(backup)
        words = self.tr("Tillbaka ur {name}: {what}.").format(name=name, what=listed(done.rows))
        self._banners().show_banner(RESTORED, "good", words, [(self.tr("Ångra"), self._undo)])

    # ---- disposal
    def ask_dispose(self) -> None:
        """Shows what would go, and has it confirmed; then closes the evaluation, disposes, shows the receipt."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.services.looking import READ_ONLY
        from kompass_desktop.services.problems import Refused
        from kompass_desktop.ui.dialogs.dispose import DisposeDialog

        if desk.session.read_only:
            self.refused.emit(Refused(phrase(READ_ONLY)))
            return
        path, keys = desk.session.path, desk.session.file.keys
        dialog = DisposeDialog(desk.session, self._background, self._window)
        confirmed = dialog.exec()
        dialog.deleteLater()
        self._background.wait()
        if confirmed and self._close():
            self.dispose(path, keys)

    def dispose(self, path: Path, keys: Keys | None = None) -> None:
        """Removes what was said in trust from a file that is closed, shows the receipt, and opens the file again."""
        from kompass_desktop.services.problems import Refused
        from kompass_desktop.storage.problems import KnownProblem
        from kompass_desktop.ui.dialogs.dispose import ReceiptDialog

        try:
            done = _disposed(path, keys)
        except (KnownProblem, Refused) as problem:
            self._open(path, keys)
            self.refused.emit(problem)
            return
        dialog = ReceiptDialog(done, self._window)
        dialog.exec()
        dialog.deleteLater()
        if self._open(path, keys):
            words = self.tr(
                "Gallrat: namn, anteckningar, egna poäng och historik är borta. Poäng och rapport finns kvar."
            )
            self._banners().show_banner(DISPOSED, "good", words)

    # ---- papers
    def ask_information_letter(self) -> None:
        """Asks who answers for the data, and writes the page for those who are interviewed."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.privacy_papers import InformationLetterDialog

        self._write(InformationLetterDialog(desk.session, self._background, self._settings, self._window))

    def ask_register_extract(self) -> None:
        """Asks about whom, and writes what is known of that person."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.privacy_papers import RegisterExtractDialog

        self._write(RegisterExtractDialog(desk.session, self._background, self._window))

    def _write(self, dialog: PaperDialog) -> None:
        from kompass_desktop.ui.widgets.desktop import open_file, show_folder

        dialog.exec()
        path = dialog.written
        dialog.deleteLater()
        if path is not None:
            words = self.tr("Sparat: {name}").format(name=path.name)
            ways = [
                (self.tr("Öppna"), lambda: open_file(path)), (self.tr("Visa i mapp"), lambda: show_folder(path)),
            ]  # fmt: skip
            self._banners().show_banner(PAPER, "good", words, ways)


def _disposed(path: Path, keys: Keys | None) -> Disposal:
    """What was removed. The window waits: nothing can be done meanwhile, and a file in pieces must not be opened."""
    from kompass_desktop.services.disposal import dispose

    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return dispose(path, keys)
    finally:
        QGuiApplication.restoreOverrideCursor()
