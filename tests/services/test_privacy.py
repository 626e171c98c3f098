"""The papers on personal data: one page for those who are interviewed, all about one person, reminders in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.privacy import data_about, people, small_groups
from kompass_desktop.services.disposal import dispose
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.privacy import (
    _words,  # pyright: ignore[reportPrivateUsage]
    retention_words,
    small_group_words,
    write_information_letter,
    write_register_extract,
)
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import NotWritable
from tests.builders import evaluation_of, new_session
from tests.export.tagged import faults, roles

TODAY = date(2026, 11, 28)
Rows = Mapping[RowKey, Mapping[str, Value]]
VISIT: Rows = {
    ("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2026, "month": 10, "edition": "2020"},
    ("evaluator", "KA"): {"name": "KA", "organisation": "Provstad"},
    ("evaluator", "BL"): {"name": "BL"},
    ("interview", "g1"): {"title": "Grupp 1", "role_group": "centrala chefer", "date": "2026-10-06"},
    ("interview", "g2"): {"title": "Grupp 2", "role_group": "fackliga", "date": "2026-10-07"},
    ("seat", "s1"): {"interview": "g1", "seat": "A", "role": "kommundirektör"},
    ("seat", "s2"): {"interview": "g1", "seat": "B", "role": "HR-chef", "role_group": "stödfunktioner"},
    ("seat", "s3"): {"interview": "g2", "seat": "A", "role": "ombud"},
    ("seat", "s4"): {"interview": "g2", "seat": "B", "role": "ombud"},
    ("seat_name", "s1"): {"name": "Prov Provsson"},
    ("seat_name", "s3"): {"name": "prov provsson "},
    ("seat_name", "s2"): {"name": "Låtsa Låtsberg"},
    ("note", "n1"): {"interview": "g1", "text": "#13 + a: Ungdomsråd har egen budget"},
    ("note", "n2"): {"interview": "g1", "text": "b: något annat"},
    ("note", "n3"): {"interview": "g2", "text": "a: sagt i andra gruppen"},
    ("note", "n4"): {"interview": "g1", "text": "Provssons förslag vann gehör"},
    ("report_text", "3.1.1"): {"text": "Att prova nytt och att prov tas är ingen person. Prov är det kanske."},
    ("answer", "r1"): {"question": "Vem?", "text": "PROV PROVSSON svarade"},
}


@pytest.fixture
def visit(catalogue: Catalogue) -> Evaluation:
    """Two groups, three names of which two are one person's, and texts that name that person or seem to."""
    return evaluation_of(catalogue, VISIT)


def text_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)


def pages_of(pdf: Path) -> int:
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


# ---- the information
def test_the_information_is_one_tagged_page_with_what_is_known(visit: Evaluation, tmp_path: Path) -> None:
    visit = visit.with_rows({("evaluation", "evaluation"): {**VISIT["evaluation", "evaluation"],
                                                            "retain_until": "2028-12-31"}})  # fmt: skip
    done = write_information_letter(
        visit, tmp_path / "i.pdf", controller="Exempelköpings kommunstyrelse", contact="kommun@exempelkoping.example",
        today=TODAY,
    )  # fmt: skip
    assert (done.replaced, done.warnings) == ((), ())
    data = done.files[0].read_bytes()
    assert faults(data) == []
    assert pages_of(done.files[0]) == 1
    assert [role for role in roles(data) if role.startswith("H")] == ["H1", *["H2"] * 6]
    text = text_of(done.files[0])
    for words in (
        "från 6 oktober 2026 till 7 oktober 2026", "senast 31 december 2028", "BL och KA (Provstad)",
        "Exempelköpings kommunstyrelse", "kommun@exempelkoping.example", "Integritetsskyddsmyndigheten",
    ):  # fmt: skip
        assert words in text, words
    assert "Provsson" not in text
    again = write_information_letter(
        visit, tmp_path / "j.pdf", controller="Exempelköpings kommunstyrelse", contact="kommun@exempelkoping.example",
        today=TODAY,
    )  # fmt: skip
    assert again.files[0].read_bytes() == data


def test_what_is_not_known_is_a_line_to_write_on_and_much_still_fits_one_page(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    bare = evaluation_of(catalogue, {("evaluation", "evaluation"): {"municipality": "Exempelköping"}})
    write_information_letter(bare, tmp_path / "i.pdf", today=TODAY)
    assert text_of(tmp_path / "i.pdf").count("……………") >= 5
    rows: dict[RowKey, Mapping[str, Value]] = {
        ("evaluator", f"Förnamn Efternamnsson {n}"): {"name": f"Förnamn Efternamnsson {n}", "organisation": "Provstads"}
        for n in range(4)
    }
    write_information_letter(bare.with_rows(rows), tmp_path / "j.pdf", controller="K" * 60, today=TODAY)
    assert pages_of(tmp_path / "j.pdf") == 1


# ---- one person
def test_everything_about_a_person_is_found_and_nothing_of_the_others(visit: Evaluation) -> None:
    assert people(visit) == ("Låtsa Låtsberg", "Prov Provsson")
    data = data_about(visit, "prov provsson")
    assert [seat.id for seat in data.seats] == ["s1", "s3"]
    assert [note.id for note in data.notes] == ["n1", "n3"]
    assert {(m.kind, m.row) for m in data.mentions} == {("note", "n4"), ("answer", "r1"), ("report_text", "3.1.1")}
    other = data_about(visit, "Låtsa Låtsberg")
    assert ([n.id for n in other.notes], other.mentions) == (["n2"], ())
    assert data_about(visit, "Ingen Alls").seats == ()
    assert data_about(visit, "…").mentions == ()


def test_the_history_is_searched_too(tmp_path: Path) -> None:
    session = new_session(tmp_path / "e.kompass")
    session.add("interview", {"title": "Grupp 1"}, row="g1")
    session.add("seat", {"interview": "g1", "seat": "C"}, row="s1")
    session.add("seat_name", {"name": "Prov Provsson"}, row="s1")
    session.add("note", {"interview": "g1", "text": "c: först så"}, row="n1")
    session.set("note", "n1", {"text": "c: sedan så"})
    session.add("note", {"interview": "g1", "text": "c: borttaget"}, row="n2")
    session.delete("note", "n2")
    session.set("report_text", "3.1.1", {"text": "Provsson sade"})
    session.set("report_text", "3.1.1", {"text": "Någon sade"})
    session.close()
    with read_evaluation(session.path) as read:
        log = [entry for entry, _ in read.file.log()]
        data = data_about(read.evaluation, "Prov Provsson", log)
        pdf = tmp_path / "u.pdf"
        done = write_register_extract(read.evaluation, "Prov Provsson", pdf, log=log, today=TODAY)
    assert [note.text for note in data.notes] == ["c: sedan så"]
    assert [m.text for m in data.earlier] == ["c: först så", "c: borttaget", "Provsson sade"]
    assert faults(pdf.read_bytes()) == []
    text = text_of(pdf)
    for words in (
        "Uppgifter om Prov Provsson",
        "c: sedan så",
        "Anteckning: c: borttaget",
        "Rapporttext: Provsson sade",
    ):
        assert words in text, words
    assert done.files == (pdf,)


def test_only_somebody_at_a_table_has_an_extract_and_no_evaluation_is_written_over(
    visit: Evaluation, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="Ingen intervjuad heter"):
        write_register_extract(visit, "Ingen Alls", tmp_path / "u.pdf")
    session = new_session(tmp_path / "e.kompass")
    session.close()
    for write in (write_information_letter, lambda e, p: write_register_extract(e, "Prov Provsson", p)):
        with pytest.raises(Refused, match="skrivs aldrig över"):
            write(visit, session.path)
        with pytest.raises(NotWritable):
            write(visit, tmp_path / "saknas" / "u.pdf")
    assert [p.name for p in tmp_path.iterdir()] == ["e.kompass"]


def test_every_kind_with_text_has_a_word_in_the_extract() -> None:
    known = set(_words()["register_extract"]["kinds"])
    with_text = {k.name for k in kinds().values() if any(rule.type is str for rule in k.fields.values())}
    assert with_text - known <= {"planned_topic"}


# ---- reminders
def test_small_groups_are_named_with_words(visit: Evaluation, catalogue: Catalogue) -> None:
    found = small_groups(visit)
    assert [(g.name, g.count, g.interviews) for g in found] == [
        ("centrala chefer", 1, ("g1",)), ("fackliga", 2, ("g2",)), ("stödfunktioner", 1, ("g1",)),
    ]  # fmt: skip
    assert small_group_words(found[0]).startswith("”centrala chefer” har bara en plats: ")
    assert small_group_words(found[1]).startswith("”fackliga” har bara 2 platser: ")
    more = {("seat", f"t{n}"): {"interview": "g2", "seat": "CDE"[n], "role_group": "Fackliga"} for n in range(3)}
    assert "fackliga" not in {g.name for g in small_groups(visit.with_rows(more))}
    assert small_groups(evaluation_of(catalogue)) == ()


def test_when_the_day_has_passed_it_is_said_until_it_is_done(tmp_path: Path) -> None:
    session = new_session(tmp_path / "e.kompass")
    session.add("interview", {"title": "Grupp 1"}, row="g1")
    session.add("note", {"interview": "g1", "text": "sagt"})
    assert retention_words(session.evaluation, TODAY) is None
    session.set("evaluation", "evaluation", {"retain_until": "2026-11-28"})
    assert retention_words(session.evaluation, TODAY) is None, "not on the day itself"
    session.set("evaluation", "evaluation", {"retain_until": "2026-11-27"})
    said = retention_words(session.evaluation, TODAY)
    assert said == "Gallringsdatum har passerat (2026-11-27). Gallra namn, anteckningar och egna poäng."
    session.close()
    dispose(session.path)
    session = open_evaluation(session.path)
    assert retention_words(session.evaluation, TODAY) is None
    assert session.evaluation.details.retain_until == "2026-11-27"
    session.close()
