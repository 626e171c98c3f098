"""A result of the library becomes the earlier evaluation: one step, only what may be compared, nothing old left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from kompass_desktop.model.comparison import Origin, Result
from kompass_desktop.services.earlier import can_be_earlier, earlier_changes, earlier_points, source_words
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from tests.builders import new_session

AREAS = {1: 60, 2: 61, 3: 62, 4: 63, 5: 64, 6: 65, 7: 66, 8: 67}
BEFORE = Result(
    "r1", "Exempelköping", 2021, "2020", total=508, areas=AREAS, points={"1.1": 12, "8.4": 20}, source="Tryckt rapport"
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation of Exempelköping in 2026, of edition 2020."""
    made = new_session(tmp_path / "e.kompass")
    yield made
    made.close()


def test_points_areas_total_and_where_they_come_from_are_one_step(session: Session) -> None:
    session.change(earlier_changes(session.evaluation, BEFORE))
    evaluation = session.evaluation
    assert {place: evaluation.earlier_points(place) for place in ("1.1", "8.4", "1", "8", "total", "1.2")} == {
        "1.1": 12, "8.4": 20, "1": 60, "8": 67, "total": 508, "1.2": None,
    }  # fmt: skip
    details = evaluation.details
    assert (details.earlier_year, details.earlier_edition, details.earlier_source) == (2021, "2020", "Tryckt rapport")
    session.undo()
    assert session.evaluation.earlier_points("total") is None
    assert session.evaluation.details.earlier_year is None


def test_of_another_edition_only_the_total_comes_along(session: Session) -> None:
    other = replace(BEFORE, edition="2016")
    assert earlier_points(session.evaluation, other) == {"total": 508}
    foreign = replace(BEFORE, country="NO")
    assert earlier_points(session.evaluation, foreign) == {"total": 508}


def test_what_the_new_choice_lacks_becomes_blank(session: Session) -> None:
    session.change(earlier_changes(session.evaluation, BEFORE))
    only_total = Result("r2", "Exempelköping kommun", 2017, "2016", total=430)
    session.change(earlier_changes(session.evaluation, only_total))
    known = {place: s.points for place, s in session.evaluation.earlier_scores.items() if s.points is not None}
    assert known == {"total": 430}
    assert session.evaluation.details.earlier_year == 2017
    session.undo()
    assert session.evaluation.earlier_points("1.1") == 12


@pytest.mark.parametrize(
    "wrong",
    [
        replace(BEFORE, municipality="Vallentuna"),
        replace(BEFORE, year=2026),
        replace(BEFORE, year=2027),
        replace(BEFORE, year=None),
    ],
)
def test_another_municipality_or_a_later_year_is_refused(session: Session, wrong: Result) -> None:
    assert not can_be_earlier(session.evaluation, wrong)
    with pytest.raises(Refused, match="tidigare år"):
        earlier_changes(session.evaluation, wrong)


def test_codes_that_the_edition_does_not_have_are_left_out(session: Session) -> None:
    odd = replace(BEFORE, points={"1.1": 12, "9.9": 3}, areas={1: 60, 9: 70}, total=None)
    assert earlier_points(session.evaluation, odd) == {"1.1": 12, "1": 60}
    session.change(earlier_changes(session.evaluation, odd))
    assert session.evaluation.earlier_points("total") is None


@pytest.mark.parametrize("place", ["/home/ka/filer/Exempelköping 2021.kompass", r"C:\filer\Exempelköping 2021.kompass"])
def test_a_file_is_named_without_the_folders_of_this_computer(place: str) -> None:
    assert source_words(replace(BEFORE, origin=Origin.FILE, source=place)) == "Exempelköping 2021.kompass"
    address = "https://exempelkoping.example/kompassen"
    assert source_words(replace(BEFORE, source=address)) == address
