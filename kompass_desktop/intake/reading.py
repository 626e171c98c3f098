"""What a reading of a published report holds: what it says, where it contradicts itself, what could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadFinding:
    """A strength or improvement as the report words it; `uncertain` where its bounds are in doubt, `why` in Swedish."""

    kind: str
    area: int
    text: str
    gold_star: bool
    uncertain: bool
    why: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A place where the report disagrees with itself; kinds as in the command line's contract.

    heading, sum_row: `stated` against `computed`, the sum of the area's sub-criteria in chapter 4. heading_sum: the
    stated total against the sum of the headings. total: against the sum of all sub-criteria. over_max: `stated` points
    of `code` against its max. title: two names of `code`; then the numbers are None.
    """

    kind: str
    area: int | None
    stated: int | None
    computed: int | None
    message: str
    code: str | None


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that could not be read, or not for certain: line (from 1) in the text, its text, and why (Swedish)."""

    line: int
    text: str
    why: str


@dataclass(frozen=True)
class ReportReading:
    """All that a published report was found to say. Points that are missing or over max are absent from `points`."""

    municipality: str | None
    year: int | None
    points: Mapping[str, int]
    headings: Mapping[int, int]
    sum_rows: Mapping[int, int]
    stated_total: int | None
    findings: tuple[ReadFinding, ...]
    first_evaluation: bool | None
    contradictions: tuple[Contradiction, ...]
    unread: tuple[Unread, ...]
