"""Qt item models over the open evaluation, and the bridge from its announcements to signals.

Start in `live`. Never here: drawing, or a change of the evaluation.
"""
