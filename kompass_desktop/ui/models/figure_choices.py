"""The figures that can be bound in a section's text, in words and with their values now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.ui.widgets.pen import BLANK


class FigureChoice(Struct, frozen=True):
    """One figure: the name of its field, what it is, and its value now."""

    name: str
    words: str
    value: str


class FigureGroup(Struct, frozen=True):
    """Figures that belong together; those without words stand first and by themselves."""

    words: str
    figures: tuple[FigureChoice, ...]


def figure_groups(catalogue: Catalogue, section: str, fields: Mapping[str, str]) -> list[FigureGroup]:
    """What can be bound in a section, what lies nearest first. Only what has a value of its own is offered."""
    translate = QCoreApplication.translate
    parts = section.split(".")
    area = int(parts[1]) if len(parts) == 3 and parts[0] == "3" else 0
    total = [("total", translate("figures", "Totalpoäng")), ("max_total", translate("figures", "Högsta totalpoäng"))]
    near = total
    if area:
        own = [(f"points_{s.code}", f"{s.code} {s.title}") for s in catalogue.sub_criteria if s.area == area]
        near = [
            ("area_points", translate("figures", "Områdets poäng")),
            ("area_max", translate("figures", "Områdets högsta poäng")),
            *own,
        ]
    codes = [(f"points_{s.code}", f"{s.code} {s.title}") for s in catalogue.sub_criteria]
    groups = (
        ("", near),
        (translate("figures", "Totalt"), [*total, ("scored", translate("figures", "Bedömda delområden"))]),
        (
            translate("figures", "Områdenas poäng"),
            [(f"points_{a.number}", f"{a.number} {a.title}") for a in catalogue.areas],
        ),
        (translate("figures", "Delområdenas poäng"), codes),
        (translate("figures", "Medelvärde"), _of_areas(catalogue, "mean")),
        (translate("figures", "Skillnad mot medelvärdet"), _of_areas(catalogue, "delta")),
        (translate("figures", "Förra utvärderingen"), _of_areas(catalogue, "earlier")),
        (translate("figures", "Skillnad mot förra"), _of_areas(catalogue, "change")),
    )
    made = [FigureGroup(words, _with_values(rows, fields)) for words, rows in groups]
    return [group for group in made if group.figures]


def _with_values(rows: Sequence[tuple[str, str]], fields: Mapping[str, str]) -> tuple[FigureChoice, ...]:
    known = [(name, words, fields.get(name, "")) for name, words in rows]
    return tuple(FigureChoice(name, words, value) for name, words, value in known if value not in ("", BLANK))


def _of_areas(catalogue: Catalogue, name: str) -> list[tuple[str, str]]:
    total = QCoreApplication.translate("figures", "Totalt")
    return [(f"{name}_{a.number}", f"{a.number} {a.title}") for a in catalogue.areas] + [(f"{name}_total", total)]
