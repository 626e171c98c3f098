"""A complete evaluation that says nothing against itself, and thirty small changes that each plant one fault in it.

The municipality and everybody in it are invented. Two faults for each rule of product.md, section 7.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kompass_desktop.model.catalogue import Catalogue, SubCriterion
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from tests.builders import MUNICIPALITY, YEAR

Rows = dict[RowKey, Mapping[str, Value]]

OPENING = (
    "Området får {area_points} av {area_max} poäng. Intervjuerna hölls den 6–7 oktober 2026 med 25 personer, och 62 % "
    "av medarbetarna svarade på enkäten. Sedan 2019 finns 14 riktlinjer, och ett möte tar 90 minuter."
)
STRENGTHS = (
    "Ungdomsrådet har en egen budget.",
    "Trygghetsrådet delar lägesbild varje vecka.",
    "Styrmodellen är kort och känd.",
    "Hemtjänsten dokumenterar mobilt.",
    "Kontaktcentret löser de flesta ärenden direkt.",
    "Idélabbet prövar förslag i liten skala.",
    "Sjukfrånvaron minskar för tredje året i rad.",
    "Chefsprogrammet har utvärderats två gånger.",
)
SEATS = {
    "g1": ("centrala chefer", ("kommundirektör", "HR-chef", "ekonomichef", "utvecklingschef")),
    "g2": ("förtroendevalda", ("kommunstyrelsens ordförande", "oppositionsråd", "ledamot", "ersättare")),
    "g5": ("fackliga", ("facklig företrädare, skola", "facklig företrädare, vård")),
}


def points_of(sub_criterion: SubCriterion) -> int:
    """The agreed points of the clean evaluation: two thirds of the max."""
    return sub_criterion.max_points * 2 // 3


def clean_rows(catalogue: Catalogue) -> Rows:
    """Every row of the clean evaluation."""
    rows: Rows = {
        ("evaluation", "evaluation"): {
            "municipality": MUNICIPALITY, "year": YEAR, "month": 10, "edition": "2020", "first_evaluation": 1,
        },
        ("document", "d1"): {
            "title": "Vision 2040", "status": "used", "decided": "2021-06-14", "valid_to": "2040-12-31",
        },
        ("document", "d2"): {"title": "Mål och budget", "status": "read", "decided": "2025", "valid_to": "2026"},
        ("document", "d3"): {"title": "Lönekartläggning", "status": "requested"},
        ("web_finding", "w1"): {
            "url": "https://exempelkoping.example", "text": "Svar", "sha256": "0" * 64, "alt": "Startsidan",
        },
        ("web_finding", "w2"): {"url": "https://exempelkoping.example/moten", "text": "Sändningar"},
        ("report_text", "2.2"): {"text": "Totalt {total} av {max_total} poäng, och område 4 får {points_4}."},
        ("report_text", "2.4"): {"text": "Tidigare beslut följs upp. Jämfört med andra är samspelet gott."},
        ("recommendation", "r1"): {"text": "Berätta efter varje dialog vad kommunen hörde.", "improvement": "i1"},
    }  # fmt: skip
    for group, (name, roles) in SEATS.items():
        rows["interview", group] = {"title": f"Grupp {group[1:]}", "role_group": name}
        for letter, role in zip("ABCDE", roles, strict=False):
            rows["seat", f"{group}-{letter}"] = {"interview": group, "seat": letter, "role": role, "role_group": name}
    rows["seat_name", "g1-A"] = {"name": "Exempla Exempelsson"}
    rows["seat_name", "g2-B"] = {"name": "Fiktiva Mallberg"}
    for area in catalogue.areas:
        number = area.number
        rows["report_text", f"3.{number}.0"] = {"text": OPENING}
        rows["finding", f"s{number}"] = {
            "kind": "strength", "area": number, "text": STRENGTHS[number - 1], "sub_criterion": f"{number}.1",
        }  # fmt: skip
        rows["finding", f"i{number}"] = {"kind": "improvement", "area": number, "text": f"Följ upp, steg {number}."}
        rows["action", f"a{number}"] = {"improvement": f"i{number}", "text": "Följ upp"} if number > 1 else {}
        for sub_criterion in area.sub_criteria:
            rows |= _of_sub_criterion(sub_criterion)
    del rows["action", "a1"]
    return rows


def _of_sub_criterion(sub_criterion: SubCriterion) -> Rows:
    """Points, their reason, a text and evidence from two sources."""
    code = sub_criterion.code
    return {
        ("consensus_score", code): {"points": points_of(sub_criterion), "rationale": "Vi är överens."},
        ("report_text", f"3.{code}"): {"text": f"Vi ger {{points_{code}}} poäng. Arbetssättet används överallt."},
        ("note", f"n{code}"): {"interview": "g1", "text": f"#{sub_criterion.digits} + b: görs", "stage": "done"},
        ("quote", f"q{code}"): {"document": "d1", "page": 3, "text": "Vi gör", "stage": "done"},
        ("routing", f"q{code}/{code}"): {"belongs": 1},
    }


def clean_evaluation(catalogue: Catalogue) -> Evaluation:
    """The clean evaluation as a value."""
    return Evaluation(catalogue).with_rows(clean_rows(catalogue))


class Planted(NamedTuple):
    """A fault: its rule, the row where it is to be found, the words there, and what is changed (None: removed)."""

    rule: str
    kind: str
    row: str
    words: str
    changes: Mapping[RowKey, Mapping[str, Value] | None]


def _text(rule: str, section: str, text: str, words: str) -> Planted:
    return Planted(rule, "report_text", section, words, {("report_text", section): {"text": text}})


def _score(rule: str, code: str, changes: Mapping[RowKey, Mapping[str, Value] | None]) -> Planted:
    return Planted(rule, "sub_criterion", code, "", changes)


PLANTED = (
    _score("scores_missing", "2.4", {("consensus_score", "2.4"): None}),
    _score("scores_missing", "7.2", {("consensus_score", "7.2"): {"points": None}}),
    _score("score_without_evidence", "4.3", {("note", "n4.3"): None, ("quote", "q4.3"): None}),
    _score("score_without_evidence", "1.2", {
        ("note", "n1.2"): {"text": "#13 + b: görs"}, ("routing", "q1.2/1.2"): {"belongs": 0},
        ("answer", "a"): {"text": "Vi gör det."}, ("routing", "a/1.2"): {"belongs": 1},
    }),
    _score("one_source", "5.2", {("quote", "q5.2"): None}),
    _score("one_source", "8.3", {("note", "n8.3"): None}),
    _score("score_above_stage", "4.1", {
        ("note", "n4.1"): {"stage": "planned"}, ("quote", "q4.1"): {"stage": "decided"},
    }),
    _score("score_above_stage", "6.2", {
        ("note", "n6.2"): {"stage": "decided"}, ("quote", "q6.2"): {"stage": "decided"},
    }),
    _score("consensus_without_reason", "3.3", {("consensus_score", "3.3"): {"rationale": ""}}),
    _score("consensus_without_reason", "1.5", {("consensus_score", "1.5"): {"rationale": " \n"}}),
    _text("number_not_in_model", "3.3.0", "Styrningen är tydlig i toppen. Området får 61 poäng.", "61"),
    Planted("number_not_in_model", "finding", "s8", "70", {
        ("finding", "s8"): {"text": "Chefsprogrammet bär område 8, som får 66 av 70 poäng."},
    }),
    _text("earlier_at_first", "2.4", "Mycket har hänt sedan den förra utvärderingen.", "sedan den förra utvärderingen"),
    Planted("earlier_at_first", "finding", "s2", "Jämfört med 2019", {
        ("finding", "s2"): {"text": "Jämfört med 2019 delar trygghetsrådet mer."},
    }),
    Planted("same_strength", "finding", "s1", "", {("finding", "s5"): {"text": "Ungdomsrådet har en egen budget!"}}),
    Planted("same_strength", "finding", "s6", "", {
        ("finding", "s7"): {"text": "I liten skala prövar idélabbet nya förslag."},
    }),
    Planted("section_without_text", "report_text", "3.3.5", "", {("report_text", "3.3.5"): None}),
    Planted("section_without_text", "report_text", "3.8.1", "", {("report_text", "3.8.1"): {"text": "\n"}}),
    Planted("strength_without_evidence", "finding", "s3", "", {("finding", "s3"): {"sub_criterion": None}}),
    Planted("strength_without_evidence", "finding", "s9", "", {
        ("finding", "s9"): {"kind": "strength", "area": 2, "text": "Näringslivet sätter dagordningen själv."},
        ("support", "s9/n2.1"): {"rests": 0},
    }),
    _text("name_in_text", "3.8.2", "Enligt Fiktiva Mallbergs uppgift är grupperna stora.", "Fiktiva Mallbergs"),
    Planted("name_in_text", "recommendation", "r1", "Exempelsson", {
        ("recommendation", "r1"): {"text": "Låt Exempelsson svara.", "improvement": "i1"},
    }),
    _text("small_group", "3.7.3", "Arbetsmiljön är god. Facket säger att tillbud sällan anmäls.", "Facket"),
    Planted("small_group", "finding", "s7", "facklig företrädare", {
        ("finding", "s7"): {"text": "Sjukfrånvaron minskar, bekräftar en facklig företrädare."},
    }),
    Planted("empty_alt", "web_finding", "w1", "", {("web_finding", "w1"): {"alt": ""}}),
    Planted("empty_alt", "web_finding", "w2", "", {("web_finding", "w2"): {"sha256": "1" * 64, "alt": " "}}),
    Planted("document_date", "document", "d1", "", {("document", "d1"): {"decided": ""}}),
    Planted("document_date", "document", "d2", "", {
        ("document", "d2"): {"valid_to": "2025-12-31"}, ("quote", "q1.1"): {"document": "d2"},
    }),
    Planted("improvement_without_recommendation", "finding", "i1", "", {("recommendation", "r1"): {"improvement": ""}}),
    Planted("improvement_without_recommendation", "finding", "i5", "", {("action", "a5"): None}),
)  # fmt: skip


def with_fault(catalogue: Catalogue, fault: Planted) -> Evaluation:
    """The clean evaluation with one fault planted in it."""
    rows = clean_rows(catalogue)
    for key, values in fault.changes.items():
        if values is None:
            del rows[key]
        else:
            rows[key] = {**rows.get(key, {}), **values}
    return Evaluation(catalogue).with_rows(rows)
