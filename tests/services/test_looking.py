"""A read-only session shows everything, changes nothing, and says so in one sentence whatever is tried."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kompass_desktop.services.looking import READ_ONLY, ReadOnlySession
from kompass_desktop.services.opening import open_evaluation, open_read_only
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import FileMissing, NotWritable
from tests.builders import a_bit_of_everything, new_session, tree_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A published evaluation with a bit of everything."""
    session = new_session(tmp_path / "e.kompass")
    a_bit_of_everything(session)
    session.close()
    return session.path


@pytest.fixture
def looking(path: Path) -> Iterator[ReadOnlySession]:
    """The evaluation, opened to be looked at."""
    session = open_read_only(path)
    yield session
    session.close()


DEEDS: dict[str, Callable[[Session], object]] = {
    "set": lambda s: s.set("consensus_score", "1.3", {"points": 3}),
    "add": lambda s: s.add("interview", {"title": "Ny"}),
    "delete": lambda s: s.delete("note", next(iter(s.evaluation.notes))),
    "record": lambda s: s.record([]),
    "begin": lambda s: s.begin([]),
    "undo": lambda s: s.undo(),
    "redo": lambda s: s.redo(),
    "attach": lambda s: s.attach(b"x"),
    "take in": lambda s: s.take_in(s.path),
    "forget": lambda s: s.forget_steps(),
    "typing": lambda s: s.set("report_text", "1", {"text": "x"}, typing=True),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_every_change_is_refused_with_the_same_sentence(deed: str, looking: ReadOnlySession) -> None:
    before = looking.evaluation
    with pytest.raises(Refused) as refused:
        DEEDS[deed](looking)
    assert str(refused.value) == READ_ONLY
    assert looking.evaluation is before


def test_everything_is_shown_and_nothing_is_touched(
    path: Path, looking: ReadOnlySession, own_data_folder: Path
) -> None:
    session = open_evaluation(path)
    assert looking.evaluation.notes == session.evaluation.notes
    assert looking.evaluation.consensus_scores == session.evaluation.consensus_scores
    assert looking.families == session.families
    session.close()
    before = tree_of(path.parent)
    assert looking.read_only
    assert not session.read_only
    assert not (looking.can_undo or looking.can_redo or looking.unpublished)
    assert looking.publish()
    looking.adopt_news()
    assert looking.close()
    assert tree_of(path.parent) == before
    assert not list((own_data_folder / "reading").iterdir()), "the private copy goes away"


def test_it_can_be_looked_at_while_somebody_works_in_it(path: Path) -> None:
    session = open_evaluation(path, "KA")
    session.set("consensus_score", "8.4", {"points": 3})
    looking = open_read_only(path)
    assert looking.evaluation.consensus_score("8.4").points == 3, "what is not published yet is seen"
    session.set("consensus_score", "8.4", {"points": 4})
    assert looking.evaluation.consensus_score("8.4").points == 3, "as it was when it was opened"
    looking.close()
    session.close()


def test_it_can_be_looked_at_where_nobody_may_write(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.access
    monkeypatch.setattr(os, "access", lambda p, mode: Path(p) != path.parent and real(p, mode))
    with pytest.raises(NotWritable):
        open_evaluation(path)
    open_read_only(path).close()


def test_a_file_that_is_not_there_is_refused_and_leaves_nothing(tmp_path: Path, own_data_folder: Path) -> None:
    with pytest.raises(FileMissing):
        open_read_only(tmp_path / "saknas.kompass")
    assert not list((own_data_folder / "reading").iterdir())


def test_a_damaged_file_says_what_is_in_doubt(path: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE change SET value = 29 WHERE tbl = 'consensus_score' AND field = 'points'")
        connection.commit()
    looking = open_read_only(path)
    assert looking.in_doubt
    assert "skadade" in " ".join(looking.said)
    looking.close()
