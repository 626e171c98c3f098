"""A draft on paper: what is printed is the PDF itself, page for page; each step can be left, or goes wrong in words.

There is no printer where this runs: the system's own dialog is answered for, and what it would print on is a PDF.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QObject, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog

from kompass_desktop.services import exporting
from kompass_desktop.services.exporting import render_report
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window import print_run, printing
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.print_run import PrintRun, pages_to_print
from kompass_desktop.ui.main_window.printing import SUBJECT, Printing, a4_printer
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pdf_pages import PdfPages
from tests.ui.dialogs.names import nameless
from tests.ui.keys import CTRL, press

Key = Qt.Key
PATIENCE_MS = 60_000
LOOKED_AT = 600
"""Pages are compared so many px wide."""
Setting = Callable[[QPrinter], None]


def nothing(_: QPrinter) -> None:
    """The printer as it comes."""


def on_file(path: Path, setting: Setting = nothing) -> QPrinter:
    """A printer whose paper is a PDF."""
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(300)
    setting(printer)
    return printer


def pages_of(data: bytes) -> PdfPages:
    """The pages of a PDF."""
    return PdfPages(data, theme_of(QObject()).colour("paper"))


@pytest.fixture
def source(scored: Session) -> PdfPages:
    """The draft that is printed."""
    return pages_of(render_report(scored.evaluation, today=date(2026, 11, 23)).data)


def printed(path: Path) -> PdfPages:
    """What came out on the paper."""
    return pages_of(path.read_bytes())


def print_all(pages: PdfPages, printer: QPrinter) -> PrintRun:
    """Prints and waits for the end."""
    run = PrintRun(pages, printer)
    done = QSignalSpy(run.done)
    run.start()
    assert done.wait(PATIENCE_MS)
    return run


def difference(one: QImage, other: QImage) -> float:
    """How much two pages differ: the mean over all px, 0 for equal and 255 for black against white."""
    grey = QImage.Format.Format_Grayscale8
    first, second = one.convertToFormat(grey), other.scaled(one.size()).convertToFormat(grey)
    a, b = bytes(first.constBits()), bytes(second.constBits())
    return sum(abs(x - y) for x, y in zip(a, b, strict=True)) / len(a)


def test_every_page_is_printed_at_its_own_size_and_place(source: PdfPages, tmp_path: Path) -> None:
    print_all(source, on_file(tmp_path / "ut.pdf"))
    paper = printed(tmp_path / "ut.pdf")
    assert paper.count == source.count
    assert paper.size(0).width() == pytest.approx(595.28, abs=1) and paper.size(0).height() == pytest.approx(
        841.9, abs=1
    )
    for page in (0, 2, 5, source.count - 1):
        original, copy = source.image(page, LOOKED_AT), paper.image(page, LOOKED_AT)
        same, moved = difference(original, copy), difference(original, original.copy(3, 3, LOOKED_AT, copy.height()))
        assert same < moved / 3, f"page {page + 1} differs by {same:.2f}, and by {moved:.2f} if it stood half a % off"


def test_a_printers_own_margins_neither_move_nor_shrink_the_page(source: PdfPages, tmp_path: Path) -> None:
    def margins(printer: QPrinter) -> None:
        printer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(20, 30, 20, 30))
        )
        printer.setFullPage(True)

    print_all(source, on_file(tmp_path / "ut.pdf", margins))
    paper = printed(tmp_path / "ut.pdf")
    assert difference(source.image(5, LOOKED_AT), paper.image(5, LOOKED_AT)) < 2


def test_smaller_paper_gets_the_whole_page_in_its_middle(source: PdfPages, tmp_path: Path) -> None:
    printer = on_file(tmp_path / "ut.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    print_all(source, printer)
    paper = printed(tmp_path / "ut.pdf")
    assert paper.size(0).width() == pytest.approx(420, abs=2)
    assert difference(source.image(5, LOOKED_AT), paper.image(5, LOOKED_AT)) < 3


def test_a_range_of_pages_is_printed_alone(source: PdfPages, tmp_path: Path) -> None:
    def from_three_to_four(printer: QPrinter) -> None:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(3, 4)

    print_all(source, on_file(tmp_path / "ut.pdf", from_three_to_four))
    paper = printed(tmp_path / "ut.pdf")
    assert paper.count == 2
    assert difference(source.image(2, LOOKED_AT), paper.image(0, LOOKED_AT)) < 3


def test_ranges_copies_and_order_are_the_printers_own() -> None:
    assert pages_to_print(4) == [1, 2, 3, 4]
    assert pages_to_print(9, [(2, 3), (7, 99)]) == [2, 3, 7, 8, 9]
    assert pages_to_print(3, copies=2) == [1, 2, 3, 1, 2, 3]
    assert pages_to_print(3, copies=2, collate=False) == [1, 1, 2, 2, 3, 3]
    assert pages_to_print(3, backwards=True) == [3, 2, 1]
    assert pages_to_print(3, [(5, 9)]) == []


def test_a_print_that_is_stopped_leaves_the_rest_unprinted(source: PdfPages, tmp_path: Path) -> None:
    run = PrintRun(source, on_file(tmp_path / "ut.pdf"))
    told: list[int] = []
    run.progress.connect(lambda done, _total: told.append(done))
    run.progress.connect(lambda *_: run.stop())
    stopped = QSignalSpy(run.stopped)
    run.start()
    assert stopped.wait(PATIENCE_MS)
    QTest.qWait(50)
    assert told == [1]


# ---- from the window
@pytest.fixture
def at_desk(window: MainWindow, scored: Session) -> MainWindow:
    """The window with an evaluation."""
    window.show_session(scored)
    settle()
    return window


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[QPrintDialog]:
    """A computer with a printer, whose dialog is answered with Enter; the dialogs that were shown."""
    shown: list[QPrintDialog] = []

    def enter(dialog: QPrintDialog) -> QDialog.DialogCode:
        shown.append(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Hallen"]))
    monkeypatch.setattr(QPrintDialog, "exec", enter)
    monkeypatch.setattr(print_run, "SHARPNESS", 40)  # nobody reads it
    monkeypatch.setattr(printing, "a4_printer", lambda: on_file(tmp_path / "ut.pdf"))
    return shown


def printing_of(window: MainWindow) -> Printing:
    """What prints for a window."""
    found = window.deeds._printing
    assert found is not None
    return found


def wait(window: MainWindow) -> None:
    """Waits until nothing is on its way any more."""
    waited = 0
    while printing_of(window).busy and waited < PATIENCE_MS:
        QTest.qWait(20)
        waited += 20
    assert not printing_of(window).busy
    settle()


def said(window: MainWindow) -> str:
    """What the window says about printing, "" for nothing."""
    banner = window.banners().banner(SUBJECT)
    return banner.sentence if banner is not None else ""


def test_a_draft_lies_on_paper_in_two_acts(
    at_desk: MainWindow, answered: list[QPrintDialog], tmp_path: Path, scored: Session
) -> None:
    press(Key.Key_P, CTRL)
    wait(at_desk)
    assert len(answered) == 1
    assert said(at_desk) == "Utkastet är utskrivet."
    assert printed(tmp_path / "ut.pdf").count == printed_count(scored)


def printed_count(session: Session) -> int:
    """How many pages the draft has."""
    return pages_of(render_report(session.evaluation).data).count


def test_the_key_works_from_other_tabs_and_not_without_an_evaluation(
    window: MainWindow, scored: Session, answered: list[QPrintDialog]
) -> None:
    press(Key.Key_P, CTRL)
    assert window.deeds._printing is None
    window.show_session(scored)
    settle()
    assert window.desk is not None
    for number in range(0, len(window.desk.tabs), 3):
        window.desk.show_tab(number)
        window.activateWindow()  # as a window manager does after a dialog
        settle()
        press(Key.Key_P, CTRL)
        wait(window)
    assert len(answered) == 3


def test_the_dialog_may_be_left_and_nothing_is_printed(
    at_desk: MainWindow, answered: list[QPrintDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    press(Key.Key_P, CTRL)
    wait(at_desk)
    assert said(at_desk) == "" and not (tmp_path / "ut.pdf").exists()


def test_without_a_printer_the_way_out_is_a_file(at_desk: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    press(Key.Key_P, CTRL)
    assert said(at_desk).startswith("Den här datorn har ingen skrivare.")
    asked = QSignalSpy(printing_of(at_desk).export_asked)
    printing_of(at_desk).export_asked.disconnect(at_desk.deeds.export)
    banner = at_desk.banners().banner(SUBJECT)
    assert banner is not None
    banner.buttons[0].setFocus()
    press(Key.Key_Return)
    assert asked.count() == 1


def test_making_can_be_stopped_with_escape(
    at_desk: MainWindow, answered: list[QPrintDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_evaluation: object, *, progress: Callable[[int, int], None]) -> None:
        import time

        for done in range(1000):
            progress(done, 1000)
            time.sleep(0.005)

    monkeypatch.setattr(exporting, "render_report", slow)
    press(Key.Key_P, CTRL)
    QTest.qWait(printing.PATIENCE_MS + 100)
    dialog = printing_of(at_desk)._dialog
    assert dialog is not None and dialog.isVisible() and not nameless(dialog)
    assert "Utkastet görs, del" in dialog.line.accessibleName()
    dialog.cancel.setFocus()
    press(Key.Key_Escape)
    wait(at_desk)
    assert answered == []
    assert said(at_desk) == "Utskriften stoppades."


def test_a_draft_that_cannot_be_made_is_told_in_words(
    at_desk: MainWindow, answered: list[QPrintDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Refused("Utkastet får vänta.")

    monkeypatch.setattr(exporting, "render_report", refuse)
    press(Key.Key_P, CTRL)
    wait(at_desk)
    assert said(at_desk) == "Utkastet får vänta." and answered == []


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_with_a_way_out(
    at_desk: MainWindow, answered: list[QPrintDialog], tmp_path: Path
) -> None:
    (tmp_path / "ut.pdf").mkdir()  # nothing can be written there
    press(Key.Key_P, CTRL)
    wait(at_desk)
    assert "tog inte emot utkastet" in said(at_desk)
    banner = at_desk.banners().banner(SUBJECT)
    assert banner is not None and [button.text().strip() for button in banner.buttons] == ["Exportera…"]
