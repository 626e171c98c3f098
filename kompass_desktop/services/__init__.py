"""What one can DO with an evaluation, with or without a window.

Start in `session`: every edit of every kind is a change through it. Never here: Qt, SQL, widgets.
"""
