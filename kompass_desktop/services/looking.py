"""An evaluation that is only looked at in the window: shown as it stood when it was opened, and nothing changes.

It is what is offered where an evaluation is open in another window, or lies where nobody may write.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final, NoReturn

from kompass_desktop.services.opening import Reading, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.rows import Computed

READ_ONLY: Final = (
    "Utvärderingen är bara öppen för läsning, så inget kan ändras här. Stäng den där den redan är öppen, eller kopiera "
    "filen till en egen mapp, och öppna den igen."
)


class _Lookout:
    """Stands where a workplace stands: a private copy of the evaluation, and nothing to publish or to keep."""

    unpublished: Final = False

    def __init__(self, path: Path, read: Reading) -> None:
        self.path, self.file, self.said = path, read.file, read.said
        self.work, self.folder = read.file.path, read.file.path.parent
        self.in_doubt = read.integrity != "ok"
        self.room = ExitStack()

    def publish(self) -> tuple[bool, Computed]:
        return True, Computed()

    def backup(self, _: str) -> None:
        return None

    def close(self) -> None:
        self.room.close()


class ReadOnlySession(Session):
    """A session in which every change is refused with a sentence."""

    read_only = True

    @property
    def can_undo(self) -> bool:
        """Nothing is taken back here."""
        return False

    @property
    def can_redo(self) -> bool:
        """Nor made again."""
        return False

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise Refused(READ_ONLY)

    change = record = undo = redo = attach = forget_steps = _refuse


def open_read_only(path: Path) -> ReadOnlySession:
    """The evaluation at a path, also while somebody works in it; to be closed. Raises KnownProblem or Refused."""
    with ExitStack() as room:
        read = room.enter_context(read_evaluation(path))
        lookout = _Lookout(path, read)
        session = ReadOnlySession(lookout, read.evaluation.catalogue)  # type: ignore[arg-type]
        lookout.room = room.pop_all()
    return session
