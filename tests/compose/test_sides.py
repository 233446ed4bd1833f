"""Which accounts stand before and after a moment."""

from datetime import UTC, datetime

import pytest

from nutgraf.compose.sides import Sides
from versions_of_news import states

TEXTS = ("The mine is shut for a week.", "The mine is shut for two weeks.", "The mine is shut for good.")


@pytest.mark.parametrize(
    ("hour", "after", "before"),
    [
        (8, True, ()),  # published at nine
        (9, False, (2,)),  # no version of then is at hand
        (10, True, (0,)),
        (11, True, (0, 1)),
        (12, False, (0, 1, 2)),
    ],
)
def test_an_updated_article_is_after_where_an_earlier_version_stood(
    hour: int, after: bool, before: tuple[int, ...]
) -> None:
    one, two, three = states(*TEXTS)
    since = datetime(2031, 5, 6, hour, 30 if hour < 9 else 0, tzinfo=UTC)
    sides = Sides(accounts=[three], earlier=[one, two], since=since, revised=frozenset([three.id]))
    assert (sides.came(three.id) is not None) == after
    assert [[one, two, three].index(account) for account in sides.before] == list(before)


def test_without_a_change_nothing_came() -> None:
    one, _, three = states(*TEXTS)
    assert Sides(accounts=[three], earlier=[one], since=datetime(2031, 5, 6, 10, tzinfo=UTC)).after == {}
