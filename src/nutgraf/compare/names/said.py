"""What persons said of names: which are one's, and which are not. It holds whatever the names themselves look like."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nutgraf.compare.names.likeness import tokens
from nutgraf.model.ruling import Rulings

Key = tuple[str, ...]
"""A name in Latin letters, word by word: what tells that two printings of it are one name."""


def key_of(name: str) -> Key:
    """What a name is known by; never empty for a name that is not."""
    return tokens(name) or (name.casefold(),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidNames:
    """Pairs of names that were said to be ``same``, in the order in which that was said, and the names that each was said to
    be ``different`` from."""

    same: tuple[tuple[Key, Key], ...] = ()
    different: Mapping[Key, frozenset[Key]] = field(default_factory=dict)

    @classmethod
    def of(cls, rulings: Rulings) -> "SaidNames":
        """What ``rulings`` say of names."""
        different: dict[Key, set[Key]] = defaultdict(set)
        for one, other in rulings.different:
            different[key_of(one)].add(key_of(other))
            different[key_of(other)].add(key_of(one))
        return cls(
            same=tuple((key_of(one), key_of(other)) for one, other in rulings.same),
            different={name: frozenset(others) for name, others in different.items()},
        )

    def __bool__(self) -> bool:
        return bool(self.same or self.different)

    def apart(self, names: Iterable[str], others: Iterable[str]) -> bool:
        """Whether somebody who goes by ``names`` was said to be another than one who goes by ``others``."""
        if not self.different:
            return False
        known = {key_of(name) for name in others}
        return any(not self.different.get(key_of(name), frozenset()).isdisjoint(known) for name in names)

    def together(self, names: Iterable[str], others: Iterable[str]) -> bool:
        """Whether somebody who goes by ``names`` was said to be one who goes by ``others``."""
        if not self.same:
            return False
        here, there = ({key_of(name) for name in both} for both in (names, others))
        return any((a in here and b in there) or (b in here and a in there) for a, b in self.same)

    def settled(self, names: Iterable[str], others: Iterable[str]) -> bool:
        """Whether it was said who is who, so that no doubt is left to be told."""
        names, others = tuple(names), tuple(others)
        return self.apart(names, others) or self.together(names, others)


NOTHING_SAID = SaidNames()
