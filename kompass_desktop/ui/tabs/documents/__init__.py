"""Dokument: the register of governing documents, what is known of each, its file, and the quotes taken from it.

Start in `page`.
"""
