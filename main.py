"""Starts kompass_desktop from a checkout: `python main.py` opens the window, `python main.py VERB …` works without."""

import sys

from kompass_desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
