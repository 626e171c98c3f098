"""Handlingsplan: what is done about each improvement, by whom, until when, and what became of it.

Start in `page`.
"""
