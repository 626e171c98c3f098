"""Undo and redo over the log: new entries on top of an action's entries; what was changed since is left alone."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from kompass_desktop.model.changes import Change, Entry
from kompass_desktop.model.fields import DELETED, Merge, Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.merging import CHOOSE, DECIDE, common_past, heads, last_words, resolve, versions
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.log_reader import Step


class History(Struct):
    """What can be undone and redone: two stacks of actions, folded from the steps of the file."""

    undoable: list[str] = field(default_factory=list[str])
    redoable: list[str] = field(default_factory=list[str])
    own: set[str] = field(default_factory=set[str])

    @classmethod
    def of(cls, steps: Sequence[Step]) -> History:
        """The stacks after these steps, oldest first."""
        history = cls()
        for step in steps:
            history.add(step.txn, step.undoes)
        return history

    def add(self, txn: str, undoes: str | None = None) -> None:
        """Note one more action; `undoes` names the action that it takes back (an undo, or the undo of an undo)."""
        if undoes is None:
            self.undoable.append(txn)
            self.redoable.clear()
            return
        self.own.add(txn)
        if self.undoable and self.undoable[-1] == undoes:
            self.undoable.pop()
            self.redoable.append(txn)
        elif self.redoable and self.redoable[-1] == undoes:
            self.redoable.pop()
            self.undoable.append(txn)


def inverse(file: EvaluationFile, txn: str, takers_back: set[str]) -> list[Change]:
    """The changes that take an action back.

    A field that somebody set again since is left alone. A row that the action made is deleted, unless others have
    written in it. Where the action decided between versions they stand against each other again: several changes of one
    field. `takers_back` are the actions that were undos or redos themselves: what they restored counts as the action's
    own.
    """
    ours = takers_back | {txn}
    written: dict[tuple[str, str], dict[str, list[Entry]]] = {}
    for entry in file.entries_of_action(txn):
        written.setdefault((entry.kind, entry.row), {}).setdefault(entry.field, []).append(entry)
    changes: list[Change] = []
    for (kind, row), own in written.items():
        fields = file.history_of_row(kind, row)
        if _made_by(txn, fields):
            if all(_stands(own[name], fields[name], takers_back) for name in own) and _only_ours(fields, ours):
                changes.append(Change(kind, row, DELETED, 1))
            continue
        for name, entries in own.items():
            if not _stands(entries, fields[name], takers_back):
                continue
            values = _before(entries[0], fields[name])
            if name != DELETED or values == [None] or _was_seen(fields, ours):
                changes += [Change(kind, row, name, value) for value in values]
    return changes


def _made_by(txn: str, fields: dict[str, list[Entry]]) -> bool:
    """Whether a row came to be in this action: nothing in its log is older."""
    oldest = min((e for entries in fields.values() for e in entries), key=lambda e: e.id)
    return oldest.txn == txn


def _stands(entries: Sequence[Entry], history: Sequence[Entry], takers_back: set[str]) -> bool:
    """Whether nobody has built on what an action wrote in a field, but undos that restored it."""
    mine = last_words(history, {e.id for e in entries}, takers_back)
    return bool(mine) and {h.value for h in mine} == {h.value for h in heads(entries)}


def _only_ours(fields: dict[str, list[Entry]], ours: set[str]) -> bool:
    """Whether nobody else has the last word in any field of a row."""
    return all(h.txn in ours for history in fields.values() for h in heads(history))


def _was_seen(fields: dict[str, list[Entry]], ours: set[str]) -> bool:
    """Whether a row holds nothing but what somebody who deleted it had seen, or an undo restored."""
    seen = {id for entry in fields[DELETED] if entry.value for id in entry.prev}
    latest = [h for name, history in fields.items() if name != DELETED for h in heads(history)]
    return all(h.id in seen or h.txn in ours for h in latest)


def _before(entry: Entry, history: Sequence[Entry]) -> list[Value]:
    """What the field held before this entry: one value, or the versions that stood against each other."""
    past = common_past(history, [entry])
    if not past:
        return [None]
    kind = kinds().get(entry.kind)
    rule = kind.fields[entry.field].merge if kind and entry.field in kind.fields else Merge.VALUE
    value, how = resolve(rule, past)
    return versions(past) if how in (CHOOSE, DECIDE) and entry.field != DELETED else [value]
