"""Texts of the window are asked for where lupdate finds them, under the context in which they are looked up."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[2] / "kompass_desktop"
UI = (*sorted((PROGRAM / "ui").rglob("*.py")), PROGRAM / "app.py")


def hidden_texts(source: str) -> list[str]:
    """What lupdate would miss or put under a context that is never looked in, by line."""
    tree, found = ast.parse(source), list[str]()
    in_f_strings = {id(n) for f in ast.walk(tree) if isinstance(f, ast.JoinedStr) for n in ast.walk(f)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            found += [f"{node.lineno}: another name for translate" for name in _others_for_translate(node)]
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        ours = called.endswith(".tr") or called == "tr" or called in ("translate", "QCoreApplication.translate")
        if not ours:
            continue
        if called.endswith("tr") and called != "self.tr":
            found.append(f"{node.lineno}: {called} has the context of another class")
        if id(node) in in_f_strings:
            found.append(f"{node.lineno}: {called} in an f-string")
    return found


def _others_for_translate(node: ast.Assign) -> list[str]:
    target, value = node.targets[0], node.value
    names = target.elts if isinstance(target, ast.Tuple) else [target]
    values = value.elts if isinstance(value, ast.Tuple) else [value]
    pairs = zip(names, values, strict=False)
    given = [ast.unparse(name) for name, one in pairs if ast.unparse(one) == "QCoreApplication.translate"]
    return [name for name in given if name != "translate"]


@pytest.mark.parametrize(
    "source",
    [
        "t = QCoreApplication.translate",
        "t, n = QCoreApplication.translate, 1",
        "model.tr('Nr')",
        "tr('Nr')",
        "f\"{self.tr('Nr')}\"",
    ],
)
def test_a_hidden_text_is_found(source: str) -> None:
    assert hidden_texts(source)


def test_no_text_of_the_window_is_hidden_from_those_who_translate() -> None:
    found = {path.name: hidden for path in UI if (hidden := hidden_texts(path.read_text("utf-8")))}
    assert found == {}
