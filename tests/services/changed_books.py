"""An exported workbook in the hands of somebody with Excel: cells are found by code, id and head, and changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

import openpyxl

from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.importing_workbook import WorkbookPlan, plan_workbook
from kompass_desktop.services.session import Session
from tests.builders import new_session

POINTS, FINDINGS = "Poäng", "Styrkor och förbättringar"
HEAD_ROWS: Mapping[str, int] = {POINTS: 4, FINDINGS: 3}
KEYS: Mapping[str, str] = {POINTS: "Kod", FINDINGS: "Id"}


class ChangedBook:
    """A workbook that is open in openpyxl. `with` saves it at the end."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book: Any = openpyxl.load_workbook(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.book.save(self.path)

    def cell(self, sheet: str, key: str, head: str) -> Any:
        """The cell of a row (by code or id) under a head."""
        page = self.book[sheet]
        return page.cell(self.row(sheet, key), self.column(sheet, head))

    def row(self, sheet: str, key: str) -> int:
        """The number of a row."""
        column = self.column(sheet, KEYS[sheet])
        page = self.book[sheet]
        return next(n for n in range(HEAD_ROWS[sheet] + 1, page.max_row + 1) if page.cell(n, column).value == key)

    def column(self, sheet: str, head: str) -> int:
        """The number of a column."""
        heads = [cell.value for cell in self.book[sheet][HEAD_ROWS[sheet]]]
        return heads.index(head) + 1

    def points(self, code: str, value: object) -> str:
        """Type points; the place."""
        cell = self.cell(POINTS, code, "Poäng")
        cell.value = value
        return cell.coordinate

    def rationale(self, code: str, text: object) -> str:
        """Type a reason; the place."""
        cell = self.cell(POINTS, code, "Motivering")
        cell.value = text
        return cell.coordinate

    def finding(self, id_: str, head: str, value: object) -> str:
        """Type in a cell of a strength or improvement; the place."""
        cell = self.cell(FINDINGS, id_, head)
        cell.value = value
        return cell.coordinate

    def new_finding(self, **values: object) -> int:
        """Type a new row under the list, by heads; its number."""
        page = self.book[FINDINGS]
        number = page.max_row + 1
        for head, value in values.items():
            page.cell(number, self.column(FINDINGS, head)).value = value
        return number

    def delete_row(self, sheet: str, key: str) -> None:
        """Take a whole row out."""
        self.book[sheet].delete_rows(self.row(sheet, key))


def filled(path: Path) -> Session:
    """An open evaluation with points, reasons, four strengths and an improvement in each of two areas."""
    made = new_session(path)
    for number, sub in enumerate(made.catalogue.sub_criteria):
        made.set("consensus_score", sub.code, {"points": number % 9, "rationale": f"Skäl för {sub.code}"})
    for area in (1, 2):
        for number in range(4):
            values = {"kind": "strength", "area": area, "text": f"Styrka {area}{number}", "gold_star": number == 0}
            made.add("finding", {**values, "position": 10 * (number + 1)}, row=f"s{area}{number}")
        values = {"kind": "improvement", "area": area, "text": f"Brist {area}", "position": 10}
        made.add("finding", values, row=f"i{area}")
    return made


def exported(session: Session, name: str = "bok.xlsx", variant: Any = "draft") -> Path:
    """The workbook of an evaluation, beside its file."""
    path = session.path.parent / name
    export_evaluation(session.evaluation, xlsx=path, variant=variant, keep=session.path)
    return path


def plan_of(session: Session, path: Path) -> WorkbookPlan:
    """What a workbook would change in an evaluation."""
    return plan_workbook(path, session.evaluation, session.families)


def asked(plan: WorkbookPlan) -> dict[tuple[str, str], tuple[object, object]]:
    """Old and new by row and field."""
    return {(c.row, c.field): (c.old, c.new) for c in plan.changes}


def refused(plan: WorkbookPlan) -> dict[str, str]:
    """Why, by "Poäng!C7"."""
    return {f"{r.sheet}!{r.cell}": r.why for r in plan.refused}
