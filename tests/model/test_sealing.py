"""Seals: any change behind one is found at its code, and who sees whose points follows from who has sealed."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.model.scores import CONSENSUS_LOCK
from kompass_desktop.model.sealing import (
    Score,
    all_revealed,
    broken_seals,
    changed_behind_lock,
    changed_behind_seal,
    changed_since,
    consensus_content,
    has_own_points,
    individual_content,
    may_see,
    may_see_earlier,
    scorers,
    seal_mark,
    sealed_digest,
)
from kompass_desktop.services.resources import load_catalogue
from tests.builders import evaluation_of

CATALOGUE = load_catalogue("2020")
CODES = st.sampled_from(CATALOGUE.codes)
SALTS = st.text("0123456789abcdef", min_size=1, max_size=16)
SCORES = st.tuples(st.none() | st.integers(0, 35), st.text(max_size=12)).filter(lambda s: s != (None, ""))
CONTENTS = st.dictionaries(CODES, SCORES, max_size=12)


# ---- the digest
@given(SALTS, CONTENTS)
def test_scores_that_nobody_changed_are_found_unchanged(salt: str, content: dict[str, Score]) -> None:
    assert changed_since(sealed_digest(salt, content), content) == ()
    backwards = dict(reversed(content.items()))
    assert sealed_digest(salt, backwards) == sealed_digest(salt, content)


@given(SALTS, CONTENTS, CODES, st.none() | SCORES)
def test_any_change_of_any_score_is_found_at_exactly_its_code(
    salt: str, content: dict[str, Score], code: str, now: Score | None
) -> None:
    changed = {c: score for c, score in content.items() if c != code} | ({code: now} if now else {})
    found = changed_since(sealed_digest(salt, content), changed)
    assert found == (() if content.get(code) == now else (code,))
    assert (sealed_digest(salt, changed) == sealed_digest(salt, content)) == (not found)


@given(SALTS, CONTENTS, CONTENTS)
def test_of_several_changes_each_is_found_and_no_other(
    salt: str, content: dict[str, Score], now: dict[str, Score]
) -> None:
    differing = sorted(c for c in {*content, *now} if content.get(c) != now.get(c))
    assert list(changed_since(sealed_digest(salt, content), now)) == differing


@given(SALTS, SALTS, CONTENTS)
def test_equal_scores_under_another_salt_have_no_digest_in_common(
    one: str, other: str, content: dict[str, Score]
) -> None:
    if one == other:
        return
    first, second = sealed_digest(one, content).split(" "), sealed_digest(other, content).split(" ")
    assert not {*first} & {*second}


def test_equal_scores_of_two_sub_criteria_have_different_digests() -> None:
    _, first, second = sealed_digest("salt", {"1.1": (5, "Skäl."), "1.2": (5, "Skäl.")}).split(" ")
    assert first.partition("=")[2] != second.partition("=")[2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((None, "Skäl."), (0, "Skäl.")),
        ((None, "5"), (5, "")),
        ((1, "2"), (12, "")),
        ((None, "1\n2"), (1, "2")),
        ((3, "Skäl."), (3, "Skäl. ")),
        ((3, "Skäl."), (3, "skäl.")),
        ((3, "å"), (3, "a\u030a")),
        ((3, "\ud800"), (3, "\ud801")),
    ],
)  # fmt: skip
def test_scores_that_look_alike_are_told_apart(one: Score, other: Score) -> None:
    assert changed_since(sealed_digest("a1", {"1.1": one}), {"1.1": other}) == ("1.1",)


@pytest.mark.parametrize("digest", ["", "x", " ", "=", "a b=c=d", "a  1.1=", "a 1.1=", "a 1.1", "a 1.1=x 1.1=y", "å\n"])
def test_a_digest_that_nobody_here_made_is_a_change_and_no_crash(catalogue: Catalogue, digest: str) -> None:
    assert "1.1" in changed_since(digest, {"1.1": (5, "")})
    evaluation = evaluation_of(
        catalogue,
        {
            ("individual_score", "1.1/KA"): {"points": 5},
            ("consensus_score", "1.1"): {"points": 5},
            ("seal", "KA"): {"sealed": 1, "digest": digest},
            ("consensus_lock", CONSENSUS_LOCK): {"locked": 1, "digest": digest},
        },
    )
    assert ("1.1" in changed_behind_seal(evaluation, "KA")) == bool(digest)
    assert ("1.1" in changed_behind_lock(evaluation)) == bool(digest)
    assert set(broken_seals(evaluation)) == ({"KA", ""} if digest else set())


@given(st.text(max_size=40), CONTENTS)
def test_no_text_in_place_of_a_digest_makes_a_crash(digest: str, content: dict[str, Score]) -> None:
    found = changed_since(digest, content)
    assert list(found) == sorted(set(found))


# ---- the mark
@given(SALTS, CONTENTS, CONTENTS)
def test_the_mark_is_eight_digits_in_two_groups_and_follows_the_digest(
    salt: str, one: dict[str, Score], other: dict[str, Score]
) -> None:
    first, second = sealed_digest(salt, one), sealed_digest(salt, other)
    assert re.fullmatch("[0-9A-F]{4} [0-9A-F]{4}", seal_mark(first))
    assert (seal_mark(first) == seal_mark(second)) == (first == second)


def test_the_mark_is_the_same_in_every_copy_and_every_year() -> None:
    assert seal_mark("a1b2 1.1=0123456789ab") == "207D 1455"
    assert seal_mark("") == ""


# ---- what is sealed
def test_what_is_sealed_is_ones_own_and_only_what_says_something(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(
        catalogue,
        {
            ("individual_score", "1.1/KA"): {"points": 0},
            ("individual_score", "1.2/KA"): {"points": None, "rationale": "Vet inte än."},
            ("individual_score", "1.3/KA"): {"points": None, "rationale": ""},
            ("individual_score", "1.1/BL"): {"points": 9},
            ("consensus_score", "2.1"): {"points": 3, "rationale": "Eniga."},
            ("consensus_score", "2.2"): {},
        },
    )
    assert individual_content(evaluation, "KA") == {"1.1": (0, ""), "1.2": (None, "Vet inte än.")}
    assert individual_content(evaluation, "BL") == {"1.1": (9, "")}
    assert individual_content(evaluation, "K") == {}
    assert consensus_content(evaluation) == {"2.1": (3, "Eniga.")}


def test_broken_seals_names_every_evaluator_and_the_lock_with_their_codes(catalogue: Catalogue) -> None:
    digest = sealed_digest("a1", {"1.1": (5, ""), "1.2": (5, "")})
    rows: dict[RowKey, Mapping[str, Value]] = {
        ("seal", "KA"): {"sealed": 1, "digest": digest},
        ("seal", "BL"): {"sealed": 1, "digest": digest},
        ("seal", "CD"): {"sealed": 0, "digest": digest},
        ("consensus_lock", CONSENSUS_LOCK): {"locked": 1, "digest": digest},
        ("individual_score", "1.1/KA"): {"points": 5},
        ("individual_score", "1.2/KA"): {"points": 5},
        ("individual_score", "1.1/BL"): {"points": 6},
        ("consensus_score", "1.1"): {"points": 5},
        ("consensus_score", "1.2"): {"points": 5},
        ("consensus_score", "1.3"): {"points": 5},
    }
    assert broken_seals(evaluation_of(catalogue, rows)) == {"BL": ("1.1", "1.2"), "": ("1.3",)}


def test_nothing_is_said_of_a_seal_of_an_older_program_that_kept_no_digest(catalogue: Catalogue) -> None:
    rows = {("seal", "KA"): {"sealed": 1}, ("individual_score", "1.1/KA"): {"points": 5}}
    assert broken_seals(evaluation_of(catalogue, rows)) == {}


def test_an_open_seal_and_an_open_lock_hold_nothing_whatever_digest_they_keep(catalogue: Catalogue) -> None:
    rows: dict[RowKey, Mapping[str, Value]] = {
        ("seal", "KA"): {"sealed": 0, "digest": "a 1.1=x", "reason": "Fel rad"},
        ("consensus_lock", CONSENSUS_LOCK): {"locked": 0, "digest": "a 1.1=x", "reason": "Fel rad"},
        ("individual_score", "1.1/KA"): {"points": 5},
        ("consensus_score", "1.1"): {"points": 5},
    }
    assert broken_seals(evaluation_of(catalogue, rows)) == {}


# ---- who sees what
def people(who: str) -> Evaluation:
    """Evaluators by a short word: a name is followed by + where there are points, and is in capitals where sealed."""
    rows: dict[RowKey, Mapping[str, Value]] = {}
    for word in who.split():
        name = word.rstrip("+").lower()
        rows["evaluator", name] = {"name": name}
        rows["seal", name] = {"sealed": int(word[0].isupper())}
        rows["individual_score", f"1.1/{name}"] = {"points": 0 if word.endswith("+") else None, "rationale": "Skäl."}
    return evaluation_of(CATALOGUE, rows)


SEEN = {
    # everybody: who sees whom, one's own left out
    "a": "",
    "a+": "",
    "A+": "-a",
    "a b": "",
    "a+ b": "",
    "a b+": "",
    "a+ b+": "",
    "A+ b": "",
    "A+ b+": "",
    "A b+": "",
    "A b": "",
    "A+ B": "ab ba -a -b",
    "A+ B+": "ab ba -a -b",
    "A B": "ab ba -a -b",
    "a+ b+ c+": "",
    "A+ b+ c+": "",
    "A+ B+ c+": "",
    "A+ B+ C+": "ab ac ba bc ca cb -a -b -c",
    "A+ B+ c": "ab ba",
    "A+ B+ C": "ab ac ba bc ca cb -a -b -c",
    "A+ B c": "ab ba",
    "A+ B c+": "",
    "A+ b c": "",
    "a b c": "",
    "A B C": "ab ac ba bc ca cb -a -b -c",
}
"""Who sees whose points: "ab" is a seeing b, "-a" somebody who has not said who they are seeing a."""


@pytest.mark.parametrize("who", SEEN)
def test_who_sees_whose_points_follows_from_who_has_sealed_and_scored(who: str) -> None:
    evaluation = people(who)
    names = sorted(evaluation.evaluators)
    seen = {
        f"{asker or '-'}{one}"
        for one in names
        for asker in (*names, "")
        if may_see(evaluation, one, asker) and one != asker
    }
    assert seen == set(SEEN[who].split())


@pytest.mark.parametrize("who", SEEN)
def test_ones_own_points_are_always_seen(who: str) -> None:
    evaluation = people(who)
    assert all(may_see(evaluation, one, one) for one in evaluation.evaluators)


def test_an_evaluator_who_never_scores_holds_nobody_up() -> None:
    evaluation = people("A+ B+ c")
    assert may_see(evaluation, "a", "b")
    assert not may_see(evaluation, "a", "c")
    assert all_revealed(evaluation)


def test_points_of_somebody_who_is_no_evaluator_any_more_hold_nobody_up() -> None:
    evaluation = people("A+ B+").with_rows({("individual_score", "1.1/borta"): {"points": 3}})
    assert scorers(evaluation) == ("a", "b")
    assert may_see(evaluation, "a", "b")


def test_a_stranger_to_the_evaluation_sees_nobody() -> None:
    evaluation = people("A+ B+")
    assert not may_see(evaluation, "a", "okänd")
    assert not may_see(evaluation, "okänd", "a")


@pytest.mark.parametrize(
    ("who", "everybody", "nobody"),
    [
        ("a", "a", True), ("a+", "", False), ("A+", "a", True), ("a b", "ab", True), ("A+ b", "ab", True),
        ("A+ b+", "a", False), ("a+ B", "b", False), ("A+ B+", "ab", True), ("A+ B+ c", "abc", True),
        ("A+ b+ c", "ac", False),
    ],
)  # fmt: skip
def test_the_earlier_points_are_withheld_from_those_who_are_about_to_give_their_own(
    who: str, everybody: str, nobody: bool
) -> None:
    evaluation = people(who)
    assert "".join(n for n in sorted(evaluation.evaluators) if may_see_earlier(evaluation, n)) == everybody
    assert may_see_earlier(evaluation, "") == nobody


@pytest.mark.parametrize(
    ("who", "revealed"),
    [
        ("a", False), ("A", False), ("A+", False), ("A B", False), ("A+ B", False), ("A+ b+", False), ("a+ b+", False),
        ("A+ B+", True), ("A+ B+ c", True), ("A+ B+ C", True), ("A+ B+ c+", False), ("A+ B+ C+", True),
    ],
)  # fmt: skip
def test_points_are_compared_when_two_or_more_have_scored_and_all_of_them_sealed(who: str, revealed: bool) -> None:
    assert all_revealed(people(who)) == revealed


@pytest.mark.parametrize(("points", "scored"), [(None, False), (0, True), (20, True)])
def test_a_zero_is_points_of_ones_own_and_a_blank_with_a_reason_is_not(points: int | None, scored: bool) -> None:
    rows = {("evaluator", "a"): {"name": "a"}, ("individual_score", "1.1/a"): {"points": points, "rationale": "Skäl."}}
    evaluation = evaluation_of(CATALOGUE, rows)
    assert has_own_points(evaluation, "a") == scored
    assert scorers(evaluation) == (("a",) if scored else ())
    assert not has_own_points(evaluation, "b")
