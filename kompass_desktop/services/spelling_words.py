"""Knows whether something is a Swedish word: read from a Hunspell word list, with its endings and its compounds.

Only what the Swedish list uses is understood: endings, words that are only parts of others, forbidden forms, and
compounds. Words are told one by one; what a text is made of is the business of services.spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

FIRST, MIDDLE, LAST, PART_ONLY, FORBIDDEN, NO_WORD = "X", "U", "Y", "Z", "%", "¤"
"""Flags of the list: may begin, stand inside or end a compound; only a part of one; wrong; only with an ending."""
SHORTEST_LAST = 3
SHORTEST_JOINED = 5
"""A shorter word begins a compound only where the list says so: too many mistakes would look like one."""
JOINED = frozenset("XUvfzgyhxwuits")
"""The flags of a word that the list knows how to join."""
NO_S_AFTER = "aeios"
LONGEST = 60
"""A longer run of letters is no word that anybody meant."""
MOST_PARTS = 4
MOST_SUGGESTED = 5
MOST_REMEMBERED = 20_000
_LETTERS = "aerndtislogmkpbhfjuväcöåyqxzwé"
_NEAR = (
    ("e", "ä"), ("ä", "e"), ("k", "ck"), ("ck", "k"), ("sj", "sti"), ("sj", "skj"), ("skj", "sj"), ("gn", "ngn"),
    ("d", "t"), ("t", "d"), ("å", "o"), ("o", "å"), ("j", "g"), ("g", "j"),
)  # fmt: skip
"""What is often written for something else; these are tried before single letters."""


class Ending(Struct, frozen=True):
    """A rule that makes a form: what the word must end in, what is taken off it, and what the form may do besides."""

    flag: str
    taken_off: str
    fits: re.Pattern[str]
    more: str


class WordList:
    """The words of a list. Asking it changes nothing but a small memory of earlier answers."""

    def __init__(self, words: Mapping[str, str], endings: Mapping[str, tuple[Ending, ...]]) -> None:
        """`words` gives the flags of each entry, `endings` the rules by the letters that they add."""
        self._words, self._endings = words, endings
        self._longest_ending = max(map(len, endings), default=0)
        self._known: dict[str, bool] = {}
        self._begins: dict[str, bool] = {}
        self._goes_on: dict[str, bool] = {}
        self._ends: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Whether a word is right as it is written; a capital letter at its beginning is allowed."""
        known = self._known.get(word)
        if known is None:
            known = _keep(self._known, word, self._is_right(word))
        return known

    def suggestions(self, word: str, most: int = MOST_SUGGESTED) -> list[str]:
        """The likeliest words for one that is not known, best first; written with a capital if it was."""
        lower = word.lower()
        found = dict.fromkeys(one for slip in SLIPS for one in slip(lower) if self._is_simple(one))
        if not found:
            # A compound can be mended in many odd ways: the first kind of slip that explains it is enough.
            mended = (dict.fromkeys(one for one in slip(lower) if self.knows(one)) for slip in SLIPS)
            found = next((some for some in mended if some), found)
        return [one[:1].upper() + one[1:] if word[:1].isupper() else one for one in list(found)[:most]]

    # ---- inside
    def _is_right(self, word: str) -> bool:
        if len(word) > LONGEST:
            return False
        if FORBIDDEN in self._words.get(word, ""):
            return False
        lower = word[:1].lower() + word[1:]
        return self._is_simple(word) or self._is_simple(lower) or self._is_compound(lower)

    def _is_simple(self, word: str) -> bool:
        for flags, more in self._readings(word):
            if FORBIDDEN in flags:
                return False
            if PART_ONLY not in flags and (PART_ONLY not in more if more is not None else NO_WORD not in flags):
                return True
        return False

    def _readings(self, form: str) -> Iterator[tuple[str, str | None]]:
        """How a form can have come about: the flags of its entry, and those of its ending (None without one)."""
        flags = self._words.get(form)
        if flags is not None:
            yield flags, None
        length = len(form)
        for added in range(min(self._longest_ending, length) + 1):
            for ending in self._endings.get(form[length - added :], ()):
                entry = form[: length - added] + ending.taken_off
                flags = self._words.get(entry)
                if flags is not None and ending.flag in flags and ending.fits.search(entry):
                    yield flags, ending.more

    def _is_compound(self, word: str) -> bool:
        return len(word) > 4 and self._rest_fits(word, 0, MOST_PARTS)

    def _rest_fits(self, word: str, start: int, parts: int) -> bool:
        """Whether the letters from `start` on are the rest of a compound, in at most so many parts."""
        if start and len(word) - start >= SHORTEST_LAST and self._may_end(word[start:]):
            return True
        if parts <= 1:
            return False
        for end in range(len(word) - SHORTEST_LAST, start + 1, -1):
            part = word[start:end]
            if not self._may_begin(part, inside=start > 0):
                continue
            if self._rest_fits(word, end, parts - 1):
                return True
            # Of three equal letters one is left out where two words meet: fall + lucka is fallucka.
            if part[-1] == part[-2] and self._rest_fits(word, end - 1, parts - 1):
                return True
        return False

    def _may_begin(self, part: str, inside: bool) -> bool:
        memory = self._goes_on if inside else self._begins
        known = memory.get(part)
        return _keep(memory, part, self._is_first(part, inside)) if known is None else known

    def _may_end(self, part: str) -> bool:
        known = self._ends.get(part)
        return _keep(self._ends, part, self._is_last(part)) if known is None else known

    def _is_first(self, part: str, inside: bool) -> bool:
        for flags, more in self._readings(part):
            own = flags if more is None else more
            if FORBIDDEN not in flags and (FIRST in own or (inside and MIDDLE in own)):
                return True
        # People also join words in ways that the list does not have: with an s, or bare where it says nothing at all.
        return self._may_be_joined(part, bare=True) or (part[-1] == "s" and self._may_be_joined(part[:-1], bare=False))

    def _is_last(self, part: str) -> bool:
        for flags, more in self._readings(part):
            if LAST in flags and FORBIDDEN not in flags and (more is None or PART_ONLY not in more):
                return True
        return False

    def _may_be_joined(self, part: str, bare: bool) -> bool:
        flags = set(self._words.get(part, ""))
        if len(part) < SHORTEST_JOINED or LAST not in flags or flags & {FORBIDDEN, PART_ONLY, NO_WORD}:
            return False
        return not flags & JOINED if bare else part[-1] not in NO_S_AFTER


def read_words(folder: Path, name: str = "sv_SE", more: Sequence[str] = ()) -> WordList:
    """Read a word list (.dic), its endings (.aff) and `more` lists that use them.

    Takes a quarter of a second: call it off the window's thread. OSError where a file is missing.
    """
    words: dict[str, str] = {}
    same: dict[str, str] = {}  # the same flags are kept once
    for lines in ((folder / f"{list_name}.dic").read_text(encoding="utf-8") for list_name in (name, *more)):
        for line in lines.split("\n")[1:]:
            word, _, flags = line.partition("/")
            if word:
                flags = words[word] + flags if word in words else flags
                words[word] = same.setdefault(flags, flags)
    endings: dict[str, list[Ending]] = {}
    for line in (folder / f"{name}.aff").read_text(encoding="utf-8").split("\n"):
        parts = line.split()
        if len(parts) >= 5 and parts[0] == "SFX":
            added, _, besides = parts[3].partition("/")
            off = "" if parts[2] == "0" else parts[2]
            rule = Ending(parts[1], off, re.compile(f"{parts[4]}$"), besides)
            endings.setdefault("" if added == "0" else added, []).append(rule)
    return WordList(words, {added: tuple(rules) for added, rules in endings.items()})


def _keep(memory: dict[str, bool], word: str, answer: bool) -> bool:
    """Remember an answer; when too many are remembered all of them are forgotten."""
    if len(memory) >= MOST_REMEMBERED:
        memory.clear()
    memory[word] = answer
    return answer


# ---- how a word comes to be misspelt: what it may have been before, for each kind of slip
def _doubled(word: str) -> Iterator[str]:
    """A letter too few of two equal ones, or one too many."""
    for i, letter in enumerate(word):
        if word[i : i + 2] == letter * 2:
            yield word[:i] + word[i + 1 :]
        else:
            yield word[:i] + letter + word[i:]


def _swapped(word: str) -> Iterator[str]:
    for i in range(len(word) - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]


def _sounding_alike(word: str) -> Iterator[str]:
    for wrong, right in _NEAR:
        start = word.find(wrong)
        while start >= 0:
            yield word[:start] + right + word[start + len(wrong) :]
            start = word.find(wrong, start + 1)


def _left_out(word: str) -> Iterator[str]:
    for i in range(len(word) + 1):
        for letter in _LETTERS:
            yield word[:i] + letter + word[i:]


def _too_many(word: str) -> Iterator[str]:
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]


def _mistaken(word: str) -> Iterator[str]:
    for i in range(len(word)):
        for letter in _LETTERS:
            yield word[:i] + letter + word[i + 1 :]


SLIPS = (_doubled, _swapped, _sounding_alike, _left_out, _too_many, _mistaken)
"""The likeliest kind first."""
