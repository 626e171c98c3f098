"""Find everywhere: what a plain look at everything finds, no more than the asker may see, the newest note first."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.finding import FindIndex, wanted_in
from kompass_desktop.services.folding import folded, one_line, spans_of
from kompass_desktop.services.kind_names import short_kind
from kompass_desktop.services.resources import load_catalogue
from kompass_desktop.services.searching import SEARCHED, search
from tests.builders import a_bit_of_everything, evaluation_of, new_session

CATALOGUE = load_catalogue("2020")
Rows = dict[tuple[str, str], dict[str, Value]]
WORDS = st.sampled_from(
    ["får", "far", "FÅR", "fa\u030ar", "kommunstyrelsen", "styrelse", "#13", "+", "c:", "C:", "a:", "ål", "ö", "a",
     "plats c", "HR-chef", "ﬁ", "kom\u00admun", "7", "="]
)  # fmt: skip
TEXTS = st.lists(WORDS, max_size=4).map(" ".join)
IDS = st.sampled_from(["1", "2", "3"])


def row_of(name: str, /, **fields: st.SearchStrategy[Value]) -> st.SearchStrategy[tuple[tuple[str, str], dict]]:
    return st.tuples(st.tuples(st.just(name), IDS), st.fixed_dictionaries(fields))


CHANGES = st.one_of(
    row_of("note", interview=IDS, text=TEXTS, written_at=st.integers(0, 3), position=st.none() | st.integers(0, 4000)),
    row_of("seat", interview=IDS, seat=st.sampled_from("AC"), role=WORDS),
    row_of("seat_name", name=WORDS),
    row_of("interview", title=TEXTS, role_group=WORDS),
    row_of("quote", document=IDS, page=st.none() | st.integers(0, 9), text=TEXTS),
    row_of("document", title=TEXTS, file_name=WORDS),
    row_of("web_finding", text=TEXTS, url=WORDS, alt=WORDS),
    row_of("answer", text=TEXTS, question=WORDS, position=st.none() | st.integers(0, 3)),
    row_of("finding", kind=st.sampled_from(["strength", "improvement"]), area=st.integers(1, 8), text=TEXTS),
    row_of("report_text", text=TEXTS),
    row_of("consensus_score", rationale=TEXTS),
    row_of("action", text=TEXTS, owner=WORDS),
    st.tuples(st.tuples(st.sampled_from(["note", "seat", "seat_name", "quote", "action"]), IDS), st.none()),
)


def read(evaluation: Evaluation) -> FindIndex:
    """An index that has read everything."""
    index = FindIndex(evaluation)
    while index.read_some():
        pass
    return index


def found(evaluation: Evaluation, words: str, asker: str = "KA", discreet: bool = False) -> dict[str, tuple[str, ...]]:
    """What a fresh index finds, by kind."""
    return {g.kind: g.rows for g in read(evaluation).find(words, asker=asker, discreet=discreet)}


def announced(*rows: tuple[str, str]) -> Announcement:
    return Announcement(frozenset(kind for kind, _ in rows), frozenset(rows))


# ---- against a plain look at everything
@given(st.lists(CHANGES, max_size=12).map(dict), st.lists(WORDS, min_size=1, max_size=2).map(" ".join))
def test_what_is_written_is_found_wherever_a_plain_scan_finds_it(rows: Rows, words: str) -> None:
    evaluation = evaluation_of(CATALOGUE).with_rows(rows)
    if "plats" in words:
        words = words.replace("plats c", "plats")
    hits = {(hit.kind, hit.id) for hit in search(evaluation, words)}
    index = read(evaluation)
    got = {
        (short_kind(group.kind, evaluation.findings[row].kind if group.kind == "finding" else ""), row)
        for group in index.find(words, most=1000)
        for row in group.rows
        if group.kind in SEARCHED
    }
    spoken = {
        (kind, row) for kind, row in got - hits if kind == "note" and evaluation.reading(evaluation.notes[row]).seat
    }
    assert got - spoken == hits
    for _, row in spoken:  # found by the role of the seat that said it, and by nothing else
        note = evaluation.notes[row]
        seat = evaluation.reading(note).seat
        roles = [s.role for s in evaluation.seats.values() if (s.interview, s.seat) == (note.interview, seat)]
        text = folded("\n".join((note.text, *roles)))
        assert all(word in text for word in folded(words).split())


@given(
    st.lists(CHANGES, max_size=12).map(dict), st.lists(st.lists(CHANGES, min_size=1, max_size=4), max_size=8), st.data()
)
def test_after_any_changes_the_index_is_as_a_fresh_one(rows: Rows, steps: list[list], data: st.DataObject) -> None:
    evaluation = evaluation_of(CATALOGUE).with_rows(rows)
    index = FindIndex(evaluation)
    for step in steps:
        for _ in range(data.draw(st.integers(0, 3) | st.integers(0, 30), "pieces read before")):
            index.read_some()
        changes = dict(step)
        evaluation = evaluation.with_rows(changes)
        index.hear(evaluation, announced(*changes))
    while index.read_some():
        pass
    assert index.ready
    fresh = read(evaluation)
    for words in ("får", "far", "a", "#13", "styrelse", "plats c", "hr-chef", "å", "plats"):
        for discreet in (False, True):
            assert index.find(words, discreet=discreet) == fresh.find(words, discreet=discreet), words


@given(st.lists(CHANGES, max_size=12).map(dict), WORDS)
def test_case_composition_and_invisible_marks_do_not_matter(rows: Rows, word: str) -> None:
    index = read(evaluation_of(CATALOGUE).with_rows(rows))
    for same in (word.upper() if word.islower() else word, unicodedata.normalize("NFD", word), f"\u200b{word}\u00ad"):
        if folded(same) == folded(word):
            assert index.find(same) == index.find(word)


@pytest.mark.parametrize(
    ("text", "words", "hit"),
    [
        ("Får i hagen", "får", True),
        ("Får i hagen", "far", False),
        ("far och mor", "får", False),
        ("kommunstyrelsens ordförande", "ordförande styrelse", True),
        ("kommunstyrelsen", "kommun nämnd", False),
        ("fa\u030ar", "FÅR", True),
        ("kommun\u00adstyrelsen", "kommunstyr", True),
        ("rad ett\nrad två", "två ett", True),
        ("Straße", "STRASSE", True),
    ],
)
def test_words_are_found_as_a_swedish_reader_expects(text: str, words: str, hit: bool) -> None:
    assert found(evaluation_of(CATALOGUE, {("note", "n"): {"text": text}}), words) == ({"note": ("n",)} if hit else {})


@pytest.mark.parametrize("words", ["", "  ", "\n", "\u200b"])
def test_nothing_is_found_when_nothing_is_asked_for(words: str) -> None:
    assert found(evaluation_of(CATALOGUE, {("note", "n"): {"text": "ord"}}), words) == {}


# ---- order and number
def test_the_newest_note_comes_first_and_one_moved_by_hand_stands_where_it_was_moved_to() -> None:
    rows: Rows = {("note", f"n{n}"): {"text": "budget", "written_at": 100 + n} for n in range(4)}
    rows["note", "n0"]["position"] = 102_500
    assert found(evaluation_of(CATALOGUE, rows), "budget") == {"note": ("n3", "n0", "n2", "n1")}


def test_of_many_the_newest_fifty_are_found_and_it_is_said_that_there_are_more() -> None:
    rows: Rows = {("note", f"n{n:04}"): {"text": "budget", "written_at": n} for n in range(1000)}
    rows["note", "x"] = {"text": "budget och rast", "written_at": 1}
    (group,) = read(evaluation_of(CATALOGUE, rows)).find("budget")
    assert group.rows == tuple(f"n{n:04}" for n in range(999, 949, -1))
    assert group.more
    (group,) = read(evaluation_of(CATALOGUE, rows)).find("rast budget")
    assert (group.rows, group.more) == (("x",), False)


def test_while_the_index_is_being_read_the_newest_notes_are_found_already() -> None:
    rows: Rows = {("note", f"n{n:04}"): {"text": "budget", "written_at": n} for n in range(3000)}
    index = FindIndex(evaluation_of(CATALOGUE, rows))
    while not index.find("budget"):
        assert index.read_some()
    assert not index.ready
    assert index.find("budget")[0].rows[0] == "n2999"


def test_what_changes_while_the_index_is_being_read_is_found_once_and_as_it_is_now() -> None:
    evaluation = evaluation_of(CATALOGUE, {("note", f"n{n}"): {"text": "budget", "written_at": n} for n in range(3)})
    for pieces in range(6):
        index = FindIndex(evaluation)
        for _ in range(pieces):
            index.read_some()
        later = evaluation.with_rows({("note", "n0"): {"text": "budget nu", "written_at": 9}, ("note", "n2"): None})
        index.hear(later, announced(("note", "n0"), ("note", "n2")))
        while index.read_some():
            pass
        assert [g.rows for g in index.find("budget")] == [("n0", "n1")], pieces
        assert [g.rows for g in index.find("nu")] == [("n0",)], pieces


# ---- seats, interviews, sub-criteria
def around_a_table() -> Evaluation:
    return evaluation_of(
        CATALOGUE,
        {
            ("interview", "g1"): {"title": "Grupp 1", "role_group": "centrala chefer"},
            ("interview", "g2"): {"title": "Grupp 2"},
            ("seat", "s1"): {"interview": "g1", "seat": "C", "role": "HR-chef"},
            ("seat_name", "s1"): {"name": "Prov Provsson"},
            ("note", "said"): {"interview": "g1", "text": "#13 + c: egen budget", "written_at": 2},
            ("note", "other"): {"interview": "g1", "text": "#13 + a: egen plan", "written_at": 3},
            ("note", "elsewhere"): {"interview": "g2", "text": "c: egen bil", "written_at": 4},
            ("note", "about"): {"interview": "g2", "text": "Plats C var tom", "written_at": 1},
            ("note", "work"): {"interview": "g2", "text": "arbetsplatsen för c-laget", "written_at": 0},
        },
    )


def test_a_role_finds_its_seat_and_what_that_seat_said() -> None:
    assert found(around_a_table(), "hr-chef") == {"seat": ("s1",), "note": ("said",)}


def test_a_seat_finds_itself_and_what_was_said_there_or_says_so_and_comes_first() -> None:
    hits = found(around_a_table(), "Plats C")
    assert hits == {"seat": ("s1",), "note": ("elsewhere", "said", "about")}
    assert next(iter(hits)) == "seat"
    assert found(around_a_table(), "budget plats c") == {"note": ("said",)}


def test_another_role_is_found_in_every_note_of_the_seat_at_once() -> None:
    evaluation = around_a_table()
    index = read(evaluation)
    evaluation = evaluation.with_rows({("seat", "s1"): {"interview": "g1", "seat": "A", "role": "Ekonomichef"}})
    index.hear(evaluation, announced(("seat", "s1")))
    while index.read_some():
        pass
    assert {g.kind: g.rows for g in index.find("ekonomichef")} == {"seat": ("s1",), "note": ("other",)}
    assert index.find("hr-chef") == []


@pytest.mark.parametrize("words", ["13", "1.3", "#13"])
def test_a_code_finds_its_sub_criterion_first(words: str) -> None:
    hits = found(around_a_table(), words)
    assert next(iter(hits.items())) == ("sub_criterion", ("1.3",))


def test_a_sub_criterion_is_found_by_its_title_and_an_interview_by_its(catalogue: Catalogue) -> None:
    title = catalogue.sub_criterion("1.3").title
    assert "1.3" in found(around_a_table(), title)["sub_criterion"]
    assert found(around_a_table(), "grupp 2") == {"interview": ("g2",)}


# ---- what must not be seen
def test_a_name_is_found_only_when_names_are_shown() -> None:
    assert found(around_a_table(), "provsson") == {"seat": ("s1",)}
    assert found(around_a_table(), "provsson", discreet=True) == {}
    assert found(around_a_table(), "hr-chef", discreet=True) == {"seat": ("s1",), "note": ("said",)}


def test_a_name_that_is_taken_away_is_not_found_any_more() -> None:
    evaluation = around_a_table()
    index = read(evaluation)
    evaluation = evaluation.with_rows({("seat_name", "s1"): None})
    index.hear(evaluation, announced(("seat_name", "s1")))
    while index.read_some():
        pass
    assert index.find("provsson") == []


def two_who_score(*sealed: str) -> Evaluation:
    rows: Rows = {("evaluator", e): {"name": e} for e in ("KA", "LB")}
    rows |= {("individual_score", f"1.3/{e}"): {"rationale": f"skäl från {e}"} for e in ("KA", "LB")}
    rows["consensus_score", "1.3"] = {"rationale": "gemensamt skäl"}
    return evaluation_of(CATALOGUE, rows | {("seal", e): {"sealed": 1} for e in sealed})


@pytest.mark.parametrize(
    ("sealed", "asker", "seen"),
    [
        ((), "KA", ("1.3/KA",)),
        ((), "", ()),
        (("LB",), "KA", ("1.3/KA",)),
        (("KA",), "KA", ("1.3/KA",)),
        (("LB",), "", ()),
        (("KA", "LB"), "KA", ("1.3/KA", "1.3/LB")),
        (("KA", "LB"), "", ("1.3/KA", "1.3/LB")),
    ],
)
def test_a_reason_shows_only_to_its_writer_until_both_have_sealed(
    sealed: tuple[str, ...], asker: str, seen: tuple[str, ...]
) -> None:
    hits = found(two_who_score(*sealed), "skäl", asker)
    assert hits.get("individual_score", ()) == seen
    assert hits["consensus_score"] == ("1.3",)


def test_a_seal_that_is_broken_hides_the_reasons_again() -> None:
    evaluation = two_who_score("KA", "LB")
    index = read(evaluation)
    assert len(index.find("skäl", asker="KA")) == 2
    index.hear(evaluation.with_rows({("seal", "LB"): {"sealed": 0}}), announced(("seal", "LB")))
    assert [g.rows for g in index.find("skäl", asker="KA") if g.kind == "individual_score"] == [("1.3/KA",)]


def test_no_reason_is_found_at_the_table() -> None:
    assert found(two_who_score("KA", "LB"), "skäl", discreet=True) == {}


def test_what_is_deleted_is_not_found_even_before_that_is_read() -> None:
    evaluation = around_a_table()
    index = read(evaluation)
    index.hear(evaluation.with_rows({("note", "said"): None}), announced(("note", "said")))
    assert index.find("budget") == []


# ---- with a session
def test_an_index_that_follows_a_session_finds_what_is_typed_and_forgets_what_is_undone(tmp_path: Path) -> None:
    session = new_session(tmp_path / "prov.kompass")
    a_bit_of_everything(session)
    index = read(session.evaluation)
    session.subscribe(lambda announcement: index.hear(session.evaluation, announcement))
    assert [g.kind for g in index.find("vision")] == ["document"]
    session.set("note", "n2", {"text": "alldeles nytt"})
    index.read_some()
    assert [g.rows for g in index.find("alldeles")] == [("n2",)]
    session.undo()
    index.read_some()
    assert index.find("alldeles") == []
    assert [g.rows for g in index.find("5/7")] == [("n2",)]
    session.close(publish=False)


# ---- where the words stand
@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Kommunstyrelsens ordförande", "styrelse", ["styrelse"]),
        ("får FÅR far", "får", ["får", "FÅR"]),
        ("Straßenfest", "strasse", ["Straße"]),
        ("ananas", "anan nana", ["anana"]),
        ("fa\u030ar", "får", ["får"]),
        ("ett  två\ntre", "två tre", ["två", "tre"]),
        ("ingenting", "annat", []),
    ],
)
def test_the_words_that_were_found_are_pointed_out_where_they_stand(text: str, words: str, marked: list[str]) -> None:
    shown = one_line(text)
    assert [shown[start:end] for start, end in spans_of(shown, wanted_in(words))] == marked
