"""How a field of a noun behaves when two people change it without seeing each other's change."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Final

Value = str | int | None
"""What a field can hold in the log: text, a whole number (a flag is 0 or 1), or nothing."""


class Merge(Enum):
    """The rule for one field; part of the file format (file-and-exchange.md, section 3)."""

    TEXT = "text"
    """Both versions are joined if they touch different lines, otherwise the newest is shown and all are listed."""
    VALUE = "value"
    """The newest is used and all are listed."""
    DECIDE = "decide"
    """The field is empty until somebody decides."""


FreeText = Annotated[str, Merge.TEXT]
Short = Annotated[str, Merge.VALUE]
Link = Annotated[str, Merge.VALUE]
OptionalShort = Annotated[str | None, Merge.VALUE]
Number = Annotated[int | None, Merge.VALUE]
Flag = Annotated[bool, Merge.VALUE]
DecidedNumber = Annotated[int | None, Merge.DECIDE]
DecidedShort = Annotated[str, Merge.DECIDE]

DELETED: Final = "deleted"
"""The field that every row has besides its own: 1 while it is deleted."""
