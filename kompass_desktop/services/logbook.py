"""Who changed what, when: the log in people's terms, oldest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from msgspec import Struct

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.services.kind_names import short_kind


class LogLine(Struct, frozen=True):
    """One change: ISO time (UTC), author, what was done, the field, its old and its new value.

    `what` is "add", "set", "delete" or "restore"; `kind` is the command line's word for it.
    """

    at: str
    author: str
    what: str
    kind: str
    id: str
    field: str
    old: Value
    new: Value


def lines(log: Iterable[tuple[Entry, str]]) -> Iterator[LogLine]:
    """The log as lines; what was there before is the value that the entry was made on top of."""
    values: dict[str, Value] = {}
    rows: set[tuple[str, str]] = set()
    log = list(log)
    findings = {e.row: str(e.value) for e, _ in log if (e.kind, e.field) == ("finding", "kind") and e.value}
    for entry, author in log:
        old = next((values[p] for p in reversed(entry.prev) if p in values), None)
        if entry.field == DELETED:
            what, old = ("delete", 0) if entry.value else ("restore", 1)
        else:
            what = "set" if (entry.kind, entry.row) in rows else "add"
        at = datetime.fromtimestamp(entry.at, UTC).isoformat().replace("+00:00", "Z")
        kind = short_kind(entry.kind, findings.get(entry.row, ""))
        new = int(bool(entry.value)) if entry.field == DELETED else entry.value
        yield LogLine(at, author, what, kind, entry.row, entry.field, old, new)
        values[entry.id] = entry.value
        rows.add((entry.kind, entry.row))
