"""The workbook's other sheets: evidence without names, the comparison, the plan and the criteria; heads and guards."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

import pytest

from kompass_desktop.export.sheets.compared import Comparison
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Result
from kompass_desktop.model.totals import consensus_totals
from tests.export.books import BEFORE, DRAFT_ONLY, MEAN, NEIGHBOUR, PARTLY, SHEETS, make, opened, parts
from tests.export.formulas import Calculator
from tests.export.samples import NAME, NOTE, POINTS, exempelkoping


# ---- evidence, comparison, plan and criteria
def test_evidence_is_counted_by_role_group_and_nobody_is_recognised(catalogue: Catalogue) -> None:
    rows: Any = {
        **{("seat", f"k{n}"): {"interview": "g2", "seat": "ABCD"[n], "role": f"roll {n}"} for n in range(4)},
        **{("note", f"k{n}"): {"interview": "g2", "text": f"#14 + a: {NOTE}", "stage": "done"} for n in range(3)},
        ("quote", "q2"): {
            "document": "d1",
            "page": 9,
            "text": f"Sagt av {NAME.upper()} och Namnssons",
            "sign": "!",
        },
        ("routing", "q2/1.4"): {"belongs": 1},
        ("web_finding", "w1"): {"url": "https://exempel.se/a", "text": "=Svarar inom två dygn", "stage": "followed_up"},
        ("routing", "w1/1.4"): {"belongs": 1},
        ("answer", "a1"): {"question": "Hur?", "text": "Så gör vi", "source": "Svar.docx"},
    }
    book = make(exempelkoping(catalogue).with_rows(rows))
    sheet = opened(book)["Underlag"]
    found = list(sheet.iter_rows(min_row=4, values_only=True))
    of_13 = [row[2:7] for row in found if row[0] == "1.3"]
    assert of_13 == [("intervju", None, "+ styrka", "görs", 1)], "one seat in the group: it is not named"
    of_14 = [row[2:] for row in found if row[0] == "1.4"]
    assert of_14 == [
        ("intervju", "förtroendevalda", "+ styrka", "görs", 3, None, None),
        ("intervju", "förtroendevalda", "= egen tanke", None, 1, None, None),
        ("styrdokument", None, "” citat", None, None, "Sagt av [namn] och [namn]", "Vision 2035, s. 9"),
        ("webb", None, None, "följs upp", None, "=Svarar inom två dygn", "https://exempel.se/a"),
    ]
    assert found[-1][0] == "utan"
    assert found[-1][7] == "Så gör vi"
    everything = "".join(str(cell) for row in found for cell in row)
    for secret in (NAME, NAME.split()[0], NOTE, "HR-chef", "roll 0", "Karin Ask"):
        assert secret not in everything


def test_every_difference_of_the_comparison_is_a_formula_and_reservations_are_said(catalogue: Catalogue) -> None:
    comparison = Comparison(MEAN, (BEFORE, NEIGHBOUR))
    for points in (POINTS, PARTLY):
        book = make(exempelkoping(catalogue, points), comparison=comparison)
        read, stored = opened(book), opened(book, values=True)["Jämförelse"]
        sheet, calculator = read["Jämförelse"], Calculator(read)
        heads = [cell.value for cell in sheet[4]]
        assert heads == [
            "Nr", "Område", "Exempelköping 2026", "Max", "Sverigesnitt 2021-04-28",
            "Skillnad mot Sverigesnitt 2021-04-28", "Exempelköping 2019", "Skillnad mot Exempelköping 2019",
            "Grannköping 2024", "Skillnad mot Grannköping 2024",
        ]  # fmt: skip
        for row in sheet.iter_rows(min_row=5, max_row=13):
            for cell in row:
                if cell.data_type == "f":
                    shown = stored[cell.coordinate].value
                    assert ("" if shown is None else shown) == calculator.value("Jämförelse", cell.coordinate)
        own = consensus_totals(exempelkoping(catalogue, points)).area(1).points if points is POINTS else None
        assert stored["C5"].value == own
        assert stored["F5"].value == (None if own is None else own - 51.5)
        assert [sheet[f"G{row}"].value for row in (5, 13)] == [None, 480], "another edition: the total only"
        assert stored["J13"].value == (11 if points is POINTS else None)
    said = " ".join(str(row[1]) for row in sheet.iter_rows(min_row=14, values_only=True))
    for words in (
        "31",
        "https://exempel.se/snitt",
        "Gäller utgåva 2016",
        "slutsats av årtalet",
        "avrundade medelvärden",
    ):
        assert words in said
    chart = parts(book)["xl/charts/chart3.xml"]
    assert "'Jämförelse'!$C$5:$C$12" in chart
    assert "'Jämförelse'!$E$5:$E$12" in chart
    assert 'descr="Liggande stapeldiagram över egna poäng och Sverigesnitt' in parts(book)["xl/drawings/drawing2.xml"]


def test_where_nothing_is_compared_the_sheet_says_so(catalogue: Catalogue) -> None:
    for comparison in (None, Comparison()):
        sheet = opened(make(exempelkoping(catalogue), comparison=comparison))["Jämförelse"]
        assert str(sheet["A2"].value).startswith("Inget jämförs.")
        assert sheet.max_row == 2


def test_two_results_of_one_name_have_heads_of_their_own(catalogue: Catalogue) -> None:
    book = make(exempelkoping(catalogue), comparison=Comparison(None, (NEIGHBOUR, NEIGHBOUR)))
    heads = [cell.value for cell in opened(book)["Jämförelse"][4]]
    assert heads[4:] == [
        "Grannköping 2024", "Skillnad mot Grannköping 2024", "Grannköping 2024 (2)",
        "Skillnad mot Grannköping 2024 (2)",
    ]  # fmt: skip


def test_names_that_try_to_break_a_table_are_only_words(catalogue: Catalogue) -> None:
    name = "=1+1 <b>&amp; _x0041_ " + "Lång" * 90
    evaluation = exempelkoping(catalogue).with_rows({("evaluation", "evaluation"): {"municipality": name}})
    book = make(evaluation, comparison=Comparison(None, (Result("r", name, 2024, "2020", total=1),)))
    sheet = opened(book)["Jämförelse"]
    (table,) = sheet.tables.values()
    first, *_ = sheet[table.ref]
    assert all(cell.data_type in ("s", "inlineStr") for cell in first)
    assert all(len(column.name) <= 255 for column in table.tableColumns)
    for content in parts(book).values():
        assert ET.fromstring(content.encode("utf-8")) is not None


def test_the_action_plan_has_a_row_for_each_action_and_each_improvement_without_one(catalogue: Catalogue) -> None:
    rows: Any = {
        ("action", "a1"): {
            "improvement": "i10",
            "text": "Svara",
            "owner": "KS",
            "due": "2027-06-30",
            "status": "done",
            "follow_up": "Alla frågor är besvarade",
        },
        ("action", "a2"): {"improvement": "i10", "text": "Följ upp", "due": "2027-03-01"},
        ("recommendation", "r1"): {"text": "Börja här", "improvement": "i10", "position": 1},
        ("recommendation", "r2"): {"text": "Ge bolagen mål", "position": 2},
    }
    sheet = opened(make(exempelkoping(catalogue).with_rows(rows)))["Handlingsplan"]
    found = [row[2:] for row in sheet.iter_rows(min_row=4, values_only=True)]
    first = "Utveckla sak 1 i område 1"
    assert found[:3] == [
        (first, "Börja här", "Följ upp", None, "2027-03-01", "planerad", None),
        (first, "Börja här", "Svara", "KS", "2027-06-30", "klar", "Alla frågor är besvarade"),
        ("Utveckla sak 2 i område 1", None, None, None, None, None, None),
    ]
    assert found[-1] == (None, "Ge bolagen mål", None, None, None, None, None)
    assert len(found) == 24 + 1 + 1


def test_the_criteria_stand_with_their_max_and_the_guiding_questions_of_this_evaluation(catalogue: Catalogue) -> None:
    rows: Any = {("guiding_question", "1.3/1"): {"sub_criterion": "1.3", "text": "Vår egen fråga?"}}
    sheet = opened(make(exempelkoping(catalogue).with_rows(rows)))["Kriterier"]
    found = {row[2]: row for row in sheet.iter_rows(min_row=4, values_only=True)}
    assert list(found) == list(catalogue.codes)
    assert {code: row[4] for code, row in found.items()} == {s.code: s.max_points for s in catalogue.sub_criteria}
    assert found["1.3"][5].startswith("• Vår egen fråga?\n• ")


def test_every_table_says_that_its_first_row_is_a_head(catalogue: Catalogue) -> None:
    read = opened(make(exempelkoping(catalogue), comparison=Comparison(MEAN)))
    names: set[str] = set()
    for name in (*SHEETS, *DRAFT_ONLY):
        (table,) = read[name].tables.values()
        names.add(table.displayName)
        first, *_ = read[name][table.ref]
        heads = [cell.value for cell in first]
        assert [column.name for column in table.tableColumns] == heads
        assert all(isinstance(head, str) for head in heads)
        assert table.headerRowCount in (None, 1)
    assert len(names) == len(SHEETS) + len(DRAFT_ONLY)


def test_what_may_be_changed_is_guarded_while_it_is_typed(catalogue: Catalogue) -> None:
    sheet = opened(make(exempelkoping(catalogue)))["Styrkor och förbättringar"]
    rules = {str(rule.sqref)[0]: rule for rule in sheet.data_validations.dataValidation}
    assert rules["A"].formula1 == '"1,2,3,4,5,6,7,8"'
    assert rules["C"].formula1 == '"Styrka,Förbättringsmöjlighet"'
    assert (rules["D"].type, rules["D"].formula1) == ("whole", "1")
    assert str(rules["E"].sqref) == "E4:E260"
    assert sheet["F4"].number_format == "@", "a code stays text"


# ---- how long it takes
def test_progress_is_told_to_the_end_and_whoever_waits_may_stop_it(catalogue: Catalogue) -> None:
    class Stopped(Exception):
        pass

    rows: Any = {("note", f"m{n:05}"): {"interview": "g1", "text": f"#13 nummer {n}"} for n in range(2000)}
    evaluation = exempelkoping(catalogue).with_rows(rows)
    told: list[tuple[int, int]] = []
    make(evaluation, progress=lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert len(told) > 8
    assert told[-1][0] == told[-1][1]

    def stop(done: int, of: int) -> None:
        if done * 2 > of:
            raise Stopped

    with pytest.raises(Stopped):
        make(evaluation, progress=stop)
