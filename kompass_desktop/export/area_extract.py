"""One area of the report by itself: its box, its texts, its strengths and improvements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, cast

from kompass_desktop.export.blocks import Block, Document, Heading, Paragraph, Variant
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.prose import runs
from kompass_desktop.export.standard_texts import municipality_name, period
from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.evaluation import Evaluation


def area_extract(report: Document, evaluation: Evaluation, words: Words, area: Area, variant: Variant) -> Document:
    """What a whole report says of an area, as a document: so the numbers of a fact check are those of the report."""
    fields = {
        "municipality": municipality_name(evaluation, words),
        "period": period(evaluation, words),
        "number": str(area.number),
        "title": one_line(area.title),
    }
    note = word(words, f"variants/{variant}/note")
    said = fill(word(words, "extract/from_dated" if fields["period"] else "extract/from"), fields)
    heading, *rest = _of_area(report.blocks, area.number)
    return replace(
        report,
        title=fill(word(words, "extract/title"), fields),
        footer=fill(word(words, "extract/footer"), fields),
        blocks=(heading, Paragraph(runs(f"{said} {note}".strip()), "muted"), *rest),
    )


def _of_area(blocks: Sequence[Block], number: int) -> Iterator[Block]:
    """The blocks of an area, with its own heading as the first and the others below that."""
    inside = False
    for block in blocks:
        if isinstance(block, Heading):
            if block.level <= 2:
                inside = block.area == number
            level = cast("Literal[1, 2, 3]", max(1, block.level - 1))
            block = replace(block, level=level, new_page=False, listed=False)
        if inside:
            yield block
