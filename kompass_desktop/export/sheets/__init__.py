"""The sheets of the workbook: what stands in which cell, how it looks, and how the finished file is put together.

Start in `summary` and `points` (formulas and charts), `lists` (notes, findings, documents) and `package` (what openpyxl
leaves out of the file). openpyxl is imported here only; import nothing from here before a workbook is wanted.
"""
