"""What the file tells of the time before, as a result: nothing is made up, and a first evaluation has none."""

from __future__ import annotations

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Result
from kompass_desktop.model.earlier import earlier_result, is_earlier
from kompass_desktop.model.evaluation import Evaluation
from tests.builders import evaluation_of


def _before(catalogue: Catalogue, **points: int) -> Evaluation:
    rows = {("earlier_score", place.removeprefix("p").replace("_", ".")): {"points": p} for place, p in points.items()}
    return evaluation_of(catalogue, dict(rows))


def test_sums_are_there_only_where_all_that_they_are_made_of_is_known(catalogue: Catalogue) -> None:
    area = catalogue.areas[0]
    known = {f"p{sub.code.replace('.', '_')}": 5 for sub in area.sub_criteria}
    whole = earlier_result(_before(catalogue, **known))
    assert whole is not None
    assert dict(whole.areas) == {1: 5 * len(area.sub_criteria)}
    assert whole.total is None
    known.popitem()
    half = earlier_result(_before(catalogue, **known))
    assert half is not None
    assert dict(half.areas) == {}
    stated = earlier_result(_before(catalogue, **{f"p{n}": 60 for n in range(1, 9)}))
    assert stated is not None
    assert stated.total == 480


def test_what_is_stated_wins_over_what_could_be_added_up(catalogue: Catalogue) -> None:
    result = earlier_result(_before(catalogue, p1=61, ptotal=534, **{f"p{n}": 60 for n in range(2, 9)}))
    assert result is not None
    assert (result.areas[1], result.total) == (61, 534)


def test_a_file_that_knows_nothing_and_a_first_evaluation_have_no_earlier_one(catalogue: Catalogue) -> None:
    assert earlier_result(evaluation_of(catalogue)) is None
    first = _before(catalogue, ptotal=480).with_rows(
        {("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2026, "first_evaluation": 1}}
    )
    assert earlier_result(first) is None


def test_only_the_same_municipality_before_this_year_is_earlier(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(catalogue)
    assert is_earlier(evaluation, Result("a", "exempelköping kommun", 2021))
    assert is_earlier(evaluation, Result("a", "Exempelköping", None))
    assert not is_earlier(evaluation, Result("a", "Exempelköping", 2026))
    assert not is_earlier(evaluation, Result("a", "Annanstad", 2021))
    nameless = evaluation.with_rows({("evaluation", "evaluation"): {"year": 2026}})
    assert not is_earlier(nameless, Result("a", "", 2021))
