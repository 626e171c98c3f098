"""The municipality's own file: points, texts, findings and the action plan; nothing that was said in trust.

It is another evaluation (a family of its own) that begins with the values as they are: without notes, names, individual
points, reasons, history or authors. The rows keep their ids, so that the next evaluation can be begun from either file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.services.opening import PROGRAM, read_evaluation
from kompass_desktop.services.settings import data_folder
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.fresh_file import write_fresh

CARRIED: Final[Mapping[str, tuple[str, ...]]] = {
    "evaluation": (
        "municipality", "year", "month", "edition", "first_evaluation", "earlier_year", "earlier_edition",
        "earlier_source",
    ),
    "consensus_score": ("points",),
    "earlier_score": ("points",),
    "report_text": ("text",),
    "finding": ("kind", "area", "text", "gold_star", "sub_criterion", "position"),
    "recommendation": ("text", "improvement", "position"),
    "action": ("improvement", "text", "owner", "due", "status", "follow_up", "position"),
    "follow_up": ("text", "area", "sub_criterion", "outcome", "position"),
    "earlier_action": ("improvement", "text", "owner", "due", "status", "follow_up"),
}  # fmt: skip
"""The kinds and fields that the municipality gets; a new one stays behind until somebody names it here."""


class HandedOver(Struct, frozen=True):
    """What was written: the new file's family, and the codes whose points wait for a decision and are blank in it.

    `said` and `integrity` are about the file that it was made of.
    """

    family: str
    waiting: tuple[str, ...]
    said: tuple[str, ...] = ()
    integrity: str = "ok"


def hand_over(path: Path, copy: Path, keys: Keys | None = None) -> HandedOver:
    """Write the municipality's file, which never has a passphrase: nothing in it was said in trust.

    Raises KnownProblem or Refused, also where something lies at `copy` already."""
    with read_evaluation(path, keys) as read:
        evaluation, said, integrity = read.evaluation, read.said, read.integrity
    family = write_fresh(copy, data_folder(), list(handed_over(evaluation)), PROGRAM)
    waiting = sorted(row for (kind, row, name) in evaluation.disputes if (kind, name) == ("consensus_score", "points"))
    return HandedOver(family, tuple(waiting), said, integrity)


def handed_over(evaluation: Evaluation) -> Iterator[Change]:
    """The changes that an empty evaluation becomes the municipality's file by."""
    for kind, names in CARRIED.items():
        known = kinds()[kind].fields
        for row, noun in sorted(evaluation.rows(kind).items()):
            values: dict[str, Value] = {name: getattr(noun, name) for name in names if name in known}
            if kind == "evaluation" and not values["edition"]:
                values["edition"] = evaluation.edition
            if kind == "evaluation":
                values["handed_over"] = 1
            if any(
                value is not None and value != "" and value is not False for value in values.values()
            ):  # 0 is points
                yield from setting(kind, row, values)
