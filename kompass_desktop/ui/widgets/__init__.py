"""The parts that every tab and dialog is put together from: drawing kit, buttons, rows, charts, dock.

Start in `pen` (drawing) and `page` (what a tab is). Never here: SQL, or a part that knows the main window.
"""
