"""Whose report it is, from when, and what total it states."""

from __future__ import annotations

import pytest

from kompass_desktop.intake.municipality_names import municipality_names
from kompass_desktop.model.catalogue import Catalogue
from tests.intake.conftest import Read
from tests.intake.score_pages import score_page


@pytest.fixture(scope="module")
def tables(catalogue: Catalogue) -> str:
    """Chapter 4, to make a report of whatever stands before it."""
    return "\n3. Detaljerad genomgång per område\n\n" + score_page(catalogue).plain()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kommunkompassen Analys av Örebro kommun 3", "Örebro"),
        ("Kommunkompassen Analys av Orebro kommun 3", "Örebro"),
        ("Utvärderingen av Upplands Vasby kommun genomfördes i maj 2024", "Upplands Väsby"),
        ("Utvarderingen av Lilla Edets kommun genomfordes i maj 2024", "Lilla Edet"),
        ("2. Degerfors kommun i förhållande till övriga", "Degerfors"),
        ("2. Alings&s kommun i forhallande till ovriga", "Alingsås"),
        ("Analys av Hofors kommun", "Hofors"),
        ("Analys av Linköpings kommun", "Linköping"),
        ("Analys av Borås stad", "Borås"),
        ("ANALYS AV ÖSTRA GÖINGE KOMMUN", "Östra Göinge"),
        ("Analys av Upplands-Bro kommun", "Upplands-Bro"),
        ("Analys av Malung-Salens kommun", "Malung-Sälen"),
    ],
)
def test_the_municipality_is_known_in_every_form(tables: str, read: Read, text: str, name: str) -> None:
    assert read(f"{text}\n{tables}").municipality == name


def test_the_list_has_all_municipalities_once() -> None:
    names = municipality_names()
    assert len(names) == len(set(names)) == 290


def test_twin_names_are_told_apart_by_the_ring_or_listed(tables: str, read: Read) -> None:
    assert read(f"Analys av Håbo kommun\n{tables}").municipality == "Håbo"
    damaged = read(f"Analys av Habo kommun\n{tables.replace('å', 'a').replace('ä', 'a').replace('ö', 'o')}")
    assert damaged.municipality == "Habo"
    assert any("Håbo" in u.why for u in damaged.unread)


def test_an_unknown_name_takes_the_spelling_that_survived(tables: str, read: Read) -> None:
    text = "Analys av Exempelkdping kommun\nAnalys av Exempelkoping kommun\nExempelköpings kommun växer\n"
    reading = read(f"{text}I Exempelköping bor många.\n{tables}")
    assert reading.municipality == "Exempelköping"
    assert any("finns inte bland" in u.why for u in reading.unread)


def test_a_report_without_a_name_has_none(tables: str, read: Read) -> None:
    reading = read("Sveriges kommuner är olika stora. En kommun leds av sitt fullmäktige.\n" + tables)
    assert reading.municipality is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Utvärderingen av Örebro kommun genomfördes i mars månad år 2022", 2022),
        ("Utvarderingen av Orebro kommun genomfordes hosten 2O23", 2023),
        ("Utvärderingen av Örebro kommun genomfördes under våren\n2024 och omfattade allt", 2024),
        ("Örebro kommun 2025 - 512 poäng", 2025),
        ("Kommunkompassen\nAnalys av Örebro kommun\nmars 2026", 2026),
        ("Den förra utvärderingen gjordes 2019.\nUtvärderingen av Örebro kommun genomfördes 2027.", 2027),
    ],
)
def test_the_year_is_that_of_the_evaluation(tables: str, read: Read, text: str, year: int) -> None:
    noise = "Metoden reviderades 2019/2020. Rapporter från 2017 och framåt ligger på webben, medel sedan 2020."
    goals = "Målet är 20 000 jobb år 2035."
    assert read(f"{noise}\n{text}\n{goals}\n{tables}").year == year


def test_two_years_for_the_same_evaluation_are_listed(tables: str, read: Read) -> None:
    text = "Utvärderingen av Örebro kommun genomfördes i december 2022\nÖrebro kommun 2023 - 512 poäng\n"
    reading = read(text + tables)
    assert reading.year in (2022, 2023)
    assert any("2022" in u.why and "2023" in u.why for u in reading.unread)


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Örebro kommun 2022 - 536 poäng", 536),
        ("Orebro kommun 2022 - 5 36 podng", 536),
        ("Kommunen får totalt 536 av 800 poäng", 536),
        ("Totalpoäng: 536", 536),
        ("Kommunens totala poäng är 536", 536),
        ("Sammanlagt fick kommunen 536 poäng, vilket är över genomsnittet.", 536),
        ("Resultatet blev 536 poäng av 800 möjliga", 536),
        ("Resultatet för hela kommunen blev sammanlagt, över alla områden, 536\npoäng av 800", 536),
        ("Varje område ger högst 100 poäng och alla tillsammans 800 poäng.", None),
        ("Genomsnittet är 497 poäng.", None),
        ("Vid förra utvärderingen fick kommunen 501 poäng.", None),
        ("Område 4 fick 62 poäng.", None),
    ],
)
def test_the_stated_total_is_the_municipalitys_own(tables: str, read: Read, text: str, total: int | None) -> None:
    start = "Utvärderingen av Örebro kommun genomfördes i maj 2022.\n\n"
    assert read(f"{start}{text}\n\n{tables}").stated_total == total


def test_an_earlier_result_is_not_the_total(tables: str, read: Read) -> None:
    text = "Analys av Örebro kommun\nÖrebro kommun 2022 - 536 poäng\nÖrebro kommun 2018 - 498 poäng\n"
    reading = read(text + tables)
    assert reading.stated_total == 536
    assert not [u for u in reading.unread if "498" in u.why]


def test_another_total_elsewhere_is_listed(tables: str, read: Read) -> None:
    text = "Örebro kommun 2022 - 536 poäng\n\nKommunen får totalt 530 av 800 poäng.\n"
    reading = read(text + tables)
    assert reading.stated_total == 536
    assert [u.line for u in reading.unread if "530" in u.why] == [3]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("alltså kommunens första utvärdering", True),
        ("alltsa kommunens forsta utvéardering", True),
        ("Det är första gången som kommunen utvärderas", True),
        ("alltså kommunens tredje utvärdering", False),
        ("och omfattade alla förvaltningar", None),
    ],
)
def test_a_first_evaluation_is_known(tables: str, read: Read, text: str, first: bool | None) -> None:
    start = "Många väljer att efter några år göra en förnyad utvärdering.\n\n"
    assert read(f"{start}Utvärderingen av Örebro kommun genomfördes 2022 {text}.\n{tables}").first_evaluation is first
