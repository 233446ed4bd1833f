"""What is known of outlets, and how their texts are kept, in the file."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from nutgraf.model.article import Article
from nutgraf.model.keeping import Keeping, OutletFact, Policy
from nutgraf.store.matching import host_of, is_meant, is_named, outlet_key
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import outlet_facts, outlets, policies

_NUMBER = select(outlets.c.id).where(outlets.c.name == bindparam("named"), outlets.c.host == bindparam("at"))

_PUT_POLICY = replacing(policies, "outlet")


class Outlets:
    """A `nutgraf.ports.store.OutletShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def keep_facts(self, facts: Sequence[OutletFact]) -> int:
        """Adds facts; how many are new."""
        with self._connections.writing() as connection:
            return sum(_is_new(connection, fact) for fact in facts)

    def facts(self, outlet: str = "") -> tuple[OutletFact, ...]:
        """Facts of one outlet (any case), or all, by outlet, field, value and source."""
        columns = outlet_facts.c
        wanted = select(outlet_facts).order_by(columns.folded, columns.field, columns.value, columns.source)
        if outlet:
            wanted = wanted.where(columns.folded == outlet_key(outlet))
        with self._connections.reading() as connection:
            return tuple(
                OutletFact(
                    outlet=row.outlet,
                    field=row.field,
                    value=row.value,
                    source=row.source,
                    asof=date.fromisoformat(row.asof),
                )
                for row in connection.execute(wanted)
            )

    def set_policy(self, policy: Policy) -> None:
        """Puts ``policy`` in place of the one for the same outlet, or adds it."""
        values = {
            "outlet": policy.outlet,
            "keeping": policy.keeping,
            "expires": policy.expires,
            "because": policy.because,
        }
        with self._connections.writing() as connection:
            connection.execute(_PUT_POLICY, values)

    def policies(self) -> tuple[Policy, ...]:
        """All policies, by outlet."""
        with self._connections.reading() as connection:
            return tuple(
                Policy(outlet=row.outlet, keeping=Keeping(row.keeping), expires=row.expires, because=row.because)
                for row in connection.execute(select(policies).order_by(policies.c.outlet))
            )

    def drop_policy(self, outlet: str) -> bool:
        """Forgets the policy for ``outlet``; whether there was one."""
        with self._connections.writing() as connection:
            return connection.execute(delete(policies).where(policies.c.outlet == outlet)).rowcount > 0


def number_of(connection: Connection, article: Article) -> int:
    """The number of the outlet that ``article`` is by, at the host of its address."""
    named = {"named": article.outlet.name, "at": host_of(article)}
    found = connection.scalar(_NUMBER, named)
    if found is None:
        values = {"name": named["named"], "host": named["at"], "folded": outlet_key(named["named"])}
        found = connection.execute(insert(outlets).values(values)).lastrowid
    return int(found)


def containing(connection: Connection, part: str) -> list[int]:
    """The outlets of which ``part`` is a part of the name or the host, in any case."""
    return [number for number, name, host in _all(connection) if is_named(name, host, part)]


def meant(connection: Connection, outlet: str) -> list[int]:
    """The outlets that a policy for ``outlet`` is for: of this name, or at this host or one below it."""
    return [number for number, name, host in _all(connection) if is_meant(name, host, outlet)]


def _all(connection: Connection) -> Iterable[tuple[int, str, str]]:
    for row in connection.execute(select(outlets)):
        yield row.id, row.name, row.host


def _is_new(connection: Connection, fact: OutletFact) -> bool:
    values = {
        "folded": outlet_key(fact.outlet),
        "outlet": fact.outlet,
        "field": fact.field,
        "value": fact.value,
        "source": fact.source,
        "asof": fact.asof.isoformat(),
    }
    same = ["folded", "field", "source", "value"]
    if connection.execute(insert(outlet_facts).values(values).on_conflict_do_nothing(index_elements=same)).rowcount:
        return True
    put = insert(outlet_facts).values(values)
    later = outlet_facts.c.asof < put.excluded.asof
    connection.execute(put.on_conflict_do_update(index_elements=same, set_=values, where=later))
    return False
