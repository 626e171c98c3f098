"""Names and figures of the library: what they must be, and how those that somebody types are kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from hashlib import blake2b
from typing import Final

from msgspec.structs import replace

from kompass_desktop.model.comparison import SWEDEN, Origin, Result, place_and_year
from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.folding import one_line
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.words import kept_text, shown

FIRST_YEAR, LAST_YEAR = 1990, 2100
AREAS: Final = range(1, 9)
MOST_AREA, MOST_TOTAL = 100, 800
_MOST_LETTERS = 80
_PLAIN = str.maketrans({"ø": "o", "æ": "a", "ß": "ss", "đ": "d", "ł": "l"})


def typed(result: Result, editions: Collection[str]) -> Result:
    """A typed result as it is kept. Refused, with a sentence, where something is missing or cannot be.

    Where all eight areas are given the total is their sum, and one that says otherwise is refused.
    """
    municipality = municipality_name(result.municipality)
    if not municipality:
        raise Refused(phrase("Kommunens namn saknas. Skriv det."))
    year = result.year
    if not _whole(year, FIRST_YEAR, LAST_YEAR):
        between = later("Året ska ligga mellan {min} och {max}. Skriv till exempel 2022.")
        raise Refused(phrase(between, min=FIRST_YEAR, max=LAST_YEAR))
    if result.edition and result.edition not in editions:
        unknown = later("Utgåva {edition} är okänd. Välj bland: {choices}.")
        raise Refused(phrase(unknown, edition=shown(result.edition), choices=", ".join(sorted(editions))))
    for number, points in sorted(result.areas.items()):
        if number not in AREAS:
            raise Refused(phrase("Det finns inget område {n}. Områdena är 1–8.", n=shown(number)))
        if not _whole(points, 0, MOST_AREA):
            wrong = later("Poängen för område {n} ska vara ett heltal mellan 0 och {max}.")
            raise Refused(phrase(wrong, n=number, max=MOST_AREA))
    if result.total is not None and not _whole(result.total, 0, MOST_TOTAL):
        raise Refused(phrase("Totalpoängen ska vara ett heltal mellan 0 och {max}.", max=MOST_TOTAL))
    if result.total is None and not result.areas:
        raise Refused(phrase("Det finns inga poäng. Skriv minst ett områdes poäng eller totalen."))
    return replace(
        result,
        id=result_id("typed", municipality, year),
        municipality=municipality,
        country=result.country or SWEDEN,
        total=_total(result),
        areas=dict(sorted(result.areas.items())),
        points={},
        origin=Origin.TYPED,
        source=_line(result.source),
        note=_line(result.note),
    )


def is_sound(result: Result) -> bool:
    """Whether the figures of a kept result can be true."""
    return (
        bool(result.municipality)
        and all(n in AREAS and 0 <= p <= MOST_AREA for n, p in result.areas.items())
        and all(0 <= p <= MOST_AREA for p in result.points.values())
        and (result.total is None or 0 <= result.total <= MOST_TOTAL)
    )


def municipality_name(text: str) -> str:
    """A municipality's name as it is kept; "" where there is none. Refused where it can be no name."""
    name = _line(text)
    if len(name) > _MOST_LETTERS:
        raise Refused(phrase("Kommunens namn är för långt: {name}. Rätta det.", name=shown(name)))
    return name


def result_id(what: str, municipality: str, year: int | None) -> str:
    """The id of what a municipality got in a year, the same however its name is spelt: "typed-habo-2022-1b2c3d".

    The end tells municipalities apart whose names differ in å, ä and ö only, like Habo and Håbo.
    """
    name, _ = place_and_year(Result("", unicodedata.normalize("NFC", municipality), year))
    letters = unicodedata.normalize("NFD", name.translate(_PLAIN))
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    slug = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")
    return "-".join(part for part in (what, slug, str(year or ""), short_mark(name)[:6]) if part)


def short_mark(text: str) -> str:
    """A few letters and digits that stand for a text, and practically never for another one."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _total(result: Result) -> int | None:
    if len(result.areas) < len(AREAS):
        known = sum(result.areas.values())
        if result.total is not None and known > result.total:
            more = later("Områdena ger tillsammans {sum}, mer än totalen {total}. Rätta det som är fel.")
            raise Refused(phrase(more, sum=known, total=result.total))
        return result.total
    total = sum(result.areas.values())
    if result.total not in (None, total):
        other = later("Områdena ger tillsammans {sum}, men totalen är {total}. Rätta det som är fel.")
        raise Refused(phrase(other, sum=total, total=result.total))
    return total


def _whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _line(text: str) -> str:
    return one_line(kept_text(text)[0])
