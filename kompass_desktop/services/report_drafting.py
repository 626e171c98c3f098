"""A sentence to begin from, made of an item of evidence: who says it by role, never by name, and what is said.

A role group of fewer than three people would be pointed out by its name: then it is "en intervju".
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from kompass_desktop.model.documents import Answer, Quote, WebFinding
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.notes import Note

LEAST_GROUP: Final = 3
"""From so many seats on a role group may be named."""


def draft_sentence(evaluation: Evaluation, item: Note | Quote | WebFinding | Answer) -> str:
    """The sentence, with a full stop; "" where the item says nothing."""
    if isinstance(item, Note):
        said = evaluation.reading(item).body or item.text
        return _sentence(f"Enligt {speaker(evaluation, item)}", said)
    if isinstance(item, Quote):
        document = evaluation.documents.get(item.document)
        where = f"I {document.title.strip()}" if document is not None and document.title.strip() else "I ett dokument"
        page = f" (s. {item.page})" if item.page is not None else ""
        words = " ".join(item.text.split()).strip('”"')
        return f"{where}{page} står: ”{words}”." if words else ""
    if isinstance(item, WebFinding):
        seen = "" if item.seen_at is None else f" ({datetime.fromtimestamp(item.seen_at):%Y-%m-%d})"  # noqa: DTZ006
        return _sentence(f"På webben{seen}", item.text)
    return _sentence("Kommunen svarar", item.text)


def speaker(evaluation: Evaluation, note: Note) -> str:
    """Who speaks in a note, as the report may say it: the role group, or "en intervju" where it is small or unknown."""
    interview = evaluation.interviews.get(note.interview)
    group = interview.role_group.strip() if interview is not None else ""
    seats = sum(1 for seat in evaluation.seats.values() if seat.interview == note.interview)
    if not group or (seats and seats < LEAST_GROUP):
        return "en intervju"
    return group[:1].lower() + group[1:] if group[1:2].islower() else group


def _sentence(head: str, said: str) -> str:
    words = " ".join(said.split()).rstrip(".")
    if not words:
        return ""
    # A capital that only began the line goes; a name in capitals or an abbreviation stays.
    first = words if words[1:2].isupper() or not words[1:2].isalpha() else words[:1].lower() + words[1:]
    return f"{head}: {first}{'' if first.endswith(('!', '?', '…')) else '.'}"
