"""Disagreements of date: the same assertion with different days."""

from collections.abc import Sequence
from itertools import combinations

from nutgraf.compare.foretelling import foretells
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.notes import TimeMention
from nutgraf.model.when import Precision
from nutgraf.text.synonyms import group_of
from nutgraf.text.words import telling

_SURE = 0.62
_NEAR_CUE, _HANGING = 30, 60

_Dated = tuple[Passage, TimeMention]


def date_disagreements(material: Material, groups: Sequence[Sequence[Passage]], weights: Weights) -> list[Disagreement]:
    """Claims whose statements each tell one day of the event, and not the same."""
    found = []
    for group in groups:
        dated = [(passage, time) for passage in group if (time := _day_of_event(material, passage)) is not None]
        if len({passage.account for passage, _ in dated}) < 2:
            continue
        parting = [
            (a, b)
            for a, b in combinations(dated, 2)
            if a[0].account != b[0].account
            and _parts(material, a, b)
            and _surely_one(a[0], b[0], weights)
            and _of_one_act(material, a, b)
            and not (_knows(material, a[0].account, b) or _knows(material, b[0].account, a))
        ]
        if parting and not _torn(dated):
            found.append(_disagreement(material, dated))
    return found


def _day_of_event(material: Material, passage: Passage) -> TimeMention | None:
    """The one day a passage names, where it is the day of what happened and not the day somebody spoke."""
    times = passage.times
    if len(times) != 1 or times[0].when.precision not in (Precision.DAY, Precision.HOUR, Precision.MINUTE):
        return None
    return None if _said_then(material, passage, times[0]) else times[0]


def _said_then(material: Material, passage: Passage, time: TimeMention) -> bool:
    for said in material.accounts[passage.account].attributions_at(passage.span):
        if said.sentence.touches(passage.span) and not any(part.holds(time.span) for part in said.content):
            return True
        cue = said.cue
        if cue is not None and abs(cue.end - time.span.start) <= _NEAR_CUE and passage.span.holds(cue):
            return True
    return False


def _parts(material: Material, one: _Dated, other: _Dated) -> bool:
    """Whether two days surely differ: not for the clock's or the zone's sake, nor as one "Sunday" read on two days."""
    apart = abs((one[1].when.start - other[1].when.start).days)
    if one[1].relative or other[1].relative:
        return apart > 1 and _printed(material, one) != _printed(material, other)
    return apart > 0


def _printed(material: Material, dated: _Dated) -> str:
    return " ".join(material.accounts[dated[0].account].words_of(dated[1].span).split())


def _surely_one(one: Passage, other: Passage, weights: Weights) -> bool:
    return bool(one.names & other.names) and alike(one, other, weights) >= _SURE


def _of_one_act(material: Material, one: _Dated, other: _Dated) -> bool:
    """Whether the words beside both days share one that is no name, and both look ahead or neither."""
    return foretells(material, one[0]) == foretells(material, other[0]) and bool(
        _beside(material, one) & _beside(material, other)
    )


def _beside(material: Material, dated: _Dated) -> frozenset[str]:
    """The words before the day, or behind it where it opens its sentence."""
    passage, time = dated
    account = material.accounts[passage.account]
    language, text = account.article.language, account.article.text
    before = text[max(passage.span.start, time.span.start - _HANGING) : time.span.start]
    behind = text[time.span.end : min(passage.span.end, time.span.end + _HANGING)]
    words = telling(before, language) or telling(behind, language)
    return frozenset(group_of(word, language) for word in words) & passage.words


def _knows(material: Material, account: int, dated: _Dated) -> bool:
    """Whether an account prints the other's day itself: it tells two things where we see one."""
    day = dated[1].when.start
    return any(time.when.start == time.when.end == day for time in material.accounts[account].notes.times)


def _torn(dated: Sequence[_Dated]) -> bool:
    """Whether one account has two days itself."""
    days: dict[int, set[object]] = {}
    for passage, time in dated:
        days.setdefault(passage.account, set()).add(time.when.start)
    return any(len(each) > 1 for each in days.values())


def _disagreement(material: Material, dated: Sequence[_Dated]) -> Disagreement:
    by_day: dict[object, list[_Dated]] = {}
    for passage, time in dated:
        by_day.setdefault(time.when.start, []).append((passage, time))
    judgement, why = _judge(material, dated)
    versions = tuple(
        Version(
            value=_printed(material, told[0]),
            places=tuple(material.place(passage.account, time.span) for passage, time in told),
        )
        for told in by_day.values()
    )
    return Disagreement(
        kind=DisagreementKind.DATE, about=_about(material, dated[0][0]), judgement=judgement, why=why, versions=versions
    )


def _judge(material: Material, dated: Sequence[_Dated]) -> tuple[Judgement, str]:
    if any(foretells(material, passage) for passage, _ in dated):
        return Judgement.UNSURE, "The accounts give different days for what lay ahead; it may have been moved."
    if any(time.relative for _, time in dated):
        return Judgement.UNSURE, "The accounts tell the same with different days, not all of them printed as a date."
    return Judgement.CONFLICT, "The accounts tell the same with different days."


def _about(material: Material, passage: Passage) -> str:
    names = [material.entities[entity].name for _, entity in material.mentions_in(passage.account, passage.span)]
    return f"Day of the event ({', '.join(dict.fromkeys(names[:2]))})" if names else "Day of the event"
