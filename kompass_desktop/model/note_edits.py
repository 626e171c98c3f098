"""What can be done to notes that stand: move, split, join, route. Pure: each answers with the changes it takes.

The line as it was typed stays what it is; only split and join make new lines of it, and lose no word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.note_line import Reading, read_line
from kompass_desktop.model.notes import Note, routing_id

OrderKey = tuple[int, str]
_SCALE = 1000
"""A note without a position stands at its time in ms, so that others find room between two seconds."""


def order_key(note: Note) -> OrderKey:
    """What notes are sorted by: where they were moved to, else when they were written; the id parts equals."""
    return (place_of(note), note.id)


def place_of(note: Note) -> int:
    """Where a note stands, in ms since 1970."""
    return note.position if note.position is not None else (note.written_at or 0) * _SCALE


def in_order(evaluation: Evaluation, interview: str) -> list[Note]:
    """The notes of an interview in their order."""
    return sorted((n for n in evaluation.notes.values() if n.interview == interview), key=order_key)


def moved(notes: Sequence[Note], row: str, step: int) -> list[Change]:
    """Move a note one place up (step -1) or down (1) among `notes`, which are in order; nothing at the end."""
    here = next((i for i, n in enumerate(notes) if n.id == row), None)
    there = None if here is None else here + step
    if here is None or there is None or not 0 <= there < len(notes):
        return []
    wanted = list(notes)
    wanted[here], wanted[there] = wanted[there], wanted[here]
    first = min(here, there)
    places = sorted((place_of(notes[here]), place_of(notes[there])))
    given = {wanted[first].id: places[0], wanted[first + 1].id: places[1]}
    return _placed(wanted[first:], given, order_key(wanted[first - 1]) if first else None)


def _placed(notes: Sequence[Note], given: dict[str, int], last: OrderKey | None = None) -> list[Change]:
    """Set the places so that `notes` sort in this order after `last`; only what stands in the way is pushed on."""
    changes: list[Change] = []
    for note in notes:
        place = given.get(note.id, place_of(note))
        if last is not None and (place, note.id) <= last:
            place = last[0] if note.id > last[1] else last[0] + 1
        elif note.id not in given:
            break
        if place != place_of(note):
            changes += setting("note", note.id, {"position": place})
        last = (place, note.id)
    return changes


def split(evaluation: Evaluation, note: Note, at: int, new_row: str) -> list[Change]:
    """Part a note at a place in its text; nothing where one side would be blank.

    What the line said of both (codes, sign, seat) is said in both lines; the new one has the id `new_row`.
    """
    first, second = note.text[:at].rstrip(), note.text[at:].lstrip()
    if not _has_words(evaluation, first) or not second.strip():
        return []
    second = _marks(evaluation, note.text, second) + second
    after = [n for n in in_order(evaluation, note.interview) if order_key(n) > order_key(note)]
    place = place_of(note) + 1
    values = {
        "interview": note.interview, "author": note.author, "text": second, "stage": note.stage,
        "inherited": note.inherited, "written_at": note.written_at, "position": place,
    }  # fmt: skip
    new = Note(new_row, note.interview, position=place)
    changes = [*setting("note", note.id, {"text": first}), *setting("note", new_row, values)]
    for routing in evaluation.routing_by_item.get(note.id, {}).items():
        changes += setting("routing", routing_id(new_row, routing[0]), {"belongs": routing[1]})
    return [*changes, *_placed([new, *after], {new_row: place})]


def joined(evaluation: Evaluation, above: Note, below: Note) -> list[Change]:
    """Make one note of two: the words of `below` follow those of `above`, which keeps its marks and its author."""
    catalogue = evaluation.catalogue
    upper, lower = read_line(above.text, catalogue), read_line(below.text, catalogue)
    rest = below.text.strip()
    if (upper.sign, upper.seat) == (lower.sign, lower.seat) and set(lower.codes) <= set(upper.codes):
        rest = lower.body  # said in the line above already
    text = " ".join(filter(None, (above.text.rstrip(), rest)))
    changes = setting("note", above.id, {"text": text, "stage": above.stage or below.stage})
    if below.contradicts and not above.contradicts:
        changes += setting("note", above.id, {"contradicts": True})
    now = set(read_line(text, catalogue).codes or filter(None, [above.inherited]))
    wanted = {*evaluation.sub_criteria_of(above), *evaluation.sub_criteria_of(below)}
    return [*changes, *_routings(evaluation, above.id, now, wanted), deleting("note", below.id)]


def routed(evaluation: Evaluation, note: Note, codes: Iterable[str]) -> list[Change]:
    """Make a note belong to these sub-criteria and no others, whatever its line says."""
    by_line = set(evaluation.reading(note).codes or filter(None, [note.inherited]))
    return _routings(evaluation, note.id, by_line, set(codes))


def _routings(evaluation: Evaluation, row: str, by_line: set[str], wanted: set[str]) -> list[Change]:
    """The corrections that make the codes of a line those that are wanted."""
    stand = evaluation.routing_by_item.get(row, {})
    changes: list[Change] = []
    for code in evaluation.catalogue.codes:
        belongs = stand.get(code, code in by_line)
        if belongs != (code in wanted):
            changes += setting("routing", routing_id(row, code), {"belongs": code in wanted})
    return changes


def _marks(evaluation: Evaluation, whole: str, second: str) -> str:
    """The marks of a whole line that its second part does not have itself, as one types them."""
    all_of_it, own = read_line(whole, evaluation.catalogue), read_line(second, evaluation.catalogue)
    marks = [f"#{code.replace('.', '')}" for code in all_of_it.codes if code not in own.codes]
    if all_of_it.sign and not own.sign:
        marks.append(all_of_it.sign)
        if all_of_it.seat and not own.seat:
            marks.append(f"{all_of_it.seat.lower()}:")
    elif all_of_it.seat and not own.seat and not own.sign:
        marks.append(f"{all_of_it.seat.lower()}:")
    return " ".join(marks) + " " if marks else ""


def _has_words(evaluation: Evaluation, text: str) -> bool:
    """Whether something stands there besides the marks."""
    reading: Reading = read_line(text, evaluation.catalogue)
    return bool(reading.body.strip())
