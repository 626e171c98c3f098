"""What the tests of the command line stand on: files that are made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import a_bit_of_everything, new_session
from tests.cli.hand import Hand, hand_on_a_copy


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two published evaluations: nearly empty (prov.kompass), and a bit of everything (full.kompass)."""
    folder = tmp_path_factory.mktemp("made")
    new_session(folder / "prov.kompass").close()
    session = new_session(folder / "full.kompass")
    a_bit_of_everything(session)
    session.close()
    return folder


@pytest.fixture
def file(made_once: Path, tmp_path: Path) -> Path:
    """A new evaluation of Exempelköping by KA and BL, published and closed."""
    return Path(shutil.copy(made_once / "prov.kompass", tmp_path))


@pytest.fixture
def full(made_once: Path, tmp_path: Path) -> Path:
    """An evaluation that has something of every kind, published and closed."""
    return Path(shutil.copy(made_once / "full.kompass", tmp_path))


@pytest.fixture
def do(made_once: Path, tmp_path: Path) -> Iterator[Hand]:
    """A hand on a fresh copy of the evaluation that has something of everything."""
    yield from hand_on_a_copy(made_once, tmp_path)


@pytest.fixture(scope="module")
def steady(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hand]:
    """A hand on one copy for all the tests in which everything is refused, and nothing therefore changes."""
    yield from hand_on_a_copy(made_once, tmp_path_factory.mktemp("steady"))
