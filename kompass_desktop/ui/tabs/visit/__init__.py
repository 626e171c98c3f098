"""Besöket: when which group is met, who sits where, who is asked about what, and the guide on paper.

Start in `page`.
"""
