"""A copy for a colleague: whole, with or without names, never in the place of anything, and nothing lost by it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services.handing_out import hand_out
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.taking_in import take
from kompass_desktop.storage import handing_out, log_reader
from kompass_desktop.storage.problems import FileExists, KnownProblem
from tests.builders import a_bit_of_everything, carry_out, new_session, tree_of
from tests.services.laptops import state

NAMES = ("Prov Provsson", "Först Hetat", "Borttagen Person")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An evaluation with names: one that stands, one that was changed, one whose seat was deleted."""
    session = new_session(tmp_path / "e.kompass")
    a_bit_of_everything(session)
    carry_out(
        session,
        {"do": "seat", "id": "s2", "interview": "g1", "seat": "D", "role": "chef", "name": "Först Hetat"},
        {"do": "set", "kind": "seat", "id": "s2", "name": "Prov Provsson"},
        {"do": "seat", "id": "s3", "interview": "g1", "seat": "E", "role": "jurist", "name": "Borttagen Person"},
        {"do": "delete", "kind": "seat", "id": "s3"},
    )
    session.close()
    return session.path


def holds(path: Path) -> list[str]:
    """The names whose bytes are in a file, in whatever code."""
    data = path.read_bytes()
    return [n for n in NAMES if n.encode() in data or n.encode("utf-16-le") in data or n.encode()[-6:] in data]


def test_a_copy_is_the_same_evaluation_in_one_whole_file(path: Path, tmp_path: Path) -> None:
    before = tree_of(path.parent)
    done = hand_out(path, tmp_path / "kopia.kompass")
    assert {k: v for k, v in tree_of(path.parent).items() if "kopia" not in k} == before
    assert sorted(p.name for p in tmp_path.glob("*kopia*")) == ["kopia.kompass"]
    with read_evaluation(path) as mine, read_evaluation(tmp_path / "kopia.kompass") as copy:
        assert copy.evaluation == mine.evaluation
        assert (copy.integrity, done.integrity) == ("ok", "ok")
        assert copy.file.families() == mine.file.families() == (done.family,)
        assert copy.file.count_entries() == mine.file.count_entries()


def test_the_undo_history_stays_with_its_owner(path: Path, tmp_path: Path) -> None:
    hand_out(path, tmp_path / "kopia.kompass")
    session = open_evaluation(tmp_path / "kopia.kompass", "BL")
    assert not session.can_undo
    session.close()
    session = open_evaluation(path, "KA")
    assert session.can_undo
    session.close()


def test_no_byte_of_a_name_is_in_a_copy_without_names_and_the_owner_loses_none(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect_as_most_are_built(*given: Any, **more: Any) -> sqlite3.Connection:
        connection = log_reader.connect(*given, **more)
        connection.execute("PRAGMA secure_delete = OFF").fetchall()
        return connection

    monkeypatch.setattr(handing_out, "connect", connect_as_most_are_built)
    assert holds(path) == list(NAMES), "the net would catch them"
    copy = tmp_path / "utan.kompass"
    hand_out(path, copy, without_names=True)
    assert holds(copy) == []
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM change WHERE tbl = 'seat_name'").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM erased").fetchone() == (0,), "nothing is erased for anybody"
    with read_evaluation(copy) as read:
        assert (read.integrity, dict(read.evaluation.seat_names)) == ("ok", {})
        assert read.evaluation.seats["s1"].role == "HR-chef"
    session = open_evaluation(path, "KA")
    before, log = state(session), session.file.file.count_entries()
    assert take(session, copy).news.new is False
    assert (state(session), session.file.file.count_entries()) == (before, log)
    assert session.evaluation.seat_names["s1"].name == "Prov Provsson"
    session.close()


def test_work_in_a_copy_without_names_comes_back_and_the_names_are_still_there(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "utan.kompass"
    hand_out(path, copy, without_names=True)
    session = open_evaluation(copy, "BL")
    carry_out(
        session,
        {"do": "note", "id": "n9", "interview": "g1", "text": "BL:s"},
        {"do": "set", "kind": "seat", "id": "s2", "role": "förvaltningschef"},
        {"do": "delete", "kind": "seat", "id": "s1"},
        {"do": "seat", "id": "s4", "interview": "g2", "seat": "A", "role": "ny", "name": "BL:s namn"},
    )
    session.close()
    session = open_evaluation(path, "KA")
    take(session, copy)
    names = {row: noun.name for row, noun in session.evaluation.seat_names.items()}
    assert names == {"s1": "Prov Provsson", "s2": "Prov Provsson", "s4": "BL:s namn"}
    assert session.evaluation.seats["s2"].role == "förvaltningschef"
    assert "n9" in session.evaluation.notes
    session.undo()
    assert session.evaluation.seats["s1"].role == "HR-chef"
    session.close()


def test_an_open_evaluation_is_handed_out_as_it_is_shown(path: Path, tmp_path: Path) -> None:
    session = open_evaluation(path, "KA")
    session.set("note", "n1", {"text": "skrivs just nu"}, typing=True)
    hand_out(session, tmp_path / "kopia.kompass")
    session.set("note", "n1", {"text": "skrivs just nu, och vidare"}, typing=True)
    with read_evaluation(tmp_path / "kopia.kompass") as read:
        assert read.evaluation.notes["n1"].text == "skrivs just nu"
    take(session, tmp_path / "kopia.kompass")
    assert session.evaluation.notes["n1"].text == "skrivs just nu, och vidare"
    assert not session.evaluation.disputes
    session.close()


def test_nothing_that_lies_there_is_written_over_and_a_failure_leaves_nothing(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Path(shutil.copy(path, tmp_path / "annan.kompass"))
    text = tmp_path / "brev.txt"
    text.write_text("Hej", "utf-8")
    before = tree_of(tmp_path)
    for target in (path, other, text):
        with pytest.raises(FileExists):
            hand_out(path, target)
    for target in (tmp_path, tmp_path / "saknas" / "kopia.kompass"):
        with pytest.raises(KnownProblem):
            hand_out(path, target)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kompass_desktop.storage.handing_out.move", full)
    with pytest.raises(KnownProblem, match="Disken är full"):
        hand_out(path, tmp_path / "kopia.kompass")
    assert tree_of(tmp_path) == before
