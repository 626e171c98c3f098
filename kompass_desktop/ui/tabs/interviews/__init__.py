"""Intervjuer: who is interviewed, who sits where, and the note sheet where a line knows where it belongs.

Start in `page`.
"""
