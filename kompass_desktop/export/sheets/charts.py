"""The workbook's own charts: native, live on the formulas, with visible axes and words for those who listen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openpyxl.chart import BarChart, RadarChart, Reference
from openpyxl.chart.data_source import NumData, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.legend import Legend
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.sheets.compared import Beside
from kompass_desktop.export.sheets.comparing import AREA as COMPARED_AREA
from kompass_desktop.export.sheets.comparing import FIRST_BESIDE, FIRST_ROW, OWN, ComparisonSheet
from kompass_desktop.export.sheets.styles import Styles
from kompass_desktop.export.sheets.summary import AREA, DRAWN, HEAD_ROW, NUMBER, SummarySheet
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals


def add_charts(
    sheet: Any, summary: SummarySheet, evaluation: Evaluation, totals: Totals, words: Words, styles: Styles
) -> tuple[str, str]:
    """Puts the bars and the radar to the right of the table; returns their alternative texts in that order."""
    titles = [one_line(a.title) for a in evaluation.catalogue.areas]
    numbers = [str(a.number) for a in evaluation.catalogue.areas]
    points = [totals.area(a.number).points for a in evaluation.catalogue.areas]
    bars = _bars(styles)
    series = _feed(bars, sheet, summary, AREA, titles, points)
    series.graphicalProperties = GraphicalProperties(solidFill=styles.colour("accent"))
    bars.title = word(words, "workbook/summary/bars_title")
    bars.y_axis.title = None
    sheet.add_chart(bars, f"J{HEAD_ROW - 9}")
    radar = _radar(styles)
    series = _feed(radar, sheet, summary, NUMBER, numbers, points)
    series.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=styles.colour("accent"), w=28575))
    series.marker.symbol, series.marker.size = "circle", 6
    series.marker.graphicalProperties = GraphicalProperties(solidFill=styles.colour("accent"))
    radar.title = word(words, "workbook/summary/radar_title")
    sheet.add_chart(radar, f"J{HEAD_ROW + 11}")
    figures = _figures(evaluation, points, words)
    names = ("workbook/summary/bars_alt", "workbook/summary/radar_alt")
    bars_alt, radar_alt = (fill(word(words, name), {"figures": figures}) for name in names)
    return bars_alt, radar_alt


def add_comparison_chart(
    sheet: Any, made: ComparisonSheet, evaluation: Evaluation, totals: Totals, other: Beside, words: Words,
    styles: Styles,
) -> str:  # fmt: skip
    """Puts the own areas and the first of those compared with beside the sources of Jämförelse; returns its words."""
    chart = _bars(styles)
    chart.title = word(words, "workbook/comparison/chart_title")
    chart.y_axis.title = None
    chart.dataLabels, chart.height, chart.gapWidth = None, 11, 60
    chart.legend = Legend()
    chart.legend.position = "b"
    areas = evaluation.catalogue.areas
    sums = [totals.area(a.number) for a in areas]
    own: list[float | None] = [s.points if s.complete else None for s in sums]
    theirs = [other.areas.get(a.number) for a in areas]
    for column, name, role, figures in (
        (OWN, made.own_name, "accent", own), (FIRST_BESIDE, other.name, "earlier", theirs),
    ):  # fmt: skip
        chart.add_data(Reference(sheet, min_col=column, min_row=FIRST_ROW, max_row=made.last))
        series = chart.series[-1]
        series.tx = SeriesLabel(v=name)
        series.graphicalProperties = GraphicalProperties(solidFill=styles.colour(role))
        _remember(series, figures)
    chart.set_categories(Reference(sheet, min_col=COMPARED_AREA, min_row=FIRST_ROW, max_row=made.last))
    for series in chart.series:
        _name_categories(series, [one_line(a.title) for a in areas])
    sheet.add_chart(chart, f"C{made.last + 3}")
    return fill(word(words, "workbook/comparison/chart_alt"), {"name": other.name})


def _figures(evaluation: Evaluation, points: list[int | None], words: Words) -> str:
    """The areas with their points, as somebody would read them out."""
    blank = word(words, "workbook/summary/unscored")
    figure = word(words, "workbook/summary/figure")
    return ", ".join(
        fill(figure, {"number": str(a.number), "title": one_line(a.title), "points": blank if p is None else str(p)})
        for a, p in zip(evaluation.catalogue.areas, points, strict=True)
    )


def _bars(styles: Styles) -> Any:
    chart: Any = BarChart()
    chart.type, chart.style, chart.gapWidth = "bar", 10, 55
    chart.x_axis.scaling.orientation = "maxMin"  # the first area on top, as in the table
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.scaling.min, chart.y_axis.scaling.max, chart.y_axis.majorUnit = 0, 100, 20
    chart.y_axis.crosses = "max"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=styles.colour("line")))
    chart.y_axis.number_format, chart.y_axis.numFmt.sourceLinked = "0", False
    chart.legend, chart.visible_cells_only = None, False
    chart.width, chart.height = 17.5, 9.5
    chart.dataLabels = DataLabelList()
    chart.dataLabels.showVal = True
    for off in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
        setattr(chart.dataLabels, off, False)
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    return chart


def _radar(styles: Styles) -> Any:
    chart: Any = RadarChart()
    chart.type, chart.style = "marker", 10
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.scaling.min, chart.y_axis.scaling.max, chart.y_axis.majorUnit = 0, 100, 25
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=styles.colour("line")))
    chart.legend, chart.visible_cells_only = None, False
    chart.width, chart.height = 17.5, 9.5
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    return chart


def _feed(
    chart: Any, sheet: Any, summary: SummarySheet, categories: int, labels: list[str], points: list[int | None]
) -> Any:
    """Ties a chart to the table, with the values of the moment for programs that only look; returns its series."""
    chart.add_data(Reference(sheet, min_col=DRAWN, min_row=summary.first, max_row=summary.last))
    chart.set_categories(Reference(sheet, min_col=categories, min_row=summary.first, max_row=summary.last))
    series = chart.series[0]
    _remember(series, points)
    _name_categories(series, labels)
    return series


def _remember(series: Any, points: Sequence[float | None]) -> None:
    known = [NumVal(idx=i, v=str(p)) for i, p in enumerate(points) if p is not None]
    series.val.numRef.numCache = NumData(formatCode="0", ptCount=len(points), pt=known)


def _name_categories(series: Any, labels: Sequence[str]) -> None:
    names = [StrVal(idx=i, v=label) for i, label in enumerate(labels)]
    formula = series.cat.numRef.f
    series.cat.numRef, series.cat.strRef = None, StrRef(f=formula, strCache=StrData(ptCount=len(names), pt=names))
