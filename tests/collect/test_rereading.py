from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.collect.rereading import after_answer, next_reading
from nutgraf.model.asking import Answer, Validators
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.model.feed import Entry
from nutgraf.model.settings import Settings

NOW = datetime(2031, 4, 9, 12, 0, tzinfo=UTC)
ADDRESS = "https://kystposten.example/pier"
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WAITING = KeptEntry(entry=Entry(address=ADDRESS), announced=NOW - HOUR, due=NOW)
GOOD = Fate(address=ADDRESS, ending=Ending.KEPT, reason="kept", article="a1")
KEPT = replace(WAITING, fate=GOOD, fated=NOW - HOUR, validators=Validators(etag='"old"'), digest="0ld")


def answer(status: int = 200, body: bytes = b"page", **more: Any) -> Answer:
    capture = Capture(address=ADDRESS, body=body) if status == 200 else None
    return Answer(address=ADDRESS, status=status, capture=capture, validators=Validators(etag='"new"'), **more)


def fate(ending: Ending) -> Fate:
    return Fate(address=ADDRESS, ending=ending, reason="It is so.", article="a1" if ending is Ending.KEPT else "")


def after(
    entry: KeptEntry,
    given: Answer,
    ended: Fate | None,
    *,
    changed: bool = False,
    latest: datetime | None = NOW,
    settings: Settings | None = None,
    now: datetime = NOW,
) -> KeptEntry:
    return after_answer(
        entry, given, ended, changed=changed, latest=latest, settings=settings or Settings(), now=now, jitter=0.0
    )


def test_an_article_is_read_anew_ever_later_and_then_no_more() -> None:
    entry = after(WAITING, answer(), GOOD)
    hours, now = [], NOW
    while entry.due is not None:
        now = entry.due
        hours.append((now - NOW) / HOUR)
        entry = after(entry, answer(304), None, latest=now, now=now)
    assert hours == [1, 3, 8, 24, 48, 96, 168]
    assert (entry.fate, entry.fated, entry.readings) == (GOOD, NOW, 7)


def test_what_was_not_asked_yet_waits_on_without_a_fate() -> None:
    not_now = answer(0, failed=Ending.UNREACHABLE, reason="It is not its turn yet.", retry_after=2 * HOUR)
    entry = after(WAITING, not_now, fate(Ending.UNREACHABLE))
    assert (entry.fate, entry.tries, entry.due) == (None, 0, NOW + 2 * HOUR)
    late = after(entry, not_now, fate(Ending.UNREACHABLE), now=NOW + 3 * DAY)
    assert late.fate is not None
    assert (late.fate.ending, late.tries) == (Ending.UNREACHABLE, 1)


def test_what_was_read_is_what_validators_and_digest_stand_for() -> None:
    entry = after(WAITING, answer(body=b"words"), GOOD)
    assert (entry.validators.etag, entry.digest) == ('"new"', sha256(b"words").hexdigest())
    assert (entry.fate, entry.fated, entry.tries, entry.readings) == (GOOD, NOW, 0, 0)
    for came, ended in ((answer(), fate(Ending.NO_ARTICLE)), (answer(304), None)):
        again = after(KEPT, came, ended)
        assert (again.validators, again.digest) == (KEPT.validators, KEPT.digest)


def test_the_same_bytes_under_a_new_validator() -> None:
    again = after(replace(KEPT, digest=sha256(b"same").hexdigest()), answer(body=b"same"), None)
    assert (again.validators.etag, again.digest) == ('"new"', sha256(b"same").hexdigest())


def test_a_copy_is_not_read_anew() -> None:
    copy = after(WAITING, answer(), fate(Ending.COPY))
    assert (copy.fate, copy.due) == (fate(Ending.COPY), None)


def test_a_right_that_is_reserved_later_takes_nothing_back() -> None:
    entry = after(KEPT, answer(body=b"other"), fate(Ending.RESERVED))
    assert (entry.fate, entry.due, entry.digest) == (GOOD, None, KEPT.digest)


def test_an_article_of_a_quiet_story_is_not_read_anew() -> None:
    assert after(WAITING, answer(), GOOD, latest=NOW - DAY * 4).due is None
    assert after(WAITING, answer(), GOOD, latest=None).due == NOW + HOUR


def test_the_settings_end_reading_anew() -> None:
    assert after(WAITING, answer(), GOOD, settings=Settings(reread=timedelta())).due is None
    old = replace(KEPT, fated=NOW - HOUR * 20)
    assert after(old, answer(304), None, settings=Settings(reread=HOUR * 20)).due is None


def test_a_changed_article_is_looked_at_sooner() -> None:
    came = replace(KEPT, fated=NOW - HOUR * 8)
    same = after(came, answer(304), None)
    other = after(came, answer(body=b"other"), GOOD, changed=True)
    assert (same.due, other.due) == (NOW + HOUR * 16, NOW + HOUR * 8)
    first = after(replace(KEPT, fated=NOW - HOUR * 2.5), answer(), GOOD, changed=True)
    assert first.due == NOW + HOUR * 0.5


def test_a_desk_that_was_off_goes_on_where_it_would_be() -> None:
    assert after(replace(KEPT, fated=NOW - DAY * 3), answer(304), None).due == NOW + DAY


def test_failures_that_may_pass_are_tried_six_times_in_three_days() -> None:
    entry, now = WAITING, NOW
    tried = 0
    while (entry := after(entry, answer(503), fate(Ending.UNREACHABLE), now=now)).due is not None:
        assert entry.fate == fate(Ending.UNREACHABLE)
        now = entry.due
        tried += 1
    assert tried == 6
    assert DAY * 2.5 < now - NOW <= DAY * 3
    assert (entry.fate, entry.fated, entry.tries) == (fate(Ending.UNREACHABLE), now, 7)


@pytest.mark.parametrize(("status", "ending"), [(0, Ending.TIMED_OUT), (429, Ending.REFUSED), (500, Ending.REFUSED)])
def test_what_may_pass_is_tried_again(status: int, ending: Ending) -> None:
    assert after(WAITING, answer(status), fate(ending)).due == NOW + timedelta(minutes=10)


def test_jitter_spreads_what_is_tried_again_a_little() -> None:
    late = after_answer(
        WAITING, answer(503), fate(Ending.UNREACHABLE), latest=NOW, settings=Settings(), now=NOW, jitter=0.5
    )
    assert late.due == NOW + timedelta(minutes=10.5)


def test_retry_after_is_waited_for_within_reason() -> None:
    busy = answer(503, retry_after=HOUR * 5)
    assert after(WAITING, busy, fate(Ending.UNREACHABLE)).due == NOW + HOUR * 5
    assert after(KEPT, busy, fate(Ending.UNREACHABLE)).due == NOW + HOUR * 5
    absurd = answer(503, retry_after=DAY * 3650)
    assert after(WAITING, absurd, fate(Ending.UNREACHABLE)).due == NOW + DAY * 3


@pytest.mark.parametrize("ending", [Ending.NOT_FOUND, Ending.NO_ARTICLE, Ending.EMPTY])
def test_what_may_come_yet_is_tried_once_more(ending: Ending) -> None:
    given = answer(404 if ending is Ending.NOT_FOUND else 200)
    once = after(WAITING, given, fate(ending))
    assert once.due == NOW + HOUR
    assert after(once, given, fate(ending), now=NOW + HOUR).due is None


@pytest.mark.parametrize(
    ("status", "ending"),
    [
        (410, Ending.NOT_FOUND),
        (403, Ending.REFUSED),
        (0, Ending.REFUSED),
        (200, Ending.WRONG_TYPE),
        (200, Ending.RESERVED),
        (200, Ending.TOO_LARGE),
        (200, Ending.UNREADABLE),
        (200, Ending.BINARY),
    ],
)
def test_what_stays_is_never_asked_again(status: int, ending: Ending) -> None:
    entry = after(WAITING, answer(status), fate(ending))
    assert (entry.due, entry.fate, entry.fated) == (None, fate(ending), NOW)


def test_a_kept_article_keeps_its_fate_whatever_comes_later() -> None:
    gone = after(KEPT, answer(410), fate(Ending.NOT_FOUND))
    assert (gone.fate, gone.fated, gone.due) == (GOOD, KEPT.fated, None)
    down = after(KEPT, answer(503), fate(Ending.UNREACHABLE))
    assert (down.fate, down.due, down.tries, down.readings) == (GOOD, NOW + HOUR * 2, 1, 1)
    assert after(down, answer(304), None, now=NOW + HOUR * 2).tries == 0


def test_unchanged_where_nothing_was_kept_is_a_failure() -> None:
    entry = after(WAITING, answer(304), None)
    assert entry.fate is not None
    assert (entry.fate.ending, entry.due) == (Ending.UNREACHABLE, NOW + timedelta(minutes=10))


def test_signals_of_the_last_answer_that_had_any() -> None:
    noted = after(WAITING, answer(signals=("x-robots-tag: noai",)), GOOD)
    assert noted.signals == ("x-robots-tag: noai",)
    assert after(noted, answer(304), None).signals == ("x-robots-tag: noai",)


def test_a_clock_set_back_does_not_stall() -> None:
    assert next_reading(NOW + DAY * 400, NOW, changed=False, settings=Settings(), now=NOW) == NOW + HOUR


@given(
    st.timedeltas(min_value=-DAY * 900, max_value=DAY * 900),
    st.timedeltas(min_value=-DAY * 900, max_value=DAY * 900),
    st.booleans(),
)
def test_reading_anew_is_ahead_and_within_a_week(came: timedelta, latest: timedelta, changed: bool) -> None:
    due = next_reading(NOW + came, NOW + latest, changed=changed, settings=Settings(), now=NOW)
    assert due is None or NOW < due <= NOW + DAY * 4
