"""A draft on paper in two acts: made in the background, and printed page by page as the system was asked to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.dialogs.progress_line import ProgressLine
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from kompass_desktop.services.exporting import RenderedReport
    from kompass_desktop.ui.main_window.print_run import PrintRun
    from kompass_desktop.ui.widgets.banner import Action, BannerPlace
    from kompass_desktop.ui.widgets.pdf_pages import PdfPages

SUBJECT = "print"
PATIENCE_MS = 400
"""What takes no longer shows no progress: a window that only flashes says nothing."""


class PrintProgress(DialogFrame):
    """How far the printing has come, with a way to stop it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", width=400, parent=parent)
        self.setWindowTitle(self.tr("Skriv ut utkast"))
        self.heading.setText(self.tr("Skriv ut utkast"))
        self.primary.hide()
        self.cancel.set_text(self.tr("Stoppa"))
        self.line = ProgressLine()
        self.body.addWidget(self.line)


class Printing(QObject):
    """Prints drafts, one at a time. Whatever stands in the way is told in a banner, with a way out."""

    export_asked = Signal()
    """The draft is to be written as a file instead."""

    def __init__(self, window: QWidget, background: Background, banners: Callable[[], BannerPlace]) -> None:
        super().__init__(window)
        self._window, self._background, self._banners = window, background, banners
        self._job: Job | None = None
        self._run: PrintRun | None = None
        self._pages: PdfPages | None = None
        self._dialog: PrintProgress | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self._show_dialog)

    @property
    def busy(self) -> bool:
        """Whether a draft is on its way."""
        return self._job is not None or self._run is not None or self._pages is not None

    def print_draft(self, evaluation: Evaluation) -> None:
        """Make the draft, ask how it is to be printed, and print it."""
        if self.busy:
            return
        self._banners().drop(SUBJECT)
        if not has_printer():
            words = self.tr("Den här datorn har ingen skrivare. Spara utkastet som PDF och skriv ut det på en annan.")
            self._tell("warn", words, [(self.tr("Exportera…"), self.export_asked.emit)])
            return
        from kompass_desktop.services.exporting import render_report

        self._begin(self.tr("Utkastet görs…"))
        job = self._job = self._background.start(lambda job: render_report(evaluation, progress=job.step))
        job.progress.connect(self._show_making)
        job.done.connect(self._made)
        job.failed.connect(self._could_not_make)
        job.stopped.connect(self._stopped)

    # ---- making
    def _made(self, report: RenderedReport) -> None:
        from kompass_desktop.ui.widgets.pdf_pages import PdfPages

        self._job = None
        self._end_dialog()
        pages = self._pages = PdfPages(report.data, theme_of(self).colour("paper"), self)
        printer = a4_printer()
        printer.setDocName(self.tr("Utkast"))
        if not self._ask(printer, pages.count):
            self._end()
            return
        self._print(pages, printer)

    def _ask(self, printer: QPrinter, pages: int) -> bool:
        """Have the system ask where and how; False if the user would rather not."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Skriv ut utkast"))
        # Into a file goes the export: there the text stays text, with bookmarks and words for a screen reader.
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
        dialog.setPrintRange(QPrintDialog.PrintRange.AllPages)
        answer = dialog.exec()
        dialog.deleteLater()
        return answer == QDialog.DialogCode.Accepted

    def _could_not_make(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, (KnownProblem, Refused)):
            raise error
        self._tell("bad", str(error))

    # ---- printing
    def _print(self, pages: PdfPages, printer: QPrinter) -> None:
        from kompass_desktop.ui.main_window.print_run import PrintRun

        name = printer.printerName()
        self._begin(self.tr("Skriver ut…"))
        run = self._run = PrintRun(pages, printer, self)
        run.progress.connect(self._show_printing)
        run.done.connect(lambda: self._printed(name))
        run.failed.connect(lambda: self._could_not_print(name))
        run.stopped.connect(self._stopped)
        run.start()

    def _printed(self, name: str) -> None:
        self._end()
        words = self.tr("Utkastet är skickat till {printer}.").format(printer=name)
        self._tell("good", words if name else self.tr("Utkastet är utskrivet."))

    def _could_not_print(self, name: str) -> None:
        self._end()
        words = self.tr("{printer} tog inte emot utkastet. Se efter att den är på, eller spara utkastet som PDF.")
        printer = name or self.tr("Skrivaren")
        self._tell("bad", words.format(printer=printer), [(self.tr("Exportera…"), self.export_asked.emit)])

    def _stopped(self) -> None:
        self._end()
        self._tell("info", self.tr("Utskriften stoppades."))

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()
        elif self._job is not None:
            self._job.stop()

    # ---- what it says
    def _begin(self, words: str) -> None:
        self._dialog = PrintProgress(self._window)
        self._dialog.line.show_progress(0, 0, words)
        self._dialog.rejected.connect(self._stop)
        self._soon.start()

    def _show_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.open()

    def _show_making(self, done: int, total: int) -> None:
        if self._dialog is not None:
            words = self.tr("Utkastet görs, del {done} av {total}").format(done=done, total=total)
            self._dialog.line.show_progress(done, total, words)

    def _show_printing(self, done: int, total: int) -> None:
        if self._dialog is not None:
            words = self.tr("Skriver ut, sida {done} av {total}").format(done=done, total=total)
            self._dialog.line.show_progress(done, total, words)

    def _end_dialog(self) -> None:
        self._soon.stop()
        if self._dialog is not None:
            self._dialog.rejected.disconnect(self._stop)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _end(self) -> None:
        self._end_dialog()
        self._job = None
        for part in (self._run, self._pages):
            if part is not None:
                part.deleteLater()
        self._run, self._pages = None, None

    def _tell(self, kind: str, words: str, ways: list[Action] | None = None) -> None:
        from kompass_desktop.ui.widgets.accessible import say

        self._banners().show_banner(SUBJECT, kind, words, ways or [])
        say(self._window, words)


def has_printer() -> bool:
    """Whether this computer knows any printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def a4_printer() -> QPrinter:
    """The usual printer, set for A4 pages that have their margins already."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    printer.setFullPage(True)
    return printer
