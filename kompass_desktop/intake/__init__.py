"""What comes from outside, read with suspicion: published reports as text or PDF.

A damaged report is the rule here. What is read is what the report says; what is doubtful is listed, never guessed.
Never here: Qt, SQL, changes to an evaluation. Only `report_source` and `pdf_text` read a file; the rest is pure.

Start in `published_report.read_report`. The order of the work: `report_source` gets lines out of a file → `chapters`
finds its way among them → `score_rows`, `score_assembly` and `score_points` read chapter 4, `area_boxes` the boxes of
chapter 3, `stated_total` and `identity` chapter 2, `findings` the strengths and improvements → `contradictions`
compares. `ocr` and `figures` know how damaged words and numbers look.
"""
