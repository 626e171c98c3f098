"""The dialog "Läs in en tryckt rapport": choose, read, look at what does not agree, open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.dialogs import import_report
from kompass_desktop.ui.dialogs.import_report import ImportReportDialog, ImportSummary
from kompass_desktop.ui.main_window.pictures import settle
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press, type_text

Key = Qt.Key


@pytest.fixture
def dialog(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ImportReportDialog]:
    """The dialog on a computer whose documents lie in an empty folder."""
    (tmp_path / "dokument").mkdir()
    monkeypatch.setattr(import_report, "documents_folder", lambda: tmp_path / "dokument")
    made = ImportReportDialog(Settings())
    made.show()
    made.activateWindow()
    settle()
    yield made
    for session in (made.session, made._read):
        if session is not None:
            session.file.close()
    made.deleteLater()


def test_a_real_report_is_read_summed_up_and_opened(
    dialog: ImportReportDialog, seed_report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(seed_report), ""))
    dialog.report.button.click()
    assert dialog.place.path == dialog.place.path.parent / "karlskoga-2022-report.kompass"  # type: ignore[union-attr]
    press(Key.Key_Return)
    assert dialog.heading.text() == "Karlskoga 2022"
    assert "536 poäng av 800, 36 av 36 delområden" in dialog.lead.text()
    summary = dialog.findChild(ImportSummary)
    assert summary is not None
    said = [summary.remarks.index(i, 0).data() for i in range(summary.remarks.rowCount())]
    assert any("61" in words and "62" in words for words in said)
    assert any("64" in words and "65" in words for words in said)
    assert focused() is dialog.primary
    press(Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.session is not None
    assert consensus_totals(dialog.session.evaluation).total == 536


def test_a_file_that_is_no_report_is_refused_in_words_and_nothing_is_made(
    dialog: ImportReportDialog, tmp_path: Path
) -> None:
    wrong = tmp_path / "brev.txt"
    wrong.write_text("Hej! Här finns inga poäng.", encoding="utf-8")
    type_text(str(wrong))
    press(Key.Key_Return)
    assert dialog._rows["report"].error
    assert focused() is dialog.report.line
    assert list((tmp_path / "dokument").iterdir()) == []
    type_text("x")
    assert not dialog._rows["report"].error


def test_a_report_that_is_not_there_and_a_missing_choice_are_said(dialog: ImportReportDialog, tmp_path: Path) -> None:
    press(Key.Key_Return)
    assert dialog._rows["report"].error
    type_text(str(tmp_path / "saknas.pdf"))
    press(Key.Key_Return)
    assert "saknas.pdf" in dialog._rows["report"].error
    assert dialog.session is None


def test_a_place_without_a_name_is_asked_for_again(dialog: ImportReportDialog, tmp_path: Path) -> None:
    dialog.report.line.setText(str(tmp_path / "rapport.txt"))
    dialog.place.line.setText("/")
    assert not dialog._complete()
    assert "var utvärderingen ska sparas" in dialog._rows["place"].error


def test_an_evaluation_that_is_there_is_never_replaced(
    dialog: ImportReportDialog, seed_report: Path, tmp_path: Path
) -> None:
    there = tmp_path / "finns.kompass"
    there.write_bytes(b"annat")
    type_text(str(seed_report))
    dialog.place.line.setText(str(there))
    dialog.read()
    assert "finns redan" in dialog._rows["place"].error
    assert there.read_bytes() == b"annat"


def test_a_municipality_that_cannot_be_read_is_asked_for(
    dialog: ImportReportDialog, seed_report: Path, tmp_path: Path
) -> None:
    lines = (
        seed_report.read_text(encoding="utf-8").replace("Karlskoga", "K").replace("KARLSKOGA", "K").replace("2022", "")
    )
    nameless_report = tmp_path / "utan namn.txt"
    nameless_report.write_text(lines.replace("karlskoga", "k"), encoding="utf-8")
    type_text(str(nameless_report))
    press(Key.Key_Return)
    if dialog._read is None:
        assert dialog.municipality.isVisible()
        assert focused() is dialog.municipality
        type_text("Exempelköping")
        dialog.year.setText("2022")
        press(Key.Key_Return)
    assert dialog._read is not None
    assert consensus_totals(dialog._read.evaluation).total == 536


def test_closing_after_the_reading_keeps_the_file_and_opens_nothing(
    dialog: ImportReportDialog, seed_report: Path
) -> None:
    type_text(str(seed_report))
    press(Key.Key_Return)
    place = dialog.place.path
    press(Key.Key_Escape)
    assert dialog.session is None
    assert place is not None
    assert place.is_file()


def test_everything_in_the_dialog_has_a_name(dialog: ImportReportDialog, seed_report: Path) -> None:
    dialog._ask_facts()
    settle()
    assert nameless(dialog) == []
    type_text(str(seed_report))
    dialog.report.line.setText(str(seed_report))
    dialog.read()
    settle()
    assert nameless(dialog) == []
