"""Says what the report on an evaluation consists of, in the order that the field knows: evaluation → blocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kompass_desktop.export.blocks import (
    Beside,
    Block,
    Bullets,
    Contents,
    Cover,
    CoverLine,
    Document,
    Heading,
    Item,
    Paragraph,
    Variant,
)
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.compared import Compared
from kompass_desktop.export.comparison_blocks import comparison_blocks, draws_areas
from kompass_desktop.export.numbering import draft_number, numbered, statements
from kompass_desktop.export.outcome_blocks import outcome_blocks
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.prose import prose, runs
from kompass_desktop.export.standard_texts import (
    COMPARISON,
    municipality_name,
    period,
    section_text,
    standard_text,
)
from kompass_desktop.export.tables import (
    area_box,
    area_overview,
    findings_table,
    profile,
    profile_charts,
    total_block,
    total_overview,
)
from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.report_text import section_of
from kompass_desktop.model.totals import Totals, consensus_totals


def report_blocks(
    evaluation: Evaluation, words: Words, variant: Variant, today: date, compared: Compared | None = None
) -> Document:
    """The report as plain blocks, set beside what it is `compared` with.

    Only agreed points, report texts and findings reach it: never a note, a name behind a seat, a reason or anybody's
    own scores. "draft" marks what is still empty, "factcheck" numbers every statement (§1…) and leaves out who
    evaluated, "final" bears no mark of a draft.
    """
    totals = consensus_totals(evaluation)
    municipality = municipality_name(evaluation, words)
    fields = {"municipality": municipality, "edition": one_line(evaluation.edition), "today": today.isoformat()}
    compared = compared or Compared()
    chapters: tuple[Block, ...] = (
        *_chapter_1(evaluation, words),
        *_chapter_2(evaluation, totals, words, variant, compared),
        *_chapter_3(evaluation, totals, words, variant),
        *_chapter_4(evaluation, totals, words),
    )
    line = fill(word(words, f"variants/{variant}/line"), fields)
    if variant == "factcheck":
        chapters = tuple(numbered(chapters))
        number = draft_number(evaluation, list(statements(chapters)))
        line = fill(word(words, "variants/factcheck/numbered_line"), {"line": line, "number": number})
    title = fill(word(words, "document/title"), fields)
    return Document(
        title=f"{title} {evaluation.year}" if evaluation.year else title,
        subject=fill(word(words, "document/subject"), fields),
        authors=() if variant == "factcheck" else tuple(evaluators(evaluation)),
        language=word(words, "language"),
        made=today,
        footer=fill(word(words, "document/footer"), fields),
        watermark=word(words, f"variants/{variant}/watermark"),
        draft_line=line,
        page_word=word(words, "document/page"),
        blocks=(
            _cover(evaluation, totals, words, variant, line), Contents(word(words, "document/contents")), *chapters
        ),
    )  # fmt: skip


# ---- the cover
def _cover(evaluation: Evaluation, totals: Totals, words: Words, variant: Variant, line: str) -> Cover:
    fields = {"edition": one_line(evaluation.edition)}
    groups: list[CoverLine] = []
    if variant == "factcheck":
        people = tuple(dict.fromkeys(o for e in _ordered(evaluation) if (o := one_line(e.organisation))))
        label = word(words, "cover/from_organisations")
    else:
        people = tuple(evaluators(evaluation))
        label = word(words, "cover/evaluators")
    if people:
        groups.append(CoverLine(label, people))
    groups.append(CoverLine(word(words, "cover/edition"), (fill(word(words, "cover/edition_line"), fields),)))
    return Cover(
        name=word(words, "cover/name"),
        title=(word(words, "cover/analysis_of"), municipality_name(evaluation, words)),
        period=period(evaluation, words),
        draft=line,
        draft_note=word(words, f"variants/{variant}/note"),
        groups=tuple(groups),
        profile=tuple(None if v is None else v / 100 for v in profile(evaluation, totals)),
    )


def _ordered(evaluation: Evaluation):
    return sorted(evaluation.evaluators.values(), key=lambda e: (one_line(e.name) or e.id, e.id))


def evaluators(evaluation: Evaluation) -> Iterator[str]:
    """Who evaluated, each with the home organisation, in the order of the names."""
    for evaluator in _ordered(evaluation):
        name, organisation = one_line(evaluator.name) or one_line(evaluator.id), one_line(evaluator.organisation)
        yield f"{name}, {organisation}" if organisation else name


# ---- the chapters
def _chapter(number: str, evaluation: Evaluation, words: Words) -> Heading:
    municipality = municipality_name(evaluation, words)
    fields = {"municipality": municipality, "municipality_first": municipality[:1].upper() + municipality[1:]}
    return Heading(
        1, fill(word(words, f"chapters/{number}"), fields), f"chapter-{number}", number, listed=True, new_page=True
    )


def _chapter_1(evaluation: Evaluation, words: Words) -> Iterator[Block]:
    yield _chapter("1", evaluation, words)
    yield from prose(section_text(evaluation, words, "1"))


def _chapter_2(
    evaluation: Evaluation, totals: Totals, words: Words, variant: Variant, compared: Compared
) -> Iterator[Block]:
    yield _chapter("2", evaluation, words)
    for section in ("2.1", "2.2", "2.3", "2.4", "2.5"):
        text = prose(section_text(evaluation, words, section, compared))
        more = tuple(_besides_text(section, evaluation, totals, words, compared))
        outcomes = tuple(outcome_blocks(evaluation, words)) if section == COMPARISON else ()
        if not text and not more and (variant != "draft" or section == COMPARISON):
            yield from outcomes
            continue
        yield Heading(2, word(words, f"sections/{section}"), f"section-{section}", listed=True)
        if section == "2.2":
            yield total_block(totals, words)
        elif not text and not more:
            yield Paragraph(runs(word(words, "labels/no_text_yet")), "muted")
        yield from text
        yield from more
        yield from outcomes


def _besides_text(
    section: str, evaluation: Evaluation, totals: Totals, words: Words, compared: Compared
) -> Iterator[Block]:
    """What a section of chapter 2 holds after its text."""
    if section == "2.2":
        yield from _profile(evaluation, totals, words, bars=not draws_areas(evaluation, totals, words, compared))
    elif section == COMPARISON:
        yield from comparison_blocks(evaluation, totals, words, compared)
    elif section == "2.5":
        texts = (one_line(r.text) for r in evaluation.ordered_recommendations)
        items = tuple(Item(runs(text)) for text in texts if text)
        if items:
            yield Bullets(items, counted=True)


def _profile(evaluation: Evaluation, totals: Totals, words: Words, *, bars: bool) -> Iterator[Block]:
    """The profile; its bars are left out where they come with the comparison."""
    chart, radar = profile_charts(evaluation, totals, words)
    if bars:
        yield chart
        yield Paragraph(runs(word(words, "charts/bars_caption")), "caption")
    yield Beside(radar.chart, radar.table)
    yield Paragraph(runs(word(words, "charts/radar_caption")), "caption")


def _chapter_3(evaluation: Evaluation, totals: Totals, words: Words, variant: Variant) -> Iterator[Block]:
    yield _chapter("3", evaluation, words)
    yield from prose(standard_text(evaluation, words, "3"))
    for area in evaluation.catalogue.areas:
        yield from _area(area, evaluation, totals, words, variant)


def _area(area: Area, evaluation: Evaluation, totals: Totals, words: Words, variant: Variant) -> Iterator[Block]:
    eyebrow = fill(word(words, "labels/area"), {"number": str(area.number)})
    first = area.number == evaluation.catalogue.areas[0].number
    yield Heading(
        2, one_line(area.title), f"area-{area.number}", eyebrow=eyebrow, area=area.number, listed=True,
        new_page=not first,
    )  # fmt: skip
    yield area_box(area, totals, words)
    general = prose(section_text(evaluation, words, f"3.{area.number}.0"))
    if general:
        yield Heading(3, word(words, "sections/general"), f"area-{area.number}-general")
        yield from general
    for sub_criterion in area.sub_criteria:
        text = prose(section_text(evaluation, words, section_of(sub_criterion.code)))
        if not text and variant != "draft":
            continue
        code = sub_criterion.code
        yield Heading(3, one_line(sub_criterion.title), f"sub-criterion-{code}", code)
        yield from text or [Paragraph(runs(word(words, "labels/no_text_yet")), "muted")]
    findings = findings_table(evaluation, area, words)
    if findings is not None:
        yield findings
    elif variant == "draft":
        yield Paragraph(runs(word(words, "labels/no_findings_yet")), "muted")


def _chapter_4(evaluation: Evaluation, totals: Totals, words: Words) -> Iterator[Block]:
    yield _chapter("4", evaluation, words)
    yield from prose(section_text(evaluation, words, "4"))
    for area in evaluation.catalogue.areas:
        yield area_overview(area, totals, words)
    yield total_overview(evaluation, totals, words)
