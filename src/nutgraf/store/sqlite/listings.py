"""Whom and which outlets pages are found by."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from nutgraf.ports.store import KeptPage, OutletOnPage, PersonOnPage
from nutgraf.store.matching import folded_names, outlet_key
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import page_outlets, page_people, people, stories

_LAST = select(stories.c.last).where(stories.c.id == bindparam("of"))
_KEYS = select(page_people.c.key).where(page_people.c.story == bindparam("of")).distinct()
_CAST = select(page_people).where(page_people.c.story == bindparam("of")).order_by(page_people.c.place)
_CARRIERS = select(page_outlets).where(page_outlets.c.story == bindparam("of")).order_by(page_outlets.c.place)
_UNCAST = delete(page_people).where(page_people.c.story == bindparam("of"))
_UNCARRIED = delete(page_outlets).where(page_outlets.c.story == bindparam("of"))
_PUT_CAST, _PUT_CARRIERS = insert(page_people), insert(page_outlets)
_NAMES = select(page_people.c.name, page_people.c.names).where(page_people.c.key == bindparam("of")).distinct()
_LATEST = (page_people.c.last.is_(None), page_people.c.last.desc(), page_people.c.name, page_people.c.role)
_ROLE = select(page_people.c.role).where(page_people.c.key == bindparam("of"), page_people.c.role != "")
_SUMMED = select(
    select(page_people.c.name).where(page_people.c.key == bindparam("of")).order_by(*_LATEST).limit(1).label("name"),
    func.coalesce(_ROLE.order_by(*_LATEST).limit(1).scalar_subquery(), "").label("role"),
    func.count(page_people.c.story.distinct()).label("stories"),
    func.sum(page_people.c.mentions).label("mentions"),
    func.sum(page_people.c.statements).label("statements"),
    func.max(page_people.c.last).label("last"),
).where(page_people.c.key == bindparam("of"))
_PUT_PERSON = replacing(people, "key")
_GONE = delete(people).where(people.c.key == bindparam("of"))


def put(connection: Connection, number: int, page: KeptPage) -> None:
    """Lists the page of story ``number`` by its people and outlets, in place of what it was listed by."""
    before = _unlist(connection, number)
    last = connection.scalar(_LAST, {"of": number})
    cast = [{**_person(one), "story": number, "place": place, "last": last} for place, one in enumerate(page.cast)]
    carriers = [{**_outlet(one), "story": number, "place": place} for place, one in enumerate(page.carriers)]
    if cast:
        connection.execute(_PUT_CAST, cast)
    if carriers:
        connection.execute(_PUT_CARRIERS, carriers)
    _count(connection, {*before, *(one.key for one in page.cast)})


def drop(connection: Connection, number: int) -> None:
    """Lists the page of story ``number`` by nothing any more."""
    _count(connection, _unlist(connection, number))


def cast(connection: Connection, number: int) -> tuple[PersonOnPage, ...]:
    """The people on the page of story ``number``."""
    return tuple(
        PersonOnPage(
            key=row.key,
            name=row.name,
            role=row.role,
            names=tuple(json.loads(row.names)),
            mentions=row.mentions,
            statements=row.statements,
        )
        for row in connection.execute(_CAST, {"of": number})
    )


def carriers(connection: Connection, number: int) -> tuple[OutletOnPage, ...]:
    """The outlets of the page of story ``number``."""
    return tuple(outlet_of(row) for row in connection.execute(_CARRIERS, {"of": number}))


def outlet_of(row: Any) -> OutletOnPage:
    """The outlet in a row of ``page_outlets``."""
    return OutletOnPage(name=row.name, articles=row.articles, first=row.first, taken=tuple(json.loads(row.taken)))


def _unlist(connection: Connection, number: int) -> list[str]:
    """Takes the page of story ``number`` out; the keys of the people it was listed by."""
    keys = list(connection.scalars(_KEYS, {"of": number}))
    connection.execute(_UNCAST, {"of": number})
    connection.execute(_UNCARRIED, {"of": number})
    return keys


def _count(connection: Connection, keys: Iterable[str]) -> None:
    """Sums up anew what all pages tell of somebody; the latest page says what they are called."""
    for key in sorted(keys):
        names = connection.execute(_NAMES, {"of": key}).all()
        if not names:
            connection.execute(_GONE, {"of": key})
            continue
        folded = folded_names(name for row in names for name in (row.name, *json.loads(row.names)))
        summed = connection.execute(_SUMMED, {"of": key}).one()
        connection.execute(_PUT_PERSON, {"key": key, "folded": folded, **summed._mapping})


def _person(one: PersonOnPage) -> dict[str, Any]:
    return {
        "key": one.key,
        "name": one.name,
        "role": one.role,
        "names": json.dumps(one.names, ensure_ascii=False),
        "mentions": one.mentions,
        "statements": one.statements,
    }


def _outlet(one: OutletOnPage) -> dict[str, Any]:
    return {
        "folded": outlet_key(one.name),
        "name": one.name,
        "articles": one.articles,
        "first": one.first,
        "taken": json.dumps(one.taken, ensure_ascii=False),
        "takings": len(one.taken),
    }
