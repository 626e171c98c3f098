"""Two laptops with one evaluation each: every one has a data folder of its own, and files are carried between them."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services.dumping import dump
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.session import Session
from tests.builders import a_bit_of_everything, carry_out, new_session

Command = Mapping[str, Any]


class Laptop:
    """A computer of one evaluator, with the evaluation in a file of its own."""

    def __init__(self, who: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """`folder` becomes the place of its data folder and of its file."""
        self.who, self.folder, self.file = who, folder, folder / "e.kompass"
        self._monkeypatch = monkeypatch
        folder.mkdir(parents=True, exist_ok=True)

    def open(self) -> Session:
        """The evaluation, to work in."""
        self.sit_down()
        return open_evaluation(self.file, self.who)

    def sit_down(self) -> None:
        """From here on this is the computer."""
        self._monkeypatch.setenv("KOMPASS_HOME", str(self.folder / "home"))

    def work(self, *commands: Command) -> Path:
        """Carry out commands of `edit`, publish and close; the file."""
        session = self.open()
        carry_out(session, *commands)
        assert session.close()
        return self.file

    def mail(self, name: str = "post.kompass") -> Path:
        """A copy of the file as it is now, as a mail has it."""
        return Path(shutil.copy(self.file, self.folder / name))


def two_laptops(folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Laptop, Laptop]:
    """KA's and BL's, with copies of an evaluation that has something of everything."""
    mine, theirs = (Laptop(who, folder / who, monkeypatch) for who in ("KA", "BL"))
    mine.sit_down()
    session = new_session(mine.file)
    a_bit_of_everything(session)
    session.close()
    shutil.copy(mine.file, theirs.file)
    return mine, theirs


def state(session: Session) -> dict[str, Any]:
    """All that is shown of an evaluation, disputes included."""
    return dump(session.evaluation, session.versions)
