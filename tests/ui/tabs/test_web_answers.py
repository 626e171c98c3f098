"""Kommunens svar in Webb: reading them from a file, and giving those a place that have none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from kompass_desktop.services.importing_answers import plan_answers
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import DiskFull
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import WEB
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.web.bar import ANSWERS
from kompass_desktop.ui.tabs.web.import_answers import HEAD, UNREAD, ImportAnswersDialog
from kompass_desktop.ui.tabs.web.page import DONE_BANNER, WebTab
from tests.ui.dialogs.names import nameless
from tests.ui.keys import CTRL, SHIFT, focused, press, type_text

Key = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TEXT = "Inledning\n\n1.3 Hur hörs unga på ön?\nVi har ungdomsråd.\n\nFråga: Annat?\nSvar: Nej\n"


@pytest.fixture
def page(window: MainWindow, session: Session) -> WebTab:
    """The tab before there is anything in it."""
    window.show_session(session)
    settle()
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(WEB))
    shown = window.desk.page
    assert isinstance(shown, WebTab)
    settle()
    return shown


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that is chosen whenever one is asked for."""
    path = tmp_path / "Svar.txt"
    path.write_text("1.3 Hur hörs unga på ön?\nVi har ungdomsråd.\n\n9.9 Vad mer?\nInget.\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def answer_dialog(monkeypatch: pytest.MonkeyPatch, does: Callable[[ImportAnswersDialog], None]) -> None:
    """Do something with the dialog as soon as it is shown, instead of waiting for a person."""

    def run(dialog: ImportAnswersDialog) -> int:
        dialog.show()
        dialog.activateWindow()
        settle()
        does(dialog)
        settle()
        parent = dialog.parentWidget()
        assert parent is not None
        parent.activateWindow()
        settle()
        return dialog.result()

    monkeypatch.setattr(ImportAnswersDialog, "exec", run)


def test_answers_are_read_looked_at_taken_in_and_taken_back(
    window: MainWindow, page: WebTab, session: Session, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def look(dialog: ImportAnswersDialog) -> None:
        assert not session.evaluation.answers
        assert nameless(dialog) == []
        seen.append([dialog.model.index(i, 0).data(SPOKEN) for i in range(dialog.model.rowCount())])
        assert QApplication.focusWidget() is dialog.primary
        press(Key.Key_Return)
        assert dialog.result() == QDialog.DialogCode.Accepted

    answer_dialog(monkeypatch, look)
    window.actions_.run("import_answers")
    settle()
    assert seen[0] == [
        "Utan delområde: läses in, och du placerar dem",
        "9.9 Vad mer?. Inget.",
        "1.3 Medborgarnas möjlighet till dialog med politiken",
        "1.3 Hur hörs unga på ön?. Vi har ungdomsråd.",
    ]
    assert page.parts.choice == ANSWERS
    assert focused() is page.answers.list
    assert len(page.answers.answers.ids) == 2
    banner = page.banners.banner(DONE_BANNER)
    assert banner is not None
    assert banner.sentence == "2 svar lästes in."
    press(Key.Key_Z, CTRL)
    assert not session.evaluation.answers


def test_closing_the_preview_takes_nothing_in(
    page: WebTab, session: Session, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_dialog(monkeypatch, lambda _: press(Key.Key_Escape))
    page.import_answers()
    assert not session.evaluation.answers
    assert not session.can_undo


def test_a_file_that_cannot_be_read_is_said_in_one_sentence(page: WebTab, session: Session, file: Path) -> None:
    file.write_bytes(b"PK\x03\x04 trasig")
    page.import_answers()
    banner = page.banners.banner(DONE_BANNER)
    assert banner is not None
    assert "Svar.txt är skadad" in banner.sentence
    assert not session.evaluation.answers


def test_a_file_without_answers_offers_nothing_to_take_in(session: Session, tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "Brev.txt"
    path.write_text("Hej! Här kommer inga svar.", encoding="utf-8")
    dialog = ImportAnswersDialog(session, plan_answers(path, session.evaluation))
    assert dialog.primary.isHidden()
    assert "Inga frågor med svar" in dialog.lead.text()
    assert [line.kind for line in dialog.model.lines] == [HEAD, UNREAD]
    dialog.deleteLater()


def test_a_full_disk_keeps_the_preview_open(
    page: WebTab, session: Session, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    dialog = ImportAnswersDialog(session, plan_answers(file, session.evaluation))
    monkeypatch.setattr(session, "change", refuse)
    dialog.take_in()
    assert dialog.result() == 0
    shown = dialog.banners.banner("refused")
    assert shown is not None
    assert "full" in shown.sentence
    monkeypatch.undo()
    dialog.take_in()
    assert dialog.count == 2
    assert len(session.evaluation.answers) == 2
    dialog.deleteLater()


def test_an_answer_is_placed_staged_changed_and_deleted_by_keyboard(page: WebTab, session: Session) -> None:
    session.add("answer", {"question": "Hur?", "text": "Så", "position": 1}, row="a")
    session.add("answer", {"question": "Vad?", "text": "Det", "position": 2}, row="b")
    session.end_typing()
    settle()
    page.parts.button(ANSWERS).click()
    settle()
    page.focus_start()
    assert focused() is page.answers.list
    press(Key.Key_Down)
    press(Key.Key_5)
    assert session.evaluation.answers["b"].stage == "effect"
    press(Key.Key_Return)
    assert focused() is page.answers.form.text
    press(Key.Key_End, CTRL)
    type_text(" också på ön")
    press(Key.Key_Tab)
    assert focused() is page.answers.form.codes
    type_text("13 3.1")
    press(Key.Key_Escape)
    assert session.evaluation.answers["b"].text == "Det också på ön"
    assert session.evaluation.sub_criteria_of(session.evaluation.answers["b"]) == ("1.3", "3.1")
    assert page.answers.answers.index_of("b").data(SPOKEN).startswith("1.3, 3.1, ger effekt: Vad?: Det")
    assert focused() is page.answers.list
    press(Key.Key_Delete)
    assert set(session.evaluation.answers) == {"a"}
    assert page.answers.form.row == "a"
    press(Key.Key_Z, CTRL)
    assert set(session.evaluation.answers) == {"a", "b"}


def test_answers_are_found_and_shown_from_elsewhere(page: WebTab, session: Session) -> None:
    session.add("answer", {"question": "Hur?", "text": "Så", "position": 1}, row="a")
    session.add("answer", {"question": "Vad?", "text": "Det", "position": 2}, row="b")
    settle()
    assert page.show_row("answer", "b")
    assert page.parts.choice == ANSWERS
    press(Key.Key_F, CTRL)
    type_text("hur")
    assert page.answers.answers.ids == ["a"]
    assert page.show_row("answer", "b")
    assert page.answers.form.row == "b"


def test_a_new_answer_comes_with_its_first_words(page: WebTab, session: Session) -> None:
    page.parts.button(ANSWERS)
    session.add("answer", {"question": "Hur?", "text": "Så", "position": 1}, row="a")
    settle()
    page.show_row("answer", "a")
    press(Key.Key_N, CTRL | SHIFT)
    assert focused() is page.answers.form.question
    press(Key.Key_Escape)
    assert set(session.evaluation.answers) == {"a"}
    press(Key.Key_N, CTRL | SHIFT)
    type_text("Och på ön?")
    press(Key.Key_Tab)
    type_text("Likadant")
    assert page.flush()
    made = next(a for row, a in session.evaluation.answers.items() if row != "a")
    assert (made.question, made.text, made.position) == ("Och på ön?", "Likadant", 2)
