"""A new evaluation begun from an earlier one, and the file for the municipality: the dialogs and what is said after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from kompass_desktop.services import protecting
from kompass_desktop.services.opening import create_evaluation, read_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.storage import ciphers
from kompass_desktop.ui.dialogs import new_evaluation
from kompass_desktop.ui.dialogs.hand_over import HandOverDialog
from kompass_desktop.ui.dialogs.new_evaluation import NewEvaluationDialog
from kompass_desktop.ui.dialogs.passphrase import AskPassphraseDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.main_window.year_after import HANDED_OVER, RENEWED
from tests.storage.protected import FIRST, WRONG, needs_the_part
from tests.ui.answering import answer
from tests.ui.dialogs.names import nameless
from tests.ui.keys import CTRL, focused, press, type_text

Key = Qt.Key


@pytest.fixture
def old(scored: Session) -> Session:
    """Exempelköping 2026: 24 agreed points, an improvement with an action, and a note."""
    scored.add("finding", {"kind": "improvement", "area": 1, "text": "Följ upp dialogen"}, row="i1")
    scored.add("action", {"improvement": "i1", "text": "Ta fram en mall"}, row="a1")
    interview = scored.add("interview", {"title": "Grupp 1"})
    scored.add("note", {"interview": interview, "text": "Sagt i förtroende"})
    scored.publish()
    return scored


@pytest.fixture
def make(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., QDialog]]:
    """Makes the dialog as it is asked for on a computer whose documents lie in an empty folder."""
    monkeypatch.setattr(new_evaluation, "documents_folder", lambda: tmp_path / "dokument")
    (tmp_path / "dokument").mkdir()
    made: list[NewEvaluationDialog] = []

    def dialog(earlier: Path | None = None) -> NewEvaluationDialog:
        made.append(NewEvaluationDialog(Settings(), None, earlier))
        made[-1].show()
        made[-1].activateWindow()
        settle()
        return made[-1]

    yield dialog
    for one in made:
        if one.session is not None:
            one.session.file.close()
        one.deleteLater()


def test_it_is_begun_from_a_file_by_keyboard_alone(make: Callable[..., NewEvaluationDialog], old: Session) -> None:
    dialog = make()
    for _ in range(3):
        press(Key.Key_Tab)
    assert focused() is dialog.earlier.field.line
    type_text(str(old.path))
    assert dialog.municipality.text() == "Exempelköping"
    assert dialog.earlier.about.text().startswith(
        "Från Exempelköping 2026: poäng för 24 delområden att jämföra med, 1 förbättringsmöjlighet som frågor och 1 "
    )
    dialog.year.setFocus()
    press(Key.Key_A, CTRL)
    type_text("2030")
    assert dialog.place.path is not None
    assert dialog.place.path.name == "Exempelköping 2030.kompass"
    press(Key.Key_Return)
    assert dialog.session is not None
    assert dialog.renewed is not None
    now = dialog.session.evaluation
    assert [f.text for f in now.follow_ups.values()] == ["Följ upp dialogen"]
    assert [a.text for a in now.earlier_actions.values()] == ["Ta fram en mall"]
    assert now.earlier_points("1.1") == old.evaluation.consensus_score("1.1").points
    assert not now.notes
    assert nameless(dialog) == []


@needs_the_part
def test_one_with_a_passphrase_is_asked_for_it_and_the_new_one_has_none(
    make: Callable[..., NewEvaluationDialog], old: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ciphers, "_ROUNDS", 1)
    protecting.protect(old, FIRST)
    old.publish()
    given = [WRONG, FIRST]

    def give(dialog: AskPassphraseDialog) -> None:
        dialog.words.setText(given.pop(0))
        press(Key.Key_Return)

    asked = answer(monkeypatch, AskPassphraseDialog, give)
    dialog = make()
    dialog.earlier.set_path(old.path)
    assert len(asked) == 2, "it is asked again when it does not fit"
    assert dialog.earlier.about.text().startswith("Från Exempelköping 2026")
    dialog.year.setText("2030")
    dialog.create()
    assert dialog.renewed is not None
    assert dialog.session is not None
    assert not protecting.is_protected(dialog.session)
    assert "det är inte den nya utvärderingen" in " ".join(dialog.renewed.said)
    assert len(asked) == 2


@needs_the_part
def test_who_does_not_know_the_passphrase_is_told_at_the_field(
    make: Callable[..., NewEvaluationDialog], old: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ciphers, "_ROUNDS", 1)
    protecting.protect(old, FIRST)
    old.publish()
    answer(monkeypatch, AskPassphraseDialog, lambda dialog: dialog.reject())
    dialog = make()
    dialog.earlier.set_path(old.path)
    assert "skyddad med lösenord" in dialog.earlier.row.error
    assert dialog.earlier.coming is None


@needs_the_part
def test_renewing_the_open_one_does_not_ask_for_the_passphrase_again(
    window: MainWindow, old: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ciphers, "_ROUNDS", 1)
    protecting.protect(old, FIRST)
    window.show_session(old)
    settle()
    asked = answer(monkeypatch, AskPassphraseDialog, lambda dialog: None)
    about: list[str] = []
    answer(monkeypatch, NewEvaluationDialog, lambda dialog: about.append(dialog.earlier.about.text()))
    window.actions_.run("renew")
    assert asked == []
    assert about[0].startswith("Från Exempelköping 2026")


def test_renewing_the_open_one_asks_for_a_later_year(make: Callable[..., NewEvaluationDialog], old: Session) -> None:
    dialog = make(old.path)
    assert dialog.heading.text() == "Förnya utvärderingen"
    assert focused() is dialog.year
    type_text("2026")
    press(Key.Key_Return)
    assert dialog._rows["year"].error == "Senare än 2026"
    assert dialog.session is None
    press(Key.Key_A, CTRL)
    type_text("2029")
    press(Key.Key_Return)
    assert dialog.session is not None


@pytest.mark.parametrize("name", ["saknas.kompass", "skräp.kompass"])
def test_a_file_that_is_none_is_said_under_it(
    make: Callable[..., NewEvaluationDialog], tmp_path: Path, name: str
) -> None:
    (tmp_path / "skräp.kompass").write_bytes(b"ingen utv\xe4rdering")
    dialog = make()
    type_text("Exempelköping")
    dialog.earlier.set_path(tmp_path / name)
    dialog.create()
    assert dialog._rows["earlier"].error
    assert dialog.session is None
    dialog.earlier.field.line.clear()
    dialog.earlier.look()
    assert not dialog._rows["earlier"].error
    dialog.create()
    assert dialog.session is not None, "blank is a first evaluation"
    assert dialog.renewed is None


def test_an_earlier_one_of_another_municipality_is_refused_in_words(
    make: Callable[..., NewEvaluationDialog], old: Session
) -> None:
    dialog = make()
    type_text("Annanköping")
    dialog.earlier.set_path(old.path)
    assert dialog.municipality.text() == "Annanköping", "what one has written stays"
    dialog.year.setText("2030")
    dialog.create()
    assert dialog.session is None
    refused = dialog.banners.banner("refused")
    assert refused is not None
    assert "är ingen tidigare utvärdering av samma kommun" in refused.sentence
    assert dialog.place.path is not None
    assert not dialog.place.path.exists()


def test_renewing_from_the_menu_opens_the_new_one_and_says_what_came_along(
    window: MainWindow, old: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_session(old)
    settle()

    def answer(dialog: NewEvaluationDialog) -> None:
        dialog.year.setText("2030")
        dialog.place.set_path(tmp_path / "ny.kompass")
        dialog.create()

    monkeypatch.setattr(NewEvaluationDialog, "exec", answer)
    window.actions_.run("renew")
    settle()
    assert window.desk is not None
    assert window.desk.session.path == tmp_path / "ny.kompass"
    banner = window.banners().banner(RENEWED)
    assert banner is not None
    assert "1 förbättringsmöjlighet och 1 åtgärd" in banner.sentence
    banner.buttons[0].click()
    settle()
    assert window.desk.tabs[window.desk.tab].id == "plan"


# ---- the municipality's file
def test_what_goes_along_and_what_does_not_is_said_before(qapp: QApplication, old: Session) -> None:
    dialog = HandOverDialog(old)
    assert "Gemensam poäng för 24 delområden" in dialog.along(old.evaluation)
    assert "Egna poäng och motiveringar" in dialog.left_behind(old.evaluation)
    assert dialog.waiting(old.evaluation) == ["12 delområden saknar gemensam poäng."]
    assert nameless(dialog) == []
    dialog.write(old.path)
    refused = dialog.banners.banner("file")
    assert refused is not None
    assert "finns redan" in refused.sentence
    assert dialog.written is None
    dialog.deleteLater()


@needs_the_part
def test_that_the_municipalitys_file_has_no_passphrase_is_said_before(
    qapp: QApplication, old: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ciphers, "_ROUNDS", 1)
    words = "Lösenordet: kommunens fil är inte skyddad"
    plain = HandOverDialog(old)
    assert words not in plain.left_behind(old.evaluation)
    protecting.protect(old, FIRST)
    dialog = HandOverDialog(old)
    assert words in dialog.left_behind(old.evaluation)
    for one in (plain, dialog):
        one.deleteLater()


def test_the_file_is_written_from_the_menu(
    window: MainWindow, old: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_session(old)
    settle()
    chosen = tmp_path / "till kommunen"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(chosen), ""))

    monkeypatch.setattr(HandOverDialog, "exec", HandOverDialog.ask_where)
    window.actions_.run("hand_over")
    settle()
    copy = tmp_path / "till kommunen.kompass"
    with read_evaluation(copy) as read:
        assert read.evaluation.details.handed_over
        assert read.evaluation.consensus_score("1.1").points == old.evaluation.consensus_score("1.1").points
        assert not read.evaluation.notes
    assert not old.evaluation.details.handed_over
    banner = window.banners().banner(HANDED_OVER)
    assert banner is not None
    assert banner.sentence == "Kommunens fil är sparad: till kommunen.kompass"
    assert [button.text() for button in banner.buttons] == ["Visa i mapp"]


def test_what_the_new_one_is_begun_from_may_be_the_municipalitys_file(
    make: Callable[..., NewEvaluationDialog], old: Session, tmp_path: Path
) -> None:
    copy = tmp_path / "kommunens.kompass"
    dialog = HandOverDialog(old)
    dialog.write(copy)
    dialog.deleteLater()
    new = make(copy)
    new.year.setText("2030")
    new.create()
    assert new.session is not None
    assert list(new.session.evaluation.follow_ups) == ["i1"]
    assert not new.session.evaluation.details.handed_over
    empty = create_evaluation(tmp_path / "tom.kompass", municipality="Exempelköping", year=2026)
    empty.close()
    first = make(empty.path)
    assert "poäng för 0 delområden" in first.earlier.about.text()
