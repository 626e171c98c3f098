"""The lines of Resultat on a soft ground: what has to be said of a comparison, and that points are only tried."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel

LINE = 36


class SoftLine(Panel):
    """A sentence and what one can do about it. It wraps where it has no room, and never closes."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        self._box = box = QHBoxLayout()
        super().__init__("info", box, margins=(12, 2, 6, 2), gap=8, parent=parent)
        self._icon_name, self._icon = icon, QLabel()
        self.label = Label("", "body" if icon else "small", wrap=True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if icon:
            box.addWidget(self._icon)
        box.addWidget(self.label, 1)
        follow_theme(self, self._refresh)

    def add_button(self, words: str) -> Button:
        """Offers something to do."""
        button = Button(words, "banner")
        self._box.addWidget(button)
        return button

    def tell(self, words: str) -> None:
        """Says something else; nothing hides the line."""
        self.label.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def _refresh(self) -> None:
        theme = theme_of(self)
        self.setMinimumHeight(theme.px(32 if not self._icon_name else LINE))
        if self._icon_name:
            side = theme.size("icon")
            self._icon.setPixmap(theme.icon(self._icon_name, "accent").pixmap(QSize(side, side)))


class Reservation(SoftLine):
    """Period, number of municipalities, editions, and where it all comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.source = self.add_button(self.tr("Källa"))

    def show_words(self, words: str, has_source: bool) -> None:
        """Says what has to be said, with a way to the source where there is one."""
        self.tell(words)
        self.source.setVisible(has_source)


class TryLine(QWidget):
    """Says for as long as points are tried that nothing is saved, and what it would come to."""

    again_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = SoftLine(icon="pencil")
        self.again, self.stop = self.line.add_button(self.tr("Börja om")), self.line.add_button(self.tr("Sluta"))
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 0, 16, 8)
        box.addWidget(self.line)
        self.again.clicked.connect(self.again_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.hide()

    def show_total(self, words: str, hint: str) -> None:
        """Says the total that is tried, and what is wrong with what is being typed or how one types."""
        head = self.tr("Tänk om – inget sparas.")
        self.line.tell("   ".join(filter(None, (head, words, hint))))
