"""Reads a workbook that was exported and changed back into its evaluation: first a plan, then all of it as one step.

Taken is what the user has changed in the workbook and nobody has changed in the evaluation since. Where something
cannot be taken, everything waits: nothing or all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from kompass_desktop.export.sheets.marks import FACT, FINDINGS, LONG_TEXTS, MARKS_FORMAT, POINTS, digest
from kompass_desktop.intake.problems import shown_name
from kompass_desktop.intake.workbook_reading import SheetLayout, Table, read_workbook
from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.folding import folded
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import load_words
from kompass_desktop.services.session import Session
from kompass_desktop.services.workbook_findings import weigh_findings
from kompass_desktop.services.workbook_points import weigh_points
from kompass_desktop.services.workbook_weighing import Mark, PlannedChange, RefusedCell, Scales, is_new

_MARKS: Final = "marks"
Facts = Mapping[str, str]
Check = Callable[[], None]
"""Called now and then while a file is read; raises to stop."""


class ReadBook(Struct, frozen=True):
    """A workbook as it was read, before anybody has asked what it changes."""

    name: str
    tables: Mapping[str, Table]
    facts: Facts
    marks: Mapping[tuple[str, str, str], Mark]


class WorkbookPlan(Struct, frozen=True):
    """What a workbook would change, and the cells that cannot be taken; with any of these nothing is taken at all."""

    book: ReadBook
    families: tuple[str, ...]
    changes: tuple[PlannedChange, ...]
    refused: tuple[RefusedCell, ...]


def plan_workbook(
    path: Path, evaluation: Evaluation, families: Sequence[str], check: Check = lambda: None
) -> WorkbookPlan:  # fmt: skip
    """Read a workbook and say what it would change; nothing is changed.

    Raises IntakeProblem where it cannot be read and Refused where it is another evaluation's. `families` says which
    evaluation this is.
    """
    words = load_words()["workbook"]
    tables = read_workbook(path, _layouts(words), _MARKS, check)
    facts, marks = _marks(tables[_MARKS])
    book = ReadBook(shown_name(path), tables, facts, marks)
    _refuse_foreign(book, evaluation, families)
    return _plan(book, evaluation, tuple(families))


def workbook_changes(session: Session, plan: WorkbookPlan) -> list[Change]:
    """The changes that take a plan in; new rows get their ids here."""
    ids: dict[str, str] = {}
    changes: list[Change] = []
    for one in plan.changes:
        if one.row not in ids:
            ids[one.row] = session.new_id() if is_new(one.row) else one.row
        changes += setting(one.kind, ids[one.row], {one.field: one.new})
    return changes


def take_in(session: Session, plan: WorkbookPlan, origin: object | None = None) -> int:
    """Take a plan in as one step; how many fields were changed. Raises Refused and KnownProblem, and changes nothing.

    Refused too where something of the plan cannot be taken, or the evaluation is another than when it was made.
    """
    if plan.refused:
        raise Refused(refusal_words(plan))
    again = _plan(plan.book, session.evaluation, plan.families)
    if (again.changes, again.refused) != (plan.changes, plan.refused):
        raise Refused(phrase("Utvärderingen har ändrats sedan arbetsboken lästes. Läs in den på nytt."))
    if plan.changes:
        session.change(workbook_changes(session, plan), origin=origin)
    return len(plan.changes)


def refusal_words(plan: WorkbookPlan) -> str:
    """One sentence for all that was refused: the first cell, and how many there are."""
    first = plan.refused[0]
    more = len(plan.refused) - 1
    said = phrase("Inget är inläst. {place}: {why}", place=f"{first.sheet}!{first.cell}", why=first.why)
    if not more:
        return said
    others = phrase("En cell till går inte.") if more == 1 else phrase("{n} celler till går inte.", n=more)
    return f"{said} {others}"


# ---- the file
def _layouts(words: Mapping[str, Any]) -> dict[str, SheetLayout]:
    """The sheets that are read, with the heads that they were exported with."""
    points, findings, marks, long_texts = (words[name] for name in (POINTS, FINDINGS, _MARKS, LONG_TEXTS))
    sheets = words["sheets"]
    return {
        POINTS: SheetLayout(
            sheets["points"], {n: points[n] for n in ("code", "points", "max", "rationale")}, ("code", "points", "max")
        ),
        FINDINGS: SheetLayout(
            sheets["findings"],
            {
                "area": findings["number"], "kind": findings["kind"], "position": findings["position"],
                "gold_star": findings["gold_star"], "sub_criterion": findings["code"], "text": findings["text"],
                "id": findings["id"],
            },
            ("area", "kind", "position", "gold_star", "sub_criterion", "text", "id"),
        ),
        LONG_TEXTS: SheetLayout(sheets["long_texts"], {"text": long_texts["text"]}, ("text",), optional=True),
        _MARKS: SheetLayout(
            sheets["marks"], {n: marks[n] for n in ("part", "row", "field", "cell", "shown", "value")},
            ("part", "row", "field", "cell", "shown", "value"), optional=True,
        ),
    }  # fmt: skip


def _marks(table: Table) -> tuple[dict[str, str], dict[tuple[str, str, str], Mark]]:
    facts: dict[str, str] = {}
    marks: dict[tuple[str, str, str], Mark] = {}
    for row in table.rows:
        said = {key: cell.value for key, cell in row.cells.items()}
        part, id_, shown = said.get("part", ""), said.get("row", ""), said.get("shown", "")
        if part == FACT:
            facts[id_] = shown
        else:
            mark = Mark(said.get("cell", ""), shown, said.get("value", "") or shown)
            marks[part, id_, said.get("field", "")] = mark
    return facts, marks


def _refuse_foreign(book: ReadBook, evaluation: Evaluation, families: Sequence[str]) -> None:
    facts = book.facts
    if facts.get("format") != MARKS_FORMAT:
        newer = later("Arbetsboken {name} är exporterad av en nyare version av programmet. Uppdatera det.")
        raise Refused(phrase(newer, name=book.name))
    theirs = set(facts.get("family", "").split())
    whose = f"{facts.get('municipality', '')} {facts.get('year', '')}".strip() or phrase("en annan utvärdering")
    same = theirs & set(families) if theirs and families else (
        folded(facts.get("municipality", "")) == folded(evaluation.municipality)
        and facts.get("year", "") == str(evaluation.year or "")
    )  # fmt: skip
    if not same:
        raise Refused(
            phrase(
                "Arbetsboken {name} är exporterad ur en annan utvärdering ({whose}), inte ur den här ({here}). "
                "Välj rätt arbetsbok.", name=book.name, whose=whose, here=evaluation.name,
            )
        )  # fmt: skip
    if facts.get("edition", "") != evaluation.edition:
        raise Refused(
            phrase(
                "Arbetsboken {name} gäller utgåva {theirs}, utvärderingen utgåva {edition}. Exportera en ny arbetsbok.",
                name=book.name, theirs=facts.get("edition"), edition=evaluation.edition,
            )
        )  # fmt: skip


# ---- what it changes
def _plan(book: ReadBook, evaluation: Evaluation, families: tuple[str, ...]) -> WorkbookPlan:
    words = load_words()["workbook"]
    scales = Scales(book.marks)
    for name in (POINTS, FINDINGS):
        _refuse_foreign_sheet(scales, book, book.tables[name], str(words[name]["title"]))
    weigh_points(scales, book.tables[POINTS], evaluation)
    weigh_findings(scales, book.tables[FINDINGS], evaluation, words)
    _refuse_long_texts(scales, book, str(words["sheets"]["long_texts"]))
    return WorkbookPlan(book, families, tuple(scales.changes), tuple(scales.refused))


def _refuse_foreign_sheet(scales: Scales, book: ReadBook, table: Table, title: str) -> None:
    """A sheet that was put in from another workbook says so in its first cell."""
    own = book.facts.get("heading", "").partition(" – ")[2]
    said, _, whose = table.heading.partition(" – ")
    if own and whose and said == title and whose != own:
        why = phrase("Bladet kommer ur en annan arbetsbok ({whose}). Läs in den i sin utvärdering.", whose=whose)
        scales.refuse(table.sheet, "A1", why)


def _refuse_long_texts(scales: Scales, book: ReadBook, sheet: str) -> None:
    """Texts that go on in a sheet of their own cannot be changed there."""
    table = book.tables.get(LONG_TEXTS)
    there = (
        {digest(row.cells["text"].value) for row in table.rows if "text" in row.cells} if table is not None else {""}
    )
    for (part, _, _), mark in book.marks.items():
        if part == LONG_TEXTS and mark.shown not in there:
            why = phrase("Långa texter ändras i programmet. Låt cellen stå som vid exporten.")
            scales.refuse(sheet, mark.cell, why)
