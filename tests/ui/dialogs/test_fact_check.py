"""Faktagranskning: replies read in, decided one by one by keyboard, and answered."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt

from kompass_desktop.model.fact_check import ACCEPTED, DECLINED
from kompass_desktop.services.fact_check import write_reply_form
from kompass_desktop.services.session import Session
from kompass_desktop.ui.dialogs.fact_check import FactCheckDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from tests.ui.keys import CTRL, focused, press, type_text

Key = Qt.Key


def replied(session: Session, path: Path, *texts: str) -> Path:
    """A form as it comes back, with these comments on the first statements."""
    write_reply_form(session.evaluation, path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    rows = [row for row in sheet.iter_rows() if str(row[0].value or "").startswith("§")]
    for row, text in zip(rows, texts, strict=False):
        for column, value in ((4, text), (6, "Kommunstrateg")):
            sheet.cell(row[0].row or 0, column, value)
    book.save(path)
    return path


@pytest.fixture
def dialog(session: Session, window: MainWindow) -> FactCheckDialog:
    """The dialog without any comments."""
    made = FactCheckDialog(session, window)
    made.show()
    settle()
    return made


def test_without_replies_it_says_what_to_do(dialog: FactCheckDialog) -> None:
    assert dialog.empty.isVisible()
    assert not dialog.receipt_button.isEnabled()
    assert dialog.empty.button is not None
    assert dialog.empty.button.hasFocus()


def test_replies_are_read_in_and_decided_by_keyboard(dialog: FactCheckDialog, session: Session, tmp_path: Path) -> None:
    dialog.read(replied(session, tmp_path / "svar.xlsx", "Fel år.", "Fel namn.", "Fel plats."))
    settle()
    assert dialog.count.text() == "0 av 3 avgjorda"
    assert dialog.said.text() == "Fel år."
    press(Key.Key_G, CTRL)
    comments = [session.evaluation.fact_check_comments[r] for r in dialog.model.ids]
    assert comments[0].decision == ACCEPTED
    assert dialog.said.text() == "Fel namn.", "on to the next that waits"
    press(Key.Key_D, CTRL)
    assert session.evaluation.fact_check_comments[dialog.model.ids[1]].decision == "", "no reason, no"
    assert "skäl" in dialog._reason_row.error
    assert focused() is dialog.reason
    type_text("Namnet är det beslutade.")
    press(Key.Key_D, CTRL)
    second = session.evaluation.fact_check_comments[dialog.model.ids[1]]
    assert (second.decision, second.reason) == (DECLINED, "Namnet är det beslutade.")
    assert dialog.count.text() == "2 av 3 avgjorda"
    said = dialog.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("Fel namn., avslagen")


def test_a_reason_that_was_begun_is_kept_when_one_turns_away_or_closes(
    dialog: FactCheckDialog, session: Session, tmp_path: Path
) -> None:
    dialog.read(replied(session, tmp_path / "svar.xlsx", "Fel år.", "Fel namn."))
    settle()
    dialog.reason.setFocus()
    type_text("Vi ser på det")
    dialog.list.setCurrentIndex(dialog.model.index(1, 0))
    settle()
    assert session.evaluation.fact_check_comments[dialog.model.ids[0]].reason == "Vi ser på det"
    dialog.reason.setFocus()
    type_text("och det")
    press(Key.Key_Escape)
    dialog.reject()
    assert session.evaluation.fact_check_comments[dialog.model.ids[1]].reason == "och det"


def test_the_same_form_twice_adds_nothing_and_a_foreign_file_is_refused_in_words(
    dialog: FactCheckDialog, session: Session, tmp_path: Path
) -> None:
    form = replied(session, tmp_path / "svar.xlsx", "Fel år.")
    dialog.read(form)
    dialog.read(form)
    assert len(session.evaluation.fact_check_comments) == 1
    banner = dialog.banners.banner("replies")
    assert banner is not None
    assert "fanns redan" in banner.sentence
    foreign = tmp_path / "annan.xlsx"
    openpyxl.Workbook().save(foreign)
    dialog.read(foreign)
    banner = dialog.banners.banner("replies")
    assert banner is not None
    assert banner.kind == "bad"
    assert len(session.evaluation.fact_check_comments) == 1


def test_a_comment_leads_to_its_section(dialog: FactCheckDialog, session: Session, tmp_path: Path) -> None:
    asked: list[str] = []
    dialog.go_asked.connect(asked.append)
    dialog.read(replied(session, tmp_path / "svar.xlsx", "Fel år."))
    settle()
    dialog.go_button.click()
    assert asked == ["1"]
    assert not dialog.isVisible()
