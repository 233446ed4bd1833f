"""Who is meant across the accounts: the names of each article merged into entities, each alias with its reason.

Greedy and never chained: a name joins an entity only where it matches the entity's first and fullest name, and a bare
surname only where one person of the story (or of its own article) can be meant.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from nutgraf.compare.names.likeness import Verdict, initials, same_body, same_person, tokens
from nutgraf.compare.names.naming import Namer, aliases_of
from nutgraf.compare.names.unit import Unit, units_of
from nutgraf.model.comparison import Entity, Likeness
from nutgraf.model.notes import Account, NameKind
from nutgraf.text.countries import country_of
from nutgraf.text.sound import sound_key

_BLOCK = 3


@dataclass(slots=True)
class _Group:
    """An entity in the making: units that are one, the first of them the yardstick."""

    units: list[Unit] = field(default_factory=list)
    doubts: dict[str, Verdict] = field(default_factory=dict)

    @property
    def yardstick(self) -> Unit:
        return self.units[0]

    @property
    def person(self) -> bool:
        return self.yardstick.kind is NameKind.PERSON

    @property
    def offices(self) -> set[str]:
        return {office.lower() for unit in self.units for office, _ in unit.offices}


def merge_names(accounts: Sequence[Account]) -> tuple[tuple[Entity, ...], dict[tuple[int, int], int]]:
    """The entities of ``accounts`` (in order of publication) and the entity of each (account, index of mention)."""
    units = units_of(accounts)
    full = sorted((unit for unit in units if unit.full), key=Unit.weight)
    groups, index = _gather(full)
    for unit in sorted((unit for unit in units if not unit.full), key=Unit.weight):
        _settle(unit, groups, index)
    groups.sort(key=lambda group: min(unit.first for unit in group.units))
    namer = Namer(accounts)
    entities = tuple(_entity(number, group, namer) for number, group in enumerate(groups))
    of = {
        (unit.account, index): number
        for number, group in enumerate(groups)
        for unit in group.units
        for index, _ in unit.mentions
    }
    return entities, of


def _gather(units: Iterable[Unit]) -> tuple[list[_Group], dict[str, list[_Group]]]:
    """Groups of units with full names; each unit is compared only with groups that share a beginning of its sound."""
    groups: list[_Group] = []
    index: dict[str, list[_Group]] = defaultdict(list)
    exact: dict[tuple[str, ...], _Group] = {}
    for unit in units:
        home = exact.get(tokens(unit.name)) or _home(unit, index)
        if home is None:
            home = _Group()
            groups.append(home)
            _enter(unit, home, index)
        home.units.append(unit)
        exact.setdefault(tokens(unit.name), home)
    return groups, index


def _enter(unit: Unit, group: _Group, index: dict[str, list[_Group]]) -> None:
    for key in _keys(unit.name):
        index[key].append(group)


def _near(unit: Unit, index: dict[str, list[_Group]]) -> list[_Group]:
    """The groups that share a beginning of their sound with a unit, each once."""
    seen = {id(group): group for key in sorted(_keys(unit.name)) for group in index.get(key, ())}
    return list(seen.values())


def _home(unit: Unit, index: dict[str, list[_Group]]) -> _Group | None:
    fitting = [group for group in _near(unit, index) if _same(unit, group)]
    return fitting[0] if len(fitting) == 1 else None


def _same(unit: Unit, group: _Group) -> bool:
    verdict = _compare(unit, group)
    return verdict is not None and verdict.judgement is Likeness.SAME


def _compare(unit: Unit, group: _Group) -> Verdict | None:
    person = unit.kind is NameKind.PERSON
    if person != group.person:
        return None
    return same_person(unit.name, group.yardstick.name) if person else same_body(unit.name, group.yardstick.name)


def _keys(name: str) -> set[str]:
    """Under what a name is looked up: the beginnings of the sounds of its words, in any turn, its initials, its country."""
    words = tokens(name)
    turned = [words[i:] + words[:i] for i in range(min(len(words), _BLOCK))]
    keys = {sound_key("".join(order))[:_BLOCK] for order in turned} | {sound_key(word)[:_BLOCK] for word in words}
    keys |= {f"={initials(name)}", f"={''.join(words)}"} if initials(name) or len(words) == 1 else set()
    country = country_of(name)
    return (keys | {f"@{country}"} if country else keys) - {"", "="}


def _settle(unit: Unit, groups: list[_Group], index: dict[str, list[_Group]]) -> None:
    """A bare name joins the one entity it can stand for, first in its own article, or stays by itself."""
    verdicts = [(group, verdict) for group in _near(unit, index) if (verdict := _compare(unit, group)) is not None]
    sure = _likely(unit, [group for group, verdict in verdicts if verdict.judgement is Likeness.SAME])
    if sure is not None:
        sure.units.append(unit)
        return
    doubtful = _likely(unit, [group for group, verdict in verdicts if _first_name_fits(unit, group, verdict)])
    if doubtful is not None:
        doubtful.doubts[unit.name] = _reason(unit, doubtful)
        doubtful.units.append(unit)
        return
    groups.append(_Group(units=[unit]))
    _enter(unit, groups[-1], index)


def _likely(unit: Unit, groups: list[_Group]) -> _Group | None:
    near = [group for group in groups if any(other.account == unit.account for other in group.units)]
    named = [group for group in near or groups if not _offices_part(unit, group)]
    return named[0] if len(named) == 1 else None


def _offices_part(unit: Unit, group: _Group) -> bool:
    """Whether the offices name two countries, as in "French President" and "President of Chile"."""
    here = {country_of(of) for _, of in unit.offices} - {""}
    there = {country_of(of) for other in group.units for _, of in other.offices} - {""}
    return bool(here and there and not here & there)


def _first_name_fits(unit: Unit, group: _Group, verdict: Verdict) -> bool:
    """The first word of a full name is a surname in much of East Asia: it needs the office or the article beside it."""
    if verdict.judgement is not Likeness.UNSURE:
        return verdict.judgement is Likeness.SAME
    return bool(_shared_office(unit, group)) or any(other.account == unit.account for other in group.units)


def _shared_office(unit: Unit, group: _Group) -> str:
    shared = {office.lower() for office, _ in unit.offices} & group.offices
    return min(shared, default="")


def _reason(unit: Unit, group: _Group) -> Verdict:
    office = _shared_office(unit, group)
    if office:
        return Verdict(Likeness.SAME, f"first word of {group.yardstick.name}, same office ({office})")
    return Verdict(Likeness.UNSURE, f"first word of {group.yardstick.name}")


def _entity(number: int, group: _Group, namer: Namer) -> Entity:
    kind = Counter(unit.kind for unit in group.units for _ in unit.mentions).most_common(1)[0][0]
    name = namer.name(group.units, person=kind is NameKind.PERSON)
    return Entity(
        id=number,
        name=name,
        kind=kind,
        role=namer.role(group.units),
        aliases=aliases_of(name, group.units, namer.accounts, group.doubts),
    )
