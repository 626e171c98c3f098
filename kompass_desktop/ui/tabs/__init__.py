"""One module or package per tab. Tabs do not know each other, nor the main window.

Start in `scoring.page`. A tab gets the session, shows it, and changes it through the session only.
"""
