"""When a desk that runs by itself does its next round."""

from datetime import datetime, timedelta

from nutgraf.collect.hours import ends, is_quiet
from nutgraf.ports import Clock
from nutgraf.ports.store import Store

LEAST = timedelta(seconds=20)
"""Between two rounds, so that a desk of many feeds does not spin."""

MOST = timedelta(minutes=15)
"""After so long a round is due in any case: corrections wait, and a clock may have been set."""


def next_round(store: Store, now: datetime, until: datetime | None) -> timedelta:
    """How long to wait until something is due."""
    dues = [kept.state.due or now for kept in store.feeds.all() if not kept.state.retired]
    entry = store.entries.next_due()
    hook = store.hooks.next_due()
    soonest = min([*dues, *([entry] if entry else []), *([hook] if hook else []), now + MOST])
    pause = max(LEAST, min(MOST, soonest - now))
    return pause if until is None else max(timedelta(), min(pause, until - now))


def wait_out(quiet: str, clock: Clock, until: datetime | None) -> bool:
    """Waits while it is a quiet hour, local to the machine, some minutes at a time; whether it was one."""
    now = clock.now()
    if not is_quiet(now.astimezone(), quiet):
        return False
    pause = min(MOST, ends(now.astimezone(), quiet) - now)
    clock.wait(max(1.0, (pause if until is None else min(pause, until - now)).total_seconds()))
    return True
