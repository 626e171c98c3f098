"""Finds and reads what the program ships beside its code: catalogues, words, fonts, icons, examples."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from msgspec.json import decode

from kompass_desktop.model.catalogue import Catalogue, catalogue_from

if TYPE_CHECKING:  # the start of the window needs none of them
    from kompass_desktop.model.comparison import EditionAreas, Mean, Result

DEFAULT_EDITION = "2020"


def resource_folder() -> Path:
    """Where the program's data lies: beside the code in a checkout, inside the bundle in a built program."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"  # a wheel carries the data inside the package
    return installed if installed.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one shipped file, for example resource("themes", "tokens.json")."""
    return resource_folder().joinpath(*parts)


def editions() -> tuple[str, ...]:
    """The editions that this program has a complete catalogue for."""
    return tuple(sorted(p.stem for p in resource("catalogue").iterdir() if p.suffix == ".json"))


def load_catalogue(edition: str = DEFAULT_EDITION) -> Catalogue:
    """The criteria catalogue of an edition; KeyError when the program has none."""
    if edition not in editions():
        raise KeyError(edition)
    return catalogue_from(_json(resource("catalogue", f"{edition}.json")))


def load_words(language: str = "sv") -> dict[str, Any]:
    """The report's standard texts in one language, as nested dictionaries of templates."""
    return _json(resource("words", f"report_{language}.json"))


def load_visit_template() -> dict[str, Any]:
    """The groups that a visit usually begins from, as the file has them."""
    return _json(resource("visit", "template.json"))


def load_web_template() -> dict[str, Any]:
    """The pages and channels that are usually looked at, as the file has them."""
    return _json(resource("web", "template.json"))


def load_results() -> tuple[Result, ...]:
    """The published results that the program ships, each with its source."""
    from kompass_desktop.model.comparison import Result

    return decode(resource("results", "results.json").read_bytes(), type=tuple[Result, ...])


def load_means() -> tuple[Mean, ...]:
    """The published national means that state areas, each with its source."""
    from kompass_desktop.model.comparison import Mean

    return decode(resource("results", "means.json").read_bytes(), type=tuple[Mean, ...])


def load_earlier_editions() -> tuple[EditionAreas, ...]:
    """What is known of the areas of editions before the program's own, oldest first within a country."""
    from kompass_desktop.model.comparison import EditionAreas

    return decode(resource("results", "editions.json").read_bytes(), type=tuple[EditionAreas, ...])


def load_tokens() -> dict[str, Any]:
    """The look tokens: every colour, distance and text size."""
    return _json(resource("themes", "tokens.json"))


def _json(path: Path) -> dict[str, Any]:
    return cast("dict[str, Any]", decode(path.read_bytes()))
