"""Fields of the log in people's words: what a field is called, and what it says."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.sealing import seal_mark
from kompass_desktop.ui.models.follow_up_list import outcome_words
from kompass_desktop.ui.models.undo_words import kind_words
from kompass_desktop.ui.models.web_list import sign_words, stage_words
from kompass_desktop.ui.translation import date_words, time_words

LONGEST = 80
_MOMENTS = ("written_at", "seen_at", "checked_at", "timer_started")
_LINKS = {"interview": "interview", "document": "document", "web_page": "web_page", "improvement": "finding"}
"""Fields that name another row, and its kind."""


def when_words(at: int) -> str:
    """Day and hour by the clock on the wall."""
    moment = datetime.fromtimestamp(at)  # noqa: DTZ006 - the clock on the wall
    return f"{date_words(moment)} {time_words(moment)}"


# ---- what a field says
def said_words(evaluation: Evaluation, kind: str, field: str, value: Value, longest: int = LONGEST) -> str:
    """What a field says, on one line: a flag as yes or no, a seal by its mark, another row by what it is called."""
    translate = QCoreApplication.translate
    known = kinds().get(kind)
    rule = known.fields.get(field) if known is not None else None
    if field == "digest":
        return seal_mark(str(value or "")) or "–"
    if (rule is not None and rule.flag) or field == DELETED:
        return translate("timeline", "ja") if value else translate("timeline", "nej")
    if field in _MOMENTS and isinstance(value, int) and value:
        return when_words(value)
    if field in _LINKS and value:
        there = "follow_up" if kind == "earlier_action" else _LINKS[field]
        return row_title(evaluation, there, str(value)) or value_words(value, longest)
    return _chosen_words(kind, field, str(value or "")) or value_words(value, longest)


def whole_words(evaluation: Evaluation, kind: str, field: str, value: Value) -> str:
    """What a field says, with all lines of a text."""
    said = said_words(evaluation, kind, field, value, len(str(value)) + 1)
    return value if isinstance(value, str) and said == " ".join(value.split()) else said


def value_words(value: Value, longest: int = LONGEST) -> str:
    """A value on one line; blank is a dash."""
    if value in (None, ""):
        return "–"
    text = " ".join(str(value).split())
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def _chosen_words(kind: str, field: str, value: str) -> str:
    """What one chose among, in its words; "" for what is none of these."""
    if not value:
        return ""
    if field in ("stage", "inherited"):
        return stage_words(value)
    if field == "sign":
        return sign_words(value)
    if field == "outcome":
        return outcome_words(value)
    return _choices().get(("action" if kind == "earlier_action" else kind, field), {}).get(value, "")


def _choices() -> dict[tuple[str, str], dict[str, str]]:
    translate = QCoreApplication.translate
    return {
        ("document", "status"): {
            "requested": translate("timeline", "begärd"),
            "received": translate("timeline", "mottagen"),
            "read": translate("timeline", "läst"),
            "used": translate("timeline", "använd"),
        },
        ("action", "status"): {
            "planned": translate("timeline", "planerad"),
            "started": translate("timeline", "påbörjad"),
            "done": translate("timeline", "klar"),
            "dropped": translate("timeline", "avförd"),
        },
        ("finding", "kind"): {
            "strength": translate("timeline", "styrka"),
            "improvement": translate("timeline", "förbättring"),
        },
        ("fact_check_comment", "decision"): {
            "accepted": translate("timeline", "godtagen"),
            "declined": translate("timeline", "avslagen"),
        },
    }


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


# ---- what a field is called
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
        **_more_fields(),
    }
    # What another program wrote has no words here, and its id would tell nobody anything.
    name = known.get(field) or translate("timeline", "Annan uppgift")
    return f"{name} – {kind_words().get(kind, kind)}"


def _more_fields() -> dict[str, str]:
    """Those that are seldom changed by themselves."""
    translate = QCoreApplication.translate
    return {
        "alt": translate("timeline", "Bildens text"),
        "asked": translate("timeline", "Fråga om det"),
        "channel": translate("timeline", "Egen kanal"),
        "checked_at": translate("timeline", "Sedd"),
        "compared_mean": translate("timeline", "Medel att jämföra med"),
        "compared_with": translate("timeline", "Kommun att jämföra med"),
        "computed": translate("timeline", "Räknat"),
        "contradicts": translate("timeline", "Motsägelse"),
        "decided": translate("timeline", "Beslutat"),
        "deciding_body": translate("timeline", "Beslutat av"),
        "decision": translate("timeline", "Beslut"),
        "document": translate("timeline", "Dokument"),
        "earlier_edition": translate("timeline", "Förra utgåvan"),
        "earlier_source": translate("timeline", "Källa för förra utvärderingen"),
        "earlier_year": translate("timeline", "Förra utvärderingens år"),
        "edition": translate("timeline", "Utgåva"),
        "file_name": translate("timeline", "Filnamn"),
        "first_evaluation": translate("timeline", "Första utvärderingen"),
        "followed_up": translate("timeline", "Följdes upp"),
        "handed_over": translate("timeline", "Överlämnad"),
        "inherited": translate("timeline", "Stadium"),
        "interview": translate("timeline", "Intervju"),
        "kind": translate("timeline", "Typ"),
        "mark": translate("timeline", "Märke"),
        "message": translate("timeline", "Meddelande"),
        "month": translate("timeline", "Månad"),
        "organisation": translate("timeline", "Hemorganisation"),
        "paragraph": translate("timeline", "Stycke"),
        "place": translate("timeline", "Ställe"),
        "proposal": translate("timeline", "Förslag"),
        "question": translate("timeline", "Fråga"),
        "quoted": translate("timeline", "Citerat"),
        "received": translate("timeline", "Kom in"),
        "retain_until": translate("timeline", "Gallringsdatum"),
        "seen_at": translate("timeline", "Sedd"),
        "sender": translate("timeline", "Avsändare"),
        "sha256": translate("timeline", "Bilagans innehåll"),
        "sign": translate("timeline", "Tecken"),
        "source": translate("timeline", "Källa"),
        "stated": translate("timeline", "Angivet"),
        "timer_spent": translate("timeline", "Sekunder som har gått"),
        "timer_started": translate("timeline", "Tiden startad"),
        "valid_to": translate("timeline", "Gäller till"),
        "web_page": translate("timeline", "Rad i checklistan"),
        "written_at": translate("timeline", "Skriven"),
    }
