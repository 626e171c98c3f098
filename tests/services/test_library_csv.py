"""The library as a table: what Excel in Swedish reads back, and no cell that acts."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Mean, Origin, Result
from kompass_desktop.services.library import Library
from kompass_desktop.services.library_csv import write_csv
from kompass_desktop.services.resources import load_catalogue
from kompass_desktop.storage.problems import KnownProblem

CATALOGUE = load_catalogue()
RESULTS = [
    Result(f"r{n}", f"Exempel; ”{n}” å", 2020 + n, "2020", total=400 + n, areas={1: 50 + n}, source='Källa "x"')
    for n in range(4)
]


def table(path: Path) -> list[dict[str, str]]:
    """The rows of a file as a Swedish spreadsheet reads them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_every_result_is_a_row_with_its_figures(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "bibliotek.csv"
    library = Library()
    write_csv(path, library.results, (), catalogue)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfKommun;")
    rows = table(path)
    assert [row["Kommun"] for row in rows] == [r.municipality for r in library.results]
    (karlskoga,) = [row for row in rows if row["Kommun"] == "Karlskoga"]
    assert (karlskoga["År"], karlskoga["Utgåva"], karlskoga["Land"], karlskoga["Totalt"]) == (
        "2022",
        "2020",
        "SE",
        "536",
    )
    assert karlskoga["Område 1"] == "74"
    assert karlskoga["Ursprung"] == "publicerat"
    assert karlskoga["Källa"].startswith("SKR, Kommunkompassen – ")
    (hultsfred,) = [row for row in rows if row["Kommun"] == "Hultsfred"]
    assert (hultsfred["Totalt"], hultsfred["Område 1"]) == ("", "")
    assert len(next(iter(rows))) == 16


def test_areas_have_their_names_only_where_all_are_of_the_edition(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "b.csv"
    without_areas = replace(RESULTS[1], edition="2016", areas={})
    write_csv(path, [RESULTS[0], without_areas], Library().means, catalogue)
    assert list(table(path)[0])[5:13] == [f"{a.number} {a.title}" for a in catalogue.areas]
    write_csv(path, [RESULTS[0], replace(RESULTS[1], edition="2016")], (), catalogue)
    assert list(table(path)[0])[5:13] == [f"Område {n}" for n in range(1, 9)]


def test_means_and_quartiles_come_below_with_their_number(tmp_path: Path, catalogue: Catalogue) -> None:
    path, library = tmp_path / "b.csv", Library()
    for r in RESULTS:
        library.add_typed(r)
    mean = library.mean("own")
    assert mean is not None
    write_csv(path, RESULTS, [mean, *library.means], catalogue)
    first = f"1 {catalogue.area(1).title}"
    rows = [(row["Kommun"], row["Totalt"], row[first], row["Antal"]) for row in table(path)[4:]]
    assert rows == [
        ("Medelvärde – Biblioteket", "401,5", "51,5", "4"),
        ("Första kvartil – Biblioteket", "", "50,8", "4"),
        ("Tredje kvartil – Biblioteket", "", "52,2", "4"),
        ("Antal resultat – Biblioteket", "", "4", "4"),
        ("Medelvärde – Sverigesnitt 2021-04-28", "", "63", ""),
    ]
    assert [row["Ursprung"] for row in table(path)[-2:]] == ["beräknat", "publicerat"]


@pytest.mark.parametrize("text", ["=1+1", "+46", "-7", "@a", " =1", "\t=1", "\r\n=1", "＝1", '="a";\n=b', "\x00=1"])
def test_a_text_that_looks_like_a_formula_is_harmless(tmp_path: Path, catalogue: Catalogue, text: str) -> None:
    path = tmp_path / "b.csv"
    nasty = replace(RESULTS[0], municipality=text, source=text)
    write_csv(path, [nasty], [Mean("x", text, areas={1: -2.5}, edition="2020")], catalogue)
    result, mean = table(path)
    assert result["Kommun"].startswith("'")
    assert result["Källa"].startswith("'")
    assert len(result) == 16
    assert mean[f"1 {catalogue.area(1).title}"] == "-2,5", "a number stays a number"


@given(st.text(), st.sampled_from(Origin))
def test_whatever_the_text_is_each_row_has_its_columns(text: str, origin: Origin) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "b.csv"
        write_csv(path, [replace(RESULTS[1], municipality=text, origin=origin), RESULTS[2]], (), CATALOGUE)
        rows = table(path)
        assert [row["År"] for row in rows] == ["2021", "2022"]
        assert all(None not in row and None not in row.values() for row in rows)
        assert rows[0]["Kommun"][:1] not in {"=", "+", "-", "@"}


def test_a_lone_surrogate_does_not_stop_the_writing(tmp_path: Path, catalogue: Catalogue) -> None:
    write_csv(tmp_path / "b.csv", [replace(RESULTS[0], source="a\udcff")], (), catalogue)
    assert table(tmp_path / "b.csv")[0]["Källa"] == "a\ufffd"


def test_it_is_written_whole_or_not_at_all(
    tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.csv"
    path.write_text("det gamla", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "ENOSPC")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(KnownProblem, match="full"):
            write_csv(path, RESULTS, (), catalogue)
    assert path.read_text(encoding="utf-8") == "det gamla"
    assert [p.name for p in tmp_path.iterdir()] == ["b.csv"]
    with pytest.raises(KnownProblem, match="finns inte"):
        write_csv(tmp_path / "saknas" / "b.csv", RESULTS, (), catalogue)
    with pytest.raises(KnownProblem):
        write_csv(tmp_path, RESULTS, (), catalogue)
