"""Finding words anywhere in an evaluation: notes, quotes, documents, the web, findings, report texts, reasons, actions.

Swedish letters are letters of their own ("får" is not "far"); parts of compounds are found; case does not matter, nor
do the invisible marks that come along when text is pasted (soft hyphens, zero-width spaces).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation


class Hit(Struct, frozen=True):
    """One place where all the words stand: its kind and id, where it is in people's words, and its text."""

    kind: str
    id: str
    place: str
    text: str


def search(evaluation: Evaluation, words: str) -> list[Hit]:
    """Every place that holds all the words; none for an empty query."""
    wanted = folded(words).split()
    if not wanted:
        return []
    found: list[Hit] = []
    for hit, beside in _places(evaluation):
        text = folded("\n".join((hit.text, *beside)))
        if all(word in text for word in wanted):
            found.append(hit)
    return found


def folded(text: str) -> str:
    """Text for comparing: composed, without case and without invisible marks."""
    if text.isascii():
        return text.lower()
    seen = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", seen).casefold())


def _places(evaluation: Evaluation) -> Iterator[tuple[Hit, tuple[str, ...]]]:
    """Every place with its text, and what is also searched there though it is not its text."""
    for row, note in sorted(evaluation.notes.items()):
        interview = evaluation.interviews.get(note.interview)
        codes = ", ".join(evaluation.sub_criteria_of(note))
        yield Hit("note", row, " · ".join(filter(None, (interview.title if interview else "", codes))), note.text), ()
    for row, quote in sorted(evaluation.quotes.items()):
        document = evaluation.documents.get(quote.document)
        page = f"s. {quote.page}" if quote.page else ""
        yield Hit("quote", row, ", ".join(filter(None, (document.title if document else "", page))), quote.text), ()
    for row, document in sorted(evaluation.documents.items()):
        beside = (document.kind, document.deciding_body, document.file_name)
        yield Hit("document", row, document.kind or "Dokument", document.title), beside
    for row, finding in sorted(evaluation.web_findings.items()):
        yield Hit("web", row, finding.url, finding.text), (finding.url,)
    for row, finding in sorted(evaluation.findings.items()):
        yield Hit(finding.kind, row, f"Område {finding.area}", finding.text), ()
    for row, text in sorted(evaluation.report_texts.items()):
        yield Hit("text", row, f"Avsnitt {row}", text.text), ()
    for row, score in sorted(evaluation.consensus_scores.items()):
        yield Hit("consensus", row, f"Gemensam bedömning {row}", score.rationale), ()
    for row, score in sorted(evaluation.individual_scores.items()):
        place = f"Egen bedömning {score.sub_criterion} ({score.evaluator})"
        yield Hit("score", row, place, score.rationale), ()
    for row, action in sorted(evaluation.actions.items()):
        yield Hit("action", row, "Handlingsplan", action.text), (action.owner,)
