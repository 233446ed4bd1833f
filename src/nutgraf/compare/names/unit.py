"""One name within one article: all its mentions and forms, as the annotation gave them."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.compare.names.likeness import tokens
from nutgraf.compare.names.said import SaidNames
from nutgraf.model.notes import Account, Mention, NameKind


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """The mentions of one entity of one article. ``name`` is the fullest form, ``first`` where it stands first."""

    account: int
    name: str
    kind: NameKind
    mentions: tuple[tuple[int, Mention], ...]

    @property
    def first(self) -> tuple[int, int, int]:
        return self.account, min(mention.span.start for _, mention in self.mentions), self.mentions[0][0]

    @property
    def forms(self) -> set[str]:
        """Every form printed."""
        return {mention.name for _, mention in self.mentions}

    @property
    def offices(self) -> list[tuple[str, str]]:
        """Every (office, of what) printed with it."""
        return [(mention.office, mention.of) for _, mention in self.mentions if mention.office]

    @property
    def full(self) -> bool:
        """Whether the name can be a yardstick: more than one word, or not a person's."""
        return self.kind is not NameKind.PERSON or len(tokens(self.name)) > 1

    def weight(self) -> tuple[int, int, int, str, int]:
        """What is settled first: full names before acronyms, long before short, early before late."""
        return -len(tokens(self.name)), -len(self.name), self.account, self.name, self.mentions[0][0]


def units_of(accounts: Sequence[Account]) -> list[Unit]:
    """The units of every account; a mention without a number stands with those of its very name."""
    return [unit for number, account in enumerate(accounts) for unit in _units(number, account)]


def parted(unit: Unit, said: SaidNames) -> list[Unit]:
    """The unit, or two where its own article took for one whom persons said to be two: the name printed most, and what
    was not said to be another, stays; the rest is by itself."""
    counts = Counter(mention.name for _, mention in unit.mentions)
    kept: list[str] = []
    for name in sorted(counts, key=lambda name: (-counts[name], name)):
        if not said.apart([name], kept):
            kept.append(name)
    stays, leaves = ([each for each in unit.mentions if (each[1].name in kept) is there] for there in (True, False))
    return [unit] if not leaves else [_unit(unit.account, stays), *parted(_unit(unit.account, leaves), said)]


def _units(number: int, account: Account) -> list[Unit]:
    groups: dict[object, list[tuple[int, Mention]]] = defaultdict(list)
    for index, mention in enumerate(account.notes.mentions):
        key = mention.entity if mention.entity >= 0 else (tokens(mention.name) or mention.name, mention.kind)
        groups[key].append((index, mention))
    return [_unit(number, mentions) for mentions in groups.values()]


def _unit(number: int, mentions: list[tuple[int, Mention]]) -> Unit:
    kind = Counter(mention.kind for _, mention in mentions).most_common(1)[0][0]
    name = max((mention.name for _, mention in mentions), key=lambda name: (len(tokens(name)), len(name), name))
    return Unit(number, name, kind, tuple(mentions))
