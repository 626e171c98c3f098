"""What is offered in the note line: abbreviations and titles, only on request and never something else."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kompass_desktop.model.completion import completion_of, read_abbreviations, request_for
from kompass_desktop.model.note_line import read_line
from kompass_desktop.services.resources import load_catalogue

CATALOGUE = load_catalogue("2020")
SHORT = {"kf": "kommunfullmäktige", "HR": "personalavdelningen"}
TITLES = ["HUT", "Vision 2030", "Policy för medborgardialog", "Handlingsplan mot hot"]


def offers(before: str) -> tuple[str, ...]:
    """What is offered for the text before the cursor."""
    found = completion_of(before, SHORT, TITLES)
    return found.offers if found else ()


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("beslut i kf", ("kommunfullmäktige",)),
        ("Kf", ("Kommunfullmäktige",)),
        ("#13 + c: HR", ("personalavdelningen",)),
        ("kf ", ()),
        ("skf", ()),
        ("kfs", ()),
        ("", ()),
        ("doc:h", ('doc:"Handlingsplan mot hot"', "doc:HUT")),
        ("doc:medb", ('doc:"Policy för medborgardialog"',)),
        ('se doc:"vision 2', ('doc:"Vision 2030"',)),
        ("doc:", ('doc:"Handlingsplan mot hot"', "doc:HUT", 'doc:"Policy för medborgardialog"', 'doc:"Vision 2030"')),
        ("doc:HUT", ()),
        ("doc:xyz", ()),
        ("doc:HUT, kf", ("kommunfullmäktige",)),
    ],
)
def test_the_word_before_the_cursor_decides_what_is_offered(before: str, expected: tuple[str, ...]) -> None:
    assert offers(before) == expected


@given(st.text(max_size=30), st.text(max_size=30))
def test_whatever_is_typed_the_offer_only_replaces_what_it_stands_for(before: str, title: str) -> None:
    found = completion_of(before, SHORT, [title])
    assert found is None or 0 <= found.start < len(before)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=20))
def test_a_title_that_is_asked_for_is_read_back_from_the_line(title: str) -> None:
    assume(not re.search("#[0-9]{2}", title))  # wherever it stands in a line, that is a code
    asked = read_line(f"+ be om {request_for(title)} tack", CATALOGUE).request
    assert asked == title.replace('"', "'") or title.strip('.,;:!?()"”') != title


def test_abbreviations_are_read_one_a_line_and_the_rest_is_passed_over() -> None:
    text = "kf = kommunfullmäktige\n\nHR=personal \nbara ord\n = tomt\nks =\ntvå ord = nej\n"
    assert read_abbreviations(text) == {"kf": "kommunfullmäktige", "HR": "personal"}
