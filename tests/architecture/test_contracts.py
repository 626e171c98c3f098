"""The floors of the house hold, and each contract that says so is able to fail.

The contracts stand in pyproject.toml under [tool.importlinter]. Here they are run on the program as it is, and then on
a copy into which one forbidden import at a time is written.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import pytest

HOUSE = "kompass_desktop"
PROBE = Path(__file__).with_name("probe_contracts.py")


class Case(NamedTuple):
    """One forbidden import: what must break, and the statements (by module) that break it."""

    contract: str
    writes: dict[str, str]

    def __str__(self) -> str:
        module, statement = list(self.writes.items())[-1]
        return f"{self.contract}: {module}: {statement.splitlines()[-1].strip()}"


def imports(contract: str, importer: str, imported: str) -> Case:
    """The case in which one part of the house imports another part, or a library."""
    name = f"{HOUSE}.{imported}" if imported.split(".")[0] in PARTS else imported
    return Case(contract, {f"{HOUSE}.{importer}": f"import {name}"})


PARTS = ("__main__", "app", "cli", "ui", "services", "storage", "export", "intake", "model")
BELOW_UI = ("model", "storage", "export", "intake", "services", "cli", "__main__")
OUTSIDE_STORAGE = ("model", "export", "intake", "services", "cli", "ui", "app", "__main__")
NOT_ON_PAPER = ("model", "storage", "services", "cli", "ui", "app", "__main__")
CIRCLE = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from {} import {} as _name"

CASES = [
    *(imports("floors", "model", part) for part in PARTS[1:-1]),
    *(imports("floors", part, "services") for part in ("storage", "export", "intake")),
    *(
        imports("floors", one, other)
        for one in ("storage", "export", "intake")
        for other in ("storage", "export", "intake")
        if one != other
    ),
    *(imports("floors", "services", part) for part in ("ui", "cli", "app")),
    imports("floors", "ui", "app"),
    imports("floors", "ui", "cli"),
    imports("floors", "app", "cli"),
    imports("floors", "cli", "app"),
    imports("floors", "app", "__main__"),
    Case("floors", {f"{HOUSE}.attic": "import json"}),
    imports("cli-without-window", "cli", "ui"),
    Case(
        "cli-without-window",
        {f"{HOUSE}.services": f"import {HOUSE}.ui", f"{HOUSE}.cli": f"import {HOUSE}.services.intruder"},
    ),
    *(imports("qt", part, "PySide6.QtCore") for part in BELOW_UI),
    imports("qt", "services", "shiboken6"),
    *(imports("sql", part, "sqlite3") for part in OUTSIDE_STORAGE),
    imports("sql", "services", "sqlite_utils"),
    imports("sql", "ui", "sqlcipher3"),
    *(imports("paper", part, "openpyxl") for part in NOT_ON_PAPER),
    *(imports("paper", part, "reportlab.platypus") for part in NOT_ON_PAPER),
    *(imports("pdf-text", part, "pypdfium2") for part in (*NOT_ON_PAPER, "export")),
    imports("window-floors", "ui.tabs", "ui.main_window"),
    imports("window-floors", "ui.dialogs", "ui.main_window"),
    imports("window-floors", "ui.tabs", "ui.dialogs"),
    imports("window-floors", "ui.dialogs", "ui.tabs"),
    imports("window-floors", "ui.models", "ui.tabs"),
    imports("window-floors", "ui.widgets", "ui.models"),
    imports("window-floors", "ui.background", "ui.widgets"),
    imports("window-floors", "ui.problems", "ui.actions"),
    imports("window-floors", "ui.theme", "ui.background"),
    imports("window-floors", "ui.theme", "ui.translation"),
    Case("window-floors", {f"{HOUSE}.ui.attic": "import json"}),
    Case("tabs", {f"{HOUSE}.ui.tabs.north": "", f"{HOUSE}.ui.tabs.south": f"import {HOUSE}.ui.tabs.north"}),
    Case(
        "no-circles",
        {f"{HOUSE}.model.hen": f"import {HOUSE}.model.egg", f"{HOUSE}.model.egg": f"import {HOUSE}.model.hen"},
    ),
    Case(
        "no-circles",
        {
            f"{HOUSE}.model.hen": f"import {HOUSE}.model.egg",
            f"{HOUSE}.model.egg": CIRCLE.format(f"{HOUSE}.model", "hen"),
        },
    ),
    Case(
        "no-circles",
        {
            f"{HOUSE}.ui.widgets": f"import {HOUSE}.ui.models",
            f"{HOUSE}.ui.models": f"def later():\n    import {HOUSE}.ui.widgets.intruder",
        },
    ),
]


@pytest.fixture(scope="module")
def contracts(project: Path) -> dict[str, str]:
    """The name of each contract in pyproject.toml, by its id."""
    settings: dict[str, Any] = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["id"]: contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]}


@pytest.fixture(scope="module")
def house_copy(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of the package and of its contracts."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(project / HOUSE, folder / HOUSE, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(project / "pyproject.toml", folder)
    return folder


def answers(house: Path, cases: list[Case]) -> list[str]:
    """What import-linter says in that house of each case's contract."""
    request = {"config": "pyproject.toml", "cases": [case._asdict() for case in cases]}
    done = subprocess.run(
        [sys.executable, str(PROBE)], input=json.dumps(request), capture_output=True, text=True, cwd=house, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_program_keeps_every_contract(house_copy: Path, contracts: dict[str, str]) -> None:
    said = answers(house_copy, [Case(contract, {}) for contract in contracts])
    broken = [text for text, name in zip(said, contracts.values(), strict=True) if f"{name} KEPT" not in text]
    assert not broken, "\n".join(broken)


def test_every_contract_is_broken_by_the_imports_that_it_forbids(house_copy: Path, contracts: dict[str, str]) -> None:
    said = answers(house_copy, CASES)
    blind = [
        f"{case}\n{text}"
        for case, text in zip(CASES, said, strict=True)
        if f"{contracts[case.contract]} BROKEN" not in text
    ]
    assert not blind, "not seen:\n" + "\n".join(blind)


def test_every_contract_has_a_case_that_breaks_it(contracts: dict[str, str]) -> None:
    assert {case.contract for case in CASES} == set(contracts)
