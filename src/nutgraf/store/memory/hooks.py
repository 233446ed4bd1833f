"""Addresses that are told of news, in memory."""

from collections.abc import Sequence
from datetime import datetime

from nutgraf.model.hook import Delivery, Hook
from nutgraf.store.memory.books import Books, in_utc


class MemoryHooks:
    """A `nutgraf.ports.people_shelves.HookShelf`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def add(self, hook: Hook) -> None:
        self._books.hooks[hook.id] = in_utc(hook)

    def all(self) -> tuple[Hook, ...]:
        return tuple(self._books.hooks.values())

    def remove(self, hook: str) -> bool:
        self._forget([one for one in self._books.deliveries.values() if one.hook == hook])
        return self._books.hooks.pop(hook, None) is not None

    def queue(self, deliveries: Sequence[Delivery]) -> int:
        there = len(self._books.deliveries)
        for one in deliveries:
            if one.hook in self._books.hooks:
                self._books.deliveries.setdefault(one.id, in_utc(one))
        return len(self._books.deliveries) - there

    def due(self, now: datetime, most: int) -> tuple[Delivery, ...]:
        waiting = [(one.due, one) for one in self._books.deliveries.values() if one.due is not None and one.due <= now]
        return tuple(one for _, one in sorted(waiting, key=lambda pair: pair[0])[:most])

    def keep(self, delivery: Delivery) -> None:
        there = self._books.deliveries.get(delivery.id)
        if there is not None and there.hook == delivery.hook:
            self._books.deliveries[delivery.id] = in_utc(delivery)

    def deliveries(self, hook: str, most: int = 50) -> tuple[Delivery, ...]:
        found = [one for one in self._books.deliveries.values() if one.hook == hook]
        return tuple(sorted(found, key=lambda one: one.made, reverse=True)[:most])

    def next_due(self) -> datetime | None:
        return min((one.due for one in self._books.deliveries.values() if one.due is not None), default=None)

    def forget(self, before: datetime) -> int:
        done = [one for one in self._books.deliveries.values() if one.due is None and one.made < before]
        self._forget(done)
        return len(done)

    def _forget(self, deliveries: Sequence[Delivery]) -> None:
        for one in deliveries:
            del self._books.deliveries[one.id]
