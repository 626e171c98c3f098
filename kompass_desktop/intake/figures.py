"""Reads points out of damaged table cells: "15 20", "1 5 2O", "15/20", "l5 av 20", "1520".

The max of a sub-criterion is known beforehand (the catalogue has it), and that is what makes the reading safe: where
the last figures are the max, the ones before it are the points.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_LETTERS_FOR_DIGITS = str.maketrans("OoQDlI|!iSsBZz", "00001111155822")
_FIGURE = re.compile(r"[0-9OoQDlI|!iSsBZz]*[0-9][0-9OoQDlI|!iSsBZz]*")
_LETTERS_ONLY = re.compile(r"[OQDlI!SBZ]{1,2}|[lI][oO]")
_BAR = re.compile(r"[lI!]")
_BETWEEN = re.compile(r"av|max|maximalt|m\S{1,2}jliga|p[o0öô]\S{0,2}ng|p|[/|¦-]|\|\|", re.I)
_EDGES = ".,;:*'\"‘’“”´`()[]{}<>_~^°=«»"
# "15/20", "15|20", "15-20", "15av20", "15.20": one token, two cells.
_CUT = re.compile(r"[/¦;]|(?<=[0-9OolIS])\|(?=[0-9OolIS])|(?<=\d)(?:[-–—]|av)(?=\d)|(?<=\d)[.,](?=\d\d\d?(?:\s|$))")
_POINTS_SIGN = re.compile(r"(?<=\d)p(?=\W|$)")
# A speck behind the figures that was read as a sign or two.
_SPECK = re.compile(r"[^\dOQSBZlI|/%]{1,2}")
_DASHES = ("-", "–", "—")
# More than an area's 100 is no sub-criterion's points, and half as much again no area's.
HIGHEST_SENSIBLE = 100


@dataclass(frozen=True, slots=True)
class Figure:
    """Points as read from a cell: the reading to use (or None), other possible ones, and how it had to be mended.

    `mended` is Swedish and empty where the cell was plain; `others` is empty where nothing else is possible.
    """

    value: int | None
    others: tuple[int, ...] = ()
    mended: str = ""

    @property
    def plain(self) -> bool:
        """Whether the cell stood there whole, with nothing to mend or choose."""
        return self.value is not None and not self.mended and not self.others

    @property
    def possible(self) -> tuple[int, ...]:
        """Every value that the cell may stand for, the one to use first."""
        first = () if self.value is None else (self.value,)
        return first + tuple(other for other in self.others if other != self.value)


NOTHING = Figure(None, (), "inga poäng står utskrivna")


def split_figures(text: str) -> tuple[str, tuple[str, ...]]:
    """A line as its words and the cells of figures at its end, as printed: ("1.1 Strategi …", ("15", "20"))."""
    tokens = _CUT.sub(" ", _POINTS_SIGN.sub("", text.replace("%", " % "))).split()
    tokens = _without_specks(tokens)
    cells: list[str] = []
    keep = len(tokens)
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index].strip(_EDGES)
        if token == "%" or (index + 1 < len(tokens) and tokens[index + 1] == "%" and _FIGURE.fullmatch(token)):
            continue
        if _is_cell(token, bool(cells)):
            cells.insert(0, token)
            keep = index
        elif token in _DASHES and len(cells) == 1 and not (index and _is_cell(tokens[index - 1].strip(_EDGES), True)):
            # A dash where the points should be: the report gives none.
            cells.insert(0, token)
            keep = index
        elif token and not _BETWEEN.fullmatch(token) and token not in "–—|.":
            break
    words = tokens[:keep]
    while words and (_BETWEEN.fullmatch(words[-1].strip(_EDGES)) or words[-1] in "–—|_"):
        words.pop()
    return " ".join(words), tuple(cells)


def _without_specks(tokens: list[str]) -> list[str]:
    """The tokens without a speck that was read as a sign or two after the last figure."""
    end = len(tokens)
    while end and tokens[end - 1] in ("|", "||"):
        end -= 1
    if end > 1 and _SPECK.fullmatch(tokens[end - 1]):
        before = end - 1
        while before and tokens[before - 1] in ("|", "||"):
            before -= 1
        if before and _FIGURE.fullmatch(tokens[before - 1].strip(_EDGES + "|")):
            return tokens[:before]
    return tokens


def read_digits(cell: str) -> str:
    """The digits of a cell, letters that were read for digits put right; "" where it is no number."""
    figures = cell.strip("|" + _EDGES).translate(_LETTERS_FOR_DIGITS)
    return figures if figures.isascii() and figures.isdigit() else ""


def read_pair(cells: Sequence[str], most: int) -> Figure:
    """The points of a row whose max is `most`, from its cells (points first, then the max)."""
    figure = _pair([read_digits(cell) for cell in cells], cells, most)
    barred = [i for i, cell in enumerate(cells) if re.fullmatch(r"\|\d", cell)]
    if len(barred) == 1 and figure.value is not None and sum(cell.count("|") for cell in cells) == 1:
        # A bar that touches the figure may be the table's line or a one.
        index = barred[0]
        with_one = [("1" if i == index else "") + read_digits(cell) for i, cell in enumerate(cells)]
        other = _pair(with_one, cells, most).value
        if other is not None and other <= most and other not in figure.possible:
            return Figure(figure.value, (*figure.others, other), figure.mended or "ett streck kan vara en etta")
    return figure


def read_alone(cells: Sequence[str], most: int) -> Figure:
    """Points that stand without a max, or with the max `most` after them, as in the boxes of chapter 3."""
    digits = [read_digits(cell) for cell in cells]
    if not cells or not all(digits):
        return NOTHING
    if len(digits) > 1 and "".join(digits).endswith(str(most)):
        pair = _pair(digits, cells, most)
        if pair.value is not None:
            return pair
    whole = "".join(digits)
    if len(whole) > 3 or int(whole) > (_sensible(most) if len(digits) == 1 else most):
        return Figure(None, tuple(dict.fromkeys(int(d) for d in digits if int(d) <= most)), "talet går inte att läsa")
    if len(digits) == 1:
        return Figure(int(whole), (), _letters(cells))
    return Figure(int(whole), tuple(int(d) for d in digits), f"”{' '.join(cells)}” lästes som {int(whole)}")


def pair_fits(cells: Sequence[str], most: int) -> bool:
    """Whether cells end in this max and have readable points before it."""
    digits = [read_digits(cell) for cell in cells]
    if not all(digits) or not "".join(digits).endswith(str(most)):
        return False
    figure = read_pair(cells, most)
    # More than the max is believed only where it stands there plainly.
    return figure.value is not None and (figure.value <= most or figure.plain)


def _is_cell(token: str, has_cells: bool) -> bool:
    core = token.strip("|")
    if _FIGURE.fullmatch(core):
        return len(core) <= 8
    # A short token with a digit in it, before the max, is a cell that cannot be read rather than a word of the title.
    digits = sum(sign.isdigit() for sign in core)
    return has_cells and bool(_LETTERS_ONLY.fullmatch(core) or (digits and len(core) <= 4 and digits * 2 >= len(core)))


def _sensible(most: int) -> int:
    """What a printed number can be at most and still be points, be it over the max."""
    return most + most // 2 if most >= HIGHEST_SENSIBLE else HIGHEST_SENSIBLE


def _letters(cells: Sequence[str]) -> str:
    """Says so where letters had to be read as digits."""
    if all(cell.strip("|").isdigit() for cell in cells):
        return ""
    return f"”{' '.join(cells)}” lästes med bokstäver som siffror"


def _pair(digits: Sequence[str], cells: Sequence[str], most: int) -> Figure:
    if not digits:
        return NOTHING
    if not all(digits):
        return Figure(None, (), f"”{' '.join(cells)}” går inte att läsa som poäng")
    if len(digits) == 1:
        return _one_cell(digits[0], cells, most)
    for start in range(len(digits) - 1, 0, -1):
        if "".join(digits[start:]) == str(most):
            return _before_max(digits[:start], cells, most, plain=len(digits) == 2)
    if len(digits) == 2:
        return _other_max(digits[0], digits[1], cells, most)
    return Figure(None, (), f"”{' '.join(cells)}” går inte att läsa som poäng av {most}")


def _before_max(digits: Sequence[str], cells: Sequence[str], most: int, plain: bool) -> Figure:
    """The points once the max has been found: one cell, or digits that spaces or table lines have come between."""
    joined = "".join(digits)
    shown = " ".join(cells)
    if plain:
        value = int(joined)
        if value > _sensible(most):
            return Figure(None, (), f"”{shown}” går inte att läsa som poäng av {most}")
        mended = _letters(cells) or ("talet börjar med en nolla" if len(joined) > 1 and joined[0] == "0" else "")
        return Figure(value, (), mended)
    if len(digits) == 1:
        value = int(joined)
        fits = value <= most
        return Figure(value if fits else None, (), f"”{shown}” lästes som {value} av {most}" if fits else f"”{shown}”")
    last = int(digits[-1])
    if int(joined) <= most and joined[0] != "0" and len(joined) == len(digits):
        # Only a one can be a table's line read as a figure.
        others = (last,) if joined[0] == "1" else ()
        if _BAR.fullmatch(cells[0]):
            return Figure(None, (int(joined), last), f"”{shown}” kan vara {int(joined)} eller {last} av {most}")
        return Figure(int(joined), others, f"”{shown}” lästes som {int(joined)} av {most}")
    if _BAR.fullmatch(cells[0]) and len(digits) == 2 and last <= most:
        return Figure(last, (), f"”{shown}” lästes som {last} av {most}")
    possible = {int("".join(digits[i:j])) for i in range(len(digits)) for j in range(i + 1, len(digits) + 1)}
    others = tuple(sorted((p for p in possible if p <= most or p == int(joined) <= HIGHEST_SENSIBLE), reverse=True))
    return Figure(None, others, f"”{shown}” går att läsa på flera sätt")


def _one_cell(digits: str, cells: Sequence[str], most: int) -> Figure:
    """A single cell: the points and the max run together, or one of the two is missing."""
    shown = cells[0]
    before = digits[: -len(str(most))]
    if digits.endswith(str(most)) and before and int(before) <= most and (before == "0" or before[0] != "0"):
        possible = (int(digits),) if int(digits) <= most else ()
        return Figure(int(before), possible, f"”{shown}” lästes som {int(before)} av {most}")
    value = int(digits)
    if value == most:
        return Figure(None, (most,), f"bara ”{shown}” står där: poängen eller bara högsta poängen")
    if value < most:
        return Figure(value, (), f"bara ”{shown}” står där, högsta poängen saknas")
    return Figure(None, (), f"”{shown}” går inte att läsa som poäng av {most}")


def _other_max(first: str, second: str, cells: Sequence[str], most: int) -> Figure:
    """Two cells whose second is not the max: turned round, a damaged max, or a report with a max of its own."""
    shown = " ".join(cells)
    points, printed = int(first), int(second)
    if points == most and printed < most:
        return Figure(None, (printed, most), f"”{shown}” kan vara {printed} av {most} eller tvärtom")
    together = int(first + second)
    if together <= most:
        return Figure(None, tuple(dict.fromkeys((together, points))), f"”{shown}” går att läsa på flera sätt")
    if str(together).endswith(str(most)):
        split = int(str(together)[: -len(str(most))])
        return Figure(None, tuple(dict.fromkeys((points, split))), f"”{shown}” går att läsa på flera sätt")
    if points <= most:
        return Figure(points, (), f"rapporten anger {points} av {printed}, men utgåvans högsta poäng är {most}")
    return Figure(None, (), f"”{shown}” går inte att läsa som poäng av {most}")
