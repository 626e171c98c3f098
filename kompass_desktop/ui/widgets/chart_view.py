"""Shows a model.charts drawing with QPainter: the same geometry that the printed report uses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kompass_desktop.model import charts
from kompass_desktop.model.charts import CAP_HALF, Drawing
from kompass_desktop.ui.theme.theme import Theme, follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import CENTRE, Pen
from kompass_desktop.ui.widgets.rows import FOCUS_BY_KEY

Make = Callable[[float, float], Drawing]
"""Makes the drawing for a width and a height at 100 % text."""


class ChartView(QWidget):
    """A chart. Its name says what it shows, its description says every figure; it can have the focus, like a table."""

    accessible_role = "Chart"
    pressed = Signal(float, float)
    """Where it was pressed, in the drawing's own lengths."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._make: Make | None = None
        self._least = (320, 260)
        self._scale: float | None = None
        self._shows_focus = False
        follow_theme(self, self._refresh)

    def show_drawing(self, make: Make, figures: str, least: tuple[int, int] | None = None) -> None:
        """Shows what `make` draws; `figures` are the same values in words. `least`: smallest size at 100 % text."""
        self._make = make
        if least is not None and least != self._least:
            self._least = least
            self.updateGeometry()
        if figures != self.accessibleDescription():
            self.setAccessibleDescription(figures)
        self.update()

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(self._least[0]), theme.px(self._least[1]))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @property
    def scale(self) -> float:
        """How many px a length of 1 in the drawing takes: the text size, unless another is set."""
        return self._scale or theme_of(self).text_scale

    def set_scale(self, scale: float | None) -> None:
        """Draws everything so many times as large; None follows the text size again."""
        self._scale = scale
        self.update()

    def drawing(self) -> Drawing | None:
        """What is drawn now; None before there is anything."""
        return self._make(self.width() / self.scale, self.height() / self.scale) if self._make is not None else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        drawing = self.drawing()
        if drawing is None:
            return
        theme = theme_of(self)
        painter = QPainter(self)
        paint_drawing(painter, theme, drawing, self.scale)
        if self._shows_focus:
            Pen(painter, theme).focus(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(event.position().x() / self.scale, event.position().y() / self.scale)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = event.reason() in FOCUS_BY_KEY
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = False
        super().focusOutEvent(event)

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()


def paint_drawing(painter: QPainter, theme: Theme, drawing: Drawing, scale: float = 1.0) -> None:
    """Draws the shapes in the look of a theme, everything `scale` times as large."""
    painter.save()
    painter.scale(scale, scale)
    pen = Pen(painter, theme)
    for shape in drawing.shapes:
        _DRAWN_BY[type(shape)](pen, shape)
    painter.restore()


def _rect(pen: Pen, shape: charts.Rect) -> None:
    rect = QRectF(shape.x, shape.y, shape.width, shape.height)
    if shape.halo:
        pen.fill(rect.adjusted(-1, -1, 1, 1), shape.halo, shape.radius)
    pen.fill(rect, shape.fill, shape.radius)


def _line(pen: Pen, shape: charts.Line) -> None:
    upright, level = shape.x1 == shape.x2, shape.y1 == shape.y2
    if (upright or level) and shape.width == 1 and not shape.dash:
        # A filled pixel column is sharp where a line of 1 px would be two grey ones.
        x, y = min(shape.x1, shape.x2), min(shape.y1, shape.y2)
        width = 1 if upright else abs(shape.x2 - shape.x1)
        height = 1 if level else abs(shape.y2 - shape.y1)
        pen.painter.fillRect(QRectF(round(x), round(y), width, height), pen.theme.colour(shape.colour))
        return
    pen.painter.setPen(_stroke(pen, shape.colour, shape.width, shape.dash))
    pen.painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))


def _polygon(pen: Pen, shape: charts.Polygon) -> None:
    pen.painter.setPen(_stroke(pen, shape.colour, shape.width, shape.dash))
    if shape.tint:
        soft = pen.theme.colour(shape.colour)
        soft = type(soft)(soft)
        soft.setAlphaF(shape.tint)
        pen.painter.setBrush(soft)
    else:
        pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    pen.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]))


def _dot(pen: Pen, shape: charts.Dot) -> None:
    side = shape.radius * 2
    rect = QRectF(shape.x - shape.radius, shape.y - shape.radius, side, side)
    pen.fill(rect, shape.fill, shape.radius, shape.ring, 1.5)


def _text(pen: Pen, shape: charts.Text) -> None:
    weight = 600 if shape.strong else None
    font = pen.theme.font(shape.style, weight, scaled=False)
    width = pen.theme.metrics(shape.style, weight, scaled=False).horizontalAdvance(shape.text)
    x = shape.x - {"left": 0.0, "centre": width / 2, "right": width}[shape.align]
    pen.painter.setFont(font)
    pen.painter.setPen(pen.theme.colour(shape.colour))
    pen.painter.drawText(QPointF(x, shape.y + CAP_HALF * font.pixelSize()), shape.text)


def _badge(pen: Pen, shape: charts.Badge) -> None:
    half = shape.size / 2
    rect = QRectF(round(shape.x - half), round(shape.y - half), shape.size, shape.size)
    pen.fill(rect, f"area{shape.number}", 4)
    pen.painter.setFont(pen.theme.font("small", 600, scaled=False))
    pen.painter.setPen(pen.theme.colour("on_area"))
    pen.painter.drawText(rect.adjusted(-4, 0, 4, -1), int(CENTRE), str(shape.number))


def _stroke(pen: Pen, colour: str, width: float, dash: tuple[float, ...]) -> QPen:
    stroke = QPen(pen.theme.colour(colour), width)
    if dash:
        stroke.setDashPattern(list(dash))
    stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroke


_DRAWN_BY: dict[type, Callable[[Pen, object], None]] = {
    charts.Rect: _rect,
    charts.Line: _line,
    charts.Polygon: _polygon,
    charts.Dot: _dot,
    charts.Text: _text,
    charts.Badge: _badge,
}  # type: ignore[dict-item]
