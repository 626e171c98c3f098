"""Refusals of an edit, in words: the rules of the method say no, and nothing was changed."""

from __future__ import annotations


class Refused(Exception):
    """A change that must not be made. `str()` is one sentence for people, in their language."""
