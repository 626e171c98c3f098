"""A published evaluation, made once and copied for every test that breaks it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.storage.evaluations import create, publish, shown

LONG = os.environ.get("KOMPASS_LONG") == "1"


@dataclass(frozen=True)
class Published:
    """The bytes of a published evaluation, and what a reader must see of it."""

    data: bytes
    truth: dict[str, Any]

    def put(self, path: Path) -> Path:
        """A copy of its own."""
        path.write_bytes(self.data)
        return path


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Published:
    """A whole evaluation file with 36 points, notes, a document, a quote, texts and an undone step."""
    folder = tmp_path_factory.mktemp("published")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KOMPASS_HOME", str(folder / "home"))
        path = folder / "e.kompass"
        publish(create(path))
        return Published(path.read_bytes(), shown(path))


@pytest.fixture
def evaluation(published: Published, tmp_path: Path) -> Path:
    """A copy of the published evaluation that this computer has never opened."""
    return published.put(tmp_path / "e.kompass")


def another_computer(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    """From here on this is a computer with a data folder of its own."""
    folder.mkdir(exist_ok=True)
    monkeypatch.setenv("KOMPASS_HOME", str(folder))
    return folder
