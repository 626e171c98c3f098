"""Evaluations for the tests of the export: the invented Exempelköping, an empty one, and one full of hostile text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from kompass_desktop.export.blocks import Variant
from kompass_desktop.export.compared import Compared
from kompass_desktop.export.pdf import Rendered, render_pdf
from kompass_desktop.export.report import report_blocks
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Mean
from kompass_desktop.model.earlier import earlier_result
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.services.resources import load_tokens, load_words, resource

TODAY = date(2026, 11, 23)
POINTS = (
    12, 7, 19, 4, 25, 9, 18, 14, 22, 6, 21, 16, 13, 8, 11, 14, 9, 17, 10, 13, 12, 8, 15, 11, 16, 14, 21, 13, 9, 27, 15,
    10, 17, 23, 13, 19,
)  # fmt: skip
"""The points of Exempelköping in the order of the catalogue; no sub-criterion has its max."""

PARAGRAPHS = """Kommunen har beslutat hur dialoger ska gå till, och besluten är kända där utvärderarna har frågat.

Inför varje dialog tas ett underlag fram:

- underlaget skrivs av den förvaltning som äger frågan
- en grupp invånare läser det innan det trycks
- resultatet återkopplas inom en månad

Det som saknas är en samlad bild av vilka som sällan hörs."""

NAME, NOTE, REASON, OWN_REASON, QUOTE = (
    "Hemlina Namnsson", "Ungdomsrådet har egen budget", "Vi enades efter lång diskussion", "Jag tvekade om effekterna",
    "Kommunen ska vara nära",
)  # fmt: skip
"""What must never reach the municipality before it is decided."""

HOSTILE = (
    "=1+1 <b>fet</b> &amp; \x1b[31mröd\x00 \ud800 \ufffe \U0001f600 \u6f22\u5b57 \u05e9\u05dc a\u0301 \uff46\uff55"
    " \ufb01 1\u00a0000 {okänt} </p><img src='file:///etc/passwd'> \u202eomvänt\u202c"
)


def empty(catalogue: Catalogue) -> Evaluation:
    """An evaluation in which nobody has written anything."""
    return Evaluation(catalogue)


def exempelkoping(catalogue: Catalogue, points: tuple[int | None, ...] = POINTS, *, texts: bool = True) -> Evaluation:
    """A whole evaluation: points, texts, findings, two evaluators, an interview with a name, documents, own scores."""
    rows: dict[RowKey, Mapping[str, Value] | None] = {
        ("evaluation", "evaluation"): {
            "municipality": "Exempelköping", "year": 2026, "month": 11, "edition": "2020", "first_evaluation": 1,
        },
        ("evaluator", "KA"): {"name": "Karin Ask", "organisation": "Sveriges Kommuner och Regioner"},
        ("evaluator", "LB"): {"name": "Lars Berg", "organisation": "Grannköpings kommun"},
        ("interview", "g1"): {"title": "Grupp 1", "role_group": "centrala chefer", "position": 1},
        ("interview", "g2"): {"title": "Grupp 2", "role_group": "förtroendevalda", "position": 2},
        ("seat", "s1"): {"interview": "g1", "seat": "C", "role": "HR-chef"},
        ("seat_name", "s1"): {"name": NAME},
        ("note", "n1"): {"interview": "g1", "author": "KA", "text": f"#13 + c: {NOTE}", "stage": "done",
                         "written_at": 1_795_000_000},
        ("note", "n2"): {"interview": "g2", "author": "LB", "text": "=1+1", "inherited": "1.4"},
        ("document", "d1"): {"title": "Vision 2035", "kind": "vision", "status": "read"},
        ("quote", "q1"): {"document": "d1", "page": 7, "text": QUOTE},
        ("routing", "q1/3.1"): {"belongs": 1},
        ("individual_score", "1.1/KA"): {"points": 17, "rationale": OWN_REASON},
    }  # fmt: skip
    for code, value in zip(catalogue.codes, points, strict=False):
        rows["consensus_score", code] = {"points": value, "rationale": REASON if code == "1.3" else ""}
    if texts:
        for sub_criterion in catalogue.sub_criteria[:7]:
            rows["report_text", f"3.{sub_criterion.code}"] = {"text": PARAGRAPHS}
        rows["report_text", "2.4"] = {"text": "Exempelköping har kommit långt med {points_1.3} poäng i 1.3."}
        rows["report_text", "2.5"] = {"text": "- Följ upp effekterna.\n- Ge bolagen samma mål."}
    for area in catalogue.areas:
        for n in range(4):
            rows["finding", f"s{area.number}{n}"] = {
                "kind": "strength", "area": area.number,
                "text": f"Styrka {n + 1} i område {area.number}, prövad i vardagen", "gold_star": int(n == 1),
                "position": n,
            }  # fmt: skip
        for n in range(3):
            rows["finding", f"i{area.number}{n}"] = {
                "kind": "improvement", "area": area.number, "text": f"Utveckla sak {n + 1} i område {area.number}",
                "position": n,
            }  # fmt: skip
    return Evaluation(catalogue).with_rows(rows)


def again(catalogue: Catalogue, points: tuple[int | None, ...] = POINTS, *, edition: str = "2020") -> Evaluation:
    """The same evaluation as the second one, with what the first gave, recommendations, actions and comments."""
    rows: dict[RowKey, Mapping[str, Value] | None] = {
        ("evaluation", "evaluation"): {
            "municipality": "Exempelköping", "year": 2026, "month": 11, "edition": "2020", "earlier_year": 2021,
            "earlier_edition": edition, "earlier_source": "Exempelköping 2021.kompass",
        },
        ("earlier_score", "total"): {"points": 480},
        ("recommendation", "r1"): {"text": "Ge bolagen samma mål som nämnderna.", "improvement": "i10", "position": 1},
        ("recommendation", "r2"): {"text": "Följ upp effekterna en gång om året.", "position": 2},
        ("action", "a1"): {"improvement": "i10", "text": "Skriv om ägardirektiven", "owner": "ekonomichef",
                           "due": "2027-06-30", "status": "started"},
        ("action", "a2"): {"improvement": "i10", "text": "Utbilda styrelserna", "status": "planned"},
        ("action", "a3"): {"improvement": "i21", "text": "Ta fram ett klimatprogram", "status": "done"},
        ("fact_check_comment", "c1"): {
            "mark": "§12", "place": "3.1.3", "quoted": "Dialogen är ny.", "text": "Dialogen har funnits sedan 2019.",
            "proposal": "Skriv att den finns sedan 2019.", "sender": "kommunikationschef", "received": "2026-12-01",
            "decision": "accepted", "position": 1,
        },
        ("fact_check_comment", "c2"): {
            "mark": "§40", "place": "3.2", "quoted": "Styrka", "text": "Stryk detta.", "decision": "declined",
            "reason": "Intervjuerna säger detsamma i tre grupper.", "position": 2,
        },
        ("fact_check_comment", "c3"): {"text": "Poängen för 4.2 är låga.", "sender": "kommundirektör", "position": 3},
    }  # fmt: skip
    for number in range(1, 9) if edition == "2020" else ():
        rows["earlier_score", str(number)] = {"points": 60}
    return exempelkoping(catalogue, points).with_rows(rows)


def compared(evaluation: Evaluation) -> Compared:
    """A mean of nine invented municipalities, and the earlier evaluation if there is one."""
    areas = {1: 63.0, 2: 65.5, 3: 73.0, 4: 64.0, 5: 59.0, 6: 59.0, 7: 68.0, 8: 64.0}
    mean = Mean(
        "snitt", "Provsnitt", "2024-05", "2020", areas=areas, total=515.5, n=9, source="https://exempel.se/snitt"
    )
    return Compared(mean, earlier_result(evaluation))


def hostile(catalogue: Catalogue) -> Evaluation:
    """An evaluation in which every text tries to break something."""
    texts = [
        HOSTILE, "x" * 40_000, "ord " * 10_000, "http://exempel.se/" + "mycket/lång/" * 60,
        "\n".join("- " + HOSTILE for _ in range(5)), "-\n- \n•\n* a\n  fortsätter\n\n\n\n- b", "\t\t tab", "\n" * 500,
        "rad\n" * 200, "- " + "y" * 9000,
    ]  # fmt: skip
    rows: dict[RowKey, Mapping[str, Value] | None] = {
        ("evaluation", "evaluation"): {"municipality": "<b>&amp; =1+1 " + "Lång" * 40, "year": 2026, "month": 13},
        ("evaluator", "KA"): {"name": "=cmd|' /C calc'!A0" * 5, "organisation": "<i>" * 60},
        ("interview", "g1"): {"title": "@SUM(1+1)"},
        ("note", "n1"): {"interview": "g1", "text": HOSTILE},
        ("note", "n2"): {"interview": "borta", "text": "_x0041_ \U0001f600" * 9000, "written_at": 10**15},
        ("finding", "f1"): {"kind": "strength", "area": 1, "text": "z" * 40_000, "gold_star": 1},
        ("finding", "f2"): {"kind": "improvement", "area": 1, "text": HOSTILE * 30},
        ("finding", "f3"): {"kind": "improvement", "area": 2, "text": "   "},
    }
    for code, text in zip(catalogue.codes, texts, strict=False):
        rows["report_text", f"3.{code}"] = {"text": text}
        rows["consensus_score", code] = {"points": 0 if code == "1.1" else None, "rationale": text}
    return Evaluation(catalogue).with_rows(rows)


def printed(evaluation: Evaluation, variant: Variant = "draft", compared: Compared | None = None) -> Rendered:
    """The report as a PDF, with the shipped words, fonts and tokens."""
    words: dict[str, Any] = load_words()
    return render_pdf(report_blocks(evaluation, words, variant, TODAY, compared), resource("fonts"), load_tokens())
