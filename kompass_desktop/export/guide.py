"""The interview guide of one group: what to ask, how long there is, and lines to write on where a computer fails.

It says roles and never names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import cast

from kompass_desktop.export.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    Item,
    Paragraph,
    Place,
    Places,
    Run,
    WritingLines,
)
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word, word_list
from kompass_desktop.export.prose import runs
from kompass_desktop.export.standard_texts import municipality_name
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.pacing import minutes_each, minutes_of, topics_of
from kompass_desktop.model.questions import questions_of
from kompass_desktop.model.visit import SEAT_LETTERS, Interview, Seat
from kompass_desktop.model.visit_times import day_of, end_of

FEWEST_LINES, MOST_LINES = 4, 9
FREE_LINES = 24
"""Where nothing is planned the guide is one sheet of lines."""


def guide_blocks(evaluation: Evaluation, words: Words, interview: Interview, today: date) -> Document:
    """The guide of an interview as plain blocks; what nobody has a note on yet comes first."""
    fields = {
        "group": _title(interview, words),
        "municipality": municipality_name(evaluation, words),
        "edition": one_line(evaluation.edition),
    }
    return Document(
        title=fill(word(words, "guide/title"), fields),
        subject=fill(word(words, "guide/subject"), fields),
        authors=(),
        language=word(words, "language"),
        made=today,
        footer=fill(word(words, "guide/footer"), fields),
        watermark="",
        draft_line="",
        page_word=word(words, "guide/page"),
        blocks=(
            Heading(1, fields["group"], "guide", eyebrow=fill(word(words, "guide/eyebrow"), fields)),
            *_head(evaluation, words, interview),
            *_topics(evaluation, words, interview),
        ),
    )


# ---- the head
def _title(interview: Interview, words: Words) -> str:
    return one_line(interview.title) or one_line(interview.role_group) or word(words, "guide/untitled")


def _head(evaluation: Evaluation, words: Words, interview: Interview) -> Iterator[Block]:
    facts = [
        ("group", one_line(interview.role_group)),
        ("when", _when(interview, words) or word(words, "guide/not_set")),
        ("length", _length(evaluation, words, interview)),
    ]
    shown: list[Run] = []
    for name, value in facts:
        if value:
            label = word(words, f"guide/facts/{name}")
            shown += [Run(f"\n{label}: " if shown else f"{label}: ", strong=True), Run(value)]
    yield Paragraph(tuple(shown))
    yield Heading(2, word(words, "guide/seats"), "seats")
    yield _places(evaluation, words, interview)
    yield Heading(2, word(words, "guide/signs"), "signs")
    signs = cast("Sequence[Sequence[str]]", words["guide"]["sign_list"])
    legend: list[Run] = []
    for sign, meaning in signs:
        legend += [Run(("  ·  " if legend else "") + f"{sign}\u00a0", strong=True), Run(meaning.replace(" ", "\u00a0"))]
    yield Paragraph(tuple(legend))


def _when(interview: Interview, words: Words) -> str:
    day, end = day_of(interview.date), end_of(interview.start, minutes_of(interview))
    fields = {"start": interview.start.replace(":", "."), "end": end.replace(":", ".")}
    if day is not None:
        fields |= {
            "weekday": word_list(words["guide"], "weekdays")[day.weekday()],
            "day": str(day.day),
            "month": word_list(words, "months")[day.month - 1],
            "year": str(day.year),
        }
        fields["date"] = fill(word(words, "guide/when"), fields)
        return fill(word(words, "guide/when_clock"), fields) if end else fields["date"]
    return fill(word(words, "guide/only_clock"), fields) if end else ""


def _length(evaluation: Evaluation, words: Words, interview: Interview) -> str:
    topics = topics_of(evaluation, interview.id)
    each = minutes_each(interview, topics)
    which = "length_none" if not topics else "length_one" if len(topics) == 1 else "length_many"
    fields = {"minutes": str(minutes_of(interview)), "count": str(len(topics)), "each": _minutes(each)}
    return fill(word(words, f"guide/{which}"), fields)


def _minutes(minutes: float | None) -> str:
    """Minutes with one decimal at most: "7,5"."""
    return "" if minutes is None else f"{minutes:.1f}".removesuffix(".0").replace(".", ",")


def _places(evaluation: Evaluation, words: Words, interview: Interview) -> Places:
    seats = sorted((s for s in evaluation.seats.values() if s.interview == interview.id), key=lambda s: s.id)
    roles = {letter: [_role(s, interview, words) for s in seats if s.seat == letter] for letter in SEAT_LETTERS}
    return Places(tuple(Place(letter, " / ".join(filter(None, found))) for letter, found in roles.items()))


def _role(seat: Seat, interview: Interview, words: Words) -> str:
    """Who sits somewhere; with the role group where it is another than the interview's."""
    role, group = one_line(seat.role), one_line(seat.role_group)
    if role and group and group.casefold() != one_line(interview.role_group).casefold():
        return fill(word(words, "guide/seat_role"), {"role": role, "role_group": group})
    return role or group


# ---- what to ask
def _topics(evaluation: Evaluation, words: Words, interview: Interview) -> Iterator[Block]:
    topics = topics_of(evaluation, interview.id)
    heads = _heads(words)
    if not topics:
        yield Heading(2, word(words, "guide/topics"), "topics")
        yield Paragraph(runs(word(words, "guide/no_topics")))
        yield WritingLines(FREE_LINES, FREE_LINES - FEWEST_LINES, heads)
        return
    noted = {code for note in evaluation.notes.values() for code in evaluation.sub_criteria_of(note)}
    gaps, covered = [c for c in topics if c not in noted], [c for c in topics if c in noted]
    for name, codes in (("gaps" if covered else "topics", gaps), ("covered", covered)):
        if codes:
            yield Heading(2, f"{word(words, f'guide/{name}')} ({len(codes)})", f"topics-{name}")
        for code in codes:
            yield from _topic(evaluation, words, code, minutes_each(interview, topics) or 0.0)


def _topic(evaluation: Evaluation, words: Words, code: str, minutes: float) -> Iterator[Block]:
    yield Heading(3, one_line(evaluation.catalogue.sub_criterion(code).title), f"topic-{code}", code)
    questions = tuple(Item(runs(q)) for question in questions_of(evaluation, code) if (q := one_line(question.text)))
    each = fill(word(words, "guide/each"), {"minutes": _minutes(minutes)})
    said = word(words, "guide/questions" if questions else "guide/no_questions")
    yield Paragraph(runs(f"{each} {said}"), "muted")
    if questions:
        yield Bullets(questions, leads_on=True)
    yield WritingLines(max(FEWEST_LINES, min(MOST_LINES, round(minutes))), FEWEST_LINES, _heads(words))


def _heads(words: Words) -> tuple[str, str, str]:
    seat, sign, note = word_list(words["guide"], "line_heads")
    return seat, sign, note
