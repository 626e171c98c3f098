"""Says which words of a text are misspelt, and what they may have meant; in Swedish, without any network.

What could be right is never marked: compounds of known words, names of the evaluation and other names inside a
sentence, abbreviations, numbers and codes, fields in braces, and the words that the user has added.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.resources import resource
from kompass_desktop.services.settings import data_folder
from kompass_desktop.services.spelling_words import WordList, read_words

OWN_WORDS = "ordlista.txt"
"""The user's own words in the data folder, one on a line."""
_LETTER = "(?:[^\\W\\d_]|[\u00ad\u0300-\u036f])"
_FIELD = re.compile(r"\{[^{}\n]*\}")
_RUN = re.compile(r"\S+")
_WORD = re.compile(rf"{_LETTER}+(?:[-'’]{_LETTER}+)*-?")
_NO_WORDS = re.compile(r"[0-9@_\\]|://|\bwww\.|[^\W\d_]\.[^\W\d_]")
"""What makes a run of signs something else than words: a number, an address, a code, t.ex., the name of a file."""
_SENTENCE_START = re.compile(r"(?:^|[.!?:…•\n]|(?:^|\s)[–*-])[\s\"”’'»(]*$")
_SHORT_BEFORE = re.compile(r"(?:\.[^\W\d_]+|\b(?:kl|nr|ca|resp|jfr|st|s))\.\s*$")
_LOOK_BACK = 24
_PROBE = "plan"
"""What can stand before this word may also end in a hyphen: besluts- och styrprocess."""


class Speller:
    """The word list with the words of the user and of the evaluation."""

    def __init__(self, words: WordList, own_file: Path) -> None:
        """`own_file` holds the user's own words; it may be missing."""
        self._words, self._own_file = words, own_file
        self._own = _read_own(own_file)

    def misspelt(self, text: str, names: frozenset[str] = frozenset()) -> list[tuple[int, int]]:
        """Where the misspelt words of a text stand: start and length. `names` (in small letters) are right as well."""
        # A field stands for a number or a name: no sentence begins after it, and what hangs on it is no word.
        text = _FIELD.sub(lambda field: "0" * len(field[0]), text)
        return [(start, len(word)) for start, word in _words(text) if not self._is_right(text, start, word, names)]

    def suggestions(self, word: str) -> list[str]:
        """A few words that may have been meant, the likeliest first; between hyphens only the wrong part is mended."""
        parts = _plain(word).split("-")
        wrong = next((i for i, part in enumerate(parts) if not self._part_is_right(part, i < len(parts) - 1)), None)
        if wrong is None:
            return []
        return [
            "-".join([*parts[:wrong], found, *parts[wrong + 1 :]]) for found in self._words.suggestions(parts[wrong])
        ]

    def learn(self, word: str) -> None:
        """Add a word to the user's own. It is known at once, also where the disk refuses to keep it."""
        self._own = _read_own(self._own_file) | self._own | {_plain(word).lower()}
        with suppress(OSError):
            self._own_file.parent.mkdir(parents=True, exist_ok=True)
            beside = self._own_file.with_suffix(".tmp")
            beside.write_text("".join(f"{one}\n" for one in sorted(self._own)), encoding="utf-8")
            os.replace(beside, self._own_file)

    # ---- inside
    def _is_right(self, text: str, start: int, written: str, names: frozenset[str]) -> bool:
        word = _plain(written)
        if _has(self._own, word) or _has(names, word):
            return True
        if text.startswith(".", start + len(written)) and self._words.knows(f"{word}."):
            return True
        parts = word.split("-")
        if all(self._part_is_right(part, i < len(parts) - 1) or _has(names, part) for i, part in enumerate(parts)):
            return True
        # A capital letter inside a sentence begins a name, and names are nobody's mistake.
        return word[:1].isupper() and not _begins_sentence(text[max(0, start - _LOOK_BACK) : start], start)

    def _part_is_right(self, part: str, before_hyphen: bool) -> bool:
        if len(part) < 2 or not part[1:].islower():
            return True  # a letter, an abbreviation (KS, EU) or a name like PowerPoint
        if self._words.knows(part) or _has(self._own, part):
            return True
        return before_hyphen and self._words.knows(part + _PROBE)


def load_speller() -> Speller:
    """The Swedish speller with the words of this computer's user. Takes a while; OSError where a file is missing."""
    return Speller(read_words(resource("spelling"), more=("kommun",)), data_folder() / OWN_WORDS)


def names_in(evaluation: Evaluation) -> frozenset[str]:
    """The words of an evaluation that are nobody's mistake: of municipality, evaluators, groups and roles."""
    texts = [evaluation.municipality]
    for evaluator in evaluation.evaluators.values():
        texts += [evaluator.id, evaluator.name, evaluator.organisation]
    texts += [interview.title for interview in evaluation.interviews.values()]
    texts += [seat.role for seat in evaluation.seats.values()]
    return frozenset(part.lower() for text in texts for _, word in _words(text) for part in _plain(word).split("-"))


def _words(text: str) -> Iterator[tuple[int, str]]:
    """The words of a text with where they start; runs of signs that are no words are left out."""
    for run in _RUN.finditer(text):
        if not _NO_WORDS.search(run[0]):
            for word in _WORD.finditer(run[0]):
                yield run.start() + word.start(), word[0]


def _plain(word: str) -> str:
    """A word without what only its setting needs: soft hyphens, and letters with their marks apart."""
    return unicodedata.normalize("NFC", word).replace("\u00ad", "").replace("’", "'")


def _has(words: frozenset[str], word: str) -> bool:
    """Whether a word is among others, perhaps in the genitive."""
    lower = word.lower()
    return lower in words or (lower.endswith("s") and lower.rstrip("'s") in words)


def _begins_sentence(before: str, start: int) -> bool:
    if start <= len(before) and not before.strip():
        return True
    return bool(_SENTENCE_START.search(before)) and not _SHORT_BEFORE.search(before)


def _read_own(path: Path) -> frozenset[str]:
    with suppress(OSError, UnicodeDecodeError):
        return frozenset(
            word for line in path.read_text(encoding="utf-8").splitlines() if (word := line.strip().lower())
        )
    return frozenset()
