"""An evaluation that is only looked at in the window: shown as it stood when it was opened, and nothing changes.

It is what is offered where an evaluation is open in another window, or lies where nobody may write.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final, NoReturn

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.rows import Computed

READ_ONLY: Final = later(
    "Utvärderingen är bara öppen för läsning, så inget kan ändras här. Stäng den där den redan är öppen, eller kopiera "
    "filen till en egen mapp, och öppna den igen."
)
"""Why nothing can be changed; to be said."""


class _Lookout:
    """Stands where a workplace stands: a private copy of the evaluation, and nothing to publish or to keep."""

    unpublished: Final = False

    def __init__(self, path: Path, file: EvaluationFile, said: Sequence[str], in_doubt: bool, room: ExitStack) -> None:
        self.path, self.file, self.said, self.in_doubt = path, file, said, in_doubt
        self.work, self.folder, self.keys = file.path, file.path.parent, file.keys
        self._room = room

    def publish(self) -> tuple[bool, Computed]:
        return True, Computed()

    def backup(self, _: str) -> None:
        return None

    def close(self) -> None:
        self._room.close()


class ReadOnlySession(Session):
    """A session in which every change is refused with a sentence."""

    read_only = True

    def __init__(
        self, path: Path, file: EvaluationFile, catalogue: Catalogue, *, said: Sequence[str], in_doubt: bool,
        room: ExitStack,
    ) -> None:  # fmt: skip
        """`file` is a private copy of the evaluation at `path`; `room` is left when the session is closed."""
        super().__init__(_Lookout(path, file, said, in_doubt, room), catalogue)  # type: ignore[arg-type]

    @property
    def can_undo(self) -> bool:
        """Nothing is taken back here."""
        return False

    @property
    def can_redo(self) -> bool:
        """Nor made again."""
        return False

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise Refused(phrase(READ_ONLY))

    change = record = take_in = undo = redo = attach = forget_steps = _refuse
