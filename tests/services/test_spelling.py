"""Misspelt words are found, and what could be right is left alone: both on texts as reports have them."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kompass_desktop.services.examples import open_example
from kompass_desktop.services.resources import resource
from kompass_desktop.services.spelling import Speller, names_in
from kompass_desktop.services.spelling_words import WordList, read_words

COMPOUNDS = [
    "medborgardialogsarbete", "kommundirektörsgrupp", "styrdokumentshierarki", "internkontrollplan", "nämndsplaner",
    "målstyrningsprocess", "förvaltningschefsgruppen", "medarbetarenkätens", "ungdomsrådets", "delaktighetsråd",
    "klagomålshantering", "chefsförsörjningen", "likabehandlingsplan", "hållbarhetsstrategi", "tjänstepersonernas",
    "samhällsbyggnadsförvaltningen", "kommunövergripande", "verksamhetsplaneringen", "förbättringsmöjligheter",
    "poängprofilen", "kompetensförsörjningsplan", "samverkansavtal", "medborgarbudget",
]  # fmt: skip
MISTAKES = {
    "komunen": "kommunen", "utvärderig": "utvärdering", "förtoende": "förtroende", "styrellsen": "styrelsen",
    "delaktigheet": "delaktighet", "rekomendation": "rekommendation", "nämderna": "nämnderna",
    "komunstyrelsen": "kommunstyrelsen", "demokratiutvekling": "demokratiutveckling",
    "medborgardialoggen": "medborgardialogen", "verksamhetsplanneringen": "verksamhetsplaneringen",
    "åtterkoppling": "återkoppling", "verksamhetplan": "verksamhetsplan",
}  # fmt: skip


@pytest.fixture(scope="module")
def words() -> WordList:
    """The words that the program ships."""
    return read_words(resource("spelling"), more=("kommun",))


@pytest.fixture
def speller(words: WordList, tmp_path: Path) -> Speller:
    """A speller whose user has not added any word."""
    return Speller(words, tmp_path / "ordlista.txt")


def marked(speller: Speller, text: str, names: frozenset[str] = frozenset()) -> list[str]:
    """The words that are marked in a text."""
    return [text[start : start + length] for start, length in speller.misspelt(text, names)]


@pytest.mark.parametrize("word", COMPOUNDS)
def test_known_words_joined_into_one_are_right(words: WordList, word: str) -> None:
    assert words.knows(word) and words.knows(word.capitalize())


@pytest.mark.parametrize(("wrong", "right"), MISTAKES.items())
def test_a_common_mistake_is_found_and_what_was_meant_is_offered(speller: Speller, wrong: str, right: str) -> None:
    assert marked(speller, f"Det gäller {wrong} sedan 2019.") == [wrong]
    assert right in speller.suggestions(wrong)
    assert right.capitalize() in speller.suggestions(wrong.capitalize())
    assert len(speller.suggestions(wrong)) <= 5


def test_three_equal_letters_become_two_where_words_meet(words: WordList) -> None:
    assert words.knows("fallucka") and words.knows("tillåta")
    assert not words.knows("falllucka")


@pytest.mark.parametrize(
    "text",
    ["KS och KF har beslutat, och EU:s regler gäller.", "Se 1.3 och kriterium 13b i dok7.", "{municipality}s dialog",
     "{points_1.3} av 30 poäng", "Skriv till dialog@exempelkoping.se eller se www.exempelkoping.se/dialogg",
     "Bl.a. barn, t.ex. i årskurs 9, dvs. på 2020-talet.", "Beslutet finns i protokoll_kf.docx.",
     "De använder Mentimeter och PowerPoint i Bofors.", "Besluts- och styrprocesser är e-tjänster i A-form.",
     "Kommunen har till\u00adgäng\u00adlighets\u00adplan.", "Kommunens ra\u030ad a\u0308r k\u00e4nt."],
)  # fmt: skip
def test_what_is_no_word_or_somebodys_name_is_left_alone(speller: Speller, text: str) -> None:
    assert marked(speller, text) == []


def test_at_the_beginning_of_a_sentence_a_capital_letter_makes_no_name(speller: Speller) -> None:
    text = "Komunen arbetar. Styrellsen svarar.\n– Politkerna\n”Nämderna” hörs, t.ex. Mentimeter."
    assert marked(speller, text) == ["Komunen", "Styrellsen", "Politkerna", "Nämderna"]


def test_places_are_counted_in_the_text_as_it_stands(speller: Speller) -> None:
    text = "I {municipality} är 3 av 5 komuner med – alltså uppp."
    assert [text[a : a + n] for a, n in speller.misspelt(text)] == ["komuner", "uppp"]


def test_names_of_the_evaluation_are_right_also_in_the_genitive(speller: Speller) -> None:
    names = frozenset({"exempelköping", "stabsfolk"})
    assert marked(speller, "Exempelköpings stabsfolk i Exempelköping-modellen.", names) == []
    assert marked(speller, "Exempelköpings stabsfolkk.") == ["Exempelköpings", "stabsfolkk"]


def test_a_word_that_was_added_is_known_from_then_on_and_kept(
    speller: Speller, words: WordList, tmp_path: Path
) -> None:
    assert marked(speller, "Hjupp hålls.") == ["Hjupp"]
    speller.learn("Hjupp")
    assert marked(speller, "Hjupp och hjupps.") == []
    other = Speller(words, tmp_path / "ordlista.txt")
    assert marked(other, "Hjupp hålls.") == []
    other.learn("tjoff")
    speller.learn("plask")
    assert (tmp_path / "ordlista.txt").read_text(encoding="utf-8").split() == ["hjupp", "plask", "tjoff"]


def test_a_disk_that_refuses_or_a_damaged_list_stops_nobody(words: WordList, tmp_path: Path) -> None:
    (tmp_path / "ordlista.txt").mkdir()
    speller = Speller(words, tmp_path / "ordlista.txt")
    speller.learn("hjupp")
    assert marked(speller, "Det är hjupp.") == []
    (tmp_path / "skadad.txt").write_bytes(b"\xff\xfe\x00")
    assert marked(Speller(words, tmp_path / "skadad.txt"), "Det är hjupp.") == ["hjupp"]


def test_nothing_is_marked_in_the_report_of_the_example(speller: Speller, tmp_path: Path) -> None:
    session = open_example("exempelkoping-2026", tmp_path / "e.kompass")
    evaluation = session.evaluation
    names = names_in(evaluation)
    assert "exempelköping" in names
    texts = [text.text for text in evaluation.report_texts.values()]
    texts += [finding.text for finding in evaluation.findings.values()]
    texts += [score.rationale for score in evaluation.consensus_scores.values()]
    assert len(texts) > 50
    assert [word for text in texts for word in marked(speller, text, names)] == []
    session.file.close()


def test_a_paragraph_takes_no_time_worth_noticing(words: WordList, tmp_path: Path) -> None:
    speller = Speller(words, tmp_path / "ordlista.txt")
    paragraph = "Det gäller kommunens verksamhetsplanering och komunens styrdokumentshierarki sedan länge. " * 8
    best = min(_timed(lambda: speller.misspelt(paragraph)) for _ in range(5))
    assert best < 0.02


def _timed(do: Callable[[], object]) -> float:
    """How many seconds something takes."""
    start = time.perf_counter()
    do()
    return time.perf_counter() - start
