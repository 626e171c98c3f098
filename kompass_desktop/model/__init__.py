"""What an evaluation IS: frozen structs and pure functions.

Never here: Qt, SQL, the clock, the disk. Start in `evaluation` (the whole) and `kinds` (its parts and how they merge).
"""
