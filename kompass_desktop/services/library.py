"""The comparison library: what the program ships to compare with, and what this user has gathered in the data folder."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from msgspec import Struct

from kompass_desktop.model.comparison import EditionAreas, Mean, Result
from kompass_desktop.services.settings import data_folder

Progress = Callable[[int, int], None]
"""Told how many files are done, and of how many."""


class Added(Struct, frozen=True):
    """What came of adding: the results that are there now, and which files were refused and why (in Swedish)."""

    results: tuple[Result, ...] = ()
    refused: tuple[tuple[Path, str], ...] = ()


class Library:
    """What results are compared with: what the program ships, and what this user has gathered in the data folder."""

    def __init__(self, folder: Path | None = None) -> None:
        """Know where the library lies (default: the data folder); nothing is read yet."""
        self.folder = (folder or data_folder()) / "library"

    @property
    def published(self) -> tuple[Result, ...]:
        """The results that the program ships, each with its source."""
        return ()

    @property
    def means(self) -> tuple[Mean, ...]:
        """The national means that the program ships, those that state areas, newest first."""
        return ()

    @property
    def own(self) -> tuple[Result, ...]:
        """The user's own results, by municipality in Swedish order and year."""
        return ()

    @property
    def results(self) -> tuple[Result, ...]:
        """Published and own; an own result of the same municipality and year wins over a published one."""
        return ()

    @property
    def editions(self) -> tuple[EditionAreas, ...]:
        """What the areas of the earlier editions are called, as far as it is known."""
        return ()

    @property
    def problems(self) -> tuple[str, ...]:
        """What the user should know: files that vanished or became damaged, a library that was set aside."""
        return ()

    def result(self, id: str) -> Result | None:
        """One result by its id."""
        return next((r for r in self.results if r.id == id), None)

    def mean(self, id: str) -> Mean | None:
        """A shipped mean by its id, or one computed: "own", or "own:<id>,<id>…" over a selection."""
        return next((m for m in self.means if m.id == id), None)

    def own_mean(self, ids: Sequence[str], edition: str, label: str) -> Mean | None:
        """The mean of chosen results of one edition; None where there is none."""
        return None

    def add_files(self, paths: Sequence[Path], progress: Progress | None = None) -> Added:
        """Take evaluation files in; a folder stands for all *.kompass in it and below."""
        return Added()

    def add_report(self, path: Path) -> Added:
        """Take a published report (.txt or .pdf) in."""
        return Added()

    def add_typed(self, result: Result) -> Result:
        """Take in figures that somebody typed. Refused, with a sentence, where they cannot be right."""
        return result

    def remove(self, ids: Collection[str]) -> None:
        """Take results out of the user's own library; the files themselves stay where they are."""

    def refresh(self) -> Added:
        """Look again at files that changed since they were read, and in added folders for new ones."""
        return Added()
