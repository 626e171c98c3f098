"""A document as plain text, for comparing with a reference: one line for each thing that the report says."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kompass_desktop.export.blocks import (
    Beside,
    Block,
    Bullets,
    Chart,
    Contents,
    Cover,
    Document,
    FindingsTable,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    PointsTable,
    Total,
)

EXPECTED = Path(__file__).resolve().parents[1] / "expected"


def compare(name: str, text: str) -> None:
    """Fails with the difference to tests/expected/<name>. KOMPASS_WRITE_EXPECTED=1 writes it anew."""
    path = EXPECTED / name
    if os.environ.get("KOMPASS_WRITE_EXPECTED") == "1":
        path.write_text(text, encoding="utf-8")
        pytest.skip(f"{path} was written anew; look at what git says about it")
    known = path.read_text(encoding="utf-8")
    if text != known:
        pytest.fail(
            "\n".join(difflib.unified_diff(known.splitlines(), text.splitlines(), name, "now", lineterm="", n=1))
        )


def outline(document: Document) -> str:
    """The whole document."""
    head = [
        f"title: {document.title}", f"authors: {'; '.join(document.authors)}", f"footer: {document.footer}",
        f"watermark: {document.watermark}", f"draft: {document.draft_line}",
    ]  # fmt: skip
    return "\n".join([*head, *(line for block in document.blocks for line in _lines(block))]) + "\n"


def _lines(block: Block) -> Iterator[str]:  # noqa: C901 - one case for each kind of block
    match block:
        case Cover():
            yield f"[cover] {block.name} | {' '.join(block.title)} | {block.period}"
            yield f"  {block.draft} | {block.draft_note}"
            for group in block.groups:
                yield f"  {group.label}: {'; '.join(group.lines)}"
        case Contents():
            yield f"[contents] {block.title}"
        case Heading():
            marks = "".join(m for m, on in (("*", block.listed), ("^", block.new_page)) if on)
            yield f"\n{'#' * block.level} {block.words} ({block.id}){marks}"
        case Paragraph():
            yield f"{block.mark}({block.tone}) " + "".join(r.text for r in block.runs).replace("\n", " / ")
        case Bullets():
            labels = [f"{n}." if block.counted else "-" for n in range(1, len(block.items) + 1)]
            for label, item in zip(labels, block.items, strict=True):
                yield f"{item.mark} {label} " + "".join(r.text for r in item.runs)
        case Total():
            yield f"[total] {block.figure} {block.of}"
        case PointsTable():
            yield f"[points{' boxed' if block.boxed else ''}] {' | '.join(block.heads)}: {block.summary}"
            for row in (*block.rows, block.total):
                yield f"  {row.code} | {row.title} | {row.achieved} | {row.max_points}"
            if block.note:
                yield f"  {block.note}"
        case FindingsTable():
            yield f"[findings] {' | '.join(block.heads)}: {block.summary}"
            for sign, findings in (("+", block.strengths), ("-", block.improvements)):
                for finding in findings:
                    yield f"  {sign}{'*' if finding.gold_star else ''} {finding.mark} {finding.text}"
        case Grid():
            yield f"[grid] {' | '.join(column.head for column in block.columns)}: {block.summary}"
            yield from (f"  {row.area or ''}{'=' * row.strong} {' | '.join(row.cells)}" for row in block.rows)
        case Chart():
            shown = "; ".join(f"{series.label} {series.values}" for series in block.series)
            yield f"[{block.kind}] {shown}: {block.alt}"
        case Beside():
            yield from _lines(block.chart)
            yield from _lines(block.table)
        case PageBreak():
            yield "[page break]"
