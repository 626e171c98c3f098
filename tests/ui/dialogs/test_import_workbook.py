"""The dialog "Läs in ändringar från Excel": what becomes what, what cannot be taken and why, all or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from kompass_desktop.services.session import Session
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.dialogs import import_workbook
from kompass_desktop.ui.dialogs.import_workbook import ImportWorkbookDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from tests.services.changed_books import FINDINGS, POINTS, ChangedBook, exported
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press

Key = Qt.Key
PATIENCE_MS = 30_000
Open = Callable[[Path], ImportWorkbookDialog]


@pytest.fixture
def book(scored: Session) -> Path:
    """The workbook of an evaluation with points, two strengths and an improvement."""
    for number, row in enumerate(("s1", "s2"), 1):
        scored.add("finding", {"kind": "strength", "area": 1, "text": f"Styrka {number}", "position": number}, row=row)
    scored.add("finding", {"kind": "improvement", "area": 2, "text": "Brist", "position": 1}, row="i1")
    return exported(scored)


@pytest.fixture
def opened(scored: Session) -> Iterator[Open]:
    """Shows the dialog on a workbook, and waits until it is read."""
    background, made = Background(), list[ImportWorkbookDialog]()

    def show(path: Path) -> ImportWorkbookDialog:
        dialog = ImportWorkbookDialog(scored, background, path)
        made.append(dialog)
        dialog.show()
        dialog.activateWindow()
        settle()
        wait_for(dialog)
        return dialog

    yield show
    background.wait()
    settle()
    for dialog in made:
        dialog.deleteLater()


def wait_for(dialog: ImportWorkbookDialog) -> None:
    """Waits until the reading has ended."""
    waited = 0
    while dialog._job is not None and waited < PATIENCE_MS:
        QTest.qWait(20)
        waited += 20
    assert dialog._job is None
    settle()


def said(dialog: ImportWorkbookDialog) -> list[str]:
    """What the lines of the preview say, also to those who listen."""
    assert dialog.rows is not None
    model = dialog.rows.model()
    return [model.index(i, 0).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(model.rowCount())]


def test_what_changes_is_shown_in_words_and_read_in_with_enter(scored: Session, book: Path, opened: Open) -> None:
    with ChangedBook(book) as changed:
        changed.points("1.1", 3)
        changed.points("8.4", 5)
        changed.rationale("1.2", "Vi är överens nu")
        changed.finding("s1", "Text", "Styrka ett")
        changed.finding("s2", "Guldstjärna", "★")
        changed.finding("s2", "Ordning", 1)
        changed.new_finding(Område=3, Slag="Förbättringsmöjlighet", Text="Ny brist")
    dialog = opened(book)
    assert dialog.lead.text() == "11 uppgifter ändras."
    assert said(dialog) == [
        "Ändras",
        "1.1 Poäng – Strategi för demokratiutveckling och information: från 10 till 3",
        "1.2 Motivering – Kommunens information till medborgarna: från tomt till Vi är överens nu",
        "8.4 Poäng – Utveckling av ledarskap och medarbetarskap: från tomt till 5",
        "Text – Styrka i område 1: från Styrka 1 till Styrka ett",
        "Guldstjärna – Styrka i område 1: Styrka 2: från ingen till ★",
        "Styrkornas ordning i område 1: De får de platser som arbetsboken säger.",
        "Ny förbättringsmöjlighet i område 3: Ny brist",
    ]
    assert nameless(dialog) == []
    assert focused() is dialog.primary
    press(Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.count == 11
    assert scored.evaluation.consensus_score("1.1").points == 3
    assert [f.id for f in scored.evaluation.findings_of(1, "strength")] == ["s2", "s1"]
    scored.undo()
    assert scored.evaluation.consensus_score("1.1").points == 10
    assert len(scored.evaluation.findings) == 3


def test_refused_cells_are_listed_with_why_and_nothing_can_be_read_in(
    scored: Session, book: Path, opened: Open
) -> None:
    with ChangedBook(book) as changed:
        changed.points("1.1", 3)
        wrong = changed.points("1.2", 99)
        changed.delete_row(FINDINGS, "i1")
    dialog = opened(book)
    assert dialog.lead.text().startswith("2 celler går inte att läsa in. Inget ändras")
    lines = said(dialog)
    assert lines[0] == "Går inte att läsa in"
    assert lines[1].startswith(f"{POINTS}, {wrong}: Poängen 99 går inte.")
    assert lines[3:] == ["Skulle annars ändras", lines[4]]
    assert not dialog.primary.isVisible()
    assert focused() is dialog.cancel
    assert nameless(dialog) == []
    press(Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert scored.evaluation.consensus_score("1.1").points == 10


def test_an_untouched_workbook_says_so(book: Path, opened: Open) -> None:
    dialog = opened(book)
    assert "ändrar ingenting" in dialog.lead.text()
    assert dialog.rows is None
    assert not dialog.primary.isVisible()


def test_a_file_that_is_no_workbook_is_said_in_words(opened: Open, tmp_path: Path) -> None:
    wrong = tmp_path / "brev.xlsx"
    wrong.write_text("Hej", encoding="utf-8")
    dialog = opened(wrong)
    banner = dialog.banners.banner("refused")
    assert banner is not None
    assert "brev.xlsx är ingen Excel-arbetsbok" in banner.sentence
    assert focused() is dialog.cancel


def test_an_evaluation_that_changed_meanwhile_is_not_overwritten(scored: Session, book: Path, opened: Open) -> None:
    with ChangedBook(book) as changed:
        changed.points("1.1", 3)
    dialog = opened(book)
    scored.set("consensus_score", "1.1", {"points": 8})
    press(Key.Key_Return)
    banner = dialog.banners.banner("refused")
    assert banner is not None
    assert "Läs in den på nytt" in banner.sentence
    assert dialog.isVisible()
    assert scored.evaluation.consensus_score("1.1").points == 8


def test_the_reading_can_be_stopped(
    scored: Session, book: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    def endless(path: Path, evaluation: object, families: object, check: Callable[[], None]) -> None:
        for _ in range(5_000):
            check()
            time.sleep(0.002)
        raise AssertionError("it was never stopped")

    monkeypatch.setattr(import_workbook, "plan_workbook", endless)
    background = Background()
    dialog = ImportWorkbookDialog(scored, background, book)
    dialog.show()
    dialog.activateWindow()
    settle()
    assert dialog.progress.isVisible()
    assert not dialog.primary.isEnabled()
    press(Key.Key_Escape)
    wait_for(dialog)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()
    background.wait()
    settle()
    dialog.deleteLater()


def test_the_command_asks_for_a_file_reads_it_in_and_says_so(
    window: MainWindow, scored: Session, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ChangedBook(book) as changed:
        changed.points("1.1", 3)
    window.show_session(scored)
    settle()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(book), ""))

    def take_in(dialog: ImportWorkbookDialog) -> int:
        wait_for(dialog)
        dialog.take_in()
        return dialog.result()

    monkeypatch.setattr(ImportWorkbookDialog, "exec", take_in)
    window.actions_.run("import_workbook")
    settle()
    assert scored.evaluation.consensus_score("1.1").points == 3
    banner = window.banners().banner("workbook")
    assert banner is not None
    assert "bok.xlsx är inlästa" in banner.sentence
