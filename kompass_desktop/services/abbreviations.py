"""Own abbreviations for the note line: they belong to this computer and follow no file."""

from __future__ import annotations

from typing import Final

from kompass_desktop.model.completion import read_abbreviations
from kompass_desktop.services.settings import Settings

ABBREVIATIONS: Final = "abbreviations"
"""The setting that keeps them, as they are typed."""
USUAL: Final = (
    "kf = kommunfullmäktige\nks = kommunstyrelsen\nkd = kommundirektören\nfc = förvaltningschef\nec = enhetschef\n"
)


def abbreviations_text(settings: Settings) -> str:
    """The list as it is typed; some usual ones until somebody has written their own."""
    return str(settings.get(ABBREVIATIONS, USUAL))


def keep_abbreviations(settings: Settings, text: str) -> bool:
    """Keep another list; False where it is the one that was there."""
    if text == abbreviations_text(settings):
        return False
    settings.set(ABBREVIATIONS, text)
    return True


def abbreviations(settings: Settings) -> dict[str, str]:
    """Own abbreviations with what they mean."""
    return read_abbreviations(abbreviations_text(settings))
