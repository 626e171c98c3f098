"""The years after: an evaluation begun from an earlier one, and the file that the municipality gets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.main_window.files import Files

if TYPE_CHECKING:
    from kompass_desktop.services.protecting import Keys
    from kompass_desktop.ui.main_window.desk import Desk
    from kompass_desktop.ui.widgets.banner import BannerPlace

RENEWED, HANDED_OVER = "renewed", "handed_over"


class YearAfter(QObject):
    """Carries out the commands that begin a new evaluation, and the one that hands the old one over."""

    def __init__(
        self, window: QWidget, files: Files, settings: Settings, desk: Callable[[], Desk | None],
        banners: Callable[[], BannerPlace],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._files, self._settings, self._desk, self._banners = window, files, settings, desk, banners

    def commands(self) -> dict[str, Callable[[], None]]:
        """The commands that are carried out here, by id."""
        return {"new": self.ask_new, "renew": self.ask_renew, "hand_over": self.ask_hand_over}

    def ask_new(self) -> None:
        """Asks about a new evaluation, perhaps begun from an earlier one, and opens it."""
        self._begin(None, None)

    def ask_renew(self) -> None:
        """Asks about a new evaluation begun from the one that is open; opens it, and this one is closed."""
        desk = self._desk()
        if desk is not None and desk.flush():
            self._begin(desk.session.path, desk.session.file.keys)

    def _begin(self, earlier: Path | None, keys: Keys | None) -> None:
        from kompass_desktop.ui.dialogs.new_evaluation import NewEvaluationDialog

        dialog = NewEvaluationDialog(self._settings, self._window, earlier, keys)
        dialog.exec()
        session, renewed = dialog.session, dialog.renewed
        dialog.deleteLater()
        if session is None:
            return
        self._files.opened.emit(session)
        desk = self._desk()
        if renewed is not None and desk is not None and desk.session is session:
            words = " ".join((renewed.words, *renewed.said))
            ways = [(self.tr("Till frågorna"), lambda: desk.go_to("tab", "plan"))] if renewed.improvements else []
            self._banners().show_banner(RENEWED, "warn" if renewed.said else "good", words, ways)

    def ask_hand_over(self) -> None:
        """Says what goes along and what does not, asks where, and writes the municipality's file."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.hand_over import HandOverDialog
        from kompass_desktop.ui.widgets.desktop import show_folder

        dialog = HandOverDialog(desk.session, self._window)
        dialog.exec()
        path, done = dialog.written, dialog.handed
        dialog.deleteLater()
        if path is None or done is None:
            return
        words = [self.tr("Kommunens fil är sparad: {name}").format(name=path.name), *done.said]
        ways = [(self.tr("Visa i mapp"), lambda: show_folder(path))]
        self._banners().show_banner(HANDED_OVER, "warn" if done.said else "good", " ".join(words), ways)
