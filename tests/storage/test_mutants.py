"""Do these tests have teeth? The program is broken in one place at a time, and every break must be noticed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.mutants import MUTANTS, Mutant

PROJECT = Path(__file__).resolve().parents[2]
NAMES = [mutant.what for mutant in MUTANTS]


@pytest.mark.parametrize("mutant", MUTANTS, ids=NAMES)
def test_every_fault_can_still_be_made(mutant: Mutant) -> None:
    text = (PROJECT / "kompass_desktop" / mutant.file).read_text("utf-8")
    assert text.count(mutant.old) == 1
    assert mutant.old != mutant.new


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("mutant", MUTANTS, ids=NAMES)
def test_every_fault_is_noticed(mutant: Mutant, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    for name in ("kompass_desktop", "tests"):
        shutil.copytree(PROJECT / name, broken / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("main.py", "pyproject.toml"):
        shutil.copyfile(PROJECT / name, broken / name)
    (broken / "resources").symlink_to(PROJECT / "resources")
    path = broken / "kompass_desktop" / mutant.file
    path.write_text(path.read_text("utf-8").replace(mutant.old, mutant.new), "utf-8")
    tests = [f"tests/storage/{name}" for name in mutant.tests]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--timeout=60", *tests]
    environment = {k: v for k, v in os.environ.items() if k not in ("KOMPASS_LONG", "PYTEST_ADDOPTS")}
    done = subprocess.run(command, cwd=broken, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1, f"nobody noticed: {mutant.what}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
