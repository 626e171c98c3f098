"""Bedömning: points typed by keyboard, the reason for them, and the evidence of the chosen sub-criterion.

Start in `page`.
"""
