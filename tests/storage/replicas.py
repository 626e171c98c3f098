"""Copies of one evaluation on several computers, in one process: quick to make, to change and to let meet."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services import dumping
from kompass_desktop.services.history import History, inverse
from kompass_desktop.services.resources import load_catalogue
from kompass_desktop.services.taking_back import before_take_in, is_take_in
from kompass_desktop.storage.checking import check
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.union import TakenIn, take_in

Clock = Callable[[], float]


class Replica:
    """One copy. Nothing is flushed to the disk, for these tests are not about disks."""

    def __init__(self, path: Path, who: str, clock: Clock) -> None:
        self.path, self.who, self.clock = path, who, clock
        path.parent.mkdir(exist_ok=True)
        self.open()

    def open(self) -> None:
        """A new line of work in the same copy."""
        self.file = EvaluationFile(self.path, self.who, clock=self.clock, lasting=False)
        self.file.prepare()

    def reopen(self) -> None:
        self.file.close()
        self.open()

    def copy(self, path: Path, who: str, clock: Clock) -> Replica:
        """The copy that a colleague works in."""
        self.send(path)
        return Replica(path, who, clock)

    def send(self, path: Path) -> Path:
        """What lies in a mail or on a stick: this copy as it is now."""
        path.parent.mkdir(exist_ok=True)
        shutil.copyfile(self.path, path)
        return path

    # ---- what people do
    def set(self, kind: str, row: str, *, settle: bool = False, typing: bool = False, **values: Any) -> str | None:
        return self.file.append(setting(kind, row, values), settle=settle, typing=typing, always_step=not typing).txn

    def delete(self, kind: str, row: str) -> str | None:
        return self.file.append([deleting(kind, row)]).txn

    def restore(self, kind: str, row: str) -> str | None:
        return self.file.append([Change(kind, row, "deleted", 0)], settle=True).txn

    def undo(self, redo: bool = False) -> None:
        history = History.of(self.file.steps())
        stack = history.redoable if redo else history.undoable
        if stack:
            how = before_take_in if is_take_in(self.file.steps(), stack[-1]) else inverse
            self.file.append(how(self.file, stack[-1], history.own), undoes=stack[-1], settle=True, always_step=True)

    def take(self, other: Replica | Path, *, join: bool = False, step: bool = False) -> TakenIn:
        return take_in(self.file, other if isinstance(other, Path) else other.path, join=join, step=step)

    # ---- what is seen
    def row(self, kind: str, row: str) -> dict[str, Any] | None:
        """What is shown of a row; None where it is gone."""
        found = self.file.load().rows.get((kind, row))
        return None if found is None else dict(found)

    def value(self, kind: str, row: str, field: str) -> Any:
        found = self.row(kind, row)
        assert found is not None
        return found[field]

    @property
    def disputes(self) -> dict[tuple[str, str, str], str]:
        return self.file.load().disputes

    def versions(self, kind: str, row: str, field: str) -> list[Any]:
        return self.file.versions(kind, row, field)

    def dump(self) -> dict[str, Any]:
        """The logical state, as the command line dumps it, with all kinds of disputes."""
        computed = self.file.load()
        evaluation = Evaluation(load_catalogue("2020"))
        evaluation = evaluation.with_rows(computed.rows).with_disputes(computed.rows, computed.disputes)
        return {**dumping.dump(evaluation, self.file.versions), "how": sorted(computed.disputes.items())}

    def ids(self) -> frozenset[str]:
        return frozenset(r[0] for r in self.file.connection.execute("SELECT id FROM change"))

    def is_sound(self) -> bool:
        return check(self.file.connection).ok

    def close(self) -> None:
        self.file.close()


def meet(*replicas: Replica) -> None:
    """Everybody takes in everybody; a take-in writes nothing of its own, so once is enough."""
    for one in replicas:
        for other in replicas:
            if one is not other:
                one.take(other)
