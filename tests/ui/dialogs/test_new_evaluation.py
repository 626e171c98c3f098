"""The dialog "Ny utvärdering", by keyboard, and what it says about what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from kompass_desktop.services.opening import read_evaluation
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.dialogs import new_evaluation
from kompass_desktop.ui.dialogs.new_evaluation import AUTHOR, NewEvaluationDialog
from kompass_desktop.ui.dialogs.paths import free_path
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.widgets.desktop import file_name
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press, type_text

Key = Qt.Key


@pytest.fixture
def dialog(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NewEvaluationDialog]:
    """The dialog on a computer whose documents lie in an empty folder."""
    monkeypatch.setattr(new_evaluation, "documents_folder", lambda: tmp_path)
    made = NewEvaluationDialog(Settings())
    made.show()
    made.activateWindow()
    settle()
    yield made
    if made.session is not None:
        made.session.file.close()
    made.deleteLater()


def test_an_evaluation_is_created_by_keyboard_alone(dialog: NewEvaluationDialog, tmp_path: Path) -> None:
    assert focused() is dialog.municipality
    type_text("Exempelköping kommun")
    press(Key.Key_Tab)
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text("2026")
    dialog.people[0].name.setFocus()
    type_text("KA")
    press(Key.Key_Tab)
    type_text("SKR")
    press(Key.Key_Tab)
    type_text("ÅB")
    press(Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.session is not None
    assert dialog.session.path == tmp_path / "Exempelköping 2026.kompass"
    assert dialog.session.author == "KA"
    with read_evaluation(dialog.session.path) as reading:
        evaluation = reading.evaluation
        assert (evaluation.municipality, evaluation.year, evaluation.edition) == ("Exempelköping", 2026, "2020")
        people = {e.id: e.organisation for e in evaluation.evaluators.values()}
    assert people == {"KA": "SKR", "ÅB": ""}
    assert Settings().get(AUTHOR, "") == "KA"


def test_the_place_follows_the_names_until_it_is_chosen(dialog: NewEvaluationDialog, tmp_path: Path) -> None:
    type_text("Ö/l: <x>")
    year = date.today().year  # noqa: DTZ011
    assert dialog.place.path == tmp_path / f"Ö l x {year}.kompass"
    dialog.place.line.setFocus()
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(str(tmp_path / "egen"))
    dialog.municipality.setFocus()
    type_text("land")
    assert dialog.place.path == tmp_path / "egen"
    dialog.create()
    assert dialog.session is not None
    assert dialog.session.path == tmp_path / "egen.kompass"


def test_what_is_missing_is_said_under_its_field_and_nothing_is_made(
    dialog: NewEvaluationDialog, tmp_path: Path
) -> None:
    dialog.year.setText("26")
    dialog.place.line.setText("")
    dialog.people[0].name.setText("KA")
    dialog.people[1].name.setText("ka")
    press(Key.Key_Return)
    assert {name for name, row in dialog._rows.items() if row.error} == {"municipality", "year", "place"}
    assert dialog.people[1].name_row.error
    assert focused() is dialog.municipality
    assert dialog.session is None
    assert list(tmp_path.iterdir()) == []
    type_text("x")
    assert not dialog._rows["municipality"].error


def test_a_place_without_a_name_is_asked_for_again(dialog: NewEvaluationDialog) -> None:
    dialog.municipality.setText("Exempelköping")
    dialog.place.line.setText("/")
    press(Key.Key_Return)
    assert dialog._rows["place"].error
    assert dialog.session is None


def test_a_file_that_is_there_is_never_replaced(dialog: NewEvaluationDialog, tmp_path: Path) -> None:
    there = tmp_path / "finns.kompass"
    there.write_bytes(b"annat")
    type_text("Exempelköping")
    dialog.place.set_path(there)
    dialog.create()
    assert "finns redan" in dialog._rows["place"].error
    assert there.read_bytes() == b"annat"


def test_a_folder_that_cannot_be_written_is_said_under_the_place(dialog: NewEvaluationDialog, tmp_path: Path) -> None:
    type_text("Exempelköping")
    dialog.place.set_path(tmp_path / "finns inte" / "x.kompass")
    dialog.create()
    assert dialog._rows["place"].error
    assert dialog.session is None


def test_more_evaluators_can_be_added_up_to_six(dialog: NewEvaluationDialog) -> None:
    for _ in range(4):
        dialog.more_button.click()
    assert len(dialog.people) == 6
    assert dialog.more_button.isHidden()


def test_everything_in_the_dialog_has_a_name(dialog: NewEvaluationDialog) -> None:
    type_text("Exempelköping")
    dialog.people[0].name.setFocus()
    type_text("KA")
    assert nameless(dialog) == []


def test_file_names_hold_on_every_system(tmp_path: Path) -> None:
    assert file_name('a/b\\c:d*e?f"g<h>i|j\n.', ".x") == "a b c d e f g h i j.x"
    assert file_name(" .. ", ".x") == "Utan namn.x"
    assert len(file_name("å" * 500, ".x")) < 130
    (tmp_path / "a.x").touch()
    (tmp_path / "a 2.x").touch()
    assert free_path(tmp_path / "a.x") == tmp_path / "a 3.x"
