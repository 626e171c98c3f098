"""Short hashes over what is kept: SQLite does not see changed content, and a flipped bit must be seen."""

from __future__ import annotations

from hashlib import blake2b

from kompass_desktop.model.fields import Value

_CHECK = 8


def digest(id: str, kind: str, row: str, field: str, value: Value, prev: str, txn: str, at: int) -> str:
    """The digest of one entry over its other columns (prev as it is stored: ids with spaces between)."""
    mark = "n" if value is None else "i" if isinstance(value, int) else "s"
    text = "" if value is None else value
    return _hash(f"{id}\x1f{kind}\x1f{row}\x1f{field}\x1f{prev}\x1f{txn}\x1f{at}\x1f{mark}{text}")


def session_digest(id: str, evaluator: str, device: str, program: str, opened: int) -> str:
    """The digest of a line of work over its other columns: who wrote must not change unseen either."""
    return _hash(f"{id}\x1f{evaluator}\x1f{device}\x1f{program}\x1f{opened}")


def with_check(token: str) -> str:
    """A random name with a few characters that follow from the others."""
    return token + _hash(token)[:_CHECK]


def fits_check(name: object) -> bool:
    """Whether a name made by `with_check` still is what it was."""
    return isinstance(name, str) and len(name) > _CHECK and with_check(name[:-_CHECK]) == name


def _hash(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
