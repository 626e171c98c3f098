"""What a set of changes means: the value of a field, what is in dispute, and whether a row lives.

All of it is a pure function of the set of log entries, so a union of two logs has one meaning whoever makes it.
What is concurrent is known from `prev`; ids only sort. These rules belong to the file format.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct, field

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.fields import DELETED, Merge, Value

JOINED, CHOOSE, DECIDE, EDITED_WHILE_DELETED = "joined", "choose", "decide", "edited while deleted"
_DEPTH = 20
"""How many branchings back a text merge looks for what both sides started from."""
MOST_LINES = 2000
"""Longer texts are not joined but listed: comparing them could take minutes."""


class Resolved(Struct, frozen=True):
    """The state of one row: field values, whether it is deleted, and its disputes by field."""

    values: dict[str, Value]
    deleted: bool
    disputes: dict[str, str] = field(default_factory=dict[str, str])


def parents(entries: Sequence[Entry]) -> dict[str, set[str]]:
    """What each entry of one field was made on top of: what it names, and its own session's entry before it.

    Entries must be of one field, oldest first.
    """
    last: dict[str, str] = {}
    up: dict[str, set[str]] = {}
    for entry in entries:
        up[entry.id] = set(entry.prev)
        if entry.session in last:
            up[entry.id].add(last[entry.session])
        last[entry.session] = entry.id
    return up


def heads(entries: Sequence[Entry]) -> list[Entry]:
    """The entries of one field that nobody has built on yet, oldest first: one, or more in a dispute."""
    if len(entries) < 2:
        return list(entries)
    built_on = set[str]().union(*parents(entries).values())
    return [e for e in entries if e.id not in built_on]


def common_past(entries: Sequence[Entry], tips: Sequence[Entry]) -> list[Entry]:
    """The entries that every one of the tips was made on top of, oldest first."""
    up = parents(entries)
    first, *others = (_past(up, t.id) for t in tips)
    shared = first.intersection(*others)
    return [e for e in entries if e.id in shared]


def _past(up: Mapping[str, set[str]], entry: str) -> set[str]:
    """Everything that an entry was made on top of, from the parents of each."""
    found: set[str] = set()
    todo = [entry]
    while todo:
        new = up.get(todo.pop(), set[str]()) - found
        found |= new
        todo += new
    return found


def last_words(entries: Sequence[Entry], own: Collection[str], takers_back: Collection[str]) -> list[Entry]:
    """The heads of a field that an action wrote (`own`), or that undos and redos (`takers_back`) have put on top."""
    here = {e.id for e in entries if e.id in own}
    up = parents(entries)
    return [h for h in heads(entries) if h.id in here or (h.txn in takers_back and here & _past(up, h.id))]


def merge_text(base: str, mine: str, theirs: str) -> str | None:
    """Join two rewritings of a text by lines; None if both changed the same lines, for nobody's words are guessed."""
    lines, ours, others = (t.splitlines(keepends=True) for t in (base, mine, theirs))
    if max(len(lines), len(ours), len(others)) > MOST_LINES:
        return None
    out: list[str] = []
    start = end = -1
    for i, j, new in sorted(_edits(lines, ours) | _edits(lines, others)):
        if i < end or (i == end and (i == j or start == end)):  # they overlap, or who comes first is unclear
            return None
        out += lines[max(end, 0) : i]
        out += new
        start, end = i, j
    return "".join(out + lines[max(end, 0) :])


def _edits(base: list[str], text: list[str]) -> set[tuple[int, int, tuple[str, ...]]]:
    import difflib  # slow to load, and two people seldom rewrite the same text

    codes = difflib.SequenceMatcher(None, base, text, autojunk=False).get_opcodes()
    return {(i, j, tuple(text[k:m])) for op, i, j, k, m in codes if op != "equal"}


def resolve(rule: Merge, entries: Sequence[Entry], depth: int = _DEPTH) -> tuple[Value, str | None]:
    """The value of one field from its entries (oldest first), and the kind of dispute, if any."""
    tips = heads(entries)
    if not tips:
        return None, None
    if all(t.value == tips[0].value for t in tips):
        return tips[0].value, None
    if rule is Merge.TEXT:
        joined = _joined(entries, tips, depth)
        if joined is not None:
            return joined, JOINED
    return (None, DECIDE) if rule is Merge.DECIDE else (tips[-1].value, CHOOSE)


def _joined(entries: Sequence[Entry], tips: Sequence[Entry], depth: int) -> str | None:
    past = common_past(entries, tips)
    base: Value = ""
    if past:
        base = resolve(Merge.TEXT, past, depth - 1)[0] if depth else past[-1].value
    merged: str | None = str(tips[0].value or "")
    for tip in tips[1:]:
        merged = merge_text(str(base or ""), merged, str(tip.value or ""))
        if merged is None:
            return None
    return merged


def resolve_row(rules: Mapping[str, Merge], entries: Mapping[str, Sequence[Entry]]) -> Resolved:
    """The state of one row from its entries per field. A deletion holds only for what the deleter had seen.

    Fields without a rule (a newer program's) are kept in the log and have no value here.
    """
    values: dict[str, Value] = {}
    disputes: dict[str, str] = {}
    for name, rule in rules.items():
        own = entries.get(name)
        values[name], kind = resolve(rule, own) if own else (None, None)
        if kind:
            disputes[name] = kind
    verdicts = heads(entries.get(DELETED, ()))
    deleters = [v for v in verdicts if v.value]
    if not deleters:
        return Resolved(values, False, disputes)
    living = {h.id for name, own in entries.items() if name != DELETED for h in heads(own)}
    covered = {p for v in deleters for p in v.prev}
    deleted = len(deleters) == len(verdicts) and living <= covered
    if not deleted:
        disputes[DELETED] = EDITED_WHILE_DELETED
    return Resolved(values, deleted, disputes)


def versions(entries: Iterable[Entry]) -> list[Value]:
    """The versions of a field that stand against each other, oldest first and each once."""
    found: list[Value] = []
    for tip in heads(list(entries)):
        if tip.value not in found:
            found.append(tip.value)
    return found
