"""The commands of `edit` as changes: one JSON object in, one action on the evaluation out (cli.md).

Every field is validated here for its JSON type; the rules of the method are the session's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, cast

from msgspec import Struct, field

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.language import phrase
from kompass_desktop.model.notes import routing_id
from kompass_desktop.model.scores import individual_score_id
from kompass_desktop.services.attachments import file_to_attach
from kompass_desktop.services.command_fields import obey_shape
from kompass_desktop.services.kind_names import field_key
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.rule_parts import known_sub_criterion
from kompass_desktop.services.rules import ROW_ID, evaluator_name, unsealed
from kompass_desktop.services.sealing import opening, sealing
from kompass_desktop.services.session import Session
from kompass_desktop.services.words import shown


class Done(Struct, frozen=True):
    """The answer to a command: the row it was about (None where nothing was), its action, and a word of warning."""

    row: str | None
    action: str
    warning: str | None = None


class _Action(Struct):
    """What a command comes to: the row it is about, its changes, and the file that goes with them."""

    row: str
    changes: list[Change] = field(default_factory=list[Change])
    file: bytes | None = None
    settle: bool = False
    said: list[str] = field(default_factory=list[str])


Fields = dict[str, Any]

KIND_OF: Final[Mapping[str, str]] = {
    "interview": "interview", "seat": "seat", "note": "note", "document": "document", "quote": "quote",
    "web": "web_finding", "strength": "finding", "improvement": "finding", "action": "action",
}  # fmt: skip
"""The kinds that `set` and `delete` know, and their kind in the model."""


class Commands:
    """Carries out commands one by one on an open evaluation."""

    def __init__(self, session: Session, folder: Path) -> None:
        """`folder` is where the files that a document command names are looked for."""
        self._session = session
        self._folder = folder
        plain = {verb: self._maker(verb) for verb in KIND_OF if verb != "seat"}
        self._verbs: dict[str, Callable[[Fields], _Action]] = {
            **plain,
            "evaluator": self._evaluator,
            "seat": self._seat,
            "score": self._score,
            "consensus": self._consensus,
            "text": self._text,
            "seal": lambda command: self._seal(command, "seal"),
            "reopen": lambda command: self._seal(command, "reopen"),
            "set": self._set,
            "delete": self._delete,
            "settle": self._settle,
        }

    @property
    def _evaluation(self) -> Evaluation:
        return self._session.evaluation

    def run(self, command: object) -> Done:
        """Carry out one command. Raises Refused or KnownProblem; then nothing was changed."""
        if not isinstance(command, dict):
            raise Refused(phrase('Ett kommando är ett JSON-objekt, till exempel {"do": "undo"}.'))
        fields = dict(cast("Fields", command))
        verb = fields.pop("do", None)
        if verb in ("undo", "redo"):
            return self._take_back(fields, redo=verb == "redo")
        run = self._verbs.get(verb) if isinstance(verb, str) else None
        if run is None:
            there = ", ".join([*self._verbs, "undo", "redo"])
            raise Refused(phrase("Okänt kommando: {verb}. Det finns: {there}.", verb=shown(verb), there=there))
        return self._done(run(fields))

    def _done(self, action: _Action) -> Done:
        if action.file is not None:
            self._session.obey(action.changes)  # nothing of a refused command may stay in the file
            self._session.attach(action.file)
        self._session.change(action.changes, settle=action.settle, always_step=True)
        warnings = " ".join([*action.said, *self._session.warnings])
        return Done(action.row, self._session.last_action or "", warnings or None)

    # ---- making rows
    def _maker(self, verb: str) -> Callable[[Fields], _Action]:
        return lambda command: self._make(verb, command)

    def _make(self, verb: str, command: Fields) -> _Action:
        given = command.pop("id", None)
        obey_shape(verb, command, whole=True)
        if verb == "web" and not (command.get("url") or command.get("text")):
            raise Refused(phrase("Iakttagelsen är tom. Ange url, text eller båda."))
        action = self._values(verb, self._free_id(given), command)
        if verb == "note":
            action.changes += setting("note", action.row, {"author": self._session.author})
        if verb in (STRENGTH, IMPROVEMENT):
            action.changes += setting("finding", action.row, {"kind": verb})
        return action

    def _free_id(self, given: object) -> str:
        if given is None:
            return self._session.new_id()
        if not isinstance(given, str) or not ROW_ID.fullmatch(given):
            raise Refused(phrase("id {id} går inte. Skriv 1–64 tecken bland A–Z, a–z, 0–9, _ och -.", id=shown(given)))
        if any(self._session.exists(kind, given) for kind in dict.fromkeys(KIND_OF.values())):
            raise Refused(phrase("id {id} är redan använt. Välj ett annat eller utelämna id.", id=given))
        return given

    def _values(self, verb: str, row: str, values: Fields) -> _Action:
        """The changes that give a row the fields of a command."""
        plain, action = dict(values), _Action(row)
        codes: list[str] | None = plain.pop("sub_criteria", None)
        if "file" in plain:
            action.file, plain["file_name"] = file_to_attach(self._folder / plain.pop("file"))
            plain["sha256"] = hashlib.sha256(action.file).hexdigest()
        name: str | None = plain.pop("name", None)
        action.changes += setting(KIND_OF[verb], row, plain)
        if codes is not None:
            action.changes += self._routings(row, codes)
        if name is not None:
            action.changes += setting("seat_name", row, {"name": name})
        return action

    def _routings(self, row: str, codes: list[str]) -> list[Change]:
        for code in codes:
            known_sub_criterion(self._evaluation, code)
        changes: list[Change] = []
        for code in self._evaluation.catalogue.codes:
            wanted, stands = code in codes, self._evaluation.routings.get(routing_id(row, code))
            if wanted or (stands and stands.belongs):
                changes += setting("routing", routing_id(row, code), {"belongs": wanted})
        return changes

    def _seat(self, command: Fields) -> _Action:
        """A seat that is there already is set, for there is one C at the table."""
        if "id" not in command:
            for row, seat in self._evaluation.seats.items():
                if (seat.interview, seat.seat) == (command.get("interview"), command.get("seat")):
                    obey_shape("seat", command, whole=True)
                    return self._values("seat", row, command)
        return self._make("seat", command)

    def _evaluator(self, command: Fields) -> _Action:
        given = command.pop("id", None)
        obey_shape("evaluator", command, whole=True)
        name, dropped = evaluator_name(command["name"])
        if given not in (None, name):
            raise Refused(phrase("En utvärderares id är namnet. Utelämna id."))
        said = [phrase("Styrtecken togs bort ur {field}.", field="name")] if dropped else []
        return _Action(name, setting("evaluator", name, {**command, "name": name}), said=said)

    # ---- scores and texts, which come to be by being set
    def _score(self, command: Fields) -> _Action:
        obey_shape("score", command, whole=True)
        code, evaluator = command.pop("sub_criterion"), self._known_evaluator(command.pop("evaluator"))
        known_sub_criterion(self._evaluation, code)
        unsealed(self._evaluation, evaluator)
        row = individual_score_id(code, evaluator)
        return _Action(row, setting("individual_score", row, command))

    def _consensus(self, command: Fields) -> _Action:
        obey_shape("consensus", command, whole=True)
        code = command.pop("sub_criterion")
        known_sub_criterion(self._evaluation, code)
        return _Action(code, setting("consensus_score", code, command))

    def _text(self, command: Fields) -> _Action:
        obey_shape("text", command, whole=True)
        row = command.pop("section")
        return _Action(row, setting("report_text", row, command))

    def _seal(self, command: Fields, verb: str) -> _Action:
        obey_shape(verb, command, whole=True)
        row = self._known_evaluator(command["evaluator"])
        if self._evaluation.is_sealed(row) == (verb == "seal"):
            raise Refused(
                phrase("{name} har redan förseglat sin bedömning.", name=row) if verb == "seal"
                else phrase("{name} har inte förseglat sin bedömning: den är redan öppen.", name=row)
            )  # fmt: skip
        return _Action(row, sealing(row) if verb == "seal" else opening(row, command["reason"]))

    def _known_evaluator(self, name: str) -> str:
        row = self._evaluation.evaluator_called(evaluator_name(name)[0])
        if row is None:
            raise Refused(
                phrase("Utvärderaren {name} finns inte. Lägg till den med kommandot evaluator.", name=shown(name))
            )
        return row

    # ---- changing rows
    def _set(self, command: Fields) -> _Action:
        verb, row = self._existing(command)
        obey_shape(verb, command, whole=False)
        return self._values(verb, row, command)

    def _delete(self, command: Fields) -> _Action:
        verb, row = self._existing(command)
        _none_left(command)
        return _Action(row, self._session.deletion(KIND_OF[verb], row))

    def _existing(self, command: Fields) -> tuple[str, str]:
        verb, row = command.pop("kind", None), command.pop("id", None)
        if not isinstance(verb, str) or verb not in KIND_OF:
            choices = ", ".join(KIND_OF)
            raise Refused(phrase("Okänt slag: {kind}. Välj bland: {choices}.", kind=shown(verb), choices=choices))
        noun = self._evaluation.row(KIND_OF[verb], row) if isinstance(row, str) else None
        if noun is None or (isinstance(noun, Finding) and noun.kind != verb):
            raise Refused(phrase("Det finns ingen rad av slaget {kind} med id {id}.", kind=verb, id=shown(row)))
        return verb, str(row)

    def _settle(self, command: Fields) -> _Action:
        word, row, name = command.pop("kind", None), command.pop("id", None), command.pop("field", None)
        if "value" not in command:
            raise Refused(phrase("value saknas: ange det värde som ska gälla."))
        value: object = command.pop("value")
        _none_left(command)
        key = None
        if isinstance(word, str) and isinstance(row, str) and isinstance(name, str):
            key = field_key(self._evaluation, word, row, name)
        if key is None or key not in self._evaluation.disputes:
            where = {"name": shown(name), "kind": shown(word), "id": shown(row)}
            raise Refused(phrase("Det finns ingen tvist om {name} i {kind} {id}.", **where))
        rule = kinds()[key[0]].fields.get(key[2])
        if isinstance(value, bool) and (key[2] == DELETED or (rule and rule.flag)):
            value = int(value)
        if not (value is None or isinstance(value, (str, int))) or isinstance(value, bool):
            raise Refused(phrase("{name} kan inte vara {value}.", name=key[2], value=shown(value)))
        if key[2] == DELETED and value not in (0, 1):
            raise Refused(phrase("deleted kan inte vara {value}. Skriv true eller false.", value=shown(value)))
        return _Action(key[1], [Change(*key, value)], settle=True)

    # ---- taking back
    def _take_back(self, command: Fields, *, redo: bool) -> Done:
        _none_left(command)
        if not (self._session.can_redo if redo else self._session.can_undo):
            raise Refused(phrase("Det finns inget att göra om.") if redo else phrase("Det finns inget att ångra."))
        row = _row_of(self._session.last_of(redo=redo))
        told = self._session.redo() if redo else self._session.undo()
        warnings = [*self._session.warnings]
        if row and not (told and told.rows):
            warnings.append(phrase("Inget ändrades: det har ändrats sedan dess."))
        return Done(row, self._session.last_action or "", " ".join(warnings) or None)


def _row_of(touched: list[tuple[str, str, str]]) -> str | None:
    """The row that an action was about: what was deleted last, or else what it began with."""
    rows = [(row, name) for kind, row, name in touched if kind != "routing"] or [(r, n) for _, r, n in touched]
    if not rows:
        return None
    return rows[-1][0] if rows[-1][1] == DELETED else rows[0][0]


def _none_left(command: Fields) -> None:
    if command:
        raise Refused(phrase("Okänt fält: {name}.", name=shown(next(iter(command)))))
