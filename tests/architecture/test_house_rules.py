"""The promises of the house that no import contract can see, each read from the source itself.

Every rule is a small function from a file's syntax tree to the lines that break it, so that each is also tried on a
piece of code that does.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2] / "kompass_desktop"
SOURCES = sorted(HOUSE.rglob("*.py"))
LONGEST_FILE = 320

NETWORK = (
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets",
)  # fmt: skip
QT_MODULES_OF_GPL_ONLY = ("PySide6.QtCharts", "PySide6.QtGraphs", "PySide6.QtDataVisualization")
DRAWERS = {"utils", "util", "common", "helpers", "helper", "misc"}
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?")
BARE_COLOUR = re.compile(r"(?:0x)?(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")
MAKERS_OF_COLOURS = {"QColor", "Color", "HexColor", "fromRgb", "PatternFill"}
QT_COLOURS = {"black", "white", "red", "green", "blue", "cyan", "magenta", "yellow", "gray"}
QT_COLOURS |= {f"dark{name.capitalize()}" for name in QT_COLOURS} | {"lightGray"}


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every module or name that is imported anywhere in a file, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
            yield node.lineno, node.module


def lines_importing(tree: ast.AST, modules: tuple[str, ...]) -> set[int]:
    """The lines that import one of these modules or something inside one."""
    return {
        line for line, name in imported(tree) for module in modules if name == module or name.startswith(module + ".")
    }


def network(tree: ast.AST) -> set[int]:
    """The lines that name a library that could reach the network."""
    return lines_importing(tree, NETWORK)


def charts_under_gpl(tree: ast.AST) -> set[int]:
    """The lines that name a Qt module which would put the whole program under GPLv3."""
    return lines_importing(tree, QT_MODULES_OF_GPL_ONLY)


def calls(tree: ast.AST, method: str) -> set[int]:
    """The lines that call a method of this name on anything."""
    return {
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method
    }


def commits(tree: ast.AST) -> set[int]:
    """The lines that end a transaction."""
    return calls(tree, "commit")


def style_sheets(tree: ast.AST) -> set[int]:
    """The lines that put a style sheet on something."""
    return calls(tree, "setStyleSheet")


def colours(tree: ast.AST) -> set[int]:
    """The lines that spell out a colour: "#0F5E84", QColor(15, 94, 132), QColor("0F5E84"), Qt.GlobalColor.red."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and COLOUR.search(node.value):
            found.add(node.lineno)
        elif isinstance(node, ast.Call) and _name(node.func) in {
            "QColor",
            "Color",
            "HexColor",
            "fromRgb",
            "PatternFill",
        }:
            values = [a.value for a in (*node.args, *(k.value for k in node.keywords)) if isinstance(a, ast.Constant)]
            if any(type(value) in (int, float) and value for value in values) or any(
                isinstance(value, str) and BARE_COLOUR.fullmatch(value) for value in values
            ):
                found.add(node.lineno)
        elif isinstance(node, ast.Attribute) and node.attr in QT_COLOURS and _name(node.value) in {"Qt", "GlobalColor"}:
            found.add(node.lineno)
    return found


def _name(node: ast.expr) -> str:
    """The last word of a dotted name."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def broken(rule: Callable[[ast.AST], set[int]], allowed: Callable[[Path], bool] = lambda _: False) -> list[str]:
    """The places of the program that break a rule, as "path:line"."""
    places: list[str] = []
    for path in SOURCES:
        inside = path.relative_to(HOUSE)
        if not allowed(inside):
            places += [f"{inside}:{line}" for line in sorted(rule(ast.parse(path.read_text(encoding="utf-8"))))]
    return places


def inside(*folders: str) -> Callable[[Path], bool]:
    """Whether a path of the package lies in one of these packages or is one of these modules."""
    return lambda path: any(
        path.with_suffix("").as_posix() == f or path.as_posix().startswith(f + "/") for f in folders
    )


def test_the_program_never_reaches_for_the_network() -> None:
    assert broken(network) == []


def test_no_part_of_qt_is_used_that_would_decide_the_licence_for_everybody() -> None:
    assert broken(charts_under_gpl) == []


def test_only_storage_ends_transactions() -> None:
    assert broken(commits, inside("storage")) == []


def test_only_the_theme_sets_a_style_sheet_and_only_on_the_application() -> None:
    assert broken(style_sheets, inside("ui/theme")) == []


def test_no_colour_is_spelled_out_in_code() -> None:
    assert broken(colours) == []


def test_every_package_begins_with_prose_and_nothing_else() -> None:
    offenders: list[str] = []
    for path in (path for path in SOURCES if path.name == "__init__.py"):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        if len(body) != 1 or not isinstance(body[0], ast.Expr) or not isinstance(body[0].value, ast.Constant):
            offenders.append(str(path.relative_to(HOUSE)))
    assert offenders == []


def test_every_folder_with_code_is_a_package() -> None:
    folders = {path.parent for path in SOURCES}
    assert sorted(str(folder) for folder in folders if not (folder / "__init__.py").is_file()) == []


def test_every_module_says_what_it_is_for() -> None:
    dumb = [path for path in SOURCES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert [str(path.relative_to(HOUSE)) for path in dumb] == []


def test_there_is_no_drawer_for_what_has_no_home() -> None:
    names = {part for path in SOURCES for part in path.relative_to(HOUSE).with_suffix("").parts}
    assert names & DRAWERS == set()


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    lengths = {str(path.relative_to(HOUSE)): path.read_text(encoding="utf-8").count("\n") for path in SOURCES}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


@pytest.mark.parametrize(
    ("rule", "offence"),
    [
        (network, "def f():\n    import socket"),
        (network, "from urllib import request"),
        (network, "from urllib.request import urlopen"),
        (network, "from PySide6 import QtNetwork"),
        (charts_under_gpl, "from PySide6.QtCharts import QChart"),
        (commits, "connection.commit()"),
        (style_sheets, "label.setStyleSheet('')"),
        (colours, "ink = '#0F5E84'"),
        (colours, "rule = f'color: #0f5e84;'"),
        (colours, "QColor(15, 94, 132)"),
        (colours, "QtGui.QColor('0F5E84')"),
        (colours, "PatternFill('solid', start_color='FF0F5E84')"),
        (colours, "Qt.GlobalColor.red"),
        (colours, "Qt.white"),
    ],
)
def test_each_rule_sees_the_code_that_breaks_it(rule: Callable[[ast.AST], set[int]], offence: str) -> None:
    assert rule(ast.parse(offence))


@pytest.mark.parametrize(
    ("rule", "sound"),
    [
        (network, "from urllib.parse import quote"),
        (commits, "session.commit_text"),
        (colours, "note = '#13 + c: egen budget'"),
        (colours, "QColor(tokens['accent'])"),
        (colours, "Qt.GlobalColor.transparent"),
    ],
)
def test_no_rule_cries_at_sound_code(rule: Callable[[ast.AST], set[int]], sound: str) -> None:
    assert not rule(ast.parse(sound))
