"""Addresses that are told of news, and what waits to be told, in the file."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select, update

from nutgraf.model.hook import Delivery, Happening, Hook
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import deliveries as waiting
from nutgraf.store.sqlite.tables import hooks

_PUT = replacing(hooks, "hook")
_NUMBER = select(hooks.c.id).where(hooks.c.hook == bindparam("of"))
_NEXT = select(func.min(waiting.c.due)).where(waiting.c.due.is_not(None))
_THERE = select(waiting.c.id).where(waiting.c.delivery == bindparam("of"))
_DELIVERIES = select(waiting, hooks.c.hook.label("hook_id")).join(hooks, hooks.c.id == waiting.c.hook)


class Hooks:
    """A `nutgraf.ports.people_shelves.HookShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, hook: Hook) -> None:
        """Puts ``hook`` in place of the one of the same id, or adds it."""
        values = {
            "hook": hook.id,
            "address": hook.address,
            "secret": hook.secret,
            "happenings": " ".join(hook.happenings),
            "story": hook.story,
            "person": hook.by,
            "made": hook.made,
            "retired": hook.retired,
        }
        with self._connections.writing() as connection:
            connection.execute(_PUT, values)

    def all(self) -> tuple[Hook, ...]:
        """All hooks in the order in which they were first added."""
        with self._connections.reading() as connection:
            return tuple(_hook(row) for row in connection.execute(select(hooks).order_by(hooks.c.id)))

    def remove(self, hook: str) -> bool:
        """Forgets a hook and its deliveries; whether there was one."""
        with self._connections.writing() as connection:
            number = connection.scalar(_NUMBER, {"of": hook})
            connection.execute(delete(waiting).where(waiting.c.hook == number))
            return connection.execute(delete(hooks).where(hooks.c.id == number)).rowcount > 0

    def queue(self, deliveries: Sequence[Delivery]) -> int:
        """Adds those whose id is not there yet and whose hook is; how many."""
        with self._connections.writing() as connection:
            return sum(_is_new(connection, delivery) for delivery in deliveries)

    def due(self, now: datetime, most: int) -> tuple[Delivery, ...]:
        """Deliveries that are due, those that wait longest first."""
        return self._told(_DELIVERIES.where(waiting.c.due <= now).order_by(waiting.c.due, waiting.c.id).limit(most))

    def keep(self, delivery: Delivery) -> None:
        """Puts ``delivery`` in place of the one of the same id and hook."""
        with self._connections.writing() as connection:
            number = connection.scalar(_NUMBER, {"of": delivery.hook})
            same = (waiting.c.delivery == delivery.id, waiting.c.hook == number)
            connection.execute(update(waiting).where(*same).values(_values(delivery)))

    def deliveries(self, hook: str, most: int = 50) -> tuple[Delivery, ...]:
        """Deliveries of a hook, the latest made first."""
        wanted = _DELIVERIES.where(hooks.c.hook == hook)
        return self._told(wanted.order_by(waiting.c.made.desc(), waiting.c.id).limit(most))

    def next_due(self) -> datetime | None:
        """When the next delivery is due."""
        with self._connections.reading() as connection:
            due: datetime | None = connection.scalar(_NEXT)
            return due

    def forget(self, before: datetime) -> int:
        """Forgets deliveries that are done and were made before; how many."""
        done = delete(waiting).where(waiting.c.due.is_(None), waiting.c.made < before)
        with self._connections.writing() as connection:
            return connection.execute(done).rowcount

    def _told(self, wanted: Select[Any]) -> tuple[Delivery, ...]:
        with self._connections.reading() as connection:
            return tuple(_delivery(row) for row in connection.execute(wanted))


def _is_new(connection: Connection, delivery: Delivery) -> bool:
    number = connection.scalar(_NUMBER, {"of": delivery.hook})
    if number is None or connection.scalar(_THERE, {"of": delivery.id}) is not None:
        return False
    connection.execute(insert(waiting).values(delivery=delivery.id, hook=number, **_values(delivery)))
    return True


def _values(delivery: Delivery) -> dict[str, Any]:
    return {
        "happening": delivery.happening or "",
        "body": delivery.body,
        "made": delivery.made,
        "due": delivery.due,
        "tries": delivery.tries,
        "status": delivery.status,
        "problem": delivery.problem,
    }


def _hook(row: Row[Any]) -> Hook:
    return Hook(
        id=row.hook,
        address=row.address,
        secret=row.secret,
        happenings=tuple(Happening(one) for one in row.happenings.split()),
        story=row.story,
        by=row.person,
        made=row.made,
        retired=row.retired,
    )


def _delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.delivery,
        hook=row.hook_id,
        happening=Happening(row.happening) if row.happening else None,
        body=row.body,
        made=row.made,
        due=row.due,
        tries=row.tries,
        status=row.status,
        problem=row.problem,
    )
