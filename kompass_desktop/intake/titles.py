"""Knows a sub-criterion or an area by its name, however the name was damaged, and tells two names apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kompass_desktop.intake.ocr import ends_like, fold, folded_likeness, likeness, shared_signs, starts_like
from kompass_desktop.model.catalogue import Catalogue, SubCriterion

SURE = 0.84
MARGIN = 0.07
_SHORTEST_BEGINNING = 12
# Damage leaves two readings of one name more alike than this.
_OTHER_NAME = 0.78
# Names that are the same under damage have at least this share of their signs in common.
_SHARED = 0.72
# Shorter words (och, för, av) come and go with damage.
_A_WORD = 4


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """Which sub-criterion a text names, how surely (0 to 1), and whether the text is only its name's beginning."""

    code: str
    likeness: float
    begins: bool


def names_of(sub_criterion: SubCriterion) -> tuple[str, ...]:
    """Every name under which a sub-criterion has been seen."""
    return (sub_criterion.title, *sub_criterion.aliases)


def named_sub_criterion(text: str, catalogue: Catalogue) -> TitleMatch | None:
    """The one sub-criterion that a text names, whole or by its beginning; None where it names none or several."""
    folded = fold(text)
    if len(folded) < 6:
        return None
    exact = [s.code for s in catalogue.sub_criteria if any(folded == fold(name) for name in names_of(s))]
    if len(exact) == 1:
        return TitleMatch(exact[0], 1.0, begins=False)
    scores = {s.code: max(_close(folded, name) for name in names_of(s)) for s in catalogue.sub_criteria}
    found = _clear_winner(scores, SURE)
    if found is not None:
        return TitleMatch(found, scores[found], begins=False)
    if len(folded) < _SHORTEST_BEGINNING:
        return None
    scores = {s.code: max(_begins(folded, name) for name in names_of(s)) for s in catalogue.sub_criteria}
    found = _clear_winner(scores, 0.88)
    return None if found is None else TitleMatch(found, scores[found], begins=True)


def named_area(text: str, catalogue: Catalogue) -> int | None:
    """The area that a text names, whole or by a beginning of some length."""
    folded = fold(text)
    if len(folded) < 6:
        return None
    scores = {str(a.number): _close(folded, a.title) for a in catalogue.areas}
    found = _clear_winner(scores, SURE)
    if found is None and len(folded) >= _SHORTEST_BEGINNING:
        scores = {str(a.number): _begins(folded, a.title) for a in catalogue.areas}
        found = _clear_winner(scores, 0.88)
    return None if found is None else int(found)


def title_fits(text: str, names: Iterable[str]) -> float:
    """How well a text (a whole title, its beginning or its end) goes with one of the names."""
    best = 0.0
    for name in names:
        best = max(best, likeness(text, name))
        if len(fold(text)) >= 6:
            best = max(best, starts_like(text, name), ends_like(text, name))
    return best


def continues(so_far: str, more: str, names: Iterable[str]) -> bool:
    """Whether words on the next line belong to a title that has begun: they are the part of a name that comes next."""
    if not so_far:
        return title_fits(more, names) >= 0.75
    begun, added = fold(so_far), fold(more)
    for name in names:
        whole = fold(name)
        if not added or len(begun) >= len(whole) or starts_like(so_far, name) < 0.7:
            continue
        # Damage may have cost the beginning a sign or two.
        starts = range(max(1, len(begun) - 3), min(len(whole), len(begun) + 4))
        if max((folded_likeness(added, whole[at : at + len(added)]) for at in starts), default=0.0) >= 0.7:
            return True
    return False


def names_differ(one: str, other: str) -> bool:
    """Whether two names of a sub-criterion differ by a word or more: not by damage, an ending or a cut-off end."""
    left, right = fold(one), fold(other)
    if not left or not right or folded_likeness(left, right) >= 0.93:
        return False
    shorter, longer = sorted((one, other), key=lambda name: len(fold(name)))
    if starts_like(shorter, longer) >= 0.9:
        return False
    if folded_likeness(left, right) < _OTHER_NAME:
        return True
    return _lacks_a_word(one, right) or _lacks_a_word(other, left)


def _lacks_a_word(name: str, folded: str) -> bool:
    """Whether a name has a word of some length that the other (folded) name has nothing like."""
    return any(_inside(word, folded) < 0.6 for word in map(fold, name.split()) if len(word) >= _A_WORD)


def _inside(word: str, folded: str) -> float:
    """How like the most similar stretch of the same length in a folded name a word is."""
    length = len(word)
    starts = range(max(1, len(folded) - length + 1))
    return max(folded_likeness(word, folded[start : start + length]) for start in starts)


def _close(folded: str, name: str) -> float:
    whole = fold(name)
    if shared_signs(folded, whole) < _SHARED * max(len(folded), len(whole)):
        return 0.0
    return folded_likeness(folded, whole)


def _begins(folded: str, name: str) -> float:
    whole = fold(name)
    if len(folded) >= len(whole):
        return 0.0
    if shared_signs(folded, whole[: len(folded) + 1]) < _SHARED * len(folded):
        return 0.0
    return max(folded_likeness(folded, whole[: len(folded) + more]) for more in (-1, 0, 1))


def _clear_winner(scores: dict[str, float], least: float) -> str | None:
    ranked = sorted(scores, key=lambda code: -scores[code])
    first = ranked[0]
    if scores[first] < least:
        return None
    if len(ranked) > 1 and scores[ranked[1]] > scores[first] - MARGIN and scores[first] < 0.995:
        return None
    return first
