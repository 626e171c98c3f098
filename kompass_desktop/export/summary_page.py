"""The evaluation on one page: total, profile, the highest and the lowest areas, gold stars, main recommendations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from kompass_desktop.export.blocks import (
    Beside,
    Block,
    Chart,
    Document,
    Finding,
    FindingsTable,
    Heading,
    Paragraph,
    PointsRow,
    PointsTable,
    Variant,
)
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.compared import Compared, mean_side, number, other_side, own_side, signed
from kompass_desktop.export.comparison_blocks import compared_series
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.prose import runs
from kompass_desktop.export.standard_texts import municipality_name, period
from kompass_desktop.export.tables import profile_charts, total_block, total_overview
from kompass_desktop.model.comparison import delta
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import STRENGTH
from kompass_desktop.model.totals import Totals, consensus_totals

LADDER = (
    (8, 400), (6, 400), (5, 400), (4, 400), (3, 400), (3, 200), (2, 400), (2, 160), (2, 100), (1, 160), (1, 60), (0, 0)
)  # fmt: skip
"""How many points a list may have and how many characters each, from plenty down to none, which fits any page."""
EXTREMES = 3
LONGEST_NAME = 60


def summary_documents(
    evaluation: Evaluation, words: Words, variant: Variant, today: date, compared: Compared
) -> Iterator[Document]:
    """The page, with less and less on it: the first one that is a single page is the one to print."""
    for most, characters in LADDER:
        yield _document(evaluation, words, variant, today, compared, most, characters)


def _document(
    evaluation: Evaluation, words: Words, variant: Variant, today: date, compared: Compared, most: int, characters: int
) -> Document:  # fmt: skip
    totals = consensus_totals(evaluation)
    municipality = _cut(municipality_name(evaluation, words), LONGEST_NAME)
    fields = {
        "municipality": municipality,
        "municipality_first": municipality[:1].upper() + municipality[1:],
        "period": period(evaluation, words),
        "edition": one_line(evaluation.edition),
        "today": today.isoformat(),
    }
    eyebrow = fill(word(words, "summary_page/eyebrow_dated" if fields["period"] else "summary_page/eyebrow"), fields)
    blocks: tuple[Block, ...] = (
        Heading(1, fields["municipality_first"], "summary", eyebrow=eyebrow),
        total_block(totals, words),
        *_beside_others(evaluation, totals, words, compared),
        *_profile(evaluation, totals, words, compared),
        *_extremes(evaluation, totals, words),
        *_lists(evaluation, words, most, characters),
    )
    return Document(
        title=fill(word(words, "summary_page/title"), fields),
        subject=fill(word(words, "document/subject"), fields),
        authors=(),
        language=word(words, "language"),
        made=today,
        footer=fill(word(words, "summary_page/footer"), fields),
        watermark=word(words, f"variants/{variant}/watermark"),
        draft_line=fill(word(words, f"variants/{variant}/line"), fields),
        page_word=word(words, "document/page"),
        blocks=blocks,
    )


def _beside_others(evaluation: Evaluation, totals: Totals, words: Words, compared: Compared) -> Iterator[Paragraph]:
    """How the total lies to that of the others, in a line each; while it is of half of it, that."""
    own = own_side(evaluation, totals, "").total
    lines: list[str] = []
    for side in (mean_side(evaluation, compared, words), other_side(evaluation, compared)):
        if side is not None and side.total is not None and own is not None:
            difference = signed(delta(own, side.total), words)
            said = {"name": _cut(side.name, LONGEST_NAME), "total": number(side.total, words), "difference": difference}
            line = fill(word(words, "summary_page/beside"), said)
            same = side.edition == evaluation.edition
            lines.append(line if same else f"{line} {word(words, 'summary_page/other_edition')}")
    if not totals.complete:
        lines.append(total_overview(evaluation, totals, words).note)
    if lines:
        yield Paragraph(runs("\n".join(lines)), "muted")


def _profile(evaluation: Evaluation, totals: Totals, words: Words, compared: Compared) -> Iterator[Block]:
    """The profile with its figures, beside those of the mean where its areas may be compared."""
    _, plain = profile_charts(evaluation, totals, words)
    series = compared_series(evaluation, totals, words, compared)
    mean = mean_side(evaluation, compared, words)
    table = plain.table
    if mean is not None and mean.areas:
        own = own_side(evaluation, totals, "")
        means = {n: number(v, words) for n, v in mean.areas.items() if n in own.areas}
        total = number(mean.total if own.total is not None else None, words)
        table = _with_mean(evaluation, totals, words, means, total)
    yield Beside(Chart("radar", plain.chart.titles, series, plain.chart.alt), table)
    lines = [
        fill(word(words, f"summary_page/lines/{one.form}"), {"name": _cut(one.label, LONGEST_NAME)}) for one in series
    ]
    caption = ". ".join(line[:1].upper() + line[1:] for line in lines) + "."
    yield Paragraph(runs(caption), "caption")


def _with_mean(
    evaluation: Evaluation, totals: Totals, words: Words, means: dict[int, str], mean_total: str
) -> PointsTable:
    table = total_overview(evaluation, totals, words)
    blank = word(words, "labels/blank")
    rows = tuple(
        PointsRow(row.code, row.title, row.achieved, means.get(row.area or 0, blank), row.area) for row in table.rows
    )
    total = PointsRow("", table.total.title, table.total.achieved, mean_total)
    heads = (table.heads[0], table.heads[1], word(words, "summary_page/mean"))
    return PointsTable(heads, rows, total, word(words, "summary_page/mean_table"), table.note)


def _extremes(evaluation: Evaluation, totals: Totals, words: Words) -> Iterator[FindingsTable]:
    """The areas with the largest and with the smallest share of their max, among those that are scored in full."""
    scored = [a for a in totals.areas if a.complete and a.points is not None]
    ordered = sorted(scored, key=lambda a: (-Fraction(a.points or 0, a.max_points), a.number))
    count = min(EXTREMES, len(ordered) // 2)
    if not count:
        return
    titles = {a.number: one_line(a.title) for a in evaluation.catalogue.areas}
    texts = [
        fill(
            word(words, "summary_page/area"),
            {"number": str(a.number), "title": titles[a.number], "points": str(a.points), "max": str(a.max_points)},
        )
        for a in (*ordered[:count], *reversed(ordered[-count:]))
    ]
    yield FindingsTable(
        heads=(word(words, "summary_page/highest"), word(words, "summary_page/lowest")),
        strengths=tuple(Finding(text) for text in texts[:count]),
        improvements=tuple(Finding(text) for text in texts[count:]),
        gold_star="",
        none="",
        summary=word(words, "summary_page/extremes"),
    )


def _lists(evaluation: Evaluation, words: Words, most: int, characters: int) -> Iterator[FindingsTable]:
    """Gold stars beside the first recommendations."""
    stars: list[Finding] = []
    for area in evaluation.catalogue.areas:
        for finding in evaluation.findings_of(area.number, STRENGTH):
            if finding.gold_star and one_line(finding.text):
                where = fill(word(words, "summary_page/where"), {"number": str(area.number)})
                stars.append(Finding(f"{_cut(one_line(finding.text), characters)} {where}", gold_star=True))
    texts = [text for r in evaluation.ordered_recommendations if (text := one_line(r.text))]
    if not most or (not stars and not texts):
        return
    recommendations = [Finding(_cut(text, characters)) for text in texts]
    yield FindingsTable(
        heads=(word(words, "summary_page/gold_stars"), word(words, "summary_page/recommendations")),
        strengths=_shortened(stars, most, words),
        improvements=_shortened(recommendations, most, words),
        gold_star="",
        none=word(words, "summary_page/none"),
        summary=word(words, "summary_page/lists"),
        signs=("", "•"),
    )


def _shortened(findings: Sequence[Finding], most: int, words: Words) -> tuple[Finding, ...]:
    """The first of them, and how many more there are."""
    left = len(findings) - most
    if left <= 0:
        return tuple(findings)
    return (*findings[:most], Finding(fill(word(words, "summary_page/more"), {"count": str(left)})))


def _cut(text: str, most: int) -> str:
    """The text, ended with an ellipsis after a whole word where it is longer."""
    if len(text) <= most:
        return text
    head = text[:most]
    return (head.rpartition(" ")[0] if " " in head[most // 2 :] else head).rstrip(" ,.;:–-") + "…"
