"""Pictures of findings: read with limits, small in the list and as large as there is room beside it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import CENTRE, Pen

FORMATS = (b"png", b"jpeg", b"jpg")
MOST_PIXELS = 50_000_000
"""A picture larger than this (some 200 MB in memory) is not shown."""
MOST_KEPT = 200
"""So many small pictures are kept ready."""


def read_picture(data: bytes, most: QSize | None = None) -> QImage:
    """The picture in these bytes, no larger than `most`; null for what is none, is damaged, or is too large."""
    bytes_ = QByteArray(data)
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in FORMATS or not size.isValid():
        return QImage()
    if size.width() * size.height() > MOST_PIXELS:
        return QImage()
    if most is not None and (size.width() > most.width() or size.height() > most.height()):
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()


def is_picture(data: bytes) -> bool:
    """Whether these bytes are a picture that can be shown."""
    return not read_picture(data, QSize(64, 64)).isNull()


def png_of(image: QImage) -> bytes:
    """A picture as a PNG file's bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class Pictures:
    """Small pictures by attachment and size, drawn once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: dict[tuple[str, int, int], QPixmap] = {}

    def small(self, sha256: str, size: QSize, ratio: float) -> QPixmap:
        """A picture that fits in `size` (logical px); null where it is missing or damaged."""
        most = size * ratio
        key = (sha256, most.width(), most.height())
        if key not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            data = self._session.attachment(sha256)
            pixmap = QPixmap() if data is None else QPixmap.fromImage(read_picture(data, most))
            pixmap.setDevicePixelRatio(ratio)
            self._kept[key] = pixmap
        return self._kept[key]


class PictureView(QWidget):
    """The picture of the current finding, as large as it fits; a missing description is said in words under it."""

    accessible_role = "Graphic"

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._sha256 = pictures, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)

    def show_picture(self, sha256: str, alt: str) -> None:
        """Show another picture, with what it is described as."""
        self._sha256 = sha256
        self.setAccessibleName(alt.strip() or self.tr("Bild utan alternativtext"))
        self._fit()
        self.update()

    def height_for(self, width: int) -> int:
        """How high the picture stands in a width of px."""
        theme = theme_of(self)
        pixmap = self._pixmap(width)
        if pixmap.isNull():
            return theme.px(64)
        return round(pixmap.height() / pixmap.devicePixelRatio()) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen, box = Pen(painter, theme_of(self)), QRectF(self.rect())
        pixmap = self._pixmap(self.width())
        if pixmap.isNull():
            pen.soft(box, "sunken", 4)
            words = self.tr("Bilden finns inte i filen, eller är skadad.")
            pen.text(box.adjusted(8, 0, -8, 0), words, "small", "muted", CENTRE)
        else:
            size = pixmap.deviceIndependentSize()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(1, 1, size.width(), size.height()), pixmap, QRectF(pixmap.rect()))
            pen.fill(QRectF(0, 0, size.width() + 2, size.height() + 2), None, 2, "line")
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _pixmap(self, width: int) -> QPixmap:
        most = QSize(max(16, width - 2), min(theme_of(self).px(420), max(120, self.window().height() * 34 // 100)))
        return self._pictures.small(self._sha256, most, self.devicePixelRatioF()) if self._sha256 else QPixmap()

    def _fit(self) -> None:
        height = self.height_for(self.width())
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _refresh(self) -> None:
        self._fit()
        self.update()
