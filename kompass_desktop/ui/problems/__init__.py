"""Two kinds of error: a known problem is said in words with a way out; a bug gets a report that can be copied.

Start in `reporting`. Never here: the words of a known problem, which come with it.
"""
