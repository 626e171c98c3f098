"""Rapport: the report's own words per section, strengths and improvements as cards, and the way to paper.

Start in `page`.
"""
