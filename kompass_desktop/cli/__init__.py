"""The command line: the same services without a window. Others script against it, so verbs and answers are a contract.

Start in `main`. Never here: Qt, or anything that a service should do.
"""
