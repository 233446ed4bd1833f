"""The hooks of a desk: addresses that are told when something happens."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace

from nutgraf.desk.delivering import deliver, post
from nutgraf.desk.signing import new_secret
from nutgraf.errors import FetchFailed, WrongUse
from nutgraf.model.hook import Delivery, Happening, Hook
from nutgraf.ports import Clock, Sender
from nutgraf.ports.store import Store

MOST = 50
"""Hooks that a desk has at most."""


class Hooks:
    """The hooks of ``store``. ``sender`` makes who sends, when something is to be sent."""

    def __init__(self, store: Store, clock: Clock, sender: Callable[[], Sender]) -> None:
        self._store = store
        self._clock = clock
        self._sender = sender

    def add(self, address: str, happenings: Sequence[Happening] = (), story: str = "", *, by: str) -> Hook:
        """A new hook with its secret, which is told here and never again. ``happenings`` empty: all of them; ``story`` by any
        id it ever had, "" for all.

        Raises `WrongUse` for an address that nothing would be sent to, and `WrongTurn` for a story that is not known.
        """
        from nutgraf.desk.questions import full_story

        address = address.strip()
        try:
            self._sender().demand_open(address)
        except FetchFailed as failed:
            raise WrongUse(failed.reason) from failed
        if len(self._store.hooks.all()) >= MOST:
            raise WrongUse(f"there are {MOST} hooks already; remove one that is not needed any more")
        hook = Hook(
            id=f"h{secrets.token_hex(4)}", address=address, secret=new_secret(), by=by, made=self._clock.now(),
            happenings=tuple(one for one in Happening if one in happenings) or tuple(Happening),
            story=full_story(story, self._store) if story else "",
        )  # fmt: skip
        self._store.hooks.add(hook)
        return hook

    def all(self) -> tuple[Hook, ...]:
        """All hooks in the order in which they were added, without their secrets."""
        return tuple(replace(hook, secret="") for hook in self._store.hooks.all())

    def remove(self, hook: str) -> Hook:
        """Forgets a hook, by its id or the beginning of it, with what it was told; which one it was."""
        found = self._hook(hook)
        self._store.hooks.remove(found.id)
        return replace(found, secret="")

    def deliveries(self, hook: str, most: int = 50) -> tuple[Delivery, ...]:
        """What a hook was told and is to be told, the latest first."""
        return self._store.hooks.deliveries(self._hook(hook).id, most)

    def try_out(self, hook: str) -> Delivery:
        """Sends something that tells of nothing, once; what came of it (``problem`` "": it was taken)."""
        from nutgraf.render.event_json import event_body, trial_json

        found, now = self._hook(hook), self._clock.now()
        trial = Delivery(
            id=f"msg_{secrets.token_hex(12)}", hook=found.id, happening=None,
            body=event_body(trial_json(now)), made=now, due=None, tries=1,
        )  # fmt: skip
        posted = post(found, trial, self._sender(), now)
        done = replace(trial, status=posted.status, problem=posted.problem)
        self._store.hooks.queue([done])
        return done

    def send(self) -> tuple[int, int]:
        """Tells all hooks what is due; how many deliveries were taken, and how many tries failed."""
        if self._store.hooks.next_due() is None:
            return 0, 0
        return deliver(self._store, self._sender(), self._clock)

    def _hook(self, hook: str) -> Hook:
        found = [one for one in self._store.hooks.all() if hook and one.id.startswith(hook)]
        if len(found) != 1:
            told = "several hooks begin" if found else "no hook begins"
            raise WrongUse(f"{told} with {hook!r}", "nutgraf hooks list shows them with their ids")
        return found[0]
