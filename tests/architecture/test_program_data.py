"""What the built program is known by on each system: its icons, and which files it opens."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.services.resources import resource

NEEDED = {16, 24, 32, 48, 64, 128, 256}
"""Sizes that Windows shows in lists, on the task bar and on the desktop."""


def test_the_icon_of_windows_has_every_size_that_is_shown() -> None:
    with Image.open(resource("program", "kompass.ico")) as icon:
        assert {width for width, _ in icon.info["sizes"]} >= NEEDED


@pytest.mark.parametrize("name", ["kompass.png", "kompass.icns"])
def test_the_other_icons_are_large_and_square(name: str) -> None:
    with Image.open(resource("program", name)) as icon:
        assert icon.width == icon.height >= 256


def test_linux_opens_an_evaluation_with_the_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(resource("program", "kompass_desktop.desktop"), "utf-8")
    kind = ET.parse(resource("program", "kompass-evaluation.xml")).getroot()[0]
    assert entry["Desktop Entry"]["Exec"] == "kompass %f"
    assert entry["Desktop Entry"]["MimeType"] == f"{kind.get('type')};"
    glob = kind.find("{*}glob")
    assert glob is not None
    assert glob.get("pattern") == f"*{SUFFIX}"


def test_windows_opens_an_evaluation_with_the_program() -> None:
    words = resource("program", "kompass-evaluation.reg").read_text("utf-8")
    assert f"Classes\\{SUFFIX}]" in words
    assert '\\"%1\\"' in words, "a path with blanks is one argument"


def test_the_recipe_of_the_built_program_knows_all_of_them() -> None:
    recipe = (Path(__file__).resolve().parents[2] / "installer.spec").read_text("utf-8")
    for name in ("kompass.ico", "kompass.icns", "kompass.png", "CFBundleDocumentTypes", "FileDescription"):
        assert name in recipe, name
