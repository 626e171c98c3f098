"""Every text of the program is translated whole, and what the program reads is what the translators wrote."""

from __future__ import annotations

import ast
import os
import re
import shutil
import string
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import pytest
from msgspec import Struct

PROJECT: Final = Path(__file__).parents[2]
I18N: Final = PROJECT / "resources" / "i18n"
LANGUAGES: Final = ("en", "nb")
ENDS: Final = (".", ":", "?", "!", "…", " ", "\n")
NAMES: Final = re.compile(r"Exempelköping|kommunfullmäktige|Styrka|Förbättringsmöjlighet|Fråga:")
"""What is the same in every language: names, an abbreviation that is the program's own, and words of files that are
read back."""
BY_PLACE: Final = {"Plats", "Citat", "Ta bort"}
"""Swedish has one word where other languages have two: a seat or a place, one quote or several, delete or remove."""
SHORTENED: Final = {"Gem."}
SWEDISH: Final = {"en": re.compile("[åäöÅÄÖ]"), "nb": re.compile("[äöÄÖ]")}
MARKERS: Final = {"tr": 0, "phrase": 0, "later": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""What makes a text one of the program's, and which of its arguments the text is."""


class Text(Struct, frozen=True):
    """One text in a file of translations."""

    context: str
    source: str
    translation: str
    finished: bool
    comment: str
    """Which of two meanings: "one" or "many", say."""


def texts_of(path: Path) -> list[Text]:
    """All texts of a file of translations."""
    return [
        Text(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("translation") or "",
            translation.get("type") is None,
            message.findtext("comment") or "",
        )
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    ]


def placeholders(text: str) -> Counter[tuple[str, str, str]]:
    """What is filled in: name, format and conversion of each."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:  # braces that are none
        return Counter()
    return Counter((name, form or "", conversion or "") for _, name, form, conversion in parts if name is not None)


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language but Swedish."""
    return str(request.param)


@pytest.fixture(scope="module")
def texts(language: str) -> list[Text]:
    """Its texts."""
    return texts_of(I18N / f"kompass_{language}.ts")


def test_every_text_is_translated(texts: list[Text]) -> None:
    assert len(texts) > 2000
    assert [text.source for text in texts if not text.finished or not text.translation.strip()] == []


def test_every_placeholder_is_kept(texts: list[Text]) -> None:
    assert [text for text in texts if placeholders(text.source) != placeholders(text.translation)] == []


def test_every_text_begins_and_ends_as_the_swedish_one_does(texts: list[Text]) -> None:
    def ends(text: str) -> list[bool]:
        return [text.endswith(end) for end in ENDS] + [text.startswith((" ", "\n")), text.count("\n") > 0]

    rest = [text for text in texts if text.source not in SHORTENED]
    assert [text for text in rest if ends(text.source) != ends(text.translation)] == []


def test_no_swedish_letter_is_left(language: str, texts: list[Text]) -> None:
    left = [text for text in texts if SWEDISH[language].search(NAMES.sub("", text.translation))]
    assert left == []


def test_one_swedish_text_is_the_same_everywhere(texts: list[Text]) -> None:
    """Two words for one thing would be two things; below the window a text has no context at all."""
    said: dict[str, set[str]] = {}
    for text in texts:
        said.setdefault(f"{text.source} {text.comment}", set()).add(text.translation)
    two = {source: words for source, words in said.items() if len(words) > 1}
    assert {source: words for source, words in two.items() if source.strip() not in BY_PLACE} == {}
    assert len(two) == len(BY_PLACE)


@pytest.mark.skipif(os.name != "posix" or not (PROJECT / "dev").exists(), reason="./dev is a shell script")
def test_the_files_are_what_the_sources_and_the_translators_say(tmp_path: Path) -> None:
    """Otherwise: ./dev texts, translate what is new, and ./dev texts once more."""
    there = tmp_path / "i18n"
    shutil.copytree(I18N, there)
    subprocess.run(["sh", "dev", "texts", str(there)], cwd=PROJECT, check=True, capture_output=True)
    names = sorted(path.name for path in I18N.iterdir())
    assert sorted(path.name for path in there.iterdir()) == names
    assert [name for name in names if (there / name).read_bytes() != (I18N / name).read_bytes()] == []


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call that marks a text, by the name of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in MARKERS and (name != "translate" or _has_context(node)):
                yield name, node


def _has_context(call: ast.Call) -> bool:
    """Whether it is Qt's translate, and none that moves or maps something."""
    return len(call.args) > 1 and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)


def not_literal(tree: ast.AST) -> list[int]:
    """The lines where a text is made on the spot, so that nobody can translate it. `phrase` may say what was marked."""
    return [
        node.lineno
        for name, node in calls(tree)
        if len(node.args) <= MARKERS[name]
        or isinstance(node.args[MARKERS[name]], (ast.JoinedStr, ast.BinOp))
        or (name in ("tr", "later", "QT_TRANSLATE_NOOP") and not isinstance(node.args[MARKERS[name]], ast.Constant))
    ]


def said_below_the_window() -> set[str]:
    """The literals that are said without a context."""
    return {
        str(node.args[0].value)
        for path in (PROJECT / "kompass_desktop").rglob("*.py")
        for name, node in calls(ast.parse(path.read_text("utf-8")))
        if name in ("phrase", "later") and isinstance(node.args[0], ast.Constant)
    }


def test_what_is_said_below_the_window_is_found_without_a_context(texts: list[Text]) -> None:
    """Where a call stands inside another the collector may think of a context, in which nobody looks."""
    found = {text.source for text in texts if not text.context}
    assert said_below_the_window() - found == set()


def test_a_text_that_is_glued_together_is_found() -> None:
    bad = 'self.tr(f"{n} filer")\nphrase("a" + b)\nlater(name)\ntranslate("x", f"{y}")\nself.tr()'
    assert not_literal(ast.parse(bad)) == [1, 2, 3, 4, 5]
    assert not_literal(ast.parse('self.tr("En fil")\nphrase(NAMES[k])\nphrase("{n} filer", n=1)\nx.translate(T)')) == []


def test_no_text_is_glued_together() -> None:
    found = {
        str(path.relative_to(PROJECT)): lines
        for path in sorted((PROJECT / "kompass_desktop").rglob("*.py"))
        if path.name != "language.py" and (lines := not_literal(ast.parse(path.read_text("utf-8"))))
    }
    assert found == {}
