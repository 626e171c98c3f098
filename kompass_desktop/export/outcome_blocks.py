"""What became of the improvements of the time before, as it is printed: a sentence that counts, and a table."""

from __future__ import annotations

from collections.abc import Iterator

from kompass_desktop.export.blocks import Block, Column, Grid, GridRow, Heading, Paragraph
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, counted, enumerated, fill, word
from kompass_desktop.export.prose import runs
from kompass_desktop.model.comparison import Comparability, comparability
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.outcomes import outcomes
from kompass_desktop.model.renewal import OUTCOMES

OUTCOME_SHARE = 0.26
UNANSWERED = "unanswered"
"""The key among the words of an improvement that nobody has answered for."""


def outcome_blocks(evaluation: Evaluation, words: Words) -> Iterator[Block]:
    """Heading, count and table; nothing where no improvements came along from an earlier evaluation.

    The comments are the evaluators' own ground for the answers and stay with them, as notes and reasons do.
    """
    rows = tuple(
        GridRow((one_line(one.text), outcome_word(one.outcome, words)), part.area)
        for part in outcomes(evaluation).areas
        for one in part.follow_ups
        if one_line(one.text)
    )
    if not rows:
        return
    yield Heading(2, word(words, "follow_ups/heading"), "follow-ups", listed=True)
    yield Paragraph(runs(outcome_sentence(evaluation, words)))
    heads = (word(words, "follow_ups/heads/improvement"), word(words, "follow_ups/heads/outcome"))
    columns = (Column(heads[0], 1 - OUTCOME_SHARE), Column(heads[1], OUTCOME_SHARE))
    yield Grid(columns, rows, word(words, "follow_ups/summary"))
    before = one_line(evaluation.details.earlier_edition)
    if before and comparability(evaluation.edition, before) is not Comparability.AREAS:
        yield Paragraph(runs(fill(word(words, "follow_ups/edition"), {"edition": before})), "caption")


def outcome_sentence(evaluation: Evaluation, words: Words) -> str:
    """How many there were, and of how many it became what; "" where there are none."""
    texts = [one for one in evaluation.follow_ups.values() if one_line(one.text)]
    if not texts:
        return ""
    keys = [one.outcome if one.outcome in OUTCOMES else UNANSWERED for one in texts]
    counts = [(key, keys.count(key)) for key in (*OUTCOMES, UNANSWERED)]
    parts = [counted(words, f"follow_ups/counted/{key}", n) for key, n in counts if n]
    year = evaluation.details.earlier_year
    which = "earlier_dated" if year else "earlier_undated"
    fields = {
        "earlier": fill(word(words, f"follow_ups/{which}"), {"year": str(year or "")}),
        "counts": enumerated(parts, word(words, "phrases/and")),
    }
    return counted(words, "follow_ups/sentence", len(texts), fields)


def outcome_word(outcome: str, words: Words) -> str:
    """What became of one."""
    return word(words, f"follow_ups/outcomes/{outcome if outcome in OUTCOMES else UNANSWERED}")
