"""The documents that are asked for, as the text of a mail on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.requests import request_letter, requested
from kompass_desktop.ui.widgets.banner import BannerPlace

REQUESTS_BANNER = "requests"


def copy_requests(evaluation: Evaluation, banners: BannerPlace) -> str:
    """Put the letter on the clipboard and say so; returns what was said."""
    translate = QCoreApplication.translate
    count = len(requested(evaluation))
    if not count:
        words = translate("requests", "Inget dokument har status begärd.")
        banners.show_banner(REQUESTS_BANNER, "info", words)
        return words
    QGuiApplication.clipboard().setText(request_letter(evaluation))
    words = (
        translate("requests", "Begäran om 1 dokument är kopierad. Klistra in den i ett mejl.")
        if count == 1
        else translate("requests", "Begäran om {n} dokument är kopierad. Klistra in den i ett mejl.").format(n=count)
    )
    banners.show_banner(REQUESTS_BANNER, "good", words)
    return words
