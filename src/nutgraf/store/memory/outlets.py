"""What is said of outlets, in memory."""

from collections.abc import Sequence

from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.store.matching import outlet_key
from nutgraf.store.memory.books import Books


class MemoryOutlets:
    """A `nutgraf.ports.store.OutletShelf`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def keep_facts(self, facts: Sequence[OutletFact]) -> int:
        there = len(self._books.facts)
        for fact in facts:
            key = (outlet_key(fact.outlet), fact.field, fact.value, fact.source)
            known = self._books.facts.get(key)
            if known is None or known.asof < fact.asof:
                self._books.facts[key] = fact
        return len(self._books.facts) - there

    def facts(self, outlet: str = "") -> tuple[OutletFact, ...]:
        asked = outlet_key(outlet)
        return tuple(self._books.facts[key] for key in sorted(self._books.facts) if asked in ("", key[0]))

    def set_policy(self, policy: Policy) -> None:
        self._books.policies[policy.outlet] = policy

    def policies(self) -> tuple[Policy, ...]:
        return tuple(self._books.policies[outlet] for outlet in sorted(self._books.policies))

    def drop_policy(self, outlet: str) -> bool:
        return self._books.policies.pop(outlet, None) is not None
