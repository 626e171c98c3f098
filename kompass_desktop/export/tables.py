"""The figures of an evaluation as blocks: tables of points, the total, the charts, and what they show in words."""

from __future__ import annotations

from kompass_desktop.export.blocks import Beside, Chart, Finding, FindingsTable, PointsRow, PointsTable, Total
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.standard_texts import municipality_name
from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.charts import Series
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH
from kompass_desktop.model.totals import Totals


def points_shown(points: int | None, words: Words) -> str:
    """Points as they are printed: blank is a dash, never 0."""
    return word(words, "labels/blank") if points is None else str(points)


def total_block(totals: Totals, words: Words) -> Total:
    """The large figure of chapter 2."""
    fields = {
        "max_total": str(totals.max_points),
        "max_scored": str(totals.max_scored),
        "scored": str(totals.scored),
        "of": str(totals.of),
    }
    whole = totals.complete or not totals.scored
    of = fill(word(words, "labels/of_max" if whole else "labels/of_scored"), fields)
    return Total(points_shown(totals.total, words), of)


def area_box(area: Area, totals: Totals, words: Words) -> PointsTable:
    """The box that opens an area: Rubriker, Poäng, Max."""
    heads = (word(words, "labels/headings"), word(words, "labels/points"), word(words, "labels/max"))
    fields = {"number": str(area.number), "title": one_line(area.title)}
    return _area_table(area, totals, words, heads, fill(word(words, "summaries/box"), fields), boxed=True)


def area_overview(area: Area, totals: Totals, words: Words) -> PointsTable:
    """One of the tables of chapter 4: Uppnått, Max."""
    heads = (one_line(area.title), word(words, "labels/achieved"), word(words, "labels/max"))
    summary = fill(word(words, "summaries/overview"), {"title": one_line(area.title)})
    return _area_table(area, totals, words, heads, summary, boxed=False)


def total_overview(evaluation: Evaluation, totals: Totals, words: Words) -> PointsTable:
    """The areas with their points and the total, as a table."""
    rows = tuple(
        PointsRow(
            str(a.number), one_line(a.title), points_shown(totals.area(a.number).points, words), str(a.max_points),
            a.number,
        )
        for a in evaluation.catalogue.areas
    )  # fmt: skip
    label = word(words, "labels/total" if totals.complete or not totals.scored else "labels/total_of_scored")
    return PointsTable(
        heads=(word(words, "labels/areas"), word(words, "labels/points"), word(words, "labels/max")),
        rows=rows,
        total=PointsRow("", label, points_shown(totals.total, words), str(totals.max_points)),
        summary=word(words, "summaries/areas"),
        note=_scored_note(totals.scored, totals.of, words),
    )


def _area_table(
    area: Area, totals: Totals, words: Words, heads: tuple[str, str, str], summary: str, *, boxed: bool
) -> PointsTable:
    sums = totals.area(area.number)
    rows = tuple(
        PointsRow(s.code, one_line(s.title), points_shown(totals.points[s.code], words), str(s.max_points))
        for s in area.sub_criteria
    )
    label = word(words, "labels/sum" if sums.complete or not sums.scored else "labels/sum_of_scored")
    return PointsTable(
        heads=heads,
        rows=rows,
        total=PointsRow("", label, points_shown(sums.points, words), str(sums.max_points)),
        summary=summary,
        note=_scored_note(sums.scored, sums.of, words),
        area=area.number,
        boxed=boxed,
    )


def _scored_note(scored: int, of: int, words: Words) -> str:
    if scored == of:
        return ""
    path = "labels/scored_note" if scored else "labels/unscored_note"
    return fill(word(words, path), {"scored": str(scored), "of": str(of)})


def profile_charts(evaluation: Evaluation, totals: Totals, words: Words) -> tuple[Chart, Beside]:
    """The profile as bars, and as a radar beside the table with the same figures."""
    titles = tuple(one_line(a.title) for a in evaluation.catalogue.areas)
    municipality = municipality_name(evaluation, words)
    series = (Series(own_label(evaluation, words), profile(evaluation, totals), "own", profile_notes(totals, words)),)
    alts = {"municipality": municipality, "figures": _figures_in_words(evaluation, totals, words)}
    bars = Chart("bars", titles, series, fill(word(words, "charts/bars_alt"), alts))
    radar = Chart("radar", titles, series, fill(word(words, "charts/radar_alt"), alts))
    return bars, Beside(radar, total_overview(evaluation, totals, words))


def own_label(evaluation: Evaluation, words: Words) -> str:
    """What the evaluation's own figures are called: "Exempelköping 2026"."""
    municipality = municipality_name(evaluation, words)
    name = one_line(evaluation.municipality) or municipality[:1].upper() + municipality[1:]
    return fill(word(words, "charts/series"), {"name": name, "year": str(evaluation.year or "")}).strip()


def profile(evaluation: Evaluation, totals: Totals) -> tuple[int | None, ...]:
    """Each area's points in whole percent of its max; None where nothing is scored."""
    values: list[int | None] = []
    for area in evaluation.catalogue.areas:
        points = totals.area(area.number).points
        values.append(None if points is None else round(100 * points / area.max_points))
    return tuple(values)


def profile_notes(totals: Totals, words: Words) -> tuple[str, ...]:
    """What stands beside each area's figure: how much of it is scored, where that is not all."""
    partly = word(words, "labels/partly_scored")
    return tuple(
        fill(partly, {"scored": str(a.scored), "of": str(a.of)}) if 0 < a.scored < a.of else "" for a in totals.areas
    )


def _figures_in_words(evaluation: Evaluation, totals: Totals, words: Words) -> str:
    parts: list[str] = []
    for area in evaluation.catalogue.areas:
        points = totals.area(area.number).points
        fields = {
            "number": str(area.number),
            "title": one_line(area.title),
            "points": str(points),
            "max": str(area.max_points),
        }
        parts.append(fill(word(words, "charts/figure_blank" if points is None else "charts/figure"), fields))
    return "; ".join(parts)


def findings_table(evaluation: Evaluation, area: Area, words: Words) -> FindingsTable | None:
    """Strengths and improvements of an area; None where there are none with any text."""
    strengths = _findings(evaluation, area, STRENGTH)
    improvements = _findings(evaluation, area, IMPROVEMENT)
    if not strengths and not improvements:
        return None
    fields = {"number": str(area.number), "title": one_line(area.title)}
    return FindingsTable(
        heads=(word(words, "labels/strengths"), word(words, "labels/improvements")),
        strengths=strengths,
        improvements=improvements,
        gold_star=word(words, "labels/gold_star"),
        none=word(words, "labels/no_finding"),
        summary=fill(word(words, "summaries/findings"), fields),
    )


def _findings(evaluation: Evaluation, area: Area, kind: str) -> tuple[Finding, ...]:
    found = evaluation.findings_of(area.number, kind)
    return tuple(Finding(one_line(f.text), f.gold_star) for f in found if one_line(f.text))
