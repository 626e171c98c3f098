"""Banners: one line on top of a tab's content that says what happened and what one can do. Never a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPropertyAnimation, QSize, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, IconButton
from kompass_desktop.ui.widgets.labels import Label

ICONS = {"info": "info", "warn": "triangle-alert", "bad": "circle-alert", "good": "circle-check"}
_TOKENS = {"info": "accent", "warn": "warn", "bad": "bad", "good": "good"}
_MOST_ACTIONS = 2

Action = tuple[str, Callable[[], None]]
"""A button's words and what it does."""


class Banner(QFrame):
    """One line with icon, sentence, at most two actions and close. `kind`: "info", "warn", "bad" or "good"."""

    closed = Signal()

    def __init__(
        self, kind: str, sentence: str, actions: Sequence[Action] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if len(actions) > _MOST_ACTIONS:
            raise ValueError("a banner has at most two actions")
        self.kind, self.sentence = kind, sentence
        self.setProperty("panel", kind)
        self.setAccessibleName(sentence)
        self._icon = QLabel()
        self._label = Label(sentence, wrap=True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 2, 4, 2)
        box.setSpacing(8)
        box.addWidget(self._icon)
        box.addWidget(self._label, 1)
        self.buttons = [self._button(box, words, do) for words, do in actions]
        self.close_button = IconButton("x", self.tr("Stäng meddelandet"))
        self.close_button.clicked.connect(self.dismiss)
        box.addWidget(self.close_button)
        follow_theme(self, self._refresh)

    def dismiss(self) -> None:
        """Takes the banner away."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def fade_in(self) -> None:
        """Lets the banner come in, if the system has nothing against movement."""
        ms = theme_of(self).fade_ms
        if not ms:
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", self)
        fade.setDuration(ms)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        # An effect left in place would draw the banner through a picture for as long as it stands.
        fade.finished.connect(lambda: self.setGraphicsEffect(None))  # type: ignore[arg-type]
        fade.start()

    def _button(self, box: QHBoxLayout, words: str, do: Callable[[], None]) -> Button:
        button = Button(words, "banner")

        def act() -> None:
            self.dismiss()
            do()

        button.clicked.connect(act)
        box.addWidget(button)
        return button

    def _refresh(self) -> None:
        theme = theme_of(self)
        side = theme.size("icon")
        self._icon.setPixmap(theme.icon(ICONS[self.kind], _TOKENS[self.kind]).pixmap(QSize(side, side)))
        self.setMinimumHeight(theme.px(36))


class BannerPlace(QFrame):
    """Where a page's banners stand: on top of its content, which they push down. One banner per subject."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "main")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 10, 16, 2)
        self._box.setSpacing(8)
        self._box.addStretch(1)  # no alignment: that would keep three lines as low as two
        self._banners: dict[str, Banner] = {}
        self.hide()

    def show_banner(self, subject: str, kind: str, sentence: str, actions: Sequence[Action] = ()) -> Banner:
        """Shows a banner; one about the same subject is replaced, one that says the same is left standing."""
        old = self._banners.get(subject)
        if old is not None and (old.kind, old.sentence) == (kind, sentence) and not actions:
            return old
        self.drop(subject)
        banner = Banner(kind, sentence, actions)
        banner.closed.connect(lambda: self._closed(subject, banner))
        self._banners[subject] = banner
        self._box.insertWidget(self._box.count() - 1, banner)
        self.show()
        banner.fade_in()
        return banner

    def hideEvent(self, event: QHideEvent) -> None:
        """What has gone well need not be said once more when one comes back to the page."""
        super().hideEvent(event)
        if not event.spontaneous():
            for banner in [b for b in self._banners.values() if b.kind == "good"]:
                banner.dismiss()

    def drop(self, subject: str) -> None:
        """Takes the banner about a subject away, if there is one."""
        banner = self._banners.get(subject)
        if banner is not None:
            banner.dismiss()

    def banner(self, subject: str) -> Banner | None:
        """The banner about a subject that is shown now."""
        return self._banners.get(subject)

    def _closed(self, subject: str, banner: Banner) -> None:
        if self._banners.get(subject) is banner:
            del self._banners[subject]
        self.setVisible(bool(self._banners))
