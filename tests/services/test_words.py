"""Text as it comes in: what is kept, what is dropped, what is refused; and how values stand in sentences."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.services.problems import Refused
from kompass_desktop.services.words import MOST_CHARACTERS, kept_text, shown

ANYTHING = st.text(st.characters(exclude_categories=("Cs",)))


@given(ANYTHING)
def test_a_text_is_kept_but_for_its_control_characters_and_its_normal_form(text: str) -> None:
    kept, dropped = kept_text(text)
    controls = [c for c in text if unicodedata.category(c) == "Cc" and c not in "\t\n"]
    assert dropped == bool(controls)
    assert kept == unicodedata.normalize("NFC", "".join(c for c in text if c not in controls))


@given(ANYTHING)
def test_a_text_that_was_kept_is_kept_again_as_it_is(text: str) -> None:
    kept, _ = kept_text(text)
    assert kept_text(kept) == (kept, False)


@given(st.text(), st.characters(categories=("Cs",)), st.text())
def test_a_lone_surrogate_is_refused_wherever_it_stands(before: str, bad: str, after: str) -> None:
    with pytest.raises(Refused, match="trasigt tecken"):
        kept_text(before + bad + after)


def test_a_text_beyond_all_measure_is_refused() -> None:
    assert kept_text("x" * MOST_CHARACTERS) == ("x" * MOST_CHARACTERS, False)
    with pytest.raises(Refused, match="för lång"):
        kept_text("x" * (MOST_CHARACTERS + 1))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "null"), (True, "true"), (7.5, "7.5"), ("å", '"å"'), ("rad\nrad", '"rad\\nrad"'), ([1, "a"], '[1, "a"]'),
        ({"a": None}, '{"a": null}'), (float("nan"), "NaN"), (object, '"<class \'object\'>"'),
    ],
)  # fmt: skip
def test_a_value_stands_in_a_sentence_as_json(value: object, words: str) -> None:
    assert shown(value) == words


@given(st.recursive(st.text() | st.integers() | st.none(), st.lists, max_leaves=200))
def test_a_value_in_a_sentence_is_one_short_line(value: object) -> None:
    assert len(shown(value)) <= 130
    assert "\n" not in shown(value)
