"""One change, the only thing that ever alters an evaluation, and its line in the log."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from kompass_desktop.model.fields import DELETED, Value


class Change(Struct, frozen=True):
    """Set one field of one row. A row comes to be with its first change, and goes by its field "deleted"."""

    kind: str
    row: str
    field: str
    value: Value


class Entry(Struct, frozen=True):
    """A change as it stands in the log.

    `id` is time-counter-session and sorts as text; `prev` names the entries it was made on top of; `txn` is the id of
    the action it belongs to; `at` is in seconds since 1970 by the writer's clock.
    """

    id: str
    kind: str
    row: str
    field: str
    value: Value
    prev: tuple[str, ...]
    txn: str
    at: int

    @property
    def session(self) -> str:
        """The line of work that wrote it."""
        return self.id.rpartition("-")[2]


def setting(kind: str, row: str, values: Mapping[str, Value]) -> list[Change]:
    """The changes that give a row these values."""
    return [Change(kind, row, field, int(value) if isinstance(value, bool) else value)
            for field, value in values.items()]  # fmt: skip


def deleting(kind: str, row: str) -> Change:
    """The change that deletes a row."""
    return Change(kind, row, DELETED, 1)
