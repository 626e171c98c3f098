"""Joins the wrapped lines of a column into single findings, as the report words them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kompass_desktop.intake.area_boxes import without_bullet

# A line that ends in one of these goes on, whatever the next line begins with.
_GOES_ON = """
och eller samt för for fér av i på pa pé med till som om mellan vid från fran att en ett den det de inom genom hos utan
mot efter under över 6ver hur vad kring t ex tex bl a inklusive via sin sitt sina både bade än an är ar
"""
_STARS = "★☆⭐🌟✪✭✮✯"
_STAR_NOTE = re.compile(rf"\s*\(\s*gu[lI1i|]dst\S{{1,4}}rn\S{{0,2}}?\s*\)|[{_STARS}]\ufe0f?", re.I)
_STAR_WORD = re.compile(r"gu[lI1i|]dst\S{1,4}rn\w*", re.I)
_STAR_LABEL = re.compile(r"^\s*gu[lI1i|]dst\S{1,4}rn\w*\s*[:–-]\s*", re.I)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One line of a column: where it stands in the file and its text, empty where the column has a gap.

    `begins` says whether a paragraph begins here, where the page's own spacing shows it.
    """

    number: int
    text: str
    begins: bool | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One finding's text, its first line, whether it bears a gold star, and why its bounds are in doubt ("" = not)."""

    number: int
    text: str
    gold_star: bool
    why: str


def vocabulary_of(lines: Iterable[str]) -> frozenset[str]:
    """All words of a report in small letters: they tell a hyphen of the text from one of a line's end."""
    return frozenset(word for line in lines for word in _WORD.findall(line.casefold()))


def items_of(lines: Sequence[ColumnLine], vocabulary: frozenset[str]) -> tuple[Item, ...]:
    """The findings of one column; an empty line, a bullet, or a line that was broken early begins a new one."""
    width = max((len(line.text.strip()) for line in lines), default=0)
    groups: list[list[ColumnLine]] = []
    doubts: dict[int, str] = {}
    gap = True
    for line in lines:
        if not line.text.strip():
            gap = True
            continue
        begins, doubt = (True, "") if not groups else _begins_item(groups[-1], line, gap, width)
        if begins:
            groups.append([line])
        else:
            groups[-1].append(line)
        if doubt:
            doubts[len(groups) - 1] = doubt
            if begins and len(groups) > 1:
                doubts[len(groups) - 2] = doubt
        gap = False
    items = [_item(group, doubts.get(i, ""), vocabulary) for i, group in enumerate(groups)]
    return _with_lone_stars(items)


def _begins_item(group: Sequence[ColumnLine], line: ColumnLine, gap: bool, width: int) -> tuple[bool, str]:
    """Whether a line begins a new finding, and the doubt about it if there is one."""
    text = line.text
    bare, bulleted = without_bullet(text)
    before = group[-1].text.strip()
    if bulleted or text.strip()[0] in _STARS:
        return True, ""
    if line.begins is not None:
        return line.begins, ""
    if _is_small(bare):
        return (gap and before.endswith((".", "!", "?"))), ""
    if gap:
        return True, ""
    last_word = before.split()[-1].casefold().strip('(”"')
    open_bracket = sum(line.text.count("(") - line.text.count(")") for line in group) > 0
    if (
        before.endswith((",", "-", "–", "(", "/", "&", ":"))
        or last_word in _GOES_ON.split()
        or (open_bracket and bare[:1] != "(")
    ):
        return False, ""
    if len(before) + 1 + len(bare.split()[0]) < width:
        return True, ""
    if before.endswith((".", "!", "?")) or len(bare.split()) == 1:
        return False, "raden kan vara en egen punkt"
    return True, "radbrytningen kan skilja två punkter eller stå mitt i en"


def _is_small(text: str) -> bool:
    """Whether a line begins inside a sentence: small letters, brackets, and ö read as 6 or lö as I6."""
    first = text[:1]
    if first.isalpha():
        return first.islower() or bool(re.match(r"[Il1]6[a-zåäö]", text))
    return bool(re.match(r"[&(/\-–+%]|[\d][a-zåäö]|\d+\s+[a-zåäö%]|[’'”\"][a-zåäö]", text))


def _item(group: Sequence[ColumnLine], doubt: str, vocabulary: frozenset[str]) -> Item:
    text = ""
    for line in group:
        piece, _ = without_bullet(line.text) if not text else (line.text.strip(), False)
        text = _joined(text, piece, vocabulary)
    star = bool(_STAR_NOTE.search(text) or _STAR_WORD.search(text))
    text = _STAR_LABEL.sub("", _STAR_NOTE.sub("", text))
    return Item(group[0].number, re.sub(r"\s+", " ", text).strip(" |¦"), star, doubt)


def _joined(text: str, piece: str, vocabulary: frozenset[str]) -> str:
    """Two lines as one; a hyphen at the end goes where the report knows the whole word, and stays where it does not."""
    if not text:
        return piece
    if not re.search(r"[^\W\d_]-$", text):
        return f"{text} {piece}"
    head = _WORD.findall(text)[-1]
    tail_words = _WORD.findall(piece)
    tail = tail_words[0] if tail_words else ""
    if tail.casefold() in ("och", "eller", "respektive", "samt"):
        return f"{text} {piece}"
    whole, parts = f"{head}{tail}".casefold(), (head.casefold(), tail.casefold())
    if not tail or tail[0].isupper() or (whole not in vocabulary and all(part in vocabulary for part in parts)):
        return f"{text}{piece}"
    return f"{text[:-1]}{piece}"


def _with_lone_stars(items: Sequence[Item]) -> tuple[Item, ...]:
    """A star that stands on a line of its own belongs to the finding before it."""
    kept: list[Item] = []
    for item in items:
        if not _WORD.search(item.text):
            if item.gold_star and kept:
                last = kept[-1]
                kept[-1] = Item(last.number, last.text, True, last.why or "guldstjärnan står på en egen rad")
            continue
        kept.append(item)
    return tuple(kept)
