"""Charts as pictures for other programs: PNG, SVG with its texts as text, and the figures as text beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QBuffer, QIODevice, QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.chart_view import ChartView, paint_drawing

RATIO = 2.0
"""A picture is so many times as sharp as the screen."""
SVG, PNG = "image/svg+xml", "image/png"


def charts_image(whole: QWidget, charts: Sequence[ChartView], ratio: float = RATIO) -> QImage:
    """The charts where they stand in `whole`, on their paper."""
    size = _extent(whole, charts)
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    _paint(painter, whole, charts, size)
    painter.end()
    return image


def charts_png(whole: QWidget, charts: Sequence[ChartView]) -> bytes:
    """The same as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    charts_image(whole, charts).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def charts_svg(whole: QWidget, charts: Sequence[ChartView], title: str, figures: str) -> bytes:
    """The same as an SVG file: its title says what it shows, its description every figure."""
    from PySide6.QtSvg import QSvgGenerator

    size, buffer = _extent(whole, charts), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(figures)
    painter = QPainter(generator)
    _paint(painter, whole, charts, size)
    painter.end()
    return bytes(buffer.data().data())


def charts_clipboard(
    whole: QWidget, charts: Sequence[ChartView], title: str, figures: str, table: QAbstractItemModel
) -> QMimeData:
    """Picture, SVG and figures at once: each program pastes what it can."""
    content = QMimeData()
    content.setImageData(charts_image(whole, charts))
    content.setData(PNG, charts_png(whole, charts))
    content.setData(SVG, charts_svg(whole, charts, title, figures))
    content.setText(tab_separated(table))
    return content


def tab_separated(model: QAbstractItemModel) -> str:
    """A table as text for a spreadsheet: its header and its rows, minus signs as a spreadsheet knows them."""
    columns = range(model.columnCount())
    lines = [[model.headerData(c, Qt.Orientation.Horizontal) for c in columns]]
    lines += [[model.index(r, c).data() for c in columns] for r in range(model.rowCount())]
    return "".join("\t".join(_cell(value) for value in line) + "\n" for line in lines)


def _cell(value: object) -> str:
    words = " ".join(str(value if value is not None else "").split())
    return f"-{words[1:]}" if words[:1] == "−" else words


def _extent(whole: QWidget, charts: Sequence[ChartView]) -> QSize:
    corners = [_place(whole, chart) + QPoint(chart.width(), chart.height()) for chart in charts]
    return QSize(max((c.x() for c in corners), default=1), max((c.y() for c in corners), default=1))


def _place(whole: QWidget, chart: ChartView) -> QPoint:
    return cast("QPoint", chart.mapTo(whole, QPoint(0, 0)))


def _paint(painter: QPainter, whole: QWidget, charts: Sequence[ChartView], size: QSize) -> None:
    theme = theme_of(whole)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.colour("surface"))
    for chart in charts:
        drawing, place = chart.drawing(), _place(whole, chart)
        if drawing is not None:
            painter.save()
            painter.translate(place)
            paint_drawing(painter, theme, drawing, chart.scale)
            painter.restore()
