"""How blocks become printed pages: fonts, line breaking, boxes, page make-up, and the structure that readers hear.

Start in `composing` (blocks → boxes), `pages` (boxes → pages) and `canvas` (pages → PDF bytes). A box knows its height
before anything is drawn, so that page numbers are known when the contents are printed. Never here: an evaluation.
reportlab is imported by `fonts` and `canvas` only; import nothing from here before a PDF is wanted.
"""
