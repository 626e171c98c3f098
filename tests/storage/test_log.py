"""The rules of the log: what is written, what is folded, what is refused, and that the tables say the same."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.model.kinds import kinds
from kompass_desktop.storage.checking import check
from kompass_desktop.storage.digests import digest, fits_check, session_digest, with_check
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.identifiers import PATTERN, Identifiers
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.storage.schema import ENTRY_COLUMNS
from kompass_desktop.storage.union import take_in
from kompass_desktop.storage.workplace import Workplace


@dataclass
class Clock:
    """A clock that stands still until somebody moves it."""

    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The time by which the file is written."""
    return Clock()


@pytest.fixture
def file(tmp_path: Path, clock: Clock) -> Iterator[EvaluationFile]:
    """A new, empty log."""
    made = EvaluationFile(tmp_path / "e.kompass", "KA", clock=clock, program="prov")
    made.prepare()
    yield made
    made.close()


def entries(file: EvaluationFile) -> list[dict[str, Any]]:
    """The log as it lies in the file."""
    names = ("seq", *ENTRY_COLUMNS.split(", "))
    return [dict(zip(names, r, strict=True)) for r in file.connection.execute("SELECT * FROM change ORDER BY seq")]


def write(file: EvaluationFile, kind: str, row: str, typing: bool = False, **values: Any) -> str | None:
    return file.append(setting(kind, row, values), typing=typing).txn


# ---- what an entry is
def test_an_entry_names_what_it_was_made_on_top_of_and_has_its_digest(file: EvaluationFile) -> None:
    write(file, "consensus_score", "1.3", points=7)
    write(file, "consensus_score", "1.3", points=9)
    first, second = entries(file)
    assert first["prev"] == ""
    assert second["prev"] == first["id"]
    assert first["txn"] != second["txn"]
    for entry in (first, second):
        columns = [entry[n] for n in ("id", "tbl", "row", "field", "value", "prev", "txn", "at")]
        assert entry["digest"] == digest(*columns)
        assert PATTERN.fullmatch(entry["id"])
        assert entry["at"] == 1_800_000_000
    heads = file.connection.execute("SELECT tbl, row, field, id FROM head").fetchall()
    assert heads == [("consensus_score", "1.3", "points", second["id"])]


def test_digests_are_part_of_the_format() -> None:
    assert digest("0199-0000-ab", "note", "n", "text", "åäö\n", "x y", "t", 7) == "7b06e7f30d6552f0"
    assert digest("0199-0000-ab", "note", "n", "text", None, "", "t", 7) == "6458efe78234bac3"
    assert digest("0199-0000-ab", "note", "n", "text", 7, "", "t", 7) != digest(
        "0199-0000-ab", "note", "n", "text", "7", "", "t", 7
    )
    assert session_digest("ab", "KA", "dator", "prov", 7) == "713673403fb379a8"
    assert fits_check(with_check("abc"))
    assert not fits_check(with_check("abc").replace("b", "c"))


def test_an_entry_belongs_to_a_line_of_work_with_its_author(file: EvaluationFile) -> None:
    write(file, "consensus_score", "1.3", points=7)
    file.start_session("BO")
    write(file, "consensus_score", "1.3", points=9)
    assert [author for _, author in file.log()] == ["KA", "BO"]
    sessions = file.connection.execute("SELECT * FROM session").fetchall()
    assert {s[1] for s in sessions} == {"KA", "BO"}
    assert all(s[3] == "prov" and s[4] == 1_800_000_000 for s in sessions)
    assert {s[0] for s in sessions} == {e["id"][-12:] for e in entries(file)}


def test_what_equals_what_stands_is_not_written(file: EvaluationFile) -> None:
    write(file, "consensus_score", "1.3", points=7, rationale="")
    assert write(file, "consensus_score", "1.3", points=7) is None
    assert write(file, "note", "n", text="", stage=None) is None
    assert len(entries(file)) == 1


def test_zero_is_written_and_blank_is_not_zero(file: EvaluationFile) -> None:
    write(file, "consensus_score", "1.3", points=0)
    assert file.load().rows["consensus_score", "1.3"]["points"] == 0  # type: ignore[index]
    write(file, "consensus_score", "1.3", points=None)
    assert file.load().rows["consensus_score", "1.3"]["points"] is None  # type: ignore[index]
    assert len(entries(file)) == 2


# ---- ids
def test_ids_grow_when_the_clock_stands_still_or_goes_backwards(file: EvaluationFile, clock: Clock) -> None:
    for n in range(50):
        clock.now += random.Random(n).choice((0, -3600, 0.0005, -86400 * 400, 5))
        write(file, "consensus_score", "1.3", points=n)
    ids = [e["id"] for e in entries(file)]
    assert ids == sorted(ids)
    assert len(set(ids)) == 50


def test_a_new_line_of_work_writes_after_everything_in_the_file(
    file: EvaluationFile, clock: Clock, tmp_path: Path
) -> None:
    clock.now = 3e9
    write(file, "consensus_score", "1.3", points=1)
    clock.now = 1e9
    file.start_session()
    write(file, "consensus_score", "1.3", points=2)
    again = EvaluationFile(tmp_path / "e.kompass", "KA", clock=lambda: 5.0)
    again.prepare()
    write(again, "consensus_score", "1.3", points=3)
    again.close()
    assert [e["value"] for e in sorted(entries(file), key=lambda e: e["id"])] == [1, 2, 3]


def test_a_counter_that_is_full_goes_on_in_the_next_millisecond() -> None:
    ids = Identifiers("0123456789ab", lambda: 0.0, "00000000000f-ffff-0123456789ab")
    assert ids.new() == "000000000010-0000-0123456789ab"
    assert Identifiers("0123456789ab", lambda: -5.0).new() == "000000000000-0000-0123456789ab"
    assert PATTERN.fullmatch(Identifiers("0123456789ab", lambda: 1e15).new())


# ---- typing
def test_typing_within_a_minute_is_one_entry_and_one_step(file: EvaluationFile, clock: Clock) -> None:
    write(file, "note", "n", text="förut")
    txns = set()
    for n in range(50):
        clock.now += 1
        txns.add(write(file, "note", "n", typing=True, text="ord " * (n + 1)))
    assert len(txns) == 1
    assert len(entries(file)) == 2
    last = entries(file)[-1]
    assert last["value"] == "ord " * 50
    assert last["prev"] == entries(file)[0]["id"]
    assert [s.txn for s in file.steps()] == [entries(file)[0]["txn"], last["txn"]]


def test_typing_for_longer_than_a_minute_makes_a_new_entry_and_a_new_step(file: EvaluationFile, clock: Clock) -> None:
    for n in range(1, 131):
        clock.now += 1
        write(file, "note", "n", typing=True, text="x" * n)
    assert [len(e["value"]) for e in entries(file)] == [60, 120, 130]
    assert [e["prev"] for e in entries(file)][1:] == [e["id"] for e in entries(file)][:-1]
    assert len({e["txn"] for e in entries(file)}) == len(file.steps()) == 3


def test_a_clock_that_goes_backwards_ends_the_folding(file: EvaluationFile, clock: Clock) -> None:
    write(file, "note", "n", typing=True, text="a")
    clock.now -= 3600
    write(file, "note", "n", typing=True, text="ab")
    assert [e["value"] for e in entries(file)] == ["a", "ab"]


def test_commands_are_never_folded(file: EvaluationFile, clock: Clock) -> None:
    for text in ("a", "ab", "abc"):
        write(file, "note", "n", text=text)
    assert [e["value"] for e in entries(file)] == ["a", "ab", "abc"]


def test_a_command_ends_the_folding(file: EvaluationFile) -> None:
    write(file, "note", "n", typing=True, text="a")
    write(file, "consensus_score", "1.3", points=7)
    write(file, "note", "n", typing=True, text="ab")
    assert [e["value"] for e in entries(file)] == ["a", 7, "ab"]


def test_typing_in_two_fields_keeps_them_apart(file: EvaluationFile) -> None:
    for text in ("a", "ab"):
        write(file, "note", "n", typing=True, text=text)
        write(file, "report_text", "1", typing=True, text=text)
    assert {(e["tbl"], e["value"]) for e in entries(file)} == {("note", "ab"), ("report_text", "ab")}


def test_typing_back_to_what_stood_is_kept_as_it_is(file: EvaluationFile) -> None:
    write(file, "note", "n", text="a")
    write(file, "note", "n", typing=True, text="ab")
    write(file, "note", "n", typing=True, text="a")
    assert file.load().rows["note", "n"]["text"] == "a"  # type: ignore[index]
    assert check(file.connection).ok


def test_typing_is_not_folded_over_a_publish_or_a_take_in(tmp_path: Path, own_data_folder: Path) -> None:
    place = Workplace.create(tmp_path / "p.kompass", own_data_folder, "KA")
    write(place.file, "note", "n", typing=True, text="a")
    assert place.publish()[0]
    write(place.file, "note", "n", typing=True, text="ab")
    assert [e["value"] for e in entries(place.file)] == ["a", "ab"], "somebody may have built on the first"
    write(place.file, "note", "n", typing=True, text="abc")
    assert [e["value"] for e in entries(place.file)] == ["a", "abc"]
    take_in(place.file, tmp_path / "p.kompass")
    write(place.file, "note", "n", typing=True, text="abcd")
    assert [e["value"] for e in entries(place.file)] == ["a", "abc", "abcd"]
    assert len({e["id"][-12:] for e in entries(place.file)}) == 2, "a take-in begins a new line of work"
    place.close()


def test_a_half_typed_copy_is_older_work_of_the_same_hand(tmp_path: Path, own_data_folder: Path) -> None:
    """It was copied in the middle of a sentence, and comes back later."""
    place = Workplace.create(tmp_path / "p.kompass", own_data_folder, "KA")
    write(place.file, "note", "n", typing=True, text="en halv me")
    from kompass_desktop.storage.copies import write_copy

    write_copy(place.work, tmp_path / "half.kompass")
    write(place.file, "note", "n", typing=True, text="en halv mening")
    assert len(entries(place.file)) == 1
    take_in(place.file, tmp_path / "half.kompass")
    assert place.file.load().disputes == {}
    assert place.file.load().rows["note", "n"]["text"] == "en halv mening"  # type: ignore[index]
    place.close()


# ---- all or nothing
def test_an_action_is_written_whole_or_not_at_all(file: EvaluationFile) -> None:
    write(file, "note", "n", text="förut")
    before, state = entries(file), file.load()
    changes = [
        Change("note", "n", "text", "efter"),
        Change("note", "m", "text", "ny"),
        Change("note", "k", "text", 2**70),
    ]
    with pytest.raises(OverflowError):
        file.append(changes)
    assert entries(file) == before
    assert file.load() == state
    assert file.connection.execute("SELECT open FROM gate").fetchall() == [(0,)]
    assert len(file.steps()) == 1
    write(file, "note", "n", text="efter")
    assert check(file.connection).ok


def test_a_refused_commit_leaves_the_folding_as_it_was(file: EvaluationFile) -> None:
    write(file, "note", "n", typing=True, text="a")
    pages = file.connection.execute("PRAGMA page_count").fetchone()[0]
    file.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownProblem):
        write(file, "note", "n", typing=True, text="b" * 500_000)
    file.connection.execute(f"PRAGMA max_page_count = {pages * 100}")
    write(file, "note", "n", typing=True, text="ab")
    assert [e["value"] for e in entries(file)] == ["ab"]
    assert check(file.connection).ok


def test_an_action_that_fails_in_its_second_field_leaves_the_folding_as_it_was(file: EvaluationFile) -> None:
    write(file, "note", "n", typing=True, text="a")
    with pytest.raises(OverflowError):
        file.append([Change("note", "n", "text", "ab"), Change("note", "n", "position", 2**70)], typing=True)
    write(file, "note", "n", typing=True, text="abc")
    assert [e["value"] for e in entries(file)] == ["abc"]
    assert check(file.connection).ok


@pytest.mark.parametrize(
    "sql", ["INSERT INTO note (id, deleted) VALUES ('x', 0)", "UPDATE note SET text = 'x'", "DELETE FROM note"]
)
def test_no_change_gets_past_the_log(sql: str, file: EvaluationFile, tmp_path: Path) -> None:
    write(file, "note", "n", text="förut")
    other = sqlite3.connect(tmp_path / "e.kompass")
    for connection in (file.connection, other):
        with pytest.raises(sqlite3.IntegrityError, match="computed from the log"):
            connection.execute(sql)
    other.close()
    assert file.load().rows["note", "n"]["text"] == "förut"  # type: ignore[index]


# ---- deleting and coming back
def test_a_deletion_names_every_version_that_its_author_had_seen(file: EvaluationFile) -> None:
    write(file, "note", "n", text="a", stage="done")
    file.append([deleting("note", "n")])
    *first, deletion = entries(file)
    assert set(deletion["prev"].split()) == {e["id"] for e in first}
    assert ("note", "n") not in file.load().rows


def test_writing_in_a_row_that_is_gone_brings_it_back_without_a_dispute(file: EvaluationFile) -> None:
    write(file, "consensus_score", "1.3", points=7)
    file.append([deleting("consensus_score", "1.3")])
    done = file.append(setting("consensus_score", "1.3", {"points": 9}))
    assert done.computed.rows["consensus_score", "1.3"] == {"points": 9, "rationale": None}
    assert done.computed.disputes == {}
    assert file.load().disputes == {}
    file.append([deleting("consensus_score", "1.3")])
    assert file.load().rows == {}


def test_a_change_and_a_deletion_in_one_action_end_in_a_deletion(file: EvaluationFile) -> None:
    write(file, "note", "n", text="a")
    file.append([deleting("note", "n"), Change("note", "n", "text", "b")])
    assert file.load().rows == {}
    assert file.load().disputes == {}


def test_what_an_append_answers_is_what_the_tables_say(file: EvaluationFile) -> None:
    """Also where a parent and its child are made, deleted or restored in one action."""
    chance = random.Random(3)
    state: dict[tuple[str, str], Any] = {}
    for n in range(300):
        interview, note = f"i{chance.randrange(3)}", f"n{chance.randrange(5)}"
        changes = chance.choice(
            [
                setting("interview", interview, {"title": f"t{n}"}) + setting("note", note, {"interview": interview}),
                [deleting("interview", interview), deleting("note", note)],
                [deleting("note", note), deleting("interview", interview)],
                [deleting("interview", interview)],
                [Change("interview", interview, "deleted", 0)],
                setting("note", note, {"interview": interview}),
            ]
        )  # fmt: skip
        done = file.append(changes).computed
        state.update(done.rows)
        assert {k: v for k, v in state.items() if v is not None} == file.load().rows
    assert check(file.connection).ok


def test_the_tables_are_what_a_rebuild_makes_of_the_log(file: EvaluationFile) -> None:
    chance = random.Random(5)
    for _ in range(200):
        row = f"r{chance.randrange(4)}"
        kind = chance.choice(("note", "consensus_score", "document", "evaluator"))
        field = chance.choice(list(kinds()[kind].fields))
        value: Any = (
            chance.randrange(9) if kinds()[kind].fields[field].type is int else chance.choice(("", "a", "b\nc"))
        )
        if kinds()[kind].fields[field].flag:
            value %= 2
        file.append([Change(kind, row, field, value)] if chance.random() < 0.8 else [deleting(kind, row)])
    tables = ("head", "conflict", *kinds())
    before = {t: file.connection.execute(f"SELECT * FROM {t}").fetchall() for t in tables}
    loaded = file.load()
    assert file.rebuild() == loaded
    after = {t: file.connection.execute(f"SELECT * FROM {t}").fetchall() for t in tables}
    assert {t: sorted(map(str, rows)) for t, rows in before.items()} == {
        t: sorted(map(str, rows)) for t, rows in after.items()
    }


# ---- a newer program's kinds and fields
def test_what_this_program_does_not_know_is_kept_and_not_shown(file: EvaluationFile) -> None:
    file.append(
        [Change("photo", "p", "alt", "bron"), Change("note", "n", "mood", "lugn"), Change("note", "n", "text", "a")]
    )
    assert set(file.load().rows) == {("note", "n")}
    assert "mood" not in file.load().rows["note", "n"]  # type: ignore[operator]
    assert [e["value"] for e in entries(file)] == ["bron", "lugn", "a"]
    assert check(file.connection).ok
    file.rebuild()
    assert check(file.connection).ok


# ---- attachments
def test_an_attachment_is_kept_once_and_damage_is_mended_by_adding_it_again(file: EvaluationFile) -> None:
    name = file.attach(b"pdf" * 1000)
    assert file.attach(b"pdf" * 1000) == name
    assert file.connection.execute("SELECT count(*) FROM attachment").fetchone() == (1,)
    assert file.attachment(name) == b"pdf" * 1000
    file.connection.execute("UPDATE attachment SET data = x'00'")
    assert file.attachment(name) is None, "damaged bytes are not handed out"
    file.attach(b"pdf" * 1000)
    assert file.attachment(name) == b"pdf" * 1000
    assert file.attachment("0" * 64) is None


def test_reading_a_damaged_file_raises_a_known_problem_and_nothing_else(file: EvaluationFile) -> None:
    file.connection.execute("ALTER TABLE change RENAME TO gone")
    asked: tuple[Callable[[], object], ...] = (
        file.newest,
        file.count_entries,
        file.log,
        lambda: file.history("note", "n", "text"),
        lambda: file.history_of_row("note", "n"),
        lambda: file.exists("note", "n"),
        lambda: file.entries_of_action("x"),
        lambda: file.mark,
    )
    for act in asked:
        with pytest.raises(KnownProblem):
            act()
    with pytest.raises(KnownProblem):
        write(file, "note", "n", text="a")
