"""A language that nobody speaks: every text half as long again, between marks. It shows what is cut or missed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from kompass_desktop.model.language import speak

BEGIN, END = "‹", "›"
_FILLER = " ord och ännu"


class Stretched(QTranslator):
    """Answers for every text of ours; Qt's own stay."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return "" if context.startswith("Q") and context[1:2].isupper() else stretched(source)

    def isEmpty(self) -> bool:
        return False


def stretched(source: str) -> str:
    """A text half as long again, which ends as it ended."""
    more = (_FILLER * (len(source) // 16 + 1))[: (len(source) + 1) // 2]
    if source[-1:] in ":….!?":
        return f"{BEGIN}{source[:-1]}{more}{END}{source[-1]}"
    return f"{BEGIN}{source}{more}{END}" if source.strip() else source


@contextmanager
def speaking_stretched(application: QApplication) -> Iterator[None]:
    """What is made meanwhile speaks it."""
    translator = Stretched(application)
    application.installTranslator(translator)
    speak(stretched)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        translator.deleteLater()
        speak(None)
