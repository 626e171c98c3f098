"""The catalogue of an edition: what ships is whole, and a broken file is refused with its place."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from kompass_desktop.model.catalogue import Catalogue, CatalogueError, catalogue_from
from kompass_desktop.model.report_text import section_of, sections
from kompass_desktop.services.resources import editions, load_catalogue, resource


@pytest.fixture
def data() -> dict[str, Any]:
    """The shipped edition 2020 as it is read from its file."""
    return json.loads(resource("catalogue", "2020.json").read_text(encoding="utf-8"))


def test_edition_2020_has_eight_areas_of_100_points_and_36_sub_criteria(catalogue: Catalogue) -> None:
    assert [area.max_points for area in catalogue.areas] == [100] * 8
    assert len(catalogue.sub_criteria) == 36
    assert catalogue.max_points == 800
    assert catalogue.codes[0] == "1.1"
    assert [len(area.sub_criteria) for area in catalogue.areas] == [5, 4, 5, 5, 5, 4, 4, 4]


def test_every_shipped_edition_can_be_read() -> None:
    assert "2020" in editions()
    for edition in editions():
        assert load_catalogue(edition).edition == edition


def test_an_edition_that_is_not_shipped_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        load_catalogue("1999")


def test_sub_criteria_and_areas_are_found_by_code_and_number(catalogue: Catalogue) -> None:
    assert catalogue.sub_criterion("1.3").digits == "13"
    assert catalogue.area(8).sub_criteria[0].code == "8.1"
    with pytest.raises(KeyError):
        catalogue.sub_criterion("9.9")
    with pytest.raises(KeyError):
        catalogue.area(0)


def test_the_neighbour_of_a_code_goes_round_at_both_ends(catalogue: Catalogue) -> None:
    first, last = catalogue.codes[0], catalogue.codes[-1]
    assert catalogue.neighbour(last, 1) == first
    assert catalogue.neighbour(first, -1) == last
    assert catalogue.neighbour("1.3", 1) == "1.4"
    assert catalogue.neighbour(None, 1) == first
    assert catalogue.neighbour("9.9", -1) == last


def test_the_sections_of_the_report_are_those_of_the_contract(catalogue: Catalogue) -> None:
    found = sections(catalogue)
    assert found[:6] == ("1", "2.1", "2.2", "2.3", "2.4", "2.5")
    assert found[-1] == "4"
    assert [s for s in found if s.startswith("3.")] == [
        f"3.{area.number}.{n}" for area in catalogue.areas for n in range(len(area.sub_criteria) + 1)
    ]
    assert section_of("1.3") == "3.1.3"


def _without(*path: Any) -> Callable[[dict[str, Any]], None]:
    def remove(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        del data[path[-1]]

    return remove


def _with(value: object, *path: Any) -> Callable[[dict[str, Any]], None]:
    def put(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        data[path[-1]] = value

    return put


@pytest.mark.parametrize(
    "harm",
    [
        _without("areas"),
        _without("edition"),
        _without("areas", 0, "title"),
        _without("areas", 0, "sub_criteria", 0, "max_points"),
        _with("tjugo", "areas", 0, "sub_criteria", 0, "max_points"),
        _with(None, "areas"),
        _with([1], "areas"),
        _with("1.2", "areas", 0, "sub_criteria", 0, "code"),
        _with(21, "areas", 0, "sub_criteria", 0, "max_points"),
        _with(99, "areas", 3, "max_points"),
        _with(None, "areas", 0, "sub_criteria", 0, "aliases"),
    ],
)
def test_a_broken_catalogue_is_refused(data: dict[str, Any], harm: Callable[[dict[str, Any]], None]) -> None:
    catalogue_from(data)
    broken = copy.deepcopy(data)
    harm(broken)
    with pytest.raises(CatalogueError):
        catalogue_from(broken)


def test_the_refusal_names_the_area_whose_points_do_not_add_up(data: dict[str, Any]) -> None:
    data["areas"][3]["max_points"] = 99
    with pytest.raises(CatalogueError, match="area 4"):
        catalogue_from(data)
