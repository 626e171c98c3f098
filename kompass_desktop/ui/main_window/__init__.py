"""The window: the only place that knows all its parts.

Start in `window`: it shows the start screen, or a `desk` with one evaluation. `files` opens, creates and closes.
Never here: what a tab shows.
"""
