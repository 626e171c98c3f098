"""Whatever somebody may rightly change in a workbook comes back exactly so, and nothing besides."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kompass_desktop.export.cleaning import clean
from kompass_desktop.export.sheets.cells import escaped
from kompass_desktop.model.fields import Value
from kompass_desktop.services.importing_workbook import take_in
from kompass_desktop.services.resources import load_catalogue
from kompass_desktop.services.session import Session
from tests.builders import new_session
from tests.services.changed_books import ChangedBook, exported, plan_of

CATALOGUE = load_catalogue("2020")
STRENGTHS = ("s1", "s2", "s3", "s4")
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=60)
SAID = TEXTS.filter(lambda text: bool(clean(text).strip()))
CODES = st.sampled_from(CATALOGUE.codes)
POINTS = CODES.flatmap(
    lambda code: st.tuples(
        st.just(("consensus_score", code, "points")),
        st.none() | st.integers(0, CATALOGUE.by_code[code].max_points),
    )
)
EDITS = st.one_of(
    POINTS,
    st.tuples(CODES.map(lambda code: ("consensus_score", code, "rationale")), TEXTS),
    st.tuples(st.sampled_from([("finding", row, "text") for row in (*STRENGTHS, "i1")]), SAID),
    st.tuples(st.sampled_from([("finding", row, "gold_star") for row in STRENGTHS]), st.booleans()),
    st.tuples(
        st.sampled_from([("finding", row, "sub_criterion") for row in STRENGTHS]),
        st.none() | st.sampled_from([s.code for s in CATALOGUE.areas[0].sub_criteria]),
    ),
)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """An evaluation with half of its points, four strengths and an improvement."""
    made = new_session(tmp_path_factory.mktemp("any") / "a.kompass")
    for sub in CATALOGUE.sub_criteria[::2]:
        made.set("consensus_score", sub.code, {"points": sub.max_points // 2, "rationale": f"=Skäl {sub.code}"})
    for number, row in enumerate(STRENGTHS, 1):
        values = {"kind": "strength", "area": 1, "text": f"Styrka {number}", "position": number * 10}
        made.add("finding", {**values, "gold_star": number == 2}, row=row)
    made.add("finding", {"kind": "improvement", "area": 8, "text": "Brist"}, row="i1")
    yield made
    made.close()


@pytest.fixture(scope="module")
def book(session: Session) -> Path:
    """Its workbook, which every example copies."""
    return exported(session)


def type_in(book: ChangedBook, key: tuple[str, str, str], value: Value) -> None:
    """Type a value as Excel would keep it."""
    _, row, field = key
    if field == "points":
        book.points(row, value)
        return
    typed = "★" if field == "gold_star" and value else None if field == "gold_star" else value
    heads = {"text": "Text", "gold_star": "Guldstjärna", "sub_criterion": "Delområde"}
    place = ("Poäng", row, "Motivering") if field == "rationale" else ("Styrkor och förbättringar", row, heads[field])
    cell = book.cell(*place)
    cell.value = escaped(typed) if isinstance(typed, str) else typed
    if isinstance(typed, str):
        cell.data_type = "s"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(edits=st.lists(EDITS, max_size=12), order=st.permutations(range(1, 5)))
def test_any_valid_edits_come_back_exactly(
    session: Session, book: Path, edits: list[tuple[tuple[str, str, str], Value]], order: list[int]
) -> None:
    path = book.with_name("ändrad.xlsx")
    shutil.copy(book, path)
    before = session.evaluation
    wanted = dict(edits)
    with ChangedBook(path) as changed:
        for key, value in wanted.items():
            type_in(changed, key, value)
        for row, place in zip(STRENGTHS, order, strict=True):
            changed.finding(row, "Ordning", place)
    plan = plan_of(session, path)
    assert plan.refused == ()
    take_in(session, plan)
    try:
        after = session.evaluation
        for (kind, row, field), value in wanted.items():
            kept = clean(value) if isinstance(value, str) else value
            noun = after.consensus_score(row) if kind == "consensus_score" else after.findings[row]
            assert getattr(noun, field) == kept
        standing = [f.id for f in after.findings_of(1, "strength")]
        assert standing == [row for _, row in sorted(zip(order, STRENGTHS, strict=True))]
        for code in CATALOGUE.codes:
            for field in ("points", "rationale"):
                if ("consensus_score", code, field) not in wanted:
                    assert getattr(after.consensus_score(code), field) == getattr(before.consensus_score(code), field)
        for row, finding in before.findings.items():
            for field in ("text", "gold_star", "sub_criterion", "area", "kind"):
                if ("finding", row, field) not in wanted:
                    assert getattr(after.findings[row], field) == getattr(finding, field)
    finally:
        if plan.changes:
            session.undo()
    assert session.evaluation.findings == before.findings
