"""Do these tests have teeth? The program is broken in one place at a time (mutants.toml): every break must be seen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[2]
FAULTS = tomllib.loads(Path(__file__).with_name("mutants.toml").read_text("utf-8"))
MUTANTS: list[dict[str, Any]] = FAULTS["mutants"]
NAMES = [mutant["what"] for mutant in MUTANTS]


def test_every_fault_can_still_be_made() -> None:
    texts = {name: (PROJECT / "kompass_desktop" / name).read_text("utf-8") for name in {m["file"] for m in MUTANTS}}
    assert len(set(NAMES)) == len(MUTANTS) > 100
    assert [m["what"] for m in MUTANTS if texts[m["file"]].count(m["old"]) != 1 or m["old"] == m["new"]] == []


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("mutant", MUTANTS, ids=NAMES)
def test_every_fault_is_noticed(mutant: dict[str, Any], tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    for name in ("kompass_desktop", "tests"):
        shutil.copytree(PROJECT / name, broken / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("main.py", "pyproject.toml"):
        shutil.copyfile(PROJECT / name, broken / name)
    (broken / "resources").symlink_to(PROJECT / "resources")
    path = broken / "kompass_desktop" / mutant["file"]
    path.write_text(path.read_text("utf-8").replace(mutant["old"], mutant["new"]), "utf-8")
    tests = dict.fromkeys(f"tests/storage/{name}" for group in mutant["tests"] for name in FAULTS["tests"][group])
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--timeout=60", *tests]
    environment = {k: v for k, v in os.environ.items() if k not in ("KOMPASS_LONG", "PYTEST_ADDOPTS")}
    done = subprocess.run(command, cwd=broken, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1, f"nobody noticed: {mutant['what']}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
