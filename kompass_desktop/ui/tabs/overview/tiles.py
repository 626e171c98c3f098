"""The eight areas as tiles: points, how much is scored, and each sub-criterion's share."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.totals import Totals
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import BLANK, HIDDEN, RIGHT, Pen
from kompass_desktop.ui.widgets.rows import ENTER

HEIGHT, SMALLEST = 148, 232
"""A tile's height and least width (px at 100 % text)."""


class TileContent(Struct, frozen=True):
    """What a tile shows: points of the area (None: blank), how many are scored, and the points by sub-criterion."""

    points: int | None
    scored: int
    by_code: tuple[tuple[str, int | None, int], ...]
    """Code, points and most points of each sub-criterion."""


class AreaTile(QWidget):
    """One area. A click, Enter or Space goes to it."""

    chosen = Signal(int)
    accessible_role = "Button"

    def __init__(self, area: Area, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        self._content: TileContent | None = None
        self._hidden = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow_theme(self, self._refresh)

    def show_content(self, content: TileContent, hidden: bool) -> None:
        """Show other points, or hide them."""
        if (content, hidden) != (self._content, self._hidden):
            self._content, self._hidden = content, hidden
            self.setAccessibleName(f"{self.area.number} {self.area.title}")
            self.setAccessibleDescription(self.words())
            self.update()

    def words(self) -> str:
        """What the tile shows, in words."""
        content = self._content
        if content is None:
            return ""
        if self._hidden:
            return self.tr("Poängen är dold")
        scored = self.tr("{n} av {of} bedömda").format(n=content.scored, of=len(content.by_code))
        if content.points is None:
            return self.tr("inga poäng ännu")
        return self.tr("{points} av {max} poäng, {scored}").format(
            points=content.points, max=self.area.max_points, scored=scored
        )

    # ---- Qt
    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(SMALLEST), theme_of(self).px(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.area.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            self.chosen.emit(self.area.number)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        rect = QRectF(self.rect())
        pen.fill(rect, "surface", 8, "line")
        if self._content is not None:
            self._draw(pen, self._content)
        if self.hasFocus():
            pen.focus(rect, 8)
        painter.end()

    def _draw(self, pen: Pen, content: TileContent) -> None:
        px, edge = pen.theme.px, 14.0
        width = self.width() - 2 * edge
        taken = pen.badge(edge, px(14), self.area.number) + px(10)
        pen.text(QRectF(edge + taken, px(12), width - taken, px(42)), self.area.title, "body", wrap=True)
        y = px(60)
        blank = content.points is None
        shown = HIDDEN if self._hidden else BLANK if blank else str(content.points)
        figure = pen.text(QRectF(edge, y, width, px(30)), shown, "figure", "muted" if blank else "text")
        left = QRectF(edge + figure + 8, y + px(4), width - figure - 8, px(26))
        pen.text(left, self.tr("av {max}").format(max=self.area.max_points), "small", "muted")
        if content.scored < len(content.by_code):
            count = self.tr("{n} av {of} bedömda").format(n=content.scored, of=len(content.by_code))
            pen.text(left, count, "small", "muted", RIGHT)
        share = None if blank or self._hidden else (content.points or 0) / self.area.max_points
        pen.bar(edge, px(97), width, px(8), share)
        self._draw_parts(pen, content, edge, width)

    def _draw_parts(self, pen: Pen, content: TileContent, x: float, width: float) -> None:
        """Each sub-criterion as wide as its most points, so that one sees what weighs."""
        px, whole = pen.theme.px, sum(most for _, _, most in content.by_code) or 1
        gap = 6.0
        room = width - gap * (len(content.by_code) - 1)
        for code, points, most in content.by_code:
            part = room * most / whole
            share = None if points is None or self._hidden else points / most
            pen.bar(x, px(115), part, px(4), share, "line_strong")
            pen.text(QRectF(x, px(121), part + gap, px(18)), code if part > px(18) else "", "caption", "muted")
            x += part + gap

    def _refresh(self) -> None:
        self.setFixedHeight(theme_of(self).px(HEIGHT))
        self.update()


class AreaTiles(QWidget):
    """The tiles in as many columns as there is room for: four, two or one."""

    chosen = Signal(int)

    def __init__(self, areas: tuple[Area, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self.tiles = [AreaTile(area, self) for area in areas]
        self._columns = 0
        for tile in self.tiles:
            tile.chosen.connect(self.chosen)
        follow_theme(self, self._fit)

    def show_totals(self, totals: Totals, hidden: bool) -> None:
        """Show other points, or hide them."""
        for tile in self.tiles:
            total = totals.area(tile.area.number)
            parts = tuple((s.code, totals.points.get(s.code), s.max_points) for s in tile.area.sub_criteria)
            tile.show_content(TileContent(total.points, total.scored, parts), hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() // max(1, theme_of(self).px(SMALLEST))
        columns = 4 if room >= 4 else 2 if room >= 2 else 1
        if columns != self._columns:
            self._columns = columns
            for number, tile in enumerate(self.tiles):
                self._grid.addWidget(tile, number // columns, number % columns)
