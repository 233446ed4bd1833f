"""Whether a desk's file is whole, and everything in it fits together."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, select

from nutgraf.errors import BrokenDesk
from nutgraf.store.sqlite import index, packing
from nutgraf.store.sqlite.migrate import HEAD, revision_of
from nutgraf.store.sqlite.opening import bare, demand_file
from nutgraf.store.sqlite.orphans import ORPHANS
from nutgraf.store.sqlite.places import beside, place_of
from nutgraf.store.sqlite.tables import articles, captures, versions
from nutgraf.store.sqlite.trouble import told

CURE = "“nutgraf doctor --repair” puts it right"
COPY = "“nutgraf restore” brings back a backup"
SCARCE = 2
"""Less free room than so many times the desk is told: a copy and a return of it need as much."""

_TOLD = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at. ``good`` is None where it does no harm; ``curable`` whether `repair` puts it right."""

    what: str
    found: str
    good: bool | None = True
    curable: bool = False


def examine(path: str | os.PathLike[str]) -> tuple[Finding, ...]:
    """What there is to say about the desk at ``path``; it is only read. It takes time with the size of the desk.

    Raises `WrongUse` where no file is there; whatever else is wrong is a finding.
    """
    place = place_of(path)
    with told(place):
        try:
            demand_file(place)
            with told(place), bare(place, readonly=True) as connection:
                return tuple(_findings(connection, place))
        except BrokenDesk as error:
            return (Finding(what="desk", found=str(error), good=False),)


def _findings(connection: Connection, place: Path) -> Iterator[Finding]:
    revision = revision_of(connection, place)
    yield Finding(what="desk", found=f"“{place}”, version {revision} of the file")
    yield from _room(place)
    damage = [row[0] for row in connection.exec_driver_sql(f"PRAGMA integrity_check({_TOLD})")]
    if damage != ["ok"]:
        yield Finding(what="file", found=f"damaged: {'; '.join(damage)}; {CURE}, or {COPY}", good=False, curable=True)
        return
    yield Finding(what="file", found="whole")
    if revision != HEAD:
        yield Finding(what="version", found="older than this nutgraf; it is brought up when it is next used", good=None)
        return
    yield from _fitting(connection)
    yield _readable(connection)
    yield _original(connection)


def _room(place: Path) -> Iterator[Finding]:
    size, log = place.stat().st_size, beside(place)[0]
    waiting = log.stat().st_size if log.exists() else 0
    yield Finding(what="size", found=f"{_megabytes(size)}, and {_megabytes(waiting)} not yet moved into the file")
    free = shutil.disk_usage(place.parent).free
    enough = free > SCARCE * (size + waiting)
    advice = "" if enough else "; make room: a backup beside it needs as much as the desk"
    yield Finding(what="free disk", found=f"{_megabytes(free)}{advice}", good=True if enough else None)


def _fitting(connection: Connection) -> Iterator[Finding]:
    """What hangs in the air."""
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    tables = ", ".join(sorted({str(row[0]) for row in loose}))
    if loose:
        yield Finding(
            what="references", found=f"{len(loose)} lead nowhere ({tables}); {CURE}", good=False, curable=True
        )
    else:
        yield Finding(what="references", found="all lead somewhere")
    for orphan in ORPHANS:
        count = connection.exec_driver_sql(orphan.count).scalar() or 0
        if count:
            good = None if orphan.harmless else False
            yield Finding(what=orphan.what, found=f"{count} {orphan.told}; {CURE}", good=good, curable=True)
    if not index.spelled(connection):
        yield Finding(what="index", found=f"of words as they were spelled before; {CURE}", good=False, curable=True)


def _readable(connection: Connection) -> Finding:
    """Whether every text is as it was when it was read."""
    from nutgraf.read.assemble import digest

    wrong, looked = [], 0
    wanted = select(articles.c.article, versions.c.version, versions.c.cut, versions.c.body)
    for row in connection.execute(wanted.join(articles, articles.c.id == versions.c.article)).yield_per(100):
        looked += 1
        try:
            text = packing.article_of(row.body).text
        except BrokenDesk:
            wrong.append(row.article)
            continue
        if not row.cut and digest(text) != row.version:
            wrong.append(row.article)
    return _judged("texts", looked, wrong)


def _original(connection: Connection) -> Finding:
    """Whether all bytes that came are as they came."""
    wrong, looked = [], 0
    wanted = select(captures.c.digest, captures.c.body).where(captures.c.body.is_not(None))
    for row in connection.execute(wanted).yield_per(10):
        looked += 1
        try:
            same = sha256(packing.release(row.body)).hexdigest() == row.digest
        except BrokenDesk:
            same = False
        if not same:
            wrong.append(row.digest[:12])
    return _judged("captures", looked, wrong)


def _judged(what: str, looked: int, wrong: list[str]) -> Finding:
    if not wrong:
        return Finding(what=what, found=f"{looked}, all as they came")
    some = ", ".join(wrong[:_TOLD])
    return Finding(what=what, found=f"{len(wrong)} of {looked} are not as they came ({some}); {COPY}", good=False)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"
