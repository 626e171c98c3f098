"""The note language: the examples of the design, and what must hold for anything that can be typed."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kompass_desktop.model.note_line import SIGNS, Reading, read_line, seat_of
from kompass_desktop.services.resources import load_catalogue

CATALOGUE = load_catalogue("2020")
MARKS = [
    "#13",
    "#84",
    "#99",
    "+",
    "-",
    "*",
    "?",
    "!",
    "=",
    "c:",
    "C:",
    "J:",
    "k:",
    "5/7",
    "doc:HUT",
    "p7",
    "–",
    " ",
    "\t",
]
LINES = st.text() | st.lists(st.sampled_from(MARKS) | st.text(max_size=6), max_size=8).map(" ".join)


def read(line: str) -> Reading:
    """A line read with the catalogue of 2020."""
    return read_line(line, CATALOGUE)


def test_a_line_of_everything_is_read_as_the_design_shows() -> None:
    assert read("#13 + c: Ungdomsråd har egen budget") == Reading(
        ("1.3",), "+", "C", None, None, None, "Ungdomsråd har egen budget"
    )


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("#13 först", ("1.3",)),
        ("sist #13", ("1.3",)),
        ("mitt #13 i", ("1.3",)),
        ("+ #13 efter tecknet", ("1.3",)),
        ("c: #13 efter platsen", ("1.3",)),
        ("flera #13 och #84 och #11", ("1.3", "8.4", "1.1")),
        ("samma #13 två gånger #13", ("1.3",)),
        ("ihop#13skrivet", ("1.3",)),
        ("(#13)", ("1.3",)),
        ("#13#14", ("1.3", "1.4")),
        ("#13.", ("1.3",)),
        ("#16 finns inte", ()),
        ("#99", ()),
        ("#135 har tre siffror", ()),
        ("# 13", ()),
        ("13", ()),
        ("#1.3", ()),
        ("https://exempelkoping.example/sida#13 läst", ()),
        ("www.exempelkoping.example/#13 men #14", ("1.4",)),
    ],
)
def test_a_code_belongs_to_the_line_wherever_it_stands(line: str, codes: tuple[str, ...]) -> None:
    assert read(line).codes == codes


def test_every_sub_criterion_can_be_typed_with_two_digits() -> None:
    for sub_criterion in CATALOGUE.sub_criteria:
        assert read(f"#{sub_criterion.digits} x").codes == (sub_criterion.code,)


@pytest.mark.parametrize("sign", SIGNS)
def test_the_first_sign_tells_what_the_line_is(sign: str) -> None:
    assert read(f"{sign} så är det").sign == sign
    assert read(f"{sign}så är det").sign == sign
    assert read(f"#13 {sign} så är det").sign == sign
    assert read(f"så {sign} är det").sign is None


@pytest.mark.parametrize("dash", ["–", "−", "‐", "‑"])
def test_a_typographic_dash_first_is_a_minus(dash: str) -> None:
    assert read(f"{dash} stöd saknas").sign == "-"


@pytest.mark.parametrize(
    ("line", "seat", "body"),
    [
        ("c: Ungdomsråd", "C", "Ungdomsråd"),
        ("C: Ungdomsråd", "C", "Ungdomsråd"),
        ("+ c: Ungdomsråd", "C", "Ungdomsråd"),
        ("c:Ungdomsråd", "C", "Ungdomsråd"),
        ("j: sist", "J", "sist"),
        ("k: ingen plats", None, "k: ingen plats"),
        ("obs c: inte först", None, "obs c: inte först"),
        (r"c:\mapp\fil", None, r"c:\mapp\fil"),
        ("ac: två bokstäver", None, "ac: två bokstäver"),
    ],
)
def test_a_seat_speaks_when_its_letter_comes_first(line: str, seat: str | None, body: str) -> None:
    found = read(line)
    assert (found.seat, found.body) == (seat, body)


@pytest.mark.parametrize(
    ("line", "hands"),
    [
        ("5/7 håller med", (5, 7)),
        ("håller med 5/7", (5, 7)),
        ("0/7", (0, 7)),
        ("7/7", (7, 7)),
        ("8/7", None),
        ("0/0", None),
        ("3/2 men sedan 2/3", (2, 3)),
        ("5/7/2026", None),
        ("2026-5/7", None),
        ("1,5/7", None),
        ("5/7,5", None),
        ("105/700", None),
    ],
)
def test_a_show_of_hands_says_how_many_of_how_many(line: str, hands: tuple[int, int] | None) -> None:
    assert read(line).hands == hands


@given(st.text(alphabet="0123456789/.,- x", max_size=24))
def test_hands_are_found_wherever_they_stand(text: str) -> None:
    whole = re.compile(r"(?<![\d/.,\-])(\d{1,2})/(\d{1,2})(?![\d/]|[.,]\d)")
    shown = [(int(m[1]), int(m[2])) for m in whole.finditer(text) if 0 < int(m[2]) >= int(m[1])]
    assert read(f"a {text}").hands == (shown[0] if shown else None)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("doc:HUT", "HUT"),
        ("be om doc:Vision-2030, tack", "Vision-2030"),
        ("se doc:HUT.", "HUT"),
        ("(doc:HUT)", "HUT"),
        ("DOC:hut", "hut"),
        ("doc:åäö", "åäö"),
        ("doc: HUT", None),
        ("pdoc:HUT", None),
        ('doc:"Vision 2030" finns', "Vision 2030"),
        ("doc:”Vision 2030” finns", "Vision 2030"),
        ('doc:"Vision 2030', None),
        ('doc:"  "', None),
        ('doc:"" x', None),
        ('doc:HUT"', "HUT"),
    ],
)
def test_a_document_is_asked_for_by_name(line: str, asked: str | None) -> None:
    assert read(line).request == asked


@pytest.mark.parametrize(
    ("line", "page"), [("p7", 7), ("se p12 överst", 12), ("sp7", None), ("p7b", None), ("p", None)]
)
def test_a_page_is_a_p_with_a_number(line: str, page: int | None) -> None:
    assert read(line).page == page


@given(LINES)
@example("\0#13\0")
@example("#13" * 100)
@example("+" * 50)
def test_any_line_is_a_note_and_has_one_reading(line: str) -> None:
    found = read(line)
    assert found == read(line)
    assert set(found.codes) <= set(CATALOGUE.codes)
    assert len(set(found.codes)) == len(found.codes)
    assert found.sign is None or found.sign in SIGNS
    assert found.seat is None or found.seat in "ABCDEFGHIJ"
    assert found.hands is None or 0 <= found.hands[0] <= found.hands[1] > 0


@given(LINES)
def test_reading_loses_no_word_of_what_was_typed(line: str) -> None:
    body = read(line).body
    rest = iter("".join(line.replace("\0", " ").split()))
    assert all(letter in rest for letter in "".join(body.split()))  # the body stands in the line, in this order


@given(
    st.lists(st.sampled_from([*MARKS, "#1", "3", "/", ":", "a", '"', "\0", "www.x", "#13", " "]), max_size=7).map(
        "".join
    )
    | LINES
)
@example("c#13: budget")
@example("#13 c: #24/ budget")
@example("c: #13/budget")
@example("#13#24 – c : budget")
@example("+ c:\u2003budget")
def test_who_said_a_line_is_the_same_when_only_that_is_asked(line: str) -> None:
    assert seat_of(line, CATALOGUE) == read(line).seat


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="#\0"), max_size=40))
def test_a_code_at_the_end_is_found_whatever_stands_before_it(words: str) -> None:
    assert read(f"{words} #13").codes == ("1.3",)


@given(st.text(alphabet="abc åäö,.", max_size=30))
def test_words_without_marks_are_text_and_nothing_else(words: str) -> None:
    line = f"Ordet {words}"
    assert read(line) == Reading((), None, None, None, None, None, line.strip())


@pytest.mark.parametrize(
    "piece",
    [
        " ",
        "a",
        "#13 ",
        "#13",
        "https://",
        "doc:",
        "5/7",
        "1/",
        "p1",
        "\0 ",
        "+",
        "c:",
        "\t#",
        "doc:..",
        'doc:"',
        'doc:"a ',
        "doc:”",
    ],
)
def test_a_very_long_line_is_read_in_the_time_of_its_length(piece: str) -> None:
    started = time.process_time()
    read(piece * (200_000 // len(piece)))
    assert time.process_time() - started < 5
