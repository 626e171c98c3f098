"""How one note is drawn: time, chips, sign, seat, the words, and at the right what was counted, asked for or marked."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QRectF

from kompass_desktop.model.notes import STAGES, Note
from kompass_desktop.ui.models.interview_coverage import NoteFacts
from kompass_desktop.ui.models.note_list import OWN_THOUGHT, NoteList
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.translation import quoted, time_words
from kompass_desktop.ui.widgets.pen import TYPED_SIGNS, Pen

MOST_CHIPS = 2
"""So many chips stand side by side to the left of the sign; the others become "+1"."""
CONTRADICTED = "≠"
STAGE_COLUMN = 88


class NotePlaces(Struct, frozen=True):
    """Where the parts of a note row stand, in px: the columns keep their edges whatever a row holds."""

    time: QRectF
    marks_right: float
    mark_y: float
    sign: float
    seat: float
    text: float


def note_places(theme: Theme, rect: QRectF) -> NotePlaces:
    """Work out the columns of a note row for a theme's text size."""
    x = rect.x() + theme.space("l")
    marks_right = x + theme.px(150)
    mark_y = rect.y() + (rect.height() - theme.size("chip")) / 2
    time = QRectF(x, rect.y(), theme.px(40), rect.height() - 1)
    return NotePlaces(
        time, marks_right, mark_y, marks_right + 2, marks_right + 2 + theme.px(30), marks_right + theme.px(64)
    )


def draw_note(pen: Pen, rect: QRectF, facts: NoteFacts, model: NoteList) -> None:
    """Draw one note: time, chips, sign, seat, the words, and at the right what was counted or asked for."""
    theme, reading = pen.theme, facts.reading
    places = note_places(theme, rect)
    pen.text(places.time, note_time(facts.note), "small", "muted")
    _draw_chips(pen, places, facts.codes)
    if reading.sign:
        pen.sign(places.sign, places.mark_y, TYPED_SIGNS[reading.sign])
    if reading.seat:
        pen.seat(places.seat, places.mark_y, reading.seat)
    right = _draw_extras(pen, rect, facts, model)
    own = reading.sign == OWN_THOUGHT
    words = shown_words(facts)
    colour = "muted" if own or not reading.body else "text"
    box = QRectF(places.text, rect.y(), max(0.0, right - places.text), rect.height() - 1)
    pen.text(box, words, "body", colour, italic=own)


def note_time(note: Note) -> str:
    """When a note was written, by the clock on the wall; "" where nobody knows."""
    if note.written_at is None:
        return ""
    return time_words(datetime.fromtimestamp(note.written_at))  # noqa: DTZ006 - the clock on the wall


def shown_words(facts: NoteFacts) -> str:
    """The words of a note without the marks that have a place of their own; a verbatim quote stands in quotes."""
    body = _without_extras(facts) or facts.note.text.strip()
    if facts.reading.sign == "!" and body and body[0] not in '”"“»':
        return quoted(body)
    return body


def _without_extras(facts: NoteFacts) -> str:
    """The body without hands and request where they stand first or last: the row says them at its right."""
    body, reading = facts.reading.body, facts.reading
    marks = [f"{reading.hands[0]}/{reading.hands[1]}"] if reading.hands else []
    marks += [reading.request_mark] if reading.request else []
    for mark in (*marks, *marks):  # either may stand outside the other
        if body.casefold().endswith(" " + mark.casefold()):
            body = body[: -len(mark)].rstrip(" ,;")
        elif body.casefold().startswith(mark.casefold() + " "):
            body = body[len(mark) :].lstrip(" ,;")
    return body


def _draw_chips(pen: Pen, places: NotePlaces, codes: tuple[str, ...]) -> None:
    theme = pen.theme
    shown, more = codes[:MOST_CHIPS], len(codes) - MOST_CHIPS
    width = len(shown) * (theme.px(38) + 4) + (theme.px(26) + 4 if more > 0 else 0)
    x = places.marks_right - width
    for code in shown:
        x += pen.chip(x, places.mark_y, code)
    if more > 0:
        pen.more_chip(x, places.mark_y, more)


def _draw_extras(pen: Pen, rect: QRectF, facts: NoteFacts, model: NoteList) -> float:
    """Draw contradiction, stage, hands and request from the right; returns where the words must end."""
    theme, reading, note = pen.theme, facts.reading, facts.note
    right, middle = rect.right() - theme.space("l"), rect.y() + rect.height() / 2
    extras: list[tuple[str, str]] = []
    if reading.request:
        extras.append(("file-text", model.request_words(reading.request)))
    if reading.hands:
        extras.append(("hand", model.hands_words(*reading.hands)))
    icon = theme.size("icon")
    if note.stage:  # a column of its own: its marks stand under each other
        right -= theme.px(STAGE_COLUMN)
        pen.icon("circle-check" if counts(note.stage) else "circle", right, middle - icon / 2, "muted")
        box = QRectF(right + icon + 6, rect.y(), theme.px(STAGE_COLUMN) - icon - 6, rect.height() - 1)
        pen.text(box, model.stage_words(note.stage), "small", "muted")
        right -= theme.space("l")
    if note.contradicts:
        right -= theme.size("chip")
        pen.sign(right, middle - theme.size("chip") / 2, CONTRADICTED)
        right -= theme.space("l")
    for name, words in extras:
        width = min(theme.text_width(words, "small"), theme.px(190))
        pen.text(QRectF(right - width, rect.y(), width + 1, rect.height() - 1), words, "small", "muted")
        pen.icon(name, right - width - icon - 8, rect.y() + (rect.height() - icon) / 2, "muted")
        right -= width + icon + 8 + theme.space("l")
    return right


def counts(stage: str) -> bool:
    """Whether what has come so far counts: only what is done does, not what is planned or decided."""
    return STAGES.index(stage) >= STAGES.index("done") if stage in STAGES else False
