"""The verb `compare`: areas beside a mean and beside other files, as the contract says, and only where they may be."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Mean
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services import comparing, library
from kompass_desktop.services.examples import open_example
from kompass_desktop.services.resources import load_means
from tests.builders import scored, tree_of
from tests.cli.running import edit, verb
from tests.services.library_files import FULL, evaluation_file

DELTAS = [11, 3, 1, -2, -1, 6, -4, 5]


@pytest.fixture(scope="module")
def karlskoga(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped example of Karlskoga 2022."""
    path = tmp_path_factory.mktemp("karlskoga") / "k.kompass"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KOMPASS_HOME", str(path.parent / "home"))
        open_example("karlskoga-2022", path).close()
    return path


@pytest.mark.parametrize(
    "mean", [(), ("--mean", "Sverigesnitt"), ("--mean", "sverigesnitt@2021-04"), ("--mean", "SVERIGESNITT@2021")]
)
def test_karlskoga_against_the_mean_of_april_2021(karlskoga: Path, mean: tuple[str, ...]) -> None:
    answer = verb("compare", karlskoga, *mean, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert set(answer.json) == {"mean", "areas", "others"}
    assert answer.json["mean"] == {"label": "Sverigesnitt", "as_of": "2021-04-28", "n": None}
    assert answer.json["areas"]["1"] == {"own": 74, "mean": 63, "delta": 11}
    assert [area["delta"] for area in answer.json["areas"].values()] == DELTAS
    assert list(answer.json["areas"]) == [str(n) for n in range(1, 9)]
    assert answer.json["others"] == []
    assert ".0" not in answer.out


def test_in_words_each_area_stands_on_one_line(karlskoga: Path, catalogue: Catalogue) -> None:
    lines = verb("compare", karlskoga).out.splitlines()
    assert lines[0] == "Karlskoga 2022 mot Sverigesnitt 2021-04-28 (antal kommuner okänt), utgåva 2020"
    assert lines[1] == f"1. {catalogue.area(1).title} 74, snitt 63: 11 över"
    assert lines[4] == f"4. {catalogue.area(4).title} 62, snitt 64: 2 under"
    assert len(lines) == 9


def test_points_stand_as_they_are_also_while_not_all_is_scored(file: Path) -> None:
    edit(file, {"do": "consensus", "sub_criterion": "1.1", "points": 15})
    areas = verb("compare", file, "--json").json["areas"]
    assert areas["1"] == {"own": 15, "mean": 63, "delta": -48}
    assert areas["2"] == {"own": None, "mean": 65, "delta": None}
    words = verb("compare", file).out
    assert "av bedömda: 1 av 36" in words
    assert "2. Samhällsutveckling –, snitt 65\n" in words


def test_other_files_are_set_beside_it_and_the_mean_only_when_asked_for(karlskoga: Path, file: Path) -> None:
    edit(file, {"do": "consensus", "sub_criterion": "2.1", "points": 9})
    answer = verb("compare", karlskoga, "--with", file, "--with", karlskoga, "--json")
    assert (answer.code, answer.json["mean"]) == (0, None)
    assert answer.json["areas"]["1"] == {"own": 74, "mean": None, "delta": None}
    first, second = answer.json["others"]
    assert (first["file"], first["municipality"], first["year"]) == (str(file), "Exempelköping", 2026)
    assert (first["areas"]["1"], first["areas"]["2"]) == ({"points": None}, {"points": 9})
    assert second["areas"]["8"] == {"points": 69}
    both = verb("compare", karlskoga, "--with", file, "--mean", "Sverigesnitt", "--json").json
    assert (both["areas"]["1"]["delta"], len(both["others"])) == (11, 1)
    assert (
        "68, snitt 65: 3 över; Exempelköping 2026 9\n"
        in verb("compare", karlskoga, "--with", file, "--mean", "Sverigesnitt").out
    )


def test_the_users_own_library_is_a_mean_too(karlskoga: Path, tmp_path: Path) -> None:
    assert verb("compare", karlskoga, "--mean", "Biblioteket").refused
    paths = [
        evaluation_file(tmp_path / f"{n}.kompass", {**FULL, "1.1": n}, municipality=f"Exempelby {n}") for n in range(3)
    ]
    library.Library().add_files(paths)
    answer = verb("compare", karlskoga, "--mean", "biblioteket", "--json").json
    assert answer["mean"] == {"label": "Biblioteket", "as_of": "", "n": 3}
    own = sum(points for code, points in FULL.items() if code.startswith("1.") and code != "1.1") + 1
    assert answer["areas"]["1"] == {"own": 74, "mean": own, "delta": 74 - own}
    library.Library().add_files([evaluation_file(tmp_path / "4.kompass", {**FULL, "1.1": 2}, municipality="Byby")])
    answer = verb("compare", karlskoga, "--mean", "Biblioteket", "--json").json
    assert answer["areas"]["1"] == {"own": 74, "mean": own + 0.2, "delta": round(74 - own - 0.2, 1)}
    assert f"snitt {own},2: " in verb("compare", karlskoga, "--mean", "Biblioteket").out


@pytest.mark.parametrize("wanted", ["Norgesnitt", "", "Sverigesnitt@1999", "Biblioteket@2021", "@2021", "å@ä@ö"])
def test_an_unknown_mean_is_refused_with_those_that_there_are(karlskoga: Path, wanted: str) -> None:
    answer = verb("compare", karlskoga, "--mean", wanted, "--json")
    assert answer.refused
    assert "Sverigesnitt@2021-04-28" in answer.err
    assert "Biblioteket" in answer.err


def test_of_several_means_the_newest_of_the_edition_counts(karlskoga: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (april,) = load_means()
    may = replace(april, id="maj", as_of="2022-05-01", n=19)
    later = replace(april, id="senare", as_of="2030-01-01", edition="2030")
    monkeypatch.setattr(library, "load_means", lambda: (april, later, may))
    for wanted, date in (((), "2022-05-01"), (("--mean", "Sverigesnitt@2021"), "2021-04-28")):
        assert verb("compare", karlskoga, *wanted, "--json").json["mean"]["as_of"] == date
    assert "19 resultat" in verb("compare", karlskoga, "--mean", "Sverigesnitt").out
    answer = verb("compare", karlskoga, "--mean", "Sverigesnitt@2030")
    assert answer.refused
    assert "inom en utgåva" in answer.err


def test_another_edition_has_no_areas_to_compare(catalogue: Catalogue) -> None:
    older = Evaluation(Catalogue("2016", catalogue.areas)).with_rows(
        {("evaluation", "evaluation"): {"municipality": "Exempelby", "year": 2017}}
    )
    other = comparing.other_of(Path("f.kompass"), older, "2020")
    assert (other.areas, other.comparable) == ({}, False)
    same = comparing.other_of(Path("f.kompass"), scored(catalogue, {"1.1": 3}), "2020")
    assert (same.areas[1], same.areas[2], same.comparable) == (3, None, True)


def test_another_edition_is_said_in_words(karlskoga: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = comparing.Other(file, "Exempelby", 2017, "2016", False, {})
    monkeypatch.setattr("kompass_desktop.cli.comparing.other_of", lambda *_: other)
    answer = verb("compare", karlskoga, "--with", file)
    assert "Exempelby 2017 hör till utgåva 2016: områden kan bara jämföras inom en utgåva.\n" in answer.out
    assert verb("compare", karlskoga, "--with", file, "--json").json["others"][0]["areas"] == {}


def test_without_a_mean_of_the_edition_the_points_stand_alone(karlskoga: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> tuple[Mean, ...]:
        return ()

    monkeypatch.setattr(library, "load_means", none)
    answer = verb("compare", karlskoga, "--json")
    assert (answer.code, answer.json["mean"]) == (0, None)
    assert "inget nationellt medelvärde" in verb("compare", karlskoga).out


def test_a_file_that_is_missing_or_no_evaluation_is_refused(karlskoga: Path, tmp_path: Path) -> None:
    (tmp_path / "text.kompass").write_text("hej", encoding="utf-8")
    assert verb("compare", tmp_path / "saknas.kompass").refused
    assert verb("compare", karlskoga, "--with", tmp_path / "saknas.kompass").refused
    assert verb("compare", karlskoga, "--with", tmp_path / "text.kompass", "--json").refused
    assert verb("compare").refused


def test_a_doubt_about_any_of_the_files_is_said_in_one_line(karlskoga: Path, tmp_path: Path) -> None:
    broken = Path(shutil.copy(karlskoga, tmp_path / "b.kompass"))
    with closing(sqlite3.connect(broken)) as connection:
        connection.execute("UPDATE change SET value = 1 WHERE tbl = 'consensus_score' AND row = '1.3'")
        connection.commit()
    for arguments in ((broken,), (karlskoga, "--with", broken), (broken, "--with", broken)):
        answer = verb("compare", *arguments, "--json")
        assert (answer.code, answer.err.count("\n")) == (1, 1)
        assert "skadad" in answer.err
    answer = verb("compare", broken, "--with", broken, "--with", tmp_path / "saknas.kompass")
    assert answer.refused


def test_comparing_changes_nothing(karlskoga: Path, own_data_folder: Path) -> None:
    before = tree_of(karlskoga.parent, own_data_folder)
    assert verb("compare", karlskoga, "--with", karlskoga).code == 0
    assert tree_of(karlskoga.parent, own_data_folder) == before
