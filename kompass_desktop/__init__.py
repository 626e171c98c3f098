"""The workbook for evaluators of Kommunkompassen: notes, scores, results and the printed report, offline.

Start reading in `model` (what an evaluation is), then `services.session` (the one road in), then `app` or `cli`.
Nothing is built or opened by importing this package.
"""
