"""What is computed from new entries alone is what the whole log says, however much of it comes at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kompass_desktop.storage.checking import check
from kompass_desktop.storage.digests import digest
from kompass_desktop.storage.problems import FileDamaged
from tests.storage.replicas import Replica
from tests.storage.test_union_histories import LONG, SLOW, Deed, deeds, play, play_loosely, world_of_three

NOW = 1_800_000_000.0
many = settings(max_examples=3000 if LONG else 40, suppress_health_check=SLOW, deadline=None)


@many
@given(st.lists(deeds, min_size=4, max_size=30))
def test_a_newcomer_sees_the_same_whether_all_comes_at_once_or_in_parts(history: list[Deed]) -> None:
    with world_of_three() as (folder, world):
        parts: list[Path] = []
        for deed in history:
            (play_loosely if deed[0] == "write" else play)(world, deed)
            parts.append(world.people[len(parts) % 3].send(folder / f"part{len(parts)}.kompass"))
        # A copy that was sent may have what its sender has lost by going back to an older one.
        for known in (*world.people, *parts):
            world.people[0].take(known)
        expected = world.people[0].dump()
        at_once, in_parts = (Replica(folder / name / "e.kompass", "ny", lambda: NOW) for name in ("once", "parts"))
        at_once.take(world.people[0], join=True)
        for part in [*reversed(parts), world.people[0].path]:
            in_parts.take(part, join=True)
            assert in_parts.is_sound()
        assert at_once.dump() == in_parts.dump() == expected
        assert at_once.is_sound()
        assert at_once.ids() == in_parts.ids() == world.people[0].ids()
        at_once.close()
        in_parts.close()


def put(replica: Replica, *columns: Any) -> None:
    """An entry as some other program could have written it: id, kind, row, field, value, prev, txn, at."""
    marks = ",".join("?" * 9)
    sql = f"INSERT INTO change (id, tbl, row, field, value, prev, txn, at, digest) VALUES ({marks})"
    replica.file.connection.execute(sql, (*columns, digest(*columns)))


def id_of(number: int, session: str) -> str:
    """The id of an entry: `number` orders it."""
    return f"7{number:011x}-0000-{session * 12}"


ONE, TWO, THREE = id_of(1, "a"), id_of(2, "a"), id_of(3, "b")


@pytest.mark.parametrize(
    ("first", "then", "tips"),
    [
        ([(ONE, "")], [(TWO, "")], [TWO]),  # a line of work goes on from its own last word
        ([(ONE, "")], [(THREE, "")], [ONE, THREE]),
        ([(ONE, "")], [(THREE, ONE)], [THREE]),
        ([(THREE, ONE)], [(ONE, "")], [THREE]),  # what it was made on top of comes later
        ([(TWO, "")], [(ONE, "")], [TWO]),
        ([(THREE, "")], [(ONE, "")], [ONE, THREE]),
        ([], [(ONE, ""), (TWO, ""), (THREE, "")], [TWO, THREE]),
        ([], [(ONE, ""), (TWO, ONE), (THREE, ONE)], [TWO, THREE]),
        ([], [(ONE, ""), (THREE, ONE)], [THREE]),
        ([(ONE, ""), (THREE, "")], [(id_of(4, "c"), f"{ONE} {THREE}")], [id_of(4, "c")]),
    ],
)
def test_the_heads_after_a_take_in_are_those_of_the_whole_log(
    first: Sequence[tuple[str, str]], then: Sequence[tuple[str, str]], tips: list[str], tmp_path: Path
) -> None:
    anna, bo = (Replica(tmp_path / who / "e.kompass", who, lambda: NOW) for who in ("anna", "bo"))
    for entries in (first, then):
        for id, prev in entries:
            put(bo, id, "note", "n", "text", id[:14], prev, "t", 1)
        bo.file.rebuild()
        anna.take(bo, join=True)
        assert check(anna.file.connection).tables_match
    known = anna.file.connection.execute("SELECT id FROM head WHERE row = 'n' ORDER BY id")
    assert [r[0] for r in known] == tips
    for one in (anna, bo):
        one.close()


def test_a_text_in_dispute_that_all_comes_at_once_is_joined_over_its_past(tmp_path: Path) -> None:
    anna = Replica(tmp_path / "anna" / "e.kompass", "anna", lambda: NOW)
    anna.set("note", "n", text="ett\ntvå\ntre\n")
    bo = anna.copy(tmp_path / "bo" / "e.kompass", "bo", lambda: NOW + 60)
    anna.set("note", "n", text="ETT\ntvå\ntre\n")
    bo.set("note", "n", text="ett\ntvå\nTRE\n")
    anna.take(bo)
    newcomer = Replica(tmp_path / "ny" / "e.kompass", "ny", lambda: NOW)
    newcomer.take(anna, join=True)
    assert newcomer.value("note", "n", "text") == anna.value("note", "n", "text") == "ETT\ntvå\nTRE\n"
    assert newcomer.disputes == anna.disputes == {("note", "n", "text"): "joined"}
    for one in (anna, bo, newcomer):
        assert one.is_sound()
        one.close()


def test_an_entry_that_is_in_no_text_any_more_is_refused_as_damaged(tmp_path: Path) -> None:
    anna = Replica(tmp_path / "anna" / "e.kompass", "anna", lambda: NOW)
    anna.set("note", "n", text="ett")
    bo = anna.copy(tmp_path / "bo" / "e.kompass", "bo", lambda: NOW)
    bo.set("note", "n", text="två")
    bo.file.connection.execute("UPDATE change SET value = CAST(x'ff' AS TEXT) WHERE value = 'två'")
    before = anna.dump()
    with pytest.raises(FileDamaged, match="1 skadade poster"):
        anna.take(bo)
    assert anna.dump() == before
    anna.close()
    bo.close()
