"""`verify`: whether a file is whole, in four facts, and a new file with what can be saved of one that is not."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.storage.place import work_folder
from tests.builders import tree_of
from tests.cli.running import dump, edit, verb
from tests.cli.test_refusals import check_refused
from tests.storage.conftest import another_computer

SHAPE = {"integrity", "log_entries", "bad_entries", "tables_match"}


def change(path: Path, *statements: str) -> None:
    """Change a file behind the program's back."""
    with closing(sqlite3.connect(path)) as connection:
        for sql in statements:
            connection.execute(sql)
        connection.commit()


def garble(path: Path, table: str) -> None:
    """Fill the first page of a table with something else."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(data)


POINTS = "UPDATE change SET value = 29 WHERE tbl = 'consensus_score' AND field = 'points'"
TABLE = ("UPDATE gate SET open = 1", "UPDATE consensus_score SET points = 29", "UPDATE gate SET open = 0")


def test_a_whole_file_is_said_to_be_whole_and_nothing_changes(full: Path, own_data_folder: Path) -> None:
    before = tree_of(full.parent, own_data_folder)
    answer = verb("verify", full, "--json")
    count = verb("info", full, "--json").json["counts"]["log"]
    assert answer.code == 0
    assert answer.json == {"integrity": "ok", "log_entries": count, "bad_entries": 0, "tables_match": True}
    words = verb("verify", full)
    assert (words.code, words.err) == (0, "")
    assert words.out == f"{full} är hel: {count} poster i loggen.\n"
    assert tree_of(full.parent, own_data_folder) == before


def test_changed_points_in_the_log_are_found(full: Path) -> None:
    count = verb("verify", full, "--json").json["log_entries"]
    change(full, POINTS)
    answer = verb("verify", full, "--json")
    assert answer.code == 1
    assert set(answer.json) == SHAPE
    assert answer.json["bad_entries"] == 1
    assert answer.json["log_entries"] == count
    assert "1 post i loggen är skadade" in answer.json["integrity"]


@pytest.mark.parametrize("opened", [False, True], ids=["never opened here", "with a working copy"])
def test_a_changed_table_is_found_although_the_log_is_whole(full: Path, opened: bool) -> None:
    if opened:
        open_evaluation(full).close()
    change(full, *TABLE)
    answer = verb("verify", full, "--json")
    assert answer.code == 1
    assert (answer.json["bad_entries"], answer.json["tables_match"]) == (0, False)


@pytest.mark.parametrize("leave", ["UPDATE gate SET open = 1", "DROP TRIGGER consensus_score_guard_update"])
def test_a_changed_table_is_found_also_where_its_guard_is_left_open(full: Path, leave: str) -> None:
    change(full, leave, "UPDATE consensus_score SET points = 29")
    answer = verb("verify", full, "--json")
    assert (answer.code, answer.json["tables_match"]) == (1, False)


def test_a_damaged_attachment_is_found(full: Path) -> None:
    session = open_evaluation(full, "KA")
    session.attach(b"%PDF-1.7 en vision")
    session.close()
    assert verb("verify", full).code == 0
    change(full, "UPDATE attachment SET data = CAST('något annat' AS BLOB)")
    answer = verb("verify", full, "--json")
    assert answer.code == 1
    assert "bilaga är skadad" in answer.json["integrity"]
    assert answer.json["bad_entries"] == 0


def test_damaged_pages_are_an_answer_and_no_refusal(full: Path) -> None:
    count = verb("verify", full, "--json").json["log_entries"]
    garble(full, "note")
    check_refused(verb("totals", full))
    answer = verb("verify", full, "--json")
    assert answer.code == 1
    assert (answer.json["log_entries"], answer.json["bad_entries"]) == (count, 0)
    assert answer.json["tables_match"] is False
    assert "skadad" in answer.json["integrity"]


def test_work_that_is_not_published_yet_counts(full: Path) -> None:
    count = verb("verify", full, "--json").json["log_entries"]
    session = open_evaluation(full, "KA")
    session.set("consensus_score", "8.4", {"points": 3})
    assert verb("verify", full, "--json").json["log_entries"] == count + 1, "while it is open, too"
    session.close(publish=False)
    assert verb("verify", full, "--json").json == {
        "integrity": "ok", "log_entries": count + 1, "bad_entries": 0, "tables_match": True,
    }  # fmt: skip


def test_a_damaged_working_copy_is_found(full: Path, own_data_folder: Path) -> None:
    open_evaluation(full).close()
    change(work_folder(own_data_folder, full) / "work.kompass", POINTS)
    answer = verb("verify", full, "--json")
    assert (answer.code, answer.json["bad_entries"]) == (1, 1)
    assert answer.json["integrity"].startswith("Arbetskopian: ")


def _nothing(path: Path) -> None:
    path.unlink()


def _a_text(path: Path) -> None:
    path.write_text("Det här är ingen utvärdering.", encoding="utf-8")


def _too_new(path: Path) -> None:
    change(path, "PRAGMA user_version = 99")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("harm", [_nothing, _a_text, _too_new, _empty, _a_folder], ids=lambda h: h.__name__.strip("_"))
def test_what_is_no_evaluation_is_refused(full: Path, tmp_path: Path, harm: Callable[[Path], None]) -> None:
    harm(full)
    before = tree_of(tmp_path)
    check_refused(verb("verify", full))
    check_refused(verb("verify", full, "--json", "--repair", tmp_path / "ut.kompass"))
    assert tree_of(tmp_path) == before


# ---- repair
def test_a_file_with_damaged_pages_is_repaired_into_a_new_one(full: Path, tmp_path: Path) -> None:
    truth = dump(full)
    garble(full, "note")
    before = full.read_bytes()
    target = tmp_path / "räddad.kompass"
    answer = verb("verify", full, "--repair", target)
    assert answer.code == 1, "the file is damaged, whatever could be made of it"
    assert "Ingenting saknas." in answer.out
    assert full.read_bytes() == before
    assert dump(target) == truth
    assert verb("verify", target).code == 0
    assert verb("info", target, "--json").json["integrity"] == "ok"
    assert sorted(p.name for p in tmp_path.iterdir()) == [full.name, target.name]
    assert edit(target, {"do": "consensus", "sub_criterion": "8.4", "points": 3}).code == 0


def test_the_answer_of_a_repair_in_json_says_what_was_saved(full: Path, tmp_path: Path) -> None:
    count = verb("verify", full, "--json").json["log_entries"]
    change(full, POINTS)
    target = tmp_path / "räddad.kompass"
    answer = verb("verify", full, "--repair", target, "--json")
    assert answer.code == 1
    assert answer.json == {
        "integrity": answer.json["integrity"], "log_entries": count, "bad_entries": 1, "tables_match": False,
        "repaired": str(target), "saved": count - 1, "missing": 1,
    }  # fmt: skip
    points = verb("totals", target, "--json")
    assert points.code == 1, "it is said for as long as it is missing"
    assert points.json["points"]["1.3"] is None, "and the forged points are nowhere"


def test_what_is_damaged_here_is_whole_in_the_backup_and_in_the_working_copy(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_evaluation(full).close()
    truth = dump(full)
    change(full, POINTS)
    whole = verb("verify", full, "--repair", tmp_path / "här.kompass")
    assert "Ur arbetskopian: 1 post." in whole.out
    assert "Ingenting saknas." in whole.out
    assert dump(tmp_path / "här.kompass") == truth
    another_computer(monkeypatch, tmp_path / "annan dator")
    there = verb("verify", full, "--repair", tmp_path / "där.kompass")
    assert "1 post saknas" in there.out
    assert verb("verify", tmp_path / "där.kompass", "--json").json["bad_entries"] == 1


def test_a_whole_file_is_copied_and_the_answer_is_0(full: Path, tmp_path: Path) -> None:
    target = tmp_path / "räddad.kompass"
    assert verb("verify", full, "--repair", target).code == 0
    assert dump(target) == dump(full)
    assert verb("info", target, "--json").json["family"] == verb("info", full, "--json").json["family"]


def test_a_repair_never_replaces_anything(full: Path, tmp_path: Path) -> None:
    garble(full, "note")
    (tmp_path / "finns.kompass").write_text("mitt", "utf-8")
    before = tree_of(tmp_path)
    for target in (tmp_path / "finns.kompass", full, tmp_path / "saknas" / "ut.kompass", tmp_path):
        check_refused(verb("verify", full, "--repair", target))
    check_refused(verb("verify", full, "--repair"))
    assert tree_of(tmp_path) == before


def test_where_nothing_can_be_saved_nothing_is_made(full: Path, tmp_path: Path) -> None:
    data = full.read_bytes()
    full.write_bytes(data[:4096] + bytes(len(data) - 4096))
    before = tree_of(tmp_path)
    refused = verb("verify", full, "--repair", tmp_path / "ut.kompass")
    check_refused(refused)
    assert "gick ingenting att rädda" in refused.err
    assert tree_of(tmp_path) == before
    answer = verb("verify", full, "--json")
    assert (answer.code, answer.json["log_entries"]) == (1, 0)


def test_an_evaluation_whose_head_is_gone_is_still_known_by_its_entries(full: Path, tmp_path: Path) -> None:
    truth = dump(full)
    data = full.read_bytes()
    full.write_bytes(os.urandom(4096) + data[4096:])
    assert verb("verify", full).code == 1
    assert verb("verify", full, "--repair", tmp_path / "ut.kompass").code == 1
    answer = verb("dump", tmp_path / "ut.kompass", "--json")
    assert answer.json == truth
    assert answer.code == 1, "nobody can say whether that was all"


def test_another_evaluation_that_lay_in_this_place_is_not_mixed_in(full: Path, file: Path, tmp_path: Path) -> None:
    session = open_evaluation(full, "KA")
    session.set("consensus_score", "8.4", {"points": 3})
    session.close(publish=False)
    shutil.copyfile(file, full)
    truth = verb("verify", file, "--json").json
    assert verb("verify", full, "--json").json == truth
    target = tmp_path / "ut.kompass"
    assert verb("verify", full, "--repair", target).code == 0
    assert dump(target) == dump(file)
