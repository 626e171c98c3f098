"""The guide on paper: what is missing comes first, roles without names, and lines to write on where there is room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from kompass_desktop.export.blocks import Bullets, Document, Heading, Paragraph, Places, WritingLines
from kompass_desktop.export.cleaning import Fitter
from kompass_desktop.export.guide import FEWEST_LINES, guide_blocks
from kompass_desktop.export.paper.boxes import HeadingBox
from kompass_desktop.export.paper.composing import Composer
from kompass_desktop.export.paper.fonts import Faces
from kompass_desktop.export.paper.look import A4, HEIGHT, Look
from kompass_desktop.export.paper.pages import Page, make_up
from kompass_desktop.export.paper.writing_lines import WritingBox
from kompass_desktop.export.pdf import Rendered, render_pdf
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.services.resources import load_tokens, resource
from tests.export.samples import HOSTILE, NAME, NOTE, TODAY, exempelkoping
from tests.export.tagged import faults, roles
from tests.export.test_pdf_text import text_of

TOPICS = ("1.1", "1.3", "3.4", "7.3")
GROUP: Mapping[str, Value] = {
    "title": "Grupp 1", "role_group": "centrala chefer", "date": "2026-10-06", "start": "13:00", "minutes": 90,
}  # fmt: skip
Rows = Mapping[RowKey, Mapping[str, Value] | None]


def planned(catalogue: Catalogue, codes: tuple[str, ...] = TOPICS, more: Rows | None = None) -> Evaluation:
    """Exempelköping, whose group g1 is asked about some sub-criteria and has a note on 1.3."""
    rows: dict[RowKey, Mapping[str, Value] | None] = {
        ("interview", "g1"): GROUP,
        ("seat", "s1"): {"interview": "g1", "seat": "C", "role": "HR-chef", "role_group": "stödfunktioner"},
    }
    for code in codes:
        rows["planned_topic", f"g1/{code}"] = {"interview": "g1", "sub_criterion": code, "asked": 1}
    return exempelkoping(catalogue).with_rows(rows).with_rows(more or {})


def blocks_of(evaluation: Evaluation, words: Any) -> Document:
    return guide_blocks(evaluation, words, evaluation.interviews["g1"], TODAY)


def printed(evaluation: Evaluation, words: Any) -> Rendered:
    return render_pdf(blocks_of(evaluation, words), resource("fonts"), load_tokens())


def made_up(evaluation: Evaluation, words: Any) -> list[Page]:
    with Faces(resource("fonts")) as faces:
        composer = Composer(blocks_of(evaluation, words), faces, Look(load_tokens()), Fitter(faces.has))
        return make_up([box for boxes in composer.boxes() for box in boxes], HEIGHT)


def headings(document: Document) -> list[str]:
    return [b.words for b in document.blocks if isinstance(b, Heading)]


def test_what_nobody_has_noted_anything_on_comes_first(catalogue: Catalogue, words: Any) -> None:
    found = headings(blocks_of(planned(catalogue), words))
    assert found[0] == "Intervjuguide för Exempelköping kommun Grupp 1"
    assert [h.split(" ")[0] for h in found[3:]] == ["Utan", "1.1", "3.4", "7.3", "Har", "1.3"]


def test_before_any_note_there_are_only_topics(catalogue: Catalogue, words: Any) -> None:
    found = headings(blocks_of(planned(catalogue, ("2.1", "2.2")), words))
    assert found[3:] == ["Delområden (2)", "2.1 Strategiskt arbete", "2.2 Social hållbarhet"]


def test_each_topic_says_its_minutes_its_questions_and_whose_they_are(catalogue: Catalogue, words: Any) -> None:
    own: Rows = {("guiding_question", "q"): {"sub_criterion": "7.3", "text": "Vem kallar till skyddsrond?"}}
    blocks = list(blocks_of(planned(catalogue, more=own), words).blocks)
    place = next(i for i, b in enumerate(blocks) if isinstance(b, Heading) and b.number == "7.3")
    said, questions, lines = blocks[place + 1 : place + 4]
    assert isinstance(said, Paragraph)
    assert said.runs[0].text == "22,5 minuter. Stödfrågor (våra egna, inte SKR:s):"
    assert isinstance(questions, Bullets)
    asked = [item.runs[0].text for item in questions.items]
    assert asked == [*catalogue.sub_criterion("7.3").questions, "Vem kallar till skyddsrond?"]
    assert isinstance(lines, WritingLines)
    assert lines.count >= FEWEST_LINES


def test_the_head_says_group_day_time_and_the_minutes_that_each_topic_gets(catalogue: Catalogue, words: Any) -> None:
    text = text_of(printed(planned(catalogue), words).data)
    assert "Grupp: centrala chefer" in text
    assert "När: tisdag 6 oktober 2026 kl. 13.00–14.30" in text
    assert "Tid: 90 minuter till 4 delområden, 22,5 minuter vardera" in text


@pytest.mark.parametrize(
    ("values", "when"),
    [({"date": "", "start": ""}, "inte bestämt"), ({"date": ""}, "kl. 13.00–14.30"),
     ({"start": ""}, "tisdag 6 oktober 2026"), ({"date": "hösten", "start": "x"}, "inte bestämt")],
)  # fmt: skip
def test_a_day_or_a_time_that_is_not_set_is_left_out(
    catalogue: Catalogue, words: Any, values: Mapping[str, Value], when: str
) -> None:
    evaluation = planned(catalogue, more={("interview", "g1"): {**GROUP, **values}})
    assert f"När: {when}\n" in text_of(printed(evaluation, words).data)


def test_seats_have_their_roles_and_nobody_has_a_name_or_a_note(catalogue: Catalogue, words: Any) -> None:
    document = blocks_of(planned(catalogue), words)
    places = next(b for b in document.blocks if isinstance(b, Places)).places
    assert "".join(p.letter for p in places) == "ABCDEFGHIJ"
    assert [p.role for p in places if p.role] == ["HR-chef (stödfunktioner)"]
    data = printed(planned(catalogue), words).data
    for secret in (NAME, NAME.split()[0], NOTE, "Karin Ask"):
        assert secret not in text_of(data)
        assert secret.encode("utf-16-be") not in data
        assert secret.encode() not in data


def test_the_text_comes_in_the_order_of_the_page(catalogue: Catalogue, words: Any) -> None:
    text = text_of(printed(planned(catalogue), words).data)
    order = [
        "Intervjuguide för", "När:", "Platser", "C HR-chef", "Tecken före", "Utan anteckning än (3)", "1.1 Strategi",
        "Stödfrågor (våra egna, inte SKR:s)", "Anteckning", "3.4 Samspel", "Har redan anteckningar (1)", "1.3 Medborg",
    ]  # fmt: skip
    places = [text.index(words_) for words_ in order]
    assert places == sorted(places)


def test_the_structure_of_a_guide_is_sound(catalogue: Catalogue, words: Any) -> None:
    for codes in (TOPICS, catalogue.codes, ()):
        data = printed(planned(catalogue, codes), words).data
        assert faults(data) == []
        found = roles(data)
        assert found.count("H1") == 1
        assert found.count("H3") == len(codes)
        assert found.count("L") == 1 + len(codes)  # the places, and each topic's questions


def test_a_group_full_of_hostile_text_is_printed_all_the_same(catalogue: Catalogue, words: Any) -> None:
    hostile: dict[RowKey, Mapping[str, Value] | None] = {
        ("interview", "g1"): {"title": HOSTILE, "role_group": HOSTILE * 3, "date": "</p>", "start": "=1+1"},
        ("guiding_question", "1.1/1"): {"sub_criterion": "1.1", "text": HOSTILE * 40},
    }
    for letter in "ABCDEFGHIJ":
        hostile["seat", f"x{letter}"] = {"interview": "g1", "seat": letter, "role": HOSTILE, "role_group": HOSTILE}
    made = printed(planned(catalogue, more=hostile), words)
    assert faults(made.data) == []
    assert "\U0001f600" in made.replaced


def test_no_heading_and_no_question_is_parted_from_its_lines(catalogue: Catalogue, words: Any) -> None:
    pages = made_up(planned(catalogue, catalogue.codes), words)
    assert len(pages) > 10
    lines = 0
    for page in pages:
        last = page.placed[-1][1]
        assert isinstance(last, WritingBox) or (page is pages[0] and not isinstance(last, HeadingBox))
        assert not isinstance(page.placed[0][1], WritingBox)
        for top, box in page.placed:
            assert top + box.height <= HEIGHT + 0.02
            if isinstance(box, WritingBox):
                lines += 1
                assert box.count >= FEWEST_LINES
    assert lines == len(catalogue.codes)
    assert sum(isinstance(b, HeadingBox) and b.role == "H3" for p in pages for _, b in p.placed) == lines


def test_a_group_without_topics_gets_a_sheet_of_lines(catalogue: Catalogue, words: Any) -> None:
    evaluation = planned(catalogue, ())
    assert "Inga delområden är planerade" in text_of(printed(evaluation, words).data)
    assert any(
        isinstance(box, WritingBox) and box.count > 10 for p in made_up(evaluation, words) for _, box in p.placed
    )


def test_a_guide_stands_on_a4_with_its_group_and_page_at_the_foot(catalogue: Catalogue, words: Any) -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(printed(planned(catalogue), words).data) as document:
        for number, page in enumerate(document, 1):
            assert page.get_size() == pytest.approx(A4, abs=0.1)
            text = page.get_textpage().get_text_bounded()
            assert "Intervjuguide Grupp 1, Exempelköping kommun" in text
            assert text.rstrip().endswith(str(number))


def test_a_question_mark_never_stands_alone_on_a_line(catalogue: Catalogue, words: Any) -> None:
    text = text_of(printed(planned(catalogue, catalogue.codes), words).data)
    assert "\n?" not in text
