"""Where something is written that somebody asked for: what may not be a target, and all of it or nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from kompass_desktop.model.language import phrase
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.copies import check_header
from kompass_desktop.storage.problems import (
    FileTooNew,
    KnownProblem,
    NotWritable,
    PartMissing,
    PassphraseProblem,
    problem_from,
)


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write all targets or none, and each of them whole. Raises KnownProblem where the disk says no."""
    from kompass_desktop.export.writing import replace_files

    try:
        replace_files(contents)
    except OSError as error:
        either = phrase("eller")
        names = f" {either} ".join(str(target) for target in contents)
        raise problem_from(error, Path(error.filename) if isinstance(error.filename, str) else Path(names)) from error


def refuse_place(target: Path, keep: Path | None) -> None:
    """Refuse a target that cannot be written, and every evaluation: also `keep`, which may not be there yet."""
    try:
        if target.is_dir():
            raise NotWritable(phrase("{path} är en mapp. Ange ett filnamn.", path=target))
        if target.exists() and not target.is_file():
            raise NotWritable(phrase("{path} är ingen vanlig fil. Ange ett filnamn.", path=target))
        if not target.parent.is_dir():
            raise NotWritable(phrase("Mappen {path} finns inte. Skapa den eller välj en annan.", path=target.parent))
        if not os.access(target.parent, os.W_OK):
            raise NotWritable(phrase("Det går inte att skriva i {path}. Välj en annan mapp.", path=target.parent))
        if (keep is not None and same_file(target, keep)) or _is_evaluation(target):
            raise Refused(
                phrase("{path} är en utvärderingsfil och skrivs aldrig över. Välj ett annat namn.", path=target)
            )
    except OSError as error:
        raise problem_from(error, target) from error


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths are one file, also by links or where case does not count."""
    if os.path.exists(one) and os.path.exists(other):
        return os.path.samefile(one, other)
    return os.path.realpath(one) == os.path.realpath(other)


def _is_evaluation(target: Path) -> bool:
    if not target.is_file():
        return False
    try:
        check_header(target)
    except (FileTooNew, PassphraseProblem, PartMissing):
        return True
    except KnownProblem:
        return False
    return True
