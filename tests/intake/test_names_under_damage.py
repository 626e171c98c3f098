"""Names whose å, ä and ö have been lost."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from kompass_desktop.intake.ocr import fold, likeness
from kompass_desktop.intake.titles import continues, named_area, named_sub_criterion, names_differ, names_of
from kompass_desktop.model.catalogue import Catalogue
from tests.intake.damaged_reports import Damage, letters_lost


@pytest.mark.parametrize(
    "damaged", ["Forutsattningar for politiken", "F6rutsdttningar f&r politiken", "Fdrutséttningar fér politiken"]
)
def test_lost_dots_and_rings_leave_a_name_alike(damaged: str) -> None:
    assert likeness(damaged, "Förutsättningar för politiken") > 0.95


def test_spaces_hyphens_and_case_do_not_count() -> None:
    assert fold("CHEFS - och ledar- skap") == fold("chefs-och ledarskap")


def test_every_damaged_name_is_known_as_its_own_sub_criterion(catalogue: Catalogue) -> None:
    chance = random.Random(1)
    damage = Damage(letters=1.0, plain_letters=False)
    for sub_criterion in catalogue.sub_criteria:
        for name in names_of(sub_criterion):
            for _ in range(5):
                found = named_sub_criterion(letters_lost(name, damage, chance), catalogue)
                assert found is not None
                assert found.code == sub_criterion.code


def test_an_area_is_not_taken_for_a_sub_criterion(catalogue: Catalogue) -> None:
    for area in catalogue.areas:
        assert named_area(area.title, catalogue) == area.number
        assert named_sub_criterion(area.title, catalogue) is None


def test_a_name_that_goes_on_upon_the_next_line_is_joined(catalogue: Catalogue) -> None:
    names = names_of(catalogue.sub_criterion("3.4"))
    assert continues("Samspel mellan rollerna som fortroendevald", "respektive tjansteperson", names)
    assert not continues("Samspel mellan rollerna som fortroendevald", "Koncernstyrning", names)


def test_damage_alone_never_makes_two_names_differ(catalogue: Catalogue) -> None:
    chance = random.Random(2)
    damage = Damage(letters=1.0, plain_letters=False)
    for sub_criterion in catalogue.sub_criteria:
        for _ in range(8):
            one, other = (letters_lost(sub_criterion.title, damage, chance) for _ in range(2))
            assert not names_differ(one, other)


def test_the_catalogues_own_names_all_differ(catalogue: Catalogue) -> None:
    alike = [(a.code, b.code) for a, b in combinations(catalogue.sub_criteria, 2) if not names_differ(a.title, b.title)]
    assert alike == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Strategiskt arbete", "Strategi for hallbar utveckling"),
        ("Samverkan för ökad effektivitet", "Samverkan for effektivitet"),
        ("Transparens kring resultat", "Oppenhet kring resultat"),
    ],
)
def test_another_word_makes_another_name(one: str, other: str) -> None:
    assert names_differ(one, other)
    assert names_differ(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kommunens information till medborgare", "Kommunens information till medborgarna"),
        ("Chefers uppdrag och förutsättningar", "Chefernas uppdrag och forutsattningar"),
        ("Samspel mellan rollerna som fortroendevald", "Samspel mellan rollerna som förtroendevald respektive tjänste"),
    ],
)
def test_an_ending_or_a_cut_off_end_is_no_other_name(one: str, other: str) -> None:
    assert not names_differ(one, other)
