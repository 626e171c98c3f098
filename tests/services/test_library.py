"""The comparison library: what is shipped, files and folders, the newest copy, and what files may do afterwards."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Origin
from kompass_desktop.services.library import Added, Library
from kompass_desktop.services.resources import load_results
from kompass_desktop.storage.digests import with_check
from tests.builders import tree_of
from tests.services.library_files import FULL, another, change_points, evaluation_file, rewrite

HALF = sum(FULL.values())


@pytest.fixture
def library(own_data_folder: Path) -> Library:
    """An empty library."""
    return Library()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three evaluations, one of them further down."""
    there = tmp_path / "Utvärderingar"
    (there / "äldre").mkdir(parents=True)
    first = evaluation_file(there / "a.kompass", municipality="Exempelköping")
    another(first, there / "b.KOMPASS", "Åby")
    another(first, there / "äldre" / "ö.kompass", "Ärlinge")
    return there


def older(path: Path, seconds: int = 100) -> None:
    """A file as if it had been written before."""
    now = path.stat()
    os.utime(path, ns=(now.st_atime_ns, now.st_mtime_ns - seconds * 1_000_000_000))


def damage(path: Path) -> None:
    """Points that are not what was written."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE change SET value = 1 WHERE tbl = 'consensus_score' AND row = '1.3'")
        connection.commit()


# ---- what is shipped
def test_every_shipped_result_has_a_source_and_hangs_together(library: Library, catalogue: Catalogue) -> None:
    assert len(library.published) == len(load_results()) == len({r.id for r in library.published})
    for result in library.published:
        assert result.source, result.id
        assert result.origin is Origin.PUBLISHED
        assert result.total is not None or result.areas
        assert all(0 <= p <= 100 for p in result.areas.values())
        if len(result.areas) == 8 and result.total is not None:
            assert sum(result.areas.values()) == result.total, result.id
        for code, points in result.points.items():
            assert 0 <= points <= catalogue.sub_criterion(code).max_points
        for area in catalogue.areas if result.points else ():
            assert sum(result.points[s.code] for s in area.sub_criteria) == result.areas[area.number]


def test_karlskoga_is_shipped_with_all_its_points(library: Library) -> None:
    karlskoga = library.result("karlskoga-2022")
    assert karlskoga is not None
    assert (karlskoga.total, len(karlskoga.areas), len(karlskoga.points)) == (536, 8, 36)
    assert (karlskoga.edition, karlskoga.edition_inferred) == ("2020", False)


def test_the_shipped_mean_says_what_nobody_has_published(library: Library) -> None:
    mean = library.mean("sverigesnitt-2021-04-28")
    assert mean is not None
    assert library.means == (mean,)
    assert (mean.total, mean.total_is_sum, mean.n) == (sum(mean.areas.values()), True, None)
    assert mean.source.startswith("https://")


def test_earlier_editions_name_their_areas_and_every_result_is_of_a_known_edition(library: Library) -> None:
    complete = {e.edition: len(e.areas) for e in library.editions if e.complete}
    assert complete == {"2010": 8, "2016": 8, "NO-2010": 8}
    assert {r.edition for r in library.results} - {"2020", ""} <= set(complete)
    assert [r.id for r in library.results if not r.edition] == ["roros-2021"]


def test_nothing_is_read_or_made_before_somebody_asks(own_data_folder: Path) -> None:
    assert Library().results == Library().published
    assert Library().own == ()
    assert list(own_data_folder.iterdir()) == []


# ---- taking files in
def test_a_folder_stands_for_every_evaluation_in_it_and_below(library: Library, folder: Path) -> None:
    (folder / "._a.kompass").write_bytes(b"macOS")
    (folder / "rapport.pdf").write_bytes(b"%PDF-")
    steps: list[tuple[int, int]] = []
    added = library.add_files([folder], lambda done, of: steps.append((done, of)))
    assert added.refused == ()
    assert [r.municipality for r in added.results] == ["Exempelköping", "Åby", "Ärlinge"]
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert library.own == added.results
    result = library.own[0]
    assert (result.total, result.year, result.edition, result.origin) == (HALF, 2026, "2020", Origin.FILE)
    assert (len(result.areas), len(result.points), result.source) == (8, 36, "a.kompass")
    assert Library().own == added.results, "and it is kept"


def test_files_are_only_looked_at(library: Library, folder: Path) -> None:
    before = tree_of(folder)
    library.add_files([folder])
    library.refresh()
    assert tree_of(folder) == before


def test_an_evaluation_that_is_not_all_scored_gives_what_is_whole(library: Library, tmp_path: Path) -> None:
    points = {**FULL, "1.1": None, "8.4": 0}
    (result,) = library.add_files([evaluation_file(tmp_path / "e.kompass", points)]).results
    assert (result.total, sorted(result.areas)) == (None, [2, 3, 4, 5, 6, 7, 8])
    assert result.note == "35 av 36 delområden är bedömda."


def test_what_cannot_be_taken_is_refused_in_words_and_the_rest_is_taken(library: Library, folder: Path) -> None:
    (folder / "text.kompass").write_text("hej", encoding="utf-8")
    (folder / "tom.kompass").touch()
    (folder / "mapp.kompass").mkdir()
    damage(another(folder / "a.kompass", folder / "skadad.kompass"))
    with closing(sqlite3.connect(another(folder / "a.kompass", folder / "ny.kompass"))) as connection:
        connection.execute("PRAGMA user_version = 9")
    evaluation_file(folder / "obedömd.kompass", {})
    another(folder / "a.kompass", folder / "namnlös.kompass", "")
    another(folder / "a.kompass", folder / "lång.kompass", "å" * 5000)
    with closing(sqlite3.connect(another(folder / "a.kompass", folder / "för mycket.kompass"))) as connection:
        rewrite(connection, "tbl = 'consensus_score' AND row = '1.3' AND field = 'points'", 99)
        connection.commit()
    with closing(sqlite3.connect(another(folder / "a.kompass", folder / "utgåva.kompass"))) as connection:
        rewrite(connection, "tbl = 'evaluation' AND field = 'edition'", "2031")
        connection.commit()
    gone = folder / "saknas.kompass"
    odd = [Path("C:\\Users\\Åsa\\fil.kompass"), Path("a\0b"), Path("å" * 5000), Path("\udcff.kompass")]
    added = library.add_files([folder, gone, *odd])
    assert [r.municipality for r in added.results] == ["Exempelköping", "Åby", "Ärlinge"]
    why = {path.name: words for path, words in added.refused}
    expected = {
        "text.kompass": "inte en utvärderingsfil", "tom.kompass": "tom", "skadad.kompass": "skadad",
        "ny.kompass": "nyare", "obedömd.kompass": "inga gemensamma poäng", "namnlös.kompass": "kommunens namn",
        "lång.kompass": "för långt", "för mycket.kompass": "högst 30", "utgåva.kompass": "utgåva",
        "saknas.kompass": "finns inte",
    }  # fmt: skip
    for name, words in expected.items():
        assert words in why[name], why[name]
    assert len(why) == len(expected) + len(odd)
    assert all(words.endswith(".") and "\n" not in words for words in why.values())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_folder_without_permission_is_refused_in_words(library: Library, folder: Path) -> None:
    (folder / "äldre").chmod(0)
    try:
        added = library.add_files([folder])
    finally:
        (folder / "äldre").chmod(0o700)
    assert len(added.results) == 2
    assert "går inte att läsa" in added.refused[0][1]


def test_somebody_who_stops_the_work_gets_nothing(library: Library, folder: Path) -> None:
    def stop(done: int, of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        library.add_files([folder], stop)
    assert library.own == ()


def test_working_copies_are_no_results(folder: Path) -> None:
    library = Library(folder / "data")
    (folder / "data" / "work").mkdir(parents=True)
    another(folder / "a.kompass", folder / "data" / "work" / "e.kompass")
    assert len(library.add_files([folder]).results) == 3


# ---- copies of the same evaluation
def test_of_several_copies_the_newest_counts_whatever_the_order(
    library: Library, own_data_folder: Path, tmp_path: Path
) -> None:
    old = evaluation_file(tmp_path / "gammal.kompass", FULL)
    new = Path(shutil.copy2(old, tmp_path / "ny.kompass"))
    change_points(new, {"1.1": 0})
    older(old)
    other = Library(own_data_folder / "annat")
    for shelf, first, second in ((library, old, new), (other, new, old)):
        shelf.add_files([first])
        (result,) = shelf.add_files([second]).results
        assert result.points["1.1"] == 0
        assert shelf.own == (result,)
    assert Library().add_files([old, new]).results == library.own
    assert library.refresh().results == ()
    assert len(library.own) == 1


def test_a_copy_takes_over_when_the_newest_file_is_gone_and_somebody_says_so(library: Library, tmp_path: Path) -> None:
    old = evaluation_file(tmp_path / "gammal.kompass", FULL)
    new = Path(shutil.copy2(old, tmp_path / "ny.kompass"))
    change_points(new, {"1.1": 0})
    older(old)
    library.add_files([tmp_path])
    new.unlink()
    assert library.refresh().results == ()
    assert library.own[0].points["1.1"] == 0
    assert "ny.kompass" in library.problems[0]
    library.add_files([old])
    assert library.own[0].points["1.1"] == FULL["1.1"]
    assert library.problems == ()


def test_files_whose_identities_begin_alike_are_two_results(library: Library, folder: Path) -> None:
    for name, end in (("a.kompass", "1"), ("b.KOMPASS", ",x")):
        with closing(sqlite3.connect(folder / name)) as connection:
            connection.execute("UPDATE family SET id = ?", (with_check("a" * 30 + end),))
            connection.commit()
    added = library.add_files([folder])
    assert len({r.id for r in added.results}) == 3
    assert all(id.replace("-", "").isalnum() for id in (r.id for r in added.results))
    assert (len(Library().own), Library().problems) == (3, ())


# ---- looking again
def test_a_changed_file_is_read_again_and_a_new_one_in_the_folder_is_found(library: Library, folder: Path) -> None:
    library.add_files([folder])
    assert library.refresh().results == ()
    change_points(folder / "a.kompass", {"1.1": 1})
    another(folder / "a.kompass", folder / "äldre" / "ny.kompass", "Nyköping i exemplet")
    added = Library().refresh()
    assert [(r.municipality, r.points["1.1"]) for r in added.results] == [
        ("Exempelköping", 1),
        ("Nyköping i exemplet", 1),
    ]
    assert len(library.own) == 4
    assert library.refresh().results == ()


def test_a_file_that_is_gone_keeps_its_figures_with_a_sentence_until_it_is_back(library: Library, folder: Path) -> None:
    before = library.add_files([folder]).results
    shutil.move(folder / "a.kompass", folder / "undan")
    assert library.refresh() == Added()
    assert library.own == before
    assert [p for p in library.problems if "a.kompass" in p and "står kvar" in p]
    shutil.move(folder / "undan", folder / "a.kompass")
    library.refresh()
    assert library.problems == ()
    shutil.rmtree(folder)
    library.refresh()
    assert (len(library.problems), library.own) == (3, before)


def test_many_files_that_are_gone_share_a_sentence(library: Library, folder: Path) -> None:
    for n in range(3):
        another(folder / "a.kompass", folder / f"{n}.kompass")
    library.add_files([folder])
    shutil.rmtree(folder)
    library.refresh()
    (words,) = library.problems
    assert words.startswith("6 filer finns inte längre")


def test_a_file_that_was_damaged_keeps_its_figures_with_a_sentence_until_it_is_whole(
    library: Library, folder: Path
) -> None:
    before = library.add_files([folder]).results
    whole = (folder / "a.kompass").read_bytes()
    damage(folder / "a.kompass")
    added = library.refresh()
    assert added.results == ()
    assert added.refused[0][0] == folder / "a.kompass"
    assert library.own == before
    (words,) = library.problems
    assert "skadad" in words and "står kvar" in words
    assert library.refresh().refused == (), "said once"
    (folder / "a.kompass").write_bytes(whole)
    library.refresh()
    assert (library.problems, library.own) == ((), before)


def test_a_file_that_has_become_another_evaluation_is_two_results(library: Library, folder: Path) -> None:
    library.add_files([folder / "a.kompass"])
    another(folder / "b.KOMPASS", folder / "a.kompass")
    assert [r.municipality for r in library.refresh().results] == ["Åby"]
    assert [r.municipality for r in library.own] == ["Exempelköping", "Åby"]
    assert "annan utvärdering" in library.problems[0]


def test_what_is_taken_out_stays_out_until_somebody_chooses_it_again(library: Library, folder: Path) -> None:
    added = library.add_files([folder]).results
    library.remove([added[0].id, "finns-inte", "karlskoga-2022"])
    assert library.own == added[1:]
    assert library.result("karlskoga-2022")
    change_points(folder / "a.kompass", {"1.1": 1})
    assert library.refresh().results == ()
    assert library.own == added[1:]
    assert [r.municipality for r in library.add_files([folder / "a.kompass"]).results] == ["Exempelköping"]
    assert len(library.own) == 3


def test_a_file_that_could_not_be_read_is_looked_at_again_when_it_has_changed(library: Library, folder: Path) -> None:
    library.add_files([folder])
    bad = folder / "c.kompass"
    bad.write_text("hej", encoding="utf-8")
    assert [path for path, _ in library.refresh().refused] == [bad]
    assert library.refresh().refused == ()
    another(folder / "a.kompass", bad, "Cköping")
    assert [r.municipality for r in library.refresh().results] == ["Cköping"]


# ---- results and means
def test_an_own_result_stands_in_place_of_a_published_one_of_the_same_year(library: Library, tmp_path: Path) -> None:
    library.add_files(
        [
            evaluation_file(tmp_path / "k.kompass", municipality="karlskoga kommun", year=2022),
            evaluation_file(tmp_path / "v.kompass", municipality="Vallentuna", year=2025),
        ]
    )
    names = [r.name for r in library.results]
    assert names.count("Karlskoga 2022") == 0
    assert names.count("karlskoga kommun 2022") == 1
    assert [n for n in names if n.startswith("Vallentuna")] == [f"Vallentuna {y}" for y in (2017, 2019, 2021, 2025)]
    assert names[-2:] == ["Örebro 2015", "Øvre Eiker 2015"]
    assert library.result("karlskoga-2022") is not None


def test_the_mean_of_the_library_is_over_its_own_results_each_municipality_once(library: Library, folder: Path) -> None:
    assert library.mean("own") is None
    library.add_files([folder, evaluation_file(folder.parent / "e.kompass", {**FULL, "1.1": 0})])
    mean = library.mean("own")
    assert mean is not None
    assert (mean.id, mean.label, mean.edition, mean.n) == ("own", "Biblioteket", "2020", 3)
    assert library.mean("own", "2016") is None


def test_a_choice_may_mix_own_and_published_results(library: Library, folder: Path) -> None:
    own = library.add_files([folder]).results
    id = f"own:{own[0].id},karlskoga-2022,finns-inte,hoganas-2020"
    mean = library.mean(id)
    assert mean is not None
    assert (mean.id, mean.n, mean.counts[1], mean.edition) == (id, 3, 2, "2020")
    assert library.own_mean([own[0].id], "2016", "x") is None
    named = library.own_mean(["karlskoga-2022"], "2020", "Grannar")
    assert named is not None
    assert (named.label, named.areas[1], library.mean(named.id) is not None) == ("Grannar", 74.0, True)
    assert library.mean("own:") is None
    assert library.mean("finns-inte") is None
    earlier = library.mean("own:orebro-2012,grastorp-2014")
    assert earlier is not None
    assert (earlier.edition, earlier.n) == ("2010", 2)
    assert library.result("finns-inte") is None


def test_a_reading_error_of_one_file_is_a_sentence(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(problem: BaseException) -> Callable[[Path], None]:
        def read(path: Path) -> None:
            raise problem

        return read

    for problem, words in ((MemoryError(), "minnet"), (OSError(5, "EIO"), "läsa")):
        monkeypatch.setattr("kompass_desktop.services.library_scan.scan", fail(problem))
        assert words in library.add_files([folder / "a.kompass"]).refused[0][1]
