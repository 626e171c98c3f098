"""All that is done to web, answers, quotes, plans and what rests on them can be taken back and made again."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from kompass_desktop.model.changes import setting
from kompass_desktop.model.fields import Value
from kompass_desktop.model.findings import support_id
from kompass_desktop.model.kinds import Noun, kinds
from kompass_desktop.model.notes import routing_id
from kompass_desktop.services.dumping import dump
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from tests.builders import new_session

KINDS: Final = (
    "web_page", "web_finding", "answer", "support", "quote", "document", "planned_topic", "guiding_question", "note",
    "routing", "finding", "interview",
)  # fmt: skip
CODES: Final = ("1.3", "2.1", "8.4")
TEXTS: Final = ("", "bra #13 +", "a: #21 - #84", "5/7", "å\x00b", "x\ud800", "1.3 Vad?", "/", "=1+1")
CHOICES: Final[Mapping[str, tuple[Value, ...]]] = {
    "kind": ("strength", "improvement"), "area": (1, 2, 8), "status": ("received", "read", "used"),
    "stage": ("done", "effect", "", None, "nej"), "sign": ("+", "-", None, "nej"), "title": ("Plan", "x"),
    "sub_criterion": (*CODES, None), "inherited": (*CODES, None), "date": ("2026-10-04", ""), "start": ("13:00", ""),
}  # fmt: skip
LINKS: Final = {"document": "document", "interview": "interview", "web_page": "web_page"}


class Hand:
    """Does one thing after another to a session, by chance."""

    def __init__(self, session: Session, chance: random.Random) -> None:
        self._session, self._chance = session, chance

    def step(self) -> None:
        """One thing, mostly a change; Refused is none of our concern."""
        kind, deed = self._chance.choice(KINDS), self._chance.random()
        row = self._row(kind, new=deed < 0.45)
        try:
            if deed < 0.45:
                self._session.change(setting(kind, row, self._values(kind, row, all_of_them=True)))
            elif deed < 0.65:
                values = self._values(kind, row, all_of_them=False)
                self._session.set(kind, row, values, typing=self._chance.random() < 0.4)
            elif deed < 0.8:
                self._session.delete(kind, row)
            elif deed < 0.9:
                self._session.undo()
            else:
                self._session.redo()
        except Refused as refused:
            assert "\n" not in str(refused)

    def _row(self, kind: str, *, new: bool) -> str:
        evaluation, one = self._session.evaluation, self._chance.choice
        items = (*evaluation.notes, *evaluation.quotes, *evaluation.web_findings, *evaluation.answers, "nej")
        if kind == "support":
            return support_id(one((*evaluation.findings, "nej")), one(items))
        if kind == "routing":
            return routing_id(one(items), one(CODES))
        if kind == "planned_topic":
            return f"{one((*evaluation.interviews, 'nej'))}/{one(CODES)}"
        return self._session.new_id() if new else one((*evaluation.rows(kind), "nej"))

    def _values(self, kind: str, row: str, *, all_of_them: bool) -> dict[str, Value]:
        if kind == "planned_topic":
            interview, _, code = row.partition("/")
            return {"interview": interview, "sub_criterion": code, "asked": self._chance.choice((0, 1))}
        names = list(kinds()[kind].fields)
        return {name: self._value(kind, name) for name in (names if all_of_them else [self._chance.choice(names)])}

    def _value(self, kind: str, name: str) -> Value:
        rule, one = kinds()[kind].fields[name], self._chance.choice
        if name in LINKS:
            return one((*self._session.evaluation.rows(LINKS[name]), "nej"))
        if name in CHOICES and not (name == "kind" and kind != "finding"):
            return one(CHOICES[name])
        if rule.flag:
            return one((0, 1))
        return one((1, 7, 60, None)) if rule.type is int else one(TEXTS)


def everything(session: Session) -> tuple[dict[str, Any], dict[str, dict[str, Noun]]]:
    """What is told of an evaluation, and what it consists of."""
    rows = {kind: dict(session.evaluation.rows(kind)) for kind in kinds()}
    return dump(session.evaluation, session.versions), rows


@settings(max_examples=8 if settings.get_current_profile_name() == "short" else 200)
@given(st.integers(0, 2**32))
def test_undoing_all_and_redoing_all_gives_the_same_evaluation_also_when_opened_again(seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="kompass-back-") as folder:
        path = Path(folder) / "a.kompass"
        session = new_session(path)
        blank = everything(session)
        session.add("interview", {"title": "Grupp"}, row="i")
        for kind, values in (
            ("document", {"title": "Plan"}), ("finding", {"area": 1, "text": "Bra"}), ("web_page", {"title": "Webb"}),
            ("note", {"interview": "i", "text": "#13 + råd"}), ("answer", {"text": "Så"}),
        ):  # fmt: skip
            session.add(kind, values, row=kind)
        hand = Hand(session, chance)
        for _ in range(chance.choice((20, 60))):
            hand.step()
        for kind in ("document", "finding", "web_page", "interview"):
            for row in list(session.evaluation.rows(kind))[:2]:
                before = everything(session)
                session.delete(kind, row)
                session.undo()
                assert everything(session) == before, f"{kind} came back otherwise"
        before, steps = everything(session), 0
        while session.can_undo:
            session.undo()
            steps += 1
        assert everything(session) == blank
        for _ in range(steps):
            session.redo()
        assert everything(session) == before
        session.close()
        again = open_evaluation(path, "BL")
        assert everything(again) == before
        again.close()
