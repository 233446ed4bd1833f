"""Telling hooks what waits to be told: several at once, each again later where it could not be told."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from queue import Empty, SimpleQueue
from threading import Thread

from nutgraf.desk.signing import signed
from nutgraf.model.hook import Delivery, Hook, Posted
from nutgraf.ports import Clock, Sender
from nutgraf.ports.store import Store

AGAIN = (
    timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2), timedelta(hours=6),
    timedelta(hours=12), timedelta(days=1),
)  # fmt: skip
"""How long is waited after the first try, the second, and so on; after one more nothing is tried."""

AT_ONCE = 16
"""Receivers that are told at the same time."""

MOST = 500
"""Deliveries of one round."""

LEFT_ALONE = 20.0
"""Seconds after which a round goes on without waiting for receivers that still did not answer."""

REMEMBERED = timedelta(days=30)
GONE = 410

_Told = tuple[Delivery, Posted]


def deliver(store: Store, sender: Sender, clock: Clock) -> tuple[int, int]:
    """Tells what is due; how many deliveries were taken, and how many tries failed.

    Each receiver is told in its own thread and in order, up to its first failure: a slow one holds up no other. What came
    of each is kept as it comes, so that a run that is killed repeats one of each hook at most.
    """
    store.hooks.forget(clock.now() - REMEMBERED)
    hooks = {hook.id: hook for hook in store.hooks.all()}
    waiting: dict[str, list[Delivery]] = defaultdict(list)
    for delivery in store.hooks.due(clock.now(), MOST):
        if hooks[delivery.hook].retired:
            store.hooks.keep(replace(delivery, due=None, problem="The hook was retired."))
        else:
            waiting[delivery.hook].append(delivery)
    taken = failed = 0
    for delivery, posted in _told([(hooks[hook], due) for hook, due in waiting.items()], sender, clock):
        settle(store, delivery, posted, clock.now())
        taken, failed = taken + (not posted.problem), failed + bool(posted.problem)
    return taken, failed


def settle(store: Store, delivery: Delivery, posted: Posted, now: datetime) -> Delivery:
    """Keeps what came of a try, and that a receiver is gone for good; the delivery as it is kept."""
    kept = after(delivery, posted, now)
    with store.change():
        store.hooks.keep(kept)
        if posted.status == GONE:
            for hook in store.hooks.all():
                if hook.id == delivery.hook:
                    store.hooks.add(replace(hook, retired=posted.problem))
    return kept


def after(delivery: Delivery, posted: Posted, now: datetime) -> Delivery:
    """The delivery after one more try: told, given up, or due again."""
    tries = delivery.tries + 1
    done = replace(delivery, tries=tries, status=posted.status, problem=posted.problem, due=None)
    if not posted.problem or posted.status == GONE:
        return done
    if tries > len(AGAIN):
        return replace(done, problem=f"{posted.problem} Given up after {tries} tries.")
    wait = max(AGAIN[tries - 1] * _spread(delivery.id, tries), timedelta(seconds=posted.wait))
    return replace(done, due=now + wait)


def post(hook: Hook, delivery: Delivery, sender: Sender, now: datetime) -> Posted:
    """Sends one delivery, signed; what came of it."""
    headers = signed(hook.secret, delivery.id, now, delivery.body)
    return sender.send(hook.address, headers, delivery.body.encode())


def _spread(delivery: str, tries: int) -> float:
    """A factor from 0.8 to 1.2, another one for each delivery and try, so that not all come back at one moment."""
    return 0.8 + 0.4 * sha256(f"{delivery} {tries}".encode()).digest()[0] / 255


def _told(waiting: Sequence[tuple[Hook, Sequence[Delivery]]], sender: Sender, clock: Clock) -> Iterator[_Told]:
    """What came of each delivery that was tried, as it comes; the caller's thread keeps it."""
    left: SimpleQueue[tuple[Hook, Sequence[Delivery]]] = SimpleQueue()
    answers: SimpleQueue[_Told | None] = SimpleQueue()
    for one in waiting:
        left.put(one)

    def work() -> None:
        try:
            while not clock.stopped:
                hook, due = left.get_nowait()
                _tell_in_order(hook, due, sender, clock, answers)
        except Empty:
            pass
        finally:
            answers.put(None)

    workers = min(AT_ONCE, len(waiting))
    for _ in range(workers):
        Thread(target=work, daemon=True).start()
    try:
        while workers:
            answer = answers.get(timeout=LEFT_ALONE)
            if answer is None:
                workers -= 1
            else:
                yield answer
    except Empty:
        sender.cut()


def _tell_in_order(
    hook: Hook, due: Sequence[Delivery], sender: Sender, clock: Clock, answers: "SimpleQueue[_Told | None]"
) -> None:
    for delivery in due:
        posted = post(hook, delivery, sender, clock.now())
        answers.put((delivery, posted))
        if posted.problem or clock.stopped:
            return
