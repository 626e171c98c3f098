"""Three and four people write, delete, undo, exchange and crash in any order: all end with the same bytes, none lost.

Unlike the histories of the union there is no model of who knew what: whatever undo has done, what must hold is that the
copies agree, that the log only grows, and that what one wrote and nobody took away is there to be read by everybody.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kompass_desktop.services.history import History
from kompass_desktop.storage.evaluation_file import EvaluationFile
from tests.storage.conftest import LONG
from tests.storage.replicas import Replica, meet
from tests.storage.test_union_histories import FAST, SLOW

Deed = tuple[Any, ...]
SKEW = (0.0, 3 * 86400.0, -10 * 365 * 86400.0, 0.5)
FIELDS = (("note", "n", "text"), ("interview", "i", "title"), ("consensus_score", "1.3", "points"))
many = settings(max_examples=5000 if LONG else 150, suppress_health_check=SLOW, deadline=None)


class Crash(BaseException):
    """The power goes."""


class Village:
    """People with a copy each, and what of all that they made nobody has taken away."""

    def __init__(self, folder: Path, people: int) -> None:
        self.folder, self.now, self.token = folder, 1_800_000_000.0, 0
        self.made: dict[str, str] = {}
        self.written: set[str] = set()
        first = folder / "e0.kompass"
        first.write_bytes(_seed())
        self.people = [Replica(first, "e0", self._clock(0))]
        for who in range(1, people):
            self.people.append(self.people[0].copy(folder / f"e{who}.kompass", f"e{who}", self._clock(who)))

    def _clock(self, who: int) -> Any:
        return lambda: self.now + SKEW[who]

    def play(self, deed: Deed) -> None:
        name, who, *more = deed
        self.now += 0.001
        before = self.people[who % len(self.people)].ids()
        getattr(self, name)(self.people[who % len(self.people)], *more)
        after = self.people[who % len(self.people)].ids()
        assert before <= after, "the log only grows"
        self.written |= after

    # ---- what people do
    def make(self, replica: Replica) -> None:
        """A note that nobody will ever write in, and that is to be found in the end."""
        self.token += 1
        row = f"m{self.token}"
        replica.set("note", row, interview="i", text=f"ord {self.token}")
        self.made[row] = f"ord {self.token}"

    def write(self, replica: Replica, what: int, how: str) -> None:
        kind, row, name = FIELDS[what % 3]
        self.token += 1
        value: Any = self.token
        if name != "points":
            known = replica.row(kind, row)
            lines = str(known[name] if known else "").splitlines() or [""]
            lines[self.token % len(lines)] = f"rad {self.token}"
            value = "\n".join([*lines, "till"][:4])
        replica.set(kind, row, settle=how == "settle", **{name: value})

    def delete(self, replica: Replica, which: int) -> None:
        rows = sorted(row for kind, row in replica.file.load().rows if kind == "note")
        if rows:
            row = rows[which % len(rows)]
            self.made.pop(row, None)
            replica.delete("note", row)

    def undo(self, replica: Replica, redo: bool) -> None:
        history = History.of(replica.file.steps())
        stack = history.redoable if redo else history.undoable
        for entry in replica.file.entries_of_action(stack[-1]) if stack else ():
            self.made.pop(entry.row, None)  # it was taken away by somebody
        replica.undo(redo=redo)

    def take(self, replica: Replica, whom: int, step: bool) -> None:
        other = self.people[whom % len(self.people)]
        if other is replica:
            return
        replica.take(other, step=step)
        seen = replica.dump()
        again = replica.take(other, step=True)
        assert (again.entries, again.step, again.news) == (0, None, False), "to take in twice changes nothing"
        assert replica.dump() == seen

    def crash(self, replica: Replica, whom: int, at: int) -> None:
        """The power goes while a file is taken in: it has come whole, or not at all."""
        other = self.people[whom % len(self.people)]
        if other is replica:
            return
        before = replica.ids()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(EvaluationFile, "recompute", _crashing if at % 2 else EvaluationFile.recompute)
            patch.setattr(EvaluationFile, "start_session", _crashing)
            with pytest.raises(Crash):
                replica.take(other, step=True)
        replica.reopen()
        assert replica.ids() in (before, before | other.ids())
        assert replica.is_sound()

    def reopen(self, replica: Replica) -> None:
        replica.reopen()

    # ---- what must hold in the end
    def check(self) -> None:
        meet(*self.people)
        dumps = {json.dumps(replica.dump(), sort_keys=True) for replica in self.people}
        assert len(dumps) == 1, "all are the same after the exchange"
        for replica in self.people:
            assert replica.is_sound()
            assert replica.ids() == self.written, "nothing that anybody wrote is missing"
        texts = {note["id"]: note["text"] for note in self.people[0].dump()["notes"]}
        assert {row: texts.get(row) for row in self.made} == self.made, "and it is shown, where nobody took it away"
        assert not any(replica.take(other).news for replica in self.people for other in self.people[:1])


def _crashing(*_: object, **__: object) -> None:
    raise Crash


@cache
def _seed() -> bytes:
    """The file that everybody starts with."""
    with tempfile.TemporaryDirectory(dir=FAST) as folder:
        first = Replica(Path(folder) / "e.kompass", "e0", lambda: 1_800_000_000.0)
        first.set("interview", "i", title="Grupp 1")
        first.set("note", "n", interview="i", text="ett\ntvå\ntre")
        first.close()
        return first.path.read_bytes()


@contextmanager
def village(people: int) -> Generator[Village, None, None]:
    """People who start with the same file."""
    with tempfile.TemporaryDirectory(dir=FAST) as folder:
        found = Village(Path(folder), people)
        try:
            yield found
        finally:
            for replica in found.people:
                replica.close()


some = st.integers(0, 3)
deeds = st.one_of(
    st.tuples(st.just("make"), some),
    st.tuples(st.just("write"), some, some, st.sampled_from(["plain", "settle"])),
    st.tuples(st.just("write"), some, some, st.sampled_from(["plain", "settle"])),
    st.tuples(st.just("delete"), some, some),
    st.tuples(st.just("undo"), some, st.booleans()),
    st.tuples(st.just("take"), some, some, st.booleans()),
    st.tuples(st.just("take"), some, some, st.booleans()),
    st.tuples(st.just("crash"), some, some, some),
    st.tuples(st.just("reopen"), some),
)


@pytest.mark.timeout(3600 if LONG else 120)
@pytest.mark.parametrize("people", [3, 4])
@many
@given(history=st.lists(deeds, min_size=4, max_size=20))
def test_whatever_people_do_their_copies_end_with_the_same_bytes_and_nothing_is_lost(
    people: int, history: list[Deed]
) -> None:
    with village(people) as here:
        for deed in history:
            here.play(deed)
        here.check()
