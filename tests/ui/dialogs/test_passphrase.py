"""The passphrase in the window: set twice, asked for when a file is opened, removed once that was confirmed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox

from kompass_desktop.services import protecting
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage import ciphers
from kompass_desktop.storage.problems import WrongPassphrase
from kompass_desktop.ui.dialogs.passphrase import CHANGED, REMOVED, SET, AskPassphraseDialog, PassphraseDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from tests.storage.protected import FIRST, SECOND, WRONG, keys, needs_the_part
from tests.ui.dialogs.names import nameless
from tests.ui.keys import press, type_text

Key = Qt.Key
pytestmark = needs_the_part


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are made at once."""
    monkeypatch.setattr(ciphers, "_ROUNDS", 1)


def shown(dialog: QDialog) -> None:
    dialog.show()
    dialog.activateWindow()
    settle()


def typed_twice(dialog: PassphraseDialog, one: str, other: str) -> None:
    dialog.words.setFocus()
    dialog.words.clear()
    type_text(one)
    press(Key.Key_Tab)
    type_text(other)
    press(Key.Key_Return)


def test_it_is_set_when_the_same_was_typed_twice(session: Session) -> None:
    dialog = PassphraseDialog(session)
    shown(dialog)
    assert nameless(dialog) == []
    typed_twice(dialog, "kort", "kort")
    assert "för kort" in dialog.words_row.error
    typed_twice(dialog, FIRST, SECOND)
    assert "inte lika" in dialog.again_row.error
    assert not protecting.is_protected(session)
    typed_twice(dialog, FIRST, FIRST)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert dialog.done_what == SET
    assert protecting.is_protected(session)
    assert dialog.words.text() == ""
    dialog.deleteLater()


def test_the_letters_are_not_shown(session: Session) -> None:
    for dialog in (PassphraseDialog(session), AskPassphraseDialog(session.path)):
        for field in dialog.findChildren(QLineEdit):
            assert field.echoMode() == QLineEdit.EchoMode.Password
        dialog.deleteLater()


def test_it_is_changed_and_removed(session: Session) -> None:
    protecting.protect(session, FIRST)
    dialog = PassphraseDialog(session)
    shown(dialog)
    typed_twice(dialog, SECOND, SECOND)
    assert dialog.done_what == CHANGED
    dialog.deleteLater()
    dialog = PassphraseDialog(session)
    shown(dialog)
    QTimer.singleShot(0, lambda: press_in_box(Key.Key_Escape))
    dialog.remove.click()
    assert protecting.is_protected(session)
    QTimer.singleShot(0, lambda: press_in_box(None))
    dialog.remove.click()
    assert dialog.done_what == REMOVED
    assert not protecting.is_protected(session)
    dialog.deleteLater()


def press_in_box(key: Qt.Key | None) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    if key is None:
        next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole).click()
    else:
        box.close()


def test_the_window_asks_until_the_passphrase_fits(window: MainWindow, session: Session) -> None:
    protecting.protect(session, FIRST)
    path = session.path
    session.close()
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskPassphraseDialog)
        seen.append(dialog.row.error)
        if len(seen) == 1:
            QTimer.singleShot(0, answer)
        dialog.words.setText(WRONG if len(seen) == 1 else FIRST)
        dialog.answer()

    QTimer.singleShot(0, answer)
    assert window.files.open(path)
    assert seen[0] == ""
    assert "passar inte" in seen[1]
    assert window.desk is not None
    assert protecting.is_protected(window.desk.session)


def leave() -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_who_thinks_better_of_it_has_opened_nothing(window: MainWindow, session: Session) -> None:
    protecting.protect(session, FIRST)
    path = session.path
    session.close()
    QTimer.singleShot(0, leave)
    assert not window.files.open(path)
    with pytest.raises(WrongPassphrase):
        open_evaluation(path, keys=keys(WRONG))
