"""Backups for the person at the computer: what there is, what it shows, and what comes back of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.services import backups
from kompass_desktop.services.backups import back_up, backups_of, look, name_of, restore
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.backups import REASONS
from kompass_desktop.storage.problems import KnownProblem
from tests.builders import new_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation with 7 points in 1.3 that has been closed and opened again, with 9 points since."""
    made = new_session(tmp_path / "e.kompass")
    made.set("consensus_score", "1.3", {"points": 7})
    made.close()
    session = open_evaluation(made.path, "KA")
    session.set("consensus_score", "1.3", {"points": 9})
    yield session
    session.close(publish=False)


def test_the_backups_are_listed_and_can_be_looked_at(session: Session) -> None:
    (closed,) = backups_of(session)
    assert closed.why == "close"
    assert look(closed).consensus_score("1.3").points == 7
    made = back_up(session)
    assert made is not None
    assert backups_of(session) == [made, closed]
    assert look(made).consensus_score("1.3").points == 9
    assert back_up(session) is None, "nothing is new"
    assert name_of(made).startswith("säkerhetskopian från 20")


def test_to_restore_never_throws_newer_work_away(session: Session) -> None:
    (closed,) = backups_of(session)
    done = restore(session, closed)
    assert (done.entries, done.rows) == (0, {})
    assert session.evaluation.consensus_score("1.3").points == 9
    assert backups_of(session) == [closed], "nothing came, so nothing had to be kept"


def test_what_was_lost_from_the_log_comes_back_and_can_be_taken_back(session: Session) -> None:
    interview = session.add("interview", {"title": "Grupp 1"})
    for n in range(3):
        session.add("note", {"interview": interview, "text": f"rad {n}"})
    kept = back_up(session)
    assert kept is not None
    path = session.path
    session.close()
    for file in (path, session.file.work):
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("DELETE FROM change WHERE tbl = 'note'")
            connection.commit()
    again = open_evaluation(path, "KA")
    assert not again.evaluation.notes
    told: list[frozenset[str]] = []
    again.subscribe(lambda announcement: told.append(announcement.kinds))
    done = restore(again, kept)
    assert done.rows == {"note": 3}
    assert {n.text for n in again.evaluation.notes.values()} == {"rad 0", "rad 1", "rad 2"}
    assert told == [frozenset({"note"})], "and everybody is told once"
    assert backups_of(again)[0].why == "restore"
    again.undo()
    assert not again.evaluation.notes
    again.close(publish=False)


def test_a_damaged_backup_is_neither_shown_nor_taken_in(session: Session) -> None:
    (closed,) = backups_of(session)
    with closing(sqlite3.connect(closed.path)) as connection:
        connection.execute("UPDATE change SET value = 29 WHERE field = 'points'")
        connection.commit()
    with pytest.raises(Refused, match="skadat"):
        look(closed)
    before = session.evaluation
    with pytest.raises(KnownProblem, match="säkerhetskopian från"):
        restore(session, closed)
    assert session.evaluation is before
    closed.path.write_bytes(closed.path.read_bytes()[:9000])
    with pytest.raises(KnownProblem):
        look(closed)
    with pytest.raises(KnownProblem):
        restore(session, closed)
    closed.path.unlink()
    with pytest.raises(KnownProblem):
        restore(session, closed)


def test_every_reason_has_words() -> None:
    assert set(backups.WHY) == set(REASONS)
