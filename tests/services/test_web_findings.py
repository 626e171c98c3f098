"""Where a finding belongs follows from its words and its line; what was typed or pasted is never lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.codes_line import codes_in
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.web_address import parted, safe_address, short_address
from kompass_desktop.services.session import Session
from kompass_desktop.services.web_findings import finding_changes, new_finding, routing_changes, shown_text
from tests.builders import evaluation_of, new_session

PIECES = st.sampled_from(
    ["https://exempelkoping.example/a_(b)?c=å#13", "www.exempelkoping.example", "http://", "#14", "#99", "+ ", "- ",
     "\n", " ", "\t", ".", ",", ")", "(", "ord", "åäö", "\u00a0", "”", "mail@www.a.example", "://"]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=12).map("".join)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation with one line about 1.2 in its checklist."""
    made = new_session(tmp_path / "a.kompass")
    made.add("web_page", {"title": "Startsidan", "sub_criterion": "1.2"}, row="p")
    made.add("web_page", {"title": "Resultat", "sub_criterion": "1.4"}, row="q")
    yield made
    made.close()


def write(session: Session, **values: str) -> None:
    session.change(finding_changes(session.evaluation, "f", values))


def codes(session: Session) -> tuple[str, ...]:
    return session.evaluation.sub_criteria_of(session.evaluation.web_findings["f"])


# ---- where it belongs
def test_a_finding_belongs_to_its_line_until_its_words_name_another(session: Session) -> None:
    write(session, text="Tydlig", web_page="p")
    assert codes(session) == ("1.2",)
    write(session, text="#31 #14 + Tydlig")
    assert codes(session) == ("1.4", "3.1")
    write(session, text="#31 + Tydlig")
    assert codes(session) == ("3.1",)
    write(session, text="+ Tydlig")
    assert codes(session) == ("1.2",)
    write(session, web_page="q")
    assert codes(session) == ("1.4",)


def test_what_was_corrected_by_hand_stays_when_other_words_are_typed(session: Session) -> None:
    write(session, text="#14 Tydlig", web_page="p")
    finding = session.evaluation.web_findings["f"]
    session.change(routing_changes(session.evaluation, finding, ("5.3", "8.1")))
    assert codes(session) == ("5.3", "8.1")
    write(session, text="#14 Mycket tydlig")
    assert codes(session) == ("5.3", "8.1")
    assert session.evaluation.web_findings["f"].text == "#14 Mycket tydlig"


def test_a_code_that_the_edition_does_not_have_stays_words(session: Session) -> None:
    write(session, text="#99 Tydlig", web_page="p")
    assert codes(session) == ("1.2",)
    assert shown_text(session.evaluation, session.evaluation.web_findings["f"]) == "#99 Tydlig"


def test_one_step_makes_a_finding_and_takes_it_back_with_its_routing(session: Session) -> None:
    session.change(new_finding(session.evaluation, "f", 1_790_000_000, "p", pasted="www.a.example/x\r\nBra"))
    finding = session.evaluation.web_findings["f"]
    assert (finding.url, finding.text, finding.seen_at) == ("www.a.example/x", "Bra", 1_790_000_000)
    assert codes(session) == ("1.2",)
    session.undo()
    assert not session.evaluation.web_findings
    assert not session.evaluation.routing_by_item.get("f", {}).get("1.2")


@given(TEXTS)
def test_no_pasted_letter_is_lost(catalogue: Catalogue, text: str) -> None:
    made = {c.field: str(c.value) for c in new_finding(evaluation_of(catalogue), "f", 1, pasted=text)}
    kept = Counter("".join((made.get("text", "") + made.get("url", "")).split()))
    wanted = Counter("".join(text.split()))
    assert all(kept[letter] >= count for letter, count in wanted.items())


@given(st.lists(TEXTS, min_size=1, max_size=5), st.sampled_from(["", "p"]))
def test_typing_leaves_a_finding_where_its_last_words_say(catalogue: Catalogue, texts: list[str], page: str) -> None:
    evaluation = evaluation_of(catalogue, {("web_page", "p"): {"title": "Startsidan", "sub_criterion": "1.2"}})
    for text in texts:
        evaluation = _after(evaluation, {"text": text, "web_page": page})
    fresh = _after(evaluation_of(catalogue, {("web_page", "p"): {"sub_criterion": "1.2"}}), {
        "text": texts[-1], "web_page": page,
    })  # fmt: skip
    finding = evaluation.web_findings["f"]
    assert finding.text == texts[-1]
    assert evaluation.sub_criteria_of(finding) == fresh.sub_criteria_of(fresh.web_findings["f"])


def _after(evaluation: Evaluation, values: dict[str, str]) -> Evaluation:
    rows: dict[tuple[str, str], dict[str, object]] = {}
    for change in finding_changes(evaluation, "f", values):
        rows.setdefault((change.kind, change.row), {})[change.field] = change.value
    return evaluation.with_rows(rows)  # type: ignore[arg-type]


# ---- addresses
@pytest.mark.parametrize(
    ("text", "address", "rest"),
    [
        ("https://a.example/b", "https://a.example/b", ""),
        ("https://a.example/b Bra sida", "https://a.example/b", "Bra sida"),
        ("Bra sida: https://a.example/b", "https://a.example/b", "Bra sida:"),
        ("ett\nhttps://a.example/b\ntvå", "https://a.example/b", "ett\ntvå"),
        ("mitt i https://a.example/x en mening", "https://a.example/x", "mitt i https://a.example/x en mening"),
        ("(se https://a.example/w_(x)).", "https://a.example/w_(x)", "(se https://a.example/w_(x))."),
        ("skriv till info@www.a.example", "", "skriv till info@www.a.example"),
        ("inga adresser", "", "inga adresser"),
    ],
)
def test_an_address_is_found_and_one_inside_a_sentence_stays_there_too(text: str, address: str, rest: str) -> None:
    assert parted(text) == (address, rest)


@pytest.mark.parametrize(
    ("typed", "opened"),
    [
        ("https://a.example/å", "https://a.example/å"),
        ("a.example/start", "https://a.example/start"),
        ("http://a.example", "http://a.example"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://bank.example@elak.example/", None),
        ("https://a.example/ x", None),
        ("ord", None),
        ("", None),
    ],
)
def test_only_http_reaches_the_browser(typed: str, opened: str | None) -> None:
    assert safe_address(typed) == opened


@given(st.text(max_size=60))
def test_whatever_reaches_the_browser_is_http_in_one_piece(text: str) -> None:
    found = safe_address(text)
    if found is not None:
        assert found.lower().startswith(("http://", "https://"))
        assert not any(sign.isspace() for sign in found)


def test_an_address_is_shown_without_what_every_address_has() -> None:
    assert short_address("https://www.a.example/start/") == "a.example/start"


# ---- a line of codes
def test_a_line_of_codes_is_read_and_what_is_none_is_told(catalogue: Catalogue) -> None:
    assert codes_in("1.3, 31 #42;1.3 9.9 x 13.", catalogue) == (("1.3", "3.1", "4.2"), ("9.9", "x"))
    assert codes_in("  ", catalogue) == ((), ())
