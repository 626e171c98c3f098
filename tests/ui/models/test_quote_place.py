"""Where a quote stands, in words, wherever quotes are shown."""

from __future__ import annotations

from kompass_desktop.export.sheets.lists import document_rows
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.documents import Quote
from kompass_desktop.services.finding import Group
from kompass_desktop.services.resources import load_words
from kompass_desktop.services.searching import search
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.models.evidence_list import EvidenceList
from kompass_desktop.ui.models.found_rows import found_rows
from kompass_desktop.ui.models.quote_place import place_words, spoken_place
from kompass_desktop.ui.widgets.evidence_rows import ROW, Line
from kompass_desktop.ui.widgets.found import Found
from tests.builders import evaluation_of
from tests.ui.conftest import MakeSession

ROWS = {
    ("document", "d"): {"title": "Riktlinje", "status": "used"},
    ("quote", "q1"): {"document": "d", "paragraph": 12, "text": "Svar inom två dygn", "sign": "+"},
    ("quote", "q2"): {"document": "d", "paragraph": 3, "text": "Klagomål följs upp"},
}


def test_a_quote_says_its_page_or_else_its_paragraph() -> None:
    assert [place_words(Quote("q", page=7)), place_words(Quote("q", paragraph=12)), place_words(Quote("q"))] == [
        "s. 7", "st. 12", "",
    ]  # fmt: skip
    assert spoken_place(Quote("q", paragraph=12)) == "Stycke 12"


def test_a_paragraph_is_said_where_quotes_are_found(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(catalogue, ROWS)
    found = [
        row for row in found_rows(evaluation, [Group("quote", ("q1",))], ["svar"], False) if isinstance(row, Found)
    ]
    assert found[0].place == "Riktlinje, st. 12"
    assert search(evaluation, "dygn")[0].place == "Riktlinje, st. 12"


def test_a_paragraph_stands_in_the_workbook_in_order(catalogue: Catalogue) -> None:
    rows = list(document_rows(evaluation_of(catalogue, ROWS), load_words()))
    assert [row[6] for row in rows] == [None, "st. 3", "st. 12"]


def test_a_paragraph_and_a_sign_stand_among_the_evidence(make_session: MakeSession) -> None:
    session = make_session()
    session.add("document", {"title": "Riktlinje", "status": "used"}, row="d")
    for (kind, row), values in list(ROWS.items())[1:]:
        session.add(kind, values, row=row)
        session.set("routing", f"{row}/1.3", {"belongs": True})
    index = EvidenceIndex()
    index.read(session.evaluation)
    shown = EvidenceList(session, index)
    shown.show_code("1.3")
    lines = [row for i in range(shown.rowCount()) if isinstance(row := shown.index(i, 0).data(ROW), Line) and row.kind]
    assert [(line.sign, line.where) for line in lines] == [("”", "Riktlinje, st. 3"), ("+", "Riktlinje, st. 12")]
