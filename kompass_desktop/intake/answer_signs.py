"""What a line in a document of questions and answers shows of itself: a number, a title, "Fråga:" or "Svar:"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.language import phrase

_NUMBER = re.compile(
    r"\s*(?:(?:fråga|kriterium|delområde|nr|nummer)\s+)?#?(\d{1,2}(?:\.\d{1,3}){0,3})[.):]?(?:\s+|$)", re.IGNORECASE
)
_QUESTION = re.compile(r"\s*(?:fråga(?:\s+(?P<number>#?\d[\d.]*))?\s*[:.]|f\s*:(?=\s))\s*", re.IGNORECASE)
_ANSWER = re.compile(r"\s*(?:(?:(?:kommunens|vårt)\s+)?svar(?:\s+#?\d[\d.]*)?\s*:|s\s*:(?=\s))\s*", re.IGNORECASE)
_CODE = re.compile(r"(\d)\.(\d)(?:\.\d+)*")
_BARE = re.compile(r"(\d)(\d)")
_AREA = re.compile(r"(?:område\s+)?\d\b[.:]?\s*", re.IGNORECASE)
QUESTION_WORDS = frozenset(("fråga", "frågor", "frågeställning", "frågan"))
ANSWER_WORDS = frozenset(("svar", "kommunens svar", "svaret", "svar från kommunen", "vårt svar"))
NUMBER_WORDS = frozenset(("nr", "nummer", "delområde", "kriterium", "kod", "id", "#", "fråga nr"))


def folded(text: str) -> str:
    """A text for comparing titles: one case, single blanks, without what closes it."""
    text = unicodedata.normalize("NFC", text).casefold().replace("\u00ad", "")
    return " ".join(text.split()).strip(" .:;–-")


@dataclass(frozen=True, slots=True)
class Sign:
    """What one line shows. `codes` is what number and title agree on; `against` says where they do not.

    `heading`: nothing but number and title. `label` is "question", "answer" or ""; `rest` follows a label.
    """

    codes: tuple[str, ...] = ()
    numbered: bool = False
    heading: bool = False
    area: bool = False
    label: str = ""
    rest: str = ""
    against: str = ""


class Signs:
    """Reads lines against one edition. Whether "13" means 1.3 is decided once for a whole document."""

    def __init__(self, catalogue: Catalogue, lines: Iterable[str]) -> None:
        self._catalogue = catalogue
        self._titles: dict[str, tuple[str, ...]] = {}
        for sub in catalogue.sub_criteria:
            for title in (sub.title, *sub.aliases):
                key = folded(title)
                self._titles[key] = tuple(dict.fromkeys((*self._titles.get(key, ()), sub.code)))
        self._areas = {folded(area.title) for area in catalogue.areas}
        found = [match[1] for line in lines if (match := _NUMBER.match(line)) and "." not in match[1]]
        # 1, 2, 3 … 13 is the order of the questions; only where every number is a code does 13 mean 1.3.
        self._bare = bool(found) and all(self._bare_code(number) for number in found)
        self.labelled = False

    def read(self, line: str) -> Sign:
        """What a line shows."""
        question, answer = _QUESTION.match(line), _ANSWER.match(line)
        word = folded(line)
        if word in ANSWER_WORDS or word in QUESTION_WORDS:
            return Sign(label="answer" if word in ANSWER_WORDS else "question")
        if question is not None:
            rest = line[question.end() :]
            named = self.code_of((question["number"] or "").strip("#."))
            inner = self._numbered(rest)
            return Sign((named,) if named else inner.codes, label="question", rest=rest, against=inner.against)
        if answer is not None:
            return Sign(label="answer", rest=line[answer.end() :])
        if folded(line) in self._areas or folded(_AREA.sub("", line, count=1)) in self._areas:
            return Sign(area=True)
        return self._numbered(line)

    def code_of(self, number: str) -> str:
        """The sub-criterion that a number means: "1.3", "1.3.2", or "13" where that is how they are written; or ""."""
        number = number.strip().lstrip("#").rstrip(".):")
        found = _CODE.fullmatch(number)
        code = f"{found[1]}.{found[2]}" if found else self._bare_code(number) if self._bare else ""
        return code if code in self._catalogue.by_code else ""

    def codes_of_title(self, text: str) -> tuple[str, ...]:
        """The sub-criteria that are called so."""
        return self._titles.get(folded(text), ())

    def _numbered(self, line: str) -> Sign:
        found = _NUMBER.match(line)
        rest = line[found.end() :] if found else line
        code, titled = self.code_of(found[1]) if found else "", self.codes_of_title(rest)
        if code and titled and code not in titled:
            return Sign(
                (),
                True,
                True,
                against=phrase("numret säger {code}, rubriken {codes}", code=code, codes=", ".join(titled)),
            )
        if code and (not rest.strip() or titled):
            return Sign((code,), True, True)
        if code and _begins_a_sentence(rest):
            return Sign((code,), True)
        if titled:
            return Sign(titled, heading=True)
        numbered = found is not None and _begins_a_sentence(rest) and rest.rstrip().endswith("?")
        return Sign(numbered=numbered)

    def _bare_code(self, number: str) -> str:
        found = _BARE.fullmatch(number)
        code = f"{found[1]}.{found[2]}" if found else ""
        return code if code in self._catalogue.by_code else ""


def _begins_a_sentence(text: str) -> bool:
    """Whether words begin as a question does: "1.3 Vilka …", not "1.3 miljoner"."""
    first = text.strip().lstrip("”\"'»(")[:1]
    return first.isupper()
