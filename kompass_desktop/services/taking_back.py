"""What undo and redo write: of an action what it wrote is taken back, of a take-in all that came with it.

The union of two logs is never undone. What came stays in the log, and new entries on top of it give every row the state
that it had; a colleague takes them in like any other change, and redo puts more entries on top of those.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from kompass_desktop.model.changes import Change, Entry
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED, Merge, Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.language import phrase
from kompass_desktop.model.merging import CHOOSE, DECIDE, Resolved, heads, resolve, resolve_row, versions
from kompass_desktop.services.history import inverse
from kompass_desktop.services.rules import obey_undo
from kompass_desktop.services.sealing import SEALS
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.log_reader import Step
from kompass_desktop.storage.steps import brought_by

Fields = Mapping[str, Sequence[Entry]]


class TakingBack(Struct, frozen=True):
    """The changes that take a step back, and what must be said of it.

    Where the step is a take-in they build on all that stands: nothing is taken back that was built on since.
    """

    changes: list[Change]
    said: list[str]
    of_take_in: bool


def taking_back(file: EvaluationFile, evaluation: Evaluation, step: str, takers_back: set[str]) -> TakingBack:
    """How a step is taken back. Raises Refused where a seal stands in the way."""
    of_take_in = is_take_in(file.steps(), step)
    if of_take_in:
        changes, said = _but_sealed(evaluation, before_take_in(file, step, takers_back))
    else:
        changes, said = inverse(file, step, takers_back), list[str]()
    obey_undo(evaluation, changes, file.value)
    return TakingBack(changes, said, of_take_in)


def is_take_in(steps: Sequence[Step], step: str) -> bool:
    """Whether a step is a take-in, the undo of one, or the undo of that."""
    undoes = {s.txn: s.undoes for s in steps}
    name: str | None = step
    while name and brought_by(name) is None:
        name = undoes.get(name)
    return bool(name)


def before_take_in(file: EvaluationFile, step: str, takers_back: set[str]) -> list[Change]:
    """The changes that give every row that a take-in (or an undo of one) touched the state from before.

    What somebody has written since in a field stays, and so does a row that came and was written in.
    """
    rows: dict[tuple[str, str], set[str]] = {}
    for entry in file.entries_of_action(step):
        rows.setdefault((entry.kind, entry.row), set()).add(entry.id)
    names = [s.txn for s in file.steps()]
    later = [name for name in names[names.index(step) + 1 :] if brought_by(name)]
    undone = {e.id for name in later for e in file.entries_of_action(name)}
    changes: list[Change] = []
    for (kind, row), own in rows.items():
        fields = file.history_of_row(kind, row)
        known = file.known_before(step, kind, row)
        here = known | own | undone | {e.id for entries in fields.values() for e in entries if e.txn in names}
        latest = known | own | {e.id for entries in fields.values() for e in entries if e.txn in takers_back}
        untouched = {
            name
            for name, entries in fields.items()
            if all(e.id in here for e in entries) and all(h.id in latest for h in heads(entries))
        }
        changes += _row_before(kind, row, fields, own, known, untouched)
    return changes


def _row_before(
    kind: str, row: str, fields: Fields, own: Collection[str], known: Collection[str], untouched: Collection[str]
) -> list[Change]:
    """The changes for one row, of which some fields are `untouched` since: everything later in them was taken back."""
    before = {name: [e for e in entries if e.id in known] for name, entries in fields.items()}
    before = {name: entries for name, entries in before.items() if entries}
    then, now = _state(kind, before), _state(kind, fields)
    if then.deleted and now.deleted:
        return []
    if not before:  # the row came with it
        return [Change(kind, row, DELETED, 1)] if untouched == {*fields} and not now.deleted else []
    changes: list[Change] = []
    for name, entries in fields.items():
        if name == DELETED or name not in untouched or not any(e.id in own for e in entries):
            continue
        values = _values(kind, name, before.get(name, []))
        if values != _values(kind, name, entries):
            changes += [Change(kind, row, name, value) for value in values]
    if DELETED in fields and DELETED not in untouched:
        return changes
    if then.deleted:
        return [*changes, Change(kind, row, DELETED, 1)] if untouched == {*fields} else changes
    return [*changes, *_life_before(kind, row, (before, then), (fields, now))]


def _life_before(kind: str, row: str, before: tuple[Fields, Resolved], after: tuple[Fields, Resolved]) -> list[Change]:
    """The changes that bring a row back, or open again whether it is deleted."""
    then, now = (
        (state.deleted, versions(fields[DELETED]) if DELETED in state.disputes else [])
        for fields, state in (before, after)
    )
    if then == now:
        return []
    verdicts = then[1]
    if not verdicts:
        return [Change(kind, row, DELETED, 0)]
    # Several values are versions, which cover nothing but what they take back: so the row lives, and is in dispute.
    return [Change(kind, row, DELETED, value) for value in (verdicts if len(verdicts) > 1 else verdicts * 2)]


def _state(kind: str, fields: Fields) -> Resolved:
    known = kinds().get(kind)
    return resolve_row({name: rule.merge for name, rule in known.fields.items()} if known else {}, fields)


def _values(kind: str, name: str, entries: Sequence[Entry]) -> list[Value]:
    """What a field holds: one value, or the versions that stand against each other, the one that is shown last."""
    known = kinds().get(kind)
    rule = known.fields[name].merge if known and name in known.fields else Merge.VALUE
    value, how = resolve(rule, entries)
    if how not in (CHOOSE, DECIDE):
        return [value]
    return list(dict.fromkeys(h.value for h in reversed(heads(entries))))[::-1]


def _but_sealed(evaluation: Evaluation, changes: Sequence[Change]) -> tuple[list[Change], list[str]]:
    """The changes without seals and locks, and without what they hold: nobody's points are moved behind their back."""
    left: list[Change] = []
    kept: dict[str, None] = {}
    for change in changes:
        owner = change.row if change.kind == "evaluator" else change.row.partition("/")[2]
        if change.kind in SEALS:
            continue
        if change.kind in ("individual_score", "evaluator") and evaluation.is_sealed(owner):
            kept[phrase("{name} har förseglat sin bedömning; den står kvar.", name=owner)] = None
        elif change.kind == "consensus_score" and evaluation.is_locked:
            kept[phrase("Den gemensamma bedömningen är låst; den står kvar.")] = None
        else:
            left.append(change)
    return left, list(kept)
