"""Finding words anywhere in an evaluation: notes, quotes, documents, the web, findings, report texts.

Swedish letters are letters of their own ("får" is not "far"); parts of compounds are found; case does not matter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kompass_desktop.model.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class Hit:
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
    return [hit for hit in _places(evaluation) if _holds(folded(f"{hit.text}\n{hit.place}"), wanted)]


def folded(text: str) -> str:
    """Text without case, NFC, for comparing."""
    return unicodedata.normalize("NFC", text).casefold()


def _holds(text: str, wanted: list[str]) -> bool:
    return all(word in text for word in wanted)


def _places(evaluation: Evaluation) -> Iterator[Hit]:
    for row, note in sorted(evaluation.notes.items()):
        interview = evaluation.interviews.get(note.interview)
        codes = ", ".join(evaluation.sub_criteria_of(note))
        yield Hit("note", row, " · ".join(filter(None, (interview.title if interview else "", codes))), note.text)
    for row, quote in sorted(evaluation.quotes.items()):
        document = evaluation.documents.get(quote.document)
        page = f"s. {quote.page}" if quote.page else ""
        yield Hit("quote", row, ", ".join(filter(None, (document.title if document else "", page))), quote.text)
    for row, document in sorted(evaluation.documents.items()):
        yield Hit("document", row, "Dokument", " ".join(filter(None, (document.title, document.kind))))
    for row, finding in sorted(evaluation.web_findings.items()):
        yield Hit("web", row, finding.url, finding.text)
    for row, finding in sorted(evaluation.findings.items()):
        yield Hit(finding.kind, row, f"Område {finding.area}", finding.text)
    for row, text in sorted(evaluation.report_texts.items()):
        yield Hit("text", row, f"Avsnitt {row}", text.text)
    for row, score in sorted(evaluation.consensus_scores.items()):
        if score.rationale:
            yield Hit("consensus", row, f"Gemensam bedömning {row}", score.rationale)
    for row, score in sorted(evaluation.individual_scores.items()):
        if score.rationale:
            yield Hit("score", row, f"Egen bedömning {score.sub_criterion} ({score.evaluator})", score.rationale)
    for row, action in sorted(evaluation.actions.items()):
        yield Hit("action", row, "Handlingsplan", action.text)
