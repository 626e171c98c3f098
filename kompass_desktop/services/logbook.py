"""Who changed what, when: the log in people's terms, oldest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.fields import DELETED, Value


@dataclass(frozen=True, slots=True)
class LogLine:
    """One change: ISO time, author, "add", "set" or "delete" or "restore", and the field with its old and new value."""

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
    for entry, author in log:
        old = next((values[p] for p in reversed(entry.prev) if p in values), None)
        if entry.field == DELETED:
            what, old = ("delete", None) if entry.value else ("restore", 1)
        else:
            what = "set" if (entry.kind, entry.row) in rows else "add"
        at = datetime.fromtimestamp(entry.at, UTC).isoformat().replace("+00:00", "Z")
        yield LogLine(at, author, what, entry.kind, entry.row, entry.field, old, entry.value)
        values[entry.id] = entry.value
        rows.add((entry.kind, entry.row))
