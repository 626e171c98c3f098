"""Strengths and improvements at the end of an area."""

from __future__ import annotations

import pytest

from kompass_desktop.intake.findings_items import ColumnLine, items_of, vocabulary_of
from kompass_desktop.intake.reading import ReadFinding
from kompass_desktop.model.catalogue import Catalogue
from tests.intake.conftest import Read
from tests.intake.score_pages import score_page

PROSE = (
    "Kommunen har beslutat hur arbetet ska gå till och följer upp det tillsammans med alla\n"
    "som berörs, och det framgår av intervjuerna att beslutet är känt i alla förvaltningar."
)


@pytest.fixture(scope="module")
def chapter_four(catalogue: Catalogue) -> str:
    """Chapter 4, which ends the last area's findings."""
    return score_page(catalogue).plain()


def found(read: Read, chapter_four: str, table: str) -> list[ReadFinding]:
    """The findings of a report whose area 7 ends with a table."""
    names = ["Strategier för ett hållbart arbetsliv", "Strategisk kompetensförsörjning", "Arbetsmiljö"]
    box = "\n".join(["Område 7 Arbetsliv", "", "Rubriker Poäng", *names, "64", "", "Allmänt"])
    reading = read(f"3. Detaljerad genomgång per område\n\n{box}\n\n{PROSE}\n\n{table}\n{chapter_four}")
    return [finding for finding in reading.findings if finding.area == 7]


def of_kind(findings: list[ReadFinding], kind: str) -> list[str]:
    """The texts of one kind."""
    return [finding.text for finding in findings if finding.kind == kind]


def test_columns_below_each_other_are_told_apart_by_their_headings(read: Read, chapter_four: str) -> None:
    strengths, improvements = "Lånecykel för\nmedarbetare\n\nGemensam introduktion", "Gör målen\nfärre"
    table = f"Styrkor\n\n{strengths}\n\nForbattringsmdojligheter\n\n{improvements}\n"
    findings = found(read, chapter_four, table)
    assert of_kind(findings, "strength") == ["Lånecykel för medarbetare", "Gemensam introduktion"]
    assert of_kind(findings, "improvement") == ["Gör målen färre"]
    assert not any(finding.uncertain for finding in findings)


def test_strengths_are_found_without_their_heading(read: Read, chapter_four: str) -> None:
    table = "\fLånecykel för\nmedarbetare\n\nGemensam introduktion\n\nFörbättringsmöjligheter\n\nGör målen färre\n"
    findings = found(read, chapter_four, table)
    assert of_kind(findings, "strength") == ["Lånecykel för medarbetare", "Gemensam introduktion"]
    assert of_kind(findings, "improvement") == ["Gör målen färre"]


def test_the_short_end_of_the_running_text_is_no_strength(read: Read, chapter_four: str) -> None:
    table = f"{PROSE}\nDet är bra.\n\nLånecykel för medarbetare\n\nFörbättringsmöjligheter\n\nGör målen färre\n"
    assert of_kind(found(read, chapter_four, table), "strength") == ["Lånecykel för medarbetare"]


def test_a_short_sentence_before_the_strengths_is_in_doubt(read: Read, chapter_four: str) -> None:
    table = f"{PROSE}\n\nDet är bra.\n\nLånecykel för medarbetare\n\nFörbättringsmöjligheter\n\nGör målen färre\n"
    findings = found(read, chapter_four, table)
    assert findings[0].text == "Det är bra."
    assert findings[0].uncertain


def test_columns_side_by_side_are_parted_at_the_gap(read: Read, chapter_four: str) -> None:
    rows = [
        ("Styrkor", "Förbättringsmöjligheter"),
        ("Lånecykel för medarbetare", "Bestäm vem som äger frågan"),
        ("som bor nära", "när mötet är slut"),
        ("", ""),
        ("Gemensam introduktion", ""),
        ("", ""),
        ("Årlig enkät", "Gör målen färre"),
    ]
    findings = found(read, chapter_four, "\n".join(f"{left:<40}{right}".rstrip() for left, right in rows))
    assert of_kind(findings, "strength") == [
        "Lånecykel för medarbetare som bor nära",
        "Gemensam introduktion",
        "Årlig enkät",
    ]
    assert of_kind(findings, "improvement") == ["Bestäm vem som äger frågan när mötet är slut", "Gör målen färre"]


def test_columns_without_a_gap_are_put_aside_whole(read: Read, chapter_four: str, catalogue: Catalogue) -> None:
    table = "Styrkor Förbättringsmöjligheter\n\nLånecykel för medarbetare Bestäm vem som äger\nsom bor nära frågan\n"
    names = ["Strategier för ett hållbart arbetsliv", "Strategisk kompetensförsörjning", "Arbetsmiljö"]
    box = "\n".join(["Område 7 Arbetsliv", "Rubriker Poäng", *names, "64", "", "Allmänt", "", PROSE, "", table])
    reading = read(f"3. Detaljerad genomgång per område\n{box}\n{chapter_four}")
    assert reading.findings == ()
    aside = [u for u in reading.unread if "två spalter" in u.why]
    assert "Lånecykel" in aside[0].text
    assert "frågan" in aside[0].text


@pytest.mark.parametrize(
    ("text", "kept", "star"),
    [
        ("Ungas förslagslåda (guldstjärna)", "Ungas förslagslåda", True),
        ("Ungas forslagslada (guldstjarna) med svar", "Ungas forslagslada med svar", True),
        ("★ Ungas förslagslåda", "Ungas förslagslåda", True),
        ("Ungas förslagslåda ★", "Ungas förslagslåda", True),
        ("Guldstjärna: Ungas förslagslåda", "Ungas förslagslåda", True),
        ("Förslagslåda. Guldstjärna för svaren", "Förslagslåda. Guldstjärna för svaren", True),
        ("Ungas förslagslåda", "Ungas förslagslåda", False),
    ],
)
def test_gold_stars_are_flags_and_not_text(read: Read, chapter_four: str, text: str, kept: str, star: bool) -> None:
    findings = found(read, chapter_four, f"Styrkor\n\n{text}\n\nFörbättringsmöjligheter\n\nGör målen färre\n")
    assert [(f.text, f.gold_star) for f in findings if f.kind == "strength"] == [(kept, star)]


def test_footers_in_the_table_are_dropped(read: Read, chapter_four: str) -> None:
    footer = "\n\nKommunkompassen Analys av Örebro kommun 12\n\n\f"
    table = f"Styrkor\n\nLånecykel för{footer}medarbetare\n\nFörbättringsmöjligheter\n"
    assert of_kind(found(read, chapter_four, table), "strength") == ["Lånecykel för medarbetare"]


def items(*lines: str, words: str = "") -> list[tuple[str, bool]]:
    """The findings of one column, with whether their bounds are in doubt."""
    column = [ColumnLine(number, line) for number, line in enumerate(lines, start=1)]
    return [(item.text, bool(item.why)) for item in items_of(column, vocabulary_of([words, *lines]))]


def test_an_empty_line_inside_a_sentence_does_not_part_it() -> None:
    assert items("Få mål som går att mäta inom", "", "fyra år") == [("Få mål som går att mäta inom fyra år", False)]


def test_bullets_begin_findings_and_are_dropped() -> None:
    assert items("• Lånecykel", "• Årlig enkät", "för alla") == [("Lånecykel", False), ("Årlig enkät för alla", False)]


def test_a_line_that_was_broken_early_ends_a_finding() -> None:
    lines = ("Lånecykel för den som vill", "Viss mat på jobbet en gång", "Ett längre stycke som visar spaltens bredd")
    assert items(*lines)[0] == ("Lånecykel för den som vill", False)


def test_a_capital_on_a_full_line_is_parted_and_listed() -> None:
    assert items("Gemensam introduktion för nya chefer", "Årlig enkät till alla") == [
        ("Gemensam introduktion för nya chefer", True),
        ("Årlig enkät till alla", True),
    ]


def test_a_name_after_a_small_word_goes_on() -> None:
    assert items("Samverkan med skolan och", "Ungdomens hus i centrum") == [
        ("Samverkan med skolan och Ungdomens hus i centrum", False)
    ]


def test_hyphens_at_line_ends_go_where_the_report_knows_the_word() -> None:
    assert items("Fler utveck-", "lingssamtal", words="utvecklingssamtal")[0][0] == "Fler utvecklingssamtal"
    assert items("Stöd före och efter on-", "boarding", words="on boarding")[0][0] == "Stöd före och efter on-boarding"
    assert items("Samlad vård-", "och omsorgsplan")[0][0] == "Samlad vård- och omsorgsplan"
    assert items("Nytt IT-", "Råd för alla")[0][0] == "Nytt IT-Råd för alla"
