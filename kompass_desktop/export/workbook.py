"""Makes the Excel workbook of an evaluation: live sums, native charts, and the material behind them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from kompass_desktop.export.blocks import Variant
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.progress import Progress, silent
from kompass_desktop.export.sheets.compared import Comparison, columns_beside
from kompass_desktop.export.sheets.marks import MARKS_FORMAT, Marks, mark_rows
from kompass_desktop.export.standard_texts import municipality_name
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import consensus_totals

if TYPE_CHECKING:
    from kompass_desktop.export.sheets.listing import Column, Value, Watch
    from kompass_desktop.export.sheets.lists import ReadNote
    from kompass_desktop.export.sheets.package import Patch

MOST_OF_A_TITLE: Final = 250
"""Characters; whatever a municipality may be called, a heading stays one line."""
_STEP: Final = 500
_OTHER_WORK: Final = 2_000
"""What the rest of the work is worth beside a note, twice: for the sheets, and for the file."""


@dataclass(frozen=True, slots=True)
class Book:
    """A finished workbook, and what had to be done to texts so that cells can hold them."""

    data: bytes
    warnings: tuple[str, ...]


def render_workbook(
    evaluation: Evaluation, words: Words, variant: Variant, today: date, tokens: Mapping[str, Any], *,
    comparison: Comparison | None = None, families: Sequence[str] = (), progress: Progress = silent,
) -> Book:  # fmt: skip
    """The workbook; equal evaluations become equal bytes. Writes nothing to disk.

    The variant "factcheck" goes to the municipality and becomes public there: it holds points, strengths, improvements
    and the comparison only, no reasons, notes, quotes or evaluators. Notes as they were typed stand in "draft" alone.
    All but "factcheck" can be changed and read back: `families` says whose the workbook is. `progress` is told
    (done, of) now and then and may raise to stop the work.
    """
    from openpyxl import Workbook

    from kompass_desktop.export.sheets.styles import Styles

    book: Any = Workbook()
    maker = _Maker(book, evaluation, words, Styles(tokens), today, variant, progress)
    return maker.book(comparison, families)


class _Maker:
    """Makes one workbook, sheet by sheet."""

    def __init__(
        self, book: Any, evaluation: Evaluation, words: Words, styles: Any, today: date, variant: Variant,
        progress: Progress,
    ) -> None:  # fmt: skip
        from kompass_desktop.export.sheets.cells import CellTexts

        self._book, self._evaluation, self._words, self._styles = book, evaluation, words, styles
        self._today, self._variant = today, variant
        self._texts = CellTexts(words)
        self._marks = Marks()
        self._notes: Sequence[ReadNote] = ()
        self._patches: dict[str, list[Patch]] = {}
        self._draft = fill(word(words, f"variants/{variant}/line"), {"today": today.isoformat()})
        self._progress, self._done = progress, 0
        self._of = 2 * _OTHER_WORK + len(evaluation.notes) * (1 if variant == "final" else 2)

    def book(self, comparison: Comparison | None, families: Sequence[str]) -> Book:
        """Makes all sheets and the file."""
        self._facts(families)
        self._figures(comparison)
        self._step(_OTHER_WORK)
        if self._variant != "factcheck":
            self._material()
        warnings = self._long_texts()
        if self._variant != "factcheck":
            self._hidden_marks()
        self._properties()
        return Book(self._file(), warnings)

    def _file(self) -> bytes:
        from kompass_desktop.export.sheets import package

        buffer = io.BytesIO()
        self._book.save(buffer)
        self._patches["docProps/core.xml"] = [package.made_at(self._today)]
        self._step(_OTHER_WORK // 2)
        data = package.completed(buffer.getvalue(), self._patches, self._today)
        self._step(_OTHER_WORK // 2)
        return data

    def _step(self, more: int) -> None:
        self._done += more
        self._progress(min(self._done, self._of), self._of)

    # ---- the sheets in their order
    def _figures(self, comparison: Comparison | None) -> None:
        """The sheets that everybody gets: with formulas, the charts, and strengths and improvements."""
        from kompass_desktop.export.sheets.charts import add_charts
        from kompass_desktop.export.sheets.findings import (
            finding_columns,
            finding_marks,
            finding_rows,
            guard_findings,
        )
        from kompass_desktop.export.sheets.package import with_alternative_texts, with_values, without_number_warnings
        from kompass_desktop.export.sheets.points import PointsSheet, plan_points
        from kompass_desktop.export.sheets.summary import SummarySheet

        evaluation, words, styles = self._evaluation, self._words, self._styles
        totals = consensus_totals(evaluation)
        sheet = self._sheet("summary")
        summary = SummarySheet(sheet, evaluation, totals, words, styles)
        summary.fill(self._texts, self._draft, self._today, self._evaluators())
        alternatives = add_charts(sheet, summary, evaluation, totals, words, styles)
        self._print(sheet, title_rows="")
        self._patch(with_values(summary.cached), without_number_warnings(summary.last))
        self._patches["xl/drawings/drawing1.xml"] = [with_alternative_texts(alternatives)]
        sheet = self._sheet("points")
        points = PointsSheet(sheet, evaluation, totals, words, styles)
        points.fill(self._title("points"), self._texts, self._marks, rationales=self._variant != "factcheck")
        self._print(sheet, title_rows="4:4")
        self._patch(with_values(points.cached), without_number_warnings(plan_points(evaluation).total))
        back = self._variant != "factcheck"
        columns, rows = finding_columns(words, ids=back), finding_rows(evaluation, words, ids=back)
        watch = finding_marks(evaluation, self._marks) if back else None
        sheet, count = self._list("findings", columns, rows, watch=watch)
        if back:
            guard_findings(sheet, evaluation, words, count)
        if self._variant != "factcheck":
            from kompass_desktop.export.sheets.evidence import evidence_columns, evidence_rows

            self._notes = self._read_notes()
            self._list("evidence", evidence_columns(words), evidence_rows(evaluation, words, self._notes))
        self._compared(comparison, summary)

    def _compared(self, comparison: Comparison | None, summary: Any) -> None:
        from kompass_desktop.export.sheets.charts import add_comparison_chart
        from kompass_desktop.export.sheets.comparing import ComparisonSheet
        from kompass_desktop.export.sheets.package import with_alternative_texts, with_values, without_number_warnings

        evaluation, words, styles = self._evaluation, self._words, self._styles
        totals = consensus_totals(evaluation)
        beside = columns_beside(comparison, evaluation, words)
        sheet = self._sheet("comparison")
        made = ComparisonSheet(sheet, summary, beside, evaluation, totals, words, styles)
        made.fill(self._title("comparison"))
        if beside and beside[0].areas:
            alternative = add_comparison_chart(sheet, made, evaluation, totals, beside[0], words, styles)
            self._patches["xl/drawings/drawing2.xml"] = [with_alternative_texts([alternative])]
        self._print(sheet, title_rows="")
        self._patch(with_values(made.cached), without_number_warnings(made.last))

    def _material(self) -> None:
        """What stays with the evaluators and those whom they give the workbook to."""
        from kompass_desktop.export.sheets import lists, plan

        evaluation, words = self._evaluation, self._words
        self._list("plan", plan.plan_columns(words), plan.plan_rows(evaluation, words))
        self._list("criteria", plan.criteria_columns(words), plan.criteria_rows(evaluation))
        if self._variant == "draft":
            rows = lists.note_rows(evaluation, words, self._notes)
            self._list("notes", lists.note_columns(words), rows, counts=True)
            self._list("documents", lists.document_columns(words), lists.document_rows(evaluation, words))

    def _read_notes(self) -> Sequence[ReadNote]:
        from kompass_desktop.export.sheets.lists import ReadNote

        evaluation, found = self._evaluation, list[ReadNote]()
        for note in evaluation.notes.values():
            found.append(ReadNote(note, evaluation.reading(note), evaluation.sub_criteria_of(note)))
            if not len(found) % _STEP:
                self._step(_STEP)
        return found

    def _long_texts(self) -> tuple[str, ...]:
        """Where texts go on that no cell can hold; what must be said of them."""
        from kompass_desktop.export.sheets import lists
        from kompass_desktop.export.sheets.marks import LONG_TEXTS

        if not self._texts.continuations:
            return ()
        rows = lists.long_text_rows(tuple(self._texts.continuations))
        last = len(lists.long_text_columns(self._words)) - 1

        def watch(row: int, column: int, place: str, shown: str) -> None:
            if column == last:
                self._marks.cell(LONG_TEXTS, str(row), "text", place, shown)

        self._list("long_texts", lists.long_text_columns(self._words), rows, watch=watch)
        return (fill(word(self._words, "workbook/long_warning"), {"count": str(self._texts.long_texts)}),)

    # ---- what a changed workbook is read back with
    def _facts(self, families: Sequence[str]) -> None:
        evaluation = self._evaluation
        for name, value in (
            ("format", MARKS_FORMAT), ("variant", self._variant), ("family", " ".join(sorted(families))),
            ("municipality", one_line(evaluation.municipality)), ("year", str(evaluation.year or "")),
            ("edition", one_line(evaluation.edition)), ("heading", self._title("points")),
        ):  # fmt: skip
            self._marks.fact(name, value)

    def _hidden_marks(self) -> None:
        from kompass_desktop.export.sheets.listing import Column

        heads = ("part", "row", "field", "cell", "shown", "value")
        columns = [Column(word(self._words, f"workbook/marks/{head}"), 20) for head in heads]
        sheet, _ = self._list("marks", columns, mark_rows(self._marks))
        sheet.sheet_state = "veryHidden"

    # ---- what every sheet needs
    def _list(
        self, name: str, columns: Sequence[Column], rows: Iterator[Sequence[Value]], *, watch: Watch | None = None,
        counts: bool = False,
    ) -> tuple[Any, int]:  # fmt: skip
        """Makes a sheet that is a list; answers with it and with how many rows it has."""
        from kompass_desktop.export.sheets.listing import FIRST_ROW, HEAD_ROW, Listing
        from kompass_desktop.export.sheets.package import with_rows, without_number_warnings

        words, sheet = self._words, self._sheet(name)
        listing = Listing(sheet, columns, self._styles, self._texts, watch)
        first = next(rows, None)
        about = str(words["workbook"][name].get("help", ""))
        about = "" if (name, self._variant) == ("findings", "factcheck") else about
        title = word(words, f"workbook/{name}/title") if name == "marks" else self._title(name)
        listing.prepare(title, about, word(words, "workbook/empty"), any_rows=first is not None)
        self._print(sheet, title_rows=f"{HEAD_ROW}:{HEAD_ROW}")
        if first is not None:
            self._patch(with_rows(listing.rows_xml([first, *rows], self._step if counts else lambda _: None)))
        if name != "marks":
            listing.finish(word(words, f"workbook/tables/{name}"))
        self._patch(without_number_warnings(FIRST_ROW + listing.count))
        return sheet, listing.count

    def _sheet(self, name: str) -> Any:
        title = word(self._words, f"workbook/sheets/{name}")
        if name == "summary":
            self._book.active.title = title
            return self._book.active
        return self._book.create_sheet(title)

    def _title(self, name: str) -> str:
        """What a sheet is called at its top, with whose it is."""
        evaluation = self._evaluation
        fields = {
            "title": word(self._words, f"workbook/{name}/title"),
            "municipality": municipality_name(evaluation, self._words), "year": str(evaluation.year or ""),
        }  # fmt: skip
        return fill(word(self._words, "workbook/sheet_title"), fields).strip()[:MOST_OF_A_TITLE]

    def _patch(self, *patches: Patch) -> None:
        """Patches the sheet that was made last."""
        self._patches.setdefault(f"xl/worksheets/sheet{len(self._book.sheetnames)}.xml", []).extend(patches)

    def _print(self, sheet: Any, *, title_rows: str) -> None:
        from kompass_desktop.export.sheets.styles import print_setup

        municipality = municipality_name(self._evaluation, self._words)
        footer = fill(word(self._words, "document/footer"), {"municipality": municipality})
        page = fill(word(self._words, "workbook/page"), {"page": "&P", "pages": "&N"})
        print_setup(sheet, footer, page, landscape=True, title_rows=title_rows, header=self._draft)

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
