"""The report's own words per section, and what a report that was read in says against itself."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.fields import FreeText, Number, Short


class ReportText(Struct, frozen=True):
    """The text of one section; the id is the section's number ("2.1", "3.1.0" = Allmänt of area 1)."""

    id: str
    text: FreeText = ""


class ReportRemark(Struct, frozen=True):
    """A contradiction or an unread place in a published report that this evaluation was read from."""

    id: str
    kind: Short = ""
    area: Number = None
    stated: Number = None
    computed: Number = None
    message: Short = ""


CHAPTER_2_SECTIONS = ("2.1", "2.2", "2.3", "2.4", "2.5")


def sections(catalogue: Catalogue) -> tuple[str, ...]:
    """Every section that can hold text, in the order of the report (cli.md, `text`)."""
    chapter_3: list[str] = []
    for area in catalogue.areas:
        chapter_3 += [f"3.{area.number}.{n}" for n in range(len(area.sub_criteria) + 1)]
    return ("1", *CHAPTER_2_SECTIONS, *chapter_3, "4")


def section_of(code: str) -> str:
    """The section of chapter 3 that a sub-criterion has: "1.3" is told in "3.1.3"."""
    return f"3.{code}"
