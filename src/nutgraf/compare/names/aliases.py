"""Who is meant across the accounts: the names of each article merged into entities, each alias with its reason.

Greedy and never chained: a name joins an entity only where it matches the entity's first and fullest name, and a bare
surname only where one person of the story (or of its own article) can be meant. What persons said of names comes first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from nutgraf.compare.names.likeness import Verdict, initials, same_body, same_person, tokens
from nutgraf.compare.names.naming import Namer, aliases_of
from nutgraf.compare.names.said import NOTHING_SAID, Key, SaidNames, key_of
from nutgraf.compare.names.unit import Unit, parted, units_of
from nutgraf.model.comparison import Entity, Likeness
from nutgraf.model.notes import Account, NameKind
from nutgraf.text.countries import country_of
from nutgraf.text.sound import sound_key

_BLOCK = 3
SAID = Verdict(Likeness.SAME, "somebody at this desk said so")


@dataclass(slots=True, eq=False)
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
    def forms(self) -> set[str]:
        return {form for unit in self.units for form in unit.forms}

    def goes_by(self, name: Key) -> bool:
        """Whether this is whom a person means by a name: a bare surname means nobody whose full name is known."""
        bare = len(name) > 1 or not self.person or len(tokens(self.yardstick.name)) < 2
        return bare and any(key_of(form) == name for form in self.forms)

    @property
    def offices(self) -> set[str]:
        return {office.lower() for unit in self.units for office, _ in unit.offices}


def merge_names(
    accounts: Sequence[Account], said: SaidNames = NOTHING_SAID
) -> tuple[tuple[Entity, ...], dict[tuple[int, int], int]]:
    """The entities of ``accounts`` (in order of publication) and the entity of each (account, index of mention)."""
    units = [one for unit in units_of(accounts) for one in (parted(unit, said) if said.different else (unit,))]
    full = sorted((unit for unit in units if unit.full), key=Unit.weight)
    gatherer = _Gatherer(said)
    gatherer.gather(full)
    for unit in sorted((unit for unit in units if not unit.full), key=Unit.weight):
        gatherer.settle(unit)
    groups = gatherer.said_to_be_one()
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


class _Gatherer:
    """Gathers units into groups; each is compared only with groups that share a beginning of its sound."""

    def __init__(self, said: SaidNames) -> None:
        self.groups: list[_Group] = []
        self._said = said
        self._index: dict[str, list[_Group]] = defaultdict(list)

    def gather(self, units: Iterable[Unit]) -> None:
        """Units with full names."""
        exact: dict[tuple[str, ...], _Group] = {}
        for unit in units:
            home = exact.get(tokens(unit.name)) or self._home(unit) or self._enter(unit)
            home.units.append(unit)
            exact.setdefault(tokens(unit.name), home)

    def settle(self, unit: Unit) -> None:
        """A bare name joins the one entity it can stand for, first in its own article, or stays by itself."""
        verdicts = [(group, verdict) for group in self._near(unit) if (verdict := _compare(unit, group)) is not None]
        sure = _likely(unit, [group for group, verdict in verdicts if verdict.judgement is Likeness.SAME])
        if sure is not None:
            sure.units.append(unit)
            return
        doubtful = _likely(unit, [group for group, verdict in verdicts if _first_name_fits(unit, group, verdict)])
        if doubtful is not None:
            doubtful.doubts[unit.name] = _reason(unit, doubtful)
            doubtful.units.append(unit)
            return
        self._enter(unit).units.append(unit)

    def said_to_be_one(self) -> list[_Group]:
        """The groups, those made one that persons said are one; a name they say so of keeps that for its reason."""
        for one, other in self._said.same:
            for person in (True, False):
                kind = [group for group in self.groups if group.person is person]
                here, there = ([group for group in kind if group.goes_by(name)] for name in (one, other))
                if here and there:
                    self._make_one(here + there)
        return self.groups

    def _make_one(self, groups: list[_Group]) -> None:
        whole = min(groups, key=lambda group: group.yardstick.weight())
        for group in groups:
            if group in self.groups and group is not whole and not self._said.apart(group.forms, whole.forms):
                whole.doubts |= dict.fromkeys(group.forms - whole.forms, SAID) | group.doubts
                whole.units += group.units
                self.groups.remove(group)

    def _enter(self, unit: Unit) -> _Group:
        group = _Group()
        self.groups.append(group)
        for key in _keys(unit.name):
            self._index[key].append(group)
        return group

    def _near(self, unit: Unit) -> list[_Group]:
        """The groups that share a beginning of their sound with a unit, each once, and were not said to be another."""
        seen = {id(group): group for key in sorted(_keys(unit.name)) for group in self._index.get(key, ())}
        if not self._said.different:
            return list(seen.values())
        return [group for group in seen.values() if not self._said.apart(unit.forms, group.forms)]

    def _home(self, unit: Unit) -> _Group | None:
        fitting = [group for group in self._near(unit) if _same(unit, group)]
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
