"""What every test stands on: a window without a screen, a data folder of its own, and the shared fixtures.

No test touches the data folder of the person who runs it: KOMPASS_HOME names a new one for every test.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.services.resources import load_catalogue

# Before Qt is loaded by anyone: widgets are drawn without a screen and at the size that the pictures were made in.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(name, None)
# Also what runs outside a test (fixtures of a wider scope, subprocesses at collection) stays off the real folder.
_session_home = tempfile.TemporaryDirectory(prefix="kompass-tests-", ignore_cleanup_errors=True)
os.environ["KOMPASS_HOME"] = _session_home.name

PROJECT = Path(__file__).resolve().parents[1]
LONG = os.environ.get("KOMPASS_LONG") == "1"

settings.register_profile("short", deadline=None, max_examples=40, derandomize=True, database=None)
settings.register_profile(
    "long", deadline=None, max_examples=1500, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("long" if LONG else "short")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked `long` are skipped by name unless the long run was asked for."""
    if LONG:
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="only with ./dev test --long"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What `dev` found before the tests is said again next to their result, so that the last lines tell everything."""
    failed = os.environ.get("KOMPASS_LINT_FAILED", "").strip()
    if failed:
        terminalreporter.section("lint failed", sep="=", red=True)
        terminalreporter.line(f"{failed}: see the output above the tests; the run as a whole has failed", red=True)


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder (working copies, backups, settings) for each test; returns its path."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("KOMPASS_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the source tree."""
    return PROJECT


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The shipped catalogue of edition 2020: 8 areas, 36 sub-criteria, 800 points."""
    return load_catalogue("2020")


@pytest.fixture(scope="session")
def shared_folder() -> Path:
    """The folder beside the project with the printed report and reference figures, which are not ours to ship.

    KOMPASS_SHARED names another place. A test that needs it is skipped by name where it is not there.
    """
    folder = Path(os.environ.get("KOMPASS_SHARED") or PROJECT.parent / "shared")
    if not folder.is_dir():
        pytest.skip(f"the reference folder is not here: {folder} (KOMPASS_SHARED names another)")
    return folder


@pytest.fixture(scope="session")
def seed_report(shared_folder: Path) -> Path:
    """The published report on Karlskoga 2022 as OCR text; skipped where it is not there."""
    report = shared_folder / "seed" / "karlskoga-2022-report.txt"
    if not report.is_file():
        pytest.skip(f"the printed report is not here: {report}")
    return report
