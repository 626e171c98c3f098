"""The pages of one PDF: drawn, read and measured, with the last few kept. All places are in points from the top left.

QtPdf is loaded with the first document that is opened, and not before.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QObject, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from kompass_desktop.model.quoting import Folded, folded_text

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

KEPT = 6
"""So many drawn pages are kept."""
MOST_PIXELS = 40_000_000
"""A page is never drawn larger: a hostile one may be a kilometre high."""
INSIDE = 0.5


class PdfPages(QObject):
    """A PDF from its bytes. `broken` says that it cannot be shown."""

    def __init__(self, content: bytes, paper: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtPdf import QPdfDocument

        self._paper = paper
        self._bytes = QByteArray(content)
        self._buffer = QBuffer(self._bytes, self)  # read from as long as pages are shown
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document: QPdfDocument = QPdfDocument(self)
        self._document.load(self._buffer)
        self.broken = self._document.status() != QPdfDocument.Status.Ready or self._document.pageCount() < 1
        self._drawn: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self._texts: dict[int, str] = {}
        self._folded: dict[int, Folded] = {}
        self._lines: dict[int, list[QRectF]] = {}

    @cached_property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def size(self, page: int) -> QSizeF:
        """How large a page (from 0) is in points; never nothing."""
        size = self._document.pagePointSize(page)
        return QSizeF(max(1.0, size.width()), max(1.0, size.height()))

    def headings(self) -> list[tuple[int, float]]:
        """Where the document's own bookmarks point, in their order: the page (from 0) and how far down it."""
        from PySide6.QtPdf import QPdfBookmarkModel

        role, model = QPdfBookmarkModel.Role, QPdfBookmarkModel()
        model.setDocument(self._document)
        found: list[tuple[int, float]] = []

        def walk(parent: QModelIndex) -> None:
            for row in range(model.rowCount(parent)):
                index = model.index(row, 0, parent)
                found.append((model.data(index, role.Page.value), model.data(index, role.Location.value).y()))
                walk(index)

        walk(QModelIndex())
        return found

    # ---- drawing
    def picture(self, page: int, width: int, ratio: float) -> QPixmap:
        """A page as wide as that in logical px, sharp at a pixel ratio."""
        key = (page, width, round(ratio * 100))
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = QPixmap.fromImage(self.image(page, width * ratio))
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return found

    def is_drawn(self, page: int, width: int, ratio: float) -> bool:
        """Whether a page is kept as a picture."""
        return (page, width, round(ratio * 100)) in self._drawn

    def image(self, page: int, width: float) -> QImage:
        """A page so many px wide, on paper; not kept. One that would be hostile to draw comes smaller."""
        size = self.size(page)
        wide, high = width, width * size.height() / size.width()
        if wide * high > MOST_PIXELS:
            smaller = (MOST_PIXELS / (wide * high)) ** 0.5
            wide, high = wide * smaller, high * smaller
        ink = self._document.render(page, QSize(max(1, round(wide)), max(1, round(high))))
        if ink.isNull():
            ink = QImage(max(1, round(wide)), max(1, round(high)), QImage.Format.Format_RGB32)
            ink.fill(self._paper)
            return ink
        sheet = QImage(ink.size(), QImage.Format.Format_RGB32)
        sheet.fill(self._paper)  # what QtPdf draws is transparent where nothing stands
        painter = QPainter(sheet)
        painter.drawImage(0, 0, ink)
        painter.end()
        return sheet

    # ---- reading
    def text(self, page: int) -> str:
        """The text of a page, with its line breaks."""
        if page not in self._texts:
            found = self._document.getAllText(page)
            self._texts[page] = found.text()
            self._lines[page] = [polygon.boundingRect() for polygon in found.bounds()]
        return self._texts[page]

    def folded(self, page: int) -> Folded:
        """The text of a page for looking in."""
        if page not in self._folded:
            self._folded[page] = folded_text(self.text(page))
        return self._folded[page]

    def has_text(self, most: int = 12) -> bool:
        """Whether there is text on any of the first pages: a scanned document has none."""
        return any(self.text(page).strip() for page in range(min(most, self.count)))

    def boxes(self, page: int, start: int, end: int) -> list[QRectF]:
        """Where a stretch of a page's text stands: one box for each piece of a line."""
        if end <= start:
            return []
        found = self._document.getSelectionAtIndex(page, start, end - start)
        return [polygon.boundingRect() for polygon in found.bounds()]

    def place_at(self, page: int, point: QPointF) -> int:
        """The place in a page's text that is nearest to a point, between two letters."""
        text = self.text(page)
        if not text or not self._lines[page]:
            return 0
        near = min(self._lines[page], key=lambda box: _distance(box, point))
        first = self._lines[page][0]
        inside = QPointF(
            min(max(point.x(), near.left() + INSIDE), max(near.left(), near.right() - INSIDE)), near.center().y()
        )
        start = QPointF(first.left() + INSIDE, first.center().y())
        found = self._document.getSelection(page, start, inside)
        if not found.isValid() or found.endIndex() <= 0:
            return 0
        return min(len(text), found.endIndex())

    def caret(self, page: int, place: int) -> QRectF:
        """Where a caret stands between two letters; null on a page without text."""
        text = self.text(page)
        for at in range(min(place, len(text) - 1), max(-1, place - 4), -1):
            boxes = self.boxes(page, at, at + 1)
            if boxes:
                box = boxes[0] if at == place else boxes[-1]
                return self._upright(page, box.left() if at == place else box.right(), box)
        boxes = self.boxes(page, place, min(len(text), place + 8))
        return QRectF(boxes[0].left(), boxes[0].top(), 1, max(6.0, boxes[0].height())) if boxes else QRectF()

    def _upright(self, page: int, x: float, box: QRectF) -> QRectF:
        """A caret beside a letter: as high as its line, for a full stop is low."""
        line = min(self._lines[page], key=lambda line: _distance(line, box.center()))
        whole = box.united(line) if line.intersects(box.adjusted(-2, 0, 2, 0)) and line.height() < 60 else box
        return QRectF(x, whole.top(), 1, max(6.0, whole.height()))

    def beside(self, page: int, place: int, step: int) -> int:
        """The place one line further down (1) or up (-1) from another."""
        here = self.caret(page, place)
        if here.isNull():
            return place
        line = min(self._lines[page], key=lambda box: _distance(box, here.center()))
        far = [box for box in self._lines[page] if (box.center().y() - line.center().y()) * step > line.height() * 0.6]
        if not far:
            return len(self.text(page)) if step > 0 else 0
        near = min(far, key=lambda box: abs(box.center().y() - line.center().y()) + 0.3 * _aside(box, here.x()))
        return self.place_at(page, QPointF(here.x(), near.center().y()))


def _aside(box: QRectF, x: float) -> float:
    return max(box.left() - x, x - box.right(), 0.0)


def _distance(box: QRectF, point: QPointF) -> float:
    """How far a point lies from a box; lines above and below count for more than those beside."""
    return 3 * max(box.top() - point.y(), point.y() - box.bottom(), 0.0) + _aside(box, point.x())
