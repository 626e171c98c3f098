"""The program dies while somebody types in its window: at most the last half second is gone, and the file opens."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kompass_desktop.services.opening import Person, create_evaluation, read_evaluation

SENTENCE = "+ c: Ungdomsråd har egen budget åäö "
HALF_A_SECOND = 0.5
SLACK = 0.05
"""What the machine may take to get from a timer to the disk."""
ENOUGH = 30
"""Keys that are to be old enough to be on the disk."""
TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from kompass_desktop.app import make_application, make_window
from kompass_desktop.services.opening import open_evaluation

application = make_application()
window = make_window()
window.show()
window.show_session(open_evaluation(Path(sys.argv[1]), "KA"))
window.desk.show_tab(window.desk.tab_named("interviews"))
sentence, every, typed = sys.argv[2], int(sys.argv[3]), [0]

def key():
    letter = sentence[typed[0] % len(sentence)]
    end = typed[0] % 120 == 119  # now and then a line ends
    target = QApplication.focusWidget()
    if target is None:  # the window has not been given the focus yet
        return
    code = Qt.Key.Key_Return if end else Qt.Key.Key_unknown
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, letter))
    typed[0] += 1
    print(typed[0], "" if end else letter, time.time(), sep="\\t", flush=True)
    timer.setInterval(every if typed[0] % 40 else 320)  # a pause of thought

timer = QTimer()
timer.timeout.connect(key)
timer.start(every)
application.exec()
"""


@pytest.mark.parametrize("seed", range(4))
def test_a_kill_while_typing_costs_at_most_the_last_half_second(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    path = tmp_path / "å besök.kompass"
    session = create_evaluation(path, municipality="Exempelköping", year=2026, evaluators=[Person("KA")], author="KA")
    session.add("interview", {"title": "Grupp 1"}, row="i")
    session.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    every = chance.choice((8, 25, 60))
    command = [sys.executable, "-c", TYPIST, str(path), SENTENCE, str(every)]
    program = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    lines = [program.stdout.readline()]
    until = time.time() + chance.uniform(0.5, 2.0)
    while len(lines) < ENOUGH or time.time() < until:  # a slow machine types for longer
        lines.append(program.stdout.readline())
        assert lines[-1], f"the program ended by itself with {program.wait()} after {lines[-9:]}"
    time.sleep(HALF_A_SECOND + SLACK + chance.uniform(0.05, 0.5))
    killed_at = time.time()
    program.kill()
    lines += program.stdout.readlines()
    program.wait()
    program.stdout.close()
    keys = [line.rstrip("\n").split("\t") for line in lines if line.count("\t") == 2 and line.endswith("\n")]
    safe = "".join(letter for _, letter, at in keys if float(at) < killed_at - HALF_A_SECOND - SLACK)
    assert len(safe) >= ENOUGH - 1, "not enough was typed long enough ago"
    with read_evaluation(path) as found:
        notes = sorted(found.evaluation.notes.values(), key=lambda n: (n.written_at or 0, n.id))
        assert found.integrity == "ok"
    kept = "".join(note.text for note in notes)
    assert _letters(kept).startswith(_letters(safe)), f"typed {safe!r}, kept {kept!r}"


def _letters(text: str) -> str:
    """Without spaces: those around an Enter belong to neither line."""
    return "".join(text.split())
