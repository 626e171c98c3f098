"""What a window leaves to its user's desktop: opening a file, showing its folder, and which names files may have."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from kompass_desktop.model.web_address import safe_address

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
LONGEST_NAME = 120


def file_name(words: str, suffix: str) -> str:
    """A file name of these words that Windows, macOS and Linux all accept."""
    name = _FORBIDDEN.sub(" ", words).strip(" .")
    nameless = QCoreApplication.translate("desktop", "Utan namn")
    return f"{' '.join(name.split())[:LONGEST_NAME].strip(' .') or nameless}{suffix}"


def open_file(path: Path) -> None:
    """Opens a file with the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> None:
    """Shows the folder that a file lies in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def open_address(address: str) -> bool:
    """Hands a web address to the desktop's browser, only when somebody asked for it; False if it is no http address."""
    safe = safe_address(address)
    return safe is not None and QDesktopServices.openUrl(QUrl(safe, QUrl.ParsingMode.TolerantMode))
