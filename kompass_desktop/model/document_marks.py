"""What a reader should know of a document before leaning on it: that it is old, undated, expired, never followed up.

Pure functions: the day of comparison is handed in. Days are written "2024-05-27", or as much as is known ("2024").
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from kompass_desktop.model.documents import Document

OLD, UNDATED, EXPIRED, NEVER_FOLLOWED_UP = "old", "undated", "expired", "never_followed_up"
MARKS: Final = (EXPIRED, OLD, UNDATED, NEVER_FOLLOWED_UP)
"""Every mark, the weightiest first."""
OLD_AFTER_YEARS: Final = 6
"""A document that was decided more than so many years before the evaluation is old."""
ACCOUNTS: Final = frozenset(("årsredovisning", "delårsrapport", "kartläggning"))
"""Kinds of document that nobody follows up, as they are written in the register."""
_KNOWN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def marks_of(document: Document, year: int | None, today: date) -> tuple[str, ...]:
    """The marks of a document in an evaluation of a year, the weightiest first.

    One that is only asked for has none: nobody has seen yet what stands in it.
    """
    if document.status == "requested":
        return ()
    found: set[str] = set()
    decided, valid_to = year_in(document.decided), last_day(document.valid_to)
    if decided is None:
        found.add(UNDATED)
    elif (year or today.year) - decided > OLD_AFTER_YEARS:
        found.add(OLD)
    if valid_to is not None and (valid_to < today or (year is not None and valid_to.year < year)):
        found.add(EXPIRED)
    # Nothing is due in the year of the decision, and an account of a year is itself the follow-up of something.
    young = decided is not None and decided >= (year or today.year)
    if not document.followed_up.strip() and not young and document.kind.strip().casefold() not in ACCOUNTS:
        found.add(NEVER_FOLLOWED_UP)
    return tuple(mark for mark in MARKS if mark in found)


def year_in(text: str) -> int | None:
    """The year of a day as it is written; None where there is none."""
    found = _KNOWN.fullmatch(text.strip())
    return int(found[1]) if found and int(found[1]) else None


def last_day(text: str) -> date | None:
    """The last day that a day as it is written can mean: "2024" lasts until 31 December."""
    found = _KNOWN.fullmatch(text.strip())
    if found is None:
        return None
    year, month = int(found[1]), int(found[2] or 12)
    try:
        if found[3]:
            return date(year, month, int(found[3]))
        return date.fromordinal(date(year + month // 12, month % 12 + 1, 1).toordinal() - 1)
    except ValueError:
        return None
