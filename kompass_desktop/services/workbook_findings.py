"""What the sheet Styrkor och förbättringar of a changed workbook asks for: texts, stars, places, and new rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from kompass_desktop.export.sheets.marks import FINDINGS
from kompass_desktop.intake.workbook_reading import Table, TableRow
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding
from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.workbook_order import Arrival, Orders
from kompass_desktop.services.workbook_points import place_of
from kompass_desktop.services.workbook_weighing import (
    PlannedChange,
    Scales,
    Unfit,
    cell_text,
    code_text,
    new_row,
    whole_number,
    words_of,
)

_STARS: Final = ("★", "*", "x", "ja")
_FIELDS: Final = ("area", "kind", "position", "gold_star", "sub_criterion", "text")
_MOST_PLACES: Final = 10**6
_NO_STAR: Final = later("Bara en styrka får guldstjärna. Töm cellen.")


def weigh_findings(scales: Scales, table: Table, evaluation: Evaluation, words: Mapping[str, Any]) -> None:
    """Weigh every row of the sheet; `words` are those that it was exported with."""
    _Findings(scales, table, evaluation, words).weigh()


class _Findings:
    def __init__(self, scales: Scales, table: Table, evaluation: Evaluation, words: Mapping[str, Any]) -> None:
        self._scales, self._table, self._evaluation = scales, table, evaluation
        self._kind_words = {kind: str(words["findings"][kind]) for kind in (STRENGTH, IMPROVEMENT)}
        self._kinds = {said.casefold(): kind for kind, said in self._kind_words.items()}
        self._empty = str(words["empty"])
        self._star = str(words["findings"]["star"])
        self._seen: set[str] = set()
        self._new = 0
        self._orders = Orders(evaluation)
        self._exported = {row for part, row, _ in scales.marks if part == FINDINGS}

    def weigh(self) -> None:
        for row in self._table.rows:
            self._weigh_row(row)
        for row in sorted(self._exported - self._seen):
            if row in self._evaluation.findings:
                mark = self._scales.marks[FINDINGS, row, "text"]
                what = words_of(self._evaluation.findings[row].text)
                self._refuse(
                    mark.cell,
                    phrase("Raden {text} är borttagen. Ta bort den i programmet, och låt raden stå här.", text=what),
                )
        self._scales.changes += self._orders.changes(self._table.sheet)

    # ---- rows that were exported
    def _weigh_row(self, row: TableRow) -> None:
        if not any(field in row.cells for field in _FIELDS) and "id" not in row.cells:
            return
        place = place_of(self._table, row, "id")
        try:
            known = code_text(row.cells.get("id"))
        except Unfit as unfit:
            self._refuse(place, str(unfit))
            return
        if not known:
            self._weigh_new(row)
        elif known not in self._exported:
            self._refuse(place, phrase("Id {id} är inte härifrån. Töm cellen om raden är ny.", id=words_of(known)))
        elif known in self._seen:
            self._refuse(place, phrase("Samma id står på två rader. Töm cellen på den rad som är ny."))
        else:
            self._seen.add(known)
            self._weigh_known(known, row)

    def _weigh_known(self, id_: str, row: TableRow) -> None:
        values = self._values(row)
        finding = self._evaluation.findings.get(id_)
        if finding is None or values is None:
            self._refuse_gone(id_, row, values, gone=finding is None)
            return
        now = self._now(finding)
        taken: dict[str, Value] = {}
        for field, value in values.items():
            place = place_of(self._table, row, field)
            try:
                if self._scales.weigh(
                    (FINDINGS, id_, field), self._shown(field, value), self._shown(field, now[field])
                ):
                    self._obey(finding, field, value)
                    taken[field] = value
            except Unfit as unfit:
                self._refuse(place, str(unfit))
        self._obey_place(finding, row, taken)
        order = taken.pop("position", None)
        for field, value in taken.items():
            self._plan(id_, field, now[field], value, row, finding.kind)
        if "area" in taken or order is not None:
            at = place_of(self._table, row, "position" if order is not None else "area")
            area = int(taken.get("area") or finding.area or 0)
            self._orders.move(Arrival(id_, finding.kind, area, _int(order), row.number, at))

    def _refuse_gone(self, id_: str, row: TableRow, values: dict[str, Value] | None, *, gone: bool) -> None:
        """A row that was deleted in the evaluation, and here changed all the same."""
        if gone and values is not None:
            if any(self._scales.touched((FINDINGS, id_, f), self._shown(f, v)) for f, v in values.items()):
                self._refuse(
                    place_of(self._table, row, "text"),
                    phrase(
                        "Raden är ändrad här men borttagen i utvärderingen. "
                        "Skriv den som en ny rad om den ska vara kvar."
                    ),
                )

    def _now(self, finding: Finding) -> dict[str, Value]:
        return {
            "area": finding.area, "kind": finding.kind, "position": self._orders.place_of(finding),
            "gold_star": int(finding.gold_star), "sub_criterion": finding.sub_criterion, "text": finding.text,
        }  # fmt: skip

    def _shown(self, field: str, value: Value) -> Value:
        """A value as its cell shows it."""
        if field == "gold_star":
            return self._star if value else ""
        if field == "kind":
            return self._kind_words.get(str(value), "")
        return value

    def _obey(self, finding: Finding, field: str, value: Value) -> None:
        if field == "kind":
            raise Unfit(phrase("En styrka blir ingen förbättringsmöjlighet, eller tvärtom. Skriv en ny rad i stället."))
        if field == "area" and value is None:
            raise Unfit(phrase("Området saknas. Skriv områdets nummer."))
        if field == "text" and not str(value or "").strip():
            raise Unfit(phrase("Texten är tom. Ta bort raden i programmet i stället."))
        if field == "position" and value is None:
            raise Unfit(phrase("Ordningen saknas. Skriv vilken plats raden ska ha."))
        if field == "gold_star" and value and finding.kind != STRENGTH:
            raise Unfit(phrase(_NO_STAR))

    def _obey_place(self, finding: Finding, row: TableRow, taken: Mapping[str, Value]) -> None:
        """Raises nothing: a sub-criterion of another area than the row's is refused."""
        if "area" in taken or "sub_criterion" in taken:
            area, code = taken.get("area", finding.area), taken.get("sub_criterion", finding.sub_criterion)
            self._agree(area, code, row)

    def _agree(self, area: Value, code: Value, row: TableRow) -> bool:
        sub_criterion = self._evaluation.catalogue.by_code.get(str(code or ""))
        if sub_criterion is None or sub_criterion.area == area:
            return True
        self._refuse(
            place_of(self._table, row, "sub_criterion"),
            phrase(
                "Delområde {code} hör inte till område {area}. Rätta det ena, eller lämna delområdet tomt.",
                code=code,
                area=area,
            ),
        )
        return False

    # ---- new rows
    def _weigh_new(self, row: TableRow) -> None:
        first = row.cells.get("area")
        if len(row.cells) == 1 and first is not None and first.value == self._empty:
            return
        values = self._values(row)
        if values is None:
            return
        missing = {
            "area": phrase("Området saknas på den nya raden. Skriv områdets nummer."),
            "kind": phrase("Skriv Styrka eller Förbättringsmöjlighet på den nya raden."),
            "text": phrase("Den nya raden har ingen text. Skriv den, eller töm hela raden."),
        }
        lacking = [field for field in missing if not str(values[field] or "").strip()]
        for field in lacking:
            self._refuse(place_of(self._table, row, field), missing[field])
        kind = str(values["kind"] or "")
        if values["gold_star"] and kind == IMPROVEMENT:
            self._refuse(place_of(self._table, row, "gold_star"), phrase(_NO_STAR))
        if lacking or not self._agree(values["area"], values["sub_criterion"], row):
            return
        self._new += 1
        id_ = new_row(self._new)
        for field in ("kind", "area", "text", "gold_star", "sub_criterion"):
            if values[field] or field in ("kind", "area", "text"):
                self._plan(id_, field, None, values[field], row, kind)
        at = place_of(self._table, row, "position")
        self._orders.move(Arrival(id_, kind, _int(values["area"]) or 0, _int(values["position"]), row.number, at))

    # ---- what the cells say
    def _values(self, row: TableRow) -> dict[str, Value] | None:
        """The value of every field of a row; None where one of them cannot be read, which is refused then."""
        cells, areas = row.cells, [area.number for area in self._evaluation.catalogue.areas]
        readers: dict[str, Callable[[], Value]] = {
            "area": lambda: self._area(row, areas),
            "kind": lambda: self._kind(row),
            "position": lambda: whole_number(cells.get("position"), 1, _MOST_PLACES, later("Ordningen")),
            "gold_star": lambda: self._gold_star(row),
            "sub_criterion": lambda: self._sub_criterion(row),
            "text": lambda: cell_text(cells.get("text")),
        }
        found: dict[str, Value] = {}
        for field, read in readers.items():
            if field not in self._table.columns:
                continue
            try:
                found[field] = read()
            except Unfit as unfit:
                self._refuse(place_of(self._table, row, field), str(unfit))
        return found if len(found) == len(readers) else None

    def _area(self, row: TableRow, areas: list[int]) -> int | None:
        said = code_text(row.cells.get("area"))
        if not said:
            return None
        if said not in {str(a) for a in areas}:
            raise Unfit(
                phrase(
                    "Område {area} finns inte. Skriv ett nummer från {first} till {last}.",
                    area=words_of(said),
                    first=areas[0],
                    last=areas[-1],
                )
            )
        return int(said)

    def _kind(self, row: TableRow) -> str | None:
        said = cell_text(row.cells.get("kind")).strip()
        if said and said.casefold() not in self._kinds:
            raise Unfit(
                phrase("{value} är inget slag. Skriv Styrka eller Förbättringsmöjlighet.", value=words_of(said))
            )
        return self._kinds.get(said.casefold())

    def _gold_star(self, row: TableRow) -> int:
        said = cell_text(row.cells.get("gold_star")).strip()
        if said and said.casefold() not in _STARS:
            raise Unfit(phrase("{value} är ingen guldstjärna. Skriv ★ eller lämna cellen tom.", value=words_of(said)))
        return int(bool(said))

    def _sub_criterion(self, row: TableRow) -> str | None:
        said = code_text(row.cells.get("sub_criterion"))
        if said and said not in self._evaluation.catalogue.by_code:
            raise Unfit(
                phrase(
                    "Delområdet {code} finns inte i utgåva {edition}. Rätta koden.",
                    code=words_of(said),
                    edition=self._evaluation.edition,
                )
            )
        return said or None

    def _plan(self, id_: str, field: str, old: Value, new: Value, row: TableRow, kind: str) -> None:
        place = place_of(self._table, row, field)
        self._scales.changes.append(PlannedChange("finding", id_, field, old, new, self._table.sheet, place, kind))

    def _refuse(self, cell: str, why: str) -> None:
        self._scales.refuse(self._table.sheet, cell, why)


def _int(value: Value) -> int | None:
    return value if isinstance(value, int) else None
