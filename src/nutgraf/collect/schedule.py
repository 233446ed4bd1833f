"""When a feed is asked again.

| what came of asking it | asked again |
|---|---|
| something new | twice as often as it speaks, by the dates of its entries |
| nothing new, or unchanged | after a quarter longer than the last time |
| nothing new for two months | after `Settings.latest` |
| it could not be reached, was not there, or could not be read | twice as late each time, up to `Settings.latest`; weekly once that went on for a week |
| "too often" (429), "later" (503) with Retry-After | not before that, a week at most |
| 401, 402, 403, 451 | after a day; seven times in a row, and it is retired |
| robots.txt or the desk's own rules forbid it | after a day |
| gone (410) | never: it is retired |

All between `Settings.soonest` and `Settings.latest`. A feed that fails is never retired for that alone: outlets move
house, and come back. What the server (Cache-Control) and the feed (ttl) ask for is kept up to `Settings.latest`;
beyond, it is more often a slip than a wish.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from nutgraf.model.asking import Answer
from nutgraf.model.fate import Ending
from nutgraf.model.feed import FeedReading, FeedState
from nutgraf.model.settings import Settings

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
DORMANT = timedelta(days=60)
MOST_REFUSALS = 7
"""So many refusals in a row, a day apart, and a feed is retired."""
REFUSING = frozenset({401, 402, 403, 451})
_SLOWER = 1.25
_LOOKED_BACK = 10
"""So many of the latest entries tell how often a feed speaks."""
_SLACK = timedelta(minutes=5)
"""Clocks are set right by this much every day; only what is further off has jumped."""
_SHORTEST = timedelta(minutes=1)
_SHORTEST_WAIT = 0.75
"""The part of a wait after a failure that is waited in any case; chance adds the rest."""


def after_asking(
    state: FeedState,
    answer: Answer,
    reading: FeedReading | None,
    new: int,
    settings: Settings,
    *,
    now: datetime,
    jitter: float,
) -> FeedState:
    """How a feed goes after it was asked.

    ``reading`` is what was read in the answer's capture, None where there was none or its bytes were those kept already;
    ``new`` how many of its entries the desk did not know. ``now`` has a zone; ``jitter`` is anywhere from 0 to below 1
    and spreads feeds that would otherwise be asked all at one moment.
    """
    if answer.gone:
        return _failed(state, answer, now, retired="The server says that this feed is gone for good (410).")
    if answer.failed is not None:
        return _after_failure(state, answer, settings, now, jitter)
    if reading is not None and reading.problem:
        unread = replace(answer, failed=Ending.UNREADABLE, reason=reading.problem)
        return _after_failure(state, unread, settings, now, jitter)
    return _after_answer(state, answer, reading, new, settings, now, jitter)


def is_due(state: FeedState, now: datetime) -> bool:
    """Whether a feed may be asked now. One that was asked in the future is: the clock was set back since."""
    if state.retired:
        return False
    return state.due is None or state.due <= now or clock_was_ahead(state, now)


def clock_was_ahead(state: FeedState, now: datetime) -> bool:
    """Whether the feed was asked in the future, so that its ``due`` means nothing any more. `after_asking` sets it right."""
    return state.asked is not None and state.asked > now + _SLACK


def _after_answer(
    state: FeedState,
    answer: Answer,
    reading: FeedReading | None,
    new: int,
    settings: Settings,
    now: datetime,
    jitter: float,
) -> FeedState:
    spoke = _spoke(reading, now) if reading and new else state.spoke
    every = _between(_pace(state, reading, new, now), settings)
    if spoke is not None and now - spoke > DORMANT:
        every = _longest(settings)
    wait = max(every * (0.9 + 0.1 * jitter), answer.fresh_for or timedelta(), _pause(reading))
    told = _content_kept(state, answer, reading)
    return FeedState(
        asked=now,
        due=now + max(_between(wait, settings), _retry(answer)),
        every=every,
        spoke=spoke,
        validators=told.validators,
        digest=told.digest,
    )


def _content_kept(state: FeedState, answer: Answer, reading: FeedReading | None) -> FeedState:
    """The validators and the digest of what is kept. They move on only with bytes that were read, now or before."""
    if answer.capture is None:
        return state
    digest = sha256(answer.capture.body).hexdigest()
    if reading is None and digest != state.digest:
        return state
    return replace(state, validators=answer.validators, digest=digest)


def _pace(state: FeedState, reading: FeedReading | None, new: int, now: datetime) -> timedelta:
    """How long to wait by how often the feed speaks: half the time between two entries while it speaks."""
    known = state.asked is not None and state.asked <= now
    if reading is None or not new:
        return state.every * _SLOWER if known else state.every
    gap = _gap(reading, now)
    if gap is None:
        gap = (now - state.asked) / new if state.asked is not None and known else state.every * 2
    return max(gap / 2, _pause(reading))


def _pause(reading: FeedReading | None) -> timedelta:
    return (reading.pause if reading else None) or timedelta()


def _gap(reading: FeedReading, now: datetime) -> timedelta | None:
    """The mean time between its latest entries, the silence since the last one among them; None where it has no dates."""
    dates = sorted(at for entry in reading.entries if (at := entry.published or entry.updated) and at <= now + DAY)
    latest = dates[-_LOOKED_BACK:]
    return max(now - latest[0], timedelta()) / len(latest) if latest else None


def _spoke(reading: FeedReading, now: datetime) -> datetime:
    """When the feed spoke last: by its own dates, where it has any."""
    dates = [at for entry in reading.entries if (at := entry.published or entry.updated)]
    return min(max(dates, default=now), now)


def _after_failure(state: FeedState, answer: Answer, settings: Settings, now: datetime, jitter: float) -> FeedState:
    failures = state.failures + 1
    if answer.status in REFUSING and failures >= MOST_REFUSALS:
        why = f"The server has refused this feed {failures} times over days. {answer.reason}".strip()
        return _failed(state, answer, now, retired=why)
    forbidden = answer.failed is Ending.REFUSED and answer.status != 429
    wait = DAY if forbidden else _back_off(failures, settings) * (_SHORTEST_WAIT + (1 - _SHORTEST_WAIT) * jitter)
    return _failed(state, answer, now, due=now + max(wait, settings.soonest, _retry(answer)))


def _failed(
    state: FeedState, answer: Answer, now: datetime, due: datetime | None = None, retired: str = ""
) -> FeedState:
    return replace(
        state,
        asked=now,
        due=due,
        failures=state.failures + 1,
        ending=answer.failed or Ending.NOT_FOUND,
        reason=answer.reason or retired,
        retired=retired,
    )


def _back_off(failures: int, settings: Settings) -> timedelta:
    """Doubling from `Settings.soonest` to `Settings.latest`, and a week once that was waited for a week at least, however
    short the waits fell."""
    wait, longest = max(settings.soonest, _SHORTEST), max(_longest(settings), _SHORTEST)
    for _ in range(min(failures - 1, 64)):
        if wait >= longest:
            break
        wait *= 2
        failures -= 1
    if wait >= longest and failures > WEEK / (longest * _SHORTEST_WAIT):
        return max(WEEK, longest)
    return min(wait, longest)


def _retry(answer: Answer) -> timedelta:
    return min(answer.retry_after or timedelta(), WEEK)


def _between(wait: timedelta, settings: Settings) -> timedelta:
    return min(max(wait, settings.soonest), _longest(settings))


def _longest(settings: Settings) -> timedelta:
    return max(settings.soonest, settings.latest)
