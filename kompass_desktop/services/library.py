"""The comparison library: what the program ships to compare with, and what this user has gathered on this computer."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kompass_desktop.model.comparison import EditionAreas, Mean, Result, mean_of, one_per_year, place_and_year
from kompass_desktop.services.library_file import Entry, Holdings, LibraryFile, Seen
from kompass_desktop.services.library_scan import (
    Catalogues,
    Read,
    Refusal,
    files_in,
    is_folder,
    read_file,
    read_report,
    why,
)
from kompass_desktop.services.library_taking import (
    Look,
    found_again,
    newest_first,
    results_of,
    seen,
    taken,
    with_result,
    without,
    words_of,
)
from kompass_desktop.services.library_typed import is_sound, typed
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import DEFAULT_EDITION, load_earlier_editions, load_means, load_results
from kompass_desktop.services.settings import data_folder
from kompass_desktop.storage.problems import KnownProblem, problem_from

Progress = Callable[[int, int], None]
"""Told how many files are done, and of how many. What it raises stops the work, and then nothing is taken."""
OWN: Final = "own"
OWN_LABEL: Final = "Biblioteket"
CHOICE_LABEL: Final = "Eget urval"
_LAST = str.maketrans({"å": "\uf8f0", "ä": "\uf8f1", "æ": "\uf8f1", "ö": "\uf8f2", "ø": "\uf8f2"})


class Added(Struct, frozen=True):
    """What came of adding: the results that are there now, and which files were refused and why (in Swedish)."""

    results: tuple[Result, ...] = ()
    refused: tuple[Refusal, ...] = ()


class Library:
    """What results are compared with: what the program ships, and what this user has gathered in the data folder.

    The user's own part is read anew whenever another window has changed it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Know where the library lies (default: the data folder); nothing is read yet."""
        self._data = (folder or data_folder()).absolute()
        self._file = LibraryFile(self._data / "library", is_sound)

    # ---- what is there
    @cached_property
    def published(self) -> tuple[Result, ...]:
        """The results that the program ships, each with its source."""
        return tuple(sorted(load_results(), key=_order))

    @cached_property
    def means(self) -> tuple[Mean, ...]:
        """The national means that the program ships, those that state areas, newest first."""
        return tuple(sorted(load_means(), key=lambda m: m.as_of, reverse=True))

    @cached_property
    def editions(self) -> tuple[EditionAreas, ...]:
        """What the areas of the earlier editions are called, as far as it is known."""
        return load_earlier_editions()

    @property
    def own(self) -> tuple[Result, ...]:
        """The user's own results, by municipality in Swedish order and year."""
        return tuple(sorted((e.result for e in self._file.read().entries), key=_order))

    @property
    def results(self) -> tuple[Result, ...]:
        """Published and own; an own result of the same municipality and year wins over a published one."""
        own = self.own
        taken_places = {place_and_year(r) for r in own}
        return tuple(sorted((*own, *(r for r in self.published if place_and_year(r) not in taken_places)), key=_order))

    @property
    def problems(self) -> tuple[str, ...]:
        """What the user should know: files that vanished or became damaged, a library that was set aside."""
        held = self._file.read()
        return (*self._file.problems, *words_of(held))

    def result(self, id: str) -> Result | None:
        """One result by its id, the user's own before the published."""
        return next((r for r in (*self.own, *self.published) if r.id == id), None)

    # ---- means
    def mean(self, id: str, edition: str = "") -> Mean | None:
        """A shipped mean by its id, or one computed: "own" over the user's own results, "own:<id>,<id>…" over a choice.

        A computed one is over one edition: the one that is asked for, else the program's own if any of them is of it.
        """
        if id == OWN:
            return mean_of(self._own_once(), OWN, OWN_LABEL, edition or _edition_of(self._own_once()))
        if id.startswith(f"{OWN}:"):
            ids = id.removeprefix(f"{OWN}:").split(",")
            return self.own_mean(ids, edition or _edition_of(self._chosen(ids)), CHOICE_LABEL)
        return next((m for m in self.means if m.id == id), None)

    def own_mean(self, ids: Sequence[str], edition: str, label: str) -> Mean | None:
        """The mean of chosen results, over those of one edition; None where there is none."""
        return mean_of(self._chosen(ids), f"{OWN}:{','.join(ids)}", label, edition)

    def _chosen(self, ids: Sequence[str]) -> list[Result]:
        known = {r.id: r for r in (*self.published, *self.own)}
        return [known[id] for id in dict.fromkeys(ids) if id in known]

    def _own_once(self) -> list[Result]:
        """The user's own results, each municipality once a year however many sources it has."""
        return one_per_year(e.result for e in newest_first(self._file.read().entries))

    # ---- changing the user's own part
    def add_files(self, paths: Sequence[Path], progress: Progress | None = None) -> Added:
        """Take evaluation files in; a folder stands for all *.kompass in it and below, now and at every `refresh`.

        A file that cannot be taken is refused with a sentence, and the others are taken. Raises KnownProblem or Refused
        only where the library itself cannot be written.
        """
        files, refused = files_in(paths, self._data)
        known = {e.path: e for e in self._file.read().entries if e.path and not e.trouble}
        reads: list[Read] = []
        unchanged: set[str] = set()
        catalogues = Catalogues()
        for done, path in enumerate(files, start=1):
            entry = known.get(str(path))
            if entry and _seen_or_none(path) == entry.stamp:
                unchanged.update(entry.families)
            else:
                _read_into(reads, refused, path, catalogues)
            if progress:
                progress(done, len(files))
        folders = [str(p.absolute()) for p in paths if is_folder(p)]

        def how(held: Holdings) -> Holdings:
            return replace(taken(held, reads), folders=tuple(dict.fromkeys((*held.folders, *folders))))

        held = self._file.change(how)
        families = unchanged.union(*(read.families for read in reads))
        return Added(tuple(sorted(results_of(held, families), key=_order)), tuple(refused))

    def add_report(self, path: Path) -> Added:
        """Take a published report (.txt or .pdf) in; the same municipality and year again replaces what it gave."""
        try:
            result = read_report(path)
        except (Refused, KnownProblem, OSError, MemoryError) as error:
            return Added((), ((path, why(error, path)),))
        self._file.change(lambda held: with_result(held, result))
        return Added((result,))

    def add_typed(self, result: Result) -> Result:
        """Take in figures that somebody typed, in place of an earlier version of them; returns them as they are kept.

        Refused, with a sentence, where they cannot be right.
        """
        kept = typed(result, (DEFAULT_EDITION, *(e.edition for e in self.editions)))
        self._file.change(lambda held: with_result(held, kept, _typed_before(held, result.id)))
        return kept

    def remove(self, ids: Collection[str]) -> None:
        """Take results out of the user's own library; the files themselves stay where they are."""
        self._file.change(lambda held: without(held, frozenset(ids)))

    def refresh(self) -> Added:
        """Look again at files that changed since they were read, and in added folders for new ones.

        Answers with what is new. A file that is gone or damaged keeps its last figures, with a sentence in `problems`.
        """
        held = self._file.read()
        looks: list[Look] = []
        refused: list[Refusal] = []
        catalogues = Catalogues()
        for entry in held.entries:
            if entry.path and (look := _look(entry, catalogues)):
                looks.append(look)
                if look.trouble:
                    refused.append((Path(entry.path), look.trouble))
        news, passed = self._new_in_folders(held, catalogues, refused)
        if not (looks or news or passed):
            return Added((), tuple(refused))
        now = self._file.change(lambda held: found_again(held, looks, news, passed))
        reads = [*(look.read for look in looks if look.read), *news]
        before = {e.result.id: e.result for e in held.entries}
        found = results_of(now, {family for read in reads for family in read.families})
        return Added(tuple(r for r in found if before.get(r.id) != r), tuple(refused))

    def _new_in_folders(
        self, held: Holdings, catalogues: Catalogues, refused: list[Refusal]
    ) -> tuple[list[Read], dict[str, Seen]]:
        """The files in the added folders that nobody has looked at yet, and the stamps of those that cannot be read."""
        known = {e.path for e in held.entries}
        files, unreadable = files_in([Path(f) for f in held.folders if is_folder(Path(f))], self._data)
        refused += unreadable
        reads: list[Read] = []
        passed: dict[str, Seen] = {}
        for path in files:
            stamp = _seen_or_none(path)
            if str(path) in known or stamp is None or held.passed.get(str(path)) == stamp:
                continue
            if not _read_into(reads, refused, path, catalogues):
                passed[str(path)] = stamp
        return reads, passed


def _read_into(reads: list[Read], refused: list[Refusal], path: Path, catalogues: Catalogues) -> bool:
    """Read one file, or note why not."""
    try:
        reads.append(read_file(path, catalogues))
    except (Refused, KnownProblem, OSError, MemoryError) as error:
        refused.append((path, why(error, path)))
        return False
    return True


def _look(entry: Entry, catalogues: Catalogues) -> Look | None:
    """What has become of an entry's file; None where all is as it was."""
    path = Path(entry.path)
    try:
        now = seen(path)
    except OSError as error:
        trouble = str(problem_from(error, path))
        return None if entry.trouble.startswith(trouble) else Look(entry.path, None, None, trouble)
    if now is None:
        return None if entry.gone else Look(entry.path)
    if now == entry.stamp:
        return Look(entry.path, now) if entry.gone else None
    try:
        return Look(entry.path, now, read_file(path, catalogues))
    except (Refused, KnownProblem, OSError, MemoryError) as error:
        return Look(entry.path, now, None, why(error, path))


def _seen_or_none(path: Path) -> Seen | None:
    try:
        return seen(path)
    except OSError:
        return None


def _typed_before(held: Holdings, id: str) -> tuple[str, ...]:
    """The id of an entry that was typed and is typed anew; a file's figures are never typed over."""
    return tuple(e.result.id for e in held.entries if e.result.id == id and not e.families)


def _edition_of(results: Collection[Result]) -> str:
    """The edition to compute over: the program's own if any is of it, else the newest."""
    there = {r.edition for r in results}
    return DEFAULT_EDITION if DEFAULT_EDITION in there else max(there, default="")


def _order(result: Result) -> tuple[str, int, str]:
    """By municipality as a Swedish reader expects (å, ä, ö last), then by year."""
    folded = unicodedata.normalize("NFC", result.municipality).casefold().translate(_LAST)
    letters = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    return letters, result.year or 0, result.id
