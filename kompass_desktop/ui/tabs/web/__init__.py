"""Webb och sociala medier: what to look at, and what was seen there.

Start in `page`.
"""
