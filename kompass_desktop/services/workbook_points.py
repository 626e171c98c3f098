"""What the sheet Poäng of a changed workbook asks for: points and reasons by sub-criterion."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kompass_desktop.export.sheets.marks import POINTS
from kompass_desktop.intake.workbook_reading import Table, TableRow
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.language import later, phrase
from kompass_desktop.model.merging import JOINED
from kompass_desktop.services.workbook_weighing import (
    PlannedChange,
    Scales,
    Unfit,
    cell_text,
    code_text,
    whole_number,
    words_of,
)

_LOCKED = later("Den gemensamma bedömningen är låst. Lås upp den i programmet först, med ett skäl.")
_DISPUTED = later("Ni är inte överens om det här i programmet. Avgör det där först.")


def weigh_points(scales: Scales, table: Table, evaluation: Evaluation) -> None:
    """Weigh every row of the sheet."""
    _Points(scales, table, evaluation).weigh()


class _Points:
    def __init__(self, scales: Scales, table: Table, evaluation: Evaluation) -> None:
        self._scales, self._table, self._evaluation = scales, table, evaluation
        self._areas = {str(area.number) for area in evaluation.catalogue.areas}
        self._seen: dict[str, TableRow] = {}

    def weigh(self) -> None:
        for row in self._table.rows:
            code = self._code(row)
            if code:
                self._seen[code] = row
        for code, row in self._seen.items():
            self._weigh_row(code, row)
        for place, code in self._exported():
            if code not in self._seen:
                self._refuse(
                    place,
                    phrase("Raden för {code} saknas. Poäng tas bort genom att cellen töms; låt raden stå.", code=code),
                )

    def _exported(self) -> Iterator[tuple[str, str]]:
        for (part, code, field), mark in self._scales.marks.items():
            if (part, field) == (POINTS, "points"):
                yield mark.cell, code

    def _code(self, row: TableRow) -> str:
        """The code of a row that is about a sub-criterion; "" for sums, and for what had to be refused."""
        cell, points = row.cells.get("code"), row.cells.get("points")
        try:
            code = code_text(cell)
        except Unfit as unfit:
            self._refuse(cell.place if cell is not None else "", str(unfit))
            return ""
        if code in self._evaluation.catalogue.by_code:
            if code not in self._seen:
                return code
            self._refuse(
                cell.place if cell is not None else "",
                phrase("Raden för {code} står två gånger. Behåll en.", code=code),
            )
        elif code and code not in self._areas:
            self._refuse(
                cell.place if cell is not None else "",
                phrase(
                    "Delområdet {code} finns inte i utgåva {edition}. Rätta koden.",
                    code=words_of(code),
                    edition=self._evaluation.edition,
                ),
            )
        elif points is not None and not points.formula:
            self._refuse(points.place, phrase("Summor räknas fram ur delområdenas poäng. Låt formeln stå."))
        return ""

    def _weigh_row(self, code: str, row: TableRow) -> None:
        score, most = self._evaluation.consensus_score(code), self._evaluation.catalogue.by_code[code].max_points
        cells = row.cells
        what = later("Poängen")
        self._weigh(code, row, "points", score.points, lambda: whole_number(cells.get("points"), 0, most, what))
        if "rationale" in self._table.columns:
            self._weigh(code, row, "rationale", score.rationale, lambda: cell_text(cells.get("rationale")))

    def _weigh(self, code: str, row: TableRow, field: str, now: Value, read: Callable[[], Value]) -> None:
        place = place_of(self._table, row, field)
        try:
            value = read()
            if not self._scales.weigh((POINTS, code, field), value, now):
                return
            self._obey(code, field)
        except Unfit as unfit:
            self._refuse(place, str(unfit))
            return
        self._scales.changes.append(
            PlannedChange("consensus_score", code, field, now, value, self._table.sheet, place)
        )  # fmt: skip

    def _obey(self, code: str, field: str) -> None:
        if self._evaluation.is_locked:
            raise Unfit(phrase(_LOCKED))
        if self._evaluation.disputes.get(("consensus_score", code, field), JOINED) != JOINED:
            raise Unfit(phrase(_DISPUTED))

    def _refuse(self, cell: str, why: str) -> None:
        self._scales.refuse(self._table.sheet, cell, why)


def place_of(table: Table, row: TableRow, field: str) -> str:
    """Where a field of a row stands, also where the cell is blank: "C7"."""
    from kompass_desktop.intake.workbook_cells import column_letters

    return f"{column_letters(table.columns[field])}{row.number}" if field in table.columns else f"A{row.number}"
