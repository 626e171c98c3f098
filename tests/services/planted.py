"""An evaluation in which every word that was said in trust is nowhere else, so that it can be looked for."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from pathlib import Path

import pytest

from kompass_desktop.model.changes import setting
from kompass_desktop.services.opening import Person, create_evaluation
from kompass_desktop.services.sealing import opening, sealing
from kompass_desktop.services.session import Session

TRUSTED = (
    "zqname", "zqrole", "zqnote", "zqoldnote", "zqundone", "zqown", "zqoldreason", "zqseal", "zqfile", "zqpicture",
    "zqalt", "zqfilename", "zqsender", "zqdeleted", "zqoldtext", "zqlock", "zqgonenote", "zqdevice", "zqanswerfile",
)  # fmt: skip
"""What is disposed of: names, notes, files, own points' reasons, history, and where it was written."""
PRIVATE = ("zqwhy", "zqquote", "zqweb", "zqanswer", "zqdocument", "zqgroup", "zqquestion", "zqcomment", "zqlearnt")
"""What stays with the evaluators, but is not the municipality's to have."""
AUTHOR = "zqauthor"
PUBLIC = ("hqtext", "hqstrength", "hqimprovement", "hqaction", "hqowner", "hqadvice", "hqearlier")
"""What the report and the action plan say."""


def planted(path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    """An open evaluation of Exempelköping, all points agreed, with all those words in it."""
    monkeypatch.setattr(platform, "node", lambda: "zqdevice")
    people = [Person(AUTHOR, "Provstad"), Person("BL", "Exempelköping")]
    more = {"first_evaluation": 0, "earlier_year": 2022, "earlier_edition": "2020", "month": 10}
    session = create_evaluation(
        path, municipality="Exempelköping", year=2026, evaluators=people, author=AUTHOR, more=more
    )
    _said_in_trust(session)
    _reported(session)
    return session


def _said_in_trust(session: Session) -> None:
    session.add("interview", {"title": "zqgroup", "role_group": "centrala chefer"}, row="g1")
    session.add("seat", {"interview": "g1", "seat": "C", "role": "zqrole"}, row="s1")
    session.add("seat_name", {"name": "zqname"}, row="s1")
    session.add("note", {"interview": "g1", "text": "#13 + c: zqoldnote", "author": AUTHOR}, row="n1")
    session.set("note", "n1", {"text": "#13 + c: zqnote"})
    session.add("note", {"interview": "g1", "text": "zqgonenote"}, row="n2")
    session.delete("note", "n2")
    session.set("note", "n1", {"text": "zqundone"})
    session.undo()
    document = session.attach(b"%PDF-1.7 zqfile " + b"x" * 9000)
    session.add("document", {"title": "zqdocument", "sha256": document, "file_name": "zqfilename.pdf"}, row="d1")
    session.add("quote", {"document": "d1", "page": 7, "text": "zqquote"}, row="q1")
    picture = session.attach(b"\x89PNG zqpicture " + b"y" * 9000)
    session.add("web_finding", {"text": "zqweb", "sha256": picture, "alt": "zqalt"}, row="w1")
    session.add("answer", {"question": "zqquestion", "text": "zqanswer", "source": "zqanswerfile.docx"}, row="r1")
    session.change(setting("routing", "n1/1.3", {"belongs": True}) + setting("routing", "q1/1.3", {"belongs": True}))
    for person in (AUTHOR, "BL"):
        for code in session.catalogue.codes:
            session.set("individual_score", f"{code}/{person}", {"points": 3, "rationale": "zqown"})
    session.set("individual_score", f"1.3/{AUTHOR}", {"points": 4, "rationale": "zqoldreason"})
    session.set("individual_score", f"1.3/{AUTHOR}", {"points": 4, "rationale": "zqown"})
    session.change(sealing("BL"))
    session.change(opening("BL", "zqseal"))
    session.change(sealing("BL"))
    session.change(sealing(AUTHOR))


def _reported(session: Session) -> None:
    for n, code in enumerate(session.catalogue.codes):
        session.set("consensus_score", code, {"points": n % 5, "rationale": "zqwhy"})
    for section, text in (("2.1", "zqoldtext"), ("2.1", "Kommunen hqtext."), ("3.1.3", "Dialogerna hqtext.")):
        session.set("report_text", section, {"text": text})
    session.add("finding", {"kind": "strength", "area": 1, "text": "hqstrength", "gold_star": 1}, row="f1")
    session.add("finding", {"kind": "improvement", "area": 1, "text": "hqimprovement"}, row="f2")
    session.add("finding", {"kind": "improvement", "area": 2, "text": "zqdeleted"}, row="f3")
    session.delete("finding", "f3")
    session.change(setting("support", "f1/n1", {"rests": True}) + setting("support", "f1/q1", {"rests": True}))
    session.add("action", {"improvement": "f2", "text": "hqaction", "owner": "hqowner", "due": "2027-06-30"}, row="a1")
    session.add("recommendation", {"text": "hqadvice", "improvement": "f2"}, row="r1")
    session.add("fact_check_comment", {"mark": "§1", "text": "zqcomment", "sender": "zqsender"}, row="c1")
    session.set("consensus_lock", "consensus", {"locked": True, "reason": ""})
    session.set("consensus_lock", "consensus", {"locked": False, "reason": "zqlock"})
    session.set("consensus_lock", "consensus", {"locked": True})
    session.change(setting("earlier_score", "1.3", {"points": 12}) + setting("earlier_score", "total", {"points": 400}))
    session.add("follow_up", {"text": "hqearlier", "area": 1, "outcome": "partly", "comment": "zqlearnt"}, row="o1")


def words_below(words: Iterable[str], *places: Path) -> set[str]:
    """Which of these words are in any byte of the files (and the names of files) in some places."""
    files = [path for place in places for path in ([place] if place.is_file() else place.rglob("*"))]
    whole = b"\0".join(path.name.encode() + b"\0" + (path.read_bytes() if path.is_file() else b"") for path in files)
    return {word for word in words if word.encode() in whole or word.encode("utf-16-le") in whole}
