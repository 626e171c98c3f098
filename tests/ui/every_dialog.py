"""Every dialog of the program, opened one after the other as a user would, for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from kompass_desktop.services.disposal import plan
from kompass_desktop.services.handing_out import hand_out
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.ui.command_rows import WINDOW
from kompass_desktop.ui.dialogs.library import LibraryDialog
from kompass_desktop.ui.dialogs.library_bar import TYPED
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from tests.services.changed_books import exported
from tests.ui.answering import wait_until

Look = Callable[[str, QWidget], None]
"""Is given every dialog that was opened, by a name, and may look at it."""
WITHOUT_DOTS = ("help", "keys", "library")
"""Commands that open a dialog, though no "…" says so."""
ELSEWHERE = ("open", "save_copy", "quit", "print_draft")
"""Commands that the system's own dialogs answer."""


def with_differences(session: Session, folder: Path) -> Path:
    """A colleague's copy of an evaluation, in which much is other than here."""
    copy = folder / "Exempelköping 2026 från LB.kompass"
    hand_out(session, copy)
    theirs = open_evaluation(copy, "LB")
    session.set("consensus_score", "1.1", {"points": 14, "rationale": "Rådet har ett anslag, men ingen följer upp."})
    theirs.set("consensus_score", "1.1", {"points": 18, "rationale": "Rådet följs upp i årsredovisningen."})
    session.set("report_text", "3.1.1", {"text": "Kommunen arbetar brett med delaktighet."})
    theirs.set("report_text", "3.1.1", {"text": "Delaktigheten är ojämn.\nDialogerna når sällan de unga."})
    theirs.add("note", {"interview": next(iter(session.evaluation.interviews)), "text": "Ny anteckning + 1.2"})
    theirs.delete("note", next(iter(session.evaluation.notes)))
    theirs.close()
    return copy


def every_dialog(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch, look: Look) -> list[str]:
    """Opens each for `look`, without doing what it is for; returns the names of those that came."""
    session = window.desk.session if window.desk is not None else None
    assert session is not None
    copy, book, came = with_differences(session, folder), exported(session), list[str]()
    chosen: dict[str, list[str]] = {"take_in": [str(copy)], "import_workbook": [str(book)]}
    now = ""

    def show(dialog: QWidget) -> int:
        dialog.show()
        settle()
        wait_until(lambda: getattr(dialog, "_job", None) is None)
        look(f"{now} {type(dialog).__name__}", dialog)
        came.append(now)
        if isinstance(dialog, LibraryDialog):
            dialog.bar.add_asked.emit(TYPED)
        dialog.close()
        return 0

    monkeypatch.setattr(QDialog, "exec", show)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (next(iter(chosen.get(now, [])), ""), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen.get(now, []), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    for row in window.actions_.rows.values():
        dots = row.words.rstrip("›").endswith("…")
        if row.by == WINDOW and row.id not in ELSEWHERE and (dots or row.id in WITHOUT_DOTS):
            now = row.id
            window.actions_.run(row.id)
            if row.id == "help" and window.helping.help_dialog is not None:
                show(window.helping.help_dialog)
    for name, dialog in _asked_on_the_way(window, session, folder, copy):
        now = name
        show(dialog)
        dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return came


def _asked_on_the_way(window: MainWindow, session: Session, folder: Path, copy: Path) -> Iterator[tuple[str, QDialog]]:
    from kompass_desktop.ui.dialogs.bug import BugDialog
    from kompass_desktop.ui.dialogs.dispose import ReceiptDialog
    from kompass_desktop.ui.dialogs.disputes import DisputesDialog
    from kompass_desktop.ui.dialogs.passphrase import AskPassphraseDialog
    from kompass_desktop.ui.dialogs.refused_files import RefusedFilesDialog
    from kompass_desktop.ui.dialogs.rescue import RescueDialog
    from kompass_desktop.ui.dialogs.take_in import TakeInDialog
    from kompass_desktop.ui.main_window.printing import PrintProgress
    from kompass_desktop.ui.problems.reporting import Work

    translate = QCoreApplication.translate
    yield (
        "passphrase of a file",
        AskPassphraseDialog(copy, translate("tests", "Lösenordet stämmer inte."), window),
    )
    yield "rescue", RescueDialog(copy, window.background, window)
    yield "bug", BugDialog("Felrapport", Work(session.path, True), window)
    yield (
        "refused",
        RefusedFilesDialog([(folder / "fel.kompass", translate("tests", "Filen är ingen utvärdering."))], window),
    )
    yield "printing", PrintProgress(window)
    yield "receipt", ReceiptDialog(plan(session.path, session.file.keys), window)
    taking = TakeInDialog(session, window.background, copy, "", window)
    wait_until(lambda: taking._job is None)
    taking.take_in()
    wait_until(lambda: taking._job is None)
    taking.deleteLater()
    yield "disputes that wait", DisputesDialog(session, window)
    yield "a copy that is known", TakeInDialog(session, window.background, copy, "", window)
