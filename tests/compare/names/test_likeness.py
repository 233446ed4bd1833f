"""Likeness of names across spellings and scripts."""

import pytest

from nutgraf.compare.names.likeness import same_person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gustav Brandmark", "구스타브 브란마르크"),
        ("Ludvig Skovgard", "루드비 스코브가르"),
        ("Olena Hrytsenko", "Олена Гриценко"),
        ("Han Seo-jun", "Seo-jun Han"),
    ],
)
def test_one_person_in_two_spellings(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ludvig Skovgard", "루카스 스타인바흐"),
        ("Ludvig Skovgard", "Людмила Скоропад"),
        ("Ludvig Skovgard", "Ludvig Skagen"),
        ("Han Seo-jun", "한도윤"),
    ],
)
def test_two_people_who_sound_a_little_alike(one: str, other: str) -> None:
    assert same_person(one, other) is None
