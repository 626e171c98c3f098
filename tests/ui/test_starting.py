"""Qt for Python's own sources are compiled once, and the program starts whatever has become of what was kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

START = """
import builtins, sys
usual, compiled = builtins.compile, []
def counting(source, filename, *rest, **more):
    if str(filename).startswith("shibokensupport/"):
        compiled.append(filename)
    return usual(source, filename, *rest, **more)
builtins.compile = counting
from kompass_desktop.ui.starting import compiled_once
with compiled_once():
    from PySide6.QtCore import QObject
assert builtins.compile is counting
try:
    QObject().setObjectName(object(), 1)
except TypeError as error:
    assert "setObjectName" in str(error)  # Qt's own words come from what was compiled
print(len(compiled))
"""


def compiled(cache: Path, **more: str) -> int:
    """How many of Qt's sources a fresh process compiles."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(cache), "PYTHONPATH": str(Path(__file__).parents[2]), **more}
    done = subprocess.run([sys.executable, "-c", START], env=environment, capture_output=True, text=True, check=True)
    return int(done.stdout)


def kept(cache: Path) -> Path:
    """The file in which what was compiled is kept."""
    (found,) = cache.rglob("starting-qt.*.pyc")
    return found


def test_the_second_start_compiles_nothing(tmp_path: Path) -> None:
    assert compiled(tmp_path) > 5
    assert compiled(tmp_path) == 0


@pytest.mark.parametrize("damage", ["cut", "empty", "other", "text"])
def test_a_damaged_memory_is_made_anew(tmp_path: Path, damage: str) -> None:
    compiled(tmp_path)
    path = kept(tmp_path)
    whole = path.read_bytes()
    path.write_bytes({"cut": whole[: len(whole) // 2], "empty": b"", "other": b"i\x01\0\0\0", "text": b"hej"}[damage])
    assert compiled(tmp_path) > 5
    assert compiled(tmp_path) == 0


def test_where_no_bytecode_is_wanted_none_is_kept(tmp_path: Path) -> None:
    assert compiled(tmp_path, PYTHONDONTWRITEBYTECODE="1") > 5
    assert not list(tmp_path.rglob("starting-qt*"))
