"""The boxes that open each area in chapter 3, and what they contradict."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kompass_desktop.intake.reading import Contradiction
from kompass_desktop.model.catalogue import Catalogue
from tests.intake.conftest import Read
from tests.intake.score_pages import ScorePage, score_page

PROSE = "Kommunen har beslutat hur arbetet ska gå till och följer upp det tillsammans med alla som berörs."


@pytest.fixture(scope="module")
def page(catalogue: Catalogue) -> ScorePage:
    """Chapter 4, for the boxes to agree with or not."""
    return score_page(catalogue)


def report(page: ScorePage, box: str, *, number: int = 4, contents: str = "") -> str:
    """A report with one area's box in chapter 3."""
    detail = (
        f"3. Detaljerad genomgång per område\n\n{box}\n\nAllmänt\n\n{PROSE}\n\nStrategi för effektivitet\n\n{PROSE}\n"
    )
    return f"{contents}\n{detail}\n{page.plain()}"


def names(page: ScorePage, bullet: str = "e ") -> list[str]:
    """The names in area 4's box, as list items."""
    return [f"{bullet}{s.title}" for s in page.catalogue.area(4).sub_criteria]


@pytest.mark.parametrize(
    "heading",
    [
        "Område 4 Effektivitet",
        "Omrade 4 Effektivitet",
        "Omréde 4: Effektivitet",
        "Omr4de 4 Effektivitet",
        "OMRÅDE 4 EFFEKTIVITET",
        "Område 4\nEffektivitet",
        "Område 4. Effektivitet",
        "4 Effektivitet",
    ],
)
def test_the_area_is_known_by_its_heading(page: ScorePage, read: Read, heading: str) -> None:
    box = "\n".join([heading, "", "Rubriker Poang", "", *names(page), "", "61"])
    assert read(report(page, box)).headings == {4: 61}


@pytest.mark.parametrize(
    "lines",
    [
        lambda items: ["Rubriker Poäng", *items[:2], f"{items[2]} 61", *items[3:]],
        lambda items: ["Rubriker Poäng", *items, "", "61"],
        lambda items: ["Rubriker", "Poäng", "61", "", *items],
        lambda items: ["Rubriker Poäng 61", *items],
        lambda items: ["Rubriker Poäng", *items, "61 poäng"],
        lambda items: ["Rubriker Poäng", *items, "Poäng: 61"],
        lambda items: ["Rubriker Poäng", *items, "61 av 100"],
        lambda items: ["Rubriker Poäng", f"61 {items[0][2:]}", *items[1:]],
        lambda items: ["Rubriker | Poäng |", *(f"| {item} |" for item in items), "| 61 |"],
    ],
)
def test_the_points_stand_on_any_line_of_the_box(
    page: ScorePage, read: Read, lines: Callable[[list[str]], list[str]]
) -> None:
    box = "\n".join(["Område 4 Effektivitet", "", *lines(names(page))])
    assert read(report(page, box)).headings == {4: 61}


def test_points_in_two_pieces_are_taken_where_the_sum_agrees(page: ScorePage, read: Read) -> None:
    points = page.area_sum(page.catalogue.area(4))
    box = "\n".join(["Område 4 Effektivitet", "Rubriker Poäng", *names(page), " ".join(str(points))])
    reading = read(report(page, box))
    assert reading.headings == {4: points}
    assert not [u for u in reading.unread if "rutan för område 4" in u.why]


def test_points_in_two_pieces_are_listed_where_the_sum_disagrees(page: ScorePage, read: Read) -> None:
    box = "\n".join(["Område 4 Effektivitet", "Rubriker Poäng", *names(page), "9 9"])
    reading = read(report(page, box))
    assert reading.headings == {4: 99}
    assert [u.text for u in reading.unread if "rutan för område 4" in u.why] == ["9 9"]


def test_the_contents_and_running_text_are_no_boxes(page: ScorePage, read: Read) -> None:
    areas = [f"Område {a.number} {a.title} ...... {9 + 3 * a.number}" for a in page.catalogue.areas]
    sections = [f"{s.title} {28 + n}" for n, s in enumerate(page.catalogue.area(4).sub_criteria)]
    contents = "\n".join(
        ["Innehåll", *areas[:4], *sections, *areas[4:], "", "Område 4 och 5 hänger ihop. Se även", "Område 6"]
    )
    box = "\n".join(["Område 4 Effektivitet", "Rubriker Poäng", *names(page), "61"])
    assert read(report(page, box, contents=contents)).headings == {4: 61}


def test_a_box_without_points_is_listed(page: ScorePage, read: Read) -> None:
    box = "\n".join(["Område 4 Effektivitet", "Rubriker Poäng", *names(page)])
    reading = read(report(page, box))
    assert 4 not in reading.headings
    assert any("område 4" in u.why for u in reading.unread)


def test_points_far_below_the_box_are_found_and_listed(page: ScorePage, read: Read) -> None:
    box = "\n".join(["Område 4 Effektivitet", "Rubriker Poäng", *names(page), "", "Allmänt", "", "61"])
    reading = read(report(page, box))
    assert reading.headings == {4: 61}
    assert any("skilt från rutan" in u.why for u in reading.unread)


def test_a_box_that_gives_every_sub_criterions_points_has_its_sum_row(page: ScorePage, read: Read) -> None:
    rows = [f"{s.code} {s.title} {page.points[s.code]} {s.max_points}" for s in page.catalogue.area(4).sub_criteria]
    box = "\n".join(["Område 4 Effektivitet", "Rubriker Poäng Max", *rows, "Summa 61 100"])
    assert read(report(page, box)).headings == {4: 61}


def _of_kind(
    found: tuple[Contradiction, ...], kind: str
) -> list[tuple[int | None, int | None, int | None, str | None]]:
    return [(c.area, c.stated, c.computed, c.code) for c in found if c.kind == kind]


def test_a_heading_that_is_not_the_sum_is_a_contradiction(page: ScorePage, read: Read) -> None:
    points = page.area_sum(page.catalogue.area(4))
    box = "\n".join(["Område 4 Effektivitet", "Rubriker Poäng", *names(page), str(points + 1)])
    found = read(report(page, box)).contradictions
    assert _of_kind(found, "heading") == [(4, points + 1, points, None)]
    assert all(c.message.endswith(".") for c in found)


def test_a_heading_contradicts_nothing_where_a_row_is_missing(page: ScorePage, read: Read) -> None:
    box = "\n".join(["Område 4 Effektivitet", "Rubriker Poäng", *names(page), "99"])
    text = "\n".join(line for line in report(page, box).split("\n") if not line.startswith("4.3"))
    assert _of_kind(read(text).contradictions, "heading") == []


def test_a_sum_row_that_is_not_the_sum_is_a_contradiction(page: ScorePage, read: Read) -> None:
    points = page.area_sum(page.catalogue.area(6))
    text = page.text(
        lambda s, p: f"{s.code} {s.title} {p} {s.max_points}",
        total=lambda area, total: f"{total + (area.number == 6)} 100",
    )
    found = read(text).contradictions
    assert _of_kind(found, "sum_row") == [(6, points + 1, points, None)]
    assert len(found) == 1


def test_a_name_of_its_own_in_the_box_is_a_contradiction(page: ScorePage, read: Read) -> None:
    items = names(page)
    items[2] = "e Benchmarking med andra"
    box = "\n".join(["Område 4 Effektivitet", "Rubriker Poäng", *items, "61"])
    found = _of_kind(read(report(page, box)).contradictions, "title")
    assert found == [(4, None, None, "4.3")]


def test_damaged_names_in_the_box_contradict_nothing(page: ScorePage, read: Read) -> None:
    items = [item.replace("ö", "6").replace("ä", "é").replace("å", "d") for item in names(page, "¢ ")]
    box = "\n".join(["Omrade 4 Effektivitet", "Rubriker Poang", *items, "61"])
    assert _of_kind(read(report(page, box)).contradictions, "title") == []
