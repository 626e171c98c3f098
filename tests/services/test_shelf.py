"""Texts on a shelf: whatever is put in and taken out, the answer is that of a look at every text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.services import shelf as module
from kompass_desktop.services.shelf import Shelf

ROWS = st.sampled_from([f"r{n}" for n in range(12)])
PLACES = st.integers(-3, 3)
TEXTS = st.text(alphabet="abå \n", max_size=8)
PUTS = st.tuples(st.just("put"), PLACES, ROWS, TEXTS)
DROPS = st.tuples(st.just("drop"), PLACES, ROWS, TEXTS)
RUNS = st.tuples(st.just("run"), PLACES, ROWS, TEXTS)
QUESTIONS = st.lists(st.text(alphabet="abå", min_size=1, max_size=3), min_size=1, max_size=2)


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of two, so that a dozen rows fill many."""
    monkeypatch.setattr(module, "BLOCK", 2)


def plain(rows: dict[str, tuple[int, str]], words: list[str], most: int, last_first: bool) -> list[str]:
    """The answer by looking at every text."""
    order = sorted(((place, row) for row, (place, _) in rows.items()), reverse=last_first)
    return [row for _, row in order if all(word in rows[row][1] for word in words)][:most]


@given(st.lists(st.one_of(PUTS, DROPS, RUNS, QUESTIONS), max_size=40), st.booleans(), st.integers(1, 4))
def test_every_question_is_answered_as_if_all_texts_were_read(steps: list, last_first: bool, most: int) -> None:
    shelf, rows = Shelf(last_first=last_first), dict[str, tuple[int, str]]()
    for step in steps:
        match step:
            case ("put", int(place), str(row), str(text)):
                shelf.put((place, row), text)
                rows[row] = (place, text)
            case ("drop", _, str(row), _):
                shelf.drop(row)
                rows.pop(row, None)
            case ("run", int(place), str(row), str(text)):
                new = [name for name in (row, f"{row}x", f"{row}y", f"{row}z") if name not in rows]
                shelf.put_in_front([((place, name), text) for name in new])
                rows.update((name, (place, text)) for name in new)
            case words:
                assert shelf.find(words, most, lambda _: True) == plain(rows, words, most, last_first)
    assert len(shelf) == len(rows)
    assert shelf.find(["a"], 99, lambda _: True) == plain(rows, ["a"], 99, last_first)


def test_what_is_not_allowed_takes_no_place_from_what_is() -> None:
    shelf = Shelf()
    for n in range(9):
        shelf.put((n, f"r{n}"), "ord")
    assert shelf.find(["ord"], 2, lambda row: row in ("r4", "r7", "r8")) == ["r4", "r7"]


def test_typing_on_does_not_miss_what_came_meanwhile() -> None:
    shelf = Shelf()
    shelf.put((1, "a"), "dialog")
    assert shelf.find(["dia"], 9, lambda _: True) == ["a"]
    shelf.put((2, "b"), "dialogen")
    assert shelf.find(["dialog"], 9, lambda _: True) == ["a", "b"]


def test_what_was_not_allowed_before_is_found_once_it_is() -> None:
    shelf = Shelf()
    shelf.put((1, "a"), "dialog")
    assert shelf.find(["dia"], 9, lambda _: False) == []
    assert shelf.find(["dialog"], 9, lambda _: True) == ["a"]


def test_a_part_that_stands_in_thousands_of_words_is_found_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_ENOUGH", 5)
    shelf = Shelf()
    for n in range(60):
        shelf.put((n, f"r{n:02}"), f"ord{n}" if n % 2 else "annat")
    assert shelf.find(["ord"], 99, lambda _: True) == [f"r{n:02}" for n in range(60) if n % 2]
