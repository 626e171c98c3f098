"""A repair: what is saved of a damaged file and from where, what is known to be missing, what must not come back."""

from __future__ import annotations

import random
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.model.changes import Change
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.repairing import repair, repaired_words, verify
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.salvage import Remains
from tests.storage.conftest import Published, another_computer
from tests.storage.evaluations import create, points, publish, shown
from tests.storage.test_flipped_bits import PAGE


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
    with closing(sqlite3.connect(long_evaluation)) as connection:  # the other copies have the words
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
    session.take_in(whole)
    publish(session)
    with read_evaluation(target) as read:
        assert read.integrity == "ok"
    assert points(target) == truth


def test_where_the_log_and_the_heads_are_damaged_nobody_claims_to_know_what_is_missing(
    long_evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    another_computer(monkeypatch, tmp_path / "annan")
    data = bytearray(long_evaluation.read_bytes())
    heads = [n for n in range(0, len(data), PAGE) if Remains(bytes(data[n : n + PAGE])).heads()]
    for start in (0, log_pages(long_evaluation)[-1], *heads):
        data[start : start + PAGE] = bytes(PAGE)
    long_evaluation.write_bytes(data)
    done = repair(long_evaluation, tmp_path / "räddad.kompass")
    assert not done.all_known
    assert "kan saknas utan spår" in " ".join(repaired_words(done))
    assert not verify(tmp_path / "räddad.kompass").ok, "and the new file stays in doubt"


# ---- bytes
def test_the_remains_of_a_whole_file_are_all_there_is(published: Published, tmp_path: Path) -> None:
    path = published.put(tmp_path / "e.kompass")
    remains = Remains(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        entries = {r[0] for r in connection.execute("SELECT id FROM change")}
        heads = {r[3]: r[:3] for r in connection.execute("SELECT tbl, row, field, id FROM head")}
        sessions = set(connection.execute("SELECT * FROM session").fetchall())
        families = [r[0] for r in connection.execute("SELECT id FROM family")]
        attachments = dict(connection.execute("SELECT sha256, data FROM attachment").fetchall())
    assert remains.entries().keys() == entries
    assert remains.heads() == heads
    assert set(remains.sessions()) == sessions
    assert remains.families() == families
    assert dict(remains.attachments()) == attachments
    assert remains.erased() == set()
    assert not remains.cut_short


def test_what_is_not_what_was_written_is_not_recognised(published: Published, tmp_path: Path) -> None:
    path = published.put(tmp_path / "e.kompass")
    whole = Remains(published.data)
    with closing(sqlite3.connect(path)) as connection:
        (family,) = connection.execute("SELECT id FROM family").fetchone()
        (session,) = connection.execute("SELECT id FROM session").fetchone()
    words = "Ungdomsrådet".encode()
    changed = Remains(published.data.replace(words, words[::-1]))
    assert len(whole.entries()) - len(changed.entries()) == published.data.count(words) // 2
    assert Remains(published.data.replace(family.encode(), family[::-1].encode())).families() == []
    assert Remains(published.data.replace(f"{session}KA".encode(), f"{session}KB".encode())).sessions() == []
    assert dict(Remains(published.data.replace(b"xxxxxxxxxx", b"xxxxxxxxxy")).attachments()) == {}
    assert whole.attachments()


@pytest.mark.parametrize("page", [512, 4096, 65536])
@pytest.mark.parametrize("length", [0, 1, 56, 57, 400, 480, 3990, 4000, 4060, 4100, 8200, 100_000])
def test_texts_of_every_length_are_found_in_pages_of_every_size(page: int, length: int, tmp_path: Path) -> None:
    path = tmp_path / "e.kompass"
    texts = [chr(0xE5) * length + str(n) for n in range(5)]
    with closing(EvaluationFile(path, "K\u00c5 \U0001f600", lasting=False)) as file:
        file.connection.execute(f"PRAGMA page_size = {page}")
        file.prepare()
        for n, text in enumerate(texts):
            file.append([Change("note", f"n{n}", "text", text)])
            file.append([Change("consensus_score", "1.3", "points", n)])
        file.append([Change("consensus_score", "1.3", "points", None)])
        expected = {e.id: e.value for e, _ in file.log()}
    found = Remains(path.read_bytes())
    assert {id: r[4] for id, r in found.entries().items()} == expected
    assert len(found.sessions()) == 1


def test_a_record_whose_other_pages_are_gone_is_damaged_and_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "e.kompass"
    with closing(EvaluationFile(path, "KA", lasting=False)) as file:
        file.prepare()
        file.append([Change("note", "n1", "text", "mycket text " * 2000)])
        file.append([Change("note", "n2", "text", "kort")])
    pages = [path.read_bytes()[n : n + PAGE] for n in range(0, path.stat().st_size, PAGE)]
    assert "mycket" in str(Remains(b"".join(pages)).entries())
    cut = Remains(b"".join(bytes(PAGE) if b"mycket" in page[4:40] else page for page in pages))
    assert "mycket" not in str(cut.entries())
    assert "kort" in str(cut.entries())


@pytest.mark.parametrize("seed", range(30))
def test_noise_holds_nothing_and_stops_nothing(seed: int) -> None:
    chance = random.Random(seed)
    noise = b"".join(
        chance.choice([b"\x10\x00\x49", b"\x07\x25", b"\x05\x81\x0d", b"\x02\x4d", chance.randbytes(40), b"0" * 64])
        for _ in range(2000)
    )
    remains = Remains(noise)
    assert remains.entries() == {}
    assert remains.sessions() == []
    assert remains.families() == []
    assert dict(remains.attachments()) in ({}, {"0" * 64: b""})


def test_a_chain_of_pages_that_leads_round_comes_to_an_end() -> None:
    """Every page claims to go on in itself, and every record to be as long as the file."""
    head = bytes([13, 0, 0x49, 23, 19, 25, 0x83, 0xFF, 0x7E, 12, 0x49, 4, 45])
    page = ((0).to_bytes(3, "big") + b"\x02" + head + b"000000000000-0000-0123456789ab" * 3).ljust(4096, b"\x02")
    assert Remains(page * 500).entries() == {}
