"""Where files go: a field for a path with a button that chooses it, and places that are free."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.ui.widgets.buttons import Button


def documents_folder() -> Path:
    """The user's folder for documents; the home folder where the system names none."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    existing = [Path(place) for place in places if Path(place).is_dir()]
    return existing[0] if existing else Path.home()


def free_path(path: Path) -> Path:
    """This path, or the first numbered one after it where nothing lies yet."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


def ask_new_file(parent: QWidget, title: str, suggested: Path) -> Path | None:
    """Asks where an evaluation's file is to be made; it never takes another one's place, so nobody is asked that."""
    kinds = QCoreApplication.translate("paths", "Utvärderingar (*.kompass)")
    options = QFileDialog.Option.DontConfirmOverwrite
    path, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds, options=options)
    if not path:
        return None
    return Path(path if path.lower().endswith(SUFFIX) else path + SUFFIX)


class PathField(QWidget):
    """A path to write or to choose; `edited` comes when the user changed it, however that was done."""

    edited = Signal()

    def __init__(self, choose: Callable[[Path | None], str], button: str, parent: QWidget | None = None) -> None:
        """`choose` shows a file dialog, starting from the path that stands there, and returns a path or ""."""
        super().__init__(parent)
        self._choose = choose
        self.line = QLineEdit()
        self.button = Button(button)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.line, 1)
        box.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self.button.clicked.connect(self._ask)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line; the button says what it chooses."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self.button.setAccessibleName(f"{name}: {self.button.text()}")

    def setAccessibleDescription(self, description: str) -> None:
        """The description belongs to the line, too."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    @property
    def path(self) -> Path | None:
        """The path as it stands, None while the field is blank."""
        text = self.line.text().strip().strip('"')
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Show a path, without `edited`."""
        self.line.setText(str(path))

    def _ask(self) -> None:
        chosen = self._choose(self.path)
        if chosen:
            self.line.setText(chosen)
            self.edited.emit()
