"""Finding words: Swedish letters are letters of their own, parts of compounds count, case and pasted marks do not."""

from __future__ import annotations

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.services.folding import folded
from kompass_desktop.services.searching import search
from tests.builders import evaluation_of


def found(catalogue: Catalogue, text: str, words: str) -> bool:
    """Whether words are found in a note with this text."""
    evaluation = evaluation_of(catalogue, {("note", "n1"): {"text": text}})
    return [hit.id for hit in search(evaluation, words)] == ["n1"]


@pytest.mark.parametrize(
    ("text", "words", "hit"),
    [
        ("Får i hagen", "får", True),
        ("Far i hagen", "får", False),
        ("Får i hagen", "far", False),
        ("åäö", "aao", False),
        ("förtroendevalda", "fortroendevalda", False),
        ("FÖRTROENDEVALDA", "förtroendevalda", True),
        ("förtroendevalda", "FÖRTROENDE", True),
        ("kommunstyrelsen", "styrelse", True),
        ("kommunstyrelsens ordförande", "ordförande kommun", True),
        ("kommunstyrelsen", "kommun nämnd", False),
        ("fa\u030ar", "får", True),
        ("får", "fa\u030ar", True),
        ("kommun\u00adstyrelsen", "kommunstyrelsen", True),
        ("kommun\u200bstyrelsen", "kommunstyrelsen", True),
        ("Straße", "STRASSE", True),
        ("5 < 6 & <b>", "<b>", True),
        ("100 % av 'alla' \"får\"", "% 'alla'", True),
        ("rad ett\nrad två", "ett två", True),
        ("budget", "budget*", False),
        ("a_b", "a%b", False),
        ("😀 glad", "😀", True),
    ],
)
def test_words_are_found_as_a_swedish_reader_expects(catalogue: Catalogue, text: str, words: str, hit: bool) -> None:
    assert found(catalogue, text, words) == hit


def test_what_stands_around_a_text_is_shown_but_not_searched(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(
        catalogue,
        {
            ("interview", "g1"): {"title": "Grupp Chefer"},
            ("note", "n1"): {"interview": "g1", "text": "#13 egen budget"},
            ("finding", "f1"): {"kind": "strength", "area": 4, "text": "öppet"},
        },
    )
    assert search(evaluation, "chefer") == []
    assert search(evaluation, "område") == []
    assert [(h.kind, h.place) for h in search(evaluation, "budget")] == [("note", "Grupp Chefer · 1.3")]
    assert [(h.kind, h.place) for h in search(evaluation, "öppet")] == [("strength", "Område 4")]


def test_a_web_finding_is_found_by_its_address_and_a_document_by_its_file(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(
        catalogue,
        {
            ("web_finding", "w1"): {"url": "https://exempelkoping.example/dialog", "text": "svar"},
            ("document", "d1"): {"title": "Vision", "kind": "policy", "file_name": "bilaga-7.pdf"},
            ("quote", "q1"): {"document": "d1", "page": 7, "text": "ord"},
        },
    )
    assert [(h.kind, h.text) for h in search(evaluation, "dialog")] == [("web", "svar")]
    assert [(h.kind, h.text) for h in search(evaluation, "bilaga-7")] == [("document", "Vision")]
    assert [h.place for h in search(evaluation, "ord")] == ["Vision, s. 7"]


def test_a_written_answer_is_found_by_its_words_and_by_its_question(catalogue: Catalogue) -> None:
    answer = {"question": "Hur hörs unga?", "text": "Genom ungdomsrådet", "source": "Svar.docx"}
    evaluation = evaluation_of(catalogue, {("answer", "a1"): answer})
    for words in ("ungdomsråd", "hörs", "svar.docx"):
        found = [(h.kind, h.place, h.text) for h in search(evaluation, words)]
        assert found == [("answer", "Hur hörs unga?", "Genom ungdomsrådet")]


def test_an_evidence_whose_owner_is_gone_is_found_all_the_same(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(
        catalogue,
        {("note", "n1"): {"interview": "borta", "text": "ord"}, ("quote", "q1"): {"document": "x", "text": "ord"}},
    )
    assert [(h.kind, h.place) for h in search(evaluation, "ord")] == [("note", ""), ("quote", "")]


@pytest.mark.parametrize("words", ["", " ", "\n", "\u200b"])
def test_nothing_is_found_when_nothing_is_asked_for(catalogue: Catalogue, words: str) -> None:
    assert not found(catalogue, "ord", words)


def test_folding_twice_changes_nothing_more() -> None:
    for text in ("Å", "A\u030a", "İ", "ß", "ﬁ", "ǅ", "\u00adx"):
        assert folded(folded(text)) == folded(text)
