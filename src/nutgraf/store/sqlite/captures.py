"""Bytes as they came, in the file."""

import json

from sqlalchemy import ColumnElement, Connection, bindparam, insert, select, update

from nutgraf.model.fate import Capture
from nutgraf.ports.store import KeptCapture
from nutgraf.store.sqlite.packing import press, release
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import captures

_NUMBER = select(captures.c.id).where(captures.c.digest == bindparam("of"))
_THERE = select(captures.c.id).where(captures.c.digest == bindparam("of"), captures.c.body.is_not(None))
_NAME = insert(captures)
_PUT = replacing(captures, "digest")


def put(connection: Connection, kept: KeptCapture) -> None:
    """Keeps bytes; of two captures with one digest the first one stands, unless its bytes went."""
    capture = kept.capture
    if connection.scalar(_THERE, {"of": kept.digest}):
        return
    values = {
        "digest": kept.digest,
        "at": kept.at,
        "address": capture.address,
        "kind": capture.kind,
        "charset": capture.charset,
        "url": capture.url,
        "status": kept.status,
        "headers": json.dumps(kept.headers),
        "body": press(capture.body),
    }
    connection.execute(_PUT, values)


def get(connection: Connection, digest: str) -> KeptCapture | None:
    """The capture with these bytes."""
    return _first(connection, captures.c.digest == digest)


def after(connection: Connection, number: int) -> tuple[int, KeptCapture] | None:
    """The first capture behind ``number``, with its own number."""
    wanted = select(captures.c.id).where(captures.c.id > number, captures.c.body.is_not(None))
    found = connection.scalar(wanted.order_by(captures.c.id).limit(1))
    kept = None if found is None else _first(connection, captures.c.id == found)
    return None if found is None or kept is None else (found, kept)


def number_of(connection: Connection, digest: str) -> int | None:
    """The number of the capture with this digest, which need not be there with its bytes; None for none."""
    if not digest:
        return None
    found = connection.scalar(_NUMBER, {"of": digest})
    return found or connection.execute(_NAME, {"digest": digest}).lastrowid


def drop_body(connection: Connection, number: int | None) -> None:
    """The bytes go; their digest and where they came from stay."""
    connection.execute(update(captures).where(captures.c.id == number).values(body=None))


def _first(connection: Connection, where: ColumnElement[bool]) -> KeptCapture | None:
    row = connection.execute(select(captures).where(where)).one_or_none()
    if row is None or row.body is None:
        return None
    capture = Capture(address=row.address, body=release(row.body), kind=row.kind, charset=row.charset, url=row.url)
    headers = tuple((name, value) for name, value in json.loads(row.headers))
    return KeptCapture(digest=row.digest, at=row.at, capture=capture, status=row.status, headers=headers)
