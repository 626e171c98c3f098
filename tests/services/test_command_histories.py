"""Random histories of commands, undo, redo and reopening against a small model of what `edit` promises.

The model is a dictionary and two piles of earlier dictionaries. It knows nothing of logs, rows or files.
"""

from __future__ import annotations

import copy
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kompass_desktop.services.commands import Commands
from kompass_desktop.services.dumping import dump
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from tests.builders import new_session

State = dict[str, dict[Any, Any]]
Fields = dict[str, Any]

MOST = {"1.3": 30, "2.1": 15, "8.4": 30}
NOTES = {
    "utan kod": ([], None, None, None),
    "#13 + c: Ungdomsråd": (["1.3"], "+", "C", None),
    "- #21 #13 5/7 håller med": (["1.3", "2.1"], "-", None, [5, 7]),
}
"""Lines and what they mean: sub-criteria, sign, seat, hands."""
KIND_PARTS = {
    "interview": "interviews", "seat": "seats", "note": "notes", "document": "documents", "quote": "quotes",
    "strength": "findings", "improvement": "findings", "action": "actions",
}  # fmt: skip
PARTS = ("evaluators", "seals", "scores", "consensus", "texts", *dict.fromkeys(KIND_PARTS.values()))
IDS = st.integers(0, 30).map(lambda n: f"r{n}" if n else "inte bra")
WORDS = st.sampled_from(["", "ett", "två\ntre"])


class No(Exception):
    """The model refuses."""


def given(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Fields]:
    """Fields of a command, each of which may be left out."""
    return st.fixed_dictionaries({}, optional=fields)


class Model:
    """What an evaluation holds, by parts, and what can be undone and redone."""

    def __init__(self) -> None:
        self.state: State = {part: {} for part in PARTS}
        self.state["evaluators"] = {"KA": "Provstad", "BL": "Exempelköping"}
        self.past: list[State] = []
        self.future: list[State] = []
        self.used: set[str] = set()
        self.author = "KA"

    def step(self, change: Callable[[State], None]) -> None:
        """One command: all or nothing, and one step however little it changed."""
        new = copy.deepcopy(self.state)
        change(new)
        self.past.append(self.state)
        self.future.clear()
        self.state = new

    def take(self, do: str, fields: Fields) -> None:
        """Carry out one command, or raise No."""
        if do in ("undo", "redo"):
            here, there = (self.past, self.future) if do == "undo" else (self.future, self.past)
            if not here or self._opens_what_shows_others(here[-1]):
                raise No
            there.append(self.state)
            self.state = here.pop()
            return
        getattr(self, f"_{do}")(dict(fields))
        if "id" in fields and do not in ("set", "delete"):
            self.used.add(fields["id"])

    # ---- scores, texts, seals
    def _consensus(self, f: Fields) -> None:
        code = f.pop("sub_criterion")
        if f.get("points") is not None and not 0 <= f["points"] <= MOST[code]:
            raise No
        self.step(lambda s: s["consensus"].setdefault(code, {"points": None, "rationale": ""}).update(f))

    def _score(self, f: Fields) -> None:
        key = (f.pop("evaluator"), f.pop("sub_criterion"))
        if key[0] not in self.state["evaluators"] or self.state["seals"].get(key[0], (False,))[0]:
            raise No
        if f.get("points") is not None and not 0 <= f["points"] <= MOST[key[1]]:
            raise No
        self.step(lambda s: s["scores"].setdefault(key, {"points": None, "rationale": ""}).update(f))

    def _text(self, f: Fields) -> None:
        self.step(lambda s: s["texts"].update({f["section"]: f["text"]}))

    def _evaluator(self, f: Fields) -> None:
        organisation = f.get("organisation", self.state["evaluators"].get(f["name"], ""))
        self.step(lambda s: s["evaluators"].update({f["name"]: organisation}))

    def _seal(self, f: Fields) -> None:
        self._sealing(f["evaluator"], True, "")

    def _reopen(self, f: Fields) -> None:
        if not f["reason"]:
            raise No
        self._sealing(f["evaluator"], False, f["reason"])

    def _sealing(self, who: str, sealed: bool, reason: str) -> None:
        if who not in self.state["evaluators"] or self.state["seals"].get(who, (False,))[0] == sealed:
            raise No
        self.step(lambda s: s["seals"].update({who: (sealed, reason)}))

    def _opens_what_shows_others(self, then: State) -> bool:
        """Whether the state `then` has a seal open behind which others' points are shown now."""
        now = self.state
        scored = {key[0] for key, score in now["scores"].items() if score["points"] is not None}
        opened = {who for who, seal in now["seals"].items() if seal[0] and not then["seals"].get(who, (False,))[0]}
        all_sealed = all(now["seals"].get(who, (False,))[0] for who in scored)
        return any(all_sealed and scored - {who} for who in opened)

    # ---- rows
    def _new(self, part: str, f: Fields, defaults: Fields) -> None:
        row = f.pop("id")
        if " " in row or row in self.used:
            raise No
        self._fit(part, f)
        self.step(lambda s: s[part].update({row: {**defaults, **f}}))

    def _fit(self, part: str, f: Fields) -> None:
        for name, owners in (("interview", "interviews"), ("document", "documents")):
            if name in f and f[name] not in self.state[owners]:
                raise No
        if part == "actions" and "improvement" in f:
            target = self.state["findings"].get(f["improvement"])
            if target is None or target["kind"] != "improvement":
                raise No
        if f.get("page") is not None and f.get("page", 1) < 1:
            raise No
        if part == "findings" and f.get("area", 1) not in range(1, 9):
            raise No

    def _interview(self, f: Fields) -> None:
        self._new("interviews", f, {"role_group": ""})

    def _seat(self, f: Fields) -> None:
        at = (f["interview"], f["seat"])
        taken = [row for row, s in self.state["seats"].items() if (s["interview"], s["seat"]) == at]
        if taken and "id" not in f:
            self.step(lambda s: s["seats"][taken[0]].update(f))
            return
        if taken:
            raise No
        self._new("seats", f, {"role": "", "name": ""})

    def _note(self, f: Fields) -> None:
        self._new("notes", f, {"stage": None, "author": self.author})

    def _document(self, f: Fields) -> None:
        self._new("documents", f, {"kind": "", "status": "requested"})

    def _quote(self, f: Fields) -> None:
        self._new("quotes", f, {"page": None, "sub_criteria": []})

    def _strength(self, f: Fields) -> None:
        self._new("findings", f, {"kind": "strength", "gold_star": False})

    def _improvement(self, f: Fields) -> None:
        self._new("findings", f, {"kind": "improvement", "gold_star": False})

    def _action(self, f: Fields) -> None:
        self._new("actions", f, {"owner": "", "status": "planned"})

    def _row(self, f: Fields) -> tuple[str, str]:
        kind, row = f.pop("kind"), f.pop("id")
        found = self.state[KIND_PARTS[kind]].get(row)
        if found is None or (kind in ("strength", "improvement") and found["kind"] != kind):
            raise No
        return KIND_PARTS[kind], row

    def _set(self, f: Fields) -> None:
        part, row = self._row(f)
        self._fit(part, f)
        if part == "seats":
            new = {**self.state["seats"][row], **f}
            at = (new["interview"], new["seat"])
            others = (s for other, s in self.state["seats"].items() if other != row)
            if {"interview", "seat"} & set(f) and any((s["interview"], s["seat"]) == at for s in others):
                raise No
        self.step(lambda s: s[part][row].update(f))

    def _delete(self, f: Fields) -> None:
        part, row = self._row(f)
        hanging = {
            "interviews": ("interview", ("notes", "seats")), "documents": ("document", ("quotes",)),
            "findings": ("improvement", ("actions",)),
        }  # fmt: skip

        def remove(s: State) -> None:
            del s[part][row]
            name, parts = hanging.get(part, ("", ()))
            for other in parts:
                s[other] = {id_: r for id_, r in s[other].items() if r[name] != row}

        self.step(remove)

    # ---- as `dump` tells it
    def dump(self) -> Fields:
        """The state in the words of `dump`, as far as the model knows them."""
        s = self.state

        def rows(part: str) -> list[Fields]:
            return [{"id": row, **values} for row, values in sorted(s[part].items())]

        blank = {"points": None, "rationale": ""}
        notes = [
            {**note, **dict(zip(("sub_criteria", "sign", "seat", "hands"), NOTES[note["text"]], strict=True))}
            for note in rows("notes")
        ]
        return {
            "evaluators": [{"id": n, "name": n, "organisation": o} for n, o in sorted(s["evaluators"].items())],
            "seals": [{"id": n, "sealed": v[0], "reason": v[1]} for n, v in sorted(s["seals"].items())],
            "scores": [
                {"evaluator": k[0], "sub_criterion": k[1], **v} for k, v in sorted(s["scores"].items()) if v != blank
            ],
            "consensus": [{"sub_criterion": k, **v} for k, v in sorted(s["consensus"].items()) if v != blank],
            "texts": {k: v for k, v in sorted(s["texts"].items()) if v},
            "interviews": [
                {**i, "seats": [seat for seat in rows("seats") if seat["interview"] == i["id"]]}
                for i in rows("interviews")
            ],
            "notes": notes,
            "documents": rows("documents"),
            "quotes": [{**q, "sub_criteria": sorted(q["sub_criteria"])} for q in rows("quotes")],
            "findings": rows("findings"),
            "actions": rows("actions"),
        }


def seen(told: Any, wanted: Any) -> Any:
    """What `dump` told, reduced to the keys that the model has."""
    if isinstance(wanted, dict):
        return {key: seen(told[key], value) for key, value in wanted.items()}
    if isinstance(wanted, list):
        return [seen(t, w) for t, w in zip(told, wanted, strict=True)] if len(told) == len(wanted) else told
    return told


class Histories(RuleBasedStateMachine):
    """Carries out every command both on a real evaluation and on the model."""

    template: ClassVar[Path | None] = None
    POINTS = st.none() | st.integers(-1, 32)
    PEOPLE = st.sampled_from(["KA", "BL", "CD", "EF"])
    CODES = st.sampled_from(list(MOST))

    @initialize()
    def start(self) -> None:
        """A fresh copy of a new evaluation."""
        self.folder = Path(tempfile.mkdtemp(prefix="kompass-histories-"))
        self.path = self.folder / "prov.kompass"
        new_session(self.path).close()
        self.model = Model()
        self.session: Session = open_evaluation(self.path, "KA")
        self.commands = Commands(self.session, self.folder)
        self.agree = True
        self.both("interview", id="g1", title="Grupp")
        self.both("seat", id="s1", interview="g1", seat="A")
        self.both("document", id="d1", title="Plan")
        self.both("improvement", id="f1", area=1, text="Sämre")

    def both(self, do: str, **fields: Any) -> None:
        """One command on both, which must agree on whether it is refused."""
        try:
            self.model.take(do, fields)
            wanted = True
        except No:
            wanted = False
        try:
            done = self.commands.run({"do": do, **fields})
            accepted = True
            assert done.action
            if "id" in fields:
                assert done.row == fields["id"]
        except Refused as refused:
            accepted = False
            assert str(refused)
        self.agree = accepted == wanted
        assert self.agree, (do, fields)

    @rule(code=CODES, f=given(points=POINTS, rationale=WORDS))
    def consensus(self, code: str, f: Fields) -> None:
        self.both("consensus", sub_criterion=code, **f)

    @rule(who=PEOPLE, code=CODES, f=given(points=POINTS, rationale=WORDS))
    def score(self, who: str, code: str, f: Fields) -> None:
        self.both("score", evaluator=who, sub_criterion=code, **f)

    @rule(section=st.sampled_from(["1", "3.1.2", "4"]), text=WORDS)
    def text(self, section: str, text: str) -> None:
        self.both("text", section=section, text=text)

    @rule(who=PEOPLE, f=given(organisation=WORDS))
    def evaluator(self, who: str, f: Fields) -> None:
        self.both("evaluator", name=who, **f)

    @rule(who=PEOPLE)
    def seal(self, who: str) -> None:
        self.both("seal", evaluator=who)

    @rule(who=PEOPLE, reason=WORDS)
    def reopen(self, who: str, reason: str) -> None:
        self.both("reopen", evaluator=who, reason=reason)

    @rule(row=IDS, f=given(role_group=WORDS))
    def interview(self, row: str, f: Fields) -> None:
        self.both("interview", id=row, title="Grupp", **f)

    @rule(row=IDS, data=st.data(), letter=st.sampled_from("AB"), f=given(role=WORDS, name=WORDS), again=st.booleans())
    def seat(self, row: str, data: st.DataObject, letter: str, f: Fields, again: bool) -> None:
        at = self.one_of("interviews", data)
        taken = any((s["interview"], s["seat"]) == (at, letter) for s in self.model.state["seats"].values())
        self.both("seat", interview=at, seat=letter, **f, **({} if taken and again else {"id": row}))

    @rule(row=IDS, data=st.data(), line=st.sampled_from(list(NOTES)), f=given(stage=st.sampled_from([None, "done"])))
    def note(self, row: str, data: st.DataObject, line: str, f: Fields) -> None:
        self.both("note", id=row, interview=self.one_of("interviews", data), text=line, **f)

    @rule(row=IDS, f=given(kind=WORDS, status=st.sampled_from(["read", "used"])))
    def document(self, row: str, f: Fields) -> None:
        self.both("document", id=row, title="Plan", **f)

    @rule(
        row=IDS,
        data=st.data(),
        f=given(page=st.sampled_from([None, 0, 7]), sub_criteria=st.lists(CODES, max_size=2, unique=True)),
    )
    def quote(self, row: str, data: st.DataObject, f: Fields) -> None:
        self.both("quote", id=row, document=self.one_of("documents", data), text="Citat", **f)

    @rule(row=IDS, area=st.integers(0, 3), f=given(gold_star=st.booleans()))
    def strength(self, row: str, area: int, f: Fields) -> None:
        self.both("strength", id=row, area=area, text="Bra", **f)

    @rule(row=IDS, area=st.integers(1, 3))
    def improvement(self, row: str, area: int) -> None:
        self.both("improvement", id=row, area=area, text="Sämre")

    @rule(row=IDS, data=st.data(), f=given(owner=WORDS, status=st.sampled_from(["started", "done"])))
    def action(self, row: str, data: st.DataObject, f: Fields) -> None:
        self.both("action", id=row, improvement=self.one_of("findings", data), text="Gör", **f)

    @rule(data=st.data(), kind=st.sampled_from(list(KIND_PARTS)))
    def set(self, data: st.DataObject, kind: str) -> None:
        of, stages = st.deferred, st.sampled_from([None, "effect"])
        interviews, documents, findings = (
            of(lambda part=part: st.sampled_from([*self.model.state[part], "finns-inte"]))
            for part in ("interviews", "documents", "findings")
        )
        fields = {
            "interview": given(title=st.just("Ny"), role_group=WORDS),
            "seat": given(interview=interviews, seat=st.sampled_from("AB"), role=WORDS, name=WORDS),
            "note": given(interview=interviews, text=st.sampled_from(list(NOTES)), stage=stages),
            "document": given(title=st.just("Ny"), status=st.sampled_from(["received", "used"])),
            "quote": given(
                document=documents, page=st.sampled_from([None, -1, 9]), sub_criteria=st.lists(self.CODES, unique=True)
            ),
            "strength": given(area=st.integers(0, 8), text=WORDS, gold_star=st.booleans()),
            "improvement": given(area=st.integers(0, 8), text=WORDS),
            "action": given(improvement=findings, text=WORDS, owner=WORDS, status=st.just("dropped")),
        }[kind]
        self.both("set", kind=kind, id=self.one_of(KIND_PARTS[kind], data), **data.draw(fields))

    @rule(data=st.data(), kind=st.sampled_from(list(KIND_PARTS)))
    def delete(self, data: st.DataObject, kind: str) -> None:
        self.both("delete", kind=kind, id=self.one_of(KIND_PARTS[kind], data))

    def one_of(self, part: str, data: st.DataObject) -> str:
        """The id of a row that is there, or now and then of none."""
        return data.draw(st.sampled_from([*sorted(self.model.state[part]), "finns-inte"]))

    @rule(times=st.integers(1, 6))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.both("undo")

    @rule(times=st.integers(1, 6))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.both("redo")

    @rule(author=st.sampled_from(["KA", "BL", ""]))
    def reopen_the_file(self, author: str) -> None:
        self.session.close()
        self.session = open_evaluation(self.path, author)
        self.commands = Commands(self.session, self.folder)
        self.model.author = author

    @invariant()
    def both_say_the_same(self) -> None:
        """`dump` tells what the model holds, and undo is offered exactly where there is something to take back."""
        if not hasattr(self, "session"):
            return
        wanted = self.model.dump()
        told = dump(self.session.evaluation, self.session.versions)
        self.agree = seen(told, wanted) == wanted
        assert self.agree, (told, wanted)
        assert told["disputes"] == []
        assert self.session.can_undo == bool(self.model.past)
        assert self.session.can_redo == bool(self.model.future)

    def teardown(self) -> None:
        """What was seen is what is in the published file."""
        if not hasattr(self, "session"):
            return
        self.session.close()
        if not self.agree:
            return
        again = open_evaluation(self.path, "")
        try:
            told = dump(again.evaluation, again.versions)
            assert seen(told, self.model.dump()) == self.model.dump()
            assert not again.in_doubt
        finally:
            again.close()
            shutil.rmtree(self.folder)


TestHistories = Histories.TestCase
_usual = settings.get_current_profile_name() == "short"
TestHistories.settings = settings(max_examples=16 if _usual else 200, stateful_step_count=60)
