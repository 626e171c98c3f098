"""Small panes that lie over the window for a moment: they take the focus, and give it back where it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.pen import Pen

TOP = 56


class Overlay(QWidget):
    """A pane at the top of its window, in the middle. Esc or leaving it closes it; `closed` comes then."""

    closed = Signal()

    def __init__(self, window: QWidget, width: int) -> None:
        """`width` is in px at 100 % text."""
        super().__init__(window)
        self._window, self._width = window, width
        self._back: QWidget | None = None
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(12, 12, 12, 12)
        self.box.setSpacing(8)
        self.hide()
        window.installEventFilter(self)

    def open(self, start: QWidget) -> None:
        """Shows the pane with the focus in one of its widgets."""
        self._back = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        start.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def close_pane(self, give_back: bool = True) -> None:
        """Hides the pane; the focus goes back to where it was."""
        if self.isHidden():
            return
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.disconnect(self._focus_moved)
        self.hide()
        if give_back and self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self._back = None
        self.closed.emit()

    def place(self) -> None:
        """Puts the pane at its place in the window."""
        window, theme = self._window, theme_of(self)
        width = min(theme.px(self._width), window.width() - 24)
        self.setFixedWidth(width)
        self.adjustSize()
        height = min(self.sizeHint().height(), window.height() - TOP - 12)
        self.setGeometry((window.width() - width) // 2, theme.size("topbar") + 8, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_pane()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        pen.painter.fillRect(self.rect(), pen.theme.colour("window"))
        pen.fill(QRectF(self.rect()), "surface", 8, "line_strong")
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.close_pane(give_back=False)


class CodePrompt(Overlay):
    """Asks for a sub-criterion, as Ctrl+G does: it is chosen as soon as the second digit is typed."""

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, 320)
        self._catalogue: Catalogue | None = None
        self.label = Label("", "small", muted=True, wrap=True)
        self.field = QLineEdit()
        self.field.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d?\.?\d?"), self.field))
        self.field.setAccessibleName(self.tr("Delområde, två siffror"))
        self.said = Label("", "small", muted=True, wrap=True)
        self.label.setBuddy(self.field)
        for part in (self.label, self.field, self.said):
            self.box.addWidget(part)
        self.field.textEdited.connect(self._typed)

    def ask(self, catalogue: Catalogue, words: str = "") -> None:
        """Asks for a sub-criterion of an edition; `words` say what for."""
        self._catalogue = catalogue
        self.label.setText(words or self.tr("Gå till delområde: skriv två siffror, till exempel 13"))
        self.field.clear()
        self.said.setText("")
        self.open(self.field)

    def _typed(self, text: str) -> None:
        digits = text.replace(".", "")
        if len(digits) < 2 or self._catalogue is None:
            self.said.setText("")
            return
        code = f"{digits[0]}.{digits[1]}"
        if code in self._catalogue.by_code:
            self.close_pane()
            self.chosen.emit(code)
        else:
            self.said.setText(self.tr("Det finns inget delområde {code}.").format(code=code))
            self.field.setAccessibleDescription(self.said.text())
            self.field.selectAll()
