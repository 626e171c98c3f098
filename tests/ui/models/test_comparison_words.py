"""Comparisons in words: numbers as Swedes write them, directions, periods, and what must be said before comparing."""

from __future__ import annotations

import pytest

from kompass_desktop.model.comparison import Mean, Result
from kompass_desktop.model.earlier import earlier_result
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.beside import Comparison
from kompass_desktop.ui.models.compared import comparison_of, mean_beside, result_beside
from kompass_desktop.ui.models.comparison_choices import mean_choices, result_choices
from kompass_desktop.ui.models.comparison_words import (
    difference_words,
    number_words,
    period_words,
    reservations,
    signed_words,
    sources,
)
from kompass_desktop.ui.models.total_beside import TotalBeside
from tests.ui.tabs.shelf import BEFORE, MEAN, OTHER_EDITION, SAME, Shelf

pytestmark = pytest.mark.usefixtures("qapp")  # which makes the language of the formats Swedish


@pytest.mark.parametrize(
    ("number", "words"),
    [(None, "–"), (0, "0"), (63, "63"), (63.0, "63"), (63.4, "63,4"), (-2, "−2"), (516.75, "516,75")],
)
def test_a_number_has_a_decimal_comma_and_blank_is_a_dash(number: float | None, words: str) -> None:
    assert number_words(number) == words


@pytest.mark.parametrize(("difference", "words"), [(11, "+11"), (-2, "−2"), (0, "0"), (0.4, "+0,4"), (None, "–")])
def test_a_difference_has_its_sign(difference: float | None, words: str) -> None:
    assert signed_words(difference) == words


def test_a_difference_is_said_with_its_direction() -> None:
    assert difference_words(11) == "11 poäng över snittet"
    assert difference_words(-2, False) == "2 under"
    assert difference_words(0, False) == "lika"
    assert difference_words(None) == ""


@pytest.mark.parametrize(
    ("as_of", "words"),
    [("2021-04-28", "april 2021"), ("2021-12", "december 2021"), ("2021", "2021"), ("", ""), ("2021-44", "2021-44")],
)
def test_a_period_is_said_as_people_do(as_of: str, words: str) -> None:
    assert period_words(as_of) == words


def test_a_mean_says_over_how_many_and_how_its_areas_differ(session: Session) -> None:
    uneven = Mean("m", "Länet", "2024", "2020", areas={1: 60.0}, n=12, counts={1: 12, 2: 9})
    said = reservations(session.evaluation, Comparison(mean_beside(session.evaluation, uneven)))
    assert said == "Snittet gäller 12 kommuner; områdena bygger på 9–12 av dem. Båda gäller utgåva 2020."


def test_another_country_and_an_unknown_edition_are_told_apart(session: Session) -> None:
    foreign = result_beside(
        session.evaluation, Result("n", "Fjellvik", 2017, "NO-2010", "NO", total=396, areas={1: 50})
    )
    unknown = result_beside(session.evaluation, Result("u", "Grannköping", 2012, "", total=400, areas={1: 50}))
    assert foreign.areas == unknown.areas == {}
    assert "ett annat lands metod" in reservations(session.evaluation, Comparison(other=foreign))
    assert "Utgåvan för Grannköping 2012 är okänd" in reservations(session.evaluation, Comparison(other=unknown))


def test_sources_are_named_one_a_line(session: Session) -> None:
    evaluation = session.evaluation
    both = Comparison(mean_beside(evaluation, MEAN), result_beside(evaluation, SAME))
    assert sources(both).splitlines() == ["Sverigesnitt april 2021: Ett register", "Grannköping 2021: En rapport"]
    assert sources(Comparison()) == ""


def test_sums_of_the_earlier_evaluation_are_made_only_of_what_is_known(session: Session) -> None:
    assert earlier_result(session.evaluation) is None
    for sub in session.catalogue.area(1).sub_criteria:
        session.set("earlier_score", sub.code, {"points": 5})
    session.set("earlier_score", "2.1", {"points": 5})
    session.set("earlier_score", "3", {"points": 44})
    before = earlier_result(session.evaluation)
    assert before is not None
    assert before.areas == {1: 25, 3: 44}
    assert before.total is None


def test_choices_name_the_earlier_first_then_the_nearest_then_the_rest(session: Session) -> None:
    for sub in session.catalogue.sub_criteria:
        session.set("consensus_score", sub.code, {"points": sub.max_points // 2})
    session.set("earlier_score", "total", {"points": 390})
    session.set("evaluation", "evaluation", {"earlier_year": 2022})
    this = Result("jag", "Exempelköping", 2026, "2020", total=395)
    found = result_choices(
        session.evaluation, consensus_totals(session.evaluation), Shelf(OTHER_EDITION, SAME, BEFORE, this)
    )
    assert found == [
        ("-", "Ingen annan"),
        ("earlier", "Exempelköping 2022 (tidigare)"),
        ("granne", "Grannköping 2021 (närmast i poäng)"),
        ("dal", "Daldorf 2019 (utgåva 2016)"),
        ("forr", "Exempelköping kommun 2018 (utgåva 2016)"),
    ]
    assert mean_choices(session.evaluation, Shelf(own=(SAME,))) == [
        ("-", "Inget snitt"), ("snitt", "Sverigesnitt april 2021"), ("own", "Bibliotekets snitt"),
    ]  # fmt: skip


def test_nothing_is_compared_where_that_was_chosen(session: Session) -> None:
    session.set("evaluation", "evaluation", {"compared_mean": "-", "compared_with": "-"})
    session.set("earlier_score", "total", {"points": 390})
    assert comparison_of(session.evaluation, Shelf(SAME), "") == Comparison()


def test_an_earlier_result_of_the_library_waits_for_the_seal_too(session: Session) -> None:
    evaluator = next(iter(session.evaluation.evaluators))
    session.set("evaluation", "evaluation", {"compared_with": "forr"})
    session.set("individual_score", f"1.1/{evaluator}", {"points": 4})
    hidden = comparison_of(session.evaluation, Shelf(BEFORE), evaluator)
    assert hidden.other is None
    assert hidden.withheld
    session.set("seal", evaluator, {"sealed": True})
    seen = comparison_of(session.evaluation, Shelf(BEFORE), evaluator)
    assert seen.other is not None
    assert seen.other.total == 480


def test_the_dock_line_waits_for_the_library_and_for_all_points(session: Session) -> None:
    beside = TotalBeside()
    assert beside.words(session.evaluation, consensus_totals(session.evaluation)) is None
    for sub in session.catalogue.sub_criteria:
        session.set("consensus_score", sub.code, {"points": sub.max_points})
    totals = consensus_totals(session.evaluation)
    assert beside.words(session.evaluation, totals) == ""
    beside.begin()
    assert beside.words(session.evaluation, totals) == "+283 mot Sverigesnittet"
