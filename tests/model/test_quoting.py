"""Words from a page: joined, found again, cut into sentences; and what is typed about where they belong."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.quoting import (
    belonging,
    folded_text,
    joined,
    paragraph_step,
    sentence_step,
    sentences,
    spans_of,
)


@pytest.mark.parametrize(
    ("printed", "quoted"),
    [
        ("Barn och\r\nunga", "Barn och unga"),
        ("del-\r\naktighet", "delaktighet"),
        ("del\ufffeaktighet", "delaktighet"),
        ("del\u00ad\naktighet", "delaktighet"),
        ("barn-\r\noch ungdomspolitik", "barn- och ungdomspolitik"),
        ("HR-\nchefen", "HR-chefen"),
        ("e-\ntjänst", "e-tjänst"),
        ("Nord-\nEuropa", "Nord-Europa"),
        ("2019-\n2023", "2019-2023"),
        ("ett  -  två", "ett - två"),
        ("  \n ", ""),
        ("a\u030aterkoppling", "återkoppling"),
    ],
)
def test_lines_and_broken_words_are_joined(printed: str, quoted: str) -> None:
    assert joined(printed) == quoted


@given(st.text())
def test_what_is_joined_is_one_line_and_stays_as_it_is(text: str) -> None:
    once = joined(text)
    assert "\n" not in once
    assert "\ufffe" not in once
    assert once == once.strip()


@given(st.lists(st.sampled_from(["barn", "unga", "dialog", "ö", "råd."]), min_size=3, max_size=12), st.data())
def test_words_are_found_however_their_lines_are_broken(words: list[str], data: st.DataObject) -> None:
    breaks = data.draw(st.lists(st.sampled_from([" ", "\r\n", "  ", "\n "]), min_size=len(words), max_size=len(words)))
    page = "".join(word + gap for word, gap in zip(words, breaks, strict=True))
    quote = " ".join(words[1:])
    spans = spans_of(quote, folded_text(page))
    assert spans
    assert any(joined(page[start:end]) == quote for start, end in spans)


def test_hits_are_all_found_and_none_in_an_empty_question() -> None:
    page = folded_text("Dialog och dia\ufffelog, DIALOG")
    assert [page.letters[0], len(spans_of("dialog", page))] == ["d", 3]
    assert spans_of("  ", page) == []
    assert spans_of("xyz", page) == []


HEADING, LONG = "Vision för dialog", "Detta gäller t.ex. barn på ön som bor långt bort."
PAGE = f"{HEADING}\r\n{LONG}\r\nUnga hörs! Mål:\r\n• ett råd\r\n• en budget"


def test_sentences_end_at_stops_headings_and_items_but_not_at_short_words() -> None:
    assert [PAGE[a:b] for a, b in sentences(PAGE)] == [
        HEADING, LONG, "Unga hörs!", "Mål:", "• ett råd",
        "• en budget",
    ]  # fmt: skip


@given(st.text(alphabet="aB. \n!•-", max_size=60))
def test_sentences_cover_every_letter_once_and_in_order(text: str) -> None:
    found = sentences(text)
    assert all(a < b for a, b in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())


def test_sentences_are_stepped_through_and_added() -> None:
    text = "En. Två. Tre."
    one = sentence_step(text, (0, 0), 1, False)
    assert text[slice(*one)] == "En."
    two = sentence_step(text, one, 1, True)
    assert text[slice(*two)] == "En. Två."
    assert sentence_step(text, two, -1, True) == one
    assert text[slice(*sentence_step(text, two, 1, False))] == "Tre."
    assert text[slice(*sentence_step(text, (5, 6), 1, False))] == "Två."
    assert sentence_step("", (0, 0), 1, False) == (0, 0)
    assert text[slice(*sentence_step(text, (9, 13), 1, False))] == "Tre."


def test_sentences_are_stepped_through_from_paragraph_to_paragraph() -> None:
    paragraphs = ["Rubrik", "Ett. Två.", "Tre."]
    first = paragraph_step(paragraphs, ((0, 0), (0, 0)), 1, False)
    assert first == ((0, 0), (0, 6))
    second = paragraph_step(paragraphs, first, 1, False)
    assert second == ((1, 0), (1, 4))
    both = paragraph_step(paragraphs, paragraph_step(paragraphs, second, 1, True), 1, True)
    assert both == ((1, 0), (2, 4))
    assert paragraph_step(paragraphs * 50, ((149, 0), (149, 0)), 1, False) == ((149, 0), (149, 4))


@pytest.mark.parametrize(
    ("typed", "codes", "sign", "unknown"),
    [
        ("#31", ("3.1",), None, ()),
        ("#31 #13 +", ("1.3", "3.1"), "+", ()),
        ("+ 31 1.3", ("1.3", "3.1"), "+", ()),
        ("", (), None, ()),
        ("#99 31", ("3.1",), None, ("#99",)),
        ("- #31", ("3.1",), "-", ()),
        ("dialog", (), None, ("dialog",)),
    ],
)
def test_where_a_quote_belongs_is_read_in_every_way_it_is_typed(
    typed: str, codes: tuple[str, ...], sign: str | None, unknown: tuple[str, ...], catalogue: Catalogue
) -> None:
    found = belonging(typed, catalogue)
    assert (found.codes, found.sign, found.unknown) == (codes, sign, unknown)
