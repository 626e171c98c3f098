"""What goes when a row is deleted: everything that hangs on it, in one action."""

from __future__ import annotations

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.kinds import children_of
from kompass_desktop.model.language import phrase
from kompass_desktop.services.problems import Refused

_PARTS = {"seat": ("seat_name",)}
"""Rows that share the id of another and go with it."""


def deletion(evaluation: Evaluation, kind: str, row: str) -> list[Change]:
    """The changes that delete a row with what hangs on it; Refused when it is not there."""
    if evaluation.row(kind, row) is None:
        raise Refused(phrase("Det som skulle tas bort finns inte längre."))
    changes: list[Change] = []
    for child, name in children_of(kind):
        for id_, noun in evaluation.rows(child).items():
            if getattr(noun, name) == row:
                changes += deletion(evaluation, child, id_)
    changes += _links(evaluation, kind, row)
    for part in _PARTS.get(kind, ()):
        if evaluation.row(part, row) is not None:
            changes.append(deleting(part, row))
    return [*changes, deleting(kind, row)]


def _links(evaluation: Evaluation, kind: str, row: str) -> list[Change]:
    """What points at an improvement: its actions go with it, a recommendation stands on its own from then on."""
    if kind != "finding":
        return []
    changes = [deleting("action", a.id) for a in evaluation.actions.values() if a.improvement == row]
    for one in evaluation.recommendations.values():
        if one.improvement == row:
            changes += setting("recommendation", one.id, {"improvement": ""})
    return changes
