"""One person printed under two names: another first name, or a surname a little off, beside the same age, role or deed."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from nutgraf.compare.material import Material
from nutgraf.compare.names.bearers import Bearer
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.text.gendered_names import MEN, WOMEN
from nutgraf.text.nicknames import may_be_short_for
from nutgraf.text.sound import sound_key

_ENOUGH, _SAME_AGE, _ROLE, _ROLES, _WORD, _WORDS = 0.5, 2.0, 0.8, 1.6, 0.3, 1.5
_ONE_PART, _KIN, _GENDER, _OTHER_AGE, _UNLIKE = 0.5, 2.0, 1.5, 0.3, 1.3
_PREFIX, _EDITS, _ALIKE, _MOST = 3, 2, 0.86, 40


def misnamings(material: Material, every: Sequence[Sequence[Bearer]]) -> list[Disagreement]:
    """One for each person whom accounts print under two names, none of them both.

    Languages write one name in many ways, so only accounts in one language are set against each other.
    """
    languages = [account.article.language for account in material.accounts]
    names = [{(given, one.family) for one in found for given in (one.given, *one.beside)} for found in every]
    pairs = sorted(
        (-score, one.account, other.account, one.name, other.name, one, other)
        for one, other in _candidates([one for found in every for one in found])
        if languages[one.account] == languages[other.account]
        and not (material.said and material.said.settled([one.name], [other.name]))
        and (score := _score(one, other, names)) >= _ENOUGH
    )
    found: list[Disagreement] = []
    taken: set[tuple[str, str]] = set()
    for *_, one, other in pairs:
        sides = [_all_of(each, every) for each in (one, other)]
        keys = {(each.given, each.family) for side in sides for each in side}
        if not keys & taken:
            taken |= keys
            found.append(_disagreement(material, sides))
    return found


def _candidates(every: Sequence[Bearer]) -> Iterator[tuple[Bearer, Bearer]]:
    """Pairs of two accounts whose names share a first or last name, or the beginnings of both."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(every):
        for key in (f"f {one.family}", f"g {one.given}", f"b {one.given[:_PREFIX]} {one.family[:_PREFIX]}"):
            index[key].append(number)
    seen: set[tuple[int, int]] = set()
    for holders in index.values():
        for a, b in combinations(holders[:_MOST], 2):
            if (a, b) not in seen and every[a].account != every[b].account:
                seen.add((a, b))
                yield every[a], every[b]


def _score(one: Bearer, other: Bearer, names: Sequence[set[tuple[str, str]]]) -> float:
    """How surely two names are one person's; 0 where they are spellings of one name, or two people's."""
    if (one.given, one.family) in names[other.account] or (other.given, other.family) in names[one.account]:
        return 0.0
    parting = [(a, b) for a, b in ((one.given, other.given), (one.family, other.family)) if a != b]
    if one.parts <= other.parts or other.parts <= one.parts or all(_spelling(a, b) for a, b in parting):
        return 0.0
    if one.given != other.given and may_be_short_for(one.given, other.given):
        return 0.0
    if (one.family != other.family and not _near(one.family, other.family)) or (
        len(parting) > 1 and not _near(one.given, other.given)
    ):
        return 0.0
    unlike = 0.0 if one.given[0] == other.given[0] or _near(one.given, other.given) else _UNLIKE
    return _evidence(one, other) + (_ONE_PART if len(parting) == 1 else -_ONE_PART) - unlike


def _evidence(one: Bearer, other: Bearer) -> float:
    score = _SAME_AGE if one.ages & other.ages else -_OTHER_AGE if one.ages and other.ages else 0.0
    score += min(_ROLES, _ROLE * len(one.roles & other.roles))
    score += min(_WORDS, _WORD * len(one.told & other.told))
    score -= _KIN if one.kin or other.kin else 0.0
    return score - (_GENDER if _genders_part(one.given, other.given) else 0.0)


def _genders_part(one: str, other: str) -> bool:
    return (one in WOMEN and other in MEN) or (one in MEN and other in WOMEN)


def _spelling(one: str, other: str) -> bool:
    """Whether two words are one name in two spellings: the same sounds, whatever vowels and doubled letters."""
    return sound_key(one).removeprefix("a") == sound_key(other).removeprefix("a")


def _near(one: str, other: str) -> bool:
    """Whether one of two words may have been written for the other."""
    return (
        one[:_PREFIX] == other[:_PREFIX]
        or DamerauLevenshtein.distance(one, other) <= _EDITS
        or JaroWinkler.similarity(one, other) >= _ALIKE
    )


def _all_of(one: Bearer, every: Sequence[Sequence[Bearer]]) -> list[Bearer]:
    return [each for found in every for each in found if (each.given, each.family) == (one.given, one.family)]


def _disagreement(material: Material, sides: Sequence[Sequence[Bearer]]) -> Disagreement:
    odd, rest = sorted(sides, key=lambda side: (len(side), -side[0].account))
    alone = len(odd) == 1 and len(rest) > 1
    near = _near(odd[0].given, rest[0].given) and _near(odd[0].family, rest[0].family)
    outlet = material.accounts[odd[0].account].article.outlet.name or "One account"
    names = f"“{rest[0].name}” and “{odd[0].name}”"
    if alone:
        judgement, why = Judgement.SLIP, f"{outlet} alone has another name for the same person: {names}."
    elif near:
        judgement, why = (
            Judgement.SLIP,
            f"The accounts tell the same of two names that are easily mistaken, and none has both: {names}.",
        )
    else:
        judgement, why = Judgement.CONFLICT, f"The accounts tell the same of two names, and none has both: {names}."
    return Disagreement(
        kind=DisagreementKind.NAME, about=f"Name of {rest[0].name}", judgement=judgement, why=why,
        versions=(_version(material, rest), _version(material, odd)),
    )  # fmt: skip


def _version(material: Material, side: Sequence[Bearer]) -> Version:
    return Version(
        value=side[0].name, places=tuple(material.place(each.account, span) for each in side for span in each.spans)
    )
