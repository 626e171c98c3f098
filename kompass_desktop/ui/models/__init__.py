"""Qt item models over the open evaluation, and the bridge from its announcements to signals.

Start in `score_table`. Never here: drawing, or a decision about where something is shown.
"""
