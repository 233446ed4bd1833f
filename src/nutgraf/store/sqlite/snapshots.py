"""The last snapshot of the stream: named blobs, of which those that changed are written anew."""

from collections.abc import Mapping
from hashlib import blake2b

from sqlalchemy import Connection, delete, select

from nutgraf.store.sqlite.packing import press_quickly, release
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import marks, snapshot

_MARK = "snapshot"
_PUT = replacing(snapshot, "name")
_PUT_MARK = replacing(marks, "name")


def last(connection: Connection) -> tuple[int, dict[str, bytes]]:
    """The blobs, with the number of the last step in them; 0 and nothing where there are none."""
    blobs = {name: release(body) for name, body in connection.execute(select(snapshot.c.name, snapshot.c.body))}
    step = connection.scalar(select(marks.c.value).where(marks.c.name == _MARK))
    return int(step or 0), blobs


def put(connection: Connection, step: int, blobs: Mapping[str, bytes]) -> None:
    """Puts ``blobs`` in place of those that are there."""
    known = {row.name: row.digest for row in connection.execute(select(snapshot.c.name, snapshot.c.digest))}
    for name, blob in blobs.items():
        digest = blake2b(blob, digest_size=16).digest()
        if known.pop(name, None) != digest:
            connection.execute(_PUT, {"name": name, "digest": digest, "body": press_quickly(blob)})
    connection.execute(delete(snapshot).where(snapshot.c.name.in_(list(known))))
    connection.execute(_PUT_MARK, {"name": _MARK, "value": str(step)})
