"""How an evaluation lasts: one SQLite file, an append-only log in it, and readable tables computed from the log.

The only SQL of the house is here; never Qt, never a rule of the method. Start in `schema` (the format and its history),
then `evaluation_file` (reading and writing one file) and `workplace` (the working copy behind the user's file).
"""
