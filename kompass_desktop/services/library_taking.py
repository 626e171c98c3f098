"""What becomes of the user's library when files are read, typed results come in or results go: pure functions.

The same evaluation is one entry however many copies of its file there are, and the newest file counts.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kompass_desktop.model.comparison import Result
from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.library_file import Entry, Holdings, Seen
from kompass_desktop.services.library_scan import Read

_STANDS = later("Siffrorna från förra läsningen står kvar.")
_MOST_NAMED = 3


class Look(Struct, frozen=True):
    """What a look at one file of the library found: nothing new, no file, a new reading, or what is wrong with it."""

    path: str
    seen: Seen | None = None
    read: Read | None = None
    trouble: str = ""


def seen(path: Path) -> Seen | None:
    """Size and mtime_ns of a file; None where there is none. Raises OSError where nobody can tell."""
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns


def entry_of(read: Read) -> Entry:
    """The entry of a file that was read."""
    return Entry(read.result, str(read.path), read.families, read.size, read.modified)


def taken(held: Holdings, reads: Iterable[Read]) -> Holdings:
    """The holdings with files that somebody chose; what was taken out before comes back."""
    reads = list(reads)
    families = {family for read in reads for family in read.families}
    held = replace(held, removed=tuple(f for f in held.removed if f not in families))
    for read in reads:
        held = _with(held, read, chosen=True)
    return held


def found_again(held: Holdings, looks: Iterable[Look], news: Iterable[Read], passed: dict[str, Seen]) -> Holdings:
    """The holdings after a look at their files, with what is new in the folders and was not taken out before.

    `passed` are the files there that could not be read.
    """
    for look in looks:
        held = _looked(held, look)
    held = replace(held, passed={**held.passed, **passed})
    for read in news:
        if set(read.families) & set(held.removed):
            held = _passing(held, read)
        else:
            held = _with(held, read, chosen=False)
    return held


def without(held: Holdings, ids: Collection[str]) -> Holdings:
    """The holdings without some results; a look into the folders does not bring them back."""
    out = [e for e in held.entries if e.result.id in ids]
    families = {family for e in out for family in e.families}
    return replace(
        held,
        entries=tuple(e for e in held.entries if e.result.id not in ids),
        passed={**held.passed, **{e.path: e.stamp for e in out if e.path}},
        removed=tuple(sorted({*held.removed, *families})),
    )


def with_result(held: Holdings, result: Result, instead_of: Collection[str] = ()) -> Holdings:
    """The holdings with a result that is no file's; an older one of the same id, or of these ids, goes."""
    gone = {result.id, *instead_of}
    return replace(held, entries=(*(e for e in held.entries if e.result.id not in gone), Entry(result)))


def words_of(held: Holdings) -> tuple[str, ...]:
    """What the user should know about the files of the library, in sentences; many lost files share one."""
    gone = [e.path for e in held.entries if e.gone]
    said = [phrase("Filen {path} finns inte längre där den låg.", path=path) for path in gone]
    if len(gone) > _MOST_NAMED:
        many = later("{n} filer finns inte längre där de låg, bland dem {path}.")
        said = [phrase(many, n=len(gone), path=gone[0])]
    said = [f"{words} {phrase(_STANDS)}" for words in said]
    return (*said, *(e.trouble for e in held.entries if e.trouble))


def results_of(held: Holdings, families: Collection[str]) -> tuple[Result, ...]:
    """The results of these evaluations as they are held now."""
    return tuple(e.result for e in held.entries if not set(families).isdisjoint(e.families))


# ---- one file
def _with(held: Holdings, read: Read, chosen: bool) -> Holdings:
    """With one file: in place of the entry of the same evaluation, unless that one's file is newer and still there."""
    same = [e for e in held.entries if not set(e.families).isdisjoint(read.families)]
    for entry in same:
        lost = chosen and entry.gone
        if entry.path != str(read.path) and entry.modified > read.modified and not lost:
            return _passing(held, read)
    new = entry_of(read)
    at = str(read.path)
    rest = [_homeless(e, at) if e.path == at else e for e in held.entries if e not in same]
    passed = {path: stamp for path, stamp in held.passed.items() if path != at}
    passed |= {e.path: e.stamp for e in same if e.path != at}
    first = next((n for n, e in enumerate(held.entries) if e in same), len(rest))
    return replace(held, entries=(*rest[:first], new, *rest[first:]), passed=passed)


def _passing(held: Holdings, read: Read) -> Holdings:
    return replace(held, passed={**held.passed, str(read.path): (read.size, read.modified)})


def _homeless(entry: Entry, path: str) -> Entry:
    """An entry whose file has become another evaluation."""
    other = later("{name} är numera en annan utvärdering. Siffrorna för {whose} står kvar.")
    trouble = phrase(other, name=Path(path).name, whose=entry.result.name)
    return replace(entry, path="", size=0, modified=0, gone=False, trouble=trouble)


def _looked(held: Holdings, look: Look) -> Holdings:
    if look.read is not None:
        return _with(held, look.read, chosen=False)
    entries = tuple(_after(e, look) if e.path == look.path else e for e in held.entries)
    return replace(held, entries=entries)


def _after(entry: Entry, look: Look) -> Entry:
    """An entry after a look at its file that brought no new figures."""
    if look.seen is None and not look.trouble:
        return replace(entry, gone=True)
    trouble = f"{look.trouble} {phrase(_STANDS)}" if look.trouble else entry.trouble
    size, modified = look.seen or (0, 0)  # of what could not be reached nobody knows how it is now
    return replace(entry, gone=False, trouble=trouble, size=size, modified=modified)


def newest_first(entries: Sequence[Entry]) -> list[Entry]:
    """Entries in the order in which one of them stands for its municipality and year: files first, the newest first."""
    return sorted(entries, key=lambda e: (not e.families, -e.modified))
