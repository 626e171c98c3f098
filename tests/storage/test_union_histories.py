"""Random histories of three copies: whatever people do, and whoever takes in whom, all end the same, with nothing lost.

A small model keeps what each copy truly knows as plain sets, without clocks and ids. What the program shows must agree.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.storage.conftest import LONG
from tests.storage.replicas import Replica, meet

FIELDS = {
    "text": ("note", "n", "text"),
    "short": ("interview", "i", "title"),
    "decide": ("consensus_score", "1.3", "points"),
    "other text": ("note", "m", "text"),
}
SKEW = (0.0, 3 * 86400.0, -10 * 365 * 86400.0)
FAST = Path("/dev/shm") if Path("/dev/shm").is_dir() else None
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
quick = settings(max_examples=5000 if LONG else 60, suppress_health_check=SLOW, deadline=None)

Key = tuple[str, str, str]


@dataclass(frozen=True, eq=False)
class Event:
    """One thing that somebody did, and everything they had been shown when they did it."""

    key: Key
    value: Any
    seen: frozenset[Event]


@dataclass
class World:
    """Three people, their copies, what they truly know, and the mails that are under way."""

    folder: Path
    now: float = 1_800_000_000.0
    token: int = 0
    people: list[Replica] = field(default_factory=list[Replica])
    known: list[set[Event]] = field(default_factory=list[set[Event]])
    mail: list[tuple[Path, frozenset[Event]]] = field(default_factory=list[tuple[Path, frozenset[Event]]])

    def begin(self) -> None:
        first = Replica(self.folder / "p0" / "e.kompass", "e0", self._clock(0))
        first.set("interview", "i", title="t0")
        first.set("note", "n", interview="i", text="l1\nl2\nl3\nl4\n")
        first.set("note", "m", interview="i", text="m1\n")
        known = {
            ("interview", "i", "title"): "t0",
            ("note", "n", "text"): "l1\nl2\nl3\nl4\n",
            ("note", "m", "text"): "m1\n",
            ("note", "n", "interview"): "i",
            ("note", "m", "interview"): "i",
        }
        base = {Event(key, value, frozenset()) for key, value in known.items()}
        self.people = [
            first,
            *(first.copy(self.folder / f"p{n}" / "e.kompass", f"e{n}", self._clock(n)) for n in (1, 2)),
        ]
        self.known = [set(base) for _ in self.people]

    def _clock(self, who: int) -> Any:
        return lambda: self.now + SKEW[who]

    # ---- what people do
    def write(self, who: int, what: str, how: str, where: int) -> None:
        replica, key = self.people[who], FIELDS[what]
        row = replica.row(key[0], key[1])
        shown = None if row is None else row[key[2]]
        self.token += 1
        value: Any = f"w{self.token}"
        if "text" in what:
            lines = str(shown or "").splitlines(keepends=True)
            place = where % (len(lines) + 1)
            if how == "insert":
                lines.insert(place, f"{value}\n")
            elif how == "replace" and place < len(lines):
                lines[place] = f"{value}\n"
            elif place < len(lines):
                del lines[place]
            value = "".join(lines)
        elif what == "decide":
            value = self.token
        before = self.heads(self.known[who], key)
        if {e.value for e in before} == {value}:
            return
        chosen = replica.disputes.get(key) == "choose" and how != "settle"
        over = [e for e in before if e.value == shown] if chosen else before
        revived = self._is_deleted(replica, key[0], key[1])
        replica.set(key[0], key[1], settle=how == "settle", typing=how == "typing", **{key[2]: value})
        seen_as = replica.value(*key)
        assert seen_as == value or replica.disputes.get(key) == "joined", "what I write is what I see"
        self._knows(who, key, value, over)
        if revived:
            self._knows(who, (*key[:2], "deleted"), 0, self.heads(self.known[who], (*key[:2], "deleted")))

    @staticmethod
    def _is_deleted(replica: Replica, kind: str, row: str) -> bool:
        """Whether a row is deleted, although it may be shown because something living hangs on it."""
        found = replica.file.connection.execute(f"SELECT deleted FROM {kind} WHERE id = ?", (row,)).fetchone()
        return bool(found and found[0])

    def delete(self, who: int, what: str) -> None:
        kind, row, _ = FIELDS[what]
        if self.people[who].row(kind, row) is None:
            return
        self.people[who].delete(kind, row)
        self._knows(who, (kind, row, "deleted"), 1, [e for e in self.known[who] if e.key[:2] == (kind, row)])

    def restore(self, who: int, what: str) -> None:
        kind, row, _ = FIELDS[what]
        key = (kind, row, "deleted")
        over = self.heads(self.known[who], key)
        if any(e.value for e in over):
            self.people[who].restore(kind, row)
            self._knows(who, key, 0, over)

    def send(self, who: int) -> None:
        path = self.people[who].send(self.folder / f"mail{len(self.mail)}.kompass")
        self.mail.append((path, frozenset(self.known[who])))

    def receive(self, who: int, which: int) -> None:
        if self.mail:
            path, known = self.mail[which % len(self.mail)]
            before = self.people[who].ids()
            self.people[who].take(path)
            assert before <= self.people[who].ids(), "a take-in only adds"
            self.known[who] |= known

    def meet(self, who: int, whom: int) -> None:
        if who != whom:
            self.people[who].take(self.people[whom])
            self.known[who] |= self.known[whom]

    def backup(self, who: int, which: int) -> None:
        """Somebody puts an old copy back in place of theirs and goes on in it; the newest still exists somewhere."""
        if self.mail:
            self.send(who)
            path, known = self.mail[which % len(self.mail)]
            self.people[who].close()
            shutil.copyfile(path, self.people[who].path)
            self.people[who].open()
            self.known[who] = set(known)

    def _knows(self, who: int, key: Key, value: Any, over: list[Event]) -> None:
        self.known[who].add(Event(key, value, frozenset(over).union(*(e.seen for e in over))))

    # ---- what must hold
    @staticmethod
    def heads(known: set[Event] | frozenset[Event], key: Key) -> list[Event]:
        mine = [e for e in known if e.key == key]
        return [e for e in mine if not any(e in other.seen for other in mine)]

    def check(self, who: int) -> None:
        replica, known = self.people[who], self.known[who]
        stored = {
            (r[0], r[1], r[2]): r[3]
            for r in replica.file.connection.execute("SELECT tbl, row, field, kind FROM conflict")
        }
        for key in {e.key for e in known if e.key[2] != "deleted"}:
            truth = self.heads(known, key)
            table = replica.file.connection.execute(f"SELECT {key[2]} FROM {key[0]} WHERE id = ?", key[1:2]).fetchone()
            assert sorted(str(e.value) for e in truth if True) == sorted(str(h) for h in _tips(replica, key)), (
                f"{key}: the versions that nobody has built on"
            )
            if len({e.value for e in truth}) > 1:
                assert key in stored, "a real dispute is shown"
                if key[0] == "consensus_score":
                    assert table[0] is None, "and has no points until somebody decides"
            else:
                assert key not in stored
                assert table[0] == truth[0].value, "and there are no false ones"
            self._nothing_is_lost(key, known, replica, stored.get(key), str(table[0]))
        for kind, row in {e.key[:2] for e in known}:
            self._deleted_only_if_seen(kind, row, known, replica, stored)

    def _nothing_is_lost(self, key: Key, known: set[Event], replica: Replica, how: str | None, shown: str) -> None:
        if key[2] != "text":
            return
        visible = shown if how != "choose" else "\n".join(str(v) for v in _tips(replica, key))
        for event in (e for e in known if e.key == key):
            fresh = set(str(event.value).split()).difference(
                *(str(s.value).split() for s in event.seen if s.key == key)
            )
            later = [e for e in known if e.key == key and event in e.seen]
            for word in fresh:
                if all(word in str(e.value).split() for e in later):
                    assert word in visible.split(), f"{word}: written by one, removed by nobody, and not shown"

    def _deleted_only_if_seen(
        self, kind: str, row: str, known: set[Event], replica: Replica, stored: dict[Key, str]
    ) -> None:
        verdicts = self.heads(known, (kind, row, "deleted"))
        gone = [e for e in verdicts if e.value]
        latest = [
            e
            for key in {e.key for e in known if e.key[:2] == (kind, row) and e.key[2] != "deleted"}
            for e in self.heads(known, key)
        ]
        stays = any(not any(e in d.seen for d in gone) for e in latest) or len(gone) != len(verdicts)
        deleted = self._is_deleted(replica, kind, row)
        assert deleted == (bool(gone) and not stays), "deleted only if the deleter had seen everything"
        assert ((kind, row, "deleted") in stored) == (bool(gone) and stays)

    def close(self) -> None:
        for replica in self.people:
            replica.close()


def _tips(replica: Replica, key: Key) -> list[Any]:
    from kompass_desktop.model.merging import heads

    return [h.value for h in heads(replica.file.history(*key))]


@contextmanager
def world_of_three() -> Generator[tuple[Path, World], None, None]:
    """A new world, and the folder it lies in."""
    with tempfile.TemporaryDirectory(dir=FAST) as folder:
        world = World(Path(folder))
        world.begin()
        try:
            yield Path(folder), world
        finally:
            world.close()


who = st.integers(0, 2)
what = st.sampled_from(["text", "text", "text", "short", "decide", "other text"])
how = st.sampled_from(["insert", "insert", "replace", "remove", "typing", "settle"])
some = st.integers(0, 9)
deeds = st.one_of(
    st.tuples(st.just("write"), who, what, how, some),
    st.tuples(st.just("write"), who, st.just("text"), how, some),
    st.tuples(st.sampled_from(["delete", "restore"]), who, what),
    st.tuples(st.just("send"), who),
    st.tuples(st.just("receive"), who, some),
    st.tuples(st.just("meet"), who, who),
    st.tuples(st.just("meet"), who, who),
    st.tuples(st.just("reopen"), who),
    st.tuples(st.just("undo"), who),
    st.tuples(st.just("backup"), who, some),
    st.tuples(st.just("wait"), st.sampled_from([0.0005, 1.0, 30.0, 100.0, 86400.0])),
)
Deed = tuple[Any, ...]


def play(world: World, deed: Deed) -> None:
    name, *more = deed
    world.now += 0.0001
    if name == "wait":
        world.now += more[0]
    elif name == "reopen":
        world.people[more[0]].reopen()
    elif name == "undo":
        world.people[more[0]].undo()
    else:
        getattr(world, name)(*more)


@quick
@given(st.lists(deeds.filter(lambda d: d[0] != "undo"), min_size=4, max_size=30), st.permutations(range(3)))
@example(
    [
        ("write", 0, "text", "insert", 0),
        ("delete", 1, "text"),
        ("meet", 0, 1),
        ("write", 1, "text", "insert", 0),
        ("meet", 1, 0),
    ],
    [0, 1, 2],
)
@example(
    [("delete", 0, "text"), ("write", 0, "text", "insert", 0), ("write", 1, "text", "replace", 0), ("meet", 0, 1)],
    [2, 1, 0],
)
@example(
    [
        ("write", 0, "decide", "insert", 0),
        ("write", 1, "decide", "insert", 0),
        ("meet", 0, 1),
        ("delete", 0, "decide"),
        ("meet", 2, 0),
    ],
    [0, 1, 2],
)
@example(
    [
        ("write", 0, "text", "typing", 0),
        ("send", 0),
        ("write", 0, "text", "typing", 0),
        ("write", 1, "text", "insert", 0),
        ("receive", 1, 0),
    ],
    [0, 1, 2],
)
@example(
    [("write", 0, "text", "insert", 0), ("delete", 0, "short"), ("write", 0, "short", "insert", 0)], [0, 1, 2]
)  # a deleted interview that is shown because of its notes, and written in
def test_every_copy_shows_what_its_owner_truly_knows_and_all_end_the_same(
    history: list[Deed], order: list[int]
) -> None:
    with world_of_three() as (_, world):
        for deed in history:
            play(world, deed)
        for n in range(3):
            world.check(n)
        meet(*(world.people[n] for n in order))
        everything = set[Event]().union(*world.known)
        world.known = [set(everything) for _ in world.people]
        first = world.people[0].dump()
        for n in range(3):
            assert world.people[n].dump() == first, "all are the same after the exchange"
            assert world.people[n].is_sound()
        world.check(order[0])
        assert world.people[0].take(world.people[1]).entries == 0
        assert world.people[0].dump() == first, "to take in again changes nothing"
        rebuilt = world.people[2].file.load()
        assert world.people[2].file.rebuild() == rebuilt, "the tables follow from the log"


@quick
@given(st.lists(deeds, min_size=4, max_size=30))
def test_it_does_not_matter_in_which_order_three_copies_are_joined(history: list[Deed]) -> None:
    with world_of_three() as (folder, world):
        for deed in history:
            if deed[0] == "undo" or deed[0] != "write":
                play(world, deed)
            else:
                play_loosely(world, deed)
        world.close()
        paths = [replica.path for replica in world.people]
        dumps: list[Any] = []
        logs: set[frozenset[str]] = set()
        for number, (x, y, z) in enumerate(((0, 1, 2), (2, 1, 0), (1, 0, 2))):
            left = _copy(paths[x], folder / f"left{number}")  # (x + y) + z
            left.take(paths[y])
            left.take(paths[z])
            right = _copy(paths[y], folder / f"right{number}")  # x + (y + z)
            right.take(paths[z])
            whole = _copy(paths[x], folder / f"whole{number}")
            whole.take(right)
            for one in (left, whole):
                dumps.append(one.dump())
                logs.add(one.ids())
                assert one.is_sound()
            for one in (left, right, whole):
                one.close()
        assert len(logs) == 1
        assert all(d == dumps[0] for d in dumps)
        everything = {id for path in paths for id in _ids(path)}
        assert logs == {frozenset(everything)}, "nothing that anybody wrote is missing"


def play_loosely(world: World, deed: Deed) -> None:
    """A write without the model: after an undo it no longer knows who built on what."""
    _, person, what_, how_, where = deed
    kind, row, name = FIELDS[what_]
    world.token += 1
    value: Any = world.token if what_ == "decide" else f"rad {world.token}\n" * (where % 3 + 1)
    world.people[person].set(kind, row, settle=how_ == "settle", typing=how_ == "typing", **{name: value})
    world.now += 0.0001


def _copy(path: Path, folder: Path) -> Replica:
    folder.mkdir()
    shutil.copyfile(path, folder / "e.kompass")
    return Replica(folder / "e.kompass", "x", lambda: 1_800_000_000.0)


def _ids(path: Path) -> frozenset[str]:
    replica = Replica(path, "x", lambda: 1_800_000_000.0)
    try:
        return replica.ids()
    finally:
        replica.close()
