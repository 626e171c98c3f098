"""The pages of a PDF under each other, to look through: as wide as there is room for, turned by keys and wheel.

Nothing is selected or marked here. What it shows can be replaced by a newer printing of the same text.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kompass_desktop.model.quoting import joined
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.pdf_pages import PdfPages
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import ENTER

MARGIN, GAP = 16, 12
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Times the width of the view."""
NARROWEST = 80
READ_ON = 0.85
"""The part of the view that Space goes on by."""
IDLE_MS = 120
"""The next page is drawn when nothing has happened for so long."""
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class PdfPagesView(QAbstractScrollArea):
    """Shows pages. `page` counts from 1, as people do; places on a page are in points from its top."""

    accessible_role = "Document"
    page_changed = Signal()
    zoom_changed = Signal()
    place_asked = Signal(int, float)
    """A place was clicked twice, or Enter was pressed: the page (from 0) and how far down it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """`title` is what the pages are, for a screen reader."""
        super().__init__(parent)
        self.pages: PdfPages | None = None
        self.zoom = 1.0
        self._title = title
        self._tops: list[int] = []
        self._shown_page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)  # round the pages lies the window's own ground
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._draw_next)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())
        self._name()
        follow_theme(self, self._look_again)

    # ---- what it shows
    def show_pages(self, pages: PdfPages | None) -> None:
        """Show other pages, from the top; what was shown before is let go of."""
        if self.pages is not None:
            self.pages.deleteLater()
        self.pages = pages
        self._shown_page = 0
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._scrolled()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self.pages.count if self.pages is not None else 0

    @property
    def page(self) -> int:
        """The page that fills most of the view, from 1; 0 without pages."""
        return self._page_at(self.viewport().height() // 3) + 1 if self._tops else 0

    def set_zoom(self, step: int) -> None:
        """Show the pages larger (1), smaller (-1) or as wide as the view (0)."""
        near = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self.zoom))
        zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, near + step))] if step else 1.0
        if zoom != self.zoom:
            place = self.place()
            self.zoom = zoom
            self._lay_out()
            self.go_back_to(place)
            self.zoom_changed.emit()

    # ---- places
    def place(self) -> tuple[int, float]:
        """What stands at the upper edge of the view: the page (from 0) and how far down it."""
        if self.pages is None:
            return 0, 0.0
        page = self._page_at(0)
        return page, (self.verticalScrollBar().value() - self._tops[page]) / self._scale(page)

    def go_back_to(self, place: tuple[int, float]) -> None:
        """Have a place at the upper edge again, or as near to it as the pages reach."""
        if self.pages is not None:
            page = max(0, min(self.count - 1, place[0]))
            self.verticalScrollBar().setValue(round(self._tops[page] + place[1] * self._scale(page)))

    def go_to(self, place: tuple[int, float]) -> None:
        """Have a place in sight: nothing moves if it stands in the upper half of the view already."""
        if self.pages is None:
            return
        down = self._tops[place[0]] + place[1] * self._scale(place[0]) - self.verticalScrollBar().value()
        if not 0 <= down <= self.viewport().height() / 2:
            self.go_back_to((place[0], place[1] - GAP / self._scale(place[0])))

    def turn_to(self, page: int) -> None:
        """Have a page (from 1) at the top of the view."""
        if self.pages is not None:
            page = max(1, min(self.count, page))
            self.verticalScrollBar().setValue(self._tops[page - 1] - GAP)

    def rect_of(self, page: int) -> QRectF:
        """Where a page (from 0) stands in the view now, in px."""
        if self.pages is None:
            return QRectF()
        width, height = self._width(), self._height(page)
        left = max(MARGIN, (self.viewport().width() - width) // 2) - self.horizontalScrollBar().value()
        return QRectF(left, self._tops[page] - self.verticalScrollBar().value(), width, height)

    def _page_at(self, y: int) -> int:
        return max(0, bisect_right(self._tops, y + self.verticalScrollBar().value()) - 1)

    def _place_at(self, point: QPointF) -> tuple[int, float]:
        page = self._page_at(round(point.y()))
        return page, max(0.0, (point.y() - self.rect_of(page).top()) / self._scale(page))

    # ---- geometry
    def _width(self) -> int:
        return max(NARROWEST, round((self.viewport().width() - 2 * MARGIN) * self.zoom))

    def _scale(self, page: int) -> float:
        """Pixels to a point."""
        return self._width() / self.pages.size(page).width() if self.pages is not None else 1.0

    def _height(self, page: int) -> int:
        return max(1, round(self.pages.size(page).height() * self._scale(page))) if self.pages is not None else 0

    def _lay_out(self) -> None:
        self._tops, y = [], GAP
        for page in range(self.count):
            self._tops.append(y)
            y += self._height(page) + GAP
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        view = self.viewport().size()
        down.setRange(0, max(0, y - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(theme_of(self).px(40))
        across.setRange(0, max(0, self._width() + 2 * MARGIN - view.width()) if self.pages is not None else 0)
        across.setPageStep(view.width())
        across.setSingleStep(theme_of(self).px(40))
        self.viewport().update()
        self._idle.start()

    def _scrolled(self) -> None:
        self.viewport().update()
        self._idle.start()
        if self.page != self._shown_page:
            self._shown_page = self.page
            self._name()
            self.page_changed.emit()

    def _draw_next(self) -> None:
        """Draw the page below before it is asked for."""
        below = self._page_at(self.viewport().height()) + 1
        if self.pages is not None and self.isVisible() and below < self.count:
            self.pages.picture(below, self._width(), self.devicePixelRatioF())

    def _name(self) -> None:
        if not self.count:
            self.setAccessibleName(self._title)
            return
        where = self.tr("sida {page} av {count}").format(page=self.page, count=self.count)
        self.setAccessibleName(f"{self._title}, {where}")
        if self.hasFocus() and self.pages is not None and QAccessible.isActive():  # else nobody would hear it
            self.setAccessibleDescription(joined(self.pages.text(self.page - 1)))
            say(self, where)

    def _look_again(self) -> None:
        self._lay_out()

    # ---- Qt
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        pen, ratio = Pen(painter, theme_of(self)), self.devicePixelRatioF()
        last = self._page_at(self.viewport().height())
        for page in range(self._page_at(0), min(self.count, last + 1)) if self.pages is not None else ():
            rect = self.rect_of(page)
            if self.pages is not None and rect.intersects(QRectF(event.rect())):
                picture = self.pages.picture(page, self._width(), ratio)
                painter.drawPixmap(rect, picture, QRectF(picture.rect()))
                pen.fill(rect.adjusted(-1, -1, 1, 1), None, 0, "line")
        if self.hasFocus():
            pen.focus(QRectF(self.viewport().rect()), 0)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.pages is None:
            return
        # What stood at the upper edge stays there; the tops are still those of the old width.
        page, before = self._page_at(0), max(NARROWEST, round((event.oldSize().width() - 2 * MARGIN) * self.zoom))
        into = (self.verticalScrollBar().value() - self._tops[page]) * self._width() / before
        self._lay_out()
        self.verticalScrollBar().setValue(round(self._tops[page] + into))
        self._scrolled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        if event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.turn_to(1 if key == Qt.Key.Key_Home else self.count)
        elif key == Qt.Key.Key_Space:
            step = -1 if event.modifiers() & _SHIFT else 1
            bar.setValue(bar.value() + step * round(self.viewport().height() * READ_ON))
        elif key in ENTER and self.pages is not None:
            self.place_asked.emit(*self._place_at(QPointF(0, 3 * GAP)))
        elif event.text() in ("+", "-"):
            self.set_zoom(1 if event.text() == "+" else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _turn(self, step: int) -> None:
        """To the next page; back first to the top of the page one is on."""
        here = self._page_at(GAP)
        inside = step < 0 and self.verticalScrollBar().value() > self._tops[here] if self._tops else False
        self.turn_to(here + 1 if inside else here + 1 + step)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.pages is not None and self.rect_of(self._page_at(round(event.position().y()))).contains(
            event.position()
        ):
            self.place_asked.emit(*self._place_at(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & _CTRL:
            self.set_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
