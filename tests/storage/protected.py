"""What the tests of passphrases need: two passphrases, a word that must be found nowhere, and a look everywhere."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from kompass_desktop.services.session import Session
from kompass_desktop.storage.ciphers import Keys, ready

needs_the_part = pytest.mark.skipif(not ready(), reason="sqlcipher3, the part kryptering, is not installed")
FIRST, SECOND, WRONG = "häst batteri klammer åäö", "en annan lång mening", "inte det här lösenordet"
SECRET = "zqhemligtsagt"
"""Stands in every note of these tests; it has no other letters than SQLite stores as they are."""


def keys(*words: str) -> Keys:
    """What opens a file."""
    return Keys(*words)


def write_secret(session: Session, number: int = 0) -> str:
    """A note that says the secret; its id."""
    interview = min(session.evaluation.interviews)
    return session.add("note", {"interview": interview, "text": f"{SECRET} nummer {number}", "author": "KA"})


def told(session: Session) -> set[str]:
    """What the notes say."""
    return {note.text for note in session.evaluation.notes.values()}


def leaks(*folders: Path, word: str = SECRET) -> list[str]:
    """The files under these folders and in the place for temporary files that have a byte of the secret."""
    found: list[str] = []
    for folder in (*folders, Path(tempfile.gettempdir())):
        for path in _files(folder.rglob("*")):
            data = path.read_bytes()
            if any(word.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be")):
                found.append(str(path.relative_to(folder)))
    return found


def _files(paths: Iterable[Path]) -> list[Path]:
    return sorted(path for path in paths if path.is_file())
