"""The list of keys as a paper to have beside the computer: to print, or to keep as a PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from msgspec.json import decode

from kompass_desktop.services.resources import load_tokens, load_words, resource
from kompass_desktop.services.targets import refuse_place, write_all

if TYPE_CHECKING:
    from kompass_desktop.export.key_list import KeyGroups


def render_key_sheet(groups: KeyGroups, today: date | None = None, language: str = "sv") -> bytes:
    """Make the PDF: groups by their words, each with what the commands do and their keys.

    `language` is that of the words in `groups`: "sv", "en" or "nb".
    """
    from kompass_desktop.export.key_list import key_list
    from kompass_desktop.export.pdf import render_pdf

    keys = cast("dict[str, Any]", decode(resource("words", f"keys_{language}.json").read_bytes()))
    today = today or date.today()  # noqa: DTZ011 - the day at this computer
    return render_pdf(key_list(groups, {**load_words(), "keys": keys}, today), resource("fonts"), load_tokens()).data


def write_key_sheet(groups: KeyGroups, pdf: Path, today: date | None = None, language: str = "sv") -> None:
    """Write the PDF. Raises Refused or KnownProblem, and then nothing was written."""
    refuse_place(pdf, None)
    write_all({pdf: render_key_sheet(groups, today, language)})
