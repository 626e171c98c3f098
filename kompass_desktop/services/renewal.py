"""A renewed evaluation: begun from the file of the time before, whose points and improvements come along.

Never notes, names, quotes, individual points or reasons: what was said in trust then is not this evaluation's business.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.comparison import Comparability, comparability, result_of
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT, Finding
from kompass_desktop.model.language import phrase
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.attachments import written_name
from kompass_desktop.services.earlier import earlier_changes
from kompass_desktop.services.opening import Person, create_evaluation, read_evaluation
from kompass_desktop.services.resources import DEFAULT_EDITION
from kompass_desktop.services.session import Session
from kompass_desktop.storage.ciphers import Keys, salt_of

_ID: Final = "earlier"
_PLANNED: Final = ("improvement", "text", "owner", "due", "status", "follow_up")


class Renewed(Struct, frozen=True):
    """A renewed evaluation, open; what came along, and what has to be said of the earlier file ("ok": nothing)."""

    session: Session
    earlier: str
    points: int
    improvements: int
    actions: int
    said: tuple[str, ...] = ()
    integrity: str = "ok"

    @property
    def words(self) -> str:
        """What came along, in one sentence."""
        points, improvements, actions = self.points, self.improvements, self.actions
        return phrase(
            "Från {earlier}: poäng för {points}, {improvements} och {actions}.",
            earlier=self.earlier,
            points=phrase("1 delområde") if points == 1 else phrase("{n} delområden", n=points),
            improvements=phrase("1 förbättringsmöjlighet")
            if improvements == 1
            else phrase("{n} förbättringsmöjligheter", n=improvements),
            actions=phrase("1 åtgärd") if actions == 1 else phrase("{n} åtgärder", n=actions),
        )


class Coming(Struct, frozen=True):
    """What an earlier evaluation would bring along, before there is a new one."""

    municipality: str
    year: int | None
    edition: str
    points: int
    improvements: int
    actions: int


def what_comes_along(old: Path, keys: Keys | None = None) -> Coming:
    """Look at an earlier evaluation that a new one may be begun from. Raises KnownProblem or Refused."""
    with read_evaluation(old, keys) as read:
        before = read.evaluation
    improvements = {f.id for f in _asked_for(before)}
    actions = sum(a.improvement in improvements for a in before.actions.values())
    points = consensus_totals(before).scored
    return Coming(before.municipality, before.year, before.edition, points, len(improvements), actions)


def renew(
    old: Path, new: Path, year: int, evaluators: Sequence[Person] = (), *, municipality: str = "",
    edition: str = DEFAULT_EDITION, author: str = "", keys: Keys | None = None,
) -> Renewed:  # fmt: skip
    """Start the evaluation of a later year in a new file, from an earlier one of the same municipality.

    `municipality` is as it is to be written now (default: as it was). Raises KnownProblem or Refused, and then there is
    no new file; the old one is only read.
    """
    with read_evaluation(old, keys) as read:
        before, integrity = read.evaluation, read.integrity
        said = (*read.said, *_open_to_all(old))
    session = create_evaluation(
        new, municipality=municipality or before.municipality, year=year, edition=edition, evaluators=evaluators,
        author=author, more={"first_evaluation": 0}, fill=lambda made: carried(made.evaluation, before, old),
    )  # fmt: skip
    now = session.evaluation
    points = sum(now.earlier_points(code) is not None for code in now.catalogue.codes)
    return Renewed(session, before.name, points, len(now.follow_ups), len(now.earlier_actions), said, integrity)


def _open_to_all(old: Path) -> Iterator[str]:
    """A passphrase does not come along: nobody has chosen one for the new file."""
    if salt_of(old) is not None:
        yield phrase(
            "{name} är skyddad med lösenord, men det är inte den nya utvärderingen. Skydda den med Lösenord… i menyn.",
            name=old.name,
        )


def carried(evaluation: Evaluation, before: Evaluation, source: Path) -> list[Change]:
    """The changes that bring the points, the improvements and the actions of an earlier evaluation into a new one.

    Areas and sub-criteria come along only within the same edition; an improvement of another one has no place yet.
    `source` is the file, of which the name alone is kept. Refused where it is no earlier one of the same municipality.
    """
    result = result_of(_ID, before.municipality, before.year, before.catalogue, consensus_totals(before))
    changes = earlier_changes(evaluation, replace(result, source=written_name(source.name)))
    return [*changes, *_improvements(evaluation, before)]


def _improvements(evaluation: Evaluation, before: Evaluation) -> Iterator[Change]:
    places = comparability(evaluation.edition, before.edition) == Comparability.AREAS
    for finding in _asked_for(before):
        values = {
            "text": finding.text,
            "area": finding.area if places else None,
            "sub_criterion": finding.sub_criterion if places else None,
            "position": finding.position,
        }
        yield from setting("follow_up", finding.id, values)
        for action in before.actions.values():
            if action.improvement == finding.id:
                yield from setting("earlier_action", action.id, {name: getattr(action, name) for name in _PLANNED})


def _asked_for(before: Evaluation) -> list[Finding]:
    return [f for f in before.findings.values() if f.kind == IMPROVEMENT and f.text.strip()]
