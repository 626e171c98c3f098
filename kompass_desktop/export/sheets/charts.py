"""The workbook's own charts: native, live on the formulas, with visible axes and words for those who listen."""

from __future__ import annotations

from typing import Any

from openpyxl.chart import BarChart, RadarChart, Reference
from openpyxl.chart.data_source import NumData, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, word
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
    return word(words, "workbook/summary/bars_alt"), word(words, "workbook/summary/radar_alt")


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
    known = [NumVal(idx=i, v=str(p)) for i, p in enumerate(points) if p is not None]
    series.val.numRef.numCache = NumData(formatCode="0", ptCount=len(points), pt=known)
    names = [StrVal(idx=i, v=label) for i, label in enumerate(labels)]
    formula = series.cat.numRef.f
    series.cat.numRef, series.cat.strRef = None, StrRef(f=formula, strCache=StrData(ptCount=len(names), pt=names))
    return series
