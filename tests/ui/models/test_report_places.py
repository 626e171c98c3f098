"""Sections are found on the printed pages, and places on the pages are found in the sections."""

from __future__ import annotations

import pytest

from kompass_desktop.ui.models.report_places import ReportPlaces, places_from

PLACES = places_from(
    ("1", "2", "2.1", "2.4", "3", "3.1", "3.1.0", "3.1.3", "3.2", "4"),
    ((2, 60), (3, 60), (3, 140), (3, 500), (4, 60), (4, 170), (4, 400), (5, 90), (6, 60), (20, 60)),
)


@pytest.mark.parametrize(
    ("section", "place"), [("1", (2, 60)), ("2.4", (3, 500)), ("3.1.0", (4, 400)), ("3.1.3", (5, 90)), ("4", (20, 60))]
)
def test_a_section_stands_at_its_heading(section: str, place: tuple[int, float]) -> None:
    assert PLACES.place_of(section) == place


@pytest.mark.parametrize(
    ("section", "place"), [("2.3", (3, 140)), ("3.1.2", (4, 400)), ("3.2.0", (6, 60)), ("3.2.4", (6, 60))]
)
def test_a_section_that_is_not_printed_is_looked_for_after_the_one_before(
    section: str, place: tuple[int, float]
) -> None:
    assert PLACES.place_of(section) == place


@pytest.mark.parametrize(
    ("place", "section"),
    [((0, 300), ""), ((2, 300), "1"), ((3, 70), "2.1"), ((4, 90), "3.1.0"), ((4, 180), "3.1.0"), ((5, 700), "3.1.3"),
     ((6, 90), "3.2.0"), ((23, 0), "4")],
)  # fmt: skip
def test_a_place_belongs_to_the_heading_above_it_that_has_a_text(place: tuple[int, float], section: str) -> None:
    assert PLACES.section_at(place) == section


def test_headings_that_do_not_fit_the_pages_give_no_places_rather_than_wrong_ones() -> None:
    assert places_from(("1", "2"), ((2, 60.0),)) == ReportPlaces()
    assert ReportPlaces().place_of("1") is None
