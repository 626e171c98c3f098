"""How format-1.kompass was made, once, by the first program of that format. It is kept to be read, not to be run again.

A file that is out there cannot be made anew by a newer program: every later version must open this very file. A newer
format gets a file and a script of its own.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from pathlib import Path

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.services import dumping
from kompass_desktop.services.opening import Person, create_evaluation, open_evaluation, read_evaluation

NAME = "format-1"


def main(target: Path) -> None:  # noqa: PLR0915 - one story, told once
    """Write the file, and what a reader sees of it, into a folder. Refuses to replace them."""
    if (target / f"{NAME}.kompass").exists():
        raise SystemExit("The file is there. It is never made again.")
    platform.node = lambda: "provdator"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "e.kompass"
        os.environ["KOMPASS_HOME"] = f"{folder}/KA"
        anna = create_evaluation(
            path,
            municipality="Exempelköping",
            year=2026,
            evaluators=[Person("KA", "Provstad"), Person("BO")],
            author="KA",
        )
        for n, sub_criterion in enumerate(anna.catalogue.sub_criteria):
            anna.set("consensus_score", sub_criterion.code, {"points": n * 7 % (sub_criterion.max_points + 1)})
            anna.set("individual_score", f"{sub_criterion.code}/KA", {"points": n % 5, "rationale": f"Skäl {n}: å ä ö"})
        interview = anna.add(
            "interview", {"title": "Grupp 1", "role_group": "centrala chefer", "minutes": 75}, row="i1"
        )
        for n in range(12):
            anna.add(
                "note",
                {"interview": interview, "text": f"#{n + 1} + c: rad {n}\noch en till\n", "author": "KA"},
                row=f"n{n}",
            )
        anna.change(
            [*setting("seat", "s1", {"interview": "i1", "seat": "C"}), *setting("seat_name", "s1", {"name": "N N"})]
        )
        vision = anna.attach(b"%PDF-1.7 en vision" * 200)
        anna.add("document", {"title": "Vision 2030", "status": "read", "sha256": vision}, row="d1")
        anna.add("quote", {"document": "d1", "page": 7, "text": "Alla ska kunna vara med."}, row="q1")
        anna.set("routing", "q1/3.1", {"belongs": True})
        anna.add("web_finding", {"url": "https://example.org/", "text": "Öppet diarium"}, row="w1")
        anna.add("finding", {"kind": "strength", "area": 1, "text": "Öppna möten", "gold_star": True}, row="f1")
        anna.add("finding", {"kind": "improvement", "area": 2, "text": "Ett enklare språk"}, row="f2")
        anna.add(
            "action", {"improvement": "f2", "text": "Kurs i klarspråk", "owner": "N N", "due": "2027-06-30"}, row="a1"
        )
        anna.add(
            "report_remark", {"kind": "heading", "area": 4, "stated": 61, "computed": 62, "message": "Prov"}, row="r1"
        )
        anna.set("report_text", "2.1", {"text": "Första raden.\nAndra raden.\nTredje raden.\n"})
        for n in range(20):
            anna.set("report_text", "1", {"text": "skrivet " * (n + 1)}, typing=True)
        anna.delete("note", "n11")
        anna.set("note", "n10", {"text": "ångras"})
        anna.undo()
        file = anna.file.file
        file.append(
            [Change("photo", "p1", "alt", "En bro"), Change("note", "n1", "mood", "lugn")]
        )  # of a newer program
        assert anna.close()

        os.environ["KOMPASS_HOME"] = f"{folder}/BO"
        copy = Path(folder) / "bo.kompass"
        copy.write_bytes(path.read_bytes())
        bo = open_evaluation(copy, "BO")
        bo.set("consensus_score", "1.3", {"points": 9})
        bo.set("report_text", "2.1", {"text": "Första raden.\nAndra raden.\nTredje raden, ändrad av BO.\n"})
        bo.set("note", "n2", {"text": "BO:s ord\n"})
        bo.set("note", "n3", {"stage": "done"})
        bo.set("interview", "i1", {"title": "Grupp ett"})
        assert bo.close()

        os.environ["KOMPASS_HOME"] = f"{folder}/KA"
        anna = open_evaluation(path, "KA")
        anna.set("consensus_score", "1.3", {"points": 12})
        anna.set("report_text", "2.1", {"text": "Första raden, ändrad av KA.\nAndra raden.\nTredje raden.\n"})
        anna.set("note", "n2", {"text": "KA:s ord\n"})
        anna.set("interview", "i1", {"title": "Första gruppen"})
        anna.delete("note", "n3")
        anna.file.file.append([deleting("seat_name", "s1")])
        assert anna.close()
        path.write_bytes(path.read_bytes())  # another stamp
        os.replace(copy, path)
        anna = open_evaluation(path, "KA")  # a shared path: the union of both
        anna.set("seal", "KA", {"sealed": True})
        assert anna.close()

        with read_evaluation(path) as read:
            seen = dumping.dump(read.evaluation, read.file.versions)
            assert read.integrity == "ok"
        (target / f"{NAME}.kompass").write_bytes(path.read_bytes())
        (target / f"{NAME}.json").write_text(
            json.dumps(seen, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
