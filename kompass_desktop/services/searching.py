"""Finding words anywhere in an evaluation: in all evidence, findings, report texts, reasons and actions.

A plain scan, good for one question to a file; `finding` keeps an index over the same words for whoever asks all day.
Letters, case and invisible marks are as in `folding`; parts of compounds are found.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from kompass_desktop.model.actions import Action
from kompass_desktop.model.documents import Answer, Document, Quote, WebFinding
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import Finding
from kompass_desktop.model.kinds import Noun
from kompass_desktop.model.language import phrase
from kompass_desktop.model.notes import Note
from kompass_desktop.model.report_text import ReportText
from kompass_desktop.model.scores import ConsensusScore, IndividualScore
from kompass_desktop.services.folding import folded
from kompass_desktop.services.kind_names import short_kind

SEARCHED: Final = (
    "note", "quote", "document", "web_finding", "answer", "finding", "report_text", "consensus_score",
    "individual_score", "action",
)  # fmt: skip
"""The kinds of rows that words are looked for in, in the order of the answer."""


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
    for kind in SEARCHED:
        for row, noun in sorted(evaluation.rows(kind).items()):
            written = written_in(noun)
            text = folded("\n".join(written))
            if all(word in text for word in wanted):
                short = short_kind(kind, noun.kind if isinstance(noun, Finding) else "")
                found.append(Hit(short, row, _place(evaluation, noun), written[0]))
    return found


def written_in(noun: Noun) -> tuple[str, ...]:
    """What is searched in a row: its text first, then what is found there though it is not its text."""
    match noun:
        case Note() | Quote() | Finding() | ReportText():
            return (noun.text,)
        case Document():
            return noun.title, noun.kind, noun.deciding_body, noun.file_name
        case WebFinding():
            return noun.text, noun.url, noun.alt
        case Answer():
            return noun.text, noun.question, noun.source
        case ConsensusScore() | IndividualScore():
            return (noun.rationale,)
        case Action():
            return noun.text, noun.owner
        case _:
            return ("",)


def _place(evaluation: Evaluation, noun: Noun) -> str:
    """Where a row is, in people's words."""
    match noun:
        case Note():
            interview = evaluation.interviews.get(noun.interview)
            codes = ", ".join(evaluation.sub_criteria_of(noun))
            return " · ".join(filter(None, (interview.title if interview else "", codes)))
        case Quote():
            document = evaluation.documents.get(noun.document)
            return ", ".join(filter(None, (document.title if document else "", _page(noun))))
        case Document():
            return noun.kind or phrase("Dokument")
        case WebFinding():
            return noun.url
        case Answer():
            return noun.question or noun.source
        case Finding():
            return phrase("Område {area}", area=noun.area)
        case ReportText():
            return phrase("Avsnitt {section}", section=noun.id)
        case ConsensusScore():
            return phrase("Gemensam bedömning {code}", code=noun.id)
        case IndividualScore():
            return phrase("Egen bedömning {code} ({name})", code=noun.sub_criterion, name=noun.evaluator)
        case _:
            return phrase("Handlingsplan")


def _page(quote: Quote) -> str:
    if quote.page:
        return phrase("s. {page}", page=quote.page)
    return phrase("st. {paragraph}", paragraph=quote.paragraph) if quote.paragraph else ""
