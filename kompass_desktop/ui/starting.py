"""Loads Qt for Python in less time.

PySide6 carries a dozen of its own Python modules as sources inside a library, and compiles them anew at every start: a
fifth of what it takes until an empty window stands. Here what was compiled is kept beside our own bytecode and used
again as long as the sources are the same. Nothing of Qt is changed; where nothing can be kept, it is compiled as ever.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from importlib.util import cache_from_source, source_hash
from types import CodeType
from typing import Any

_PREFIX = "shibokensupport/"
_Known = dict[tuple[str, bytes], CodeType]


@contextmanager
def compiled_once() -> Generator[None, None, None]:
    """While Qt is imported inside, its own Python modules are compiled only if they are not known yet."""
    usual: Any = builtins.compile
    path = _path()
    known = _read(path)
    used: _Known = {}

    def compile_once(source: Any, filename: Any, mode: str, *rest: Any, **more: Any) -> Any:
        if rest or more or mode != "exec" or not (isinstance(source, bytes) and str(filename).startswith(_PREFIX)):
            return usual(source, filename, mode, *rest, **more)
        key = (str(filename), source_hash(source))
        used[key] = known[key] if key in known else usual(source, filename, mode)
        return used[key]

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = usual
    if not known.keys() >= used.keys() and not sys.dont_write_bytecode:
        _write(path, used)


def _path() -> str:
    """Beside our own bytecode, and like that of one version of Python."""
    return cache_from_source(os.path.join(os.path.dirname(__file__), "starting-qt.py"))


def _read(path: str) -> _Known:
    """What was kept; nothing where it is missing, cut short or not what it should be."""
    with suppress(OSError, ValueError, EOFError, TypeError, MemoryError):
        with open(path, "rb") as file:
            known = marshal.load(file)
        if isinstance(known, dict) and all(isinstance(code, CodeType) for code in known.values()):
            return known
    return {}


def _write(path: str, known: _Known) -> None:
    beside = f"{path}.{os.getpid()}"
    with suppress(OSError):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(beside, "wb") as file:
            marshal.dump(known, file)
        os.replace(beside, path)
