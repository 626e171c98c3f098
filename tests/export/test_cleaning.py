"""What people typed comes out on paper as they typed it, less what no paper can show."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.export.cleaning import Fitter, clean, one_line, pieces


def _latin(character: str) -> bool:
    return (character < "\u0250" and character.isprintable()) or character in "□–…"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("=1+1 <b> &amp; 5 < 6", "=1+1 <b> &amp; 5 < 6"),
        ("rad\r\nrad\rrad\u2028rad\x0crad", "rad\nrad\nrad\nrad\nrad"),
        ("\x00\x1b[31mröd\x7f\x9f", "[31mröd"),
        ("tab\tkvar", "tab\tkvar"),
        ("a\u030a\u00c5", "åÅ"),
        ("före\ufffe\U0001ffffefter", "föreefter"),
        ("\ud800", "\ufffd"),
        ("\u200b\ufeff", "\u200b\ufeff"),
    ],
)
def test_what_no_paper_can_show_goes_and_all_else_stays(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_becomes_clean_and_stays_so(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\t\n" for c in cleaned)
    cleaned.encode("utf-8")


def test_a_name_is_one_line() -> None:
    assert one_line("  Upplands\n\tVäsby ") == "Upplands Väsby"


def test_characters_that_the_font_lacks_are_replaced_and_listed_once_in_order() -> None:
    fitter = Fitter(_latin)
    assert fitter.fit("漢 och 😀 och 漢") == "□ och □ och □"
    assert fitter.replaced == ("漢", "😀")


def test_invisible_characters_leave_nothing_behind_and_are_not_listed() -> None:
    fitter = Fitter(_latin)
    assert fitter.fit("ett\u200d\ufe0f\u202e\ufeff två") == "ett två"
    assert fitter.replaced == ()


def test_another_form_of_a_character_that_the_font_has_is_used_in_its_stead() -> None:
    fitter = Fitter(_latin)
    assert fitter.fit("ｆｕｌｌ ﬁn\u3000rad") == "full fin rad"
    assert fitter.replaced == ()


def test_a_font_without_the_square_gets_a_question_mark() -> None:
    assert Fitter(str.isascii).fit("漢") == "?"


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=300), st.integers(2, 40))
def test_pieces_are_the_text_again_and_none_is_too_long(text: str, most: int) -> None:
    parts = pieces(text, most)
    assert "".join(parts) == text
    assert all(len(part.encode("utf-16-le")) // 2 <= most for part in parts)


def test_pieces_are_cut_at_a_space_where_one_is_near() -> None:
    assert pieces("ett två tre fyra fem sex sju åtta", 30) == ["ett två tre fyra fem sex sju ", "åtta"]
