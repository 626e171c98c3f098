"""A disk that changes what was written: a flipped bit is refused or said, and never shown as a point or a word."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services import dumping
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.problems import KnownProblem
from tests.storage.conftest import LONG, Published
from tests.storage.evaluations import create, publish, shown

FLIPS = 6000 if LONG else 400
PAGE = 4096
PROJECT = Path(__file__).parents[2]


def a_bit(data: bytes, chance: random.Random) -> int:
    """A bit to flip: anywhere in the file, or (two times of three) in a byte that is not empty."""
    at = chance.randrange(len(data))
    if chance.randrange(3):
        while not data[at]:
            at = chance.randrange(len(data))
    return at * 8 + chance.randrange(8)


def flipped(data: bytes, bit: int) -> bytes:
    """The same bytes but for one bit."""
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def outcome(path: Path, truth: dict[str, Any]) -> str:
    """What a reader gets: "refused", "said" or "true". Anything else than the truth without a word fails the test."""
    try:
        with read_evaluation(path) as read:
            seen, said = dumping.dump(read.evaluation, read.file.versions), read.said
            if read.integrity != "ok":
                assert said, "a doubt is put into words"
                return "said"
    except KnownProblem:
        return "refused"
    assert seen == truth
    return "true"


def test_a_flipped_bit_is_refused_or_said_or_changes_nothing(published: Published, tmp_path: Path) -> None:
    chance = random.Random(20261123)
    seen: Counter[str] = Counter()
    for n in range(FLIPS):
        path = tmp_path / f"{n}.kompass"
        path.write_bytes(flipped(published.data, a_bit(published.data, chance)))
        seen[outcome(path, published.truth)] += 1
        path.unlink()
    assert min(seen["refused"], seen["said"], seen["true"]) > FLIPS // 50, "the bits were all of the same sort"


def places_of(data: bytes, words: bytes) -> list[int]:
    """Where some bytes stand in a file."""
    found, at = [], data.find(words)
    while at >= 0:
        found.append(at)
        at = data.find(words, at + 1)
    return found


def test_no_bit_of_a_text_in_the_log_can_change_unseen(published: Published, tmp_path: Path) -> None:
    places = places_of(published.data, "Ungdomsrådet".encode())
    assert len(places) > 1, "in the log and in the readable table"
    for place in places:
        for bit in range(0, 8 * len("Ungdomsrådet".encode()), 1 if LONG else 5):
            path = tmp_path / "flipped.kompass"
            path.write_bytes(flipped(published.data, place * 8 + bit))
            assert outcome(path, published.truth) != "true"


def point_entries(data: bytes, folder: Path) -> list[bytes]:
    """The log entries of consensus points, as the bytes that they lie in the file with (value, then prev and txn)."""
    path = folder / "look.kompass"
    path.write_bytes(data)
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(
            "SELECT field, value, txn FROM change WHERE tbl = 'consensus_score' AND field = 'points'"
        ).fetchall()
    return [b"points" + (bytes([value]) if value > 1 else b"") + txn.encode() for _, value, txn in found]


def test_no_bit_of_a_point_in_the_log_can_change_unseen(published: Published, tmp_path: Path) -> None:
    entries = point_entries(published.data, tmp_path)
    assert len(entries) == 36
    for entry in entries[:: 1 if LONG else 6]:
        (place,) = places_of(published.data, entry)
        for bit in range(0, 8 * 8, 1 if LONG else 3):  # the field's name and the points
            path = tmp_path / "flipped.kompass"
            path.write_bytes(flipped(published.data, place * 8 + bit))
            assert outcome(path, published.truth) != "true"


def test_an_entry_that_is_no_text_any_more_is_set_aside_and_the_rest_is_read(
    published: Published, tmp_path: Path
) -> None:
    path = published.put(tmp_path / "e.kompass")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE change SET value = CAST(x'C3F1' AS TEXT) WHERE tbl = 'report_text'")
        connection.commit()
    with read_evaluation(path) as read:
        assert "1 post" in read.integrity
        seen = dumping.dump(read.evaluation, read.file.versions)
    assert seen["texts"] == {}
    assert {**seen, "texts": None} == {**published.truth, "texts": None}
    session = open_evaluation(path)
    publish(session)
    with read_evaluation(path) as read:
        assert "1 post" in read.integrity, "and it stays said until it is mended"


def test_the_name_of_an_author_and_the_identity_cannot_change_unseen(published: Published, tmp_path: Path) -> None:
    path = tmp_path / "e.kompass"
    path.write_bytes(published.data)
    with closing(sqlite3.connect(path)) as connection:
        (family,) = connection.execute("SELECT id FROM family").fetchone()
        sessions = [r[0] for r in connection.execute("SELECT id FROM session")]
    path.unlink()
    for words in (family, *(f"{session}KA" for session in sessions)):
        for place in places_of(published.data, words.encode()):
            for bit in random.Random(place).sample(range(8 * len(words)), 12):
                path.write_bytes(flipped(published.data, place * 8 + bit))
                assert outcome(path, published.truth) != "true"


def truncated(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(1, len(data))]


def zeroed(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) // PAGE) * PAGE
    return data[:start] + bytes(PAGE) + data[start + PAGE :]


def swapped(data: bytes, chance: random.Random) -> bytes:
    pages = [data[n : n + PAGE] for n in range(0, len(data), PAGE)]
    one, other = chance.sample(range(len(pages)), 2)
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def garbage(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) // PAGE) * PAGE
    return data[:start] + chance.randbytes(PAGE) + data[start + PAGE :]


def lengthened(data: bytes, chance: random.Random) -> bytes:
    return data + chance.randbytes(PAGE * chance.randrange(1, 4))


@pytest.mark.parametrize("damage", [truncated, zeroed, swapped, garbage, lengthened])
def test_a_damaged_page_is_refused_or_said_or_changes_nothing(
    damage: Callable[[bytes, random.Random], bytes], published: Published, tmp_path: Path
) -> None:
    chance = random.Random(7)
    seen: Counter[str] = Counter()
    for n in range(400 if LONG else 25):
        path = tmp_path / f"{n}.kompass"
        path.write_bytes(damage(published.data, chance))
        seen[outcome(path, published.truth)] += 1
    if damage is not lengthened:
        assert seen["refused"] > seen["true"]


def test_a_flipped_bit_is_no_better_hidden_from_who_opens_the_file_to_work(
    published: Published, tmp_path: Path
) -> None:
    chance = random.Random(99)
    seen: Counter[str] = Counter()
    for n in range(600 if LONG else 50):
        path = tmp_path / f"{n}.kompass"
        path.write_bytes(flipped(published.data, a_bit(published.data, chance)))
        try:
            session = open_evaluation(path)
        except KnownProblem:
            seen["refused"] += 1
            continue
        state, doubt = dumping.dump(session.evaluation, session.versions), session.in_doubt
        session.close(publish=False)
        if doubt:
            assert session.said
            seen["said"] += 1
        else:
            assert state == published.truth
            seen["true"] += 1
    assert seen["refused"] and seen["said"] and seen["true"]


def test_a_flipped_bit_in_what_was_left_here_does_not_hide_what_is_published(
    tmp_path: Path, own_data_folder: Path
) -> None:
    path = tmp_path / "e.kompass"
    publish(create(path))
    truth = shown(path)
    work = work_folder(own_data_folder, path) / "work.kompass"
    whole = work.read_bytes()
    chance = random.Random(5)
    seen: Counter[str] = Counter()
    for _ in range(2000 if LONG else 80):
        work.write_bytes(flipped(whole, a_bit(whole, chance)))
        with read_evaluation(path) as read:  # never refused: the published file is good
            state = dumping.dump(read.evaluation, read.file.versions)
            doubt = read.integrity != "ok"
        assert state == truth, "and never less than what is published"
        seen["said" if doubt else "true"] += 1
    assert seen["said"] and seen["true"]


def test_work_that_was_never_published_is_saved_from_a_damaged_working_copy(
    tmp_path: Path, own_data_folder: Path
) -> None:
    path = tmp_path / "e.kompass"
    publish(create(path))
    session = open_evaluation(path, "KA")
    session.set("consensus_score", "8.4", {"points": 3})
    session.set("report_text", "1", {"text": "Inte publicerat."})
    session.close(publish=False)
    work = work_folder(own_data_folder, path) / "work.kompass"
    with closing(sqlite3.connect(work)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'change_row'").fetchone()
    data = bytearray(work.read_bytes())
    data[(root - 1) * PAGE + 2000 : root * PAGE] = random.Random(3).randbytes(PAGE - 2000)
    work.write_bytes(data)
    with read_evaluation(path) as read:
        assert read.integrity != "ok"
        assert read.evaluation.consensus_score("8.4").points == 3
    session = open_evaluation(path)
    assert session.in_doubt
    assert session.evaluation.report_texts["1"].text == "Inte publicerat."
    publish(session)
    assert shown(path)["texts"]["1"] == "Inte publicerat."
    assert list(work.parent.glob("damaged-*")), "the damaged one is kept"


def test_damaged_entries_come_back_from_the_published_file(tmp_path: Path, own_data_folder: Path) -> None:
    path = tmp_path / "e.kompass"
    publish(create(path))
    truth = shown(path)
    work = work_folder(own_data_folder, path) / "work.kompass"
    with closing(sqlite3.connect(work)) as connection:
        connection.execute("UPDATE change SET value = 99 WHERE tbl = 'consensus_score' AND field = 'points'")
        connection.commit()
    session = open_evaluation(path)
    assert session.in_doubt
    assert "36 poster" in " ".join(session.said)
    publish(session)
    with read_evaluation(path) as read:
        assert read.integrity == "ok", "what was damaged is whole again"
        assert dumping.dump(read.evaluation, read.file.versions) == truth


KILLED_WHILE_WORKING = """
import os, sys
from pathlib import Path
from kompass_desktop.services.opening import open_evaluation
session = open_evaluation(Path(sys.argv[1]), "KA")
for n in range(12):
    session.set("consensus_score", "1.3", {"points": n})
os.kill(os.getpid(), 9)
"""


def test_a_damaged_commit_in_front_of_others_is_said(tmp_path: Path, own_data_folder: Path) -> None:
    path = tmp_path / "e.kompass"
    publish(create(path))
    subprocess.run([sys.executable, "-c", KILLED_WHILE_WORKING, str(path)], cwd=PROJECT, check=False)
    folder = work_folder(own_data_folder, path)
    left = {name: (folder / name).read_bytes() for name in ("work.kompass", "work.kompass-wal")}
    assert shown(path)["consensus"][2]["points"] == 11, "without damage the last one is there"
    frame = 24 + PAGE
    frames = (len(left["work.kompass-wal"]) - 32) // frame
    for damaged in (0, 1, frames // 2):
        for name, data in left.items():
            (folder / name).write_bytes(data)
        (folder / "work.kompass-shm").unlink(missing_ok=True)
        side = folder / "work.kompass-wal"
        side.write_bytes(flipped(left[side.name], (32 + damaged * frame + 3000) * 8))
        for _ in range(2):  # to look at it does not tidy it away
            with read_evaluation(path) as read:
                assert read.evaluation.consensus_score("1.3").points != 11
                assert "kan saknas" in read.integrity
    session = open_evaluation(path)
    assert session.in_doubt
    session.close()
    (kept,) = folder.glob("damaged-*-wal")
    assert len(kept.read_bytes()) == len(left["work.kompass-wal"])
    session = open_evaluation(path)
    assert not session.in_doubt, "said once, to whoever could do something about it"
    session.close()


@pytest.mark.parametrize("seed", range(20 if LONG else 3))
def test_the_command_line_answers_a_flipped_bit_with_a_code_and_a_sentence(
    seed: int, published: Published, tmp_path: Path
) -> None:
    entries = point_entries(published.data, tmp_path)
    (place,) = places_of(published.data, entries[seed])
    path = tmp_path / "flipped.kompass"
    path.write_bytes(flipped(published.data, place * 8 + random.Random(seed).randrange(64)))
    done = subprocess.run(
        [sys.executable, "main.py", "totals", str(path), "--json"],
        cwd=PROJECT, capture_output=True, text=True, env={**os.environ}, check=False,
    )  # fmt: skip
    assert done.returncode in (1, 2)
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
