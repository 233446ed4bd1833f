import pytest

from nutgraf.errors import WrongTurn
from nutgraf.store.ids import full_id

KNOWN = ["s1f0c22", "s1f0c22-2", "s77ab90"]


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("s77ab90", "s77ab90"),
        ("s77a", "s77ab90"),
        ("s1f0c22", "s1f0c22"),
        ("s1f0c22-", "s1f0c22-2"),
        ("s99999", "s99999"),
    ],
)
def test_the_first_letters_do_where_only_one_begins_so(given: str, found: str) -> None:
    assert full_id(given, KNOWN) == found


def test_with_few_letters_nothing_is_guessed() -> None:
    assert full_id("s77", KNOWN) == "s77"


def test_where_several_begin_so_it_asks_for_more() -> None:
    with pytest.raises(WrongTurn, match="s1f0c22 and s1f0c22-2; give more letters"):
        full_id("s1f0", KNOWN)
