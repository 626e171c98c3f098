"""Puts the pages of a PDF on a printer, one at a turn of the event loop, so that it can be followed and stopped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter

from kompass_desktop.ui.widgets.pdf_pages import PdfPages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SHARPNESS = 300
"""Dots per inch that a page is drawn in: as many as a printer shows of a letter."""
POINTS_PER_INCH = 72


class PrintRun(QObject):
    """Prints pages as they are: at their own size, in the middle of the paper, and smaller only on smaller paper.

    After `progress` any number of times comes one of `done`, `failed` and `stopped`.
    """

    progress = Signal(int, int)
    done = Signal()
    failed = Signal()
    stopped = Signal()

    def __init__(self, pages: PdfPages, printer: QPrinter, parent: QObject | None = None) -> None:
        """Print what the printer has been asked for: range, copies and order are its own settings."""
        super().__init__(parent)
        self._pages, self._printer = pages, printer
        self._painter = QPainter()
        self._queue = pages_to_print(
            pages.count,
            asked_ranges(printer),
            copies=1 if printer.supportsMultipleCopies() else printer.copyCount(),
            collate=printer.collateCopies(),
            backwards=printer.pageOrder() == printer.PageOrder.LastPageFirst,
        )
        self._next = 0
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._print_next)

    def start(self) -> None:
        """Begin; the signals come from the next turn of the event loop on."""
        self._turn.start()

    def stop(self) -> None:
        """Take the whole print back, as far as the printer still can."""
        self._turn.stop()
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
        self.stopped.emit()

    def _print_next(self) -> None:
        if self._next >= len(self._queue):
            self._finish()
            return
        began = self._painter.isActive()
        if not (self._printer.newPage() if began else self._painter.begin(self._printer)):
            self._fail()
            return
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._draw(self._queue[self._next] - 1)
        self._next += 1
        self.progress.emit(self._next, len(self._queue))

    def _draw(self, page: int) -> None:
        size, dots = self._pages.size(page), self._printer.resolution()
        paper = self._printer.paperRect(self._printer.Unit.DevicePixel)
        wide, high = (length * dots / POINTS_PER_INCH for length in (size.width(), size.height()))
        fit = min(1.0, paper.width() / wide, paper.height() / high)
        wide, high = wide * fit, high * fit
        target = QRectF((paper.width() - wide) / 2, (paper.height() - high) / 2, wide, high)
        image = self._pages.image(page, size.width() * fit * SHARPNESS / POINTS_PER_INCH)
        self._painter.drawImage(target, image, QRectF(image.rect()))

    def _finish(self) -> None:
        self._turn.stop()
        went_well = self._painter.end() and self._printer.printerState() != self._printer.PrinterState.Error
        (self.done if went_well else self.failed).emit()

    def _fail(self) -> None:
        self._turn.stop()
        if self._painter.isActive():
            self._painter.end()
        self.failed.emit()


def asked_ranges(printer: QPrinter) -> list[tuple[int, int]]:
    """The stretches of pages that were asked for, from 1; none for all pages."""
    if printer.printRange() != printer.PrintRange.PageRange:
        return []
    ranges = [(one.from_, one.to) for one in printer.pageRanges().toRangeList()]
    return ranges or ([(printer.fromPage(), printer.toPage())] if printer.fromPage() else [])


def pages_to_print(
    count: int, ranges: Sequence[tuple[int, int]] = (), *, copies: int = 1, collate: bool = True,
    backwards: bool = False,
) -> list[int]:  # fmt: skip
    """The pages (from 1) in the order in which they are printed; a stretch of pages that are not there is left out."""
    wanted = [page for first, last in ranges or [(1, count)] for page in range(max(1, first), min(count, last) + 1)]
    pages = sorted(set(wanted), reverse=backwards)
    return pages * copies if collate else [page for page in pages for _ in range(copies)]
