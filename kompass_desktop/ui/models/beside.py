"""What stands beside the evaluation in Resultat, as plain values: a mean, and one other result."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from kompass_desktop.model.comparison import Comparability, Mean, Result


class Compared(Struct, frozen=True):
    """A mean or a result beside the evaluation. `areas` is empty where only the total may be compared."""

    id: str
    name: str
    how: Comparability
    edition: str
    total: float | None
    areas: Mapping[int, float] = {}
    mean: Mean | None = None
    result: Result | None = None


class Comparison(Struct, frozen=True):
    """What is compared with. `missing`: ids that this computer's library lacks; `withheld`: until one has sealed."""

    mean: Compared | None = None
    other: Compared | None = None
    missing: tuple[str, ...] = ()
    withheld: bool = False
