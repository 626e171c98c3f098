"""Buttons: with a painted key, with only an icon, as a segment of a choice, and as a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.pen import RIGHT, Pen

MENU = "▾"
"""Given as a button's key it draws a chevron: the button opens a menu."""


KEY_GAP = 8
"""At least so far (px) the key stands from the words; where there is less room it is left out."""


class Button(QPushButton):
    """A push button. `kind` is "" (quiet edge), "primary" (one per screen), "quiet", "link", "banner" or "search".

    The key stands small and muted right in the button; `key=MENU` draws a chevron instead.
    """

    def __init__(
        self, text: str, kind: str = "", *, icon: str | None = None, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._key = kind, icon, key
        self._key_out = False
        self.setProperty("kind", kind)
        self.setProperty("key", bool(key))
        self.setAccessibleName(text)
        if key and key != MENU:
            self.setAccessibleDescription(key)
        self.setAutoDefault(kind == "primary")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)

    def set_text(self, text: str) -> None:
        """Gives the button other words, also for a screen reader."""
        self.setText(self._spaced(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Gives the button another icon, or with "" none."""
        self._icon = icon
        self._refresh()

    def leave_out_key(self, out: bool) -> None:
        """Where room is scarce the key is not written; it does what it does all the same."""
        if out != self._key_out:
            self._key_out = out
            self.setProperty("key", bool(self._key) and not out)
            self.style().polish(self)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._key or self._key_out:
            return hint + QSize(4, 0)
        return hint + QSize(self._key_width() + 14, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ringed = self._kind == "primary" and self.hasFocus()
        if not self._key and not ringed:
            return
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        if ringed:
            # The focus colour hardly shows beside the accent: a light line inside it does.
            pen.fill(QRectF(self.rect()).adjusted(2, 2, -2, -2), None, 4, "on_accent", 1.5)
        if not self._key or self._key_out:
            pass
        elif self._key != MENU and self.width() < super().sizeHint().width() + self._key_width() + KEY_GAP:
            pass  # a row of buttons that has been squeezed: the words come first
        elif self._key == MENU:
            side = pen.theme.px(15)
            pen.icon("chevron-down", self.width() - side - 11, (self.height() - side) / 2, self._ink(), 15)
        else:
            pen.text(QRectF(self.rect()).adjusted(0, 0, -12, -1), self._key, "small", self._ink(), RIGHT)
        painter.end()

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "on_accent" if self._kind == "primary" else "muted"

    def _key_width(self) -> int:
        theme = theme_of(self)
        return theme.px(15) if self._key == MENU else round(theme.text_width(self._key, "small"))

    def _spaced(self, text: str) -> str:
        # A thin space keeps the words off the icon: Qt's own gap is too narrow.
        return f"\u2009{text}" if self._icon else text

    def _refresh(self) -> None:
        theme = theme_of(self)
        if self._icon:
            token = {"primary": "on_accent", "link": "accent", "banner": "accent"}.get(self._kind, "muted")
            self.setIcon(theme.icon(self._icon, token))
            self.setIconSize(QSize(theme.size("icon"), theme.size("icon")))
        elif not self.icon().isNull():
            self.setIcon(QIcon())
        self.setText(self._spaced(self.text().lstrip("\u2009")))
        self.updateGeometry()


class IconButton(QToolButton):
    """A button with only an icon; its words are the tooltip and the accessible name."""

    def __init__(
        self, icon: str, words: str, *, key: str = "", on_icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._on_icon = icon, on_icon
        self.setProperty("kind", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.set_words(words, key)
        if on_icon:
            self.setCheckable(True)
            self.toggled.connect(self._refresh)
        follow_theme(self, self._refresh)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def set_words(self, words: str, key: str = "") -> None:
        """What the button does, in words, with its key."""
        self.setToolTip(f"{words} ({key})" if key else words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(key)

    def set_icon(self, icon: str) -> None:
        """Gives the button another icon."""
        self._icon = icon
        self._refresh()

    def _refresh(self) -> None:
        theme = theme_of(self)
        on = self._on_icon is not None and self.isChecked()
        self.setIcon(theme.icon(self._on_icon if on and self._on_icon else self._icon, "accent" if on else "muted"))
        self.setIconSize(QSize(theme.size("icon"), theme.size("icon")))


class Segment(Panel):
    """A choice of two to five modes that stand side by side; left and right arrows go between them."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], *, parent: QWidget | None = None) -> None:
        """`name` says for a screen reader what is chosen; `choices` are (id, words)."""
        row = QHBoxLayout()
        super().__init__("seg", row, margins=(1, 1, 1, 1), parent=parent)
        self.setAccessibleName(name)
        self._name = name
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._widest: dict[str, int] = {}
        for choice, words in choices:
            button = _SegmentButton(words)
            button.setAccessibleName(f"{name}: {words}")
            self._group.addButton(button)
            self._buttons[choice] = button
            row.addWidget(button)
            button.clicked.connect(lambda _=False, chosen=choice: self.chosen.emit(chosen))
        self._buttons[choices[0][0]].setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)

    @property
    def choice(self) -> str:
        """The id of the chosen part."""
        return next(choice for choice, button in self._buttons.items() if button.isChecked())

    def choose(self, choice: str) -> None:
        """Chooses a part without emitting `chosen`."""
        self._buttons[choice].setChecked(True)

    def set_words(self, choice: str, words: str) -> None:
        """Gives a part other words, for example with a new count."""
        button = self._buttons[choice]
        button.setText(words)
        button.setAccessibleName(f"{self._name}: {words}")

    def set_visible(self, choice: str, visible: bool) -> None:
        """Shows a part or takes it away."""
        self._buttons[choice].setVisible(visible)

    def button(self, choice: str) -> QToolButton:
        """The button of a part."""
        return self._buttons[choice]

    def _refresh(self) -> None:
        self.setFixedHeight(theme_of(self).size("control"))


class _SegmentButton(QToolButton):
    """One part of a segment: as wide chosen (600) as not, so that nothing jumps."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(round(theme_of(self).text_width(self.text(), "body", 600)) + 28, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Choice(QComboBox):
    """A list to choose one thing from; drawn like a button with a chevron."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        follow_theme(self, self.updateGeometry)

    def setAccessibleName(self, name: str) -> None:
        """Names the list, and with it the field of one that can be typed in."""
        super().setAccessibleName(name)
        field = self.lineEdit()
        if field is not None:
            field.setAccessibleName(name)

    def setEditable(self, editable: bool) -> None:
        """Lets one type what is not in the list."""
        super().setEditable(editable)
        self.setAccessibleName(self.accessibleName())

    def set_choices(self, choices: Sequence[tuple[str, str]], chosen: str | None = None) -> None:
        """Fills the list with (id, words) without emitting; keeps what is chosen unless another is given."""
        keep = self.choice if chosen is None else chosen
        blocked = self.blockSignals(True)
        self.clear()
        for choice, words in choices:
            self.addItem(words, choice)
        self.setCurrentIndex(max(0, self.findData(keep)) if choices else -1)
        self.blockSignals(blocked)

    @property
    def choice(self) -> str:
        """The id of what is chosen, "" while the list is empty."""
        return self.currentData() or ""

    def choose(self, choice: str) -> None:
        """Chooses without emitting; what is not in the list is left alone."""
        index = self.findData(choice)
        if index >= 0:
            blocked = self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(blocked)

    def wheelEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        # Turning the wheel over a closed list must never change what is stored.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        side = pen.theme.px(15)
        pen.icon("chevron-down", self.width() - side - 9, (self.height() - side) / 2, "muted", 15)
        painter.end()
