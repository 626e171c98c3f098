"""The user's own library as a file: two windows, damage, figures typed by hand, and reports."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from kompass_desktop.model.comparison import Origin, Result
from kompass_desktop.services.library import Library
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem
from tests.services.library_files import evaluation_file

TYPED = Result("", " Exempelby  kommun ", 2022, "2020", areas={1: 60, 2: 0}, source="https://exempelby.example")


@pytest.fixture
def library(own_data_folder: Path) -> Library:
    """An empty library."""
    return Library()


@pytest.fixture
def place(own_data_folder: Path) -> Path:
    """Where the library's file lies."""
    return own_data_folder / "library" / "library.json"


# ---- typed figures
def test_what_is_typed_is_kept_clean_and_replaced_when_typed_again(library: Library) -> None:
    kept = library.add_typed(TYPED)
    assert (kept.municipality, kept.origin, kept.total) == ("Exempelby kommun", Origin.TYPED, None)
    assert Library().own == (kept,)
    again = library.add_typed(replace(kept, municipality="Exempelby", total=400))
    assert library.own == (again,), "also under another name"
    assert library.add_typed(replace(TYPED, municipality="Exempelby", year=2019)).id != again.id
    assert len(library.own) == 2


def test_municipalities_whose_names_differ_in_a_ring_only_are_two(library: Library) -> None:
    names = ("Habo", "Håbo", "Häbo", "habo kommun", "Ha\u030abo")
    for name in names:
        library.add_typed(replace(TYPED, municipality=name))
    assert [r.municipality for r in library.own] == ["habo kommun", "Håbo", "Häbo"]


def test_eight_areas_give_the_total(library: Library) -> None:
    areas = {n: 50 + n for n in range(8, 0, -1)}
    kept = library.add_typed(replace(TYPED, areas=areas))
    assert (kept.total, list(kept.areas)) == (436, list(range(1, 9)))
    with pytest.raises(Refused, match="436"):
        library.add_typed(replace(TYPED, areas=areas, total=437))


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"municipality": " \n"}, "namn saknas"),
        ({"municipality": "å" * 200}, "för långt"),
        ({"municipality": "a\ud800"}, "trasigt"),
        ({"year": None}, "1990"),
        ({"year": 1989}, "1990"),
        ({"year": 2101}, "2100"),
        ({"year": True}, "1990"),
        ({"year": "2022"}, "1990"),
        ({"edition": "1999"}, "okänd"),
        ({"areas": {1: 101}}, "område 1"),
        ({"areas": {1: -1}}, "område 1"),
        ({"areas": {1: 7.5}}, "heltal"),
        ({"areas": {1: True}}, "heltal"),
        ({"areas": {9: 50}}, "inget område"),
        ({"areas": {}}, "inga poäng"),
        ({"total": 801}, "Totalpoängen"),
        ({"total": -1}, "Totalpoängen"),
        ({"areas": {1: 60, 2: 60}, "total": 100}, "120"),
    ],
)
def test_figures_that_cannot_be_are_refused(library: Library, wrong: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused, match=words) as refused:
        library.add_typed(replace(TYPED, **wrong))
    assert str(refused.value).endswith(".")
    assert library.own == ()


def test_a_files_figures_are_never_typed_over(library: Library, tmp_path: Path) -> None:
    (own,) = library.add_files([evaluation_file(tmp_path / "e.kompass")]).results
    library.add_typed(replace(TYPED, id=own.id, municipality="Exempelköping", year=2026))
    assert own in library.own
    assert len(library.own) == 2
    mean = library.mean("own")
    assert mean is not None
    assert (mean.n, mean.areas[1]) == (1, own.areas[1])


def test_an_unknown_edition_may_be_left_open_and_is_in_no_mean(library: Library) -> None:
    kept = library.add_typed(replace(TYPED, edition=""))
    assert library.mean("own") is None
    assert library.mean(f"own:{kept.id}") is None


# ---- reports
def test_the_printed_report_gives_its_result_once(library: Library, seed_report: Path) -> None:
    (result,) = library.add_report(seed_report).results
    assert (result.municipality, result.year, result.total, result.origin) == ("Karlskoga", 2022, 536, Origin.REPORT)
    shipped = library.result("karlskoga-2022")
    assert shipped is not None
    assert (result.areas, result.points) == (shipped.areas, shipped.points)
    assert "motsäger" in result.note
    library.add_report(seed_report)
    assert library.own == (result,)


@pytest.mark.parametrize("content", [b"", b"hej", b"%PDF-1.7 skr\xe4p", b"SQLite format 3\0"])
def test_what_is_no_report_is_refused_in_words(library: Library, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rapport.txt"
    path.write_bytes(content)
    added = library.add_report(path)
    assert added.results == ()
    assert added.refused[0][0] == path
    assert added.refused[0][1].endswith(".")
    assert library.add_report(tmp_path / "saknas.txt").refused
    assert library.own == ()


# ---- two windows
def test_two_libraries_see_each_others_work_and_lose_none(library: Library, tmp_path: Path) -> None:
    other = Library()
    one = library.add_typed(TYPED)
    assert other.own == (one,)
    two = other.add_typed(replace(TYPED, municipality="Provstad"))
    (three,) = library.add_files([evaluation_file(tmp_path / "e.kompass")]).results
    assert {r.id for r in other.own} == {one.id, two.id, three.id}
    other.remove([one.id])
    assert {r.id for r in library.own} == {two.id, three.id}


def test_many_at_once_lose_nothing(own_data_folder: Path, place: Path) -> None:
    def work(who: int) -> None:
        mine = Library()
        for n in range(6):
            mine.add_typed(replace(TYPED, municipality=f"Exempel {who}-{n}"))

    threads = [threading.Thread(target=work, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(Library().own) == 24
    assert {p.name for p in place.parent.iterdir()} <= {"library.json", "lock"}


# ---- damage
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"entries": 7}',
        b'{"entries": [{"result": {"id": "x"}}]}',
        b'{"entries": [{"result": {"id": "x", "municipality": "Y", "total": 9000}}]}',
        b'{"entries": [{"result": {"id": "x", "municipality": "Y", "areas": {"1": -4}}}]}',
        b'{"entries": [{"result": {"id": "x", "municipality": "Y", "areas": {"a": 4}}}]}',
        b'{"entries": [{"result": {"id": "x", "municipality": "Y"}}, {"result": {"id": "x", "municipality": "Y"}}]}',
    ],
)
def test_a_damaged_library_is_put_aside_and_said(own_data_folder: Path, place: Path, content: bytes) -> None:
    place.parent.mkdir()
    for name in ("library.json.damaged", "library.json.damaged-2"):
        place.write_bytes(content)
        library = Library()
        assert library.own == ()
        assert len(library.results) == len(library.published)
        (words,) = library.problems
        assert name in words
        assert (place.parent / name).read_bytes() == content
        kept = library.add_typed(TYPED)
        assert Library().own == (kept,)


def test_a_library_of_a_newer_program_is_left_alone(own_data_folder: Path, place: Path) -> None:
    place.parent.mkdir()
    content = json.dumps({"format": 2, "entries": [], "more": "åäö"}).encode()
    place.write_bytes(content)
    library = Library()
    assert library.own == ()
    assert "nyare" in library.problems[0]
    with pytest.raises(Refused, match="nyare"):
        library.add_typed(TYPED)
    assert place.read_bytes() == content


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    (tmp_path / "fil").touch()
    library = Library(tmp_path / "fil")
    with pytest.raises(KnownProblem):
        library.add_typed(TYPED)
    assert (tmp_path / "fil").is_file()


def test_a_library_that_cannot_be_read_is_not_written_over(own_data_folder: Path, place: Path) -> None:
    place.mkdir(parents=True)
    (place / "något").touch()
    library = Library()
    assert library.own == ()
    assert library.problems
    with pytest.raises(Refused):
        library.add_typed(TYPED)
    assert (place / "något").exists()


def test_a_disk_that_fills_up_leaves_the_old_library(
    library: Library, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = library.add_typed(TYPED)

    def full(_: int) -> None:
        raise OSError(28, "ENOSPC")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(KnownProblem, match="full"):
            library.add_typed(replace(TYPED, municipality="Provstad"))
    assert library.own == Library().own == (kept,)
    assert {p.name for p in place.parent.iterdir()} <= {"library.json", "lock"}


@pytest.mark.skipif(os.name != "posix", reason="such names exist on POSIX only")
def test_a_path_that_is_not_utf_8_is_kept_too(library: Library, tmp_path: Path) -> None:
    whole = evaluation_file(tmp_path / "e.kompass")
    odd = tmp_path / os.fsdecode(b"\xff\xe5.kompass")
    whole.rename(odd)
    (result,) = library.add_files([odd]).results
    assert result.source == "??.kompass"
    assert Library().own == (result,)
    odd.unlink()
    Library().refresh()
    assert "finns inte längre" in library.problems[0]
