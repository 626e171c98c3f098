"""Making an opened copy fit to work in, and saying what was wrong with it. The same for working and for looking."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from msgspec import Struct, field

from kompass_desktop.model.language import later, phrase
from kompass_desktop.storage.checking import Soundness, check, set_aside_bad
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.problems import SQLITE_ERRORS, KnownProblem, problem_from
from kompass_desktop.storage.schema import is_current
from kompass_desktop.storage.vetting import vet


class Told(Struct):
    """Sentences for the user, and among them those that put the evaluation's integrity in doubt."""

    said: list[str] = field(default_factory=list[str])
    doubts: list[str] = field(default_factory=list[str])

    def say(self, words: str) -> None:
        """Something the user should know."""
        self.said.append(words)

    def doubt(self, words: str) -> None:
        """Something the user should know, because what is shown may not be all there was."""
        self.said.append(words)
        self.doubts.append(words)


def why_unusable(copy: Path, name: str, keys: Keys | None = None) -> KnownProblem | None:
    """What keeps a copy (called `name`) from being read at all; None if nothing does."""
    try:
        with closing(connect(copy, "rw", keys)) as connection:
            vet(connection, name)
    except KnownProblem as problem:
        return problem
    except SQLITE_ERRORS as error:
        return problem_from(error, Path(name))
    return None


def used_instead(name: str, saved: int, aside: Path) -> str:
    """What was done where the working copy was damaged: the user's file goes on, with what could be saved."""
    if not saved:
        return phrase("Arbetskopian var skadad; {name} används. Den ligger kvar i {path}.", name=name, path=aside)
    words = later("Arbetskopian var skadad; {name} används. {n} poster i den gick att rädda, och ligger kvar i {path}.")
    if saved == 1:
        words = later(
            "Arbetskopian var skadad; {name} används. 1 poster i den gick att rädda, och ligger kvar i {path}."
        )
    return phrase(words, name=name, n=saved, path=aside)


def make_sound(file: EvaluationFile, name: str, told: Told, keep: Callable[[], object] | None = None) -> Soundness:
    """Bring a vetted copy to this program's tables, set aside what does not fit, and say what was wrong.

    `keep` is called before tables of another program are replaced. Raises KnownProblem.
    """
    with file.known_problems():
        if keep and not is_current(file.connection):
            keep()
        file.prepare()
        found = check(file.connection)
    if found.bad_entries or found.bad_sessions:
        with file.transaction() as connection:
            set_aside_bad(connection, found)
        file.start_session()  # what is written next comes after what is left
    if found.bad_entries or not found.tables_match:
        file.rebuild()
    if not found.ok:
        told.doubt(f"{name}: {found.words}.")
    return found
