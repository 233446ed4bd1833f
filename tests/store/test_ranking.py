"""Which stories come first."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.store.ranking import rank

NOON = datetime(2031, 4, 9, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=9)


def test_twice_the_articles_weigh_as_a_day_and_twice_the_origins_as_two() -> None:
    base = rank(origins=1, articles=1, last=NOON, changed=LATER)
    assert rank(origins=1, articles=3, last=NOON, changed=LATER) == pytest.approx(base + 1)
    assert rank(origins=3, articles=1, last=NOON, changed=LATER) == pytest.approx(base + 2)
    assert rank(origins=1, articles=1, last=NOON + timedelta(days=3), changed=LATER) == pytest.approx(base + 3)


def test_what_is_dated_ahead_or_not_at_all_counts_as_of_its_coming() -> None:
    then = rank(origins=2, articles=5, last=NOON, changed=NOON)
    assert rank(origins=2, articles=5, last=LATER, changed=NOON) == then
    assert rank(origins=2, articles=5, last=None, changed=NOON) == then


@given(st.integers(0, 99), st.integers(0, 999), st.datetimes(timezones=st.just(UTC)))
def test_more_is_further_in_front(origins: int, articles: int, last: datetime) -> None:
    base = rank(origins=origins, articles=articles, last=last, changed=last)
    assert rank(origins=origins + 1, articles=articles, last=last, changed=last) > base
    assert rank(origins=origins, articles=articles + 1, last=last, changed=last) > base
