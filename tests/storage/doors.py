"""Every door that a file can come in by, and what somebody sees who stands behind it."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from kompass_desktop.services import dumping
from kompass_desktop.services.opening import beside, open_evaluation, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.repairing import repair, repaired_words, verify
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.storage.scanning import scan
from kompass_desktop.storage.union import take_in
from tests.storage.conftest import Published

REFUSED, SAID, TRUE = "refused", "said", "true"
SECONDS = 20.0
"""No file may take longer at a door, on whatever machine."""
_ENGLISH = re.compile(
    r"\b(error|the|file|not|no such|directory|invalid|database|disk image|malformed|row|table|column|None|True|"
    r"False|Traceback|Errno|sqlite|codec|byte string)\b",
    re.IGNORECASE,
)

State = dict[str, Any]


def check_sentence(words: str) -> None:
    """What people are told: Swedish, on one line, with an end."""
    assert words.strip(), "something is said"
    assert "\n" not in words
    assert words.rstrip()[-1] in ".!?", words
    assert len(words) < 1500, words[:200]
    assert not _ENGLISH.search(words), words


def points_of(state: State) -> dict[str, int | None]:
    """The agreed points of a dumped state."""
    return {score["sub_criterion"]: score["points"] for score in state["consensus"]}


class Doors:
    """Tries files at all doors. `truth` is what the file said before it was damaged or forged."""

    def __init__(self, published: Published, folder: Path) -> None:
        self._truth, self._folder = published.truth, folder
        self._good = published.put(folder / "god.kompass")
        self.seen: dict[str, Counter[str]] = {}

    def try_at(self, door: str, path: Path) -> str:
        """What comes of a file at a door; the test fails where that is a crash, too slow, or wrong without a word."""
        doors: dict[str, Callable[[Path], str]] = {
            "read": self.read, "work": self.work, "scan": self.scan, "verify": self.verify, "take in": self.take,
            "repair": self.repair, "beside": self.beside,
        }  # fmt: skip
        began = time.monotonic()
        try:
            found = doors[door](path)
        except (KnownProblem, Refused) as problem:
            check_sentence(str(problem))
            found = REFUSED
        took = time.monotonic() - began
        assert took < SECONDS, f"{door}: {took:.1f} s"
        self.seen.setdefault(door, Counter())[found] += 1
        return found

    def _judged(self, state: State, said: list[str]) -> str:
        """True only if the state is what was written."""
        for words in said:
            check_sentence(words)
        if said:
            return SAID
        assert state == self._truth
        return TRUE

    # ---- the doors
    def read(self, path: Path) -> str:
        """A verb that reads."""
        with read_evaluation(path) as read:
            state = dumping.dump(read.evaluation, read.file.versions)
            assert (read.integrity == "ok") or read.said
            return self._judged(state, list(read.said))

    def work(self, path: Path) -> str:
        """The window, or a verb that writes."""
        session = open_evaluation(path)
        try:
            state, said = dumping.dump(session.evaluation, session.versions), list(session.said)
            session.set("consensus_score", "8.4", {"points": 0})
            session.undo()
        finally:
            session.close(publish=False)
        return self._judged(state, said)

    def scan(self, path: Path) -> str:
        """The library."""
        found = scan(path)
        wrong = {c: p for c, p in found.points.items() if points_of(self._truth)[c] != p}
        return SAID if wrong else TRUE

    def verify(self, path: Path) -> str:
        """The examination."""
        found = verify(path)
        if found.ok:
            assert found.bad_entries == 0
            assert found.tables_match
            return TRUE
        check_sentence(found.integrity)
        return SAID

    def take(self, path: Path) -> str:
        """A good copy that takes it in: all or nothing, and sound afterwards."""
        mine = self._folder / "min.kompass"
        mine.write_bytes(self._good.read_bytes())
        with closing(EvaluationFile(mine, "BO", lasting=False)) as file:
            file.prepare()
            before = file.mark
            try:
                taken = take_in(file, path)
            except KnownProblem:
                assert file.mark == before, "all or nothing"
                raise
            finally:
                assert not file.connection.in_transaction
            return SAID if taken.entries else TRUE

    def repair(self, path: Path) -> str:
        """What is saved is never wrong without a word, also in the new file."""
        target = self._folder / "räddad.kompass"
        target.unlink(missing_ok=True)
        done = repair(path, target)
        for words in repaired_words(done):
            check_sentence(words)
        with read_evaluation(target) as read:
            state = dumping.dump(read.evaluation, read.file.versions)
            doubt = read.integrity != "ok"
            assert read.file.count_entries() == done.entries
        if not doubt:
            assert points_of(state) == points_of(self._truth)
            assert {n["id"] for n in state["notes"]} == {n["id"] for n in self._truth["notes"]}
        return TRUE if state == self._truth else SAID

    def beside(self, path: Path) -> str:
        """The folder of another copy."""
        beside(path.with_name("en annan.kompass"))
        return TRUE
