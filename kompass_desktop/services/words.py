"""Text as it comes in: normalised and cleaned once, before it is kept."""

from __future__ import annotations

import unicodedata

from kompass_desktop.model.language import phrase
from kompass_desktop.services.problems import Refused

MOST_CHARACTERS = 2_000_000
_MOST_SHOWN = 60


def kept_text(text: str) -> tuple[str, bool]:
    """The text as it is kept (NFC, without control characters but tab and newline), and whether something was dropped.

    Raises Refused for a lone surrogate, which no file could hold, and for a text of unreasonable length.
    """
    if len(text) > MOST_CHARACTERS:
        raise Refused(phrase("Texten är för lång ({n} tecken). Dela upp den.", n=len(text)))
    if text.isascii() and text.isprintable():
        return text, False
    if any("\ud800" <= c <= "\udfff" for c in text):
        raise Refused(
            phrase("Texten innehåller ett trasigt tecken (ensam surrogat). Skriv om eller klistra in den på nytt.")
        )
    clean = "".join(c for c in text if c in "\t\n" or unicodedata.category(c) != "Cc")
    return unicodedata.normalize("NFC", clean), clean != text


def shown(value: object) -> str:
    """A value from a command as it can stand in a sentence: as JSON, and not endless."""
    import json  # slow to load, and only a refusal shows values

    if isinstance(value, str) and len(value) > _MOST_SHOWN:
        value = value[: _MOST_SHOWN - 1] + "…"
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 2 * _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
