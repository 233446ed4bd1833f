"""Settings as they are typed and shown."""

from dataclasses import fields
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.cli.running.settings import MEANS, printed, read_length, read_setting
from nutgraf.errors import WrongUse
from nutgraf.model.settings import Settings


def test_every_setting_is_explained() -> None:
    assert list(MEANS) == [field.name for field in fields(Settings)]


@pytest.mark.parametrize(
    ("typed", "name", "value"),
    [
        ("contact=ina@example.org", "contact", "ina@example.org"),
        (" contact = ", "contact", ""),
        ("pause=0s", "pause", timedelta(0)),
        ("soonest=1.5h", "soonest", timedelta(minutes=90)),
        ("reread=2w", "reread", timedelta(days=14)),
        ("at_once=64", "at_once", 64),
        ("private=Yes", "private", True),
        ("private=off", "private", False),
        ("quiet=23:00-06:00, 12:00-13:00", "quiet", "23:00-06:00,12:00-13:00"),
        ("quiet=", "quiet", ""),
    ],
)
def test_what_is_typed_is_read(typed: str, name: str, value: object) -> None:
    assert read_setting(typed) == (name, value)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("contact", "NAME=VALUE"),
        ("=x", "NAME=VALUE"),
        ("Most=3", "one of: contact"),
        ("most=1", "from 2 to 1000"),
        ("at_once=65", "from 1 to 64"),
        ("most=²", "from 2 to 1000"),
        ("most=-3", "from 2 to 1000"),
        ("pause=5", "pause=30s"),
        ("pause=soon", "pause=30s"),
        ("latest=999999w", "ten years"),
        ("private=perhaps", "yes or no"),
        ("quiet=at night", "23:00-06:00"),
        ("quiet=0:00-24:00", "leave a gap"),
    ],
)
def test_what_is_wrong_says_what_would_be_right(typed: str, told: str) -> None:
    with pytest.raises(WrongUse, match=told):
        read_setting(typed)


@given(
    st.builds(
        Settings,
        pause=st.timedeltas(timedelta(0), timedelta(days=3000)).map(
            lambda one: timedelta(seconds=round(one.total_seconds()))
        ),
        most=st.integers(2, 1000),
        private=st.booleans(),
    )
)
def test_what_is_shown_can_be_typed(settings: Settings) -> None:
    for name in ("pause", "most", "private"):
        value: Any = getattr(settings, name)
        assert read_setting(f"{name}={printed(value)}") == (name, value)


def test_what_is_empty_is_a_dash() -> None:
    assert printed("") == "–"
    assert printed(timedelta(days=7)) == "1w"
    assert read_length("--expires", "30d") == timedelta(days=30)
