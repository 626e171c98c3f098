"""Times as ratios to a floor measured in the same run, for machines differ and drift. Run with `./dev bench`.

Never a timed test: a slow machine must not turn the tests red. Start in `run`.
"""
