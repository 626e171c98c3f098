"""Joining two rewritings of one text. These results are part of the file format: every version must agree on them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.fields import Merge
from kompass_desktop.model.merging import MOST_LINES, heads, merge_text, resolve

VECTORS = (
    ("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"),  # different lines
    ("a\nb\nc\n", "a\nc\n", "a\nb\nc\nd\n", "a\nc\nd\n"),  # one removed, one added at the end
    ("a\nb\n", "A\nb\n", "a\nB\n", "A\nB\n"),  # neighbours, but not the same line
    ("a\nb\n", "a\nx\nb\n", "a\nx\nb\n", "a\nx\nb\n"),  # both did the same
    ("a\n", "a\nx", "y\na\n", "y\na\nx"),  # before and after, without a last newline
    ("a\nb\nc\nd\n", "b\nc\nd\n", "a\nb\nc\n", "b\nc\n"),  # removed at both ends
    ("a\nb\nc\n", "a\nb\nc\n", "a\n", "a\n"),  # one did nothing
    ("", "x\n", "", "x\n"),  # one wrote, the other did not
    ("å\nä\nö\n", "å!\nä\nö\n", "å\nä\nö!\n", "å!\nä\nö!\n"),
    ("a\nb\n", "a\nx\nb\n", "a\ny\nb\n", None),  # two insertions in one place: who comes first?
    ("a\nb\nc\n", "", "a\nB\nc\n", None),  # removed here, changed there
    ("a\nb\n", "a\nx\nb\n", "a\nB\n", None),  # an insertion where the other changed
    ("", "x", "y", None),  # both wrote in an empty text
    ("a\n", "b\n", "c\n", None),  # the same line
    ("a", "a\nb", "a\nc", None),  # both went on writing
)


@pytest.mark.parametrize(("base", "mine", "theirs", "joined"), VECTORS)
def test_texts_join_by_lines_or_not_at_all(base: str, mine: str, theirs: str, joined: str | None) -> None:
    assert merge_text(base, mine, theirs) == joined
    assert merge_text(base, theirs, mine) == joined, "it does not matter who is who"


lines = st.lists(st.sampled_from("abcd"), max_size=6).map(lambda found: "".join(f"{x}\n" for x in found))


@given(lines, lines, lines)
def test_a_joined_text_has_every_line_that_somebody_wrote_and_nothing_else(base: str, mine: str, theirs: str) -> None:
    joined = merge_text(base, mine, theirs)
    assert joined == merge_text(base, theirs, mine)
    assert merge_text(base, mine, base) == mine == merge_text(base, mine, mine)
    if joined is None:
        return
    for text in (mine, theirs):
        assert set(text.split()) - set(base.split()) <= set(joined.split())
    assert set(joined.split()) <= set(mine.split()) | set(theirs.split())


def test_a_text_of_very_many_lines_is_listed_and_not_compared_for_minutes() -> None:
    base = "".join(f"{n}\n" for n in range(MOST_LINES - 1))
    assert merge_text(base, f"x\n{base}", base) == f"x\n{base}"
    assert merge_text(base, f"x\n{base}", f"{base}y\nz\n") is None
    begun = time.monotonic()
    assert merge_text("a\n" * 100_000, "x\n" + "a\n" * 100_000, "a\n" * 100_000 + "y\n") is None
    assert time.monotonic() - begun < 2


def entry(number: int, value: str, prev: tuple[str, ...], session: int) -> Entry:
    id = f"{number:012x}-0000-{session:012x}"
    return Entry(id, "note", "n", "text", value, prev, id, number)


def test_a_thousand_rounds_that_nobody_settles_do_not_break_it() -> None:
    history: list[Entry] = []
    prev: tuple[str, ...] = ()
    for n in range(1000):
        both = [entry(2 * n + who, f"{n} {who}\n", prev, 2 * n + who) for who in (0, 1)]
        history += both
        prev = tuple(e.id for e in both)
    assert resolve(Merge.TEXT, history) == ("999 1\n", "choose")


def test_the_same_line_of_work_goes_on_from_itself_whatever_it_names() -> None:
    first, second = entry(1, "a", (), 7), entry(2, "b", (), 7)
    assert heads([first, second]) == [second]
    other = entry(3, "c", (first.id,), 8)
    assert heads([first, second, other]) == [second, other]


def test_three_versions_join_in_one_way_whoever_is_asked() -> None:
    base = entry(1, "1\n2\n3\n4\n5\n", (), 1)
    tips = [
        entry(n, t, (base.id,), n)
        for n, t in ((2, "ett\n2\n3\n4\n5\n"), (3, "1\n2\ntre\n4\n5\n"), (4, "1\n2\n3\n4\nfem\n"))
    ]
    assert resolve(Merge.TEXT, [base, *tips]) == ("ett\n2\ntre\n4\nfem\n", "joined")


def test_blank_and_empty_are_different_values_and_zero_is_one_too() -> None:
    assert resolve(Merge.VALUE, []) == (None, None)
    one, other = entry(1, "", (), 1), Entry("000000000002-0000-000000000002", "note", "n", "text", None, (), "t", 2)
    assert resolve(Merge.DECIDE, [one, other]) == (None, "decide")
