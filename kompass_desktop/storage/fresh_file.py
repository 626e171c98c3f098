"""A new evaluation file that begins with what it is given and nothing else: no history, no author, no computer."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from kompass_desktop.model.changes import Change
from kompass_desktop.model.language import phrase
from kompass_desktop.storage.copies import TEMPORARY, flush_folder, move, private_folder, write_anew
from kompass_desktop.storage.disposing import forget_authors
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.locking import make_folder
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import SQLITE_ERRORS, FileLocked, problem_from


def write_fresh(path: Path, data: Path, changes: Sequence[Change], program: str) -> str:
    """Write a file with one log entry for each change, whole or not at all; returns its family.

    Raises KnownProblem, also where something lies at `path` already. Nothing of it stays in the data folder.
    """
    try:
        Place(path, data).refuse_to_create(path)
        make_folder(data)
        with private_folder(data, path) as room:
            made = room / "fresh.kompass"
            with closing(EvaluationFile(made, "", program=program, lasting=False, called=path)) as file:
                file.prepare()
                file.append(changes, step=False)
                forget_authors(file)
                family = file.families()[0]
            _put(made, path)
    except (OSError, *SQLITE_ERRORS) as error:
        raise problem_from(error, path) from error
    return family


def _put(made: Path, path: Path) -> None:
    beside = path.with_name(f".kompass-{os.urandom(6).hex()}{TEMPORARY}")
    try:
        write_anew(made, beside)
        if not move(beside, path):
            raise FileLocked(phrase("{path} är upptagen av ett annat program. Försök igen om en stund.", path=path))
        flush_folder(path.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
