"""When an announced address is asked again: articles of live stories for changes, failures that may pass.

| how it ended | asked again |
|---|---|
| an article that was kept | 1, 3 and 8 hours, 1, 2, 4 and 7 days after it came, within `Settings.reread`, while its story is live |
| … that was seen to change | in half that time, an hour at least |
| timed out, not reached, 429, 5xx | after 10 and 30 minutes, 2, 6, 18 and 44 hours: six times in three days |
| not there (404), no article, empty | once more, after an hour: some are announced before they stand there |
| a copy of one that is kept | never: that one is read anew |
| gone (410), refused, rights reserved, too large, of another kind, damaged | never |

What was not asked yet, because its site wants longer pauses, waits on for three days and ends in no fate meanwhile.
A story is live while its latest article is younger than three days. What was kept once stays kept: an address that
fails when it is read anew keeps its fate, and rights that are reserved later hold for what would be read later.
Retry-After is waited for, three days at most.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from nutgraf.model.asking import Answer
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.settings import Settings

LIVE = timedelta(days=3)
"""A story whose latest article is older is not live any more."""
_HOUR = timedelta(hours=1)
_READ_ANEW = tuple(timedelta(hours=hours) for hours in (1, 3, 8, 24, 48, 96, 168))
_TRIED_AGAIN = tuple(timedelta(minutes=minutes) for minutes in (10, 30, 120, 360, 1080, 2640))
_LONGEST_RETRY = timedelta(days=3)
_MAY_PASS = frozenset({Ending.TIMED_OUT, Ending.UNREACHABLE})
_MAY_COME = frozenset({Ending.NOT_FOUND, Ending.NO_ARTICLE, Ending.EMPTY})
_NOTHING_KEPT = "The server says that nothing changed, though nothing was kept of it before; it is asked again later."
_PASSING_STATUS = frozenset({408, 425, 429})


def after_answer(
    entry: KeptEntry,
    answer: Answer,
    fate: Fate | None,
    *,
    changed: bool = False,
    latest: datetime | None = None,
    settings: Settings,
    now: datetime,
    jitter: float,
) -> KeptEntry:
    """``entry`` after its address was asked, with its fate and when it is asked again.

    ``fate`` is what came of the answer, None where it was unchanged (304, or the bytes that were kept). ``changed`` is
    whether another version was read than before, ``latest`` when the latest article of its story was published (None:
    it is in no story yet). ``jitter`` is anywhere from 0 to below 1. A failure that may pass is the fate until another
    try ends better.
    """
    if _not_now(answer) and now - entry.announced < _LONGEST_RETRY:
        return replace(entry, due=now + _spread(timedelta(), answer, jitter))
    again = entry.fate is not None and entry.fate.good
    if fate is None and not again:
        fate = Fate(address=entry.entry.address, ending=Ending.UNREACHABLE, reason=_NOTHING_KEPT)
    entry = replace(entry, signals=answer.signals or entry.signals)
    if fate is not None and not fate.good:
        return _after_failure(entry, answer, fate, now, jitter, settings, latest or entry.announced)
    kept = entry if again else replace(entry, fate=fate, fated=now)
    came = kept.fated or now
    due = None
    if kept.fate is not None and kept.fate.ending is not Ending.COPY:
        due = next_reading(came, latest or came, changed=changed and again, settings=settings, now=now)
    kept = replace(kept, due=due, tries=0, readings=entry.readings + again)
    if answer.capture is None:
        return kept
    return replace(kept, validators=answer.validators, digest=sha256(answer.capture.body).hexdigest())


def next_reading(
    came: datetime, latest: datetime, *, changed: bool, settings: Settings, now: datetime
) -> datetime | None:
    """When an article that came at ``came`` is read anew, None where it is not: its story is quiet, or it is too old.

    ``latest`` is when the latest article of its story was published. A clock that was set back makes it no younger
    than new.
    """
    age = max(now - came, timedelta())
    if now - latest > LIVE:
        return None
    step = next((step for step in _READ_ANEW if age < step <= settings.reread), None)
    if step is None:
        return None
    wait = step - age
    return now + (max(wait / 2, min(wait, _HOUR)) if changed else wait)


def _after_failure(
    entry: KeptEntry,
    answer: Answer,
    fate: Fate,
    now: datetime,
    jitter: float,
    settings: Settings,
    latest: datetime,
) -> KeptEntry:
    tries = entry.tries + 1
    if entry.fate is None or not entry.fate.good:
        wait = _wait(answer, fate.ending, tries)
        due = now + _spread(wait, answer, jitter) if wait else None
        return replace(entry, fate=fate, fated=now, due=due, tries=tries)
    due = None
    if _wait(answer, fate.ending, tries):
        due = next_reading(entry.fated or now, latest, changed=False, settings=settings, now=now)
    if due is not None:
        due = max(due, now + _retry(answer))
    return replace(entry, due=due, tries=tries, readings=entry.readings + 1)


def _wait(answer: Answer, ending: Ending, tries: int) -> timedelta | None:
    """How long to wait after ``tries`` failures in a row; None where there is nothing to wait for."""
    if _passes(answer, ending):
        return _TRIED_AGAIN[tries - 1] if tries <= len(_TRIED_AGAIN) else None
    return _HOUR if ending in _MAY_COME and tries < 2 and not answer.gone else None


def _not_now(answer: Answer) -> bool:
    """Whether nobody was asked at all: it is not the address's turn yet, by what its site asks for."""
    return answer.failed is not None and answer.status == 0 and answer.retry_after is not None


def _passes(answer: Answer, ending: Ending) -> bool:
    return ending in _MAY_PASS or answer.status in _PASSING_STATUS or answer.status >= 500


def _spread(wait: timedelta, answer: Answer, jitter: float) -> timedelta:
    return max(wait * (1 + 0.1 * jitter), _retry(answer))


def _retry(answer: Answer) -> timedelta:
    return min(answer.retry_after or timedelta(), _LONGEST_RETRY)
