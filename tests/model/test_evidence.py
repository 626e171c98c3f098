"""Which sub-criteria an item of evidence belongs to: its line, what was current, and corrections by hand."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.notes import Routing, routing_id
from tests.builders import evaluation_of


def with_note(catalogue: Catalogue, values: Mapping[str, Value], routings: Mapping[str, bool]) -> Evaluation:
    """An evaluation with one note and corrections of where it belongs."""
    rows: dict[tuple[str, str], Mapping[str, Value]] = {("note", "n1"): values}
    for code, belongs in routings.items():
        rows["routing", routing_id("n1", code)] = {"belongs": int(belongs)}
    return evaluation_of(catalogue, rows)


@pytest.mark.parametrize(
    ("text", "inherited", "routings", "codes"),
    [
        ("utan kod", None, {}, ()),
        ("utan kod", "2.1", {}, ("2.1",)),
        ("#13", "2.1", {}, ("1.3",)),
        ("#84 #13", None, {}, ("1.3", "8.4")),
        ("utan kod", "9.9", {}, ()),
        ("utan kod", "9.9", {"1.1": True}, ("1.1",)),
        ("#13", None, {"1.3": False}, ()),
        ("#13", None, {"1.4": True}, ("1.3", "1.4")),
        ("#13", None, {"1.3": False, "1.4": True}, ("1.4",)),
        ("utan kod", "2.1", {"2.1": False}, ()),
        ("#13", None, {"1.3": True}, ("1.3",)),
    ],
)
def test_a_note_belongs_where_its_line_says_unless_corrected(
    catalogue: Catalogue, text: str, inherited: str | None, routings: dict[str, bool], codes: tuple[str, ...]
) -> None:
    evaluation = with_note(catalogue, {"text": text, "inherited": inherited}, routings)
    assert evaluation.sub_criteria_of(evaluation.notes["n1"]) == codes


def test_a_correction_of_one_note_says_nothing_of_another(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(
        catalogue,
        {("note", "n1"): {"text": "#13"}, ("note", "n2"): {"text": "#13"}, ("routing", "n1/1.3"): {"belongs": 0}},
    )
    assert evaluation.sub_criteria_of(evaluation.notes["n1"]) == ()
    assert evaluation.sub_criteria_of(evaluation.notes["n2"]) == ("1.3",)


def test_a_quote_belongs_only_where_it_was_put(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(
        catalogue,
        {
            ("quote", "q1"): {"text": "#13 står det i dokumentet"},
            ("routing", "q1/3.1"): {"belongs": 1},
            ("routing", "q1/1.1"): {"belongs": 1},
        },
    )
    assert evaluation.sub_criteria_of(evaluation.quotes["q1"]) == ("1.1", "3.1")
    assert evaluation.routing_by_item == {"q1": {"3.1": True, "1.1": True}}


def test_a_routing_knows_its_item_and_code_also_where_the_item_has_a_slash() -> None:
    routing = Routing("a/b/1.3", True)
    assert (routing.item, routing.code) == ("a/b", "1.3")


def test_findings_come_in_their_order_and_those_without_one_last(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(
        catalogue,
        {
            ("finding", "c"): {"area": 1, "kind": "strength"},
            ("finding", "a"): {"area": 1, "kind": "strength", "position": 2},
            ("finding", "b"): {"area": 1, "kind": "strength", "position": 1},
            ("finding", "d"): {"area": 1, "kind": "improvement"},
            ("finding", "e"): {"area": 2, "kind": "strength"},
        },
    )
    assert [f.id for f in evaluation.findings_of(1, "strength")] == ["b", "a", "c"]


def test_a_person_is_known_by_id_or_by_a_name_that_only_one_has(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(
        catalogue,
        {
            ("evaluator", "KA"): {"name": "Karin"},
            ("evaluator", "BL"): {"name": "Bo"},
            ("evaluator", "B2"): {"name": "Bo"},
        },
    )
    assert evaluation.evaluator_called("KA") == "KA"
    assert evaluation.evaluator_called("Karin") == "KA"
    assert evaluation.evaluator_called("Bo") is None
    assert evaluation.evaluator_called("ingen") is None
