"""Texts are kept as given, composed, without control characters; sections are those of the report."""

from __future__ import annotations

import pytest

from tests.cli.hand import Hand


# ---- texts
@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "=1+1",
        "<b>&amp;",
        "a\tb\nc",
        "zero\u200bwidth\u200d\ufeff",
        "😀👩‍👩‍👧",
        "\u2028",
        "'\"\\;--",
        "\ufffe",
        "x" * 40_000,
    ],
)
def test_a_text_is_kept_as_given(do: Hand, text: str) -> None:
    assert do.warning("note", id="ny", interview="g1", text=text) is None
    assert do.row("notes", "ny")["text"] == text


def test_a_text_is_kept_composed(do: Hand) -> None:
    assert do.warning("note", id="ny", interview="g1", text="a\u030a o\u0308 e\u0301 ﬁ") is None
    assert do.row("notes", "ny")["text"] == "å ö é ﬁ"


@pytest.mark.parametrize("bad", ["\x00", "\x07", "\x1b", "\r", "\x7f", "\x85", "\x9f", "\x0b"])
def test_control_characters_are_dropped_with_a_warning(do: Hand, bad: str) -> None:
    assert do.warning("note", id="ny", interview="g1", text=f"före{bad}efter") == "Styrtecken togs bort ur text."
    assert do.row("notes", "ny")["text"] == "föreefter"
    assert do.warning("text", section="1", text=f"{bad}\n") == "Styrtecken togs bort ur text."


@pytest.mark.parametrize("bad", ["\ud800", "x\udfffx", "\udc00\ud800"])
def test_a_lone_surrogate_is_refused_in_every_text(steady: Hand, bad: str) -> None:
    steady.refusal("note", interview="g1", text=bad)
    steady.refusal("interview", title=bad)
    steady.refusal("consensus", sub_criterion="1.3", rationale=bad)
    steady.refusal("text", section="1", text=bad)
    steady.refusal("set", kind="note", id="n1", text=bad)
    steady.refusal("seat", interview="g1", seat="D", name=bad)
    steady.refusal("evaluator", name=bad)


@pytest.mark.parametrize("section", ["1", "2.1", "2.5", "3.1.0", "3.1.5", "3.8.4", "4"])
def test_a_section_of_the_report_takes_a_text(do: Hand, section: str) -> None:
    assert do("text", section=section, text="Ny text") == section
    assert do.state["texts"][section] == "Ny text"


@pytest.mark.parametrize(
    "section", ["", "0", "2", "2.0", "2.6", "3", "3.1", "3.0.1", "3.1.6", "3.2.5", "3.9.1", "5", "3.1.2 ", "x"]
)
def test_an_unknown_section_is_refused(steady: Hand, section: str) -> None:
    assert "Avsnittet" in steady.refusal("text", section=section, text="x")
