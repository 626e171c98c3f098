"""The answer to the fact check: every comment of the municipality, with what became of it and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from kompass_desktop.export.blocks import Block, Column, Document, Grid, GridRow, Heading, Paragraph, Run
from kompass_desktop.export.cleaning import clean, one_line
from kompass_desktop.export.phrases import Words, counted, enumerated, fill, word
from kompass_desktop.export.prose import runs
from kompass_desktop.export.standard_texts import municipality_name, period
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fact_check import ACCEPTED, DECLINED, FactCheckComment
from kompass_desktop.model.report_text import section_of

DECISIONS = {ACCEPTED: "accepted", DECLINED: "declined"}


def receipt(evaluation: Evaluation, words: Words, today: date) -> Document:
    """Every comment in the order of the draft; while one waits for a decision the whole is a draft."""
    comments = ordered_comments(evaluation)
    fields = {
        "municipality": municipality_name(evaluation, words),
        "period": period(evaluation, words),
        "edition": one_line(evaluation.edition),
        "today": today.isoformat(),
    }
    waits = sum(c.decision not in DECISIONS for c in comments)
    return Document(
        title=fill(word(words, "receipt/title"), fields),
        subject=fill(word(words, "document/subject"), fields),
        authors=(),
        language=word(words, "language"),
        made=today,
        footer=fill(word(words, "receipt/footer"), fields),
        watermark=word(words, "variants/draft/watermark") if waits else "",
        draft_line=counted(words, "receipt/waiting_line", waits, fields) if waits else "",
        page_word=word(words, "document/page"),
        blocks=(
            Heading(1, word(words, "receipt/heading"), "receipt", eyebrow=fill(word(words, "receipt/eyebrow"), fields)),
            Paragraph(runs(_count_in_words(comments, words))),
            *_overview(evaluation, comments, words),
            *(b for number, c in enumerate(comments, 1) for b in _comment(number, c, evaluation, words)),
        ),
    )


def ordered_comments(evaluation: Evaluation) -> list[FactCheckComment]:
    """The comments by the number of the statement they are about; those about none come last."""

    def place(comment: FactCheckComment) -> tuple[int, int, int, str]:
        number = re.search(r"\d{1,9}", comment.mark)
        position = comment.position if comment.position is not None else 10**9
        return (0, int(number[0]), position, comment.id) if number else (1, 0, position, comment.id)

    return sorted(evaluation.fact_check_comments.values(), key=place)


def place_in_words(place: str, evaluation: Evaluation, words: Words) -> str:
    """What a section is called in the report; a place that is none of its sections stands as it is."""
    if word_of := _sections(evaluation, words).get(place):
        return word_of
    return one_line(place)


def _sections(evaluation: Evaluation, words: Words) -> dict[str, str]:
    named = {number: f"{number} {_chapter(number, evaluation, words)}" for number in ("1", "2", "3", "4")}
    named |= {n: word(words, f"sections/{n}") for n in ("2.1", "2.2", "2.3", "2.4", "2.5")}
    for area in evaluation.catalogue.areas:
        name = f"{fill(word(words, 'labels/area'), {'number': str(area.number)})} {one_line(area.title)}"
        named[f"3.{area.number}"] = f"{name}: {word(words, 'sections/findings').lower()}"
        named[f"3.{area.number}.0"] = f"{name}: {word(words, 'sections/general').lower()}"
        named |= {section_of(s.code): f"{s.code} {one_line(s.title)}" for s in area.sub_criteria}
    return named


def _chapter(number: str, evaluation: Evaluation, words: Words) -> str:
    municipality = municipality_name(evaluation, words)
    first = municipality[:1].upper() + municipality[1:]
    return fill(word(words, f"chapters/{number}"), {"municipality_first": first})


def _count_in_words(comments: Sequence[FactCheckComment], words: Words) -> str:
    if not comments:
        return word(words, "receipt/none")
    counts = {name: sum(c.decision == decision for c in comments) for decision, name in DECISIONS.items()}
    counts["waiting"] = len(comments) - sum(counts.values())
    parts = [counted(words, f"receipt/counted/{name}", n) for name, n in counts.items() if n]
    said = enumerated(parts, word(words, "phrases/and"))
    return counted(words, "receipt/came", len(comments), {"decisions": said})


def _overview(evaluation: Evaluation, comments: Sequence[FactCheckComment], words: Words) -> Iterator[Block]:
    """All decisions at a glance, where there are so many that one would look for it."""
    if len(comments) < 2:
        return
    heads = [word(words, f"receipt/heads/{name}") for name in ("number", "mark", "place", "decision")]
    columns = tuple(Column(head, share) for head, share in zip(heads, (0.08, 0.12, 0.58, 0.22), strict=True))
    blank = word(words, "labels/blank")
    rows = tuple(
        GridRow((
            str(number), one_line(c.mark) or blank, place_in_words(c.place, evaluation, words) or blank,
            _decision(c, words),
        ))
        for number, c in enumerate(comments, 1)
    )  # fmt: skip
    yield Grid(columns, rows, word(words, "receipt/summary"))


def _comment(number: int, comment: FactCheckComment, evaluation: Evaluation, words: Words) -> Iterator[Block]:
    place = place_in_words(comment.place, evaluation, words)
    about = ", ".join(part for part in (one_line(comment.mark), place) if part) or word(words, "receipt/whole")
    label = fill(word(words, "receipt/comment"), {"number": str(number)})
    yield Heading(2, about, f"comment-{number}", eyebrow=label)
    parts = (
        ("quoted", f"”{clean(comment.quoted).strip()}”" if comment.quoted.strip() else ""),
        ("text", clean(comment.text).strip()),
        ("proposal", clean(comment.proposal).strip()),
        ("sender", ", ".join(p for p in (one_line(comment.sender), one_line(comment.received)) if p)),
        ("decision", _decision(comment, words)),
        ("reason", clean(comment.reason).strip()),
    )
    for name, text in parts:
        if text:
            tone = "muted" if name == "quoted" else "text"
            yield Paragraph((Run(f"{word(words, f'receipt/parts/{name}')}: ", strong=True), Run(text)), tone)


def _decision(comment: FactCheckComment, words: Words) -> str:
    return word(words, f"receipt/decisions/{DECISIONS.get(comment.decision, 'waiting')}")
