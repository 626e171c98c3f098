"""The verb `import-xlsx`: what was changed in an exported workbook becomes changes of the evaluation, all or none."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kompass_desktop.cli import swedish
from kompass_desktop.cli.publishing import publish
from kompass_desktop.cli.streams import NobodyListens, tell
from kompass_desktop.cli.verbs import answered, doubts
from kompass_desktop.model.fields import Value
from kompass_desktop.services.kind_names import short_kind
from kompass_desktop.services.opening import open_evaluation, read_evaluation

if TYPE_CHECKING:
    from kompass_desktop.services.importing_workbook import WorkbookPlan
    from kompass_desktop.services.workbook_weighing import PlannedChange

DONE, TO_MEND, REFUSED = 0, 1, 2

KEPT = "Ändringarna är sparade i arbetskopian och kommer med nästa gång."


def import_xlsx(given: Namespace) -> int:
    """Take in what a workbook changes, or with --plan only say it."""
    return _plan(given) if given.plan else _take_in(given)


def _plan(given: Namespace) -> int:
    """Exit code 1 where there is something to mend."""
    from kompass_desktop.services.importing_workbook import plan_workbook

    with read_evaluation(given.file, given.keys) as read:
        plan = plan_workbook(given.book, read.evaluation, read.file.families())
        answered(given, _facts(plan, plan.changes), list(_words(plan, done=False)))
        code = doubts(read)
        return TO_MEND if plan.refused else code


def _take_in(given: Namespace) -> int:
    """Looks before anything is opened to be written: what is refused leaves no trace."""
    from kompass_desktop.services.importing_workbook import plan_workbook, refusal_words, take_in

    with read_evaluation(given.file, given.keys) as read:
        plan = plan_workbook(given.book, read.evaluation, read.file.families())
    if plan.refused:
        with suppress(NobodyListens):  # it is refused, whoever wants to know why
            if given.json:
                answered(given, _facts(plan, ()), ())
        tell([refusal_words(plan)])
        return REFUSED
    session = open_evaluation(given.file, keys=given.keys)
    try:
        take_in(session, plan)
    except BaseException:
        session.close(publish=False)
        raise
    in_doubt, left = session.in_doubt, publish(session, KEPT)
    with suppress(NobodyListens):  # it is taken in, whoever wants to know
        answered(given, _facts(plan, plan.changes), list(_words(plan, done=True)))
    tell([*session.said, *left])
    return TO_MEND if in_doubt or left else DONE


def _facts(plan: WorkbookPlan, changes: tuple[PlannedChange, ...]) -> dict[str, Any]:
    return {
        "changes": [
            {
                "kind": short_kind(c.kind, c.finding), "id": None if c.is_new else c.row, "field": c.field,
                "old": _fact(c, c.old), "new": _fact(c, c.new),
            }
            for c in changes
        ],
        "refused": [{"sheet": r.sheet, "cell": r.cell, "why": r.why} for r in plan.refused],
    }  # fmt: skip


def _fact(change: PlannedChange, value: Value) -> Value | bool:
    return bool(value) if change.field == "gold_star" and value is not None else value


def _words(plan: WorkbookPlan, *, done: bool) -> Iterator[str]:
    count = len(plan.changes)
    if not count:
        yield "Arbetsboken ändrar ingenting."
    elif done:
        yield f"Läste in {count} {'ändring' if count == 1 else 'ändringar'}."
    else:
        yield f"{count} {'ändring' if count == 1 else 'ändringar'} att läsa in."
    for change in plan.changes:
        kind = swedish.KINDS[short_kind(change.kind, change.finding)]
        name = "ny" if change.is_new else change.row
        field = swedish.FIELDS.get(change.field, change.field)
        yield f"{change.sheet} {change.cell}: {kind} {name}, {field}: {_said(change.old)} → {_said(change.new)}"
    for refused in plan.refused:
        yield f"Går inte, {refused.sheet} {refused.cell}: {refused.why}"


def _said(value: Value) -> str:
    return "–" if value in (None, "") else " ".join(str(value).split())
