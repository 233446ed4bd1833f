"""What people said of what pages show, in the file."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from nutgraf.model.ruling import KeptRuling, Ruling, RulingKind
from nutgraf.model.sentence import Citation
from nutgraf.store.packed import pack, understood, unpack
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.tables import rulings as rows


class Rulings:
    """A `nutgraf.ports.people_shelves.RulingShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, ruling: Ruling) -> int:
        """Keeps what was said; its number."""
        with self._connections.writing() as connection:
            return int(connection.execute(insert(rows).values(_values(ruling))).lastrowid)

    def get(self, number: int) -> KeptRuling | None:
        """One ruling, whether it stands or was taken back."""
        with self._connections.reading() as connection:
            row = connection.execute(select(rows).where(rows.c.number == number)).one_or_none()
        return _kept(row) if row else None

    def undo(self, number: int, by: str, at: datetime) -> bool:
        """Takes a ruling back; False where there is none that stands."""
        taken = update(rows).where(rows.c.number == number, rows.c.undone.is_(None))
        with self._connections.writing() as connection:
            return connection.execute(taken.values(undone=at, undone_by=by)).rowcount > 0

    def all(self, *, standing: bool = False, story: str = "") -> tuple[KeptRuling, ...]:
        """All rulings in the order in which they were said; the standing ones alone, those said at one story alone."""
        wanted = select(rows).order_by(rows.c.number)
        if standing:
            wanted = wanted.where(rows.c.undone.is_(None))
        if story:
            wanted = wanted.where(rows.c.story == story)
        with self._connections.reading() as connection:
            return tuple(_kept(row) for row in connection.execute(wanted))


def _values(ruling: Ruling) -> dict[str, Any]:
    cited = ruling.citation and asdict(ruling.citation)
    return {
        "kind": ruling.kind,
        "person": ruling.by,
        "at": ruling.at,
        "because": ruling.because,
        "story": ruling.story,
        "body": pack({"names": ruling.names, "sentence": ruling.sentence, "citation": cited}),
        "undone": None,
        "undone_by": "",
    }


def _kept(row: Row[Any]) -> KeptRuling:
    with understood("what somebody said of a page"):
        told = unpack(row.body)
        ruling = Ruling(
            kind=RulingKind(row.kind),
            by=row.person,
            at=row.at,
            because=row.because,
            story=row.story,
            names=tuple(told["names"]),
            sentence=told["sentence"],
            citation=Citation(**told["citation"]) if told["citation"] else None,
        )
    return KeptRuling(number=row.number, ruling=ruling, undone=row.undone, undone_by=row.undone_by)
