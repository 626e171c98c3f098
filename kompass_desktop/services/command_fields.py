"""What may stand in each command of `edit`, as data: the fields, the JSON type of each, and which must be there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from msgspec import Struct

from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.words import shown


class Shape(Struct, frozen=True):
    """The fields of one command with their types ("?" may be null), and those that it cannot do without."""

    types: Mapping[str, str]
    needed: tuple[str, ...] = ()


SHAPES: Final[Mapping[str, Shape]] = {
    "evaluator": Shape({"name": "str", "organisation": "str"}, ("name",)),
    "interview": Shape({"title": "str", "role_group": "str"}, ("title",)),
    "seat": Shape({"interview": "str", "seat": "str", "role": "str", "name": "str"}, ("interview", "seat")),
    "note": Shape({"interview": "str", "text": "str", "stage": "str?"}, ("interview", "text")),
    "document": Shape({"title": "str", "kind": "str", "status": "str", "file": "str"}, ("title",)),
    "quote": Shape(
        {"document": "str", "page": "int?", "text": "str", "sub_criteria": "codes", "stage": "str?"},
        ("document", "text"),
    ),
    "web": Shape({"url": "str", "text": "str", "sub_criteria": "codes", "stage": "str?"}),
    "score": Shape(
        {"evaluator": "str", "sub_criterion": "str", "points": "int?", "rationale": "str"},
        ("evaluator", "sub_criterion"),
    ),
    "seal": Shape({"evaluator": "str"}, ("evaluator",)),
    "reopen": Shape({"evaluator": "str", "reason": "str"}, ("evaluator", "reason")),
    "consensus": Shape({"sub_criterion": "str", "points": "int?", "rationale": "str"}, ("sub_criterion",)),
    "strength": Shape({"area": "int", "text": "str", "gold_star": "bool"}, ("area", "text")),
    "improvement": Shape({"area": "int", "text": "str"}, ("area", "text")),
    "text": Shape({"section": "str", "text": "str"}, ("section", "text")),
    "action": Shape(
        {"improvement": "str", "text": "str", "owner": "str", "due": "str?", "status": "str"}, ("improvement", "text")
    ),
}
"""The commands that make or set something."""

_WORDS: Final = {
    "str": later("en text"), "str?": later("en text eller null"), "int": later("ett heltal"),
    "int?": later("ett heltal eller null"), "bool": later("true eller false"),
    "codes": later('en lista med delområden, till exempel ["3.1"]'),
}  # fmt: skip


def obey_shape(verb: str, command: Mapping[str, Any], *, whole: bool) -> None:
    """Raise Refused where a field is unknown or of another type, or (in a whole command) one is missing."""
    shape = SHAPES[verb]
    for name, value in command.items():
        if name not in shape.types:
            there = ", ".join(shape.types)
            raise Refused(
                phrase("Okänt fält i {verb}: {name}. Det finns: {there}.", verb=verb, name=shown(name), there=there)
            )
        if not _fits(shape.types[name], value):
            words = phrase(_WORDS[shape.types[name]])
            raise Refused(
                phrase("{name} kan inte vara {value}. Skriv {words}.", name=name, value=shown(value), words=words)
            )
    for name in shape.needed if whole else ():
        if name not in command:
            raise Refused(phrase("{name} saknas i kommandot {verb}. Lägg till det.", name=name, verb=verb))


def _fits(type_: str, value: object) -> bool:
    if value is None:
        return type_.endswith("?")
    match type_.rstrip("?"):
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "bool":
            return isinstance(value, bool)
        case "codes":
            return isinstance(value, list) and all(isinstance(code, str) for code in cast("list[object]", value))
        case _:
            return isinstance(value, str)
