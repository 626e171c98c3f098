"""What the report sets the evaluation beside: the mean, the time before, and what may not be compared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from kompass_desktop.export.blocks import Bullets, Chart, Document, Grid, Heading, Paragraph
from kompass_desktop.export.compared import Compared
from kompass_desktop.export.report import report_blocks
from kompass_desktop.export.standard_texts import section_fields, section_text, standard_text
from kompass_desktop.intake.published_report import read_report
from kompass_desktop.intake.report_source import read_text
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Mean, Result
from kompass_desktop.model.earlier import earlier_result
from kompass_desktop.model.evaluation import Evaluation
from tests.export.samples import POINTS, TODAY, again, compared, empty, exempelkoping, printed
from tests.export.test_pdf_text import text_of


def _report(evaluation: Evaluation, words: Any, beside: Compared | None = None) -> Document:
    return report_blocks(evaluation, words, "final", TODAY, compared(evaluation) if beside is None else beside)


def _charts(document: Document) -> list[Chart]:
    return [b for b in document.blocks if isinstance(b, Chart)]


def _grid(document: Document) -> Grid:
    return next(b for b in document.blocks if isinstance(b, Grid))


def _mean(evaluation: Evaluation) -> Mean:
    mean = compared(evaluation).mean
    assert mean is not None
    return mean


def test_chart_and_table_set_own_points_beside_the_mean_and_the_time_before(catalogue: Catalogue, words: Any) -> None:
    document = _report(again(catalogue), words)
    (chart,) = _charts(document)
    assert [(s.label, s.form) for s in chart.series] == [
        ("Exempelköping 2026", "own"), ("Provsnitt maj 2024", "mean"), ("Exempelköping 2021", "earlier")
    ]  # fmt: skip
    assert chart.series[1].values == (63.0, 65.5, 73.0, 64.0, 59.0, 59.0, 68.0, 64.0)
    assert "2 Samhällsutveckling 63, snitt 65,5, Exempelköping 2021 60" in chart.alt
    grid = _grid(document)
    assert [c.head for c in grid.columns] == [
        "Områden", "Exempelköping 2026", "Provsnitt maj 2024", "Skillnad", "Exempelköping 2021"
    ]  # fmt: skip
    assert grid.rows[1].cells == ("Samhällsutveckling", "63", "65,5", "−2,5", "60")
    assert grid.rows[-1].cells == ("Totalt", "511", "515,5", "−4,5", "480")
    assert len(grid.rows) == 9


def test_every_chart_has_its_figures_in_a_table_and_the_bars_stand_once(catalogue: Catalogue, words: Any) -> None:
    bars = [c for c in _charts(_report(again(catalogue), words)) if c.kind == "bars"]
    assert len(bars) == 1
    alone = [c for c in _charts(_report(again(catalogue), words, Compared())) if c.kind == "bars"]
    assert [len(c.series) for c in alone] == [1]


def test_period_number_of_municipalities_and_source_are_said(catalogue: Catalogue, words: Any) -> None:
    evaluation = again(catalogue)
    said = repr(_report(evaluation, words))
    assert "Provsnitt maj 2024: 9 kommuner." in said
    assert "Källa för Provsnitt maj 2024: https://exempel.se/snitt" in said
    assert "Källa för Exempelköping 2021: Exempelköping 2021.kompass" in said
    unknown = replace(_mean(evaluation), n=None, total_is_sum=True)
    said = repr(_report(evaluation, words, Compared(unknown)))
    assert "antalet kommuner anges inte. Totalen 515,5 är summan av områdenas avrundade snitt." in said


def test_across_editions_only_totals_are_compared_and_no_area_is_drawn(catalogue: Catalogue, words: Any) -> None:
    evaluation = again(catalogue, edition="2016")
    document = _report(evaluation, words, Compared(other=earlier_result(evaluation)))
    assert all(len(chart.series) == 1 for chart in _charts(document))  # the profile alone
    grid = _grid(document)
    assert [row.cells for row in grid.rows] == [("Totalt", "511", "480", "+31")]
    assert grid.columns[-1].head == "Förändring"
    said = repr(document)
    assert "gjordes efter utgåva 2016. Kriterierna är inte desamma, så bara totalen kan jämföras" in said
    assert "Exempelköping 2021 gäller utgåva 2016: områdena kan inte jämföras" in said


def test_beside_a_mean_of_the_same_edition_an_older_result_has_only_its_total(catalogue: Catalogue, words: Any) -> None:
    document = _report(again(catalogue, edition="2016"), words)
    (chart,) = _charts(document)
    assert [s.form for s in chart.series] == ["own", "mean"]
    assert _grid(document).rows[0].cells[-1] == "–"
    assert _grid(document).rows[-1].cells[-1] == "480"


def test_a_first_evaluation_says_and_shows_nothing_of_an_earlier_one(catalogue: Catalogue, words: Any) -> None:
    evaluation = again(catalogue).with_rows({
        ("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2026, "edition": "2020",
                                       "first_evaluation": 1, "earlier_year": 2021, "earlier_edition": "2020"},
    })  # fmt: skip
    assert earlier_result(evaluation) is None
    document = _report(evaluation, words)
    said = repr(document)
    assert "2021" not in said
    assert "tidigare" not in said
    assert [s.form for s in _charts(document)[0].series] == ["own", "mean"]
    assert section_fields(evaluation, words, "2.4", compared(evaluation))["earlier_total"] == "–"


def test_with_nothing_to_compare_with_the_section_is_left_out(catalogue: Catalogue, words: Any) -> None:
    for evaluation, beside in (
        (exempelkoping(catalogue), Compared()), (empty(catalogue), compared(exempelkoping(catalogue)))
    ):  # fmt: skip
        document = _report(evaluation, words, beside)
        assert not any(isinstance(b, Heading) and b.id == "section-2.3" for b in document.blocks)
        assert not any(isinstance(b, Grid) for b in document.blocks)


def test_the_standard_text_says_how_the_total_and_the_areas_lie(catalogue: Catalogue, words: Any) -> None:
    evaluation = again(catalogue)
    text = standard_text(evaluation, words, "2.3", compared(evaluation))
    assert "Det bygger på 9 kommuner. Exempelköping kommun har 511 poäng, 4,5 färre än snittet på 515,5." in text
    assert "ligger tre över snittet, fyra under snittet och ett på snittet" in text
    assert "Längst över ligger område 8 Chefs- och ledarskap samt medarbetarskap (72 mot 64)." in text
    assert "Vid den tidigare utvärderingen, 2021, fick Exempelköping kommun 480 poäng." in text
    assert "Nu är summan 511, en ökning med 31." in text
    assert "Störst är ökningen inom område 8 Chefs- och ledarskap samt medarbetarskap (från 60 till 72)." in text
    assert "{" not in text


def test_another_municipality_is_never_called_an_earlier_evaluation(catalogue: Catalogue, words: Any) -> None:
    other = Result("grannkoping-2024", "Grannköping", 2024, "2020", total=600, areas={1: 90})
    evaluation = exempelkoping(catalogue)
    document = _report(evaluation, words, Compared(other=other))
    assert "Exempelköping kommun har 89 färre poäng än Grannköping 2024, som har 600." in repr(document)
    assert "tidigare" not in repr(document)
    assert _grid(document).columns[-1].head == "Skillnad"
    norwegian = Compared(other=replace(other, country="NO"))
    assert "ett annat lands metod" in standard_text(evaluation, words, "2.3", norwegian)


def test_what_is_half_scored_is_shown_but_not_compared(catalogue: Catalogue, words: Any) -> None:
    evaluation = again(catalogue, (*POINTS[:5], 10))
    document = _report(evaluation, words)
    assert _grid(document).rows[0].cells == ("Samspel mellan förtroendevalda och medborgare", "67", "63", "+4", "60")
    assert _grid(document).rows[1].cells == ("Samhällsutveckling", "10", "65,5", "–", "60")
    assert _grid(document).rows[-1].cells[:4] == ("Totalt av bedömda", "77", "515,5", "–")
    assert "Totalen jämförs när alla delområden är bedömda." in repr(document)
    assert "färre än snittet" not in repr(document)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{mean_name}: {mean_1} {delta_1} {mean_total} {delta_total}", "Provsnitt maj 2024: 63 +4 515,5 −4,5"),
        ("{earlier_year} {earlier_edition} {earlier_8} {change_8} {earlier_total} {change_total}",
         "2021 2020 60 +12 480 +31"),
    ],
)  # fmt: skip
def test_own_texts_may_use_the_comparison_s_fields(catalogue: Catalogue, words: Any, text: str, said: str) -> None:
    evaluation = again(catalogue).with_rows({("report_text", "2.4"): {"text": text}})
    assert section_text(evaluation, words, "2.4", compared(evaluation)) == said


def test_fields_of_what_is_not_known_are_dashes(catalogue: Catalogue, words: Any) -> None:
    fields = section_fields(exempelkoping(catalogue), words, "2.3")
    names = ("mean_name", "mean_1", "delta_1", "mean_total", "earlier_year", "earlier_1", "change_total")
    assert {fields[name] for name in names} == {"–"}


def test_recommendations_are_counted_after_the_text_of_their_section(catalogue: Catalogue, words: Any) -> None:
    blocks = _report(again(catalogue), words).blocks
    start = next(n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.id == "section-2.5")
    text, counted = blocks[start + 1], blocks[start + 2]
    assert isinstance(text, Bullets)
    assert not text.counted
    assert isinstance(counted, Bullets)
    assert counted.counted
    assert [i.runs[0].text for i in counted.items] == [
        "Ge bolagen samma mål som nämnderna.", "Följ upp effekterna en gång om året."
    ]  # fmt: skip
    alone = again(catalogue).with_rows({("report_text", "2.5"): None})
    assert any(isinstance(b, Heading) and b.id == "section-2.5" for b in _report(alone, words).blocks)


def test_the_caption_is_no_statement_that_a_fact_check_would_number(catalogue: Catalogue, words: Any) -> None:
    evaluation = again(catalogue)
    document = report_blocks(evaluation, words, "factcheck", TODAY, compared(evaluation))
    captions = [b for b in document.blocks if isinstance(b, Paragraph) and b.tone == "caption"]
    assert captions
    assert not any(b.mark for b in captions)


def test_a_report_with_a_comparison_reads_back_as_what_it_says_of_itself(catalogue: Catalogue, tmp_path: Path) -> None:
    evaluation = again(catalogue)
    file = tmp_path / "rapport.pdf"
    file.write_bytes(printed(evaluation, "final", compared(evaluation)).data)
    reading = read_report(read_text(file), catalogue)
    assert tuple(reading.points[code] for code in catalogue.codes) == POINTS
    assert reading.stated_total == sum(POINTS)
    assert reading.contradictions == ()


def test_the_text_is_read_in_the_order_of_the_report(catalogue: Catalogue) -> None:
    evaluation = again(catalogue)
    text = " ".join(text_of(printed(evaluation, "final", compared(evaluation)).data).split())
    order = [
        "Sammanfattning av resultat 511 av 800 poäng", "Poängprofilen visar",
        "Jämförelsen görs med Provsnitt maj 2024.", "Vid den tidigare utvärderingen, 2021,",
        "Ett snitt säger hur det brukar se ut",
        "Provsnitt maj 2024: 9 kommuner.", "2 Samhällsutveckling 63 65,5 −2,5 60", "Totalt 511 515,5 −4,5 480",
        "Rekommendationer • Följ upp effekterna.",
        "1. Ge bolagen samma mål som nämnderna. 2. Följ upp effekterna en gång om året.",
    ]  # fmt: skip
    places = [text.find(words) for words in order]
    assert -1 not in places
    assert places == sorted(places)
