"""Makes the Excel workbook of an evaluation: live sums, native charts, and the material behind them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kompass_desktop.export.blocks import Variant
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.standard_texts import municipality_name
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import consensus_totals

if TYPE_CHECKING:
    from kompass_desktop.export.sheets.listing import Column, Value
    from kompass_desktop.export.sheets.package import Patch


@dataclass(frozen=True, slots=True)
class Book:
    """A finished workbook, and what had to be done to texts so that cells can hold them."""

    data: bytes
    warnings: tuple[str, ...]


def render_workbook(
    evaluation: Evaluation, words: Words, variant: Variant, today: date, tokens: Mapping[str, Any]
) -> Book:
    """The workbook; equal evaluations become equal bytes. Writes nothing to disk.

    The variant "factcheck" goes to the municipality and becomes public there: it holds points, strengths and
    improvements only, no reasons, notes, quotes or evaluators.
    """
    from openpyxl import Workbook

    from kompass_desktop.export.sheets.styles import Styles

    book: Any = Workbook()
    return _Maker(book, evaluation, words, Styles(tokens), today, variant).book()


class _Maker:
    """Makes one workbook, sheet by sheet."""

    def __init__(
        self, book: Any, evaluation: Evaluation, words: Words, styles: Any, today: date, variant: Variant
    ) -> None:
        from kompass_desktop.export.sheets.cells import CellTexts

        self._book, self._evaluation, self._words, self._styles = book, evaluation, words, styles
        self._today, self._variant = today, variant
        self._texts = CellTexts(words)
        self._patches: dict[str, list[Patch]] = {}
        self._draft = fill(word(words, f"variants/{variant}/line"), {"today": today.isoformat()})

    def book(self) -> Book:
        """Makes all sheets and the file."""
        from kompass_desktop.export.sheets import lists, package

        evaluation, words = self._evaluation, self._words
        self._figures()
        self._list("findings", lists.finding_columns(words), lists.finding_rows(evaluation, words))
        if self._variant != "factcheck":
            self._list("notes", lists.note_columns(words), lists.note_rows(evaluation, words))
            self._list("documents", lists.document_columns(words), lists.document_rows(evaluation, words))
        warnings: tuple[str, ...] = ()
        if self._texts.continuations:
            rows = lists.long_text_rows(tuple(self._texts.continuations))
            self._list("long_texts", lists.long_text_columns(words), rows)
            warnings = (fill(word(words, "workbook/long_warning"), {"count": str(self._texts.long_texts)}),)
        self._properties()
        buffer = io.BytesIO()
        self._book.save(buffer)
        self._patches["docProps/core.xml"] = [package.made_at(self._today)]
        return Book(package.completed(buffer.getvalue(), self._patches, self._today), warnings)

    def _figures(self) -> None:
        """The two sheets with formulas, and the charts."""
        from kompass_desktop.export.sheets.charts import add_charts
        from kompass_desktop.export.sheets.package import with_alternative_texts, with_values, without_number_warnings
        from kompass_desktop.export.sheets.points import PointsSheet, plan_points
        from kompass_desktop.export.sheets.summary import SummarySheet

        evaluation, words, styles = self._evaluation, self._words, self._styles
        totals = consensus_totals(evaluation)
        sheet = self._sheet("summary")
        summary = SummarySheet(sheet, evaluation, totals, words, styles)
        summary.fill(self._texts, self._draft, self._today, self._evaluators())
        alternatives = add_charts(sheet, summary, evaluation, totals, words, styles)
        self._print(sheet, landscape=True, title_rows="")
        self._patch(with_values(summary.cached), without_number_warnings(summary.last))
        self._patches["xl/drawings/drawing1.xml"] = [with_alternative_texts(alternatives)]
        sheet = self._sheet("points")
        points = PointsSheet(sheet, evaluation, totals, words, styles)
        points.fill(self._texts, rationales=self._variant != "factcheck")
        self._print(sheet, landscape=True, title_rows="4:4")
        self._patch(with_values(points.cached), without_number_warnings(plan_points(evaluation).total))

    def _list(self, name: str, columns: Sequence[Column], rows: Iterator[Sequence[Value]]) -> None:
        from kompass_desktop.export.sheets.listing import FIRST_ROW, HEAD_ROW, Listing
        from kompass_desktop.export.sheets.package import with_rows, without_number_warnings

        sheet = self._sheet(name)
        listing = Listing(sheet, columns, self._styles, self._texts)
        first = next(rows, None)
        empty = word(self._words, "workbook/empty")
        listing.prepare(word(self._words, f"workbook/{name}/title"), empty, any_rows=first is not None)
        self._print(sheet, landscape=True, title_rows=f"{HEAD_ROW}:{HEAD_ROW}")
        if first is not None:
            written = listing.rows_xml([first, *rows])
            listing.finish()
            self._patch(with_rows(written))
        self._patch(without_number_warnings(FIRST_ROW + listing.count))

    def _sheet(self, name: str) -> Any:
        title = word(self._words, f"workbook/sheets/{name}")
        if name == "summary":
            self._book.active.title = title
            return self._book.active
        return self._book.create_sheet(title)

    def _patch(self, *patches: Patch) -> None:
        """Patches the sheet that was made last."""
        self._patches.setdefault(f"xl/worksheets/sheet{len(self._book.sheetnames)}.xml", []).extend(patches)

    def _print(self, sheet: Any, *, landscape: bool, title_rows: str) -> None:
        from kompass_desktop.export.sheets.styles import print_setup

        municipality = municipality_name(self._evaluation, self._words)
        footer = fill(word(self._words, "document/footer"), {"municipality": municipality})
        page = fill(word(self._words, "workbook/page"), {"page": "&P", "pages": "&N"})
        print_setup(sheet, footer, page, landscape=landscape, title_rows=title_rows, header=self._draft)

    def _evaluators(self) -> str:
        if self._variant == "factcheck":
            return ""
        names = (one_line(e.name) or one_line(e.id) for e in self._evaluation.evaluators.values())
        return ", ".join(sorted(names))

    def _properties(self) -> None:
        properties = self._book.properties
        municipality = municipality_name(self._evaluation, self._words)
        fields = {"municipality": municipality, "year": str(self._evaluation.year or "")}
        properties.title = fill(word(self._words, "workbook/title"), fields).strip()
        properties.creator = properties.lastModifiedBy = word(self._words, "workbook/creator")
        properties.language = word(self._words, "language")
        self._book.calculation.fullCalcOnLoad = True
