"""Ids by their first letters."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, select

_LAST = "\U0010ffff"


def beginning_so(
    connection: Connection, column: ColumnElement[Any], beginning: str, *also: ColumnElement[bool], most: int = 3
) -> tuple[str, ...]:
    """Up to ``most`` of the ids in ``column`` that begin with ``beginning``, in order."""
    wanted = select(column).where(column >= beginning, column < beginning + _LAST, *also)
    return tuple(connection.scalars(wanted.order_by(column).limit(most)))
