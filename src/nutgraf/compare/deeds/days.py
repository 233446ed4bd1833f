"""Disagreements of date: one deed with two days, or two hours, that cannot both hold."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from nutgraf.compare.deeds.deed import Deed
from nutgraf.compare.deeds.deeds import Deeds
from nutgraf.compare.deeds.likening import SAME_WAY
from nutgraf.compare.deeds.moments import Moment, apart, moments_in
from nutgraf.compare.deeds.weekdays import weekday_slips
from nutgraf.compare.material import Material
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.when import Precision, When
from nutgraf.text.calendar import short_when

_ENOUGH, _FAR_APART, _MANY = 1.05, 1.75, 0.5
_CENTRAL, _NEAR = 1.0, timedelta(days=8)
_DAY, _WEEKS, _SEASON = timedelta(days=1), timedelta(days=6), timedelta(days=60)
_MOST, _SERIAL = 120, 3
_MOVED = re.compile(
    r"\b(?:moved (?:to|from|back|forward)|postponed|put (?:back|off)|brought forward|delayed|rescheduled|pushed back|now (?:to|be|due|set|expected|scheduled)|instead of|"
    r"verschoben|vorgezogen|verlegt|перенес\w+|відклад\w+|reporté\w*|repoussé\w*|avancé\w*|aplaz\w+|pospues\w+|adelant\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A deed with the moment that is given for it."""

    deed: Deed
    moment: Moment
    ahead: bool

    @property
    def account(self) -> int:
        """Which account tells it."""
        return self.deed.passage.account


def date_disagreements(material: Material, deeds: Deeds) -> list[Disagreement]:
    """One for each deed that two accounts, or two speakers, give another day or hour, and for each weekday that is not its date's."""
    by_name: dict[str, list[Dated]] = defaultdict(list)
    for passage in material.passages:
        for moment in moments_in(material, passage):
            deed = deeds.beside(passage, moment.span)
            if deed is not None:
                for name in sorted(deed.names | (SAME_WAY if deed.name in SAME_WAY else set())):
                    by_name[name].append(Dated(deed=deed, moment=moment, ahead=_ahead(material, deed, moment)))
    found: list[Disagreement] = []
    taken: set[tuple[int, int]] = set()
    for told in by_name.values():
        for one, other in _families(_few_times(told)[:_MOST], deeds):
            spots = {(each.account, each.moment.span.start) for each in (*one, *other)}
            if not spots & taken:
                taken |= spots
                found.append(_disagreement(material, one, other))
    return [*found, *weekday_slips(material)]


def _few_times(told: Sequence[Dated]) -> list[Dated]:
    """Those of accounts that do not tell of a series of such deeds."""
    times: dict[int, list[Moment]] = defaultdict(list)
    for each in told:
        known = times[each.account]
        if all(apart(each.moment, moment) is not None for moment in known):
            known.append(each.moment)
    return [each for each in told if len(times[each.account]) < _SERIAL]


def _ahead(material: Material, deed: Deed, moment: Moment) -> bool:
    """Whether it was still to come when the account was published: by the day, else by the words."""
    if moment.first is None or not material.dated(deed.passage.account):
        return deed.ahead
    day = material.time_of(deed.passage.account).replace(tzinfo=None)
    return moment.first > day or (deed.ahead and moment.first.date() == day.date())


def _families(told: Sequence[Dated], deeds: Deeds) -> Iterable[tuple[list[Dated], list[Dated]]]:
    """The surest pairs that part, each with all who give the same moment as one of the two."""
    pairs = sorted(
        (
            (-score, a, b)
            for a, one in enumerate(told)
            for b, other in enumerate(told[a + 1 :], a + 1)
            if (score := _parting(one, other, deeds)) > 0
        ),
    )
    taken: set[int] = set()
    for _, a, b in pairs:
        if taken & {a, b}:
            continue
        one, other = told[a], told[b]
        like_one, like_other = [one], [other]
        for number, each in enumerate(told):
            if number in (a, b) or number in taken:
                continue
            same_one = _one_deed(each, one, deeds) and _fit(each, one)
            same_other = _one_deed(each, other, deeds) and _fit(each, other)
            if same_one and not same_other:
                like_one.append(each)
            elif same_other and not same_one:
                like_other.append(each)
        if _settled(like_one, like_other):
            continue
        taken |= {a, b}
        yield sorted(like_one, key=_order), sorted(like_other, key=_order)


def _order(each: Dated) -> tuple[int, int]:
    return each.account, each.moment.span.start


def _one_deed(one: Dated, other: Dated, deeds: Deeds) -> bool:
    return deeds.likeness(one.deed, other.deed) >= 1.0


def _fit(one: Dated, other: Dated) -> bool:
    known = (one.moment.first is None) is (other.moment.first is None)
    return (
        known
        and _comparable(one.moment, other.moment)
        and one.ahead is other.ahead
        and apart(one.moment, other.moment) is None
    )


def _parting(one: Dated, other: Dated, deeds: Deeds) -> float:
    """How surely two tell of one deed at two times; 0 where they do not."""
    gap = apart(one.moment, other.moment)
    if gap is None or (one.account == other.account and not _two_speakers(one, other)):
        return 0.0
    clocks = one.moment.clock is not None and other.moment.clock is not None and gap < _DAY
    if one.ahead is not other.ahead or not _comparable(one.moment, other.moment):
        return 0.0
    likeness = deeds.likeness(one.deed, other.deed)
    if likeness and gap <= _NEAR and {one.deed.name, other.deed.name} <= deeds.central:
        likeness += _CENTRAL if one.deed.once > 0 else _CENTRAL / 2
    coarse = not (one.moment.fine and other.moment.fine)
    need = _ENOUGH if clocks else _FAR_APART if gap > _WEEKS or coarse else _ENOUGH
    once = one.deed.once > 0 and other.deed.once > 0
    if gap > _SEASON and (one.moment.weekday or other.moment.weekday):
        return 0.0
    if one.deed.name == "deadline" and (coarse or gap > _WEEKS):
        return 0.0
    if coarse and not once:
        return 0.0
    need += 0.0 if once else 1.5 * _MANY if clocks else _MANY
    return likeness if likeness >= need else 0.0


def _comparable(one: Moment, other: Moment) -> bool:
    """Whether both are about as fine, and neither only bounds what the other tells."""
    years = (one.size is Precision.YEAR) is (other.size is Precision.YEAR)
    return years and one.edge == other.edge


def _two_speakers(one: Dated, other: Dated) -> bool:
    both = bool(one.deed.speaker) and bool(other.deed.speaker)
    return both and one.deed.speaker != other.deed.speaker and one.deed.passage.number != other.deed.passage.number


def _settled(one: Sequence[Dated], other: Sequence[Dated]) -> bool:
    """Whether an account gives both without giving them to two speakers: it tells two things where we see one."""
    for account in {each.account for each in one} & {each.account for each in other}:
        here = {each.deed.speaker for each in one if each.account == account}
        there = {each.deed.speaker for each in other if each.account == account}
        if here & there:
            return True
    return False


def _disagreement(material: Material, one: Sequence[Dated], other: Sequence[Dated]) -> Disagreement:
    sides = sorted((one, other), key=lambda side: _order(side[0]))
    values = _values(material, sides[0], sides[1])
    judgement, why = _judge(material, sides[0], sides[1], values)
    return Disagreement(
        kind=DisagreementKind.DATE,
        about=_about(material, sides),
        judgement=judgement,
        why=why,
        versions=tuple(_version(material, side, value) for side, value in zip(sides, values, strict=True)),
    )


def _values(material: Material, one: Sequence[Dated], other: Sequence[Dated]) -> tuple[str, str]:
    """The times as printed; with their days where both are printed alike ("today" in articles of two days)."""
    here, there = (_printed(material, side[0]) for side in (one, other))
    if here.casefold() != there.casefold():
        return here, there
    first, second = (side[0].moment.first for side in (one, other))
    return (f"{here} ({_day(first)})", f"{there} ({_day(second)})") if first and second else (here, there)


def _day(moment: datetime) -> str:
    return short_when(When(start=moment.date(), end=moment.date(), precision=Precision.DAY))


def _version(material: Material, side: Sequence[Dated], value: str) -> Version:
    return Version(
        value=value,
        places=tuple(dict.fromkeys(material.place(each.account, each.moment.span) for each in side)),
    )


def _printed(material: Material, dated: Dated) -> str:
    return " ".join(material.accounts[dated.account].words_of(dated.moment.span).split())


def _judge(
    material: Material, one: Sequence[Dated], other: Sequence[Dated], printed: tuple[str, str]
) -> tuple[Judgement, str]:
    here, there = ({each.account for each in side} for side in (one, other))
    values = f"“{printed[0]}” and “{printed[1]}”"
    later = max((*one, *other), key=_order)
    words = material.words_of(later.deed.passage)
    if later.deed.ahead and _MOVED.search(words):
        return Judgement.UPDATE, f"The later account says that it was moved: {values}."
    alone = min((here, there), key=len)
    gap = apart(one[0].moment, other[0].moment) or _DAY
    stray = one if alone is here else other
    if len(alone) == 1 and len(here | there) > 2 and gap < _DAY and not any(each.deed.speaker for each in stray):
        outlet = material.accounts[min(alone)].article.outlet.name or "One account"
        return Judgement.SLIP, f"{outlet} alone has another time, a day or less off: {values}."
    return Judgement.CONFLICT, f"The accounts give one and the same thing two times: {values}."


def _about(material: Material, sides: Sequence[Sequence[Dated]]) -> str:
    first = sides[0][0]
    fine = all(each.moment.clock is not None for side in sides for each in side)
    what = "Hour" if fine else "Day" if all(side[0].moment.fine for side in sides) else "Time"
    account = material.accounts[first.account]
    return f"{what} of what is told as “{' '.join(account.words_of(first.deed.word).split())}”"
