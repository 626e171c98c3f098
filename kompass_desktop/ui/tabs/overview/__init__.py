"""Översikt: the eight areas, what is left to do, what comes next, who has what, and the coverage.

Start in `page`.
"""
