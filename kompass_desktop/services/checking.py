"""The consistency check in words: what is wrong, where, and how it is mended, one Swedish sentence a remark."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.changes import Change
from kompass_desktop.model.checks import remarks
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.remark import Remark, Severity


class RuleWords(Struct, frozen=True):
    """A rule as people read of it: its id, how much it weighs, its name in the list, and what it is about."""

    id: str
    severity: Severity
    name: str
    about: str


class Told(Struct, frozen=True):
    """A remark in words: one sentence, and where it is ("4 Effektivitet, Allmänt").

    `fix` says what one key would do ("Sätt in 62") and `change` is that; both are empty where people must judge.
    """

    remark: Remark
    message: str
    place: str
    fix: str = ""
    change: tuple[Change, ...] = ()


def rules() -> tuple[RuleWords, ...]:
    """Every rule in the order that product.md names them, for the help and for the list."""
    return ()


def check(evaluation: Evaluation) -> list[Told]:
    """What the check has to say about an evaluation: errors first, then in the order of the report."""
    return [Told(remark, "", "") for remark in remarks(evaluation)]
