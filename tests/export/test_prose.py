"""Typed text becomes paragraphs and lists, and nothing of it is read as markup."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.export.blocks import Bullets, Paragraph
from kompass_desktop.export.prose import prose


def _shape(text: str) -> list[str | list[str]]:
    shape: list[str | list[str]] = []
    for block in prose(text):
        if isinstance(block, Bullets):
            shape.append([item.runs[0].text for item in block.items])
        else:
            shape.append(block.runs[0].text)
    return shape


def test_an_empty_line_parts_paragraphs_and_a_line_break_is_kept() -> None:
    assert _shape("ett\ntvå\n\n\n \ntre") == ["ett\ntvå", "tre"]


def test_lines_that_begin_with_a_dash_or_a_dot_are_one_list() -> None:
    assert _shape("Källor:\n- intervjuer\n• dokument\n\n* webben\nSlut") == [
        "Källor:", ["intervjuer", "dokument", "webben"], "Slut",
    ]  # fmt: skip


def test_an_indented_line_belongs_to_the_point_before_it() -> None:
    assert _shape("- en punkt\n  på två rader\n- en till") == [["en punkt\npå två rader", "en till"]]


def test_a_dash_without_words_and_a_minus_before_a_number_are_no_points() -> None:
    assert _shape("-\n-5 grader") == ["-\n-5 grader"]


def test_markup_stays_text() -> None:
    assert _shape("<b>fet</b> &amp; **stjärnor**") == ["<b>fet</b> &amp; **stjärnor**"]


@given(st.text(alphabet="ab -*•\n\t<&", max_size=60))
def test_no_word_is_ever_lost(text: str) -> None:
    words = [w for w in text.split() if set(w) - set("-*•")]
    kept: list[str] = []
    for block in prose(text):
        runs = [block.runs] if isinstance(block, Paragraph) else [item.runs for item in block.items]
        kept += [w for (run,) in runs for w in run.text.split()]
    assert [w for w in kept if set(w) - set("-*•")] == words
