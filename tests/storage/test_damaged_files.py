"""Two hundred damaged files at every door: refused or said in words, never wrong in silence, and mostly to be saved."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.repairing import repair, repaired_words, verify
from kompass_desktop.storage.place import work_folder
from tests.storage.conftest import LONG, Published, another_computer
from tests.storage.doors import REFUSED, SAID, TRUE, Doors
from tests.storage.evaluations import create, points, publish, shown
from tests.storage.test_flipped_bits import PAGE, a_bit, flipped, garbage, swapped, truncated, zeroed

FILES = 400 if LONG else 40
"""Of each kind."""


def a_flipped_bit(data: bytes, chance: random.Random) -> bytes:
    return flipped(data, a_bit(data, chance))


def overwritten(data: bytes, chance: random.Random) -> bytes:
    """A stretch of another file, which begins and ends anywhere."""
    start = chance.randrange(len(data))
    return data[:start] + chance.randbytes(chance.randrange(1, 9000)) + data[start + 9000 :]


DAMAGES = [a_flipped_bit, truncated, garbage, swapped, zeroed]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda d: d.__name__)
def test_a_damaged_file_is_never_wrong_in_silence_at_any_door(
    damage: Callable[[bytes, random.Random], bytes], published: Published, tmp_path: Path
) -> None:
    chance = random.Random(20261123)
    doors = Doors(published, tmp_path)
    folder = tmp_path / "skadade"
    folder.mkdir()
    for n in range(FILES):
        path = folder / f"{n}.kompass"
        path.write_bytes(damage(published.data, chance))
        verdict = doors.try_at("verify", path)
        if verdict == TRUE:
            assert doors.try_at("read", path) == TRUE, "what is said to be whole is read as it was"
        doors.try_at("take in", path)
        if n % 2 or LONG:
            doors.try_at("repair", path)
            doors.try_at("scan", path)
        if n % 8 == 0 or LONG:
            doors.try_at("work", path)
        path.unlink()
    assert doors.seen["verify"][SAID] + doors.seen["verify"][REFUSED] > FILES // 2
    if damage is not truncated:
        assert doors.seen["repair"][REFUSED] == 0, "of a single page nobody loses everything"


def test_nearly_every_file_with_one_bad_page_is_saved_whole(published: Published, tmp_path: Path) -> None:
    chance = random.Random(5)
    doors = Doors(published, tmp_path)
    for _ in range(FILES // 2):
        path = tmp_path / "skadad.kompass"
        path.write_bytes(chance.choice([garbage, zeroed, swapped])(published.data, chance))
        doors.try_at("repair", path)
    assert doors.seen["repair"][TRUE] >= FILES // 2 * 3 // 4


@pytest.mark.parametrize("times", [3, 30])
def test_many_damages_at_once_are_no_worse(times: int, published: Published, tmp_path: Path) -> None:
    chance = random.Random(times)
    doors = Doors(published, tmp_path)
    for _ in range(FILES // 5):
        data = published.data
        for _ in range(times):
            data = chance.choice([a_flipped_bit, overwritten, zeroed, swapped])(data, chance)
        path = tmp_path / "skadad.kompass"
        path.write_bytes(data)
        for door in ("verify", "read", "repair", "take in"):
            doors.try_at(door, path)
    assert set(doors.seen["verify"]) <= {SAID, REFUSED}


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.8, 0.99])
def test_a_file_that_is_only_half_there_is_said_to_be_damaged(
    share: float, published: Published, tmp_path: Path
) -> None:
    """So it looks while a sync client or a copy to a stick is not ready."""
    path = tmp_path / "halv.kompass"
    path.write_bytes(published.data[: max(512, int(len(published.data) * share))])
    doors = Doors(published, tmp_path)
    assert doors.try_at("read", path) == REFUSED
    assert doors.try_at("work", path) == REFUSED
    assert doors.try_at("take in", path) == REFUSED
    assert doors.try_at("scan", path) == REFUSED
    assert doors.try_at("verify", path) == SAID
    path.write_bytes(published.data)
    assert doors.try_at("work", path) == TRUE, "and when it is all there it opens"


# ---- what is saved, and from where
@pytest.fixture
def long_evaluation(tmp_path: Path) -> Path:
    """A published evaluation whose points have a history, on a computer that has forgotten it."""
    path = tmp_path / "lång.kompass"
    session = create(path, notes=60)
    for value in range(25):
        session.set("consensus_score", "1.3", {"points": value})
    session.set("report_text", "3.1.2", {"text": "En lång text. " * 2000})
    publish(session)
    return path


def log_pages(path: Path) -> list[int]:
    """Where pages begin that entries lie in."""
    data = path.read_bytes()
    starts = range(0, len(data), PAGE)
    return [n for n in starts if data[n] == 13 and len(re.findall(rb"[\x0b-\x14]\x00\x49", data[n : n + PAGE])) > 5]


def test_lost_entries_are_known_to_be_lost_and_put_the_new_file_in_doubt(
    long_evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    another_computer(monkeypatch, tmp_path / "annan")
    data = bytearray(long_evaluation.read_bytes())
    start = log_pages(long_evaluation)[-1]
    data[start : start + PAGE] = bytes(PAGE)
    long_evaluation.write_bytes(data)
    target = tmp_path / "räddad.kompass"
    done = repair(long_evaluation, target)
    assert done.all_known
    assert done.missing > 5
    assert f"{done.missing} poster saknas" in " ".join(repaired_words(done))
    with read_evaluation(target) as read:
        assert f"{done.missing} poster i loggen är skadade" in read.integrity
    assert verify(target).bad_entries == done.missing


def test_what_is_lost_in_the_file_comes_back_from_the_working_copy(long_evaluation: Path, tmp_path: Path) -> None:
    truth = shown(long_evaluation)
    data = bytearray(long_evaluation.read_bytes())
    for start in log_pages(long_evaluation):
        data[start : start + PAGE] = bytes(PAGE)
    long_evaluation.write_bytes(data)
    done = repair(long_evaluation, tmp_path / "räddad.kompass")
    assert done.whole
    assert [name for name, _ in done.sources][-1] == "Arbetskopian"
    assert shown(tmp_path / "räddad.kompass") == truth
    assert verify(tmp_path / "räddad.kompass").ok


def test_what_is_lost_in_the_file_and_the_working_copy_comes_back_from_the_newest_whole_backup(
    long_evaluation: Path, tmp_path: Path, own_data_folder: Path
) -> None:
    truth = shown(long_evaluation)
    work = work_folder(own_data_folder, long_evaluation) / "work.kompass"
    data = bytearray(long_evaluation.read_bytes())
    for start in log_pages(long_evaluation):
        data[start : start + PAGE] = bytes(PAGE)
    for path in (long_evaluation, work):
        path.write_bytes(data)
    (backup,) = (own_data_folder / "backups").glob("*/*.kompass")
    newer = backup.with_name("29991231T235959000000Z.close.999.0123456789abcdef.kompass")
    newer.write_bytes(data)
    done = repair(long_evaluation, tmp_path / "räddad.kompass")
    assert done.whole
    assert done.sources[-1][0].startswith("säkerhetskopian från ")
    assert shown(tmp_path / "räddad.kompass") == truth


def test_backups_of_another_evaluation_are_left_alone(
    long_evaluation: Path, tmp_path: Path, own_data_folder: Path
) -> None:
    publish(create(tmp_path / "annan.kompass", notes=3))
    home = own_data_folder / "backups"
    mine = home / family_of(long_evaluation)
    (other,) = home.glob(f"{family_of(tmp_path / 'annan.kompass')}/*.kompass")
    (mine / "29991231T235959000000Z.hand.9.0123456789abcdef.kompass").write_bytes(other.read_bytes())
    truth = shown(long_evaluation)
    done = repair(long_evaluation, tmp_path / "räddad.kompass")
    assert done.whole
    assert shown(tmp_path / "räddad.kompass") == truth


def family_of(path: Path) -> str:
    with read_evaluation(path) as read:
        return read.file.families()[0]


def test_what_was_erased_does_not_come_back_by_a_repair(
    long_evaluation: Path, tmp_path: Path, own_data_folder: Path
) -> None:
    session = open_evaluation(long_evaluation, "KA")
    (entry, *_) = [e.id for e, _ in session.file.file.log() if e.value == "Första raden.\nAndra raden.\n"]
    session.close()
    for path in (long_evaluation,):  # erased here only: the working copy and the backup still have the words
        import sqlite3
        from contextlib import closing

        with closing(sqlite3.connect(path)) as connection:
            connection.execute("INSERT INTO erased VALUES (?)", (entry,))
            connection.commit()
    repair(long_evaluation, tmp_path / "räddad.kompass")
    assert "Andra raden" not in (tmp_path / "räddad.kompass").read_bytes().decode("utf-8", "replace")


def test_attachments_are_saved_and_missing_ones_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "e.kompass"
    session = create(path)
    chance = random.Random(2)
    whole, broken = chance.randbytes(50_000), chance.randbytes(50_000)
    for data in (whole, broken):
        session.add("document", {"title": "Bilaga", "sha256": session.attach(data)})
    publish(session)
    another_computer(monkeypatch, tmp_path / "annan")
    data = path.read_bytes()
    place = data.find(broken[20_000:20_050])
    path.write_bytes(data[:place] + b"x" * 10 + data[place + 10 :])
    assert "bilaga är skadad" in verify(path).integrity
    done = repair(path, tmp_path / "räddad.kompass")
    assert done.attachments == 1
    assert "1 bilaga saknas" in " ".join(repaired_words(done))
    with read_evaluation(tmp_path / "räddad.kompass") as read:
        found = [read.file.attachment(d.sha256 or "") for d in read.evaluation.documents.values()]
    assert whole in found
    assert None in found


def test_attachments_are_found_where_the_pages_are_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "e.kompass"
    session = create(path)
    content = random.Random(2).randbytes(300_000)
    session.add("document", {"title": "Bilaga", "sha256": session.attach(content)})
    publish(session)
    truth = shown(path)
    another_computer(monkeypatch, tmp_path / "annan")
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])
    done = repair(path, tmp_path / "räddad.kompass")
    assert done.attachments == 0
    assert shown(tmp_path / "räddad.kompass") == truth


def test_a_repaired_file_is_the_same_evaluation_and_heals_when_a_whole_copy_comes_in(
    long_evaluation: Path, published: Published, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = tmp_path / "kollegans.kompass"
    whole.write_bytes(long_evaluation.read_bytes())
    truth = points(whole)
    another_computer(monkeypatch, tmp_path / "annan")
    data = bytearray(long_evaluation.read_bytes())
    for start in log_pages(long_evaluation)[1:]:
        data[start : start + PAGE] = bytes(PAGE)
    long_evaluation.write_bytes(data)
    target = tmp_path / "räddad.kompass"
    assert not repair(long_evaluation, target).whole
    session = open_evaluation(target, "KA")
    assert session.in_doubt
    from kompass_desktop.storage.union import take_in

    take_in(session.file.file, whole)
    publish_after_union(session)
    with read_evaluation(target) as read:
        assert read.integrity == "ok"
    assert points(target) == truth


def publish_after_union(session: object) -> None:
    assert session.publish()  # type: ignore[attr-defined]
    session.close()  # type: ignore[attr-defined]
