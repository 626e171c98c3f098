"""The faults that are planted in the example Exempelköping 2026, for whatever is to find them.

A rule of product.md, section 7, the row (kind and id) where it is broken, and what there is to be found: the words in a
text, or the other row that it goes together with.
"""

from __future__ import annotations

from typing import NamedTuple


class Fault(NamedTuple):
    """One planted fault."""

    rule: str
    kind: str
    id: str
    found: str = ""


FAULTS = (
    Fault("score missing", "consensus_score", "2.4"),
    Fault("score missing", "consensus_score", "5.4"),
    Fault("score missing", "consensus_score", "6.2"),
    Fault("score missing", "consensus_score", "6.4"),
    Fault("score missing", "consensus_score", "7.4"),
    Fault("score missing", "consensus_score", "8.3"),
    Fault("score without evidence", "consensus_score", "4.3"),
    Fault("one source only", "consensus_score", "1.4", "web_finding"),
    Fault("one source only", "consensus_score", "5.2", "note"),
    Fault("one source only", "consensus_score", "8.2", "note"),
    Fault("score above evidence stage", "consensus_score", "4.1", "decided"),
    Fault("consensus without reason", "consensus_score", "3.3"),
    Fault("number that the model does not have", "report_text", "3.3.0", "68"),
    Fault("earlier evaluation at the first", "report_text", "2.4", "den förra utvärderingen"),
    Fault("same strength in two areas", "finding", "s6-1", "s8-3"),
    Fault("sub-criterion without text", "report_text", "3.3.5"),
    Fault("strength without evidence", "finding", "s4-2", "4.3"),
    Fault("name of an interviewee", "report_text", "3.8.2", "Fiktiva Mallberg"),
    Fault("role group under three persons", "report_text", "3.7.3", "Facket"),
    Fault("expired document used", "document", "d07", "2024-12-31"),
    Fault("undated document used", "document", "d10"),
    Fault("improvement without action", "finding", "i5-1"),
    Fault("improvement without action", "finding", "i8-2"),
)
"""Each is there; other places may break a rule as well."""
