"""What is our own fault: kept in a file that can be sent to us and said in one sentence, never as a traceback."""

from __future__ import annotations

import traceback

from kompass_desktop.services.settings import data_folder


def keep_traceback(bug: BaseException) -> str:
    """Write what happened into the data folder; the sentence for the person in front of the program."""
    try:
        folder = data_folder()
        folder.mkdir(parents=True, exist_ok=True)
        place = folder / "fel.txt"
        place.write_text("".join(traceback.format_exception(bug)), encoding="utf-8", errors="backslashreplace")
    except OSError:
        return f"Oväntat fel ({type(bug).__name__}). Försök igen; händer det på nytt, hör av dig."
    return f"Oväntat fel ({type(bug).__name__}). Beskrivningen ligger i {place}; skicka den gärna till oss."
