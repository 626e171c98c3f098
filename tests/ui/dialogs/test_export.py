"""The dialog "Exportera": both files, off the window's thread, with progress, stop and words for what goes wrong."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from kompass_desktop.services import exporting
from kompass_desktop.services.exporting import Exported
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import NotWritable
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.dialogs.export import ExportDialog
from kompass_desktop.ui.main_window.pictures import settle
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press, type_text

Key = Qt.Key
PATIENCE_MS = 60_000


@pytest.fixture
def dialog(session: Session, tmp_path: Path) -> Iterator[ExportDialog]:
    """The dialog for Exempelköping 2026, with an empty folder chosen."""
    background = Background()
    folder = tmp_path / "ut"
    folder.mkdir()
    made = ExportDialog(session, background)
    made.folder.set_path(folder)
    made.show()
    made.activateWindow()
    settle()
    yield made
    if made._job is not None:
        made._job.stop()
    background.wait()
    settle()
    made.deleteLater()


def wait_for(dialog: ExportDialog) -> None:
    """Waits until the work has ended, one way or another."""
    waited = 0
    while dialog._job is not None and waited < PATIENCE_MS:
        QTest.qWait(20)
        waited += 20
    assert dialog._job is None
    settle()


def test_report_and_workbook_are_written_and_the_dialog_closes(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.primary.setFocus()
    press(Key.Key_Return)
    wait_for(dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert sorted(p.name for p in dialog.files) == ["Exempelköping 2026 utkast.pdf", "Exempelköping 2026 utkast.xlsx"]
    assert (tmp_path / "ut" / "Exempelköping 2026 utkast.pdf").read_bytes()[:5] == b"%PDF-"
    assert (tmp_path / "ut" / "Exempelköping 2026 utkast.xlsx").read_bytes()[:2] == b"PK"


def test_names_follow_the_form_until_one_is_written(dialog: ExportDialog) -> None:
    dialog.variant.setCurrentIndex(1)
    assert dialog.pdf.name.text() == "Exempelköping 2026 faktagranskning.pdf"
    dialog.variant.setCurrentIndex(2)
    assert dialog.pdf.name.text() == "Exempelköping 2026.pdf"
    dialog.pdf.name.setFocus()
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text("egen")
    dialog.variant.setCurrentIndex(0)
    assert dialog.pdf.name.text() == "egen"
    assert dialog.targets()[".pdf"].name == "egen.pdf"


def test_only_what_is_wanted_is_written(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.xlsx.wanted.click()
    dialog.export()
    wait_for(dialog)
    assert [p.suffix for p in (tmp_path / "ut").iterdir()] == [".pdf"]


def test_what_is_missing_is_said_under_its_field(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.pdf.wanted.click()
    dialog.xlsx.wanted.click()
    dialog.export()
    assert dialog._rows["pdf"].error
    dialog.pdf.wanted.click()
    dialog.pdf.name.setText("  ")
    dialog.export()
    assert dialog._rows["pdf"].error
    dialog.folder.line.setText(str(tmp_path / "finns inte"))
    dialog.export()
    assert dialog._rows["folder"].error
    assert dialog._job is None


def test_a_file_that_will_be_replaced_is_named_first(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "ut" / "Exempelköping 2026 utkast.pdf").touch()
    dialog._show_about()
    assert "Ersätter Exempelköping 2026 utkast.pdf" in dialog.about.text()


def test_progress_is_shown_and_stop_leaves_no_file(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_: object, progress: exporting.Progress, **__: object) -> Exported:
        for step in range(10_000):
            progress(step, 10_000)
            time.sleep(0.002)
        raise AssertionError("it was never stopped")

    monkeypatch.setattr(exporting, "export_evaluation", endless)
    dialog.export()
    assert focused() is dialog.cancel
    for _ in range(250):
        if dialog.progress.share:
            break
        QTest.qWait(20)
    assert dialog.progress.isVisible()
    assert 0 < dialog.progress.share < 1
    assert not dialog.folder.isEnabled()
    press(Key.Key_Escape)
    wait_for(dialog)
    assert dialog.isVisible()
    banner = dialog.banners.banner("export")
    assert banner is not None
    assert "Stoppat" in banner.sentence
    assert list((tmp_path / "ut").iterdir()) == []
    assert dialog.folder.isEnabled()


def test_a_problem_is_said_and_one_can_try_again(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> Exported:
        raise NotWritable("Det går inte att skriva där.")

    monkeypatch.setattr(exporting, "export_evaluation", refuse)
    dialog.export()
    wait_for(dialog)
    banner = dialog.banners.banner("export")
    assert banner is not None
    assert "inte att skriva" in banner.sentence
    monkeypatch.undo()
    dialog.export()
    wait_for(dialog)
    assert len(dialog.files) == 2


def test_characters_that_the_font_lacks_are_told_before_the_dialog_closes(
    dialog: ExportDialog, session: Session
) -> None:
    session.set("report_text", "3.1.1", {"text": "Glada miner 😀 i fullmäktige"})
    dialog.export()
    wait_for(dialog)
    assert dialog.isVisible()
    banner = dialog.banners.banner("export")
    assert banner is not None
    assert "😀" in banner.sentence
    press(Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert len(dialog.files) == 2


def test_everything_in_the_dialog_has_a_name(dialog: ExportDialog) -> None:
    assert nameless(dialog) == []
