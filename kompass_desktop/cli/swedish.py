"""Swedish words for what the command line tells people; its JSON has the English keys of the contract instead."""

from __future__ import annotations

from typing import Final

COUNTS: Final = {
    "interview": "Intervjuer", "seat": "Platser", "note": "Anteckningar", "document": "Dokument", "quote": "Citat",
    "web": "Iakttagelser på webben", "score": "Egna poäng", "consensus": "Gemensamma poäng", "strength": "Styrkor",
    "improvement": "Förbättringsmöjligheter", "text": "Rapporttexter", "action": "Åtgärder", "log": "Poster i loggen",
}  # fmt: skip

KINDS: Final = {
    "evaluation": "utvärderingen", "evaluator": "utvärderare", "seal": "försegling", "interview": "intervju",
    "seat": "plats", "note": "anteckning", "routing": "koppling", "document": "dokument", "quote": "citat",
    "web": "iakttagelse", "score": "egen poäng", "consensus": "gemensam poäng", "strength": "styrka",
    "improvement": "förbättringsmöjlighet", "text": "text", "report_remark": "anmärkning i rapporten",
    "action": "åtgärd", "finding": "styrka eller förbättring", "consensus_lock": "lås",
    "earlier_score": "tidigare poäng", "recommendation": "rekommendation", "fact_check_comment": "synpunkt",
    "follow_up": "tidigare förbättring", "earlier_action": "tidigare åtgärd",
}  # fmt: skip

FIELDS: Final = {
    "municipality": "kommun", "year": "år", "month": "månad", "edition": "utgåva", "source": "källa",
    "first_evaluation": "första utvärderingen", "name": "namn", "organisation": "organisation", "sealed": "förseglad",
    "reason": "skäl", "title": "titel", "role_group": "rollgrupp", "date": "datum", "start": "start",
    "minutes": "minuter", "position": "ordning", "interview": "intervju", "seat": "plats", "role": "roll",
    "author": "skriven av", "text": "text", "stage": "stadium", "inherited": "delområde då", "written_at": "skriven",
    "belongs": "hör dit", "kind": "slag", "deciding_body": "beslutad av", "decided": "beslutad", "valid_to": "gäller",
    "status": "status", "sha256": "bilaga", "file_name": "filnamn", "document": "dokument", "page": "sida",
    "url": "adress", "seen_at": "sedd", "points": "poäng", "rationale": "motivering", "area": "område",
    "gold_star": "guldstjärna", "sub_criterion": "delområde", "stated": "anger", "computed": "blir",
    "message": "meddelande", "improvement": "förbättringsmöjlighet", "owner": "ansvarig", "due": "klart senast",
    "digest": "sigill", "locked": "låst", "earlier_year": "tidigare år", "earlier_edition": "tidigare utgåva",
    "earlier_source": "tidigare källa", "compared_mean": "jämförs med medel", "compared_with": "jämförs med",
    "retain_until": "gallras efter", "outcome": "utfall", "comment": "kommentar",
}  # fmt: skip

WHAT: Final = {"add": "ny", "set": "ändrad", "delete": "borttagen", "restore": "åter"}
