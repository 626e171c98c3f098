"""Two hundred damaged files at every door: refused or said in words, never wrong in silence, and mostly to be saved."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.storage.conftest import LONG, Published
from tests.storage.doors import REFUSED, SAID, TRUE, Doors
from tests.storage.test_flipped_bits import a_bit, flipped, garbage, swapped, truncated, zeroed

FILES = 150 if LONG else 40
"""Of each kind."""


def a_flipped_bit(data: bytes, chance: random.Random) -> bytes:
    return flipped(data, a_bit(data, chance))


def overwritten(data: bytes, chance: random.Random) -> bytes:
    """A stretch of another file, which begins and ends anywhere."""
    start = chance.randrange(len(data))
    return data[:start] + chance.randbytes(chance.randrange(1, 9000)) + data[start + 9000 :]


DAMAGES = [a_flipped_bit, truncated, garbage, swapped, zeroed]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda d: d.__name__)
def test_a_damaged_file_is_never_wrong_in_silence_at_any_door(
    damage: Callable[[bytes, random.Random], bytes], published: Published, tmp_path: Path
) -> None:
    chance = random.Random(20261123)
    doors = Doors(published, tmp_path)
    folder = tmp_path / "skadade"
    folder.mkdir()
    for n in range(FILES):
        path = folder / f"{n}.kompass"
        path.write_bytes(damage(published.data, chance))
        verdict = doors.try_at("verify", path)
        if verdict == TRUE:
            assert doors.try_at("read", path) == TRUE, "what is said to be whole is read as it was"
        doors.try_at("take in", path)
        if n % 2 or LONG:
            doors.try_at("repair", path)
            doors.try_at("scan", path)
        if n % 8 == 0 or LONG:
            doors.try_at("work", path)
        path.unlink()
    assert doors.seen["verify"][SAID] + doors.seen["verify"][REFUSED] > FILES // 2
    if damage is not truncated:
        assert doors.seen["repair"][REFUSED] == 0, "of a single page nobody loses everything"


def test_nearly_every_file_with_one_bad_page_is_saved_whole(published: Published, tmp_path: Path) -> None:
    chance = random.Random(5)
    doors = Doors(published, tmp_path)
    for _ in range(FILES // 2):
        path = tmp_path / "skadad.kompass"
        path.write_bytes(chance.choice([garbage, zeroed, swapped])(published.data, chance))
        doors.try_at("repair", path)
    assert doors.seen["repair"][TRUE] >= FILES // 2 * 3 // 4


@pytest.mark.parametrize("times", [3, 30])
def test_many_damages_at_once_are_no_worse(times: int, published: Published, tmp_path: Path) -> None:
    chance = random.Random(times)
    doors = Doors(published, tmp_path)
    for _ in range(FILES // 5):
        data = published.data
        for _ in range(times):
            data = chance.choice([a_flipped_bit, overwritten, zeroed, swapped])(data, chance)
        path = tmp_path / "skadad.kompass"
        path.write_bytes(data)
        for door in ("verify", "read", "repair", "take in"):
            doors.try_at(door, path)
    assert set(doors.seen["verify"]) <= {SAID, REFUSED}


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.8, 0.99])
def test_a_file_that_is_only_half_there_is_said_to_be_damaged(
    share: float, published: Published, tmp_path: Path
) -> None:
    """So it looks while a sync client or a copy to a stick is not ready."""
    path = tmp_path / "halv.kompass"
    path.write_bytes(published.data[: max(512, int(len(published.data) * share))])
    doors = Doors(published, tmp_path)
    assert doors.try_at("read", path) == REFUSED
    assert doors.try_at("work", path) == REFUSED
    assert doors.try_at("take in", path) == REFUSED
    assert doors.try_at("scan", path) == REFUSED
    assert doors.try_at("verify", path) == SAID
    path.write_bytes(published.data)
    assert doors.try_at("work", path) == TRUE, "and when it is all there it opens"
