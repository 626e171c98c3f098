"""The sheet Styrkor och förbättringar: rows that may be changed and read back, each known by its id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from openpyxl.worksheet.datavalidation import DataValidation

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, word
from kompass_desktop.export.sheets.listing import FIRST_ROW, Column, Value, Watch
from kompass_desktop.export.sheets.lists import names_of
from kompass_desktop.export.sheets.marks import FINDINGS, Marks
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding

FINDING_FIELDS: Final = ("area", "", "kind", "position", "gold_star", "sub_criterion", "text", "")
"""What stands in each column of the sheet, as the model calls it; "" for what is only shown."""
_ROOM_FOR_MORE: Final = 200
"""So many empty rows under the list are guarded, too."""
_TEXT: Final = FINDING_FIELDS.index("text")


def finding_columns(words: Words, *, ids: bool) -> tuple[Column, ...]:
    """The columns of the sheet Styrkor och förbättringar; the ids only where it can be read back."""
    w = names_of(words, "findings")
    columns = (
        Column(w["number"], 9), Column(w["area"], 45, muted=True), Column(w["kind"], 22, strong=True),
        Column(w["position"], 9, "center"), Column(w["gold_star"], 11, "center"), Column(w["code"], 11, code=True),
        Column(w["text"], 90, wrap=True), Column(w["id"], 6, quiet=True),
    )  # fmt: skip
    return columns if ids else columns[:-1]


def ordered_findings(evaluation: Evaluation) -> tuple[tuple[int, Finding], ...]:
    """Strengths and improvements by area, each with its place (from 1) among those of its kind in the area."""
    return tuple(
        (place, finding)
        for area in evaluation.catalogue.areas
        for kind in (STRENGTH, IMPROVEMENT)
        for place, finding in enumerate(evaluation.findings_of(area.number, kind), start=1)
    )


def finding_rows(evaluation: Evaluation, words: Words, *, ids: bool) -> Iterator[Sequence[Value]]:
    """Strengths and improvements by area, in their order."""
    w = names_of(words, "findings")
    titles = {area.number: one_line(area.title) for area in evaluation.catalogue.areas}
    for place, finding in ordered_findings(evaluation):
        star = w["star"] if finding.gold_star else ""
        area = finding.area or 0
        row = (
            area, titles.get(area, ""), w[finding.kind], place, star, finding.sub_criterion or "", finding.text,
        )  # fmt: skip
        yield (*row, finding.id) if ids else row


def finding_marks(evaluation: Evaluation, marks: Marks) -> Watch:
    """Marks every cell that may be changed as it is written."""
    findings = [finding for _, finding in ordered_findings(evaluation)]

    def watch(row: int, column: int, place: str, shown: str) -> None:
        name = FINDING_FIELDS[column]
        if name:
            finding = findings[row]
            marks.cell(FINDINGS, finding.id, name, place, shown, finding.text if column == _TEXT else None)

    return watch


def guard_findings(sheet: Any, evaluation: Evaluation, words: Words, count: int) -> None:
    """Keeps people from typing what cannot be read back; new rows under the list, too."""
    w = names_of(words, "findings")
    last = FIRST_ROW + count + _ROOM_FOR_MORE
    rules: tuple[tuple[str, dict[str, str], str], ...] = (
        ("A", {"type": "list", "formula1": _listed(*(str(a.number) for a in evaluation.catalogue.areas))}, "area"),
        ("C", {"type": "list", "formula1": _listed(w[STRENGTH], w[IMPROVEMENT])}, "kind"),
        ("D", {"type": "whole", "operator": "greaterThanOrEqual", "formula1": "1"}, "position"),
        ("E", {"type": "list", "formula1": _listed(w["star"])}, "star"),
    )
    for letter, rule, name in rules:
        guard: Any = DataValidation(allow_blank=True, **rule)  # type: ignore[arg-type]
        guard.showErrorMessage = True
        guard.errorTitle = w["error_title"]
        guard.error = word(words, f"workbook/findings/{name}_error")
        guard.add(f"{letter}{FIRST_ROW}:{letter}{last}")
        sheet.add_data_validation(guard)


def _listed(*choices: str) -> str:
    return '"' + ",".join(choices) + '"'
