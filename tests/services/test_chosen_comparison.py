"""Which mean and which other result an evaluation is set beside."""

from __future__ import annotations

from pathlib import Path

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.chosen_comparison import Chosen, chosen_comparison
from kompass_desktop.services.exporting import compared_with
from kompass_desktop.services.library import Library
from tests.builders import evaluation_of


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A library with nothing but what is shipped."""
    return Library(tmp_path)


def _evaluation(catalogue: Catalogue, **details: int | str) -> Evaluation:
    facts = {"municipality": "Karlskoga", "year": 2026, "edition": "2020", **details}
    earlier = {("earlier_score", "total"): {"points": 480}}
    return evaluation_of(catalogue, {("evaluation", "evaluation"): facts, **earlier})


def test_by_itself_it_is_the_newest_mean_of_the_edition_and_the_earlier_evaluation_of_the_file(
    catalogue: Catalogue, library: Library
) -> None:
    chosen = chosen_comparison(_evaluation(catalogue, earlier_year=2021), library)
    assert chosen.mean == library.means[0]
    assert chosen.other is not None
    assert (chosen.other.name, chosen.other.total) == ("Karlskoga 2021", 480)
    assert chosen.missing == ()


def test_a_dash_is_nothing_and_an_id_is_what_it_names(catalogue: Catalogue, library: Library) -> None:
    nothing = _evaluation(catalogue, compared_mean="-", compared_with="-")
    assert chosen_comparison(nothing, library) == Chosen()
    chosen = chosen_comparison(_evaluation(catalogue, compared_with="vallentuna-2021"), library)
    assert chosen.other is not None
    assert chosen.other.total == 648


def test_what_the_library_lacks_is_named_and_left_out(catalogue: Catalogue, library: Library) -> None:
    evaluation = _evaluation(catalogue, compared_mean="borta", compared_with="också-borta")
    assert chosen_comparison(evaluation, library) == Chosen(missing=("borta", "också-borta"))
    compared, said = compared_with(evaluation)
    assert (compared.mean, compared.other) == (None, None)
    assert len(said) == 2
    assert "(borta) finns inte i den här datorns bibliotek" in said[0]


def test_a_first_evaluation_has_nothing_before_it_whatever_is_chosen(catalogue: Catalogue, library: Library) -> None:
    for choice in ("", "earlier", "karlskoga-2022"):
        evaluation = _evaluation(catalogue, first_evaluation=1, earlier_year=2021, compared_with=choice)
        assert chosen_comparison(evaluation, library).other is None
    other = _evaluation(catalogue, first_evaluation=1, compared_with="vallentuna-2021")
    assert chosen_comparison(other, library).other is not None


def test_the_earlier_points_wait_while_somebody_is_about_to_give_their_own(catalogue: Catalogue) -> None:
    evaluation = _evaluation(catalogue).with_rows(
        {("evaluator", "KA"): {"name": "KA"}, ("individual_score", "1.1/KA"): {"points": 3}}
    )
    compared, said = compared_with(evaluation)
    assert compared.other is None
    assert "förseglat" in said[0]
    sealed = evaluation.with_rows({("seal", "KA"): {"sealed": 1}})
    assert compared_with(sealed)[0].other is not None
