"""Actions of the log in people's words: what was done to what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED
from kompass_desktop.services.timeline import Deed
from kompass_desktop.ui.models.field_words import row_title, said_words
from kompass_desktop.ui.models.undo_words import action_words


def deed_words(evaluation: Evaluation, deed: Deed) -> str:
    """What was done: "poäng 1.3: 24", "anteckning: Ungdomsråd har…", "5 dokument med mera"."""
    translate = QCoreApplication.translate
    if not deed.entries:
        return translate("timeline", "egna poäng (dolda tills alla har förseglat)")
    first = deed.entries[0]
    words = action_words([(e.kind, e.row, e.field) for e in deed.entries]) or first.kind
    gone = any(e.field == DELETED and e.value for e in deed.entries)
    if gone:
        return translate("timeline", "tog bort {what}").format(
            what=_with(words, row_title(evaluation, first.kind, first.row))
        )
    telling = min(deed.entries, key=_how_telling)
    said = said_words(evaluation, telling.kind, telling.field, telling.value) if len(deed.entries) <= MOST_TOLD else ""
    return _with(words, said or row_title(evaluation, first.kind, first.row))


MOST_TOLD = 12
"""Of an action with more entries than this no single value tells what it was."""
_TELLING = ("points", "text", "title", "sealed", "locked", "name", "rationale", "reason")


def _how_telling(entry: Entry) -> int:
    """Which field says best what an action was about: the smallest first."""
    blank = entry.value in (None, "")
    place = _TELLING.index(entry.field) if entry.field in _TELLING else len(_TELLING)
    return place + (len(_TELLING) + 1 if blank else 0)


def _with(words: str, said: str) -> str:
    return f"{words}: {said}" if said else words
