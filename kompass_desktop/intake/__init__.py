"""What comes from outside, read with suspicion: published reports as text or PDF.

A damaged report is the rule here. What is read is what the report says; what is doubtful is listed, never guessed.
Never here: Qt, SQL, changes to an evaluation. Pure functions, but for `report_source` and `pdf_text`, which read a file.

Start in `published_report.read_report`. The order of the work: `report_source` gets lines out of a file → `chapters`
finds its way among them → `score_rows`, `score_columns`, `score_tables` read chapter 4, `area_boxes` chapter 3's boxes,
`stated_total` and `identity` chapter 2, `findings` the strengths and improvements → `contradictions` compares.
`ocr` and `figures` know how damaged words and numbers look.
"""
