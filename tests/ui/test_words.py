"""No text of the program is left out when it is translated: what the window says stands between the marks ‹ ›.

What comes from the evaluation, the catalogue and the report is content and stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest
from msgspec import Struct
from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from kompass_desktop.model.documents import USUAL_KINDS
from kompass_desktop.model.visit import USUAL_ROLE_GROUPS
from kompass_desktop.services.resources import resource
from kompass_desktop.services.session import Session
from kompass_desktop.ui.dialogs.help import HelpDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.translation import LANGUAGES
from kompass_desktop.ui.widgets.pen import Pen
from tests.ui.every_dialog import every_dialog
from tests.ui.example_window import example_window
from tests.ui.stretching import speaking_stretched

MARKED: Final = re.compile(r"‹[^‹›]*›")
WORD: Final = re.compile(r"[^\W\d_]{2,}")
PARTS: Final = re.compile(
    r"</?qt>|  ·  |\\n|[\n\"|”]|, |: | – |\. |; |  |[-–.,:/ ]*\d[-–.,:/\d ]*"
    r"|\S+\.(?:kompass|xlsx|pdf|example)\b|/\S*[/\d]\S*"
    r"|\{\w+\}|Exempelköpings?(?: kommuns?)?| åtta "
)
"""Where one part of a text ends: at a number, a day or a code, at a file, at what is filled into a template."""
NAMES: Final = frozenset(
    re.split(
        r"\s+",
        "kompass_desktop exempelkoping Excel PDF CSV KA LB MB kB Ctrl Shift Alt Enter Del Delete Esc Home End PgUp "
        "PgDn Space qt tmp "
        "mån tis ons tors fre lör sön jan feb mars apr maj juni juli aug sep okt nov dec oktober november",
    )
)
"""What is the same in every language."""
ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.ToolTipRole,
)
CONTENT: Final = ("catalogue", "examples", "results", "visit", "web", "words")
"""The folders of resources that hold content."""
MOST_ROWS, LONG = 40, 4


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that a window says, shown or only to a screen reader, and where."""
    yield "window title", window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        kind = type(widget).__name__
        if isinstance(widget, QWidget) and kind.startswith("Q") and not isinstance(widget, (QLabel, QMenu)):
            continue
        for what, text in (
            ("tooltip", widget.toolTip()),
            ("name", widget.accessibleName()),
            ("description", widget.accessibleDescription()),
            ("text", _text_of(widget)),
        ):
            yield f"{kind} {what}", text
        if isinstance(widget, QComboBox):
            yield from ((f"{kind} item", widget.itemText(n)) for n in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from ((f"{kind} tab", widget.tabText(n)) for n in range(widget.count()))
        elif isinstance(widget, QAbstractItemView):
            yield from _rows_of(widget)
    for action in window.findChildren(QAction):
        yield "action", action.text()


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, (QLineEdit, QPlainTextEdit)) else ""


def _rows_of(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model, kind = view.model(), type(view).__name__
    if model is None:
        return
    for column in range(model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1):
        for role in ROLES:
            head = model.headerData(column, Qt.Orientation.Horizontal, role)
            if isinstance(view, QTableView) and isinstance(head, str):
                yield f"{kind} head", head
            for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
                said: Any = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield f"{kind} row", said


# ---- what may stand there without marks
def content_of(session: Session) -> Content:
    """Every text that is content: of the evaluation, the catalogue, the report, the library, the help, the examples."""
    found = [path.read_text("utf-8") for folder in CONTENT for path in resource(folder).rglob("*.*[dnl]")]
    found += [*(name for _, name in LANGUAGES), *USUAL_KINDS, *USUAL_ROLE_GROUPS]

    def gather(value: Any) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, Mapping):
            gather(tuple(value.items()))
        elif isinstance(value, tuple):
            for inside in value:
                gather(inside)
        elif isinstance(value, Struct):
            for name in value.__struct_fields__:
                gather(getattr(value, name))

    gather(session.evaluation)
    whole = "\n".join(found)
    return Content(frozenset(map(_plain, PARTS.split(whole))), _plain(whole))


class Content(Struct, frozen=True):
    """Its single parts, and all of it as one text."""

    parts: frozenset[str]
    whole: str


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("*", "").split()).strip(" .,:;…–-·()”\"'|&+=?!•#")


def unmarked(text: str, content: Content) -> list[str]:
    """The parts of a text that the program says, and that are not marked."""
    left, before = text, ""
    while left != before:
        left, before = MARKED.sub("\0", left), left
    parts = (part.strip() for piece in left.split("\0") for part in PARTS.split(piece))
    return [part for part in parts if WORD.search(part) and not _is_content(part, content)]


def _is_content(part: str, content: Content) -> bool:
    """One of its parts, names and keys, or a longer piece out of it: a title that was cut, a line of a paragraph."""
    plain = _plain(part)
    if plain in content.parts or all(word in NAMES for word in WORD.findall(part)):
        return True
    return len(plain.split()) >= LONG and plain in content.whole


# ---- the window
@pytest.fixture
def window(qapp: QApplication, theme: Theme) -> Iterator[MainWindow]:
    """The window with the invented example, in a language whose every text is marked."""
    with speaking_stretched(qapp), example_window() as made:
        yield made


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What is drawn by hand, as it is drawn."""
    found, draw = list[tuple[str, str]](), Pen.text

    def text(pen: Pen, rect: QRectF, words: str, *how: Any, **more: Any) -> float:
        found.append(("painted", words))
        return draw(pen, rect, words, *how, **more)

    monkeypatch.setattr(Pen, "text", text)
    return found


def test_every_text_of_the_tabs_is_translated(window: MainWindow, painted: list[tuple[str, str]]) -> None:
    desk = window.desk
    assert desk is not None
    content, left = content_of(desk.session), set[tuple[str, str]]()
    for number, tab in enumerate(desk.tabs):
        painted.clear()
        desk.show_tab(number)
        settle()
        window.grab()
        assert painted
        said = [
            *(texts_of(desk.page) if desk.page is not None else ()),
            *texts_of(window.bar),
            *texts_of(desk.dock),
            *painted,
        ]
        left |= {(f"{tab.id}: {where}", part) for where, text in said for part in unmarked(text, content)}
    left |= {(where, part) for where, text in texts_of(window) for part in unmarked(text, content)}
    assert sorted(left) == []


def test_every_text_of_the_start_screen_is_translated(window: MainWindow) -> None:
    assert window.desk is not None
    content = content_of(window.desk.session)
    window.close_evaluation()
    settle()
    assert sorted({(where, part) for where, text in texts_of(window.start) for part in unmarked(text, content)}) == []


def test_every_text_of_the_dialogs_is_translated(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, painted: list[tuple[str, str]]
) -> None:
    assert window.desk is not None
    session, left = window.desk.session, set[tuple[str, str]]()

    def look(name: str, dialog: QWidget) -> None:
        content = content_of(session)
        if isinstance(dialog, HelpDialog):
            return  # its pages are there in each language
        painted.clear()
        dialog.grab()
        said = [*texts_of(dialog), *painted]
        left.update((f"{name}: {where}", part) for where, text in said for part in unmarked(text, content))

    every_dialog(window, tmp_path, monkeypatch, look)
    assert sorted(left) == []


def test_what_is_left_unmarked_is_found() -> None:
    content = Content(frozenset({"styrning"}), "styrning och kontroll av hela kommunen")
    assert unmarked("‹Poäng ord›: 17", content) == []
    assert unmarked("‹Område ‹tre› ord›, Styrning", content) == []
    assert unmarked("”styrning och kontroll av hela…”", content) == []
    assert unmarked("‹Poäng ord›: kontroll", content) == ["kontroll"]
