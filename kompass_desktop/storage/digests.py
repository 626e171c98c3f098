"""A short hash over every log entry: SQLite does not see changed content, and a flipped bit must be seen."""

from __future__ import annotations

from hashlib import blake2b

from kompass_desktop.model.fields import Value


def digest(id: str, kind: str, row: str, field: str, value: Value, prev: str, txn: str, at: int) -> str:
    """The digest of one entry over its other columns (prev as it is stored: ids with spaces between)."""
    mark = "n" if value is None else "i" if isinstance(value, int) else "s"
    text = f"{id}\x1f{kind}\x1f{row}\x1f{field}\x1f{prev}\x1f{txn}\x1f{at}\x1f{mark}{'' if value is None else value}"
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
