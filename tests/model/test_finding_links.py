"""Which strengths and improvements are about a sub-criterion, by their own word or by what they rest on."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.model.finding_links import findings_about
from kompass_desktop.model.findings import support_id
from tests.builders import evaluation_of

FINDINGS: Mapping[RowKey, Mapping[str, Value]] = {
    ("finding", "i1"): {"kind": "improvement", "area": 1, "text": "Återkoppla", "sub_criterion": "1.3", "position": 1},
    ("finding", "s2"): {"kind": "strength", "area": 1, "text": "Öppna möten", "sub_criterion": "1.3", "position": 2},
    ("finding", "s1"): {"kind": "strength", "area": 1, "text": "Ungdomsråd", "sub_criterion": "1.3", "position": 1},
    ("finding", "s3"): {"kind": "strength", "area": 1, "text": "Medborgarpanel", "position": 3},
    ("finding", "i2"): {"kind": "improvement", "area": 1, "text": "Sprid", "sub_criterion": "1.4", "position": 2},
    ("finding", "s4"): {"kind": "strength", "area": 2, "text": "Service"},
}


def about(
    catalogue: Catalogue, code: str, items: tuple[str, ...] = (), supports: Mapping[tuple[str, str], bool] | None = None
) -> list[str]:
    """The ids of the findings about a code; `supports` says what rests on which item."""
    rows = dict(FINDINGS)
    for (finding, item), rests in (supports or {}).items():
        rows["support", support_id(finding, item)] = {"rests": int(rests)}
    evaluation: Evaluation = evaluation_of(catalogue, rows)
    return [finding.id for finding in findings_about(evaluation, code, items)]


def test_what_says_the_code_is_about_it_strengths_first_and_in_the_order_of_the_area(catalogue: Catalogue) -> None:
    assert about(catalogue, "1.3") == ["s1", "s2", "i1"]
    assert about(catalogue, "1.4") == ["i2"]
    assert about(catalogue, "1.1") == []


def test_what_rests_on_evidence_of_the_sub_criterion_is_about_it_too_and_stands_once(catalogue: Catalogue) -> None:
    supports = {("s3", "n1"): True, ("s1", "n1"): True, ("i2", "q1"): True}
    assert about(catalogue, "1.3", ("n1",), supports) == ["s1", "s2", "s3", "i1"]
    assert about(catalogue, "1.3", ("n1", "q1"), supports) == ["s1", "s2", "s3", "i1", "i2"]
    assert about(catalogue, "1.1", ("n1", "q1"), supports) == ["s1", "s3", "i2"]


def test_what_rests_on_other_evidence_or_rests_no_more_is_not_about_it(catalogue: Catalogue) -> None:
    supports = {("s3", "n1"): False, ("i2", "q1"): True}
    assert about(catalogue, "1.1", ("n1",), supports) == []
    assert about(catalogue, "1.1", ("n1", "finns-inte"), supports) == []
    assert about(catalogue, "1.1", (), supports) == []


def test_a_finding_of_another_area_stays_there_whatever_it_rests_on(catalogue: Catalogue) -> None:
    assert about(catalogue, "1.3", ("n1",), {("s4", "n1"): True}) == ["s1", "s2", "i1"]
    assert about(catalogue, "2.1", ("n1",), {("s4", "n1"): True}) == ["s4"]


def test_a_report_text_that_rests_on_the_same_evidence_is_no_finding(catalogue: Catalogue) -> None:
    assert about(catalogue, "1.1", ("n1",), {("3.1.1", "n1"): True}) == []


def test_a_code_that_the_edition_does_not_have_is_a_key_error(catalogue: Catalogue) -> None:
    with pytest.raises(KeyError):
        about(catalogue, "9.9")
