"""The help names only what there is: commands, keys and pages; and every page can be reached."""

from __future__ import annotations

import re

import pytest

from kompass_desktop.services.help_pages import COMMAND, KEY, LINK, Help, HelpPage, load_help
from kompass_desktop.services.resources import resource

KEY_IN_WORDS = re.compile(r"\b(Ctrl|Alt|Shift|Skift)\+|\bF\d{1,2}\b|\b(Esc|Enter|PgUp|PgDn)\b")
LONGEST = 260


@pytest.fixture(scope="module")
def help_pages() -> Help:
    return load_help()


def every_page(pages: Help) -> list[HelpPage]:
    return [page for group in pages.groups for page in group.pages]


def test_every_page_of_the_folder_stands_in_the_contents_and_no_other(help_pages: Help) -> None:
    files = sorted(path.stem for path in resource("help").glob("*.md"))
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
