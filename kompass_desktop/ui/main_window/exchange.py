"""Files that meet: a copy handed out, colleagues' files taken in one after the other, and what is to be decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kompass_desktop.ui.background import Background

if TYPE_CHECKING:
    from kompass_desktop.services.session import Session
    from kompass_desktop.services.taking_in import Receipt
    from kompass_desktop.ui.main_window.desk import Desk
    from kompass_desktop.ui.widgets.banner import BannerPlace

TAKEN, HANDED = "taken", "handed"


class Exchange(QObject):
    """Carries out the commands about files that colleagues exchange. `open_asked`: a file to be opened itself."""

    open_asked = Signal(Path)

    def __init__(
        self, window: QWidget, background: Background, desk: Callable[[], Desk | None],
        banners: Callable[[], BannerPlace], undo: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._background, self._desk, self._banners, self._undo = window, background, desk, banners, undo

    def commands(self) -> dict[str, Callable[[], None]]:
        """The commands that are carried out here, by id."""
        return {"take_in": self.ask_take_in, "hand_out": self.ask_hand_out, "disputes": self.show_disputes}

    # ---- taking in
    def ask_take_in(self) -> None:
        """Asks for one or several colleagues' files, and takes them in."""
        desk = self._desk()
        if desk is None:
            return
        words, kinds = self.tr("Ta in kollegors filer"), self.tr("Utvärderingar (*.kompass);;Alla filer (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, words, str(desk.session.path.parent), kinds)
        self.take_in([Path(name) for name in names])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Shows what each file brings and takes it in, one after the other; says what came in."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.take_in import TakeInDialog

        came: list[Receipt] = []
        for number, path in enumerate(paths, start=1):
            place = self.tr("Fil {n} av {of}").format(n=number, of=len(paths)) if len(paths) > 1 else ""
            dialog = TakeInDialog(desk.session, self._background, path, place, self._window)
            dialog.exec()
            if dialog.receipt is not None:
                came.append(dialog.receipt)
            dialog.deleteLater()
            if dialog.opens:
                self.open_asked.emit(path)
                return
        if came:
            self._say_taken(desk.session, came)

    def _say_taken(self, session: Session, came: Sequence[Receipt]) -> None:
        names = ", ".join(receipt.news.file for receipt in came)
        waiting = len(came[-1].news.standing)
        said = [self.tr("{names} är intagen.") if len(came) == 1 else self.tr("{names} är intagna.")]
        if waiting:
            said.append(self.tr("1 fält är att avgöra.") if waiting == 1 else self.tr("{n} fält är att avgöra."))
        said += session.said[-1:] if any(receipt.backup is None for receipt in came) else []
        ways: list[tuple[str, Callable[[], None]]] = [(self.tr("Ångra"), self._undo)]
        if waiting:
            ways.insert(0, (self.tr("Avgör"), self.show_disputes))
        words = " ".join(said).format(names=names, n=waiting)
        self._banners().show_banner(TAKEN, "warn" if waiting else "good", words, ways)

    # ---- deciding
    def show_disputes(self) -> None:
        """What colleagues wrote differently in the same place, to be decided."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.disputes import DisputesDialog

        self._banners().drop(TAKEN)
        dialog = DisputesDialog(desk.session, self._window)
        dialog.go_asked.connect(desk.go_to)
        dialog.exec()
        dialog.deleteLater()

    # ---- handing out
    def ask_hand_out(self) -> None:
        """Asks with or without names and where, and writes a copy for a colleague."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.hand_out import HandOutDialog
        from kompass_desktop.ui.widgets.desktop import show_folder

        dialog = HandOutDialog(desk.session, self._window)
        if dialog.exec() and dialog.written is not None:
            path = dialog.written
            words = self.tr("Kopian till kollegan är sparad: {name}").format(name=path.name)
            ways = [(self.tr("Visa i mapp"), lambda: show_folder(path))]
            self._banners().show_banner(HANDED, "good", words, ways)
        dialog.deleteLater()
