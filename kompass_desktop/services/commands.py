"""The commands of `edit` as changes: one JSON object in, one action on the evaluation out (cli.md).

Every field is validated here for its JSON type; the rules of the method are the session's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.notes import routing_id
from kompass_desktop.model.scores import individual_score_id
from kompass_desktop.services.attachments import file_to_attach
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.rules import ROW_ID
from kompass_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Done:
    """The answer to a command: the row it was about (None for undo and redo), its action, and a word of warning."""

    row: str | None
    action: str
    warning: str | None = None


Command = Mapping[str, Any]

# What may stand in a command that makes a row, and its JSON type ("?" may be null).
_FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "evaluator": {"name": "str", "organisation": "str"},
    "interview": {"title": "str", "role_group": "str"},
    "seat": {"interview": "str", "seat": "str", "role": "str", "name": "str"},
    "note": {"interview": "str", "text": "str", "stage": "str?"},
    "document": {"title": "str", "kind": "str", "status": "str", "file": "str"},
    "quote": {"document": "str", "page": "int?", "text": "str", "sub_criteria": "codes", "stage": "str?"},
    "web": {"url": "str", "text": "str", "sub_criteria": "codes", "stage": "str?"},
    "score": {"evaluator": "str", "sub_criterion": "str", "points": "int?", "rationale": "str"},
    "seal": {"evaluator": "str"},
    "reopen": {"evaluator": "str", "reason": "str"},
    "consensus": {"sub_criterion": "str", "points": "int?", "rationale": "str"},
    "strength": {"area": "int", "text": "str", "gold_star": "bool"},
    "improvement": {"area": "int", "text": "str"},
    "text": {"section": "str", "text": "str"},
    "action": {"improvement": "str", "text": "str", "owner": "str", "due": "str", "status": "str"},
}
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "evaluator": ("name",),
    "interview": ("title",),
    "seat": ("interview", "seat"),
    "note": ("interview", "text"),
    "document": ("title",),
    "quote": ("document", "text"),
    "web": (),
    "score": ("evaluator", "sub_criterion"),
    "seal": ("evaluator",),
    "reopen": ("evaluator", "reason"),
    "consensus": ("sub_criterion",),
    "strength": ("area", "text"),
    "improvement": ("area", "text"),
    "text": ("section", "text"),
    "action": ("improvement", "text"),
}
KIND_OF: Final[Mapping[str, str]] = {
    "interview": "interview", "seat": "seat", "note": "note", "document": "document", "quote": "quote",
    "web": "web_finding", "strength": "finding", "improvement": "finding", "action": "action",
}  # fmt: skip
"""The kinds that `set` and `delete` know, and their kind in the model."""
_SETTLE_KINDS: Final[Mapping[str, str]] = {
    **KIND_OF, "consensus": "consensus_score", "score": "individual_score", "text": "report_text",
    "evaluation": "evaluation", "evaluator": "evaluator",
}  # fmt: skip


class Commands:
    """Carries out commands one by one on an open evaluation."""

    def __init__(self, session: Session, folder: Path) -> None:
        """`folder` is where the files that a document command names are looked for."""
        self._session = session
        self._folder = folder

    @property
    def _evaluation(self) -> Evaluation:
        return self._session.evaluation

    def run(self, command: object) -> Done:
        """Carry out one command. Raises Refused or KnownProblem; then nothing was changed."""
        if not isinstance(command, dict):
            raise Refused('Ett kommando är ett JSON-objekt, till exempel {"do": "undo"}.')
        verb = command.get("do")  # type: ignore[reportUnknownMemberType]
        run = self._verbs().get(verb) if isinstance(verb, str) else None
        if run is None:
            raise Refused(f"Okänt kommando: {verb!r}.")
        return run({str(k): v for k, v in command.items() if k != "do"})  # type: ignore[reportUnknownVariableType]

    def _verbs(self) -> dict[str, Callable[[dict[str, Any]], Done]]:
        plain = {verb: self._maker(verb) for verb in ("interview", "note", "document", "quote", "web", "strength",
                                                      "improvement", "action")}  # fmt: skip
        return {
            **plain,
            "evaluator": self._evaluator,
            "seat": self._seat,
            "score": self._score,
            "consensus": self._consensus,
            "text": self._text,
            "seal": lambda c: self._seal(c, "seal"),
            "reopen": lambda c: self._seal(c, "reopen"),
            "set": self._set,
            "delete": self._delete,
            "settle": self._settle,
            "undo": lambda c: self._undo(c, redo=False),
            "redo": lambda c: self._undo(c, redo=True),
        }

    # ---- making rows
    def _maker(self, verb: str) -> Callable[[dict[str, Any]], Done]:
        return lambda command: self._make(verb, command)

    def _make(self, verb: str, command: dict[str, Any]) -> Done:
        given = command.pop("id", None)
        self._check(verb, command, needed=_NEEDED[verb])
        if verb == "web" and not (command.get("url") or command.get("text")):
            raise Refused("Ange url eller text.")
        row = self._free_id(given)
        changes = self._changes(verb, row, command)
        if verb == "note":
            changes += setting("note", row, {"author": self._session.author})
        if verb in (STRENGTH, IMPROVEMENT):
            changes += setting("finding", row, {"kind": verb})
        return self._done(row, changes)

    def _free_id(self, given: object) -> str:
        if given is None:
            return self._session.new_id()
        if not isinstance(given, str) or not ROW_ID.fullmatch(given):
            raise Refused(f"id {given!r} går inte: högst 64 tecken bland A–Z, a–z, 0–9, _ och -.")
        if any(self._session.exists(kind, given) for kind in kinds()):
            raise Refused(f"id {given} är redan använt.")
        return given

    def _changes(self, verb: str, row: str, values: dict[str, Any]) -> list[Change]:
        """The changes that give a row the fields of a command."""
        kind, plain, more = KIND_OF[verb], dict(values), list[Change]()
        if "sub_criteria" in plain:
            more += self._routings(row, plain.pop("sub_criteria"))
        if "file" in plain:
            data, plain["file_name"] = file_to_attach(self._folder / plain.pop("file"))
            plain["sha256"] = self._session.attach(data)
        if "name" in plain and verb == "seat":
            more += setting("seat_name", row, {"name": plain.pop("name")})
        return [*setting(kind, row, plain), *more]

    def _routings(self, row: str, codes: list[str]) -> list[Change]:
        unknown = [c for c in codes if c not in self._evaluation.catalogue.by_code]
        if unknown:
            raise Refused(f"Delområdet {unknown[0]} finns inte i utgåva {self._evaluation.edition}.")
        changes: list[Change] = []
        for code in self._evaluation.catalogue.codes:
            wanted, stands = code in codes, self._evaluation.routings.get(routing_id(row, code))
            if wanted or (stands and stands.belongs):
                changes += setting("routing", routing_id(row, code), {"belongs": wanted})
        return changes

    def _evaluator(self, command: dict[str, Any]) -> Done:
        self._check("evaluator", command, needed=("name",))
        name = command["name"].strip()
        if not name or len(name) > 64 or "/" in name:
            raise Refused("Utvärderarens namn ska ha 1–64 tecken och inget snedstreck.")
        return self._done(name, setting("evaluator", name, {**command, "name": name}))

    def _seat(self, command: dict[str, Any]) -> Done:
        """A seat that is there already is set, for there is one C at the table."""
        if "id" not in command and isinstance(letter := command.get("seat"), str):
            for seat in self._evaluation.seats.values():
                if seat.interview == command.get("interview") and seat.seat == letter:
                    self._check("seat", command, needed=_NEEDED["seat"])
                    return self._done(seat.id, self._changes("seat", seat.id, command))
        return self._make("seat", command)

    def _score(self, command: dict[str, Any]) -> Done:
        self._check("score", command, needed=_NEEDED["score"])
        row = individual_score_id(command.pop("sub_criterion"), command.pop("evaluator"))
        return self._done(row, setting("individual_score", row, command))

    def _consensus(self, command: dict[str, Any]) -> Done:
        self._check("consensus", command, needed=_NEEDED["consensus"])
        row = command.pop("sub_criterion")
        return self._done(row, setting("consensus_score", row, command))

    def _text(self, command: dict[str, Any]) -> Done:
        self._check("text", command, needed=_NEEDED["text"])
        row = command.pop("section")
        return self._done(row, setting("report_text", row, command))

    def _seal(self, command: dict[str, Any], verb: str) -> Done:
        self._check(verb, command, needed=_NEEDED[verb])
        row = command["evaluator"]
        if row not in self._evaluation.evaluators:
            raise Refused(f"Utvärderaren {row} finns inte.")
        if self._evaluation.is_sealed(row) == (verb == "seal"):
            raise Refused(f"{row} har {'redan' if verb == 'seal' else 'inte'} förseglat sin bedömning.")
        if verb == "reopen" and not command["reason"].strip():
            raise Refused("Ange ett skäl till att bedömningen öppnas.")
        return self._done(row, setting("seal", row, {"sealed": verb == "seal", "reason": command.get("reason", "")}))

    # ---- changing rows
    def _set(self, command: dict[str, Any]) -> Done:
        verb, row = self._existing(command)
        self._check(verb, command, needed=())
        return self._done(row, self._changes(verb, row, command))

    def _delete(self, command: dict[str, Any]) -> Done:
        verb, row = self._existing(command)
        self._none_left(command)
        return self._done(row, self._session.deletion(KIND_OF[verb], row))

    def _existing(self, command: dict[str, Any]) -> tuple[str, str]:
        verb, row = command.pop("kind", None), command.pop("id", None)
        if verb not in KIND_OF:
            raise Refused(f"Okänt slag: {verb!r}. Välj bland: {', '.join(KIND_OF)}.")
        noun = self._evaluation.row(KIND_OF[verb], row) if isinstance(row, str) else None
        if noun is None or (isinstance(noun, Finding) and noun.kind != verb):
            raise Refused(f"{verb} {row!r} finns inte.")
        return verb, str(row)

    def _settle(self, command: dict[str, Any]) -> Done:
        kind = _SETTLE_KINDS.get(str(command.pop("kind", None)))
        row, name = command.pop("id", None), command.pop("field", None)
        if "value" not in command:
            raise Refused("Ange value: det värde som ska gälla.")
        value = command.pop("value")
        self._none_left(command)
        if kind is None or (kind, row, name) not in self._evaluation.disputes:
            raise Refused(f"Det finns ingen tvist om {name!r} i {row!r}.")
        rule = kinds()[kind].fields.get(str(name))
        if name != DELETED and rule and rule.flag and isinstance(value, bool):
            value = int(value)
        if isinstance(value, (dict, list, float)) or (name == DELETED and value not in (0, 1)):
            raise Refused(f"Fel slags värde: {value!r}.")
        return self._done(str(row), [Change(kind, str(row), str(name), value)], settle=True)

    def _undo(self, command: dict[str, Any], *, redo: bool) -> Done:
        self._none_left(command)
        if not (self._session.can_redo if redo else self._session.can_undo):
            raise Refused("Det finns inget att göra om." if redo else "Det finns inget att ångra.")
        told = self._session.redo() if redo else self._session.undo()
        warning = None if told and told.rows else "Inget ändrades: det har ändrats sedan dess."
        return Done(None, self._session.last_action or "", warning)

    # ---- shared
    def _done(self, row: str, changes: list[Change], *, settle: bool = False) -> Done:
        self._session.change(changes, settle=settle, always_step=True)
        return Done(row, self._session.last_action or "", " ".join(self._session.warnings) or None)

    def _none_left(self, command: dict[str, Any]) -> None:
        if command:
            raise Refused(f"Okänt fält: {next(iter(command))}.")

    def _check(self, verb: str, command: Mapping[str, Any], *, needed: tuple[str, ...]) -> None:
        fields = _FIELDS[verb]
        for name, value in command.items():
            if name not in fields:
                raise Refused(f"Okänt fält i {verb}: {name}.")
            if not _fits(fields[name], value):
                raise Refused(f"Fel slags värde i {name}: {value!r}.")
        for name in needed:
            if name not in command:
                raise Refused(f"{name} saknas.")


def _fits(type_: str, value: Any) -> bool:
    if type_.endswith("?") and value is None:
        return True
    match type_.rstrip("?"):
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "bool":
            return isinstance(value, bool)
        case "codes":
            return isinstance(value, list) and all(isinstance(code, str) for code in value)  # type: ignore[reportUnknownVariableType]
        case _:
            return isinstance(value, str)
