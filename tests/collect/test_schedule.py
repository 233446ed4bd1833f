from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.collect.schedule import DAY, DORMANT, MOST_REFUSALS, WEEK, after_asking, clock_was_ahead, is_due
from nutgraf.model.asking import Answer, Validators
from nutgraf.model.fate import Capture, Ending
from nutgraf.model.feed import Entry, FeedKind, FeedReading, FeedState
from nutgraf.model.settings import Settings

NOW = datetime(2031, 4, 9, 12, 0, tzinfo=UTC)
ADDRESS = "https://kystposten.example/feed"
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
SETTINGS = Settings()
KEPT = FeedState(asked=NOW - HOUR, every=HOUR, spoke=NOW - HOUR, validators=Validators(etag='"old"'), digest="0ld")


def read(body: bytes = b"<rss/>", **more: Any) -> Answer:
    capture = Capture(address=ADDRESS, body=body)
    return Answer(address=ADDRESS, status=200, capture=capture, validators=Validators(etag='"new"'), **more)


def unchanged(**more: Any) -> Answer:
    return Answer(address=ADDRESS, status=304, **more)


def failed(ending: Ending, status: int = 0, reason: str = "It is so.", **more: Any) -> Answer:
    return Answer(address=ADDRESS, status=status, failed=ending, reason=reason, **more)


def feed(*ages: timedelta, **more: Any) -> FeedReading:
    entries = tuple(
        Entry(address=f"https://kystposten.example/{number}", published=NOW - age) for number, age in enumerate(ages)
    )
    return FeedReading(kind=FeedKind.FEED, entries=entries, **more)


def asked(
    state: FeedState,
    answer: Answer,
    reading: FeedReading | None = None,
    new: int = 0,
    *,
    settings: Settings = SETTINGS,
    now: datetime = NOW,
    jitter: float = 0.5,
) -> FeedState:
    return after_asking(state, answer, reading, new, settings, now=now, jitter=jitter)


def wait(state: FeedState, now: datetime = NOW) -> timedelta:
    assert state.due is not None
    return state.due - now


def test_a_feed_that_speaks_every_four_hours_is_asked_every_two() -> None:
    state = asked(FeedState(), read(), feed(*(HOUR * 4 * n for n in range(1, 11))), 10)
    assert state.every == HOUR * 2
    assert HOUR * 1.8 <= wait(state) <= HOUR * 2


def test_a_busy_feed_is_asked_no_sooner_than_the_settings_allow() -> None:
    state = asked(FeedState(), read(), feed(*(MINUTE * n for n in range(1, 11))), 10)
    assert state.every == SETTINGS.soonest
    assert wait(state) >= SETTINGS.soonest


def test_a_weekly_feed_is_asked_once_a_day() -> None:
    assert asked(FeedState(), read(), feed(DAY * 3, DAY * 10, DAY * 17), 3).every == SETTINGS.latest


def test_a_feed_without_dates_is_paced_by_what_was_new() -> None:
    reading = FeedReading(kind=FeedKind.PAGE, entries=(Entry(address="https://kystposten.example/1"),))
    state = asked(FeedState(asked=NOW - HOUR * 8, every=HOUR), read(), reading, 2)
    assert state.every == HOUR * 2
    assert state.spoke == NOW


def test_an_unchanged_feed_is_asked_slower_step_by_step() -> None:
    first = asked(KEPT, unchanged())
    second = asked(first, unchanged(), now=NOW + HOUR)
    assert HOUR < first.every < second.every < SETTINGS.latest
    assert (first.asked, first.spoke) == (NOW, KEPT.spoke)


def test_slower_ends_at_the_latest() -> None:
    state = KEPT
    for hour in range(60):
        state = asked(state, unchanged(), now=NOW + HOUR * hour)
    assert state.every == SETTINGS.latest


def test_a_feed_that_wakes_up_is_asked_often_again() -> None:
    state = FeedState(asked=NOW - DAY, every=DAY, spoke=NOW - DAY * 30)
    assert asked(state, read(), feed(*(HOUR * n for n in range(10))), 10).every < HOUR


def test_a_feed_silent_for_months_is_asked_daily() -> None:
    silent = FeedState(asked=NOW - HOUR, every=HOUR, spoke=NOW - DORMANT - DAY)
    assert asked(silent, unchanged()).every == SETTINGS.latest
    assert asked(FeedState(), read(), feed(*(DAY * 90 + HOUR * n for n in range(10))), 10).every == SETTINGS.latest


def test_a_feed_that_dates_ahead_spoke_now() -> None:
    state = asked(FeedState(), read(), feed(-DAY * 40, HOUR), 2)
    assert state.spoke == NOW


def test_the_wishes_of_server_and_feed_are_kept() -> None:
    assert wait(asked(KEPT, unchanged(fresh_for=HOUR * 5))) == HOUR * 5
    state = asked(KEPT, read(), feed(MINUTE, pause=HOUR * 6), 1)
    assert wait(state) >= HOUR * 6
    assert asked(state, unchanged()).every >= HOUR * 6
    assert wait(asked(KEPT, unchanged(retry_after=HOUR * 30))) == HOUR * 30


def test_absurd_wishes_are_not() -> None:
    assert wait(asked(KEPT, unchanged(fresh_for=DAY * 3650))) == SETTINGS.latest
    assert wait(asked(KEPT, read(), feed(MINUTE, pause=DAY * 3650), 1)) == SETTINGS.latest
    assert wait(asked(KEPT, failed(Ending.UNREACHABLE, 503, retry_after=DAY * 3650))) == WEEK


def test_what_was_read_is_what_validators_and_digest_stand_for() -> None:
    state = asked(KEPT, read(b"news"), feed(MINUTE), 1)
    assert (state.validators.etag, state.digest) == ('"new"', sha256(b"news").hexdigest())


def test_validators_stay_where_nothing_was_read() -> None:
    unread = FeedReading(kind=FeedKind.FEED, problem="This is a login page.")
    for state in (
        asked(KEPT, unchanged()),
        asked(KEPT, read(), None),
        asked(KEPT, read(), unread),
        asked(KEPT, failed(Ending.TIMED_OUT)),
    ):
        assert (state.validators, state.digest) == (KEPT.validators, KEPT.digest)


def test_the_same_bytes_under_a_new_validator() -> None:
    known = FeedState(asked=NOW - HOUR, digest=sha256(b"same").hexdigest())
    assert asked(known, read(b"same"), None).validators.etag == '"new"'


def test_failures_back_off_to_the_latest_and_then_to_a_week() -> None:
    state, waits = KEPT, []
    for _ in range(20):
        state = asked(state, failed(Ending.UNREACHABLE, 500, "The server is in trouble."), jitter=0.999)
        waits.append(wait(state))
    assert waits == sorted(waits)
    assert waits[0] < MINUTE * 16
    assert DAY * 0.99 < waits[7] <= DAY
    assert WEEK * 0.99 < waits[-1] <= WEEK
    assert (state.failures, state.ending, state.retired) == (20, Ending.UNREACHABLE, "")
    assert state.reason == "The server is in trouble."


def test_jitter_spreads_failures() -> None:
    down = failed(Ending.TIMED_OUT)
    late = FeedState(failures=4)
    assert wait(asked(late, down, jitter=0.0)) < wait(asked(late, down, jitter=0.9))


def test_what_goes_well_again_forgets_its_failures() -> None:
    state = asked(FeedState(failures=9, ending=Ending.TIMED_OUT, reason="Late.", retired="Gone."), unchanged())
    assert (state.failures, state.ending, state.reason, state.retired) == (0, None, "", "")


def test_a_feed_that_cannot_be_read_has_failed() -> None:
    state = asked(KEPT, read(), FeedReading(kind=FeedKind.FEED, problem="This is a login page, no feed."))
    assert (state.ending, state.reason, state.failures) == (Ending.UNREADABLE, "This is a login page, no feed.", 1)


def test_gone_is_retired_with_a_reason() -> None:
    state = asked(KEPT, failed(Ending.NOT_FOUND, 410, "There is no page at this address (410)."))
    assert "410" in state.retired
    assert state.due is None
    assert not is_due(state, NOW + DAY * 400)


@pytest.mark.parametrize("status", [401, 402, 403, 451])
def test_a_week_of_refusals_retires_a_feed(status: int) -> None:
    state = KEPT
    for number in range(1, MOST_REFUSALS):
        state = asked(state, failed(Ending.REFUSED, status, "The server refuses."))
        assert (wait(state), state.retired, state.failures) == (DAY, "", number)
    state = asked(state, failed(Ending.REFUSED, status, "The server refuses."))
    assert "refused" in state.retired
    assert "The server refuses." in state.retired


def test_robots_are_asked_again_after_a_day_for_ever() -> None:
    state = KEPT
    for _ in range(30):
        state = asked(state, failed(Ending.REFUSED, 0, "robots.txt asks robots not to read this."))
    assert (wait(state), state.retired) == (DAY, "")


def test_too_often_waits_as_told() -> None:
    assert wait(asked(KEPT, failed(Ending.REFUSED, 429, retry_after=HOUR * 3))) == HOUR * 3
    assert wait(asked(KEPT, failed(Ending.REFUSED, 429))) < HOUR


def test_a_clock_set_back_neither_stalls_nor_floods() -> None:
    ahead = FeedState(asked=NOW + DAY * 300, due=NOW + DAY * 301, every=HOUR, spoke=NOW + DAY * 300)
    assert clock_was_ahead(ahead, NOW)
    assert is_due(ahead, NOW)
    state = asked(ahead, read(), feed(HOUR, HOUR * 2), 2)
    assert not clock_was_ahead(state, NOW)
    assert not is_due(state, NOW)
    assert SETTINGS.soonest <= wait(state) <= SETTINGS.latest


def test_due_as_the_state_says() -> None:
    assert is_due(FeedState(), NOW)
    assert is_due(FeedState(asked=NOW - HOUR, due=NOW), NOW)
    assert not is_due(FeedState(asked=NOW, due=NOW + MINUTE), NOW)
    assert not is_due(FeedState(asked=NOW + MINUTE, due=NOW + HOUR), NOW)


spans = st.timedeltas(min_value=timedelta(), max_value=timedelta(days=4000))
moments = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
states = st.builds(
    FeedState, asked=st.none() | moments, every=spans, spoke=st.none() | moments, failures=st.integers(0, 10_000)
)
answers = st.builds(
    Answer,
    address=st.just(ADDRESS),
    status=st.sampled_from([0, 200, 304, 401, 404, 429, 503]),
    failed=st.none() | st.sampled_from(Ending),
    fresh_for=st.none() | spans,
    retry_after=st.none() | spans,
)
readings = st.none() | st.builds(
    FeedReading,
    kind=st.just(FeedKind.FEED),
    entries=st.lists(
        st.builds(Entry, address=st.just("https://kystposten.example/1"), published=st.none() | moments), max_size=30
    ).map(tuple),
    pause=st.none() | spans,
)
settings_given = st.builds(Settings, soonest=spans, latest=spans)


@given(states, answers, readings, st.integers(0, 10_000), settings_given, moments, st.floats(0, 1, exclude_max=True))
def test_no_asking_is_sooner_than_allowed_nor_later_than_promised(
    state: FeedState,
    answer: Answer,
    reading: FeedReading | None,
    new: int,
    settings: Settings,
    now: datetime,
    jitter: float,
) -> None:
    after = after_asking(state, answer, reading, new, settings, now=now, jitter=jitter)
    assert after.asked == now
    if after.retired:
        assert after.due is None
        return
    assert after.due is not None
    assert settings.soonest <= after.due - now <= max(settings.latest, settings.soonest, WEEK)
    if answer.failed is None:
        assert settings.soonest <= after.every <= max(settings.latest, settings.soonest)
