"""Plans synthetic reports and damages them as reading machines do: the generator behind the reader's property tests."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from kompass_desktop.model.catalogue import Catalogue
from tests.intake.report_writer import Plan, Shape, some_findings, written

MUNICIPALITIES = (
    *("Alingsås", "Degerfors", "Upplands Väsby", "Lilla Edet", "Örebro", "Åre", "Östra Göinge", "Mörbylånga", "Borås"),
    *("Hofors", "Exempelköping", "Skövde", "Upplands-Bro", "Växjö"),
)
Found = tuple[str, int | None, str | None]
_OTHER_TITLES = ("Grundläggande principer för ledning", "Stöd till verksamhetens mindre enheter", "Råd och anvisningar")
_LOST = {
    "å": ("a", "a", "a", "d", "é", "&", "4", "&"),
    "ä": ("a", "a", "a", "é", "d", "&", "i", "aé", ""),
    "ö": ("o", "o", "o", "6", "é", "0", "d", "a", "ô", "c"),
    "Å": ("A", "A", "A"),
    "Ä": ("A", "A", "&"),
    "Ö": ("O", "O", "6", "0", "G"),
}
_DIGIT_LETTERS = {"0": "O", "1": "l", "5": "S"}


@dataclass(frozen=True)
class Damage:
    """How hard a report is damaged: chances per letter, number, code and line."""

    letters: float = 0.0
    plain_letters: bool = True
    spaced: float = 0.0
    digit_letters: float = 0.0
    codes: float = 0.0
    pipes: float = 0.0
    blank_lines: float = 0.0
    line_end: str = "\n"


def planned(chance: random.Random, catalogue: Catalogue, faults: int) -> tuple[Plan, set[Found]]:
    """A random evaluation with some planted contradictions, and which (kind, area, code) a reader must find."""
    printed: dict[str, int] = {}
    for sub_criterion in catalogue.sub_criteria:
        most = sub_criterion.max_points
        printed[sub_criterion.code] = chance.choice((0, most, *(chance.randint(0, most) for _ in range(8))))
    titles: dict[str, str] = {}
    kinds = [chance.choice(("heading", "sum_row", "total", "over_max", "title")) for _ in range(faults)]
    if "over_max" in kinds:
        code = chance.choice(catalogue.codes)
        printed[code] = catalogue.sub_criterion(code).max_points + chance.randint(1, 9)
    if "title" in kinds:
        titles[chance.choice(catalogue.codes)] = chance.choice(_OTHER_TITLES)
    sums = {a.number: sum(printed[s.code] for s in a.sub_criteria) for a in catalogue.areas}
    # An area whose parts go over its max cannot print a heading: keep to reports that could exist.
    headings = {number: min(value, 100) for number, value in sums.items()}
    sum_rows: dict[int, int | None] = dict(headings)
    total = sum(sums.values())
    for kind in kinds:
        number = chance.randint(1, 8)
        step = chance.choice((-10, -3, -2, -1, 1, 2, 3, 9))
        if kind == "heading":
            headings[number] = min(100, max(0, headings[number] + step))
        elif kind == "sum_row":
            sum_rows[number] = min(100, max(0, (sum_rows[number] or 0) + step))
        elif kind == "total":
            total = min(799, max(101, total + step))
    strengths, improvements = some_findings(chance, catalogue)
    plan = Plan(
        municipality=chance.choice(MUNICIPALITIES),
        year=chance.randint(2016, 2031),
        printed=printed,
        headings=headings,
        sum_rows=sum_rows,
        total=total,
        table_titles=titles,
        strengths=strengths,
        improvements=improvements,
        first=chance.choice((True, False, None)),
    )
    return plan, expected(plan, catalogue)


def expected(plan: Plan, catalogue: Catalogue) -> set[Found]:
    """Which contradictions a plan contains, worked out from what it prints and not by the reader's code."""
    found: set[Found] = set()
    for area in catalogue.areas:
        computed = plan.area_sum(area)
        if plan.headings[area.number] != computed:
            found.add(("heading", area.number, None))
        if plan.sum_rows[area.number] not in (None, computed):
            found.add(("sum_row", area.number, None))
        for sub_criterion in area.sub_criteria:
            if plan.printed[sub_criterion.code] > sub_criterion.max_points:
                found.add(("over_max", area.number, sub_criterion.code))
            if sub_criterion.code in plan.table_titles:
                found.add(("title", area.number, sub_criterion.code))
    if plan.total is not None and plan.total != sum(plan.headings.values()):
        found.add(("heading_sum", None, None))
    if plan.total is not None and plan.total != sum(plan.printed.values()):
        found.add(("total", None, None))
    return found


_ROWS = (
    "inline",
    "inline",
    "inline",
    "wrapped_first",
    "wrapped_last",
    "cells",
    "columns_pairs",
    "columns_two",
    "page_columns",
)
_BOXES = ("bullet", "bullet", "alone_last", "alone_first", "poang", "heading_line", "after_general")
_AREA_HEADINGS = ("Område {number} {title}", "Område {number}: {title}", "OMRÅDE {number} {title}")
_TOTALS = (
    "{name} kommun {year} - {total} poäng",
    "Resultatet blev totalt {total} av 800 poäng.",
    "Totalpoäng: {total}",
    "Kommunen fick sammanlagt {total} poäng av 800 möjliga.",
)


def shaped(chance: random.Random) -> Shape:
    """A random layout."""
    return Shape(
        rows=chance.choice(_ROWS),
        between=chance.choice((" ", " ", "  ", "\t", " | ", "/", " av ")),
        sum_word=chance.choice(("", "", "Summa", "Totalt", "Summa:")),
        box=chance.choice(_BOXES),
        bullet=chance.choice(("• ", "e ", "o ", "- ", "¢ ", "")),
        area_heading=chance.choice(_AREA_HEADINGS),
        total=chance.choice(_TOTALS),
        findings=chance.choice(("headed", "half_headed", "gap", "interleaved", "none")),
        footer=chance.choice(("Kommunkompassen Analys av {name} kommun {page}", "{page}", "")),
        form_feeds=chance.random() < 0.7,
        contents=chance.random() < 0.6,
        table_header=chance.choice(("Uppnått | Max", "Uppnått Max", "Uppnått| Max")),
        numbered_areas=chance.random() < 0.9,
        chapter_four=chance.choice(("4. Översikt av poängfördelning", "4 Översikt över poängfördelning")),
        lines_per_page=chance.randint(30, 55),
    )


def damage_of(chance: random.Random, hard: bool = False) -> Damage:
    """A random damage: moderate (what a usual reading machine does) or hard."""
    return Damage(
        letters=chance.choice((0.0, 0.3, 0.8, 1.0)),
        plain_letters=chance.random() < 0.4,
        spaced=chance.choice((0.0, 0.0, 0.1 if not hard else 0.5)),
        digit_letters=chance.choice((0.0, 0.05 if not hard else 0.3)),
        codes=chance.choice((0.0, 0.05, 0.15 if not hard else 0.5)),
        pipes=chance.choice((0.0, 0.05)),
        blank_lines=chance.choice((0.0, 0.1)),
        line_end=chance.choice(("\n", "\r\n")),
    )


def damaged(text: str, damage: Damage, chance: random.Random) -> str:
    """The text as a reading machine would hand it over."""
    four = max(text.rfind("Översikt av poäng"), text.rfind("Översikt över poäng"))
    before, tables = (text[:four], text[four:]) if four > 0 else (text, "")
    lines = [_heading_figures(letters_lost(line, damage, chance), damage, chance) for line in before.split("\n")]
    rows = [_row(letters_lost(line, damage, chance), damage, chance) for line in tables.split("\n")]
    out: list[str] = []
    for line in [*lines[:-1], lines[-1] + rows[0], *rows[1:]]:
        out.append(line)
        if damage.blank_lines and chance.random() < damage.blank_lines:
            out.append("")
    return damage.line_end.join(out)


def letters_lost(line: str, damage: Damage, chance: random.Random) -> str:
    """A text whose å, ä and ö have been lost as the damage says."""

    def lost(sign: str) -> str:
        if sign not in _LOST or chance.random() >= damage.letters:
            return sign
        return _LOST[sign][0] if damage.plain_letters else chance.choice(_LOST[sign])

    return "".join(map(lost, line))


def _row(line: str, damage: Damage, chance: random.Random) -> str:
    if chance.random() < damage.codes:
        line = re.sub(r"^(\d)\.(\d)\b", lambda m: chance.choice(_CODE_STYLES)(m.group(1), m.group(2)), line)
    line = re.sub(r"(?<![\d._,])(?<!\d )\d\d\b(?=\D*\d{2,3}$)", lambda m: _number(m.group(), damage, chance), line)
    if chance.random() < damage.pipes:
        line = f"{line} |"
    return line


def _heading_figures(line: str, damage: Damage, chance: random.Random) -> str:
    """Only a box's own points: a number at the end of a line or alone on it."""
    if re.search(r"(?:^|\s)\d\d$", line) and not re.search(r"\d{3}|\.\.|Kommunkompassen|område", line):
        return re.sub(r"\d\d$", lambda m: _number(m.group(), damage, chance), line)
    return line


def _number(number: str, damage: Damage, chance: random.Random) -> str:
    if chance.random() < damage.spaced:
        return " ".join(number)
    if chance.random() < damage.digit_letters:
        at = chance.randrange(len(number))
        letter = _DIGIT_LETTERS.get(number[at])
        return number[:at] + letter + number[at + 1 :] if letter else number
    return number


_CODE_STYLES: tuple[Callable[[str, str], str], ...] = (
    lambda a, b: f"{a}_.{b}",
    lambda a, b: f"{a},{b}",
    lambda a, b: f"{a} .{b}",
    lambda a, b: f"{a}. {b}",
    lambda a, b: f"{'l' if a == '1' else a}.{'l' if b == '1' else b}",
    lambda a, b: f"{a}.{'I' if b == '1' else b}",
    lambda a, b: f"|{a}.{b}",
    lambda a, b: f"{a}{b}",
)


@dataclass(frozen=True)
class Variant:
    """One damaged report with what is true of it."""

    seed: int
    plan: Plan
    shape: Shape
    damage: Damage
    text: str
    expected: set[Found]


def seeded(seed: int) -> random.Random:
    """Chance that comes out the same every time."""
    return random.Random(seed)


def variant(seed: int, catalogue: Catalogue, hard: bool = False, faults: int | None = None) -> Variant:
    """The damaged report number `seed`; the same number gives the same report."""
    chance = seeded(seed)
    plan, contradictions = planned(chance, catalogue, chance.randint(0, 4) if faults is None else faults)
    shape = shaped(chance)
    if hard:
        shape = replace(
            shape,
            dropped=frozenset(chance.sample(catalogue.codes, chance.randint(0, 2))),
            doubled=frozenset(chance.sample(catalogue.codes, chance.randint(0, 1))),
        )
    damage = damage_of(chance, hard)
    text = damaged(written(plan, shape, catalogue, chance), damage, chance)
    return Variant(seed, plan, shape, damage, text, contradictions)
