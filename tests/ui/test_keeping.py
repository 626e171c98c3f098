"""Backups, disposal and the papers that the law asks for, through the window and by keyboard."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from kompass_desktop.model.details import DETAILS_ROW
from kompass_desktop.services.backups import back_up, backups_of
from kompass_desktop.services.session import Session
from kompass_desktop.ui.dialogs.backups import BackupsDialog
from kompass_desktop.ui.dialogs.dispose import DisposeDialog, ReceiptDialog
from kompass_desktop.ui.dialogs.export import ExportDialog
from kompass_desktop.ui.dialogs.privacy_papers import InformationLetterDialog, RegisterExtractDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.overview.page import OverviewPage
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.form_rows import FormRow
from kompass_desktop.ui.widgets.icon_line import IconLine
from tests.ui.answering import answer, wait_until
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press, type_text

Key = Qt.Key
PAST = "2026-01-31"


def said(widget: QWidget) -> str:
    """Every word that is shown."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def banner(window: MainWindow, subject: str) -> str:
    shown = window.banners().banner(subject)
    return shown.sentence if shown is not None else ""


@pytest.fixture
def visit(session: Session) -> Session:
    """KA's evaluation with a group of two, one of them named, and three notes."""
    session.author = "KA"
    session.add("interview", {"title": "Grupp 1", "role_group": "fackliga"}, row="g1")
    for letter, row in (("A", "s1"), ("B", "s2")):
        session.add("seat", {"interview": "g1", "seat": letter, "role": "ombud"}, row=row)
    session.add("seat_name", {"name": "Prov Provsson"}, row="s1")
    for number in range(3):
        session.add("note", {"interview": "g1", "text": f"a: rad {number}"}, row=f"n{number}")
    session.set("consensus_score", "1.3", {"points": 12})
    session.set("individual_score", "1.3/KA", {"points": 14, "rationale": "Hemligt"})
    session.publish()
    return session


def run(window: MainWindow, command: str) -> None:
    window.actions_.run(command)
    settle()


# ---- backups
def test_without_backups_one_sentence_and_one_button_that_makes_one(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(dialog: BackupsDialog) -> None:
        assert "inga säkerhetskopior" in said(dialog)
        assert nameless(dialog) == []
        assert focused() is dialog.empty.button
        press(Key.Key_Space)
        assert len(dialog.model.backups) == 1
        assert dialog.list.isVisible()
        wait_until(lambda: "Anteckningar" in said(dialog))
        assert nameless(dialog) == []
        dialog.make_button.setFocus()
        press(Key.Key_Space)
        told = dialog.banners.banner("backup")
        assert told is not None
        assert "redan allt" in told.sentence

    window.show_session(visit)
    shown = answer(monkeypatch, BackupsDialog, act)
    run(window, "backups")
    assert len(shown) == 1
    assert [backup.why for backup in backups_of(visit)] == ["hand"]


def test_the_newest_stands_first_and_shows_what_it_holds_beside_what_is_there_now(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(visit)
    visit.add("note", {"interview": "g1", "text": "ny"})
    visit.set("consensus_score", "1.4", {"points": 5})

    def act(dialog: BackupsDialog) -> None:
        row = dialog.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "på begäran" in row
        assert row.split(",")[0][:3] == "202"
        assert "kB" in row
        wait_until(lambda: "Nu" in said(dialog))
        lines = said(dialog).splitlines()
        at = lines.index("Gemensamma poäng")
        assert lines[at + 1 : at + 3] == ["12 av 30", "17 av 40"]
        at = lines.index("Anteckningar")
        assert lines[at + 1 : at + 3] == ["3", "4"]
        assert "14" not in lines, "nobody's own points are shown"
        press(Key.Key_Escape)

    window.show_session(visit)
    answer(monkeypatch, BackupsDialog, act)
    run(window, "backups")


def test_nothing_newer_is_thrown_away_and_it_is_said_when_nothing_is_missing(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(visit)
    visit.set("consensus_score", "1.3", {"points": 20})

    def act(dialog: BackupsDialog) -> None:
        dialog.restore_button.setFocus()
        press(Key.Key_Space)
        told = dialog.banners.banner("backup")
        assert told is not None
        assert told.sentence.startswith("Ingenting saknas")

    window.show_session(visit)
    answer(monkeypatch, BackupsDialog, act)
    run(window, "backups")
    assert visit.evaluation.consensus_score("1.3").points == 20
    assert not banner(window, "restored")


def test_what_was_lost_comes_back_as_one_step_and_the_banner_takes_it_back(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(visit)
    path, work = visit.path, visit.file.work
    visit.close()
    for file in (path, work):
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("DELETE FROM change WHERE tbl = 'note'")
            connection.commit()
    assert window.files.open(path)
    assert window.desk is not None
    lost = window.desk.session
    assert not lost.evaluation.notes

    def act(dialog: BackupsDialog) -> None:
        dialog.restore_button.setFocus()
        press(Key.Key_Space)

    answer(monkeypatch, BackupsDialog, act)
    run(window, "backups")
    assert len(lost.evaluation.notes) == 3
    assert "3 anteckningar" in banner(window, "restored")
    shown = window.banners().banner("restored")
    assert shown is not None
    shown.buttons[0].setFocus()
    press(Key.Key_Space)
    assert not lost.evaluation.notes, "one step, and it is taken back"


def test_a_backup_can_be_looked_at_and_one_key_leads_back(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(visit)
    visit.set("consensus_score", "1.3", {"points": 20})
    window.show_session(visit)

    def act(dialog: BackupsDialog) -> None:
        dialog.read_button.setFocus()
        press(Key.Key_Space)

    answer(monkeypatch, BackupsDialog, act)
    run(window, "backups")
    assert window.desk is not None
    assert window.desk.session.read_only
    assert window.desk.session.evaluation.consensus_score("1.3").points == 12
    shown = window.banners().banner("looking")
    assert shown is not None
    assert "säkerhetskopian från" in shown.sentence
    shown.buttons[0].setFocus()
    press(Key.Key_Space)
    assert window.desk.session.path == visit.path
    assert window.desk.session.evaluation.consensus_score("1.3").points == 20
    window.files.remember_now()
    assert window.settings.recent == [visit.path], "a backup is never among the recent files"


def test_in_discreet_mode_the_points_of_a_backup_are_hidden_too(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(dialog: BackupsDialog) -> None:
        wait_until(lambda: "Nu" in said(dialog))
        lines = said(dialog).splitlines()
        at = lines.index("Gemensamma poäng")
        assert lines[at + 1 : at + 3] == ["••", "••"]

    back_up(visit)
    window.show_session(visit)
    press(Key.Key_F10)
    shown = answer(monkeypatch, BackupsDialog, act)
    run(window, "backups")
    assert len(shown) == 1


# ---- disposal
def test_a_day_that_has_passed_stands_on_the_overview_and_leads_to_the_disposal(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_session(visit)
    settle()
    assert window.desk is not None
    page = window.desk.page
    assert isinstance(page, OverviewPage)

    def first() -> str:
        return str(page.tasks.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    def act(dialog: DisposeDialog) -> None:
        assert focused() is dialog.until
        type_text("snart")
        press(Key.Key_Tab)
        assert dialog.until_row.error
        dialog.until.setFocus()
        dialog.until.selectAll()
        type_text(PAST)
        press(Key.Key_Tab)
        assert not dialog.until_row.error
        wait_until(lambda: dialog.plan is not None)
        press(Key.Key_Escape)

    shown = answer(monkeypatch, DisposeDialog, act)
    run(window, "dispose")
    assert visit.evaluation.details.retain_until == PAST
    assert len(shown) == 1
    assert first().startswith(f"Gallringsdatum har passerat ({PAST})")
    page.tasks.list.setFocus()
    page.tasks.list.setCurrentIndex(page.tasks.list.model().index(0, 0))
    press(Key.Key_Return)
    assert len(shown) == 2, "Enter on the line asks about the disposal"
    assert visit.evaluation.notes, "nothing was disposed of"
    visit.set("evaluation", DETAILS_ROW, {"retain_until": "2999-12-31"})
    settle()
    assert "Gallringsdatum" not in first()


def test_nothing_goes_until_the_municipality_is_typed_and_then_it_is_gone_for_good(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    back_up(visit)
    window.show_session(visit)
    path = visit.path
    saved = tmp_path / "kvitto"

    def confirm(dialog: DisposeDialog) -> None:
        assert "inte att ångra" in said(dialog)
        wait_until(lambda: dialog.plan is not None)
        words = said(dialog)
        for wanted in ("3 anteckningar", "1 namn", "1 egen poäng", "1 säkerhetskopia", "gemensamma poängen", "KA"):
            assert wanted in words, wanted
        assert nameless(dialog) == []
        dialog.name.setFocus()
        type_text("Exempelkö")
        assert not dialog.primary.isEnabled()
        press(Key.Key_Return)
        assert dialog.isVisible(), "half a name confirms nothing"
        type_text("ping")
        press(Key.Key_Return)
        assert not dialog.isVisible()

    def keep_receipt(dialog: ReceiptDialog) -> None:
        assert window.desk is None, "the evaluation is closed meanwhile"
        assert "3 anteckningar" in said(dialog)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(saved), ""))
        assert focused() is dialog.primary
        press(Key.Key_Space)
        assert dialog.banners.banner("receipt") is not None
        press(Key.Key_Escape)

    answer(monkeypatch, DisposeDialog, confirm)
    receipts = answer(monkeypatch, ReceiptDialog, keep_receipt)
    run(window, "dispose")
    assert len(receipts) == 1
    assert saved.with_suffix(".txt").read_text("utf-8").startswith("Gallringskvitto för Exempelköping 2026")
    assert window.desk is not None
    evaluation = window.desk.session.evaluation
    assert not (evaluation.notes or evaluation.seat_names or evaluation.individual_scores)
    assert evaluation.consensus_score("1.3").points == 12
    assert "Gallrat" in banner(window, "disposed")
    assert not window.desk.session.can_undo
    assert b"rad 1" not in path.read_bytes()
    assert not any(b"rad 1" in backup.path.read_bytes() for backup in backups_of(window.desk.session))


def test_a_disposal_that_cannot_be_done_leaves_everything_and_says_why(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kompass_desktop.services import disposal
    from kompass_desktop.storage.problems import NotWritable

    def refuse(*_: object) -> None:
        raise NotWritable("Minnet är skrivskyddat. Ta bort skyddet.")

    def act(dialog: DisposeDialog) -> None:
        wait_until(lambda: dialog.plan is not None)
        dialog.name.setFocus()
        type_text("exempelköping")
        press(Key.Key_Return)

    monkeypatch.setattr(disposal, "dispose", refuse)
    window.show_session(visit)
    answer(monkeypatch, DisposeDialog, act)
    run(window, "dispose")
    assert window.desk is not None
    assert len(window.desk.session.evaluation.notes) == 3
    assert "skrivskyddat" in banner(window, "opening")


# ---- papers
def test_the_information_letter_is_written_and_who_answers_for_it_is_remembered(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def act(dialog: InformationLetterDialog) -> None:
        assert nameless(dialog) == []
        assert focused() is dialog.controller
        type_text("Kommunstyrelsen")
        press(Key.Key_Tab)
        type_text("dso")
        press(Key.Key_Return)
        wait_until(lambda: not dialog.isVisible())

    window.show_session(visit)
    answer(monkeypatch, InformationLetterDialog, act)
    run(window, "information_letter")
    (pdf,) = tmp_path.glob("*.pdf")
    assert pdf.name == "Exempelköping 2026 information till intervjuade.pdf"
    assert pdf.read_bytes().startswith(b"%PDF")
    assert pdf.name in banner(window, "paper")
    assert window.settings.get("controller", "") == "Kommunstyrelsen"
    again = InformationLetterDialog(visit, window.background, window.settings, window)
    assert (again.controller.text(), again.contact.text()) == ("Kommunstyrelsen", "dso")
    assert again.place.path is not None
    assert again.place.path.name.endswith("2.pdf"), "the first is not written over"
    again.deleteLater()


def test_an_extract_about_a_person_is_written_and_never_over_an_evaluation(
    visit: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def act(dialog: RegisterExtractDialog) -> None:
        assert nameless(dialog) == []
        assert focused() is dialog.who
        assert dialog.who.choice == "Prov Provsson"
        assert "nämna andra" in said(dialog)
        dialog.place.line.setText(str(tmp_path / "finns inte" / "u"))
        press(Key.Key_Return)
        wait_until(lambda: dialog.banners.banner("paper") is not None)
        assert dialog.isVisible()
        dialog.place.line.setText(str(tmp_path / "utdrag"))
        dialog.primary.click()
        wait_until(lambda: not dialog.isVisible())

    window.show_session(visit)
    answer(monkeypatch, RegisterExtractDialog, act)
    run(window, "register_extract")
    assert (tmp_path / "utdrag.pdf").read_bytes().startswith(b"%PDF")
    assert "utdrag.pdf" in banner(window, "paper")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_with_large_text_no_row_of_a_form_lies_on_another_and_the_focus_is_in_sight(
    scale: float, visit: Session, window: MainWindow, theme: Theme
) -> None:
    theme.set_text_scale(scale)
    for dialog in (
        InformationLetterDialog(visit, window.background, window.settings, window),
        RegisterExtractDialog(visit, window.background, window),
        ExportDialog(visit, window.background, window),
    ):
        dialog.show()
        dialog.activateWindow()
        settle()
        assert dialog.height() <= dialog.screen().availableGeometry().height()
        for row in dialog.findChildren(FormRow):
            if row.isVisible():
                assert row.height() >= row.heightForWidth(row.width())
        for _ in range(12):
            press(Key.Key_Tab)
            here = focused()
            assert here.visibleRegion().boundingRect().height() >= min(here.height(), 12), here
        dialog.reject()
        dialog.deleteLater()


def test_where_nobody_is_named_there_is_nobody_to_choose(
    session: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(dialog: RegisterExtractDialog) -> None:
        assert "Inga namn är inlagda" in said(dialog)
        assert not dialog.primary.isVisible()
        assert focused() is dialog.cancel
        press(Key.Key_Space)

    window.show_session(session)
    shown = answer(monkeypatch, RegisterExtractDialog, act)
    run(window, "register_extract")
    assert len(shown) == 1
    assert not banner(window, "paper")


def test_whoever_exports_a_report_is_told_of_groups_so_small_that_all_know_who_spoke(
    visit: Session, window: MainWindow
) -> None:
    dialog = ExportDialog(visit, window.background, window)
    dialog.show()
    settle()
    warnings = [line for line in dialog.findChildren(IconLine) if line.isVisible()]
    assert len(warnings) == 1
    assert "”fackliga” har bara 2 platser" in said(warnings[0])
    dialog.variant.setCurrentIndex(dialog.variant.findData("action_plan"))
    settle()
    assert not warnings[0].isVisible(), "the plan quotes nobody"
    dialog.variant.setCurrentIndex(dialog.variant.findData("final"))
    settle()
    assert warnings[0].isVisible()
    dialog.deleteLater()
    visit.add("seat", {"interview": "g1", "seat": "C", "role": "ombud"})
    dialog = ExportDialog(visit, window.background, window)
    dialog.show()
    settle()
    assert not dialog.small_groups.isVisible()
    dialog.deleteLater()
