"""What was copied or dropped: words, a picture, or files with pictures. Nothing is fetched from anywhere."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPixmap

from kompass_desktop.model.web_address import parted
from kompass_desktop.ui.tabs.web.picture import png_of


class Given(Struct, frozen=True):
    """What a finding can be made of."""

    text: str = ""
    picture: bytes | None = None
    files: tuple[Path, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to make a finding of."""
        return not self.text.strip() and self.picture is None and not self.files


def given(mime: QMimeData | None) -> Given:
    """Read what lies on the clipboard, or was dropped.

    Programs for text and tables put a picture of what was copied beside the words: there the words are meant. A browser
    puts the address beside a copied picture: there both are.
    """
    if mime is None:
        return Given()
    files = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if files:
        return Given(files=files)
    text = mime.text() or "\n".join(url.toString() for url in mime.urls())
    address, rest = parted(text)
    image = mime.imageData() if mime.hasImage() else None
    image = image.toImage() if isinstance(image, QPixmap) else image
    if isinstance(image, QImage) and not image.isNull() and not rest.strip():
        return Given(address, png_of(image))
    return Given(text)
