"""Writes synthetic reports of invented evaluations, in words and layouts of our own, with planted contradictions.

`Plan` is what is true of a report, `Shape` how it is laid out; `written` makes the lines. Damage is done elsewhere
(damaged_reports). Nothing here is taken from a real report but its outer structure.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from kompass_desktop.model.catalogue import Area, Catalogue

_PROSE = (
    "Kommunen har under de senaste åren arbetat metodiskt med frågorna och förvaltningarna drar åt samma håll",
    "I intervjuerna framkommer att arbetssättet är känt men att uppföljningen ännu inte når ut till alla enheter",
    "Ett gemensamt stöd har byggts upp centralt, och både politiker och tjänstepersoner säger att det gör skillnad",
    "Se även område 4 där sambandet mellan resurser och resultat beskrivs närmare, liksom resonemanget i område 2",
    "Webbplatsen har fått en ny ingång för frågan och där går det att följa vad som är gjort under året som gått",
    "Det finns 12 beslutade åtgärder varav 7 är klara, och ytterligare 3 väntar på finansiering i nästa års budget",
)
_STRENGTHS = (
    "Öppen redovisning av läget varje månad",
    "Nämnderna följer upp sina egna åtaganden på ett likartat sätt och lägger ut svaren på webben",
    "Ungas förslagslåda med svar inom tre veckor",
    "Gemensam mötesplats för förvaltningarna där svåra ärenden tas upp tidigt och får en ägare",
    "Årlig genomlysning av köpta tjänster",
    "Lånecykel för medarbetare",
    "Tydlig väg in för företag, från första samtal till färdigt beslut",
    "Stödgrupp som hjälper enheter att mäta det som är svårt att mäta",
)
_IMPROVEMENTS = (
    "Låt nämnderna jämföra sina resultat med varandra",
    "Bestäm hur dialogerna ska återkopplas och vem som äger frågan efter att mötet är slut",
    "Gör målen färre",
    "Koppla lokalplanerna till befolkningsutvecklingen redan i det första utkastet till budget",
    "Pröva enklare språk i beslutsunderlagen",
    "Visa enheternas resultat där invånarna söker dem",
)


@dataclass(frozen=True)
class Plan:
    """What a report says: points per code as printed, and what headings, sum rows and total state beside them."""

    municipality: str
    year: int
    printed: Mapping[str, int]
    headings: Mapping[int, int]
    sum_rows: Mapping[int, int | None]
    total: int | None
    table_titles: Mapping[str, str]
    strengths: Mapping[int, tuple[tuple[str, bool], ...]]
    improvements: Mapping[int, tuple[str, ...]]
    first: bool | None

    def area_sum(self, area: Area) -> int:
        """What the area's printed points add up to."""
        return sum(self.printed[s.code] for s in area.sub_criteria)


@dataclass(frozen=True)
class Shape:
    """How a report is laid out; every field is one choice among those that the writer knows."""

    rows: str = "inline"  # inline, wrapped_first, wrapped_last, cells, columns_pairs, columns_two, page_columns
    between: str = " "
    sum_word: str = ""
    box: str = "bullet"  # bullet, alone_last, alone_first, poang, heading_line, after_general
    bullet: str = "• "
    area_heading: str = "Område {number} {title}"
    total: str = "{name} kommun {year} - {total} poäng"
    findings: str = "headed"  # headed, half_headed, gap, interleaved, none
    footer: str = "Kommunkompassen Analys av {name} kommun {page}"
    form_feeds: bool = True
    contents: bool = True
    table_header: str = "Uppnått | Max"
    numbered_areas: bool = True
    chapter_four: str = "4. Översikt av poängfördelning"
    lines_per_page: int = 42
    dropped: frozenset[str] = field(default_factory=frozenset[str])
    doubled: frozenset[str] = field(default_factory=frozenset[str])


def written(plan: Plan, shape: Shape, catalogue: Catalogue, chance: random.Random) -> str:
    """The whole report as text, before any damage."""
    lines: list[str] = [f"KommunKompassen\nAnalys av {plan.municipality} kommun\nNovember {plan.year}\n"]
    if shape.contents:
        lines += _contents(catalogue)
    lines += _chapters_one_and_two(plan, shape, catalogue, chance)
    lines += ["3. Detaljerad genomgång per område", ""]
    for area in catalogue.areas:
        lines += _area(plan, shape, area, chance)
    lines += [shape.chapter_four, "", "Tabellerna nedan visar poängen för varje delområde.", ""]
    lines += _tables(plan, shape, catalogue)
    return _on_pages("\n".join(lines).split("\n"), plan, shape)


def _contents(catalogue: Catalogue) -> list[str]:
    lines = ["Innehåll", "1 Vad är Kommunkompassen? ........ 3", "2 Kommunen i förhållande till övriga ..... 5"]
    lines.append("3 Detaljerad genomgång per område ...... 9")
    lines += [f"Område {area.number} {area.title} ...... {7 + 3 * area.number}" for area in catalogue.areas]
    return [*lines, "4 Översikt av poängfördelning ........ 38", ""]


def _chapters_one_and_two(plan: Plan, shape: Shape, catalogue: Catalogue, chance: random.Random) -> list[str]:
    name = plan.municipality
    lines = ["1 Vad är Kommunkompassen?", "", *_paragraph(chance), "De åtta områdena är:", ""]
    lines += [area.title for area in catalogue.areas]
    lines += ["", f"2. {name} kommun i förhållande till övriga", "", "Utvärderingen", ""]
    order = {True: "första", False: "andra", None: ""}[plan.first]
    held = f"Utvärderingen av {name} kommun genomfördes i november {plan.year}"
    lines += [f"{held}.", *([f"Det var kommunens {order} utvärdering."] if order else []), ""]
    lines += ["Varje område kan ge högst 100 poäng och alla områden tillsammans 800.", ""]
    if plan.total is not None:
        lines += [shape.total.format(name=name, year=plan.year, total=plan.total), ""]
    lines += [f"{area.number} {area.title}" for area in catalogue.areas]
    lines += ["", "Jämförelser", ""]
    lines += ["Äldre rapporter, från 2017 och framåt, ligger på webben. Medelvärdet gäller tiden sedan 2020.", ""]
    return [*lines, *_paragraph(chance)]


def _paragraph(chance: random.Random) -> list[str]:
    words = " ".join(chance.choice(_PROSE) for _ in range(3)).split()
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > 76:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, f"{line}.", ""]


def _area(plan: Plan, shape: Shape, area: Area, chance: random.Random) -> list[str]:
    points = plan.headings[area.number]
    heading = shape.area_heading.format(number=area.number, title=area.title)
    bullets = [f"{shape.bullet}{s.title}" for s in area.sub_criteria]
    lines = [f"{heading} {points}" if shape.box == "heading_line" else heading, "", "Rubriker Poäng", ""]
    if shape.box == "bullet":
        at = chance.randrange(len(bullets))
        bullets[at] = f"{bullets[at]} {points}"
    elif shape.box == "alone_last":
        bullets += ["", str(points)]
    elif shape.box == "alone_first":
        bullets = [str(points), "", *bullets]
    elif shape.box == "poang":
        bullets.append(f"{points} poäng")
    lines += [*bullets, "", "Allmänt", ""]
    if shape.box == "after_general":
        lines += [str(points), ""]
    lines += _paragraph(chance)
    for sub_criterion in area.sub_criteria:
        lines += [sub_criterion.title, "", *_paragraph(chance)]
    return lines + _findings(plan, shape, area)


def wrapped(text: str, width: int) -> list[str]:
    """A text broken into lines of at most `width` signs."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def _findings(plan: Plan, shape: Shape, area: Area) -> list[str]:
    strengths = [f"{text} (guldstjärna)" if star else text for text, star in plan.strengths[area.number]]
    improvements = list(plan.improvements[area.number])
    if shape.findings == "none":
        return []
    left = [line for text in strengths for line in [*wrapped(text, 40), ""]]
    right = [line for text in improvements for line in [*wrapped(text, 40), ""]]
    if shape.findings == "headed":
        return ["Styrkor", "", *left, "Förbättringsmöjligheter", "", *right]
    if shape.findings == "half_headed":
        return ["\f", *left, "Förbättringsmöjligheter", "", *right]
    length = max(len(left), len(right))
    left += [""] * (length - len(left))
    right += [""] * (length - len(right))
    if shape.findings == "gap":
        rows = [f"{a:<46}{b}".rstrip() for a, b in zip(left, right, strict=True)]
        return [f"{'Styrkor':<46}Förbättringsmöjligheter", *rows, ""]
    return ["\f", *(f"{a} {b}".strip() for a, b in zip(left, right, strict=True)), ""]


def _tables(plan: Plan, shape: Shape, catalogue: Catalogue) -> list[str]:
    if shape.rows == "page_columns":
        lines: list[str] = []
        for half in (catalogue.areas[:4], catalogue.areas[4:]):
            lines += [line for area in half for line in _title_column(plan, shape, area)]
            lines += [line for area in half for line in _figure_column(plan, shape, area)]
        return lines
    return [line for area in catalogue.areas for line in [*_table(plan, shape, area), ""]]


def _codes(plan: Plan, shape: Shape, area: Area) -> list[tuple[str, str, int, int]]:
    """The table's rows; a doubled one stands there again with a point less."""
    rows: list[tuple[str, str, int, int]] = []
    for sub_criterion in area.sub_criteria:
        code, points, most = sub_criterion.code, plan.printed[sub_criterion.code], sub_criterion.max_points
        if code in shape.dropped:
            continue
        title = plan.table_titles.get(code, sub_criterion.title)
        rows.append((code, title, points, most))
        if code in shape.doubled:
            rows.append((code, title, points - 1 if points else points + 1, most))
    return rows


def _heading(shape: Shape, area: Area, header: bool = True) -> str:
    title = f"{area.number}. {area.title}" if shape.numbered_areas else area.title
    return f"{title} {shape.table_header}" if header else title


def _sum_line(plan: Plan, shape: Shape, area: Area) -> list[str]:
    stated = plan.sum_rows[area.number]
    return [] if stated is None else [f"{shape.sum_word} {stated}{shape.between}{area.max_points}".strip()]


def _title_column(plan: Plan, shape: Shape, area: Area) -> list[str]:
    titles = [f"{code} {title}" for code, title, _, _ in _codes(plan, shape, area)]
    return [_heading(shape, area, header=False), *titles]


def _figure_column(plan: Plan, shape: Shape, area: Area) -> list[str]:
    pairs = [f"{points}{shape.between}{most}" for _, _, points, most in _codes(plan, shape, area)]
    return [*pairs, *(line.removeprefix(shape.sum_word).strip() for line in _sum_line(plan, shape, area))]


def _table(plan: Plan, shape: Shape, area: Area) -> list[str]:
    rows = _codes(plan, shape, area)
    stated = plan.sum_rows[area.number]
    if shape.rows == "columns_pairs":
        return [*_title_column(plan, shape, area), "Uppnått Max", *_figure_column(plan, shape, area)]
    if shape.rows == "columns_two":
        points = [str(row[2]) for row in rows] + ([] if stated is None else [str(stated)])
        highest = [str(row[3]) for row in rows] + ([] if stated is None else [str(area.max_points)])
        return [*_title_column(plan, shape, area), "Uppnått", *points, "Max", *highest]
    if shape.rows == "cells":
        cells = [cell for code, title, points, most in rows for cell in (code, title, str(points), str(most))]
        return [_heading(shape, area), *cells, *([] if stated is None else [str(stated), str(area.max_points)])]
    lines = [_heading(shape, area)]
    for code, title, points, most in rows:
        parts = wrapped(title, 34) if shape.rows.startswith("wrapped") else [title]
        figures = f"{points}{shape.between}{most}"
        at = 0 if shape.rows != "wrapped_last" else len(parts) - 1
        parts[at] = f"{parts[at]} {figures}"
        lines += [f"{code} {parts[0]}", *parts[1:]]
    return [*lines, *_sum_line(plan, shape, area)]


def _on_pages(lines: list[str], plan: Plan, shape: Shape) -> str:
    """Footers and page breaks, with the breaks wherever they fall, also in a table."""
    pages: list[list[str]] = [[]]
    for line in lines:
        if line == "\f" or len(pages[-1]) >= shape.lines_per_page:
            pages.append([])
        if line != "\f":
            pages[-1].append(line)
    texts: list[str] = []
    for number, page in enumerate(pages, start=1):
        footer = shape.footer.format(name=plan.municipality, page=number)
        texts.append("\n".join([*page, *(["", footer, ""] if footer else [])]))
    return ("\n\f" if shape.form_feeds else "\n").join(texts)


Strengths = dict[int, tuple[tuple[str, bool], ...]]
Improvements = dict[int, tuple[str, ...]]


def some_findings(chance: random.Random, catalogue: Catalogue) -> tuple[Strengths, Improvements]:
    """Strengths (with gold stars) and improvements for every area, in invented words."""
    strengths: Strengths = {}
    improvements: Improvements = {}
    for area in catalogue.areas:
        some = chance.sample(_STRENGTHS, chance.randint(2, 5))
        strengths[area.number] = tuple((text, chance.random() < 0.2) for text in some)
        improvements[area.number] = tuple(chance.sample(_IMPROVEMENTS, chance.randint(1, 4)))
    return strengths, improvements
