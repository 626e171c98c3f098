"""The program from its arguments: pictures, the self-test, the job without a display, and refusals in one line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kompass_desktop.services.opening import create_evaluation

PROJECT = Path(__file__).resolve().parents[2]


def run(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, without a display."""
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {k: v for k, v in os.environ.items() if k not in unset} | more
    command = [sys.executable, str(PROJECT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=110, check=False)


def one_line(text: str) -> str:
    """The single line that was said."""
    lines = text.strip().splitlines()
    assert len(lines) == 1, text
    return lines[0]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An evaluation file with one score."""
    path = tmp_path / "exempel.kompass"
    session = create_evaluation(path, municipality="Exempelköping", year=2026)
    session.set("consensus_score", "1.1", {"points": 12})
    session.close()
    return path


def test_the_program_tries_itself_and_says_ok() -> None:
    done = run("--self-test")
    assert (done.returncode, done.stdout.strip()) == (0, "ok"), done.stderr


def test_shots_draws_every_tab_in_the_size_that_was_asked_for(tmp_path: Path, file: Path) -> None:
    from PySide6.QtGui import QImage

    before = file.read_bytes()
    done = run("shots", tmp_path / "bilder", file, "--size", "1000x640", "--scale", "1.5", "--theme", "dark")
    assert done.returncode == 0, done.stderr
    pictures = [Path(line) for line in done.stdout.splitlines()]
    assert [p.name for p in pictures] == [
        "1-overview.png",
        "2-visit.png",
        "3-interviews.png",
        "4-documents.png",
        "5-web.png",
        "6-scoring.png",
        "7-results.png",
        "8-report.png",
        "9-plan.png",
    ]
    for path in pictures:
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1500, 960)
    assert file.read_bytes() == before
    assert done.stderr == ""


def test_without_a_display_the_same_job_is_done_and_its_files_are_named(tmp_path: Path) -> None:
    done = run("--example", "karlskoga-2022", "--offscreen", tmp_path / "ut")
    assert done.returncode == 0, done.stderr
    said, *names = done.stdout.strip().splitlines()
    assert said.startswith("Det finns ingen skärm här.")
    written = [Path(name) for name in names]
    assert sorted(written) == sorted((tmp_path / "ut").iterdir())
    kinds = sorted(path.suffix for path in written)
    assert kinds == sorted([".pdf", *[".png"] * 18, ".xlsx"])
    assert next(p for p in written if p.suffix == ".pdf").read_bytes().startswith(b"%PDF-")


def test_a_window_without_a_display_is_refused_with_a_way_out() -> None:
    done = run()
    assert done.returncode == 2
    assert "--offscreen" in one_line(done.stderr)


@pytest.mark.parametrize("bad", ["missing", "other", "folder", "damaged"])
def test_a_bad_file_is_refused_in_one_line_and_left_alone(tmp_path: Path, file: Path, bad: str) -> None:
    path = tmp_path / f"{bad}.kompass"
    if bad == "other":
        path.write_text("ett brev")
    elif bad == "folder":
        path.mkdir()
    elif bad == "damaged":
        whole = file.read_bytes()
        path.write_bytes(whole[:2000])
    before = path.read_bytes() if path.is_file() else None
    done = run(path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2, done.stdout
    said = [line for line in done.stderr.splitlines() if "does not support" not in line]
    assert bad in one_line("\n".join(said))
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize(
    "arguments", [["shots"], ["shots", "ut", "--size", "stor"], ["--example", "atlantis", "--offscreen", "ut"]]
)
def test_arguments_that_make_no_sense_are_refused_in_one_line(tmp_path: Path, arguments: list[str]) -> None:
    done = run(*[str(tmp_path / a) if a == "ut" else a for a in arguments])
    assert done.returncode == 2
    assert one_line(done.stderr)


HEAVY = ("openpyxl", "reportlab", "PySide6.QtPdf", "pypdfium2", "sqlite_utils")


def test_no_heavy_library_is_loaded_before_it_is_used(file: Path) -> None:
    program = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtWidgets import QApplication\n"
        "QApplication.exec = lambda *a: [QApplication.processEvents() for _ in range(9)] and 0\n"
        "from kompass_desktop.__main__ import main\n"
        f"main([{str(file)!r}])\n"
        "print('kompass_desktop.ui.tabs.overview.page' in sys.modules)\n"
        f"print([m for m in {HEAVY!r} if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip().splitlines()[-2:] == ["True", "[]"], done.stderr
