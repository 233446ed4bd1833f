"""Moments as they are typed for a desk, and values as JSON."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from desk.samples import NOW
from nutgraf.cli.running.options import as_json, moment
from nutgraf.errors import WrongUse
from nutgraf.model.fate import Ending


@pytest.mark.parametrize(
    ("typed", "ago"),
    [
        ("90m", timedelta(minutes=90)),
        ("6h", timedelta(hours=6)),
        ("2d", timedelta(days=2)),
        (" 3 w ", timedelta(weeks=3)),
    ],
)
def test_how_long_ago(typed: str, ago: timedelta) -> None:
    assert moment(typed, "--since", NOW) == NOW - ago


def test_a_day_is_its_beginning_or_its_end() -> None:
    assert moment("2031-05-06", "--since") == datetime(2031, 5, 6, tzinfo=UTC)
    assert moment("2031-05-06", "--until", ends=True) == datetime(2031, 5, 6, 23, 59, 59, 999999, tzinfo=UTC)
    assert moment("9999-12-31", "--until", ends=True) == datetime.max.replace(tzinfo=UTC)
    assert moment("2031-05-06T10:00Z", "--until", ends=True) == datetime(2031, 5, 6, 10, tzinfo=UTC)


def test_nothing_typed() -> None:
    assert moment(None, "--since") is None


@pytest.mark.parametrize("typed", ["", "yesterday", "6", "6y", "-6h", "2031-02-30", "2031-05-06T10:00"])
def test_anything_else_is_wrong_and_says_both_ways(typed: str) -> None:
    with pytest.raises(WrongUse, match=r"--since .*6h, 2d, 3w"):
        moment(typed, "--since")


def test_json_is_for_people_and_programs() -> None:
    told = as_json({"at": NOW, "every": timedelta(minutes=15), "ending": Ending.NO_ARTICLE, "name": "Fähre"})
    assert "Fähre" in told
    assert json.loads(told) == {
        "at": "2031-05-07T12:00:00+00:00",
        "every": 900.0,
        "ending": "no article",
        "name": "Fähre",
    }
