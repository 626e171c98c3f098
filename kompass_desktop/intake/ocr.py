"""Compares words whose å, ä and ö have been lost in reading: what counts is the skeleton that damage leaves alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Seen in read reports: å ä ö come out as a, o, é, è, ô, &, 6, 4, 0, ¢ or as two letters; i, l, 1 and | change places.
# One sign for each such family makes a damaged word and the right one look alike.
_VOWEL = "o"
_STROKE = "l"
_FAMILIES = {
    **dict.fromkeys("aåäáàâãæoöóòôõøéèêë&640@¢¥?\ufffd", _VOWEL),
    **dict.fromkeys("ilí1|!ìîï", _STROKE),
    "ß": "s",
    "5": "s",
    "$": "s",
    "ç": "c",
    "ü": "u",
    "ñ": "n",
}
# What å ä ö have been seen turned into beside the family above: dkad, ckad, Gver, omsitts, Qver, och "dr" for "är".
_HALF_VOWELS = frozenset("dcgeqlu")


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """The skeleton of a text for comparing: small letters, no spaces or punctuation, damage families merged."""
    folded: list[str] = []
    for sign in unicodedata.normalize("NFC", text).casefold():
        family = _FAMILIES.get(sign)
        if family is None:
            plain = unicodedata.normalize("NFKD", sign)[0]
            family = plain if plain.isascii() and plain.isalnum() else _FAMILIES.get(plain, "")
        folded.append(family)
    return "".join(folded)


def plain(text: str) -> str:
    """Small letters with å ä ö é … as a o e: for exact comparing where only the dots have been lost."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def likeness(left: str, right: str) -> float:
    """How alike two texts are under reading damage, from 0 to 1; 1 where only damaged letters differ."""
    return folded_likeness(fold(left), fold(right))


@lru_cache(maxsize=50_000)
def folded_likeness(left: str, right: str) -> float:
    """`likeness` of two texts that have been folded already; 0 for texts that plainly are not alike."""
    if left == right:
        return 1.0 if left else 0.0
    longest = max(len(left), len(right))
    if not left or not right or min(len(left), len(right)) * 2 < longest:
        return 0.0
    if shared_signs(left, right) < 0.55 * longest:
        return 0.0
    return 1.0 - _distance(left, right) / longest


def shared_signs(left: str, right: str) -> int:
    """How many signs two texts have in common, wherever they stand: a quick look before the slow one."""
    ours, theirs = _signs_of(left), _signs_of(right)
    both = (ours & theirs).bit_count()
    if both < 0.6 * max(ours.bit_count(), theirs.bit_count()):
        return both
    return sum(min(left.count(sign), right.count(sign)) for sign in set(right))


@lru_cache(maxsize=20_000)
def _signs_of(folded: str) -> int:
    """Which signs occur in a folded text, one bit each."""
    signs = 0
    for sign in folded:
        signs |= 1 << (ord(sign) & 63)
    return signs


def best_match(text: str, names: Iterable[str]) -> float:
    """The likeness of a text and the name that it is most like."""
    return max((likeness(text, name) for name in names), default=0.0)


def starts_like(text: str, name: str) -> float:
    """How like the beginning of a name a (shorter) text is: a title that goes on upon the next line."""
    beginning, whole = fold(text), fold(name)
    if len(beginning) >= len(whole):
        return folded_likeness(beginning, whole)
    lengths = range(max(1, len(beginning) - 1), min(len(whole), len(beginning) + 2))
    return max((folded_likeness(beginning, whole[:length]) for length in lengths), default=0.0)


def ends_like(text: str, name: str) -> float:
    """How like the end of a name a (shorter) text is: the rest of a title that began upon the line before."""
    end, whole = fold(text), fold(name)
    if len(end) >= len(whole):
        return folded_likeness(end, whole)
    lengths = range(max(1, len(end) - 1), min(len(whole), len(end) + 2))
    return max((folded_likeness(end, whole[-length:]) for length in lengths), default=0.0)


def _cost(sign: str) -> float:
    """What it costs to lose or gain a sign: damaged vowels come and go easily."""
    return 0.5 if sign in (_VOWEL, _STROKE) else 1.0


def _exchange(left: str, right: str) -> float:
    """What it costs to read one sign as another."""
    if left == right:
        return 0.0
    if (left == _VOWEL and right in _HALF_VOWELS) or (right == _VOWEL and left in _HALF_VOWELS):
        return 0.4
    return 1.0


def _distance(left: str, right: str) -> float:
    """The cheapest way from one text to the other, in signs lost, gained and exchanged."""
    gains = [_cost(sign) for sign in right]
    exchanges = {first: [_exchange(first, second) for second in right] for first in set(left)}
    above = [0.0]
    for gain in gains:
        above.append(above[-1] + gain)
    for first in left:
        drop = _cost(first)
        best = above[0] + drop
        row = [best]
        diagonal = above[0]
        for straight, exchange, gain in zip(above[1:], exchanges[first], gains, strict=True):
            best += gain
            if straight + drop < best:
                best = straight + drop
            if diagonal + exchange < best:
                best = diagonal + exchange
            diagonal = straight
            row.append(best)
        above = row
    return above[-1]
