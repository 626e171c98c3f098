"""Taking a quote: the words, where they stand, where they belong, and that the document is used, as one step."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.notes import routing_id
from kompass_desktop.model.quoting import Belonging
from kompass_desktop.services.session import Session


class Taken(Struct, frozen=True):
    """Words taken from a document: from a page, or from a paragraph of one without pages."""

    document: str
    text: str
    page: int | None = None
    paragraph: int | None = None


def keep_quote(session: Session, taken: Taken, belongs: Belonging, origin: object | None = None) -> str:
    """Save a quote; its id. The document is used from then on."""
    quote = session.new_id()
    values = {
        "document": taken.document, "text": taken.text, "page": taken.page, "paragraph": taken.paragraph,
        "sign": belongs.sign,
    }  # fmt: skip
    changes: list[Change] = setting(
        "quote", quote, {name: value for name, value in values.items() if value is not None}
    )
    for code in belongs.codes:
        changes += setting("routing", routing_id(quote, code), {"belongs": True})
    document = session.evaluation.documents.get(taken.document)
    if document is not None and document.status != "used":
        changes += setting("document", document.id, {"status": "used"})
    session.change(changes, origin=origin)
    return quote
