"""The settings by keyboard: each holds at once and is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.dialogs.new_evaluation import AUTHOR, ORGANISATION, NewEvaluationDialog
from kompass_desktop.ui.dialogs.preferences import PreferencesDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import INTERVIEWS
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.spelling import spelling_of
from tests.ui.dialogs.names import nameless
from tests.ui.keys import CTRL, focused, press, show_tab, type_text

Key = Qt.Key


@pytest.fixture
def dialog(qapp: QApplication, theme: Theme) -> Iterator[PreferencesDialog]:
    qapp.setProperty("kompass_spelling", None)  # it has the settings of the test that made it
    made = PreferencesDialog(Settings())
    made.show()
    made.activateWindow()
    settle()
    yield made
    made.close()
    spelling_of().set_on(True)
    made.deleteLater()


def tab_to(field: object) -> None:
    for _ in range(20):
        if focused() is field:
            return
        press(Key.Key_Tab)
    raise AssertionError("Tab never came there")


def test_text_size_and_colours_hold_at_once_and_are_remembered(dialog: PreferencesDialog, theme: Theme) -> None:
    assert nameless(dialog) == []
    assert focused() is dialog.text_size
    press(Key.Key_Down)
    assert theme.text_scale == 1.1
    assert Settings().get("text_scale", 1.0) == 1.1
    tab_to(dialog.theme)
    press(Key.Key_End)
    assert theme.name == "contrast"
    assert Settings().get("theme", "") == "contrast"
    press(Key.Key_Home)
    assert theme.choice == "system"


def test_a_size_chosen_by_key_is_shown_here_too(dialog: PreferencesDialog, theme: Theme) -> None:
    theme.set_text_scale(1.3)
    assert dialog.text_size.currentText() == "130 %"


def test_who_i_am_is_suggested_in_the_next_new_evaluation(dialog: PreferencesDialog) -> None:
    tab_to(dialog.name)
    type_text("Åsa  Ö")
    tab_to(dialog.organisation)
    type_text("Exempelköpings kommun")
    press(Key.Key_Return)
    assert not dialog.isVisible()
    assert Settings().get(AUTHOR, "") == "Åsa Ö"
    assert Settings().get(ORGANISATION, "") == "Exempelköpings kommun"
    new = NewEvaluationDialog(Settings())
    assert new.people[0].name.text() == "Åsa Ö"
    new.deleteLater()


def test_marking_of_misspelt_words_is_switched_off_at_once(dialog: PreferencesDialog) -> None:
    assert spelling_of().is_on
    tab_to(dialog.spelling)
    press(Key.Key_Space)
    assert not spelling_of().is_on
    assert Settings().get("spelling", True) is False


def test_the_folder_is_the_one_that_is_used_and_can_be_shown(
    dialog: PreferencesDialog, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("kompass_desktop.ui.dialogs.preferences.show_folder", lambda path: shown.append(path.parent))
    assert dialog.folder.text() == str(own_data_folder)
    tab_to(dialog.show_button)
    press(Key.Key_Return)
    assert shown == [own_data_folder]
    assert dialog.isVisible()


def in_settings(window: MainWindow, act: Callable[[PreferencesDialog], None]) -> None:
    """Opens the settings by their key, does something in them, and closes them."""
    done: list[bool] = []

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PreferencesDialog)
        try:
            dialog.activateWindow()
            settle()
            act(dialog)
            press(Key.Key_Escape)
            done.append(not dialog.isVisible())
        finally:
            dialog.reject()

    QTimer.singleShot(0, go)
    press(Key.Key_Comma, CTRL)
    assert done == [True]
    window.activateWindow()  # without a screen nobody gives the focus back
    settle()


def test_a_new_abbreviation_is_written_out_in_the_very_next_note(window: MainWindow, session: Session) -> None:
    session.add("interview", {"title": "Grupp 1"})
    window.show_session(session)
    settle()
    show_tab(window, INTERVIEWS)

    def write(dialog: PreferencesDialog) -> None:
        dialog.abbreviations.setFocus()
        press(Key.Key_End, CTRL)
        type_text("uk = utbildningskontoret")

    in_settings(window, write)
    type_text("uk")
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert [note.text for note in session.evaluation.notes.values()] == ["utbildningskontoret"]
    assert "uk = utbildningskontoret" in Settings().get("abbreviations", "")


def test_the_settings_open_without_an_evaluation(window: MainWindow) -> None:
    names: list[str] = []
    in_settings(window, lambda dialog: names.append(dialog.windowTitle()))
    assert names == ["Inställningar"]
