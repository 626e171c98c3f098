"""The information to those who are interviewed, on one page: why, what is noted, how long it is kept, whom to ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, cast

from kompass_desktop.export.blocks import Block, Document, Heading, Paragraph, Run
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, enumerated, fill, word, word_list
from kompass_desktop.export.prose import runs
from kompass_desktop.export.standard_texts import municipality_name, period
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.visit_times import day_of


def information_letter(
    evaluation: Evaluation, words: Words, today: date, *, controller: str = "", contact: str = ""
) -> Document:
    """The letter as plain blocks. What is not known, such as who is responsible, is a line to write on by hand."""
    municipality = municipality_name(evaluation, words)
    blank = word(words, "information_letter/blank")
    until = day_of(evaluation.details.retain_until)
    fields = {
        "municipality": municipality,
        "municipality_first": municipality[:1].upper() + municipality[1:],
        "when": _when(evaluation, words),
        "until": _day(until, words) if until is not None else blank,
    }
    return Document(
        title=fill(word(words, "information_letter/title"), fields),
        subject=word(words, "information_letter/subject"),
        authors=(),
        language=word(words, "language"),
        made=today,
        footer=fill(word(words, "information_letter/footer"), fields),
        watermark="",
        draft_line="",
        page_word=word(words, "information_letter/page"),
        blocks=(
            Heading(
                1, word(words, "information_letter/heading"), "information",
                eyebrow=fill(word(words, "information_letter/eyebrow"), fields),
            ),
            *_parts(words, fields),
            Heading(2, word(words, "information_letter/contacts"), "contacts"),
            _contacts(evaluation, words, one_line(controller) or blank, one_line(contact) or blank),
        ),
    )  # fmt: skip


def _parts(words: Words, fields: Mapping[str, str]) -> Iterator[Block]:
    parts = cast("Sequence[Mapping[str, Any]]", words["information_letter"]["parts"])
    for number, part in enumerate(parts, 1):
        yield Heading(2, str(part["heading"]), f"part-{number}")
        yield Paragraph(runs(fill(str(part["text"]), fields)))


def _when(evaluation: Evaluation, words: Words) -> str:
    """From the first interview to the last, or as much as is known of when it is."""
    days = sorted(day for i in evaluation.interviews.values() if (day := day_of(i.date)) is not None)
    if not days:
        return period(evaluation, words) or word(words, "information_letter/blank")
    fields = {"first": _day(days[0], words), "last": _day(days[-1], words)}
    return fill(word(words, f"information_letter/{'one_day' if days[0] == days[-1] else 'days'}"), fields)


def _day(day: date, words: Words) -> str:
    fields = {"day": str(day.day), "month": word_list(words, "months")[day.month - 1], "year": str(day.year)}
    return fill(word(words, "information_letter/day"), fields)


def _contacts(evaluation: Evaluation, words: Words, controller: str, contact: str) -> Paragraph:
    names = [_evaluator(e.name or e.id, e.organisation, words) for _, e in sorted(evaluation.evaluators.items())]
    blank = word(words, "information_letter/blank")
    lines = [
        ("evaluators", enumerated(names, word(words, "phrases/and")) if names else blank),
        ("controller", controller),
        ("contact", contact),
    ]
    found: list[Run] = []
    for name, value in lines:
        label = word(words, f"information_letter/{name}")
        found += [Run(f"\n{label}" if found else label, strong=True), Run(value)]
    return Paragraph(tuple(found))


def _evaluator(name: str, organisation: str, words: Words) -> str:
    name, organisation = one_line(name), one_line(organisation)
    if not organisation:
        return name
    return fill(word(words, "information_letter/evaluator"), {"name": name, "organisation": organisation})
