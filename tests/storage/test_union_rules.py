"""The union of two logs, one fixed example for every rule of the design. Who takes in first never matters."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.storage.digests import digest
from kompass_desktop.storage.problems import FileDamaged, FileTooNew, KnownProblem, NotOurs
from kompass_desktop.storage.union import take_in
from tests.storage.replicas import Replica, meet

NOW = 1_800_000_000.0
Pair = tuple[Replica, Replica]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """Anna's copy and Bo's, with one note of one interview that both know. Bo's clock is a minute ahead."""
    anna = Replica(tmp_path / "anna" / "e.kompass", "anna", lambda: NOW)
    anna.set("interview", "i", title="Grupp 1")
    anna.set("note", "n", interview="i", text="ett\ntvå\ntre\n")
    bo = anna.copy(tmp_path / "bo" / "e.kompass", "bo", lambda: NOW + 60)
    yield anna, bo
    for replica in (anna, bo):
        assert replica.is_sound(), "the tables are what the log says"
        replica.close()


def met(pair: Pair) -> Pair:
    """Both have taken in each other's, Bo first, and see the same."""
    anna, bo = pair
    before = anna.path.with_name("before.kompass")
    shutil.copyfile(anna.path, before)
    anna.take(bo)
    bo.take(before)
    assert anna.dump() == bo.dump()
    assert anna.ids() == bo.ids()
    return pair


def test_what_only_one_has_changed_is_taken_over(pair: Pair) -> None:
    anna, bo = pair
    bo.set("note", "n", text="ett\n")
    bo.set("note", "m", interview="i", text="ny")
    taken = anna.take(bo)
    assert taken.entries == 3
    assert set(taken.computed.rows) == {("note", "n"), ("note", "m")}
    assert anna.value("note", "n", "text") == "ett\n"
    assert anna.disputes == {}
    assert anna.take(bo).entries == 0, "to take in twice changes nothing"


def test_the_same_value_from_both_is_no_dispute(pair: Pair) -> None:
    anna, bo = pair
    for one in pair:
        one.set("consensus_score", "1.3", points=7)
        one.set("note", "n", text="samma\n")
    met(pair)
    assert anna.value("consensus_score", "1.3", "points") == 7
    assert anna.disputes == bo.disputes == {}


def test_texts_that_were_changed_in_different_lines_are_joined(pair: Pair) -> None:
    anna, bo = pair
    anna.set("note", "n", text="ETT\ntvå\ntre\n")
    bo.set("note", "n", text="ett\ntvå\nTRE\nfyra\n")
    met(pair)
    assert anna.value("note", "n", "text") == "ETT\ntvå\nTRE\nfyra\n"
    assert anna.disputes == {("note", "n", "text"): "joined"}
    anna.set("note", "n", text="ETT\ntvå\nTRE\nfyra!\n")
    assert anna.disputes == {}, "until it is next edited"
    bo.take(anna)
    assert bo.disputes == {}
    assert bo.value("note", "n", "text") == "ETT\ntvå\nTRE\nfyra!\n"


def test_a_joined_text_is_what_both_start_from_the_next_time(pair: Pair) -> None:
    anna, bo = pair
    anna.set("note", "n", text="1\n2\n3\n4\n5\n6\n7\n")
    bo.take(anna)
    anna.set("note", "n", text="ett\n2\n3\n4\n5\n6\n7\n")
    bo.set("note", "n", text="1\n2\n3\n4\n5\n6\nsju\n")
    met(pair)
    anna.set("note", "n", text="ett!\n2\n3\n4\n5\n6\nsju\n")
    bo.set("note", "n", text="ett\n2\n3\n4\n5\n6\nsju!\n")
    met(pair)
    assert anna.value("note", "n", "text") == "ett!\n2\n3\n4\n5\n6\nsju!\n"


def test_texts_that_were_changed_in_the_same_line_are_listed_and_the_newest_is_shown(pair: Pair) -> None:
    anna, bo = pair
    anna.set("note", "n", text="ett\nANNA\ntre\n")
    bo.set("note", "n", text="ett\nBO\ntre\n")
    met(pair)
    assert anna.disputes == {("note", "n", "text"): "choose"}
    assert anna.value("note", "n", "text") == "ett\nBO\ntre\n"
    assert anna.versions("note", "n", "text") == ["ett\nANNA\ntre\n", "ett\nBO\ntre\n"]


def test_typing_builds_only_on_the_version_shown_and_the_others_stay_open(pair: Pair) -> None:
    anna, bo = pair
    anna.set("note", "n", text="ANNA\n")
    bo.set("note", "n", text="BO\n")
    met(pair)
    anna.set("note", "n", typing=True, text="BO, och mer\n")
    anna.set("note", "n", typing=True, text="BO, och ännu mer\n")
    assert anna.value("note", "n", "text") == "BO, och ännu mer\n", "what I type is what I see"
    assert anna.versions("note", "n", "text") == ["ANNA\n", "BO, och ännu mer\n"]
    anna.set("note", "n", settle=True, text="ANNA och BO\n")
    assert anna.disputes == {}
    bo.take(anna)
    assert bo.value("note", "n", "text") == "ANNA och BO\n"
    assert bo.disputes == {}


def test_short_fields_show_the_newest_and_list_all(pair: Pair) -> None:
    anna, bo = pair
    anna.set("interview", "i", title="Annas")
    bo.set("interview", "i", title="Bos")
    met(pair)
    assert anna.value("interview", "i", "title") == "Bos"
    assert anna.versions("interview", "i", "title") == ["Annas", "Bos"]
    assert anna.disputes == {("interview", "i", "title"): "choose"}
    anna.set("interview", "i", settle=True, title="Annas")
    bo.take(anna)
    assert bo.value("interview", "i", "title") == "Annas"
    assert bo.disputes == {}


@pytest.mark.parametrize(("kind", "row", "field", "mine", "theirs"), [
    ("consensus_score", "1.3", "points", 7, 9),
    ("consensus_score", "1.3", "points", 0, None),
    ("evaluation", "evaluation", "edition", "2020", "2026"),
])  # fmt: skip
def test_what_must_be_decided_is_empty_until_somebody_decides(
    kind: str, row: str, field: str, mine: Any, theirs: Any, pair: Pair
) -> None:
    anna, bo = pair
    before: Any = 3 if kind == "consensus_score" else "x"
    anna.set(kind, row, **{field: before})
    bo.take(anna)
    anna.set(kind, row, **{field: mine})
    bo.set(kind, row, **{field: theirs})
    met(pair)
    assert anna.value(kind, row, field) is None
    assert anna.disputes == {(kind, row, field): "decide"}
    assert sorted(map(str, anna.versions(kind, row, field))) == sorted(map(str, [mine, theirs]))
    bo.set(kind, row, **{field: mine})
    assert bo.disputes == {}, "whoever gives points in such a field decides"
    anna.take(bo)
    assert anna.value(kind, row, field) == mine
    assert anna.disputes == {}


def test_two_decisions_without_knowing_of_each_other_are_a_new_dispute(pair: Pair) -> None:
    anna, bo = pair
    anna.set("consensus_score", "1.3", points=7)
    bo.set("consensus_score", "1.3", points=9)
    met(pair)
    anna.set("consensus_score", "1.3", points=7)
    bo.set("consensus_score", "1.3", points=8)
    met(pair)
    assert anna.value("consensus_score", "1.3", "points") is None
    assert sorted(anna.versions("consensus_score", "1.3", "points")) == [7, 8]


def test_scores_of_different_evaluators_never_meet(pair: Pair) -> None:
    anna, bo = pair
    for n in range(36):
        anna.set("individual_score", f"{n}/anna", points=n % 4)
        bo.set("individual_score", f"{n}/bo", points=(n + 1) % 4)
    met(pair)
    assert anna.disputes == {}
    assert len([key for key in anna.file.load().rows if key[0] == "individual_score"]) == 72


def test_a_deletion_covers_only_what_the_deleter_had_seen(pair: Pair) -> None:
    anna, bo = pair
    anna.delete("note", "n")
    bo.set("note", "n", text="ett\ntvå\ntre\nfyra\n")
    met(pair)
    assert anna.value("note", "n", "text") == "ett\ntvå\ntre\nfyra\n"
    assert anna.disputes == {("note", "n", "deleted"): "edited while deleted"}
    anna.delete("note", "n")  # now she has seen it
    bo.take(anna)
    assert anna.row("note", "n") is bo.row("note", "n") is None
    assert anna.disputes == bo.disputes == {}


def test_an_edited_row_that_was_deleted_can_be_kept(pair: Pair) -> None:
    anna, bo = pair
    anna.delete("note", "n")
    bo.set("note", "n", stage="done")
    met(pair)
    bo.restore("note", "n")
    anna.take(bo)
    assert anna.value("note", "n", "stage") == "done"
    assert anna.disputes == bo.disputes == {}


def test_a_deletion_that_both_made_is_a_deletion(pair: Pair) -> None:
    anna, bo = pair
    for one in pair:
        one.delete("note", "n")
    met(pair)
    assert anna.row("note", "n") is None
    assert anna.disputes == bo.disputes == {}


def test_deleted_by_one_and_brought_back_by_another_is_shown_until_decided(pair: Pair) -> None:
    anna, bo = pair
    anna.delete("note", "n")
    bo.take(anna)
    anna.restore("note", "n")
    anna.delete("note", "n")
    bo.restore("note", "n")
    met(pair)
    assert anna.row("note", "n") is not None
    assert anna.disputes == {("note", "n", "deleted"): "edited while deleted"}
    anna.delete("note", "n")
    bo.take(anna)
    assert bo.row("note", "n") is None


def test_a_row_written_again_after_its_deletion_is_no_dispute(pair: Pair) -> None:
    anna, bo = pair
    anna.set("consensus_score", "1.3", points=7)
    anna.delete("consensus_score", "1.3")
    anna.set("consensus_score", "1.3", points=9)
    met(pair)
    assert bo.value("consensus_score", "1.3", "points") == 9
    assert bo.disputes == {}


def test_a_dispute_in_a_row_that_is_gone_is_over(pair: Pair) -> None:
    anna, bo = pair
    anna.set("consensus_score", "1.3", points=7)
    bo.set("consensus_score", "1.3", points=9)
    met(pair)
    anna.delete("consensus_score", "1.3")
    bo.take(anna)
    assert anna.disputes == bo.disputes == {}


def test_a_parent_with_a_living_child_is_shown_although_it_was_deleted(pair: Pair) -> None:
    anna, bo = pair
    anna.delete("note", "n")
    anna.delete("interview", "i")
    bo.set("note", "m", interview="i", text="sades i dag")
    met(pair)
    assert anna.value("interview", "i", "title") == "Grupp 1"
    assert anna.row("note", "n") is None
    anna.delete("note", "m")
    assert anna.row("interview", "i") is None
    bo.take(anna)


def test_one_interview_recorded_by_two_has_the_notes_of_both(pair: Pair) -> None:
    anna, bo = pair
    anna.set("note", "a", interview="i", author="anna", text="Annas rad")
    bo.set("note", "b", interview="i", author="bo", text="Bos rad")
    met(pair)
    notes = {row for (kind, row) in anna.file.load().rows if kind == "note"}
    assert notes == {"n", "a", "b"}
    assert anna.disputes == {}


# ---- clocks and copies
@pytest.mark.parametrize("skew", [0, -7200, 3 * 86400, 10 * 365 * 86400])
def test_a_wrong_clock_changes_only_which_version_is_listed_first(skew: float, pair: Pair) -> None:
    anna, bo = pair
    anna.clock = lambda: NOW + skew
    anna.reopen()
    anna.set("note", "n", text="ANNA\n")
    bo.set("note", "n", text="BO\n")
    anna.set("consensus_score", "1.3", points=7)
    bo.set("consensus_score", "1.3", points=9)
    met(pair)
    assert sorted(anna.versions("note", "n", "text")) == ["ANNA\n", "BO\n"]
    assert anna.value("consensus_score", "1.3", "points") is None
    bo.set("note", "n", text="från och med nu\n", settle=True)
    anna.take(bo)
    assert anna.value("note", "n", "text") == "från och med nu\n", "whoever knew both is newer, whatever the clock says"


def test_typing_is_seen_even_against_clocks_far_ahead(pair: Pair, tmp_path: Path) -> None:
    anna, bo = pair
    cato = anna.copy(tmp_path / "cato" / "e.kompass", "cato", lambda: 5e9)
    bo.clock = lambda: 4e9
    bo.reopen()
    bo.set("note", "n", text="bo")
    cato.set("note", "n", text="cato")
    anna.take(bo)
    anna.take(cato)
    anna.set("note", "n", typing=True, text="cato och anna")
    assert anna.value("note", "n", "text") == "cato och anna"
    cato.close()


def test_an_old_backup_that_somebody_went_on_with_loses_nothing(pair: Pair, tmp_path: Path) -> None:
    """The same computer, the same clock, the same person: still two lines of work, and both are kept."""
    anna, _ = pair
    old = anna.send(tmp_path / "old" / "e.kompass")
    anna.set("consensus_score", "1.3", points=3)
    again = Replica(old, "anna", anna.clock)
    again.set("consensus_score", "1.3", points=4)
    anna.take(again)
    assert anna.versions("consensus_score", "1.3", "points") in ([3, 4], [4, 3])
    again.close()


def test_an_old_mail_brings_nothing_back(pair: Pair, tmp_path: Path) -> None:
    anna, bo = pair
    old = bo.send(tmp_path / "mail.kompass")
    bo.set("note", "n", text="ny\n")
    bo.delete("interview", "i")
    anna.take(bo)
    before = anna.dump()
    assert anna.take(old).entries == 0
    assert anna.dump() == before


def test_three_who_exchange_in_a_ring_end_the_same(pair: Pair, tmp_path: Path) -> None:
    anna, bo = pair
    cato = bo.copy(tmp_path / "cato" / "e.kompass", "cato", lambda: NOW - 500)
    for n, one in enumerate((anna, bo, cato)):
        one.set("note", "n", text=f"ett\ntvå\ntre\n{'x' * n}")
        one.set("interview", "i", title=f"T{n}")
        one.set("consensus_score", "1.3", points=n)
    anna.take(bo)
    bo.take(cato)
    cato.take(anna)
    meet(anna, bo, cato)
    assert anna.dump() == bo.dump() == cato.dump()
    assert set(anna.versions("consensus_score", "1.3", "points")) == {0, 1, 2}
    cato.close()


# ---- undo
def test_undo_leaves_alone_what_somebody_changed_since(pair: Pair) -> None:
    anna, bo = pair
    anna.set("interview", "i", title="Annas", role_group="chefer")
    bo.take(anna)
    bo.set("interview", "i", title="Bos")
    anna.take(bo)
    anna.undo()
    assert anna.row("interview", "i") is not None
    assert anna.value("interview", "i", "title") == "Bos"
    assert anna.value("interview", "i", "role_group") is None
    bo.take(anna)
    assert anna.dump() == bo.dump()


def test_undo_does_not_delete_a_row_that_somebody_else_has_written_in(pair: Pair) -> None:
    anna, bo = pair
    anna.set("note", "ny", interview="i", text="Annas")
    bo.take(anna)
    bo.set("note", "ny", stage="done")
    anna.take(bo)
    anna.undo()
    assert anna.value("note", "ny", "text") == "Annas"
    assert anna.value("note", "ny", "stage") == "done"


def test_an_undone_change_is_undone_in_the_other_copy_too(pair: Pair) -> None:
    anna, bo = pair
    anna.set("consensus_score", "1.3", points=7)
    bo.take(anna)
    anna.undo()
    bo.take(anna)
    assert bo.row("consensus_score", "1.3") is None
    anna.undo(redo=True)
    bo.take(anna)
    assert bo.value("consensus_score", "1.3", "points") == 7
    assert bo.disputes == {}


def test_the_undo_history_of_a_colleague_does_not_come_along(pair: Pair) -> None:
    anna, bo = pair
    steps = anna.file.steps()
    bo.set("consensus_score", "1.3", points=7)
    anna.take(bo)
    assert anna.file.steps() == steps


# ---- what was erased
def test_what_was_erased_is_gone_everywhere_and_does_not_come_back(pair: Pair, tmp_path: Path) -> None:
    anna, bo = pair
    anna.set("note", "n", text="ett namn som ska bort\n")
    bo.take(anna)
    old = bo.send(tmp_path / "old.kompass")
    with anna.file.transaction() as connection:
        rows = connection.execute("SELECT id FROM change WHERE tbl = 'note' AND field = 'text'").fetchall()
        connection.executemany("INSERT INTO erased VALUES (?)", rows)
        for record in connection.execute(
            "SELECT id, tbl, row, field, prev, txn, at FROM change WHERE id IN (SELECT id FROM erased)"
        ).fetchall():
            id, kind, row, name, prev, txn, at = record
            new = digest(id, kind, row, name, None, prev, txn, at)
            connection.execute("UPDATE change SET value = NULL, digest = ? WHERE id = ?", (new, id))
        anna.file.recompute([("note", "n")])
    bo.take(anna)
    anna.take(old)
    bo.take(old)
    for one in pair:
        assert one.value("note", "n", "text") is None
        found = one.file.connection.execute("SELECT count(*) FROM change WHERE value LIKE '%namn som%'").fetchone()
        assert found == (0,)
    newcomer = Replica(tmp_path / "ny" / "e.kompass", "ny", lambda: NOW)
    newcomer.take(anna, join=True)
    newcomer.take(old)
    assert newcomer.value("note", "n", "text") is None, "nor when the old copy comes later"
    newcomer.close()


# ---- another program, another evaluation
def test_what_a_newer_program_wrote_travels_through_an_older_one(pair: Pair, tmp_path: Path) -> None:
    anna, bo = pair
    anna.set("photo", "p", alt="bron")
    anna.set("note", "n", mood="lugn")
    bo.take(anna)
    bo.set("note", "n", text="ändrad av det äldre programmet\n")
    third = anna.copy(tmp_path / "tredje" / "e.kompass", "cato", lambda: NOW)
    third.take(bo)
    for one in (bo, third):
        assert one.file.history("photo", "p", "alt")[-1].value == "bron"
        assert one.file.history("note", "n", "mood")[-1].value == "lugn"
    third.close()


def test_another_evaluation_is_refused_unless_joined(pair: Pair, tmp_path: Path) -> None:
    anna, bo = pair
    other = Replica(tmp_path / "annan" / "e.kompass", "olga", lambda: NOW)
    other.set("consensus_score", "1.3", points=9)
    anna.set("consensus_score", "1.3", points=7)
    before, families = anna.dump(), anna.file.families()
    with pytest.raises(NotOurs, match="en annan utvärdering"):
        anna.take(other)
    assert anna.dump() == before
    assert anna.file.families() == families
    anna.take(other, join=True)
    other.take(anna)
    assert set(anna.file.families()) == set(families) | set(other.file.families())
    assert anna.dump() == other.dump()
    assert anna.disputes == {("consensus_score", "1.3", "points"): "decide"}
    bo.take(other)
    assert bo.dump() == anna.dump(), "and who knows one of the families takes in the joined file"
    other.close()


# ---- refusals leave everything untouched
def test_a_damaged_or_foreign_file_is_refused_and_nothing_is_touched(pair: Pair, tmp_path: Path) -> None:
    anna, bo = pair
    bo.set("note", "n", text="Bos\n")
    bo.set("report_text", "1", text="lång text " * 3000)
    whole = bo.path.read_bytes()
    before = anna.dump(), anna.ids()
    chance = random.Random(1)
    bad = tmp_path / "skadad.kompass"
    for cut in (0, 50, 4096, len(whole) // 2, len(whole) - 5000):
        bad.write_bytes(whole[:cut])
        with pytest.raises(KnownProblem):
            anna.take(bad)
    for _ in range(40):
        page = chance.randrange(len(whole) // 4096)
        bad.write_bytes(whole[: page * 4096] + chance.randbytes(4096) + whole[(page + 1) * 4096 :])
        with pytest.raises(KnownProblem):
            anna.take(bad)
        assert (anna.dump(), anna.ids()) == before
    with pytest.raises(KnownProblem):
        anna.take(tmp_path / "saknas.kompass")
    assert (anna.dump(), anna.ids()) == before
    anna.take(bo)
    assert anna.value("note", "n", "text") == "Bos\n"


def test_a_newer_format_is_refused(pair: Pair) -> None:
    anna, bo = pair
    copy = bo.send(bo.path.with_name("nyare.kompass"))
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA user_version = 2")
    with pytest.raises(FileTooNew):
        anna.take(copy)


def test_one_damaged_entry_refuses_the_whole_file(pair: Pair) -> None:
    anna, bo = pair
    bo.set("note", "m", interview="i", text="ny")
    copy = bo.send(bo.path.with_name("skadad.kompass"))
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE change SET value = 'förfalskad' WHERE row = 'm' AND field = 'text'")
        connection.commit()
    before = anna.ids()
    with pytest.raises(FileDamaged, match="1 skadade poster"):
        anna.take(copy)
    assert anna.ids() == before


def test_a_changed_past_is_refused_even_with_a_right_digest(pair: Pair) -> None:
    anna, bo = pair
    copy = bo.send(bo.path.with_name("förfalskad.kompass"))
    with closing(sqlite3.connect(copy)) as connection:
        record = connection.execute(
            "SELECT id, tbl, row, field, prev, txn, at FROM change WHERE row = 'n' AND field = 'text'"
        ).fetchone()
        id, kind, row, name, prev, txn, at = record
        new = digest(id, kind, row, name, "förfalskad", prev, txn, at)
        connection.execute("UPDATE change SET value = 'förfalskad', digest = ? WHERE id = ?", (new, id))
        connection.commit()
    with pytest.raises(FileDamaged, match="annan historia"):
        anna.take(copy)
    assert anna.value("note", "n", "text") == "ett\ntvå\ntre\n"


def test_a_text_of_unbearable_length_is_refused_whole(pair: Pair) -> None:
    anna, bo = pair
    bo.set("note", "m", interview="i", text="kort")
    bo.set("note", "m", text="x" * 5_000_001)
    before = anna.ids()
    with pytest.raises(FileDamaged, match="orimligt lång"):
        anna.take(bo)
    assert anna.ids() == before


def test_a_trigger_in_the_other_file_is_not_obeyed(pair: Pair) -> None:
    anna, bo = pair
    bo.set("consensus_score", "1.3", points=7)
    copy = bo.send(bo.path.with_name("elak.kompass"))
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("CREATE TRIGGER evil AFTER INSERT ON change BEGIN DELETE FROM change; END")
        connection.execute("CREATE VIEW seen AS SELECT * FROM change")
    anna.take(copy)
    assert anna.value("consensus_score", "1.3", "points") == 7
    names = {r[0] for r in anna.file.connection.execute("SELECT name FROM sqlite_master")}
    assert not {"evil", "seen"} & names


def test_attachments_come_along_once_and_only_whole(pair: Pair) -> None:
    anna, bo = pair
    both, bos, broken = b"pdf" * 1000, b"bara bo", b"skadad"
    for one in pair:
        one.file.attach(both)
    name, damaged = bo.file.attach(bos), bo.file.attach(broken)
    bo.file.connection.execute("UPDATE attachment SET data = 'x' WHERE sha256 = ?", (damaged,))
    assert anna.take(bo).entries == 0
    assert anna.file.attachment(name) == bos
    assert anna.file.attachment(damaged) is None
    assert anna.file.connection.execute("SELECT count(*) FROM attachment").fetchone() == (2,)


def test_authors_come_along(pair: Pair) -> None:
    anna, bo = pair
    bo.set("note", "n", text="Bos\n")
    anna.take(bo)
    assert [author for _, author in anna.file.log()][-1] == "bo"
    copy = bo.send(bo.path.with_name("ändrad.kompass"))
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE session SET evaluator = 'olga'")
        connection.commit()
    fresh = Replica(anna.path.with_name("ny.kompass"), "cato", lambda: NOW)
    fresh.take(copy, join=True)
    assert {author for _, author in fresh.file.log()} == {""}, "a name that does not fit its digest is not believed"
    fresh.close()


def test_a_take_in_that_fails_in_the_middle_changes_nothing(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, bo = pair
    for n in range(30):
        bo.set("note", f"m{n}", interview="i", text="x" * 3000)
    before = anna.dump(), anna.ids(), anna.file.families()
    pages = anna.file.connection.execute("PRAGMA page_count").fetchone()[0]
    anna.file.connection.execute(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(KnownProblem):
        take_in(anna.file, bo.path)
    assert (anna.dump(), anna.ids(), anna.file.families()) == before
    anna.file.connection.execute(f"PRAGMA max_page_count = {pages * 1000}")
    assert take_in(anna.file, bo.path).entries == 60
    assert os.listdir(anna.path.parent) == [anna.path.name], "no private copy is left"


# ---- undo in a dispute
@pytest.mark.parametrize(("kind", "row", "field", "mine", "theirs", "how"), [
    ("consensus_score", "1.3", "points", 7, 9, "decide"),
    ("note", "n", "text", "ANNA\n", "BO\n", "choose"),
    ("interview", "i", "title", "Annas", "Bos", "choose"),
])  # fmt: skip
def test_an_undone_decision_is_open_again_with_all_its_versions(
    kind: str, row: str, field: str, mine: Any, theirs: Any, how: str, pair: Pair
) -> None:
    anna, bo = pair
    anna.set(kind, row, **{field: mine})
    bo.set(kind, row, **{field: theirs})
    met(pair)
    shown = anna.value(kind, row, field)
    decided: Any = 8 if kind == "consensus_score" else "avgjort"
    anna.set(kind, row, settle=True, **{field: decided})
    for _ in range(2):
        anna.undo()
        assert anna.disputes == {(kind, row, field): how}
        assert anna.versions(kind, row, field) == [mine, theirs]
        assert anna.value(kind, row, field) == shown
        bo.take(anna)
        assert bo.dump() == anna.dump()
        anna.undo(redo=True)
        assert anna.disputes == {}
        assert anna.value(kind, row, field) == decided
        bo.take(anna)
        assert bo.dump() == anna.dump()


def test_an_undo_in_a_dispute_takes_back_only_ones_own_version(pair: Pair) -> None:
    anna, bo = pair
    anna.set("note", "n", text="ANNA\n")
    bo.set("note", "n", text="BO\n")
    met(pair)
    anna.set("note", "n", typing=True, text="BO, och mer\n")
    anna.undo()
    assert anna.versions("note", "n", "text") == ["ANNA\n", "BO\n"]
    assert anna.disputes == {("note", "n", "text"): "choose"}
    anna.undo()  # her own first version
    assert set(anna.versions("note", "n", "text")) == {"ett\ntvå\ntre\n", "BO\n"}
    bo.take(anna)


def test_an_undone_keeping_does_not_delete_what_nobody_has_seen(pair: Pair) -> None:
    anna, bo = pair
    anna.delete("note", "n")
    bo.set("note", "n", text="BO:s ändring\n")
    met(pair)
    anna.restore("note", "n")
    anna.undo()
    assert anna.value("note", "n", "text") == "BO:s ändring\n"
    bo.take(anna)
