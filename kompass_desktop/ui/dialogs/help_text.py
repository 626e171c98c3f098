"""A page of the help as it is shown: its marks become HTML in the colours and sizes of the running look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape

from kompass_desktop.services.help_pages import COMMAND, KEY, LINK, HelpPage
from kompass_desktop.ui.actions import key_words
from kompass_desktop.ui.command_rows import Command
from kompass_desktop.ui.theme.theme import Theme

Commands = Mapping[str, Command]
_STRONG = re.compile(r"\*\*([^*]+)\*\*")
_TYPED = re.compile(r"`([^`]+)`")
_POINT = re.compile(r"(?:-|\d+\.) +")


def page_html(page: HelpPage, commands: Commands) -> str:
    """The whole page."""
    # Qt makes <h1> larger than any size that is given for it.
    return f'<p class="title">{escape(page.title)}</p>{"".join(_blocks(page.text, commands))}'


def page_words(page: HelpPage, commands: Commands) -> str:
    """What the page says, without marks: for searching in it."""
    text = COMMAND.sub(lambda found: _command_words(found[1], commands), page.text)
    text = KEY.sub(lambda found: key_words(found[1]), text)
    return f"{page.title}\n{LINK.sub(lambda found: found[1], text)}"


def page_style(theme: Theme) -> str:
    """The style sheet of the pages."""

    def colour(token: str) -> str:
        return theme.colour(token).name()

    def px(style: str) -> str:
        return f"{theme.font(style).pixelSize()}px"

    return f"""
    p {{ margin: 0 0 10px 0; line-height: 112%; }}
    .title {{ font-size: {px("title")}; font-weight: 600; margin: 0 0 12px 0; }}
    .heading {{ font-size: {px("heading")}; font-weight: 600; margin: 18px 0 6px 0; }}
    .strong {{ font-weight: 600; }}
    li {{ margin: 0 0 5px 0; line-height: 112%; }}
    ul, ol {{ margin: 0 0 10px 0; }}
    a {{ color: {colour("accent")}; text-decoration: none; font-weight: 600; }}
    td {{ padding: 5px 20px 5px 0; border-bottom: 1px solid {colour("line_soft")}; }}
    th {{ padding: 5px 20px 5px 0; border-bottom: 1px solid {colour("line")}; color: {colour("muted")};
          font-weight: 400; font-size: {px("small")}; text-align: left; }}
    .key {{ color: {colour("muted")}; background-color: {colour("sunken")}; }}
    .typed {{ color: {colour("text")}; background-color: {colour("sunken")}; font-weight: 600; }}
    """


# ---- blocks
def _blocks(text: str, commands: Commands) -> Iterator[str]:
    for block in re.split(r"\n\s*\n", text):
        heading, _, rest = block.partition("\n") if block.startswith("## ") else ("", "", block)
        if heading:
            yield f'<p class="heading">{_inline(heading[3:], commands)}</p>'
        if rest.strip():
            yield _block(rest.strip().split("\n"), commands)


def _block(lines: list[str], commands: Commands) -> str:
    if all(line.startswith("|") for line in lines):
        return _table(lines, commands)
    if all(_POINT.match(line) for line in lines):
        tag = "ol" if lines[0][0].isdigit() else "ul"
        points = "".join(f"<li>{_inline(_POINT.sub('', line, count=1), commands)}</li>" for line in lines)
        return f"<{tag}>{points}</{tag}>"
    return f"<p>{_inline(' '.join(lines), commands)}</p>"


def _table(lines: list[str], commands: Commands) -> str:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if not line.startswith("|--")]
    found = ""
    for number, cells in enumerate(rows):
        tag = "td" if number else "th"
        found += f"<tr>{''.join(f'<{tag}>{_inline(cell, commands)}</{tag}>' for cell in cells)}</tr>"
    return f'<table cellspacing="0" style="border-collapse: collapse; margin: 4px 0 12px 0;">{found}</table>'


# ---- within a line
def _inline(text: str, commands: Commands) -> str:
    text = escape(text, quote=False)
    text = _TYPED.sub(lambda found: f'<span class="typed">&nbsp;{_unbroken(found[1])}&nbsp;</span>', text)
    text = _STRONG.sub(r'<span class="strong">\1</span>', text)
    text = LINK.sub(r'<a href="\2">\1</a>', text)
    text = KEY.sub(lambda found: _key_html(found[1]), text)
    return COMMAND.sub(lambda found: _command_html(found[1], commands), text)


def _command_words(command: str, commands: Commands) -> str:
    row = commands.get(command)
    return row.words.rstrip("…") if row is not None else command


def _command_html(command: str, commands: Commands) -> str:
    row = commands.get(command)
    words = f'<span class="strong">{escape(_command_words(command, commands))}</span>'
    return words if row is None or not row.keys else f"{words} {' '.join(map(_key_html, row.keys))}"


def _key_html(key: str) -> str:
    return f'<span class="key">&nbsp;{_unbroken(escape(key_words(key)))}&nbsp;</span>'


def _unbroken(words: str) -> str:
    return words.replace(" ", "&nbsp;")
