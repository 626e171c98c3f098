"""Scores that changed behind a seal or the lock are seen and said in words, however the change came in."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.sealing import broken_seals
from kompass_desktop.services.dumping import dump
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.sealing import broken_words, locking, opening, sealing, unlocking
from kompass_desktop.storage.digests import digest
from tests.builders import new_session
from tests.services.sealed_copies import come_in, in_two_copies

BEHIND: dict[str, tuple[list[Change], list[Change], dict[str, tuple[str, ...]], str]] = {
    "points": (
        sealing("KA"), setting("individual_score", "1.3/KA", {"points": 22}), {"KA": ("1.3",)},
        "KA: 1.3 har ändrats efter förseglingen.",
    ),
    "a reason": (
        sealing("KA"), setting("individual_score", "1.1/KA", {"rationale": "Annat."}), {"KA": ("1.1",)},
        "KA: 1.1 har ändrats efter förseglingen.",
    ),
    "one more score": (
        sealing("KA"), setting("individual_score", "2.1/KA", {"points": 0}), {"KA": ("2.1",)},
        "KA: 2.1 har ändrats efter förseglingen.",
    ),
    "cleared points": (
        sealing("KA"), setting("individual_score", "1.3/KA", {"points": None}), {"KA": ("1.3",)},
        "KA: 1.3 har ändrats efter förseglingen.",
    ),
    "several": (
        sealing("KA"),
        [*setting("individual_score", "1.3/KA", {"points": 1}), *setting("individual_score", "1.1/KA", {"points": 1})],
        {"KA": ("1.1", "1.3")}, "KA: 1.1, 1.3 har ändrats efter förseglingen.",
    ),
    "agreed points": (
        locking(), setting("consensus_score", "1.3", {"points": 19}), {"": ("1.3",)},
        "Gemensam bedömning: 1.3 har ändrats efter låsningen.",
    ),
    "one more agreed score": (
        locking(), setting("consensus_score", "8.4", {"rationale": "x"}), {"": ("8.4",)},
        "Gemensam bedömning: 8.4 har ändrats efter låsningen.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BEHIND)
def test_a_change_in_another_copy_is_seen_behind_the_seal_and_said_in_words(tmp_path: Path, case: str) -> None:
    sealed, other, broken, words = BEHIND[case]
    path = in_two_copies(tmp_path, sealed=sealed, other=other)
    assert_broken(path, broken, words)


def test_a_change_of_somebody_elses_score_or_of_anything_else_breaks_no_seal(tmp_path: Path) -> None:
    others = [*setting("individual_score", "1.1/BL", {"points": 3}), *setting("report_text", "4", {"text": "x"})]
    path = in_two_copies(tmp_path, sealed=[*sealing("KA"), *locking()], other=others)
    with read_evaluation(path) as read:
        assert not broken_seals(read.evaluation)
        assert (read.said, read.integrity) == ((), "ok")


@pytest.mark.parametrize(
    ("kind", "row", "sealed", "broken", "words"),
    [
        ("individual_score", "1.3/KA", sealing("KA"), {"KA": ("1.3",)}, "KA: 1.3 har ändrats efter förseglingen."),
        ("consensus_score", "1.3", locking(), {"": ("1.3",)}, "Gemensam bedömning: 1.3 har ändrats efter låsningen."),
    ],
    ids=["a seal", "the lock"],
)  # fmt: skip
def test_a_log_rewritten_on_disk_with_digests_that_fit_is_seen_all_the_same(
    tmp_path: Path, kind: str, row: str, sealed: list[Change], broken: dict[str, tuple[str, ...]], words: str
) -> None:
    path = in_two_copies(tmp_path, sealed=sealed, other=setting("report_text", "4", {"text": "x"}))
    forged = path.with_name("förfalskad.kompass")
    shutil.copyfile(path, forged)
    forge(forged, kind, row, 29)
    assert_broken(forged, broken, words)
    with read_evaluation(path) as read:
        assert read.integrity == "ok"


def forge(path: Path, kind: str, row: str, points: int) -> None:
    """Write other points into the log as a program that knows the file format would: a new entry atop the last one."""
    with closing(sqlite3.connect(path)) as connection:
        where = "tbl = ? AND row = ? AND field = 'points'"
        (last,) = connection.execute(f"SELECT id FROM change WHERE {where} ORDER BY id DESC", (kind, row)).fetchone()
        newest, at = connection.execute("SELECT max(id), max(at) FROM change").fetchone()
        time, count, session = newest.split("-")
        id = f"{time}-{int(count, 16) + 1:04x}-{session}"
        columns = (id, kind, row, "points", points, last, id, at)
        names = "id, tbl, row, field, value, prev, txn, at, digest"
        connection.execute(f"INSERT INTO change ({names}) VALUES (?,?,?,?,?,?,?,?,?)", (*columns, digest(*columns)))
        connection.commit()


def assert_broken(path: Path, broken: dict[str, tuple[str, ...]], words: str) -> None:
    """Exactly these codes are found changed behind a seal, and everybody who looks at the file is told."""
    with read_evaluation(path) as read:
        assert broken_seals(read.evaluation) == broken
        assert broken_words(read.evaluation) == [words]
        assert words in read.said
        assert words in read.integrity
        state = dump(read.evaluation, read.file.versions)
    seals = {seal["id"]: seal.get("changed") for seal in state["seals"]}
    lock = state["consensus_lock"]
    for who, codes in broken.items():
        assert (seals[who] if who else lock["changed"]) == [*codes]
    assert all(not changed for who, changed in seals.items() if who not in broken)
    again = open_evaluation(path, "KA")
    try:
        assert broken_seals(again.evaluation) == broken
    finally:
        again.close(publish=False)


def test_a_broken_seal_is_mended_by_opening_it_with_a_reason_and_sealing_anew(tmp_path: Path) -> None:
    path = in_two_copies(tmp_path, sealed=sealing("KA"), other=setting("individual_score", "1.3/KA", {"points": 22}))
    session = open_evaluation(path, "KA")
    session.change(opening("KA", "Ändrat på den andra datorn"))
    assert not broken_seals(session.evaluation)
    session.set("individual_score", "1.3/KA", {"points": 20})
    session.change(sealing("KA"))
    session.close()
    with read_evaluation(path) as read:
        assert (read.said, read.integrity) == ((), "ok")
        assert "changed" not in dump(read.evaluation, read.file.versions)["seals"][0]


# ---- sealed in two copies
@pytest.mark.parametrize(
    ("deed", "undo"), [(lambda: sealing("KA"), opening), (locking, unlocking)], ids=["seal", "lock"]
)
def test_the_same_scores_sealed_in_two_copies_are_no_dispute(
    tmp_path: Path, deed: Callable[[], list[Change]], undo: Callable[..., list[Change]]
) -> None:
    path = in_two_copies(tmp_path, sealed=deed(), other=deed())
    with read_evaluation(path) as read:
        assert (read.said, read.integrity) == ((), "ok")
        assert dump(read.evaluation, read.file.versions)["disputes"] == []
    session = open_evaluation(path, "KA")
    assert not session.evaluation.disputes
    session.change(undo("KA", "Fel rad") if undo is opening else undo("Fel rad"))
    for kind, row in (("individual_score", "1.3/KA"), ("consensus_score", "1.3")):
        session.set(kind, row, {"points": 1})
    session.change(deed())
    assert not session.evaluation.disputes
    assert not broken_seals(session.evaluation)
    session.close()
    with read_evaluation(path) as read:
        assert (read.said, read.integrity) == ((), "ok")


@pytest.mark.parametrize("late", [False, True], ids=["the changed copy first", "the changed copy last"])
def test_scores_changed_and_sealed_once_more_in_another_copy_are_seen_all_the_same(tmp_path: Path, late: bool) -> None:
    plain = sealing("KA")
    changed = [*setting("individual_score", "1.3/KA", {"points": 22}), *sealing("KA")]
    path = in_two_copies(tmp_path, sealed=plain if late else changed, other=changed if late else plain)
    assert_broken(path, {"KA": ("1.3",)}, "KA: 1.3 har ändrats efter förseglingen.")
    with read_evaluation(path) as read:
        assert dump(read.evaluation, read.file.versions)["disputes"] == []
    session = open_evaluation(path, "KA")
    session.change(opening("KA", "Förseglad på två datorer"))
    session.change(sealing("KA"))
    session.close()
    with read_evaluation(path) as read:
        assert (read.said, read.integrity) == ((), "ok")


def test_an_evaluator_is_named_as_people_know_them(tmp_path: Path) -> None:
    session = new_session(tmp_path / "prov.kompass")
    session.set("individual_score", "1.3/KA", {"points": 0})
    session.change(sealing("KA"))
    session.set("evaluator", "KA", {"name": "Kommunkollegan"})
    come_in(session, setting("individual_score", "1.3/KA", {"points": 7}))
    assert broken_words(session.evaluation) == ["Kommunkollegan: 1.3 har ändrats efter förseglingen."]
    session.close()
