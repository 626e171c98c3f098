"""The list of keys, and who works at this computer."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.actions import keys_by_group
from kompass_desktop.ui.command_rows import commands
from kompass_desktop.ui.dialogs.key_list import KeyListDialog, does
from kompass_desktop.ui.dialogs.new_evaluation import AUTHOR
from kompass_desktop.ui.dialogs.who_am_i import WhoAmIDialog, remembered_author
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
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
        assert any(line.startswith(f"{does(command)}: ") for line in said), command.id
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


def test_the_list_is_kept_as_a_pdf_of_two_pages_or_three(session: Session, tmp_path: Path) -> None:
    dialog = KeyListDialog(keys_by_group([c for c in commands() if c.keys]))
    shown(dialog)
    dialog.save(tmp_path / "Tangenter")
    banner = dialog.banners.banner("paper")
    assert banner is not None
    assert (banner.kind, banner.sentence) == ("good", "Sparat: Tangenter.pdf")
    with pypdfium2.PdfDocument(tmp_path / "Tangenter.pdf") as pdf:
        assert len(pdf) <= 3
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert "Stadium: Beslutat" in " ".join(text.split())
    dialog.save(tmp_path / "saknas" / "Tangenter.pdf")
    banner = dialog.banners.banner("paper")
    assert banner is not None
    assert banner.kind == "bad"
    dialog.deleteLater()


def test_without_a_printer_the_list_says_so_and_offers_the_pdf(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kompass_desktop.ui.main_window.printing.has_printer", lambda: False)
    said: list[str] = []

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, KeyListDialog)
        try:
            dialog.activateWindow()
            settle()
            dialog.print_button.setFocus()
            press(Key.Key_Return)
            banner = dialog.banners.banner("paper")
            assert banner is not None
            said.extend([banner.sentence, *(button.text() for button in banner.buttons)])
        finally:
            dialog.accept()

    QTimer.singleShot(0, go)
    press(Key.Key_F1)
    assert said == ["Den här datorn har ingen skrivare. Spara listan som PDF i stället.", "Spara som PDF…"]


def test_one_becomes_one_of_the_evaluators_and_it_is_remembered(session: Session) -> None:
    dialog = WhoAmIDialog(session, Settings())
    shown(dialog)
    dialog.who.choose("LB")
    dialog.primary.click()
    assert session.author == "LB"
    assert Settings().get(AUTHOR, "") == "LB"
    assert remembered_author(Settings(), session.evaluation) == "LB"
    dialog.deleteLater()


def test_tab_goes_through_a_dialog_before_its_buttons_and_enter_is_never_the_way_out(session: Session) -> None:
    dialog = WhoAmIDialog(session, Settings())
    shown(dialog)
    dialog.who.choose("LB")
    assert focused() is dialog.who
    seen: list[QWidget] = [dialog.who]
    while len(seen) < 10:
        press(Key.Key_Tab)
        if focused() is dialog.who:
            break
        seen.append(focused())
    assert seen[-2:] == [dialog.cancel, dialog.primary]
    press(Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
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
