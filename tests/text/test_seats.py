"""Seats of government that stand for their state."""

import pytest

from nutgraf.text.seats import state_seated_in


@pytest.mark.parametrize(
    ("seat", "state"),
    [
        ("Oslo", "NO"),
        ("the Kremlin", "RU"),
        ("White House", "US"),
        ("Wien", "AT"),
        ("서울", "KR"),
        ("Addis Ababa", "ET"),
    ],
)
def test_a_seat_stands_for_its_state(seat, state):
    assert state_seated_in(seat) == state


def test_other_places_stand_for_none():
    assert state_seated_in("Springfield") == state_seated_in("") == ""
