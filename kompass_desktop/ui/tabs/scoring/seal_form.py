"""The strip that asks before points are sealed, and for the reason when they are opened. Never a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label


class SealForm(QFrame):
    """One sentence, perhaps a field for the reason, and two buttons. Enter does it, Esc does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "info")
        self._done: Callable[[str], bool] | None = None
        self._back: QWidget | None = None
        self.sentence = Label("", wrap=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.reason = QLineEdit()
        self.reason.setMaxLength(400)
        self.reason.setAccessibleName(self.tr("Skäl"))
        self.reason.setPlaceholderText(self.tr("Skäl, sparas i historiken"))
        self.confirm = Button("", "primary")
        self.cancel = Button(self.tr("Avbryt"), "quiet", key=self.tr("Esc"))
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 6, 8, 6)
        box.setSpacing(8)
        box.addWidget(self.sentence, 1)
        box.addWidget(self.reason, 1)
        box.addWidget(self.confirm)
        box.addWidget(self.cancel)
        self.confirm.clicked.connect(self._do)
        self.reason.returnPressed.connect(self._do)
        self.reason.textEdited.connect(self._typed)
        self.cancel.clicked.connect(self.give_up)
        self.hide()

    def ask(self, sentence: str, confirm: str, done: Callable[[str], bool], *, reason: bool, back: QWidget) -> None:
        """Asks; `done` gets the reason ("" where none is asked for) and says whether the strip can go."""
        self._done, self._back = done, back
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.confirm.set_text(confirm)
        self.confirm.setAccessibleDescription(sentence)
        self.reason.clear()
        self.reason.setVisible(reason)
        self.confirm.setEnabled(not reason)
        self.show()
        (self.reason if reason else self.confirm).setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Takes the strip away; the focus goes back to where it was."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        self.confirm.setEnabled(bool(text.strip()))

    def _do(self) -> None:
        asked = not self.reason.isHidden()
        if asked and not self.reason.text().strip():
            return
        if self._done is not None and self._done(self.reason.text() if asked else ""):
            self.give_up()
