"""The help names only what there is: commands, keys and pages; and every page can be reached, in every language."""

from __future__ import annotations

import re

import pytest

from kompass_desktop.services.help_pages import COMMAND, KEY, LINK, Help, HelpPage, load_help
from kompass_desktop.services.resources import resource

LANGUAGES = ("sv", "en", "nb")
KEY_IN_WORDS = re.compile(r"\b(Ctrl|Alt|Shift|Skift)\+|\bF\d{1,2}\b|\b(Esc|Enter|PgUp|PgDn)\b")
LONGEST = 260
NAMES = re.compile("Exempelköping|kommunfullmäktige")
"""What is Swedish on every page: the invented municipality, and what the usual abbreviation is short for."""
SWEDISH_LETTERS = {"en": re.compile("[åäöÅÄÖ]"), "nb": re.compile("[äöÄÖ]")}
QUOTES = {"sv": "””", "en": "“”", "nb": "«»"}
TYPED = re.compile(r"`([^` ]+)`")


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language of the window."""
    return str(request.param)


@pytest.fixture(scope="module")
def help_pages(language: str) -> Help:
    return load_help(language)


@pytest.fixture(scope="module")
def swedish() -> Help:
    """The pages that the others are translated from."""
    return load_help()


def every_page(pages: Help) -> list[HelpPage]:
    return [page for group in pages.groups for page in group.pages]


def shape(page: HelpPage) -> list[str]:
    """How each line of a page begins: heading, point, step, row of a table, or plain text."""
    found = (re.match(r"##|-|\d+\.|\|", line) for line in page.text.split("\n"))
    return [mark[0] if mark is not None else "" for mark in found]


def marks(page: HelpPage) -> list[list[str]]:
    """What a page names by marks: links, commands, keys, and what one types; the order is up to each language."""
    links = [link for _, link in LINK.findall(page.text)]
    return [sorted(found) for found in (links, *(each.findall(page.text) for each in (COMMAND, KEY, TYPED)))]


def test_every_page_of_the_folder_stands_in_the_contents_and_no_other(language: str, help_pages: Help) -> None:
    files = sorted(path.stem for path in resource("help", language).glob("*.md"))
    assert sorted(page.id for page in every_page(help_pages)) == files
    assert len(files) >= 12


def test_every_page_has_a_title_of_its_own_and_is_short(help_pages: Help) -> None:
    pages = every_page(help_pages)
    assert len({page.title for page in pages}) == len(pages)
    assert [page.id for page in pages if not page.title or page.title.startswith("#")] == []
    assert [page.id for page in pages if len(page.text.split()) > LONGEST] == []


def test_every_link_leads_to_a_page_and_no_link_leads_out(help_pages: Help) -> None:
    for page in every_page(help_pages):
        assert [link for _, link in LINK.findall(page.text) if help_pages.page(link) is None] == [], page.id
        assert "http" not in page.text
        assert "www." not in page.text


def test_a_key_is_always_named_by_a_mark_so_that_it_cannot_be_wrong(help_pages: Help) -> None:
    for page in every_page(help_pages):
        bare = KEY.sub("", COMMAND.sub("", page.text))
        assert KEY_IN_WORDS.search(bare) is None, page.id


def test_no_mark_is_left_half_written(help_pages: Help) -> None:
    for page in every_page(help_pages):
        rest = LINK.sub("", KEY.sub("", COMMAND.sub("", page.text)))
        assert "[" not in rest, page.id
        assert "]" not in rest, page.id
        assert rest.count("**") % 2 == 0, page.id
        assert rest.count("`") % 2 == 0, page.id


def test_every_language_has_the_same_pages_at_the_same_places(help_pages: Help, swedish: Help) -> None:
    assert [[page.id for page in group.pages] for group in help_pages.groups] == [
        [page.id for page in group.pages] for group in swedish.groups
    ]
    assert help_pages.tabs == swedish.tabs
    assert len({group.title for group in help_pages.groups}) == len(swedish.groups)


def test_a_page_has_the_same_parts_and_names_the_same_things_in_every_language(help_pages: Help, swedish: Help) -> None:
    for page, source in zip(every_page(help_pages), every_page(swedish), strict=True):
        assert shape(page) == shape(source), page.id
        assert marks(page) == marks(source), page.id
        assert page.text.count("**") == source.text.count("**"), page.id


def test_no_page_is_left_in_swedish(language: str, help_pages: Help, swedish: Help) -> None:
    if language == "sv":
        assert help_pages == swedish
        return
    for page, source in zip(every_page(help_pages), every_page(swedish), strict=True):
        words = NAMES.sub("", f"{page.title}\n{page.text}")
        assert SWEDISH_LETTERS[language].search(words) is None, page.id
        assert page.text != source.text, page.id


def test_quotes_stand_in_the_marks_of_the_language(language: str, help_pages: Help) -> None:
    found = {mark for page in every_page(help_pages) for mark in re.findall('[«»“”„"]', page.text)}
    assert found == set(QUOTES[language])


@pytest.mark.parametrize("unknown", ["fi", "", "en_GB", ".."])
def test_in_a_language_that_nobody_has_written_the_help_is_swedish(unknown: str, swedish: Help) -> None:
    assert load_help(unknown) == swedish
