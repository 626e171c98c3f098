"""What is asked or told in a window of its own: always at the user's own wish, never while somebody is typing.

Start in `new_evaluation`. A dialog does its work itself, so that what goes wrong is said where it can be mended.
"""
