"""What undo would take back, in words for the menu: "Ångra: poäng 1.3"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

Touched = Sequence[tuple[str, str, str]]
"""Kind, row and field of what an action touched."""


WHOLES = ("interview", "note", "document", "web_page")
"""Of what an action touches, the first of these gives it its name: the document, not the quotes that went with it."""


def action_words(touched: Touched) -> str:
    """An action in a few words; "" when there is none."""
    if not touched:
        return ""
    kinds = [kind for kind, _, _ in touched]
    whole = next((kinds.index(kind) for kind in WHOLES if kind in kinds), 0)
    kind, row, field = touched[whole]
    words = kind_words().get(kind, "")
    if kind in ("consensus_score", "individual_score"):
        code = row.partition("/")[0]
        return f"{_field_words(field, words)} {code}"
    if len({r for _, r, _ in touched}) > 1:
        return QCoreApplication.translate("undo", "{words} med mera").format(words=words)
    return words


def _field_words(field: str, words: str) -> str:
    return QCoreApplication.translate("undo", "motivering") if field == "rationale" else words


def kind_words() -> dict[str, str]:
    """Each kind in Swedish, as one speaks of one row of it."""
    translate = QCoreApplication.translate
    return {
        "evaluation": translate("undo", "uppgifter om utvärderingen"),
        "evaluator": translate("undo", "utvärderare"),
        "interview": translate("undo", "intervju"),
        "seat": translate("undo", "plats"),
        "seat_name": translate("undo", "namn"),
        "note": translate("undo", "anteckning"),
        "routing": translate("undo", "delområde för underlag"),
        "document": translate("undo", "dokument"),
        "quote": translate("undo", "citat"),
        "web_finding": translate("undo", "iakttagelse"),
        "individual_score": translate("undo", "egen poäng"),
        "seal": translate("undo", "försegling"),
        "consensus_score": translate("undo", "poäng"),
        "consensus_lock": translate("undo", "lås för den gemensamma bedömningen"),
        "recommendation": translate("undo", "rekommendation"),
        "fact_check_comment": translate("undo", "synpunkt i faktagranskningen"),
        "earlier_score": translate("undo", "tidigare utvärdering"),
        "finding": translate("undo", "styrka eller förbättring"),
        "report_text": translate("undo", "rapporttext"),
        "report_remark": translate("undo", "anmärkning"),
        "action": translate("undo", "åtgärd"),
        "planned_topic": translate("undo", "besöksplan"),
        "web_page": translate("undo", "rad i checklistan"),
        "answer": translate("undo", "skriftligt svar"),
        "support": translate("undo", "underlag för styrka eller förbättring"),
        "guiding_question": translate("undo", "stödfråga"),
        "follow_up": translate("undo", "tidigare förbättringsområde"),
        "earlier_action": translate("undo", "tidigare åtgärd"),
    }
