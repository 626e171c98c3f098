"""Questions and answers are paired and placed by what they say of themselves; nothing is guessed, nothing is lost."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.intake.answer_signs import Signs
from kompass_desktop.intake.answer_source import Block, read_blocks
from kompass_desktop.intake.answers import AnswersReading, pair_up, read_answers
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.model.catalogue import Catalogue
from tests.intake.answer_files import docx, paragraph, table, xlsx

Found = list[tuple[str, str, tuple[str, ...]]]


def found(reading: AnswersReading) -> Found:
    return [(a.question, a.text, a.codes) for a in reading.answers]


def lines(text: str, catalogue: Catalogue) -> AnswersReading:
    return pair_up([Block(i, (line,)) for i, line in enumerate(text.split("\n"), 1)], catalogue)


def rows(cells: list[tuple[str, ...]], catalogue: Catalogue) -> AnswersReading:
    return pair_up([Block(i, row) for i, row in enumerate(cells, 1)], catalogue)


# ---- numbers
def test_a_question_with_a_number_and_the_lines_under_it_are_a_pair(catalogue: Catalogue) -> None:
    reading = lines("1.3 Hur hörs unga?\nVi har ungdomsråd.\n\nDet möts ofta.\n1.3.2 Vilka fler?\nÄldre.", catalogue)
    assert found(reading) == [
        ("1.3 Hur hörs unga?", "Vi har ungdomsråd.\n\nDet möts ofta.", ("1.3",)),
        ("1.3.2 Vilka fler?", "Äldre.", ("1.3",)),
    ]
    assert reading.unread == ()


def test_two_digits_are_a_code_only_where_every_number_is_one(catalogue: Catalogue) -> None:
    assert [a[2] for a in found(lines("13 Hur hörs unga?\nRåd\n31 Hur styr ni?\nMed mål", catalogue))] == [
        ("1.3",), ("3.1",),
    ]  # fmt: skip
    running = "".join(f"{n}. Hur gör ni med {n}?\nSå.\n" for n in range(1, 15))
    reading = lines(running, catalogue)
    assert [a.codes for a in reading.answers] == [()] * 14


@pytest.mark.parametrize("answer", ["1.3 miljoner kronor om året", "12 maj beslutade nämnden", "2.5 av 3 är nöjda"])
def test_a_number_in_an_answer_is_no_new_question(catalogue: Catalogue, answer: str) -> None:
    assert found(lines(f"1.3 Hur hörs unga?\nRåd.\n{answer}", catalogue)) == [
        ("1.3 Hur hörs unga?", f"Råd.\n{answer}", ("1.3",))
    ]


def test_a_code_that_the_edition_does_not_have_places_nothing(catalogue: Catalogue) -> None:
    assert found(lines("9.9 Hur är det?\nBra.", catalogue)) == [("9.9 Hur är det?", "Bra.", ())]


# ---- labels
def test_fraga_and_svar_mark_pairs_also_over_many_lines(catalogue: Catalogue) -> None:
    text = "Fråga 3.1: Hur styr ni?\nBerätta.\nSvar: Med mål.\nVad är mål?\n\nFråga: Annat?\nSvar:\nNej"
    assert found(lines(text, catalogue)) == [
        ("Fråga 3.1: Hur styr ni?\nBerätta.", "Med mål.\nVad är mål?", ("3.1",)),
        ("Fråga: Annat?", "Nej", ()),
    ]


def test_a_question_without_an_answer_is_listed(catalogue: Catalogue) -> None:
    reading = lines("Fråga: Hur?\nSvar: Så\nFråga: Tom?\nSvar:", catalogue)
    assert found(reading) == [("Fråga: Hur?", "Så", ())]
    assert [(u.line, u.text) for u in reading.unread] == [(3, "Fråga: Tom?")]


def test_s_t_and_f_d_are_words(catalogue: Catalogue) -> None:
    text = "1.3 Var?\nS:t Olofs skola\nF.d. biblioteket"
    assert found(lines(text, catalogue)) == [("1.3 Var?", "S:t Olofs skola\nF.d. biblioteket", ("1.3",))]


# ---- headings
def test_a_heading_that_is_a_title_or_an_alias_places_what_stands_under_it(catalogue: Catalogue) -> None:
    text = "Arbetsmiljö\nVi mäter varje år.\n\nSTRATEGI FÖR EFFEKTIVITET:\nHur jämför ni er?\nMed grannarna."
    text += "\nVarför?\nDärför."
    assert found(lines(text, catalogue)) == [
        ("Arbetsmiljö", "Vi mäter varje år.", ("7.3",)),
        ("STRATEGI FÖR EFFEKTIVITET:\nHur jämför ni er?", "Med grannarna.", ("4.1",)),
        ("Varför?", "Därför.", ("4.1",)),
    ]


def test_the_heading_of_an_area_ends_the_sub_criterion_before(catalogue: Catalogue) -> None:
    area = catalogue.area(8).title
    reading = lines(f"7.3 Arbetsmiljö\nBra.\n\nOmråde 8: {area}\n\nHur leder ni?\nTillsammans.", catalogue)
    assert found(reading) == [("7.3 Arbetsmiljö", "Bra.", ("7.3",)), ("Hur leder ni?", "Tillsammans.", ())]


def test_a_number_against_its_title_places_nothing_and_says_why(catalogue: Catalogue) -> None:
    reading = lines("1.3 Transparens kring resultat\nPå webben.", catalogue)
    assert found(reading) == [("1.3 Transparens kring resultat", "På webben.", ())]
    assert "numret säger 1.3, rubriken 1.4" in reading.answers[0].why
    in_a_table = rows([("Nr", "Fråga", "Svar"), ("1.3", "Arbetsmiljö", "Bra")], catalogue)
    assert found(in_a_table) == [("1.3 Arbetsmiljö", "Bra", ())]
    assert "numret säger 1.3, frågan 7.3" in in_a_table.answers[0].why


def test_what_stands_before_the_first_question_is_listed(catalogue: Catalogue) -> None:
    reading = lines("Kommunens svar\nExempelköping 2026\n1.3 Hur?\nSå.", catalogue)
    assert [u.text for u in reading.unread] == ["Kommunens svar", "Exempelköping 2026"]
    assert len(reading.answers) == 1


# ---- tables
def test_columns_are_known_by_their_heads_and_others_are_listed(catalogue: Catalogue) -> None:
    reading = rows(
        [("Nr", "Fråga", "Svar", "Ansvarig"), ("1.3", "Hur hörs unga?", "Råd", "KS"), ("", "", "och dialog", ""),
         ("", "Arbetsmiljö", "Bra", ""), ("1.4", "Vad visas?", "", "")], catalogue,
    )  # fmt: skip
    assert found(reading) == [
        ("1.3 Hur hörs unga?", "Råd\noch dialog", ("1.3",)),
        ("Arbetsmiljö", "Bra", ("7.3",)),
    ]
    assert [(u.line, u.text) for u in reading.unread] == [(2, "KS"), (5, "1.4 Vad visas?")]


def test_two_columns_without_heads_are_question_and_answer(catalogue: Catalogue) -> None:
    reading = rows([("1.3 Hur hörs unga?", "Råd"), ("3.1", "Mål"), ("1.4", "Vad visas?", "Allt")], catalogue)
    assert found(reading) == [
        ("1.3 Hur hörs unga?", "Råd", ("1.3",)), ("3.1", "Mål", ("3.1",)), ("1.4 Vad visas?", "Allt", ("1.4",)),
    ]  # fmt: skip


def test_a_table_of_fraga_over_svar_is_paired(catalogue: Catalogue) -> None:
    reading = rows([("Fråga", "1.3 Hur?"), ("Svar", "Så"), ("Fråga", "Vad?"), ("Svar", "Det")], catalogue)
    assert found(reading) == [("1.3 Hur?", "Så", ("1.3",)), ("Vad?", "Det", ())]


def test_columns_that_say_nothing_of_themselves_are_listed(catalogue: Catalogue) -> None:
    reading = rows([("a", "b", "c")], catalogue)
    assert found(reading) == []
    assert reading.unread[0].text == "a | b | c"


# ---- files
def test_word_text_and_workbook_give_the_same_answers(tmp_path: Path, catalogue: Catalogue) -> None:
    wanted = [("1.3 Hur hörs unga på ön?", "Råd och\ndialog", ("1.3",)), ("Arbetsmiljö", "Bra", ("7.3",))]
    text = tmp_path / "svar.txt"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        text.write_text("1.3 Hur hörs unga på ön?\r\nRåd och\r\ndialog\r\n\r\nArbetsmiljö\r\nBra", encoding=encoding)
        assert found(read_answers(text, catalogue)) == wanted
    running = docx(
        tmp_path / "a.docx", paragraph("1.3 Hur hörs unga på ön?"), paragraph("Råd och\ndialog"),
        paragraph("Arbetsmiljö"), paragraph("Bra"),
    )  # fmt: skip
    assert found(read_answers(running, catalogue)) == wanted
    cells = [["Fråga", "Svar"], ["1.3 Hur hörs unga på ön?", "Råd och\ndialog"], ["Arbetsmiljö", "Bra"]]
    assert found(read_answers(docx(tmp_path / "b.docx", table(cells)), catalogue)) == wanted
    assert found(read_answers(xlsx(tmp_path / "c.xlsx", {"Svar": cells}), catalogue)) == wanted


def test_a_number_cell_is_a_code_and_the_name_of_a_sheet_places_its_rows(tmp_path: Path, catalogue: Catalogue) -> None:
    book = xlsx(tmp_path / "a.xlsx", {"Blad1": [[1.3, "Hur?", "Så"]], "7.3": [["Vad mäts?", "Allt"]]})
    assert found(read_answers(book, catalogue)) == [("1.3 Hur?", "Så", ("1.3",)), ("Vad mäts?", "Allt", ("7.3",))]


def test_a_formula_is_listed_and_never_read(tmp_path: Path, catalogue: Catalogue) -> None:
    book = xlsx(
        tmp_path / "a.xlsx",
        {"Svar": [["Fråga", "Svar"], ["1.3 Hur?", '=HYPERLINK("http://x","y")'], ["1.4 Vad?", "Det"]]},
    )
    reading = read_answers(book, catalogue)
    assert found(reading) == [("1.4 Vad?", "Det", ("1.4",))]
    assert {u.text for u in reading.unread} == {'=HYPERLINK("http://x","y")', "1.3 Hur?"}


def test_what_word_has_taken_out_is_not_read(tmp_path: Path, catalogue: Catalogue) -> None:
    kept = "<w:p><w:r><w:t>Så</w:t></w:r><w:del><w:r><w:delText>x</w:delText><w:t>bort</w:t></w:r></w:del></w:p>"
    assert found(read_answers(docx(tmp_path / "a.docx", paragraph("1.3 Hur?"), kept), catalogue)) == [
        ("1.3 Hur?", "Så", ("1.3",))
    ]


def test_a_very_long_answer_is_read_whole_and_control_characters_are_left_out(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    long = "å" * 40_000
    assert found(read_answers(docx(tmp_path / "a.docx", paragraph("1.3 Hur?"), paragraph(long)), catalogue)) == [
        ("1.3 Hur?", long, ("1.3",))
    ]
    text = tmp_path / "a.txt"
    text.write_text("1.3 Hur?\nS\x07å\x1b vida vidare. " + "Mer text. " * 20, encoding="utf-8")
    assert found(read_answers(text, catalogue))[0][1] == f"Så vida vidare. {'Mer text. ' * 20}".strip()


# ---- hostile files
def bomb(path: Path) -> None:
    docx(path, paragraph("x"), more={"word/styles.xml": b"\0" * 30_000_000})


def bomb_in_a_workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
        package.writestr("xl/sharedStrings.xml", b"<si>" + b"a" * 30_000_000)


def entities(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>')


def broken_xml(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w:document><w:p>")


def other_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("bild.txt", "hej")


def broken_workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook>")


def locked(path: Path) -> None:
    docx(path, paragraph("x"))
    data = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(mark, at + 4)
    path.write_bytes(data)


def cut(path: Path) -> None:
    docx(path, *[paragraph(f"1.3 Hur {n}?") for n in range(400)])
    path.write_bytes(path.read_bytes()[:-300])


@pytest.mark.parametrize(
    ("name", "make", "says"),
    [
        ("a.docx", bomb, "orimligt mycket"),
        ("a.xlsx", bomb_in_a_workbook, "orimligt mycket"),
        ("a.docx", entities, "inget vanligt Word-dokument"),
        ("a.docx", broken_xml, "skadad inuti"),
        ("a.docx", other_zip, "varken Word"),
        ("a.xlsx", broken_workbook, "skadad"),
        ("a.docx", locked, "låst med lösenord"),
        ("a.docx", cut, "skadad"),
        ("a.docx", lambda p: p.write_bytes(b""), "tom"),
        ("a.txt", lambda p: p.write_bytes(b" \n\n\t"), "ingen text"),
        ("a.docx", lambda p: p.write_text("hej, inget dokument alls"), "inget Word- eller Excel-dokument"),
        ("a.doc", lambda p: p.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 100), "låst med lösenord eller i ett äldre"),
        ("a.pdf", lambda p: p.write_bytes(b"%PDF-1.7 x"), "är en PDF"),
        ("a.txt", lambda p: p.write_bytes(bytes(range(1, 32)) * 50), "ingen läsbar text"),
        ("a.txt", lambda p: p.mkdir(), "ingen vanlig fil"),
    ],
)
def test_a_file_that_cannot_be_read_costs_one_sentence(
    tmp_path: Path, catalogue: Catalogue, name: str, make: Callable[[Path], object], says: str
) -> None:
    path = tmp_path / name
    make(path)
    with pytest.raises(IntakeProblem, match=says) as told:
        read_answers(path, catalogue)
    assert str(told.value).count("\n") == 0


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_in_words(
    catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("svar") / "a.docx"
    docx(path, paragraph("1.3 Hur?"), paragraph("Så"))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + data + whole[len(whole) // 2 + len(data) :])
    try:
        read_answers(path, catalogue)
    except IntakeProblem as problem:
        assert str(problem)


# ---- nothing is lost
WORDS = st.sampled_from(
    ["1.3 Hur hörs unga?", "1.3", "1.4 Transparens kring resultat", "Arbetsmiljö", "Fråga: Vad?", "Svar: Det", "Svar:",
     "Svar", "", "", "Vi har råd.", "Varför?", "13 Hur?", "2. Hur?", "9.9 Vad?", "Fråga 3.1: Hur?", "1.3 miljoner",
     "S: x"]
)  # fmt: skip
LABELS = ("Fråga:", "Svar:", "Fråga", "Svar", "S:")


@given(st.lists(WORDS, max_size=14))
def test_every_word_of_an_answer_is_in_one_or_is_listed(catalogue: Catalogue, texts: list[str]) -> None:
    blocks = [Block(i, (text,)) for i, text in enumerate(texts, 1)]
    reading = pair_up(blocks, catalogue)
    signs = Signs(catalogue, [text for text in texts if text])
    kept = Counter(
        " ".join([f"{a.question} {a.text}" for a in reading.answers] + [u.text for u in reading.unread]).split()
    )
    structure = [text for text in texts if signs.read(text).heading or signs.read(text).area]
    for word, count in Counter(" ".join(text for text in texts if text not in structure).split()).items():
        if word not in LABELS:
            assert kept[word] >= count, (word, texts)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4).map(tuple), max_size=8))
def test_every_cell_is_in_an_answer_or_is_listed(catalogue: Catalogue, cells: list[tuple[str, ...]]) -> None:
    reading = rows(cells, catalogue)
    kept = "\n".join([f"{a.question}\n{a.text}" for a in reading.answers] + [u.text for u in reading.unread])
    for row in cells:
        for cell in row:
            if cell in ("Vi har råd.", "Varför?", "1.3 miljoner"):
                assert cell in kept, cells


def test_a_line_is_where_the_answer_begins_in_the_file(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("rubrik\n\n1.3 Hur?\nSå", encoding="utf-8")
    assert [b.line for b in read_blocks(text)] == [1, 2, 3, 4]
