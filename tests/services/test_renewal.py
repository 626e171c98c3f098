"""A renewed evaluation knows what was given and asked for the time before, and nothing of what was said in trust."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.outcomes import earlier_actions_of, follow_ups_of, outcomes, unplaced_follow_ups
from kompass_desktop.services import dumping
from kompass_desktop.services.handing_over import hand_over
from kompass_desktop.services.opening import Person, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.renewal import Renewed, carried, renew
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import FileExists, FileMissing
from tests.builders import evaluation_of
from tests.services.planted import AUTHOR, PRIVATE, TRUSTED, planted, words_below

REPORTED = ("hqtext", "hqstrength", "hqadvice", "hqearlier")
"""What the earlier report says besides its improvements: it stands there, and is not copied."""


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The evaluation of 2026, published and closed."""
    session = planted(tmp_path / "gammal.kompass", monkeypatch)
    session.add("finding", {"kind": "improvement", "area": 2, "text": "placerad", "sub_criterion": "2.1"}, row="f9")
    session.add("finding", {"kind": "improvement", "area": 3, "text": "  "}, row="f10")
    assert session.close()
    return session.path


@pytest.fixture
def renewed(old: Path) -> Iterator[Renewed]:
    """The evaluation of 2030, begun from it."""
    made = renew(old, old.with_name("ny.kompass"), 2030, [Person("CD")], author="CD")
    yield made
    made.session.close()


@pytest.fixture
def session(renewed: Renewed) -> Session:
    """It, to work in."""
    return renewed.session


def test_points_improvements_and_actions_come_along(renewed: Renewed, session: Session) -> None:
    now = session.evaluation
    assert (now.name, now.details.first_evaluation) == ("Exempelköping 2030", 0)
    details = now.details
    assert (details.earlier_year, details.earlier_edition, details.earlier_source) == (2026, "2020", "gammal.kompass")
    assert {code: now.earlier_points(code) for code in now.catalogue.codes} == {
        code: n % 5 for n, code in enumerate(now.catalogue.codes)
    }
    assert now.earlier_points("total") == sum(n % 5 for n in range(36))
    assert {f.id: (f.text, f.area, f.sub_criterion, f.outcome) for f in now.follow_ups.values()} == {
        "f2": ("hqimprovement", 1, None, ""), "f9": ("placerad", 2, "2.1", ""),
    }  # fmt: skip
    (action,) = earlier_actions_of(now, "f2")
    assert (action.text, action.owner, action.due, action.status) == ("hqaction", "hqowner", "2027-06-30", "planned")
    assert renewed.words == (
        "Från Exempelköping 2026: poäng för 36 delområden, 2 förbättringsmöjligheter och 1 åtgärd."
    )
    assert not session.can_undo, "what it begins with is nobody's doing"


def test_nothing_of_what_was_said_in_trust_comes_along(renewed: Renewed) -> None:
    renewed.session.publish()
    kept = [word for word in (*TRUSTED, *PRIVATE, AUTHOR, *REPORTED) if word != "zqdevice"]  # the same computer
    assert words_below(kept, renewed.session.path) == set()
    now = renewed.session.evaluation
    assert list(now.evaluators) == ["CD"]
    assert not (now.consensus_scores or now.individual_scores or now.seats or now.interviews or now.findings)


def test_the_dump_lists_what_was_carried(session: Session) -> None:
    earlier = dumping.dump(session.evaluation, session.versions)["earlier"]
    assert [one["id"] for one in earlier["improvements"]] == ["f2", "f9"]
    assert earlier["actions"] == [
        {"id": "a1", "improvement": "f2", "text": "hqaction", "owner": "hqowner", "due": "2027-06-30",
         "status": "planned", "follow_up": ""}
    ]  # fmt: skip
    assert len(earlier["points"]) == 36 + 8 + 1


def test_two_files_made_of_the_same_earlier_one_agree_also_by_way_of_the_municipality(old: Path) -> None:
    hand_over(old, old.with_name("kommunens.kompass"))
    dumps = []
    for n, source in enumerate((old, old, old.with_name("kommunens.kompass"))):
        made = renew(source, old.with_name(f"ny-{n}.kompass"), 2030)
        dumps.append(dumping.dump(made.session.evaluation, made.session.versions)["earlier"])
        made.session.close()
    assert dumps[0] == dumps[1]
    assert {**dumps[2], "source": ""} == {**dumps[0], "source": ""}


def test_of_another_edition_the_total_and_the_words_come_along_without_their_places(
    old: Path, catalogue: Catalogue
) -> None:
    with read_evaluation(old) as read:
        before = read.evaluation
    other = replace(before, catalogue=replace(catalogue, edition="2016"), details=replace(before.details, edition=""))
    now = evaluation_of(catalogue, {("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2030}})
    changes = carried(now, other, old)
    assert {c.row for c in changes if c.kind == "earlier_score"} == {"total"}
    assert Change("evaluation", "evaluation", "earlier_edition", "2016") in changes
    places = {(c.row, c.field): c.value for c in changes if c.kind == "follow_up"}
    assert places["f9", "text"] == "placerad"
    assert places["f9", "sub_criterion"] is None
    assert places["f9", "area"] is None


def test_only_an_earlier_evaluation_of_the_same_municipality_will_do(old: Path) -> None:
    new = old.with_name("ny.kompass")
    for year, municipality in ((2026, ""), (2025, ""), (2030, "Provstad")):
        with pytest.raises(Refused, match="ingen tidigare utvärdering av samma kommun"):
            renew(old, new, year, municipality=municipality)
        assert not new.exists()
    with pytest.raises(FileMissing):
        renew(old.with_name("saknas.kompass"), new, 2030)
    with pytest.raises(FileExists):
        renew(old, old, 2030)
    assert renew(old, new, 2030, municipality="Exempelköpings kommun".replace("s k", " k")).session.close()


# ---- what has become of it
def test_an_answer_is_seen_beside_its_sub_criterion_and_counted(session: Session) -> None:
    assert follow_ups_of(session.evaluation, "2.1")[0].id == "f9"
    assert [one.id for one in unplaced_follow_ups(session.evaluation, 1)] == ["f2"]
    session.set("follow_up", "f2", {"outcome": "partly", "comment": "Se #13.", "sub_criterion": "1.3"})
    now = session.evaluation
    assert [one.comment for one in follow_ups_of(now, "1.3")] == ["Se #13."]
    assert unplaced_follow_ups(now, 1) == ()
    found = outcomes(now)
    assert found.counts == {"done": 0, "partly": 1, "no": 0, "obsolete": 0, "": 1}
    assert list(found.counts) == ["done", "partly", "no", "obsolete", ""]
    assert (found.total, found.answered) == (2, 1)
    assert [(part.area, [f.id for f in part.follow_ups]) for part in found.areas] == [(1, ["f2"]), (2, ["f9"])]
    session.undo()
    assert outcomes(session.evaluation).answered == 0


def test_what_no_area_could_be_told_of_comes_last(catalogue: Catalogue) -> None:
    rows = {("follow_up", "x"): {"text": "utan plats"}, ("follow_up", "y"): {"text": "sist", "area": 8, "position": 2}}
    found = outcomes(
        evaluation_of(catalogue, {**rows, ("follow_up", "z"): {"text": "först", "area": 8, "position": 1}})
    )
    assert [(part.area, [f.id for f in part.follow_ups]) for part in found.areas] == [(8, ["z", "y"]), (None, ["x"])]
    assert outcomes(evaluation_of(catalogue)).areas == ()


@pytest.mark.parametrize(
    ("kind", "row", "values", "words"),
    [
        ("follow_up", "f2", {"outcome": "klart"}, "outcome kan inte vara"),
        ("follow_up", "f2", {"sub_criterion": "9.9"}, "sub_criterion kan inte vara"),
        ("follow_up", "f2", {"area": 9}, "Område 9 finns inte i utgåva 2020"),
        ("earlier_action", "a1", {"due": "snart"}, "Datumet"),
        ("earlier_action", "a1", {"improvement": "borta"}, "Den tidigare förbättringen"),
        ("earlier_action", "a1", {"status": "sedan"}, "status kan inte vara"),
        ("evaluation", "evaluation", {"retain_until": "om ett år"}, "Datumet"),
        ("evaluation", "evaluation", {"retain_until": "2028-02-30"}, "Datumet"),
    ],
)
def test_what_cannot_be_an_answer_is_refused(
    session: Session, kind: str, row: str, values: dict[str, str | int], words: str
) -> None:
    before = session.evaluation
    with pytest.raises(Refused, match=words):
        session.set(kind, row, values)
    assert session.evaluation == before
    session.change(setting("evaluation", "evaluation", {"retain_until": "2028-12-31"}))
    assert session.evaluation.details.retain_until == "2028-12-31"


def test_with_an_improvement_its_actions_go(session: Session) -> None:
    session.delete("follow_up", "f2")
    assert not session.evaluation.earlier_actions
    session.undo()
    assert list(session.evaluation.earlier_actions) == ["a1"]
