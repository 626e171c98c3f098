"""What there is to go back to where a file cannot be opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from kompass_desktop.services.backups import back_up
from kompass_desktop.services.falling_back import backups_for, can_be_read, copy_of_backup
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.backups import Backup
from kompass_desktop.storage.problems import FileExists, NotWritable
from tests.builders import new_session, tree_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed evaluation with 7 points in 1.3 in its only backup, and 9 now."""
    session = new_session(tmp_path / "e.kompass")
    session.set("consensus_score", "1.3", {"points": 7})
    assert back_up(session) is not None
    session.set("consensus_score", "1.3", {"points": 9})
    session.close()
    return session.path


def oldest(path: Path) -> Backup:
    return backups_for(path)[-1]


def test_the_backups_of_a_damaged_file_are_found_also_where_only_the_working_copy_knows_whose_it_is(path: Path) -> None:
    whole = backups_for(path)
    assert len(whole) == 2
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert backups_for(path) == whole
    path.write_bytes(b"")
    assert backups_for(path) == whole
    path.unlink()
    assert backups_for(path) == whole


def test_a_file_that_nobody_knows_has_no_backups(path: Path, tmp_path: Path) -> None:
    new_session(tmp_path / "annan.kompass").close()
    (tmp_path / "text.kompass").write_text("hej", "utf-8")
    assert backups_for(tmp_path / "text.kompass") == []
    assert backups_for(tmp_path / "finns inte.kompass") == []
    assert not set(map(str, backups_for(tmp_path / "annan.kompass"))) & set(map(str, backups_for(path)))


def test_a_backup_becomes_a_file_to_work_in_and_stays_itself(path: Path, tmp_path: Path) -> None:
    backup, target = oldest(path), tmp_path / "ny.kompass"
    before = backup.path.read_bytes()
    copy_of_backup(backup, target)
    session = open_evaluation(target)
    assert session.evaluation.consensus_score("1.3").points == 7
    session.set("consensus_score", "1.3", {"points": 8})
    session.close()
    assert backup.path.read_bytes() == before
    with read_evaluation(path) as read:
        assert read.evaluation.consensus_score("1.3").points == 9


def test_it_never_takes_the_place_of_anything_and_leaves_nothing_half_done(path: Path, tmp_path: Path) -> None:
    backup, before = oldest(path), tree_of(tmp_path)
    with pytest.raises(FileExists):
        copy_of_backup(backup, path)
    with pytest.raises(NotWritable):
        copy_of_backup(backup, tmp_path / "finns inte" / "ny.kompass")
    backup.path.unlink()
    with pytest.raises(Refused, match="finns inte längre"):
        copy_of_backup(backup, tmp_path / "ny.kompass")
    assert tree_of(tmp_path) == before


def test_what_lies_on_a_stick_that_is_away_can_still_be_read(path: Path, tmp_path: Path) -> None:
    assert can_be_read(path)
    path.unlink()
    assert can_be_read(path), "the work in it is on this computer"
    assert not can_be_read(tmp_path / "okänd.kompass")
