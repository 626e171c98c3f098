"""The documents that are asked for, as a letter to the municipality that can be pasted into any mail."""

from __future__ import annotations

from kompass_desktop.model.documents import Document
from kompass_desktop.model.evaluation import Evaluation

_ASK = "Vi skulle vara tacksamma om ni kunde skicka följande dokument, helst som PDF eller Word:"
_OTHERWISE = (
    "Finns något av dem inte, eller heter det något annat hos er, räcker det att ni skriver det. "
    "En länk går lika bra som en fil."
)


def requested(evaluation: Evaluation) -> list[Document]:
    """The documents that are asked for and have not come, by title."""
    asked = (document for document in evaluation.documents.values() if document.status == "requested")
    return sorted(asked, key=lambda document: (document.title.casefold(), document.id))


def request_letter(evaluation: Evaluation) -> str:
    """A polite letter that lists every document asked for; "" when none is."""
    documents = requested(evaluation)
    if not documents:
        return ""
    municipality = evaluation.municipality or "er kommun"
    lines = [
        "Hej!",
        "",
        f"Inför utvärderingen med Kommunkompassen i {municipality} läser vi styrdokument i förväg. {_ASK}",
        "",
        *(f"• {_line(document)}" for document in documents),
        "",
        _OTHERWISE,
        "",
        "Tack på förhand!",
        *(["", *_names(evaluation)] if _names(evaluation) else []),
    ]
    return "\n".join(lines) + "\n"


def _line(document: Document) -> str:
    """A document as it is asked for: its title, and what is known of it."""
    known = [document.kind, document.deciding_body]
    if document.decided:
        known.append(f"beslutat {document.decided}")
    facts = ", ".join(" ".join(fact.split()) for fact in known if fact.strip())
    title = " ".join(document.title.split())
    return f"{title} ({facts})" if facts else title


def _names(evaluation: Evaluation) -> list[str]:
    """Who signs: the evaluators with their home."""
    people = sorted(evaluation.evaluators.values(), key=lambda person: person.id)
    return [", ".join(filter(None, (person.name or person.id, person.organisation))) for person in people]
