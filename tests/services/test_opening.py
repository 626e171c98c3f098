"""Opening, creating and reading: what is refused before anything is made, and who may write."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kompass_desktop.services.opening import Person, create_evaluation, open_evaluation, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import AlreadyOpen, FileExists, FileMissing, KnownProblem
from tests.builders import carry_out, new_session, tree_of


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"municipality": ""}, "Kommunens namn saknas"),
        ({"municipality": " \t"}, "Kommunens namn saknas"),
        ({"municipality": "\ud800"}, "trasigt tecken"),
        ({"year": 1066}, "Året 1066"),
        ({"edition": "2010"}, 'Utgåva "2010" finns inte'),
        ({"edition": "../../x"}, "finns inte i programmet"),
        ({"evaluators": [Person("A/B")]}, "Utvärderarens namn"),
        ({"evaluators": [Person("")]}, "Utvärderarens namn"),
        ({"evaluators": [Person("KA"), Person(" KA")]}, "två gånger"),
        ({"more": {"month": "maj"}}, "month kan inte vara"),
    ],
)
def test_an_evaluation_that_cannot_be_is_refused_before_anything_is_made(
    tmp_path: Path, own_data_folder: Path, facts: dict[str, object], words: str
) -> None:
    given = {"municipality": "Exempelköping", "year": 2026, **facts}
    with pytest.raises(Refused, match=words):
        create_evaluation(tmp_path / "x.kompass", **given)  # type: ignore[arg-type]
    assert tree_of(tmp_path, own_data_folder) == {}
    new_session(tmp_path / "x.kompass").close()


def test_a_file_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    path.write_text("mitt", encoding="utf-8")
    with pytest.raises(FileExists):
        new_session(path)
    assert path.read_text(encoding="utf-8") == "mitt"


def test_a_start_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    def fail(_: object) -> list[object]:
        raise ZeroDivisionError

    path = tmp_path / "x.kompass"
    with pytest.raises(ZeroDivisionError):
        create_evaluation(path, municipality="Exempelköping", year=2026, fill=fail)  # type: ignore[arg-type]
    assert not path.exists()
    with pytest.raises(FileMissing):
        open_evaluation(path)
    session = new_session(path)
    assert session.evaluation.municipality == "Exempelköping"
    session.close()


def test_an_unknown_author_is_refused_and_leaves_nothing(tmp_path: Path, own_data_folder: Path) -> None:
    made = tmp_path / "x.kompass"
    new_session(made).close()
    path = Path(shutil.copy(made, tmp_path / "kopia.kompass"))
    before = tree_of(tmp_path, own_data_folder)
    with pytest.raises(Refused, match="Där finns: BL, KA"):
        open_evaluation(path, "XX")
    changed = {place for place, found in tree_of(tmp_path, own_data_folder).items() if before.get(place) != found}
    assert not [place for place in changed if place.endswith(".kompass")]
    session = open_evaluation(path, " KA ")
    assert session.author == "KA"
    session.close()


def test_an_unknown_author_does_not_cost_the_work_that_was_left_over(tmp_path: Path) -> None:
    session = new_session(tmp_path / "x.kompass")
    carry_out(session, {"do": "consensus", "sub_criterion": "1.3", "points": 5})
    session.close(publish=False)
    with pytest.raises(Refused):
        open_evaluation(session.path, "XX")
    with read_evaluation(session.path) as read:
        assert read.evaluation.consensus_score("1.3").points == 5


def test_only_one_may_write_at_a_time_and_everybody_may_read(tmp_path: Path) -> None:
    session = new_session(tmp_path / "x.kompass")
    with pytest.raises(AlreadyOpen):
        open_evaluation(session.path)
    with read_evaluation(session.path) as one, read_evaluation(session.path) as other:
        assert one.evaluation.name == other.evaluation.name == "Exempelköping 2026"
    session.close()
    open_evaluation(session.path).close()


def test_two_copies_of_one_evaluation_are_two_places_to_work(tmp_path: Path) -> None:
    first = tmp_path / "x.kompass"
    new_session(first).close()
    second = Path(shutil.copy(first, tmp_path / "y.kompass"))
    one, other = open_evaluation(first), open_evaluation(second)
    one.set("consensus_score", "1.3", {"points": 5})
    assert other.evaluation.consensus_score("1.3").points is None
    assert one.families == other.families
    one.close()
    other.close()


def test_reading_tells_format_size_and_integrity(tmp_path: Path) -> None:
    session = new_session(tmp_path / "x.kompass")
    session.close()
    with read_evaluation(session.path) as read:
        assert (read.format, read.size, read.integrity, read.said) == (1, session.path.stat().st_size, "ok", ())
        assert read.evaluation.evaluators["KA"].organisation == "Provstad"


@pytest.mark.parametrize("name", ["x" * 300, "fil/x", "", "."])
def test_a_name_that_no_file_can_have_is_a_known_problem(tmp_path: Path, name: str) -> None:
    (tmp_path / "fil").touch()
    for do in (open_evaluation, new_session):
        with pytest.raises(KnownProblem):
            do(tmp_path / name)
    with pytest.raises(KnownProblem), read_evaluation(tmp_path / name):
        pass


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_and_its_file_are_one_place_to_work(tmp_path: Path) -> None:
    session = new_session(tmp_path / "x.kompass")
    link = tmp_path / "länk.kompass"
    link.symlink_to(session.path)
    with pytest.raises(AlreadyOpen):
        open_evaluation(link)
    session.close()
    again = open_evaluation(link)
    again.set("consensus_score", "1.3", {"points": 5})
    again.close()
    assert link.is_symlink()
    with read_evaluation(session.path) as read:
        assert read.evaluation.consensus_score("1.3").points == 5
