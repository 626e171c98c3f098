"""The rules that hold for every change, whoever makes it, and the words they refuse with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.rules import evaluator_name, obey
from tests.builders import evaluation_of


@pytest.fixture
def evaluation(catalogue: Catalogue) -> Evaluation:
    """An evaluation with one row of most kinds; KA has sealed."""
    return evaluation_of(
        catalogue,
        {
            ("evaluator", "KA"): {"name": "KA"},
            ("evaluator", "BL"): {"name": "BL"},
            ("seal", "KA"): {"sealed": 1},
            ("individual_score", "1.1/KA"): {"points": 3},
            ("interview", "g1"): {"title": "Grupp 1"},
            ("interview", "g2"): {"title": "Grupp 2"},
            ("seat", "s1"): {"interview": "g1", "seat": "A"},
            ("seat", "s2"): {"interview": "g1", "seat": "B"},
            ("note", "n1"): {"interview": "g1", "text": "x"},
            ("document", "d1"): {"title": "Vision"},
            ("quote", "q1"): {"document": "d1", "text": "x"},
            ("finding", "f1"): {"kind": "strength", "area": 1},
            ("finding", "f2"): {"kind": "improvement", "area": 1},
            ("action", "a1"): {"improvement": "f2"},
        },
    )


def change(kind: str, row: str, /, **values: Any) -> list[Change]:
    """Changes of one row."""
    return setting(kind, row, values)


ALLOWED: dict[str, Sequence[Change]] = {
    "points of the one who has not sealed": change("individual_score", "1.1/BL", points=20),
    "a score by a person of the same action": [
        *change("evaluator", "CD", name="CD"),
        *change("individual_score", "1.1/CD"),
    ],
    "a note with its interview": [
        *change("note", "n2", interview="g3", text="x"),
        *change("interview", "g3", title="x"),
    ],
    "a note on a row that is there without naming it": change("note", "n1", text="ny"),
    "a seat and the name behind it": [
        *change("seat", "s3", interview="g1", seat="C"),
        *change("seat_name", "s3", name="X"),
    ],
    "two seats that change places": [*change("seat", "s1", seat="B"), *change("seat", "s2", seat="A")],
    "a seat in the place of one that goes": [deleting("seat", "s1"), *change("seat", "s3", interview="g1", seat="A")],
    "the same letter at another table": change("seat", "s3", interview="g2", seat="A"),
    "a role on a seat": change("seat", "s1", role="HR-chef"),
    "no stage": change("note", "n1", stage=None),
    "an area of the catalogue": change("finding", "f1", area=8),
    "a day that exists": change("action", "a1", due="2028-02-29"),
    "no day": change("action", "a1", due=""),
    "deleting a note": [deleting("note", "n1")],
    "a row that comes back": [Change("note", "n1", DELETED, 0)],
    "a routing of a note of the same action": [
        *change("note", "n2", interview="g1"),
        *change("routing", "n2/1.1", belongs=1),
    ],
}
REFUSED: dict[str, tuple[Sequence[Change], str]] = {
    "a kind that is not there": (change("finns_inte", "x", text="x"), "Okänt fält: finns_inte.text."),
    "a field that is not there": (change("note", "n1", color="x"), "Okänt fält: note.color."),
    "a text in a number": (change("consensus_score", "1.1", points="7"), 'points kan inte vara "7".'),
    "a number in a text": (change("note", "n1", text=7), "text kan inte vara 7."),
    "a flag of two": (change("finding", "f1", gold_star=2), "gold_star kan inte vara 2."),
    "a truth value in a number": ([Change("consensus_score", "1.1", "points", True)], "points kan inte vara true."),
    "an endless number": (change("quote", "q1", page=2**60), "Talet i page är orimligt stort. Kontrollera det."),
    "points over the max": (change("consensus_score", "1.2", points=11), "11 poäng går inte: 1.2 ger 0–10 poäng."),
    "points under zero": (change("individual_score", "1.2/BL", points=-1), "-1 poäng går inte: 1.2 ger 0–10 poäng."),
    "points of no sub-criterion": (
        change("consensus_score", "9.9", points=1),
        'Delområdet "9.9" finns inte i utgåva 2020. Skriv till exempel 1.3.',
    ),
    "a score of nobody": (change("individual_score", "1.1/XX", points=1), 'Utvärderaren "XX" finns inte.'),
    "a score without a person": (change("individual_score", "1.1", points=1), 'Utvärderaren "" finns inte.'),
    "a sealed score": (
        change("individual_score", "1.1/KA", points=1),
        "KA har förseglat sin bedömning. Öppna den först, med ett skäl.",
    ),
    "deleting a sealed score": (
        [deleting("individual_score", "1.1/KA")],
        "KA har förseglat sin bedömning. Öppna den först, med ett skäl.",
    ),
    "no municipality": (change("evaluation", "evaluation", municipality=" "), "Kommunens namn saknas. Ange det."),
    "a year of long ago": (
        change("evaluation", "evaluation", year=1066), "Året 1066 ligger utanför 1990–2100. Kontrollera det."
    ),
    "a person without a name": (
        change("evaluator", "KA", name=""), "Utvärderarens namn ska ha 1–64 tecken och inget snedstreck."
    ),
    "a person with a slash": (
        change("evaluator", "A/B", name="AB"), "Utvärderarens namn ska ha 1–64 tecken och inget snedstreck."
    ),
    "a note of no interview": (change("note", "n2", text="x"), 'Intervjun "" finns inte. Kontrollera id.'),
    "a note moved to nowhere": (change("note", "n1", interview="g9"), 'Intervjun "g9" finns inte. Kontrollera id.'),
    "a note on an interview that goes": (
        [deleting("interview", "g2"), *change("interview", "g2", title="x"), *change("note", "n2", interview="g9")],
        'Intervjun "g9" finns inte. Kontrollera id.',
    ),
    "a stage of its own": (
        change("note", "n1", stage="klar"),
        'stage kan inte vara "klar". Välj bland: planned, decided, done, followed_up, effect.',
    ),
    "an inherited code of nothing": (change("note", "n1", inherited="9.9"), 'inherited kan inte vara "9.9".'),
    "a letter beyond J": (
        change("seat", "s1", seat="K"), 'seat kan inte vara "K". Välj bland: A, B, C, D, E, F, G, H, I, J.'
    ),
    "a letter twice at one table": (
        change("seat", "s3", interview="g1", seat="A"),
        "Plats A finns redan i intervjun (id s1). Ändra den eller välj en annan bokstav.",
    ),
    "a letter that is moved onto another": (change("seat", "s2", seat="A"), "Plats A finns redan i intervjun (id s1)."),
    "a name behind no seat": (change("seat_name", "s9", name="X"), 'Platsen "s9" finns inte. Kontrollera id.'),
    "a routing of nothing": (change("routing", "x/1.1", belongs=1), 'Underlaget "x" finns inte. Kontrollera id.'),
    "a routing to nothing": (change("routing", "n1/9.9", belongs=1), 'Delområdet "9.9" finns inte i utgåva 2020.'),
    "a document without a title": (change("document", "d2", kind="x"), "Dokumentets titel saknas. Ange den."),
    "a document that loses its title": (change("document", "d1", title=" "), "Dokumentets titel saknas. Ange den."),
    "a status of its own": (
        change("document", "d1", status="klar"),
        'status kan inte vara "klar". Välj bland: requested, received, read, used.',
    ),
    "a quote of no document": (change("quote", "q2", text="x"), 'Dokumentet "" finns inte. Kontrollera id.'),
    "page zero": (change("quote", "q1", page=0), "Sidan 0 går inte: sidor räknas från 1."),
    "a finding of no area": (
        change("finding", "f3", text="x"),
        "Område null finns inte i utgåva 2020. Välj bland: 1, 2, 3, 4, 5, 6, 7, 8.",
    ),
    "a finding of a third kind": (change("finding", "f1", kind="x"), 'kind kan inte vara "x".'),
    "a text of no section": (
        change("report_text", "9", text="x"),
        'Avsnittet "9" finns inte i rapporten. Skriv till exempel 2.1, 3.1.0, 3.1.2 eller 4.',
    ),
    "an action on a strength": (
        change("action", "a1", improvement="f1"), 'Förbättringsmöjligheten "f1" finns inte. Kontrollera id.'
    ),
    "an action on nothing": (change("action", "a2", text="x"), "Förbättringsmöjligheten null finns inte."),
    "an action of an odd status": (
        change("action", "a1", status="klar"),
        'status kan inte vara "klar". Välj bland: planned, started, done, dropped.',
    ),
    "a day that does not exist": (
        change("action", "a1", due="2027-02-29"),
        'Datumet "2027-02-29" går inte att läsa. Skriv till exempel 2027-06-30.',
    ),
    "a day in another form": (change("action", "a1", due="20270630"), 'Datumet "20270630" går inte att läsa.'),
}  # fmt: skip


@pytest.mark.parametrize("case", ALLOWED)
def test_a_change_that_breaks_no_rule_is_allowed(evaluation: Evaluation, case: str) -> None:
    obey(evaluation, ALLOWED[case])


@pytest.mark.parametrize("case", REFUSED)
def test_a_change_that_breaks_a_rule_is_refused_in_words(evaluation: Evaluation, case: str) -> None:
    changes, words = REFUSED[case]
    with pytest.raises(Refused) as refused:
        obey(evaluation, changes)
    assert str(refused.value).startswith(words)


def test_the_rules_hold_for_all_changes_of_an_action_together(evaluation: Evaluation) -> None:
    with pytest.raises(Refused):
        obey(evaluation, [*change("note", "n1", text="bra"), *change("consensus_score", "1.1", points=999)])


def test_two_seats_that_met_with_one_letter_may_be_told_apart(evaluation: Evaluation) -> None:
    doubled = evaluation.with_rows({("seat", "s2"): {"interview": "g1", "seat": "A"}})
    obey(doubled, change("seat", "s1", role="HR-chef"))
    obey(doubled, change("seat", "s3", interview="g1", seat="C"))
    obey(doubled, change("seat", "s2", seat="B"))


@pytest.mark.parametrize(
    ("given", "name", "dropped"),
    [
        ("KA", "KA", False),
        (" Åsa ", "Åsa", False),
        ("A\u030asa", "Åsa", False),
        ("A\x07B", "AB", True),
        ("A\tB", "A B", False),
    ],
)
def test_a_name_is_known_in_one_form(given: str, name: str, dropped: bool) -> None:
    assert evaluator_name(given) == (name, dropped)
