"""How an evaluation reads on paper: evaluation → blocks (plain data) → PDF, and evaluation → Excel workbook.

Start in `report` (what the report says) and `blocks` (what a report consists of); `pdf` prints blocks and never sees an
evaluation; `workbook` makes the Excel file; `writing` puts finished bytes on the disk. `compared` is what a report is
set beside, `numbering` what a fact check goes by; `area_extract`, `summary_page`, `action_plan`, `receipt` and `guide`
are documents of their own, made of the same blocks.
Never here: Qt, SQL, decisions about what may be changed. reportlab and openpyxl are loaded only when something is made.
"""
