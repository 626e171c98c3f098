"""What a newcomer, a packager and CI find before any code: two commands, the licences, the shipped fonts and icons."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

PROJECT = Path(__file__).resolve().parents[2]
VERBS = ("run", "test", "lint", "bench", "shots", "texts", "build")
ALPHABET = "åäö ÅÄÖ é ß æ ø áčđŋšŧž – — … ≥ ≤ → ↑ ↓ ✓ × € ½ § ■ ● ☐ ☑"
posix = pytest.mark.skipif(sys.platform == "win32", reason="dev is a POSIX script")


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs `dev` from another folder than the project's, as a newcomer might."""
    return subprocess.run(
        [str(PROJECT / "dev"), *arguments], capture_output=True, text=True, cwd=PROJECT.parent, check=False
    )


@posix
def test_dev_without_a_verb_names_every_verb() -> None:
    said = dev()
    assert said.returncode == 0
    assert [line.split()[1] for line in said.stdout.splitlines() if line.startswith("./dev ")] == list(VERBS)


@posix
def test_dev_refuses_a_verb_that_it_does_not_know() -> None:
    said = dev("städa")
    assert said.returncode == 2
    assert "unknown verb: städa" in said.stderr


@posix
def test_ci_calls_dev_test_and_nothing_else() -> None:
    script = PROJECT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert os.access(PROJECT / "dev", os.X_OK)
    commands = [line for line in script.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert commands == ['exec "$(dirname -- "$0")/../dev" test']


def test_the_licences_travel_with_what_they_cover() -> None:
    licence = (PROJECT / "LICENSE").read_text(encoding="utf-8")
    assert licence.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert all(f"\n{article}." in licence for article in range(1, 16))
    assert "Appendix" in licence
    assert "SIL OPEN FONT LICENSE" in (PROJECT / "resources/fonts/LICENSE.md").read_text(encoding="utf-8")
    assert "ISC License" in (PROJECT / "resources/icons/LICENSE").read_text(encoding="utf-8")


def test_the_shipped_fonts_have_every_character_that_the_program_itself_writes() -> None:
    faces = [TTFontFile(str(path)) for path in sorted((PROJECT / "resources/fonts").glob("*.ttf"))]
    for face in faces:
        assert [letter for letter in ALPHABET if ord(letter) not in face.charToGlyph] == [], face.filename
    names = {face.name.decode("ascii") for face in faces}
    assert names == {f"SourceSans3-{style}" for style in ("Regular", "Semibold", "Bold", "It", "BoldIt")}


def test_every_icon_is_a_drawing_that_takes_its_colour_from_the_theme() -> None:
    icons = sorted((PROJECT / "resources/icons").glob("*.svg"))
    assert len(icons) >= 40
    for path in icons:
        text = path.read_text(encoding="utf-8")
        drawing = ET.fromstring(text)
        assert drawing.get("viewBox") == "0 0 24 24", path.name
        assert drawing.get("stroke") == "currentColor", path.name
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b|<script|<image|href", text), path.name


def test_nothing_shipped_names_a_place_on_the_machine_it_was_written_on() -> None:
    home = re.compile(r"(?<![\w.])/(?:work|root|home|Users|tmp)/\w")
    shipped = [*(PROJECT / "kompass_desktop").rglob("*.py"), *PROJECT.glob("*.md"), *PROJECT.glob("*.toml")]
    assert [str(path) for path in shipped if home.search(path.read_text(encoding="utf-8"))] == []
