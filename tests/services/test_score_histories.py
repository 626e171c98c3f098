"""Random histories of scoring, sealing, locking, adopting and taking back: what must hold of points after every step.

The machine keeps what was sealed as it was seen at the sealing, and nothing else: all the rest is asked of the
evaluation, and of the file as somebody else would read it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.scores import CONSENSUS_LOCK, individual_score_id
from kompass_desktop.model.sealing import (
    Score,
    broken_seals,
    changed_behind_lock,
    changed_behind_seal,
    consensus_content,
    individual_content,
    may_see,
    scorers,
)
from kompass_desktop.model.totals import Totals, consensus_totals, individual_totals
from kompass_desktop.services.opening import Person, open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import load_catalogue
from kompass_desktop.services.sealing import adopting, locking, opening, sealing, unlocking
from kompass_desktop.services.session import Session
from tests.builders import new_session

MOST = {s.code: s.max_points for s in load_catalogue("2020").sub_criteria if s.code in ("1.1", "1.3", "2.1", "8.4")}
CODES = st.sampled_from([*MOST])
WHO = st.sampled_from(["KA", "BL", "CD"])
POINTS = st.none() | st.sampled_from([0, 0, 1, 7, 15]) | st.integers(-2, 33)
WHY = st.sampled_from(["", "Skäl.", "Ett annat\nskäl."])
REASON = st.sampled_from(["Fel rad", "Räknade fel", "Ny uppgift", " "])


class ScoreHistories(RuleBasedStateMachine):
    """Two or three evaluators score one evaluation in whatever order they like."""

    @initialize(people=st.sampled_from([("KA", "BL"), ("KA", "BL", "CD")]))
    def start(self, people: Sequence[str]) -> None:
        """A new evaluation of these people in a folder of its own."""
        self.folder = Path(tempfile.mkdtemp(prefix="kompass-scores-"))
        self.session: Session = new_session(self.folder / "prov.kompass", evaluators=[Person(p) for p in people])
        self.sealed: dict[str, dict[str, Score]] = {}
        self.locked: dict[str, Score] | None = None

    @property
    def evaluation(self) -> Evaluation:
        """The evaluation as it is shown."""
        return self.session.evaluation

    def change(self, changes: Callable[[], list[Change]], *, allowed: bool) -> None:
        """Make changes that must be allowed, or must be refused in words and then change nothing."""
        before, log = self.evaluation, self.session.file.file.count_entries()
        try:
            self.session.change(changes())
        except Refused as refusal:
            assert not allowed, refusal
            assert str(refusal).endswith(".")
            assert self.evaluation == before
            assert self.session.file.file.count_entries() == log
        else:
            assert allowed

    # ---- what people do
    @rule(who=WHO, code=CODES, points=POINTS, why=st.none() | WHY)
    def score(self, who: str, code: str, points: int | None, why: str | None) -> None:
        row = individual_score_id(code, who)
        values: dict[str, Value] = {"points": points} if why is None else {"points": points, "rationale": why}
        self.change(
            lambda: setting("individual_score", row, values),
            allowed=_fits(code, points) and who in self.evaluation.evaluators and not self.evaluation.is_sealed(who),
        )

    @rule(who=WHO, code=CODES, why=WHY)
    def give_a_reason(self, who: str, code: str, why: str) -> None:
        self.change(
            lambda: setting("individual_score", individual_score_id(code, who), {"rationale": why}),
            allowed=who in self.evaluation.evaluators and not self.evaluation.is_sealed(who),
        )

    @rule(code=CODES, points=POINTS, why=WHY)
    def agree(self, code: str, points: int | None, why: str) -> None:
        self.change(
            lambda: setting("consensus_score", code, {"points": points, "rationale": why}),
            allowed=_fits(code, points) and not self.evaluation.is_locked,
        )

    @rule(who=st.none() | WHO, code=CODES)
    def clear(self, who: str | None, code: str) -> None:
        """Delete a score: somebody's own, or the agreed one."""
        kind, row = ("consensus_score", code) if who is None else ("individual_score", f"{code}/{who}")
        if self.evaluation.row(kind, row) is None:
            return
        held = self.evaluation.is_locked if who is None else self.evaluation.is_sealed(who)
        self.change(lambda: [deleting(kind, row)], allowed=not held)

    @rule(who=WHO, along=st.none() | st.tuples(CODES, POINTS))
    def seal(self, who: str, along: tuple[str, int | None] | None) -> None:
        """Seal, also together with a score that comes in the same step."""
        if who not in self.evaluation.evaluators:
            return
        more = [] if along is None else setting("individual_score", f"{along[0]}/{who}", {"points": along[1]})
        allowed = not self.evaluation.is_sealed(who) and (along is None or _fits(*along))
        self.change(lambda: [*sealing(who), *more], allowed=allowed)

    @rule()
    def compare(self) -> None:
        """All who have points seal, one after the other, to see each other's."""
        for who in scorers(self.evaluation):
            if not self.evaluation.is_sealed(who):
                self.change(lambda who=who: sealing(who), allowed=True)
                self.what_is_sealed_stays_as_it_was_when_it_was_sealed()

    @rule(who=WHO, reason=REASON)
    def reopen(self, who: str, reason: str) -> None:
        if self.evaluation.is_sealed(who):
            self.change(lambda: opening(who, reason), allowed=bool(reason.strip()))

    @rule()
    def lock(self) -> None:
        self.change(locking, allowed=not self.evaluation.is_locked)

    @rule(reason=REASON)
    def unlock(self, reason: str) -> None:
        if self.evaluation.is_locked:
            self.change(lambda: unlocking(reason), allowed=bool(reason.strip()))

    @rule(who=WHO, codes=st.lists(CODES, unique=True, min_size=1, max_size=4), reasons=st.booleans())
    def adopt(self, who: str, codes: list[str], reasons: bool) -> None:
        before = consensus_content(self.evaluation)
        changes = adopting(self.evaluation, who, codes, reasons=reasons)
        self.change(lambda: changes, allowed=not self.evaluation.is_locked or not changes)
        if self.evaluation.is_locked:
            return
        for code in MOST:
            own, agreed = self.evaluation.individual_score(code, who), self.evaluation.consensus_score(code)
            old = before.get(code, (None, ""))
            if code not in codes or own.points is None:
                assert (agreed.points, agreed.rationale) == old
            else:
                new = old[1] or (own.rationale if reasons else "")
                assert (agreed.points, agreed.rationale) == (own.points, new)

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.take_back(self.session.undo)
            self.what_is_sealed_stays_as_it_was_when_it_was_sealed()  # what is opened on the way is open

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.take_back(self.session.redo)
            self.what_is_sealed_stays_as_it_was_when_it_was_sealed()

    def take_back(self, deed: Callable[[], object]) -> None:
        """Undo or redo once. What is refused has changed nothing; who sees others' points is not opened by it."""
        before = self.evaluation
        try:
            deed()
        except Refused as refusal:
            assert str(refusal).endswith(".")
            assert self.evaluation == before
            return
        for who in before.seals:
            if before.is_sealed(who) and not self.evaluation.is_sealed(who):
                others = [one for one in scorers(before) if one != who]
                assert not any(may_see(before, one, who) for one in others), f"{who} saw the others' points"

    @rule(author=st.sampled_from(["KA", "BL", ""]))
    def close_and_open_again(self, author: str) -> None:
        before = self.evaluation
        self.session.close()
        self.session = open_evaluation(self.session.path, author)
        assert self.evaluation == before
        assert self.session.said == ()
        assert not self.session.in_doubt

    # ---- what must hold
    @invariant()
    def sums_are_sums_and_a_blank_is_no_zero(self) -> None:
        if not hasattr(self, "session"):
            return
        _assert_sums(consensus_totals(self.evaluation), consensus_content(self.evaluation))
        for who in self.evaluation.evaluators:
            _assert_sums(individual_totals(self.evaluation, who), individual_content(self.evaluation, who))

    @invariant()
    def all_points_lie_between_zero_and_the_max(self) -> None:
        if not hasattr(self, "session"):
            return
        own = self.evaluation.individual_scores.values()
        known = [(s.sub_criterion, s.points) for s in own]
        known += [(s.id, s.points) for s in self.evaluation.consensus_scores.values()]
        assert all(_fits(code, points) for code, points in known)

    @invariant()
    def what_is_sealed_stays_as_it_was_when_it_was_sealed(self) -> None:
        """Also where a seal has been undone and made again in between: then it holds what it held."""
        if not hasattr(self, "session"):
            return
        evaluation = self.evaluation
        for who in evaluation.evaluators:
            if evaluation.is_sealed(who):
                own = individual_content(evaluation, who)
                assert self.sealed.setdefault(who, own) == own
                assert evaluation.seals[who].digest
            else:
                self.sealed.pop(who, None)
            assert changed_behind_seal(evaluation, who) == ()
        agreed = consensus_content(evaluation)
        if evaluation.is_locked:
            self.locked = agreed if self.locked is None else self.locked
            assert self.locked == agreed
            assert evaluation.consensus_locks[CONSENSUS_LOCK].digest
        else:
            self.locked = None
        assert changed_behind_lock(evaluation) == ()
        assert not broken_seals(evaluation)

    @invariant()
    def the_evaluation_is_what_the_file_says(self) -> None:
        if not hasattr(self, "session"):
            return
        computed = self.session.file.file.load()
        fresh = Evaluation(self.session.catalogue).with_rows(computed.rows)
        assert fresh.with_disputes(computed.rows, computed.disputes) == self.evaluation
        assert not self.evaluation.disputes

    def teardown(self) -> None:
        """What was seen is what is in the published file."""
        if not hasattr(self, "session"):
            return
        seen = self.evaluation
        self.session.close()
        again = open_evaluation(self.session.path)
        try:
            assert again.evaluation == seen
            assert not again.in_doubt
        finally:
            again.close()
            shutil.rmtree(self.folder)


def _fits(code: str, points: int | None) -> bool:
    return points is None or 0 <= points <= MOST[code]


def _assert_sums(totals: Totals, content: dict[str, Score]) -> None:
    """Each area is the sum of what is scored there, and the total of the areas; None where everything is blank."""
    known = {code: points for code, (points, _) in content.items() if points is not None}
    assert {code: points for code, points in totals.points.items() if points is not None} == known
    for area in totals.areas:
        mine = [points for code, points in known.items() if code.startswith(f"{area.number}.")]
        assert area.points == (sum(mine) if mine else None)
        assert (area.scored, area.complete) == (len(mine), len(mine) == area.of)
    areas = [area.points for area in totals.areas if area.points is not None]
    assert totals.total == (sum(areas) if known else None)
    assert totals.scored == len(known)
    assert (totals.total or 0) <= totals.max_scored <= totals.max_points == 800


TestScoreHistories = ScoreHistories.TestCase
_usual = settings.get_current_profile_name() == "short"
TestScoreHistories.settings = settings(max_examples=30 if _usual else 300, stateful_step_count=40)
