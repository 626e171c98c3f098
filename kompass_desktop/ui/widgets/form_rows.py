"""Form rows: label above the field, help under it, an error under that. Every field is added through `form_row`."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.labels import Label


class FormRow(QWidget):
    """A field with its label, help and error; the label is the field's buddy and its accessible name."""

    def __init__(self, words: str, field: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.field, self._words, self._help_text = field, words, help_text
        self._label = Label(words, "small", muted=True)
        self._label.setBuddy(field)
        self._help = Label(help_text, "small", muted=True, wrap=True)
        if not help_text:
            self._help.hide()
        self._error = _Error()
        self._error.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for part in (self._label, field, self._help, self._error):
            box.addWidget(part)
        field.setAccessibleName(words.replace("&", ""))
        field.setAccessibleDescription(help_text)

    def set_words(self, words: str) -> None:
        """Gives the label other words."""
        self._words = words
        self._label.setText(words)
        self.field.setAccessibleName(words.replace("&", ""))

    def set_error(self, words: str) -> None:
        """Says under the field what is wrong with it ("" takes that away); a screen reader hears it with the field."""
        self._error.show_words(words)
        self._error.setVisible(bool(words))
        self.field.setProperty("wrong", bool(words))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self.field.setAccessibleDescription(" ".join(filter(None, (words, self._help_text))))

    @property
    def error(self) -> str:
        """What is said to be wrong, "" while nothing is."""
        return self._error.words

    @property
    def label(self) -> QLabel:
        """The label above the field."""
        return self._label


class _Error(QWidget):
    """Icon and words in `bad`, under a field."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._label = Label("", "small", wrap=True)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._icon)
        box.addWidget(self._label, 1)
        self.words = ""
        follow_theme(self, self._refresh)

    def show_words(self, words: str) -> None:
        """Shows other words."""
        self.words = words
        self._label.setText(words)

    def _refresh(self) -> None:
        theme = theme_of(self)
        self._icon.setPixmap(theme.icon("circle-alert", "bad").pixmap(QSize(theme.size("icon"), theme.size("icon"))))
        palette = self._label.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colour("bad"))
        self._label.setPalette(palette)


def form_row(form: QBoxLayout, words: str, field: QWidget, help_text: str = "") -> FormRow:
    """Adds a field to a form: label above, buddy, accessible name and description set. Returns the row."""
    row = FormRow(words, field, help_text)
    form.addWidget(row)
    return row
