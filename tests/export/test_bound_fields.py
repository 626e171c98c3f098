"""Bound figures in a text: filled in as the report does it, and known by their place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.export.bound_fields import bound_text
from kompass_desktop.export.phrases import fill

FIELDS = {"area_points": "74", "points_1.3": "24", "total": "536", "month": ""}
PIECES = st.sampled_from(["{area_points}", "{points_1.3}", "{total}", "{month}", "{okänt}", "{", "}", "Å", " av 100. "])


def test_a_figure_is_known_by_its_place_in_both_texts() -> None:
    bound = bound_text("Vi ger {area_points} av {max}, {total} i allt.", FIELDS)
    assert bound.text == "Vi ger 74 av {max}, 536 i allt."
    assert [(bound.text[s.start : s.start + s.length], s.name) for s in bound.spans] == [
        ("74", "area_points"), ("536", "total"),
    ]  # fmt: skip
    assert bound.written_place(0) == 0
    assert bound.written_place(7) == 7
    assert bound.written_place(8) == len("Vi ger {area_points}")
    assert bound.written_place(len(bound.text)) == len("Vi ger {area_points} av {max}, {total} i allt.")


@given(st.lists(PIECES, max_size=12).map("".join))
def test_it_fills_in_as_the_report_does_and_places_never_go_backwards(written: str) -> None:
    bound = bound_text(written, FIELDS)
    assert bound.text == fill(written, FIELDS)
    for span in bound.spans:
        assert bound.text[span.start : span.start + span.length] == FIELDS[span.name]
        assert written[span.written_start : span.written_start + span.written_length] == f"{{{span.name}}}"
    places = [bound.written_place(place) for place in range(len(bound.text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(written) for place in places)
