"""The end of every verb that changes a file: the user's file is brought up to date, or it is said why not."""

from __future__ import annotations

from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem


def publish(session: Session, kept: str) -> list[str]:
    """Publish and let go; what must be said, with `kept` as to where the work is, if that could not be done."""
    try:
        if session.close():
            return []
        why = f"{session.path.name} är upptagen just nu."
    except KnownProblem as problem:
        why = str(problem)
    return [f"{why} {kept}"]
