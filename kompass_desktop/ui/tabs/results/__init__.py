"""Resultat: the profile as bars and radar, and the same figures as tables.

Start in `page`.
"""
