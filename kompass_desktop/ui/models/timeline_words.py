"""Actions of the log in people's words: what was done to what."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.sealing import seal_mark
from kompass_desktop.services.timeline import Deed
from kompass_desktop.ui.models.undo_words import action_words, kind_words
from kompass_desktop.ui.translation import date_words, time_words

LONGEST = 80


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
    said = said_words(telling.kind, telling.field, telling.value) if len(deed.entries) <= MOST_TOLD else ""
    return _with(words, said or row_title(evaluation, first.kind, first.row))


MOST_TOLD = 12
"""Of an action with more entries than this no single value tells what it was."""
_TELLING = ("points", "text", "title", "sealed", "locked", "name", "rationale", "reason")


def _how_telling(entry: Entry) -> int:
    """Which field says best what an action was about: the smallest first."""
    blank = entry.value in (None, "")
    place = _TELLING.index(entry.field) if entry.field in _TELLING else len(_TELLING)
    return place + (len(_TELLING) + 1 if blank else 0)


def said_words(kind: str, field: str, value: Value, longest: int = LONGEST) -> str:
    """What a field says, on one line: a flag as yes or no, a seal by its mark."""
    translate = QCoreApplication.translate
    known = kinds().get(kind)
    rule = known.fields.get(field) if known is not None else None
    if field == "digest":
        return seal_mark(str(value or "")) or "–"
    if (rule is not None and rule.flag) or field == DELETED:
        return translate("timeline", "ja") if value else translate("timeline", "nej")
    return value_words(value, longest)


def _with(words: str, said: str) -> str:
    return f"{words}: {said}" if said else words


def value_words(value: Value, longest: int = LONGEST) -> str:
    """A value on one line; blank is a dash."""
    if value in (None, ""):
        return "–"
    text = " ".join(str(value).split())
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def row_title(evaluation: Evaluation, kind: str, row: str) -> str:
    """What a row is called, by its own words; "" where it has none or is gone."""
    noun = evaluation.row(kind, row)
    if kind in ("consensus_score", "individual_score", "report_text", "earlier_score"):
        return row.partition("/")[0]
    for name in ("title", "text", "name", "url"):
        said = str(getattr(noun, name, "") or "").strip() if noun is not None else ""
        if said:
            return value_words(said, 50)
    return ""


def field_words(kind: str, field: str) -> str:
    """What a field is called."""
    translate = QCoreApplication.translate
    known = {
        "points": translate("timeline", "Poäng"),
        "rationale": translate("timeline", "Motivering"),
        "text": translate("timeline", "Text"),
        "title": translate("timeline", "Titel"),
        "name": translate("timeline", "Namn"),
        "stage": translate("timeline", "Stadium"),
        "status": translate("timeline", "Status"),
        "reason": translate("timeline", "Skäl"),
        "sealed": translate("timeline", "Förseglad"),
        "digest": translate("timeline", "Sigill"),
        "locked": translate("timeline", "Låst"),
        "gold_star": translate("timeline", "Guldstjärna"),
        "area": translate("timeline", "Område"),
        "position": translate("timeline", "Ordning"),
        "belongs": translate("timeline", "Hör till delområdet"),
        "rests": translate("timeline", "Vilar på underlaget"),
        "owner": translate("timeline", "Ansvarig"),
        "due": translate("timeline", "Klart senast"),
        "page": translate("timeline", "Sida"),
        "url": translate("timeline", "Adress"),
        "sub_criterion": translate("timeline", "Delområde"),
        "author": translate("timeline", "Skriven av"),
        "date": translate("timeline", "Datum"),
        "start": translate("timeline", "Börjar"),
        "minutes": translate("timeline", "Minuter"),
        "role": translate("timeline", "Roll"),
        "role_group": translate("timeline", "Rollgrupp"),
        "seat": translate("timeline", "Plats"),
        "outcome": translate("timeline", "Vad det blev av det"),
        "comment": translate("timeline", "Kommentar"),
        "follow_up": translate("timeline", "Uppföljning"),
        "improvement": translate("timeline", "Förbättringsmöjlighet"),
        "municipality": translate("timeline", "Kommun"),
        "year": translate("timeline", "År"),
        DELETED: translate("timeline", "Borttagen"),
    }
    return f"{known.get(field, field)} – {kind_words().get(kind, kind)}"


def when_words(at: int) -> str:
    """Day and hour by the clock on the wall."""
    moment = datetime.fromtimestamp(at)  # noqa: DTZ006 - the clock on the wall
    return f"{date_words(moment)} {time_words(moment)}"
