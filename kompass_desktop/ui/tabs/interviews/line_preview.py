"""How the line that is being typed was understood, shown live under it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import RIGHT, TYPED_SIGNS, Pen


class Understood(Struct, frozen=True):
    """What the line under the note line shows: codes, and in words what the marks mean."""

    codes: tuple[str, ...]
    sign: str | None
    sign_words: str
    seat: str | None
    seat_words: str
    hands_words: str
    request_words: str
    is_empty: bool
    stage_words: str = ""
    offer: str = ""
    """What Tab would write out."""


class LinePreview(QWidget):
    """ "Blir": the line as it will stand, in the same chips and signs as the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Understood((), None, "", None, "", "", "", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)

    def show_line(self, understood: Understood) -> None:
        """Show how a line is understood now."""
        if understood != self._shown:
            self._shown = understood
            self.setAccessibleName(self.words)
            self.update()

    @property
    def words(self) -> str:
        """The preview in words: "Blir: 1.3, styrka, plats C utvecklingschef"."""
        shown = self._shown
        seat = self.tr("plats {seat} {role}").format(seat=shown.seat, role=shown.seat_words) if shown.seat else ""
        parts = [
            *shown.codes,
            shown.sign_words,
            seat.strip(),
            shown.hands_words,
            shown.request_words,
            shown.stage_words,
        ]
        if shown.offer:
            parts.append(self.tr("Tab skriver ut {words}").format(words=shown.offer))
        return self.tr("Blir: {what}").format(what=", ".join(filter(None, parts)))

    def sizeHint(self) -> QSize:
        return QSize(200, theme_of(self).px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(Pen(painter, theme_of(self)))
        painter.end()

    def _draw(self, pen: Pen) -> None:
        theme, shown = pen.theme, self._shown
        height = float(self.height())
        mark_y = (height - theme.size("chip")) / 2
        enter = self.tr("Tab  →  {words}").format(words=shown.offer) if shown.offer else self.tr("Enter sparar raden")
        right = self.width() - (0 if shown.is_empty else theme.text_width(enter, "small") + theme.space("l"))
        x = 0.0

        def words(text: str, gap: int = 10) -> None:
            nonlocal x
            room = right - x
            if room > theme.px(24) and text:
                x += min(room, pen.text(QRectF(x, 0, room, height - 1), text, "small", "muted")) + gap

        words(self.tr("Blir"))
        for code in shown.codes:
            if x + theme.px(38) < right:
                x += pen.chip(x, mark_y, code)
        x += 4
        if shown.is_empty:
            words(self.tr("+ styrka   – förbättring   * guldstjärna   ? följ upp   ! citat   = egen tanke   "
                          "#13 delområde   c: plats   5/7 håller med"))  # fmt: skip
            return
        if shown.sign and x + theme.px(20) < right:
            x += pen.sign(x, mark_y, TYPED_SIGNS[shown.sign]) + 6
            words(shown.sign_words, 12)
        if shown.seat and x + theme.px(20) < right:
            x += pen.seat(x, mark_y, shown.seat) + 6
            words(shown.seat_words, 12)
        for icon, text in self._extras():
            if text and x + theme.px(40) < right:
                pen.icon(icon, x, (height - theme.size("icon")) / 2)
                x += theme.size("icon") + 6
                words(text, 12)
        pen.text(QRectF(right, 0, self.width() - right, height - 1), enter, "small", "muted", RIGHT)

    def _extras(self) -> tuple[tuple[str, str], ...]:
        shown = self._shown
        return ("hand", shown.hands_words), ("file-text", shown.request_words), ("circle", shown.stage_words)

    def _refresh(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()
