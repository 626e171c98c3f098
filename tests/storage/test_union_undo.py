"""A take-in can be undone: what was before is shown again, what was written since stays, and redo brings it back."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.storage.replicas import Replica
from tests.storage.test_union_histories import LONG, SLOW, Deed, deeds, play, play_loosely, world_of_three

many = settings(max_examples=3000 if LONG else 60, suppress_health_check=SLOW, deadline=None)
person = st.integers(0, 2)


def seen(replica: Replica) -> dict[str, Any]:
    """What is shown; that a text was joined is only a mark to read it through, and goes with the next word in it."""
    state = replica.dump()
    return {**state, "how": [(key, how) for key, how in state["how"] if how != "joined"]}


@many
@given(st.lists(deeds, min_size=3, max_size=20), person, st.integers(1, 2))
@example([("delete", 0, "text"), ("write", 1, "text", "insert", 0)], 0, 1)
@example([("write", 0, "text", "insert", 0), ("delete", 1, "text")], 0, 1)
@example(
    [("write", 1, "text", "insert", 0), ("meet", 0, 1), ("undo", 1), ("write", 0, "text", "insert", 0),
     ("write", 0, "text", "insert", 0), ("write", 2, "text", "insert", 0), ("meet", 1, 0)], 1, 1,
)  # fmt: skip
def test_an_undone_take_in_shows_what_was_before_and_redo_shows_what_came(
    history: list[Deed], who: int, away: int
) -> None:
    with world_of_three() as (_, world):
        for deed in history:
            if deed[0] == "write":
                play_loosely(world, deed)
            else:
                play(world, deed)
        mine, theirs = world.people[who], world.people[(who + away) % 3]
        before = seen(mine)
        if mine.take(theirs, step=True).step is None:
            assert seen(mine) == before
            return
        after, log = seen(mine), mine.ids()
        for _ in range(2):
            mine.undo()
            assert seen(mine) == before
            assert log <= mine.ids(), "what came stays in the log"
            assert mine.is_sound()
            assert mine.take(theirs, step=True).entries == 0, "all of it is known"
            mine.undo(redo=True)
            assert seen(mine) == after
            assert mine.is_sound()
