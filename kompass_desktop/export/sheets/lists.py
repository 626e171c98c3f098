"""What the long lists hold: notes, documents with their quotes, texts that go on.

Notes say which seat spoke and in which role, never a name: the workbook leaves the house more easily than the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, word
from kompass_desktop.export.sheets.cells import Continuation
from kompass_desktop.export.sheets.listing import Column, Value
from kompass_desktop.model.documents import Document, Quote
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.note_edits import order_key
from kompass_desktop.model.note_line import Reading
from kompass_desktop.model.notes import Note


@dataclass(frozen=True, slots=True)
class ReadNote:
    """A note, what its line means and where it belongs: worked out once for all sheets."""

    note: Note
    reading: Reading
    codes: tuple[str, ...]


def note_columns(words: Words) -> tuple[Column, ...]:
    """The columns of the sheet Anteckningar."""
    w = names_of(words, "notes")
    return (
        Column(w["interview"], 30, strong=True, wrap=True), Column(w["role_group"], 20, muted=True),
        Column(w["time"], 17, time=True), Column(w["codes"], 12), Column(w["sign"], 15),
        Column(w["seat"], 7, "center"), Column(w["role"], 26, muted=True, wrap=True),
        Column(w["text"], 80, wrap=True), Column(w["stage"], 12), Column(w["author"], 14, muted=True),
    )  # fmt: skip


def note_rows(evaluation: Evaluation, words: Words, notes: Sequence[ReadNote]) -> Iterator[Sequence[Value]]:
    """Every note as it was typed, interview by interview, with what its line means beside it."""
    names = cast("Words", cast("Words", words["workbook"])["notes"])
    signs, stages = cast("Mapping[str, str]", names["signs"]), cast("Mapping[str, str]", names["stages"])
    roles = {(s.interview, s.seat.upper()): one_line(s.role) for s in evaluation.seats.values()}
    talks = {i.id: (one_line(i.title), one_line(i.role_group)) for i in evaluation.interviews.values()}
    authors = {e.id: one_line(e.name) or one_line(e.id) for e in evaluation.evaluators.values()}
    places = {row: place for place, row in enumerate(_interviews(evaluation))}
    for one in sorted(notes, key=lambda r: _note_order(r.note, places)):
        note, reading = one.note, one.reading
        title, role_group = talks.get(note.interview) or (one_line(note.interview), "")
        seat = reading.seat or ""
        yield (
            title, role_group, local_time(note.written_at), ", ".join(one.codes),
            signs.get(reading.sign or "", ""), seat, roles.get((note.interview, seat), ""), note.text,
            stages.get(note.stage or "", ""), authors.get(note.author) or one_line(note.author),
        )  # fmt: skip


def document_columns(words: Words) -> tuple[Column, ...]:
    """The columns of the sheet Dokument."""
    w = names_of(words, "documents")
    return (
        Column(w["document"], 40, strong=True, wrap=True), Column(w["kind"], 16, muted=True),
        Column(w["deciding_body"], 22, muted=True), Column(w["decided"], 12), Column(w["valid_to"], 12),
        Column(w["status"], 12), Column(w["page"], 7, "right"), Column(w["codes"], 15, indent=1),
        Column(w["quote"], 80, wrap=True), Column(w["stage"], 12),
    )  # fmt: skip


def document_rows(evaluation: Evaluation, words: Words) -> Iterator[Sequence[Value]]:
    """Each document of the register, followed by the quotes from it in the order of their pages."""
    books = cast("Words", words["workbook"])
    statuses = cast("Mapping[str, str]", cast("Words", books["documents"])["statuses"])
    stages = cast("Mapping[str, str]", cast("Words", books["notes"])["stages"])
    quotes = sorted(evaluation.quotes.values(), key=_place_order)
    documents = sorted(evaluation.documents.values(), key=lambda d: (one_line(d.title).casefold(), d.id))
    known = set(evaluation.documents)
    for document in [*documents, *(Document(i) for i in sorted({q.document for q in quotes} - known))]:
        title = one_line(document.title)
        yield (
            title, one_line(document.kind), one_line(document.deciding_body), one_line(document.decided),
            one_line(document.valid_to), statuses.get(document.status, document.status) if document.id in known else "",
            None, "", "", "",
        )  # fmt: skip
        for quote in quotes:
            if quote.document == document.id:
                codes = ", ".join(evaluation.sub_criteria_of(quote))
                place = f"st. {quote.paragraph}" if quote.page is None and quote.paragraph else quote.page
                yield title, "", "", "", "", "", place, codes, quote.text, stages.get(quote.stage or "", "")


def _place_order(quote: Quote) -> tuple[bool, int, str]:
    place = quote.paragraph if quote.page is None else quote.page
    return place is None, place or 0, quote.id


def long_text_columns(words: Words) -> tuple[Column, ...]:
    """The columns of the sheet Långa texter."""
    w = names_of(words, "long_texts")
    return (
        Column(w["sheet"], 24), Column(w["cell"], 8), Column(w["part"], 6, "right"), Column(w["text"], 110, wrap=True),
    )  # fmt: skip


def long_text_rows(continuations: Sequence[Continuation]) -> Iterator[Sequence[Value]]:
    """What did not fit into a cell, in the order that the cells refer to."""
    for one in continuations:
        yield one.sheet, one.cell, one.part, one.text


def local_time(seconds: int | None) -> datetime | None:
    """A moment since 1970 as the clock of this computer shows it; None where there is none, or none that can be."""
    if seconds is None:
        return None
    try:
        moment = datetime.fromtimestamp(seconds, UTC).astimezone().replace(tzinfo=None, microsecond=0)
    except (OverflowError, OSError, ValueError):
        return None
    return moment if 1900 <= moment.year <= 9999 else None


def _interviews(evaluation: Evaluation) -> list[str]:
    ordered = sorted(
        evaluation.interviews.values(),
        key=lambda i: (i.position is None, i.position or 0, i.date, i.start, i.title, i.id),
    )
    return [i.id for i in ordered]


def _note_order(note: Note, places: Mapping[str, int]) -> tuple[object, ...]:
    return places.get(note.interview, len(places)), *order_key(note)


def names_of(words: Words, sheet: str) -> dict[str, str]:
    """The column heads and other plain words of a sheet."""
    found = cast("Mapping[str, object]", cast("Words", words["workbook"])[sheet])
    word(words, f"workbook/{sheet}/title")
    return {name: value for name, value in found.items() if isinstance(value, str)}
