"""Disagreements of outcome: accounts, or those they quote, that give answers to one question that exclude each other."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from nutgraf.compare.material import Material
from nutgraf.compare.outcomes.bearing import Bearing
from nutgraf.compare.outcomes.standings import Reader, Standing
from nutgraf.compare.outcomes.wording import names_in, reason, version
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement

_GAP = timedelta(hours=1)
_MOST = 60
_LATER = re.compile(
    r"\b(?:succumbed|later|overnight|has since|of (?:his|her|their) (?:wounds|injuries)|in hospital|erlag|inzwischen|помер(?:ла)? в лікарні)\b",
    re.IGNORECASE,
)
_KIN = {
    "halt": "course",
    "spill": "fire",
    "leave": "office",
    "harm": "life",
    "end": "life",
    "plea": "verdict",
    "course": "strike",
    "launch": "arrival",
}
"""Matters of which one sentence answers two at once: it is set against others for one of them."""
_ENDS = 2.0
_SOON = timedelta(hours=6)
_UNNAMED = re.compile(r" (?:\(\{names\}\)|(?:of|for|on|at) \{names\})$")
"""What a label loses where nobody is named: "Fire at {names}", "Whether it goes on ({names})"."""
_TURNS = frozenset("strike course halt closing office part recall talks concession".split())

Side = list[Standing]


def answer_disagreements(material: Material) -> list[Disagreement]:
    """One disagreement at most for each matter and whom or what it is about."""
    reader = Reader(material)
    bearing = Bearing(reader.subjects)
    by_matter: dict[str, list[Standing]] = defaultdict(list)
    for each in reader.standings():
        by_matter[each.answer.matter.name].append(each)
    found = []
    taken: set[tuple[str, int, int]] = set()
    for name, told in by_matter.items():
        for sides in _families(told, bearing):
            spots = {
                (_KIN.get(name, name), each.passage.account, each.passage.number) for side in sides for each in side
            }
            disagreement = None if spots & taken else _disagreement(material, sides)
            if disagreement is not None:
                taken |= spots
                found.append(disagreement)
    return found


def opposed(one: Standing, other: Standing) -> bool:
    """Whether two answers to one question differ: the same one told and denied, or two others."""
    if one.answer.matter.firm:
        return _reached(one) is not _reached(other)
    if one.answer.name == other.answer.name:
        return one.negated is not other.negated
    return not one.negated and not other.negated


def _families(told: Sequence[Standing], bearing: Bearing) -> list[tuple[Side, Side]]:
    """The best opposed pair with all that tell the same as either of the two, then the next best of what is left."""
    pairs = sorted(_pairs(told, bearing), key=lambda pair: (-pair[0], pair[1], pair[2]))
    taken: set[int] = set()
    families = []
    for _, a, b in pairs:
        if {a, b} & taken:
            continue
        one, other = told[a], told[b]
        sides: tuple[Side, Side] = [one], [other]
        taken |= {a, b}
        for number, each in enumerate(told):
            if number in taken or not _belongs(each, sides, bearing):
                continue
            home = _side(each, one, other)
            taken.add(number)
            if home is not None:
                sides[home].append(each)
        families.append(sides)
    return families


def _belongs(each: Standing, sides: tuple[Side, Side], bearing: Bearing) -> bool:
    """Whether it bears on what the two seeds do, or its account tells there the same of a thing already."""
    if any(bearing.one_matter(each, side[0]) for side in sides):
        return True
    return not each.answer.matter.of_person and any(
        told.passage.account == each.passage.account and told.said == each.said for side in sides for told in side
    )


def _side(each: Standing, one: Standing, other: Standing) -> int | None:
    """Which of the two it goes with; None where it goes with neither."""
    if each.answer.matter.firm:
        return next((number for number, mine in ((0, one), (1, other)) if _reached(each) is _reached(mine)), None)
    for number, mine, its in ((0, one, other), (1, other, one)):
        same = each.answer.name == mine.answer.name and each.negated is mine.negated
        if same or (opposed(each, its) and not opposed(each, mine) and _level(each, mine)):
            return number
    return None


def _level(each: Standing, mine: Standing) -> bool:
    return each.negated or each.answer.height == mine.answer.height


def _reached(each: Standing) -> bool:
    """Whether the end of a course is told, and not only a step before it."""
    return each.answer.height > 1 and not each.negated


def _pairs(told: Sequence[Standing], bearing: Bearing) -> Iterable[tuple[float, int, int]]:
    """Opposed pairs that bear on one thing, best first; looked up by what they share, so that not all pairs are tried."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(told):
        alone = {each.answer.matter.name} if each.answer.matter.of_story else set()
        for key in each.topic | each.near | each.context | each.who | alone:
            index[key].append(number)
    seen: set[tuple[int, int]] = set()
    for holders in index.values():
        for at, a in enumerate(holders[:_MOST]):
            for b in holders[at + 1 : _MOST]:
                if (a, b) not in seen and opposed(told[a], told[b]) and _apart(told[a], told[b]):
                    seen.add((a, b))
                    score = bearing.score(told[a], told[b])
                    if score:
                        yield score + _ENDS * (told[a].answer.height == told[b].answer.height), a, b


def _apart(one: Standing, other: Standing) -> bool:
    """Whether two accounts tell it, or one gives it to two speakers."""
    if one.passage.account != other.passage.account:
        return True
    return (
        one.speaker != other.speaker
        and bool(one.speaker or other.speaker)
        and one.passage.number != other.passage.number
    )


def _disagreement(material: Material, sides: tuple[Side, Side]) -> Disagreement | None:
    kept = _standing(sides)
    if not all(kept):
        return None
    low, high = sorted(kept, key=lambda side: (side[0].answer.height - side[0].negated / 2, _first(side)))
    judged = _judged(material, low, high)
    if judged is None:
        return None
    ordered = sorted((low, high), key=lambda side: (side[0].passage.account, side[0].span.start))
    return Disagreement(
        kind=DisagreementKind.OUTCOME,
        about=_about(material, ordered),
        judgement=judged,
        why=reason(material, ordered, judged),
        versions=tuple(version(material, side) for side in ordered),
    )


def _standing(sides: tuple[Side, Side]) -> list[Side]:
    """The sides less the accounts that tell both without giving them to two speakers: these tell how one led to the other.

    Where an account's own headline takes one side, another that it only quotes does not make a disagreement alone.
    """
    both = {each.passage.account for each in sides[0]} & {each.passage.account for each in sides[1]}
    told = {account for account in both if not _two_speakers(account, sides)}
    settled = {account for account in both if _settled(account, sides)}
    return _without(told, sides) if all(_without(told | settled, sides)) else [[], []]


def _without(accounts: set[int], sides: tuple[Side, Side]) -> list[Side]:
    """The sides in order, less what these accounts tell; of a course its highest step stays."""
    later = max(side[0].answer.height for side in sides)
    course = sides[0][0].answer.height != sides[1][0].answer.height
    return [
        sorted(
            (
                each
                for each in side
                if (course and side[0].answer.height == later) or each.passage.account not in accounts
            ),
            key=_order,
        )
        for side in sides
    ]


def _order(each: Standing) -> tuple[int, int]:
    return each.passage.account, each.span.start


def _two_speakers(account: int, sides: tuple[Side, Side]) -> bool:
    here, there = ({each.speaker for each in side if each.passage.account == account} for side in sides)
    return here.isdisjoint(there)


def _settled(account: int, sides: tuple[Side, Side]) -> bool:
    own = (each for side in sides for each in side if each.passage.account == account)
    return any(each.passage.headline and each.speaker is None for each in own)


def _first(side: Side) -> int:
    return min(each.passage.account for each in side)


def _judged(material: Material, low: Side, high: Side) -> Judgement | None:
    """An update where the higher answer, or the turn of a plan, is only told after the other; else a conflict, or nothing."""
    dated = all(material.dated(each.passage.account) for each in (*low, *high))
    if low[0].answer.height != high[0].answer.height:
        return _judged_course(material, low, high, dated=dated)
    orders = [(before, later) for before, later in ((low, high), (high, low)) if _after(material, before, later, _SOON)]
    turned = dated and any(
        later[0].answer.matter.name in _TURNS or (later[0].answer.name == "dead" and _died_later(material, later))
        for _, later in orders
    )
    return Judgement.UPDATE if turned else Judgement.CONFLICT


def _judged_course(material: Material, low: Side, high: Side, *, dated: bool) -> Judgement | None:
    """Of a course: an update in its order; a conflict where the lower step is told to be the last one."""
    matter = low[0].answer.matter
    if _after(material, low, high, _GAP) if dated else matter.plans and not matter.firm:
        return Judgement.UPDATE
    if not matter.firm and not any(_still(material, each, high) for each in low):
        return None
    return Judgement.CONFLICT if dated else Judgement.UNSURE


def _died_later(material: Material, side: Side) -> bool:
    """Whether it is told that somebody died of what had happened before."""
    return any(_LATER.search(material.words_of(each.passage)) for each in side)


def _after(material: Material, one: Side, other: Side, gap: timedelta) -> bool:
    """Whether all of the other side were printed after all of the one."""
    last = max(material.time_of(each.passage.account) for each in one)
    return min(material.time_of(each.passage.account) for each in other) - last >= gap


def _still(material: Material, each: Standing, high: Side) -> bool:
    """Whether an account says that it still is so, after another said that it no longer is."""
    first = min(material.time_of(other.passage.account) for other in high)
    return each.now and material.time_of(each.passage.account) > first


def _about(material: Material, sides: Sequence[Side]) -> str:
    matter = sides[0][0].answer.matter
    named = names_in(material, sides, of_person=matter.of_person)
    return matter.label.format(names=named) if named else without_names(matter.label, of_person=matter.of_person)


def without_names(label: str, *, of_person: bool) -> str:
    """The label of a matter where nobody is named, in whole words."""
    return _UNNAMED.sub("", label).format(names="somebody" if of_person else "it")
