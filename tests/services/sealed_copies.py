"""Copies of one evaluation in which somebody seals and somebody else writes, and how they come together."""

from __future__ import annotations

import shutil
from pathlib import Path

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage.evaluation_file import EvaluationFile
from tests.builders import new_session


def come_in(session: Session, changes: list[Change], *, author: str = "BL", unaware: bool = False) -> None:
    """Changes made in another copy come to this evaluation through the user's path.

    The other copy knows what was done here until now, unless it is `unaware` of it: then it is of the last publishing.
    """
    if not unaware:
        assert session.publish()
    copy = session.path.with_name("kopia.kompass")
    shutil.copyfile(session.path, copy)
    other = EvaluationFile(copy, author)
    other.prepare()
    other.append(changes)
    other.close()
    shutil.copyfile(copy, session.path)
    assert session.publish()
    session.adopt_news()


def in_two_copies(folder: Path, *, sealed: list[Change], other: list[Change]) -> Path:
    """A file in which KA's seal (or the lock) of one copy has met a change of the other copy, where there was none."""
    one, copy = folder / "min.kompass", folder / "din.kompass"
    session = new_session(one)
    session.begin(
        [
            *setting("individual_score", "1.1/KA", {"points": 15, "rationale": "Principer finns."}),
            *setting("individual_score", "1.3/KA", {"points": 20}),
            *setting("consensus_score", "1.1", {"points": 12}),
            *setting("consensus_score", "1.3", {"points": 18}),
        ]
    )
    session.close()
    shutil.copyfile(one, copy)
    for path, author, changes in ((one, "KA", sealed), (copy, "BL", other)):
        session = open_evaluation(path, author)
        session.change(changes)
        session.close()
    shutil.copyfile(copy, one)
    session = open_evaluation(one, "KA")
    session.close()
    return one
