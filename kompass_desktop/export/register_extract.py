"""All that an evaluation holds about one person, to be read through and handed to that person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kompass_desktop.export.blocks import Block, Bullets, Column, Document, Grid, GridRow, Heading, Item, Paragraph, Run
from kompass_desktop.export.cleaning import clean, one_line
from kompass_desktop.export.phrases import Words, fill, word, word_list
from kompass_desktop.export.prose import runs
from kompass_desktop.export.standard_texts import municipality_name
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.privacy import Mention, PersonData, role_group_of

_SHARES = (0.30, 0.10, 0.25, 0.20, 0.15)


def register_extract(evaluation: Evaluation, data: PersonData, words: Words, today: date) -> Document:
    """The extract as plain blocks: place and role, notes, other texts, and what the history still has."""
    fields = {
        "name": one_line(data.name),
        "municipality": municipality_name(evaluation, words),
        "evaluation": one_line(evaluation.name),
        "today": today.isoformat(),
    }
    return Document(
        title=fill(word(words, "register_extract/title"), fields),
        subject=word(words, "register_extract/subject"),
        authors=(),
        language=word(words, "language"),
        made=today,
        footer=fill(word(words, "register_extract/footer"), fields),
        watermark="",
        draft_line="",
        page_word=word(words, "register_extract/page"),
        blocks=(
            Heading(
                1, fill(word(words, "register_extract/heading"), fields), "person",
                eyebrow=fill(word(words, "register_extract/eyebrow"), fields),
            ),
            Paragraph(runs(fill(word(words, "register_extract/about"), fields))),
            Paragraph(runs(word(words, "register_extract/review")), "muted"),
            *_seats(evaluation, data, words),
            *_list("notes", [Item(runs(clean(note.text).strip())) for note in data.notes], words),
            *_list("mentions", _items(data.mentions, words), words),
            *_list("earlier", _items(data.earlier, words), words),
            Paragraph(runs(word(words, "register_extract/not_attached")), "muted"),
        ),
    )  # fmt: skip


def _seats(evaluation: Evaluation, data: PersonData, words: Words) -> Iterator[Block]:
    yield Heading(2, word(words, "register_extract/seats"), "seats")
    if not data.seats:
        yield Paragraph(runs(word(words, "register_extract/no_seats")))
        return
    heads = word_list(words["register_extract"], "seat_heads")
    columns = tuple(Column(head, share) for head, share in zip(heads, _SHARES, strict=True))
    blank = word(words, "register_extract/blank")
    rows: list[GridRow] = []
    for seat in data.seats:
        interview = evaluation.interviews.get(seat.interview)
        title, day = (interview.title, interview.date) if interview is not None else ("", "")
        cells = (title, seat.seat, seat.role, role_group_of(evaluation, seat), day)
        rows.append(GridRow(tuple(one_line(cell) or blank for cell in cells)))
    yield Grid(columns, tuple(rows), word(words, "register_extract/seats_summary"))


def _list(name: str, items: Sequence[Item], words: Words) -> Iterator[Block]:
    yield Heading(2, word(words, f"register_extract/{name}"), name)
    yield Bullets(tuple(items)) if items else Paragraph(runs(word(words, f"register_extract/no_{name}")))


def _items(mentions: Sequence[Mention], words: Words) -> list[Item]:
    known: dict[str, str] = words["register_extract"]["kinds"]
    return [
        Item((Run(f"{known.get(m.kind, m.kind)}: ", strong=True), Run(clean(m.text).strip()))) for m in mentions
    ]  # fmt: skip
