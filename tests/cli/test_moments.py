"""Moments as they are typed."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.cli.moments import read_moment
from nutgraf.errors import WrongUse

SIX = datetime(2024, 11, 26, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2024-11-26T18:00Z", SIX),
        ("2024-11-26t18:00z", SIX),
        ("2024-11-26 18:00Z", SIX),
        (" 2024-11-26T18:00:00Z ", SIX),
        ("2024-11-26T18:00:30Z", SIX + timedelta(seconds=30)),
        ("2024-11-26T18:00:30.25Z", SIX + timedelta(seconds=30.25)),
        ("2024-11-26T20:00+02:00", SIX),
        ("2024-11-26T12:30:00-05:30", SIX),
        ("2024-11-26", datetime(2024, 11, 26, tzinfo=UTC)),
        ("2024-11-26T18:00+00:00", SIX.astimezone(timezone(timedelta()))),
    ],
)
def test_moments_and_days(typed: str, moment: datetime) -> None:
    read = read_moment(typed, "--new-since")
    assert read == moment
    assert read.tzinfo is not None


@pytest.mark.parametrize(
    "typed",
    ["", "yesterday", "26.11.2024", "2024-13-01", "2024-02-30", "2024-11-26T25:00Z", "2024-11-26T18Z", "20241126", "2024-W48", "2024-11-26T18:00",
     "2024-11-26T18:00 Z", "٢٠٢٤-١١-٢٦", "2024-11-26T18:00+99:00"],
)  # fmt: skip
def test_what_is_none_is_told_with_a_right_example(typed: str) -> None:
    with pytest.raises(WrongUse) as caught:
        read_moment(typed, "--new-since")
    told = str(caught.value)
    assert "--new-since 2024-11-26T18:00Z" in told
    assert read_moment(told.split("--new-since ")[1].split(maxsplit=1)[0].rstrip(","), "--new-since")


@given(st.text(max_size=30))
def test_any_text_is_a_moment_or_wrong_use(typed: str) -> None:
    with suppress(WrongUse):
        assert read_moment(typed, "--new-since").tzinfo is not None


def test_the_desk_is_told_the_moment(nutgraf: Any, desk: Any) -> None:
    assert nutgraf("story", "a.txt", "--new-since", "2024-11-26T18:00Z").code == 0
    assert desk.settings["new_since"] == SIX
    assert nutgraf("story", "a.txt").code == 0
    assert desk.settings["new_since"] is None


def test_a_wrong_moment_is_wrong_use_before_anything_is_read(nutgraf: Any, desk: Any) -> None:
    said = nutgraf("story", "a.txt", "--new-since", "last week")
    assert said.code == 2
    assert "--new-since 2024-11-26T18:00Z" in said.err
    assert desk.inputs == ()


def test_the_help_teaches_it(nutgraf: Any) -> None:
    said = nutgraf("story", "--help")
    assert "--new-since" in said.out
    assert "2024-11-26T18:00Z" in said.out
