"""What the consistency check has to say about one place of an evaluation: plain data, without words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from immutables import Map
from msgspec import Struct


class Severity(StrEnum):
    """How much a remark weighs: an error makes the report wrong or does harm, a hint may well be left as it is."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Remark(Struct, frozen=True):
    """One rule broken at one place.

    `kind` and `row` name the place: a row of the evaluation ("report_text", "3.1.2"), ("finding", "f1"), or
    ("sub_criterion", "1.3"). `start` and `length` are the place in that row's text, -1 and 0 where there is none.
    `facts` are what the sentence about it is filled with.
    """

    rule: str
    severity: Severity
    kind: str
    row: str
    start: int = -1
    length: int = 0
    facts: Mapping[str, str | int] = Map()
