"""How an evaluation reads on paper: evaluation → blocks (plain data) → PDF, and evaluation → Excel workbook.

Start in `report` (what the report says) and `blocks` (what a report consists of); `pdf` prints blocks and never sees an
evaluation; `workbook` makes the Excel file; `writing` puts finished bytes on the disk.
Never here: Qt, SQL, decisions about what may be changed. reportlab and openpyxl are loaded only when something is made.
"""
