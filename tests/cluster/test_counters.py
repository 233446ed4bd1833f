"""What a series counts off, in four languages."""

import pytest

from nutgraf.cluster.counters import at_odds, counters_of


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Strike at the docks enters day 12", {"day": 12}),
        ("Game 3: Skarvik beat Lomm", {"game": 3}),
        ("Hafenstreik, Tag 12", {"day": 12}),
        ("Skarvik gewinnt am 7. Spieltag", {"matchday": 7}),
        ("День 12 страйку в порту", {"day": 12}),
        ("항만 파업 12일째", {"day": 12}),
        ("A day in the harbour", {}),
    ],
)
def test_the_number_of_the_series_is_read(headline: str, expected: dict[str, int]) -> None:
    assert counters_of(headline, "") == expected


def test_the_headline_goes_before_the_opening() -> None:
    assert counters_of("Strike, day 12", "After day 11 ended in talks, round 2 began.") == {"day": 12, "round": 2}


def test_only_the_same_series_with_another_number_is_at_odds() -> None:
    assert at_odds({"day": 12}, {"day": 13}) == "day 12 against day 13"
    assert at_odds({"day": 12}, {"day": 12}) == ""
    assert at_odds({"day": 12}, {"round": 2}) == ""
