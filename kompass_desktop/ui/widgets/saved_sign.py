"""The saved sign in the top bar: says that what was typed is kept, since there is no Save button."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import time_words
from kompass_desktop.ui.widgets.pen import LEFT, Pen

SAVED, SAVING, NOT_SAVED, NOT_IN_FILE, READ_ONLY = "saved", "saving", "not_saved", "not_in_file", "read_only"


class SavedSign(QWidget):
    """Check + "Sparat 13.24", ring + "Sparar…", or a clear "Inte sparat"; its width never changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self._at = SAVED, None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)
        self.show_state(SAVED, None)

    def show_state(self, state: str, at: datetime | None) -> None:
        """Shows a state; `at` is when the last change was kept (None: nothing was changed since opening)."""
        self.state, self._at = state, at
        self.setAccessibleName(self.words)
        self.setToolTip(self._explained())
        self.update()

    @property
    def words(self) -> str:
        """What the sign says."""
        if self.state == SAVING:
            return self.tr("Sparar…")
        if self.state == NOT_SAVED:
            return self.tr("Inte sparat")
        if self.state == READ_ONLY:
            return self.tr("Bara läsning")
        return self.tr("Sparat {time}").format(time=time_words(self._at)) if self._at else self.tr("Sparat")

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        widest = max(
            theme.text_width(words, "small", 600) for words in (self.tr("Inte sparat"), self.tr("Sparat 00.00"))
        )
        return QSize(round(widest) + theme.px(16) + 24, theme.size("control"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        icon = pen.theme.px(16)
        y, text = (self.height() - icon) / 2, QRectF(self.rect()).adjusted(icon + 12, 0, -4, -1)
        if self.state == NOT_SAVED:
            pen.soft(QRectF(self.rect()).adjusted(0, 3, 0, -3), "bad_soft", 6)
            pen.icon("circle-alert", 6, y, "bad")
            pen.text(text, self.words, "small", "bad", LEFT, 600)
        elif self.state == SAVING:
            pen.icon("circle", 6, y, "muted")
            pen.text(text, self.words, "small", "muted")
        elif self.state == READ_ONLY:
            pen.icon("eye", 6, y, "muted")
            pen.text(text, self.words, "small", "muted")
        else:
            pen.icon("circle-check", 6, y, "good" if self.state == SAVED else "warn")
            pen.text(text, self.words, "small", "muted")
        painter.end()

    def _explained(self) -> str:
        return {
            SAVED: self.tr("Allt du skrivit är sparat på den här datorn."),
            SAVING: self.tr("Det du skriver sparas."),
            NOT_SAVED: self.tr("Det du skrev sist är inte sparat. Texten finns kvar där du skrev den."),
            NOT_IN_FILE: self.tr("Sparat på den här datorn, men ännu inte i din fil. Det görs om en stund."),
            READ_ONLY: self.tr("Utvärderingen är öppen bara för läsning."),
        }[self.state]

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
