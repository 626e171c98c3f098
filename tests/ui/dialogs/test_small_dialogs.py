"""The list of keys, and who works at this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.actions import keys_by_group
from kompass_desktop.ui.command_rows import commands
from kompass_desktop.ui.dialogs.key_list import KeyListDialog
from kompass_desktop.ui.dialogs.new_evaluation import AUTHOR
from kompass_desktop.ui.dialogs.who_am_i import WhoAmIDialog, remembered_author
from kompass_desktop.ui.main_window.pictures import settle
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press, type_text

Key = Qt.Key


def shown(dialog: QDialog) -> None:
    dialog.show()
    dialog.activateWindow()
    settle()


def listed(dialog: KeyListDialog) -> list[str]:
    model = dialog.rows.model()
    return [str(model.index(i, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for i in range(model.rowCount())]


def test_every_command_with_a_key_is_in_the_list(session: Session) -> None:
    rows = [c for c in commands() if c.keys]
    dialog = KeyListDialog(keys_by_group(rows))
    shown(dialog)
    said = listed(dialog)
    for command in rows:
        assert any(line.startswith(f"{command.words.rstrip('…')}: ") for line in said), command.id
    assert nameless(dialog) == []
    dialog.deleteLater()


def test_a_key_is_found_by_its_words(session: Session) -> None:
    dialog = KeyListDialog(keys_by_group([c for c in commands() if c.keys]))
    shown(dialog)
    assert focused() is dialog.find_field
    type_text("ÅNGRA")
    assert listed(dialog) == ["Redigera", "Ångra: Ctrl+Z"]
    press(Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    dialog.deleteLater()


def test_one_becomes_one_of_the_evaluators_and_it_is_remembered(session: Session) -> None:
    dialog = WhoAmIDialog(session, Settings())
    shown(dialog)
    dialog.who.choose("LB")
    dialog.primary.click()
    assert session.author == "LB"
    assert Settings().get(AUTHOR, "") == "LB"
    assert remembered_author(Settings(), session.evaluation) == "LB"
    dialog.deleteLater()


def test_somebody_new_is_added_by_keyboard(session: Session) -> None:
    dialog = WhoAmIDialog(session, Settings())
    shown(dialog)
    dialog.who.setCurrentIndex(dialog.who.count() - 1)
    assert nameless(dialog) == []
    dialog.primary.click()
    assert dialog._name_row.error
    assert focused() is dialog.name
    type_text("Åsa  Ö")
    press(Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert session.author == "Åsa Ö"
    assert "Åsa Ö" in session.evaluation.evaluators
    dialog.deleteLater()


def test_somebody_whom_the_evaluation_does_not_know_is_not_remembered_into_it(session: Session) -> None:
    settings = Settings()
    settings.set(AUTHOR, "Främling")
    assert remembered_author(settings, session.evaluation) == ""
