"""Backups: made when something is new, found by evaluation and not by file, thinned, and never in anybody's way."""

from __future__ import annotations

import errno
import os
import random
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kompass_desktop.model.changes import Change
from kompass_desktop.services.opening import create_evaluation, open_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage import backups, copies
from kompass_desktop.storage.backups import CLOSE, HAND, RESTORE, TAKE_IN, Backup, Backups
from kompass_desktop.storage.digests import with_check
from tests.storage.conftest import another_computer
from tests.storage.evaluations import points, shown

NOW = datetime(2026, 11, 23, 15, 4, 5, tzinfo=UTC)


@pytest.fixture
def session(evaluation: Path) -> Iterator[Session]:
    """An open evaluation; it is let go of without publishing."""
    session = open_evaluation(evaluation, "KA")
    yield session
    session.close(publish=False)


@pytest.fixture
def kept(session: Session, tmp_path: Path) -> Backups:
    """The backups of the open evaluation, in a folder where there are none yet."""
    return Backups(tmp_path / "data", session.families)


def set_points(session: Session, value: int) -> None:
    session.set("consensus_score", "1.3", {"points": value})


def test_a_backup_is_a_whole_evaluation_with_what_was_acknowledged_a_moment_ago(
    session: Session, kept: Backups, tmp_path: Path
) -> None:
    set_points(session, 7)
    path = kept.keep(session.file.work, HAND)
    assert path is not None
    set_points(session, 9)
    (found,) = kept.found()
    assert (found.path, found.why) == (path, HAND)
    assert found.entries == session.file.file.count_entries() - 1
    assert [p.name for p in path.parent.iterdir()] == [path.name], "one file, and nothing beside it"
    assert points(Path(shutil.copy(path, tmp_path / "kopia.kompass")))["1.3"] == 7


def test_nothing_new_is_not_copied_again_but_is_the_backup_before_a_take_in(session: Session, kept: Backups) -> None:
    first = kept.keep(session.file.work, CLOSE)
    assert first is not None
    assert kept.keep(session.file.work, CLOSE) is None
    assert [b.why for b in kept.found()] == [CLOSE]
    assert kept.keep(session.file.work, TAKE_IN) is None
    assert [b.why for b in kept.found()] == [TAKE_IN]
    assert kept.keep(session.file.work, HAND) is None
    assert [b.why for b in kept.found()] == [TAKE_IN], "and stays it"
    set_points(session, 7)
    assert kept.keep(session.file.work, CLOSE) is not None
    assert [b.why for b in kept.found()] == [CLOSE, TAKE_IN]
    assert kept.said == []


def test_typing_an_attachment_and_an_erased_entry_are_something_new(session: Session, kept: Backups) -> None:
    work = session.file.work
    assert kept.keep(work, CLOSE)
    session.set("report_text", "1", {"text": "E"}, typing=True)
    assert kept.keep(work, CLOSE)
    session.set("report_text", "1", {"text": "En"}, typing=True)
    assert kept.keep(work, CLOSE)
    session.attach(b"en bilaga")
    assert kept.keep(work, CLOSE)
    with session.file.file.transaction() as connection:
        connection.execute("INSERT INTO erased SELECT max(id) FROM change")
    assert kept.keep(work, CLOSE)
    assert kept.keep(work, CLOSE) is None


def test_the_names_sort_as_the_times_do(session: Session, tmp_path: Path) -> None:
    seconds = iter([1_700_000_000.5, 1_700_000_000.25, 1_800_000_000.0])
    kept = Backups(tmp_path / "data", session.families, clock=lambda: next(seconds))
    for value in (1, 2, 3):
        set_points(session, value)
        assert kept.keep(session.file.work, CLOSE)
    found = kept.found()
    assert [b.made.timestamp() for b in found] == [1_800_000_000.0, 1_700_000_000.5, 1_700_000_000.25]
    assert [b.path.name for b in found] == sorted((b.path.name for b in found), reverse=True)


def test_the_backups_of_an_evaluation_are_found_from_every_copy_of_it(
    session: Session, evaluation: Path, tmp_path: Path
) -> None:
    other = open_evaluation(Path(shutil.copy(evaluation, tmp_path / "kopia.kompass")), "BO")
    set_points(other, 7)
    Backups(tmp_path / "data", session.families).keep(session.file.work, CLOSE)
    Backups(tmp_path / "data", other.families).keep(other.file.work, CLOSE)
    assert len(Backups(tmp_path / "data", session.families).found()) == 2
    assert len(Backups(tmp_path / "data", ["0" * 32, *session.families]).found()) == 2, "a joined one has several names"
    assert Backups(tmp_path / "data", ["0" * 32]).found() == []
    other.close(publish=False)


@pytest.mark.parametrize("token", ["../../../ute", "/tmp/ute", "a\0b", "", "x" * 4000, "åäö \ud800", "CON"])
def test_a_forged_family_never_leads_out_of_the_folder(token: str, session: Session, tmp_path: Path) -> None:
    kept = Backups(tmp_path / "data", [with_check(token)])
    path = kept.keep(session.file.work, CLOSE)
    assert path is not None
    assert path.parent.parent == tmp_path / "data" / "backups"
    assert [b.path for b in kept.found()] == [path]


def test_other_files_among_the_backups_are_left_alone(session: Session, kept: Backups) -> None:
    path = kept.keep(session.file.work, CLOSE)
    assert path is not None
    folder = path.parent
    names = ["eget.txt", "20261399T000000000000Z.close.1.0123456789abcdef.kompass", path.name.replace("close", "annat")]
    for name in names:
        (folder / name).write_text("mitt", "utf-8")
    (folder / "katalog").mkdir()
    kept.thin(NOW + timedelta(days=9999))
    assert [b.path for b in kept.found()] == [path]
    assert {p.name for p in folder.iterdir()} == {*names, "katalog", path.name}


# ---- what stands in the way
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_a_disk_that_refuses_is_said_and_stops_nothing(
    number: int, session: Session, kept: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(copies, "_flush", refuses)
        assert kept.keep(session.file.work, CLOSE) is None
    (said,) = kept.said
    assert said.startswith("Säkerhetskopian kunde inte göras, men arbetet går vidare. ")
    assert kept.found() == []
    assert list(kept.folders[0].iterdir()) == [], "no torso is left"
    assert kept.keep(session.file.work, CLOSE), "and the next time it is made"


def test_a_folder_that_cannot_be_made_is_said(session: Session, kept: Backups, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("en fil", "utf-8")
    assert kept.found() == []
    assert kept.keep(session.file.work, CLOSE) is None
    assert len(kept.said) == 1
    kept.thin(NOW)


def test_a_backup_that_was_left_unfinished_by_a_kill_is_cleared_away_later(session: Session, kept: Backups) -> None:
    path = kept.keep(session.file.work, CLOSE)
    assert path is not None
    young, old = path.with_name("11111111.tmp"), path.with_name("22222222.tmp")
    for left in (young, old):
        left.write_bytes(b"half")
    os.utime(old, (1, 1))
    kept.keep(session.file.work, CLOSE)
    assert young.exists(), "somebody may be at it"
    assert not old.exists()


# ---- thinning
def put(kept: Backups, made: datetime, why: str = CLOSE) -> Path:
    """A backup as it would be named."""
    kept.folders[0].mkdir(parents=True, exist_ok=True)
    content = f"{random.Random(made.isoformat() + why).getrandbits(64):016x}"
    path = kept.folders[0] / f"{made.strftime('%Y%m%dT%H%M%S%f')}Z.{why}.12.{content}.kompass"
    path.write_bytes(b"x")
    return path


def test_the_newest_ten_one_a_day_and_one_a_month_are_kept(tmp_path: Path) -> None:
    kept = Backups(tmp_path, ["0" * 32])
    for hours in range(0, 24 * 400, 3):
        put(kept, NOW - timedelta(hours=hours))
    kept.thin(NOW)
    ages = [(NOW - b.made) for b in kept.found()]
    assert ages[:10] == [timedelta(hours=3 * n) for n in range(10)]
    days = [b.made.date() for b in kept.found() if b.made >= NOW - timedelta(days=30)]
    assert sorted(set(days)) == [(NOW - timedelta(days=n)).date() for n in range(30, -1, -1)]
    assert len(days) == 31 + 10 - 2, "of today and yesterday more than one is among the newest"
    months = [(b.made.year, b.made.month) for b in kept.found() if b.made < NOW - timedelta(days=30)]
    assert len(months) == len(set(months)) == 13
    for backup in kept.found()[12:]:
        later = backup.made + timedelta(hours=3)
        assert later.date() != backup.made.date() or later >= NOW - timedelta(days=30) > backup.made, "its day's last"


def test_thinning_day_by_day_comes_to_the_same_as_thinning_once(tmp_path: Path) -> None:
    daily, once = Backups(tmp_path / "a", ["0" * 32]), Backups(tmp_path / "b", ["0" * 32])
    chance = random.Random(4)
    for day in range(200):
        now = NOW + timedelta(days=day)
        for minutes in sorted(chance.sample(range(1, 500), chance.randrange(4))):
            for kept in (daily, once):
                put(kept, now + timedelta(minutes=minutes))
        daily.thin(now + timedelta(hours=8))
    once.thin(NOW + timedelta(days=199, hours=8))
    assert {b.path.name for b in daily.found()} >= {b.path.name for b in once.found()[:30]}
    assert len(daily.found()) <= 10 + 31 + 8


def test_the_last_one_before_a_take_in_stays_for_thirty_days(tmp_path: Path) -> None:
    kept = Backups(tmp_path, ["0" * 32])
    before = put(kept, NOW - timedelta(days=20, hours=5), TAKE_IN)
    restored = put(kept, NOW - timedelta(days=20, hours=4), RESTORE)
    for n in range(40):
        put(kept, NOW - timedelta(days=20, minutes=n))
        put(kept, NOW - timedelta(minutes=n))
    kept.thin(NOW)
    assert {before, restored} <= {b.path for b in kept.found()}
    kept.thin(NOW + timedelta(days=15))
    assert not {before, restored} & {b.path for b in kept.found()}


def test_backups_from_the_future_push_nothing_out(tmp_path: Path) -> None:
    """The clock was wrong for a day: what was made then is neither trusted to be the newest nor thrown away at once."""
    kept = Backups(tmp_path, ["0" * 32])
    for n in range(50):
        put(kept, NOW + timedelta(days=5000, minutes=n))
    real = [put(kept, NOW - timedelta(minutes=n)) for n in range(10)]
    kept.thin(NOW)
    found = [b.path for b in kept.found()]
    assert set(real) <= set(found)
    assert len(found) == 11


def test_a_backup_that_cannot_be_removed_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Backups(tmp_path, ["0" * 32])
    for n in range(40):
        put(kept, NOW - timedelta(minutes=n))

    def held(_: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "in use")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        kept.thin(NOW)
    assert len(kept.found()) == 40
    kept.thin(NOW)
    assert len(kept.found()) == 10


def test_every_reason_can_stand_in_a_name(tmp_path: Path) -> None:
    kept = Backups(tmp_path, ["0" * 32])
    paths = {put(kept, NOW, why) for why in backups.REASONS}
    assert {b.path for b in kept.found()} == paths
    assert all(isinstance(b, Backup) and b.made == NOW and b.entries == 12 for b in kept.found())


def test_what_is_shown_is_what_the_working_copy_shows(session: Session, kept: Backups, tmp_path: Path) -> None:
    set_points(session, 7)
    path = kept.keep(session.file.work, CLOSE)
    assert path is not None
    assert shown(Path(shutil.copy(path, tmp_path / "kopia.kompass"))) == shown(session.path)


# ---- by themselves
def of(home: Path) -> list[str]:
    """Why each backup on this computer was made, oldest first."""
    return [path.name.split(".")[1] for path in sorted((home / "backups").glob("*/*.kompass"))]


def test_closing_makes_a_backup_where_something_is_new(evaluation: Path, own_data_folder: Path) -> None:
    open_evaluation(evaluation).close()
    assert of(own_data_folder) == [CLOSE], "of what came from elsewhere, too"
    open_evaluation(evaluation).close()
    assert of(own_data_folder) == [CLOSE]
    session = open_evaluation(evaluation, "KA")
    set_points(session, 7)
    session.close(publish=False)
    assert of(own_data_folder) == [CLOSE, CLOSE]
    open_evaluation(evaluation, "KA").close()
    assert of(own_data_folder) == [CLOSE, CLOSE], "publishing is nothing new"


def test_what_never_came_to_be_has_no_backup(tmp_path: Path, own_data_folder: Path) -> None:
    def fails(_: Session) -> list[Change]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        create_evaluation(tmp_path / "ny.kompass", municipality="Exempelköping", year=2026, fill=fails)
    assert of(own_data_folder) == []


def test_a_backup_is_made_before_a_colleagues_work_comes_in_once_in_a_line_of_work(
    evaluation: Path, own_data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = open_evaluation(evaluation, "KA")
    another_computer(monkeypatch, tmp_path / "annan")
    theirs = open_evaluation(evaluation, "BO")
    for value in (1, 2, 3):
        set_points(theirs, value)
        assert theirs.publish()
        mine.set("consensus_score", "8.4", {"points": value})
        assert mine.publish()
        mine.adopt_news()
    assert mine.evaluation.consensus_score("1.3").points == 3
    assert of(own_data_folder) == [TAKE_IN]
    (before,) = (own_data_folder / "backups").glob("*/*.kompass")
    was = points(Path(shutil.copy(before, tmp_path / "före.kompass")))
    assert (was["1.3"], was["8.4"]) != (1, 3), "as it was before anything came in"
    mine.close()
    theirs.close()
    monkeypatch.setenv("KOMPASS_HOME", str(own_data_folder))
    assert of(own_data_folder) == [TAKE_IN, CLOSE]


def test_a_backup_that_cannot_be_made_stops_neither_opening_nor_publishing_nor_closing(
    evaluation: Path, own_data_folder: Path
) -> None:
    (own_data_folder / "backups").write_text("ingen mapp", "utf-8")
    session = open_evaluation(evaluation, "KA")
    set_points(session, 7)
    assert session.close()
    assert points(evaluation)["1.3"] == 7
    assert "Säkerhetskopian kunde inte göras" in " ".join(session.said)
