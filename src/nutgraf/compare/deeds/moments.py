"""Moments: when something is said to happen, as a stretch of time that allows for how loosely it is printed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from nutgraf.compare.material import Material, Passage
from nutgraf.model.notes import TimeMention
from nutgraf.model.span import Span
from nutgraf.model.when import Precision

_FINE = (Precision.DAY, Precision.HOUR, Precision.MINUTE)
_AROUND = 26
_BEFORE_DAWN = re.compile(
    r"\b(?:(?:early|small|wee) hours|early|before dawn|dawn|night (?:to|into)|overnight|predawn|pre-dawn|nacht (?:zu|auf)[mn]?|madrugada|nuit (?:de \w+ )?à|ніч на|вночі)\b[^.;,]{0,20}$"
    r"|^[ ,]*(?:early (?:on )?|before dawn|overnight|früh|vor morgengrauen)\b|^[ ]*(?:morning|früh|morgen|matin)",
    re.IGNORECASE,
)
_NIGHT = re.compile(
    r"\b(?:late(?: on)?|night (?:of|on)|evening (?:of|on)|nacht|abend|noche del?|nuit (?:de|du)|soir(?:ée)? (?:de|du)|вечір|ввечері|увечері)\b[^.;,]{0,12}$"
    r"|^[ ,]*(?:(?:at |late at )?night|late|evening|nacht|abend|soir|noche|ввечері|вночі)\b",
    re.IGNORECASE,
)
_NIGHT_INSIDE = re.compile(r"night|evening|nacht|abend|soir|noche|вечора|вечор|ніч", re.IGNORECASE)
_SHIFTING = re.compile(
    r"\b(?:today|yesterday|tonight|overnight|last night|this (?:morning|afternoon|evening)|tomorrow|heute|gestern|morgen|"
    r"сьогодні|вчора|учора|завтра|aujourd|hier|demain|hoy|ayer|mañana)\w*|오늘|어제|내일",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\w.:,$€£])(?P<hour>[01]?\d|2[0-3])(?:(?P<sep>[.:h])(?P<minute>[0-5]\d))?(?:\s?(?P<half>[ap])\.?\s?m\b\.?|\s?(?P<uhr>Uhr|hrs|o[’']clock|години|год))?(?![\w%]|[.,:]\d)",
    re.IGNORECASE,
)
_WORD_CLOCK = re.compile(r"\b(?:at|around|about|until|from|by)\s+(?P<word>noon|midday|midnight)\b", re.IGNORECASE)
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_SPOKEN = re.compile(
    rf"\b(?:(?P<part>half past|quarter past|a quarter past|quarter to|a quarter to) (?P<of>{'|'.join(_HOURS)})"
    rf"|(?:at|after|before|around|about|until|by) (?P<hour>{'|'.join(_HOURS)})(?: o[’']clock)?"
    r"(?=[,.;]| in the (?:morning|afternoon|evening)| at night| on (?:mon|tues|wednes|thurs|fri|satur|sun)day| when| this (?:morning|afternoon|evening)| today| yesterday| o[’']clock))\b",
    re.IGNORECASE,
)
_PARTS = {"half past": 30, "quarter past": 15, "quarter to": -15}
_AFTERNOON = re.compile(r"\b(?:afternoon|evening|night|tonight)\b", re.IGNORECASE)
_MORNING = re.compile(r"\b(?:morning|dawn|a\.?m)\b", re.IGNORECASE)
_AT = re.compile(
    r"\b(?:at|about|around|after|before|from|until|till|by|um|gegen|ab|bis|nach|vor|kurz|о|об|близько|à|vers|dès|a las|sobre las|desde las|only at|shortly|dated|just)\s+(?:exactly |about |around )?$",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:about|around|shortly|just|some|nearly|roughly|approximately|before|after|between|past|kurz|gegen|etwa|rund|vor|nach|близько|після|перед|vers|environ|peu|sobre|alrededor|poco|hacia|since|following)\b[^.;,]{0,14}$",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\b(?:GMT|UTC|[ECMP][SD]T|BST|CES?T|MSK|IST|ET|PT|local time|eastern|pacific|central time|ortszeit|heure locale|hora local|за місцевим)\b",
    re.IGNORECASE,
)
_OTHER_FIGURE = re.compile(
    r"\s*(?:per ?cent|%|million|billion|thousand|metres?|meters?|km|kilomet|miles?|people|points?|degrees|mph|years?|percent|euros?|dollars?|pounds?|goals?|min(?:ute)?s?\b)",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"week|ago\b|fortnight|decade|recent|years$|months$|days$|woche|vor \w+ |тому|тижн|il y a|semaine|hace|semana",
    re.IGNORECASE,
)
_EDGE = re.compile(
    r"\b(?P<edge>since|from|through|until|till|depuis|seit|ab|bis|jusqu'au|desde|hasta|до|з|від)\s+(?:the |le |el |zum |dem |early |late |midnight |at )*$",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\b(?:not|never|no|nobody|none|without|nicht|kein\w*|niemand|не|ніхто|personne|jamais|pas|nadie|nunca|no one)\b|n[’']t\b",
    re.IGNORECASE,
)
_EDGES = {
    **dict.fromkeys(("since", "from", "depuis", "seit", "ab", "desde", "з", "від"), "from"),
    **dict.fromkeys(("through", "until", "till", "bis", "jusqu'au", "hasta", "до"), "until"),
}
_EXACT, _ROUGH = 4, 45
_NIGHTFALL, _SUNRISE, _OVER = timedelta(hours=16), timedelta(hours=11), timedelta(hours=32)
_DAY, _LONG = timedelta(days=1), timedelta(days=36500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A time as printed under ``span``: it lies between ``first`` and ``last``, where a day is known.

    ``clock`` is in minutes after midnight, None where none is printed; ``slack`` is how many minutes it may be off. ``zoned`` where a zone stands beside it.
    ``shifting`` where only the article's own day tells which one is meant; ``weekday`` is the printed name of a day of the week. ``edge`` is the word
    ("since", "until") by which the time only bounds what is told.
    """

    span: Span
    first: datetime | None
    last: datetime | None
    size: Precision
    clock: int | None = None
    slack: int = 0
    zoned: bool = False
    shifting: bool = False
    weekday: str = ""
    edge: str = ""

    @property
    def fine(self) -> bool:
        """Whether it is a day or less."""
        return self.size in _FINE

    @property
    def days(self) -> timedelta:
        """How long the stretch is."""
        return self.last - self.first if self.first and self.last else _LONG


def moments_in(material: Material, passage: Passage) -> Iterator[Moment]:
    """Every time of a passage, with those that print a clock alone."""
    text = material.accounts[passage.account].article.text
    taken = []
    for mention in passage.times:
        taken.append(mention.span)
        posted = "@" in text[max(passage.span.start, mention.span.start - _AROUND) : mention.span.start]
        if not posted and not _VAGUE.search(text, mention.span.start, mention.span.end):
            yield _of_mention(text, passage, mention)
    days = {mention.when.start for mention in passage.times if mention.when.precision in _FINE}
    day = datetime.combine(min(days), time()) if len(days) == 1 else None
    for span, minutes in _clocks(text, passage):
        if not any(span.touches(other) for other in taken):
            yield _clocked(text, passage, span, minutes, day)


def apart(one: Moment, other: Moment) -> timedelta | None:
    """How far two moments lie apart where they surely differ, else None."""
    days = _days_apart(one, other)
    if days is not None:
        return days
    if one.clock is None or other.clock is None or one.zoned is not other.zoned:
        return None
    off = abs(one.clock - other.clock)
    off = min(off, 24 * 60 - off)
    if off % 60 == 0 and one.clock % 60:
        return None  # the same minute of another hour: most likely another zone
    return timedelta(minutes=off) if off > one.slack + other.slack else None


def _days_apart(one: Moment, other: Moment) -> timedelta | None:
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return None
    early, late = sorted((one, other), key=lambda each: (each.first, each.last))
    gap = late.first - early.last  # type: ignore[operator]
    least = _DAY if one.shifting or other.shifting else timedelta(0)
    if gap < least or (one.weekday and one.weekday == other.weekday):
        return None
    return max(gap, timedelta(hours=1))


def _of_mention(text: str, passage: Passage, mention: TimeMention) -> Moment:
    when, span = mention.when, mention.span
    first = datetime.combine(when.start, time())
    last = datetime.combine(when.end, time()) + (_DAY if when.end.year < 9999 else timedelta())
    if when.precision in _FINE and when.start == when.end:
        if when.clock is not None:
            clock = when.clock.hour * 60 + when.clock.minute
            return _clocked(text, passage, span, clock, first, printed=text[span.start : span.end])
        first, last = _part_of_day(text, passage, span, first)
    return Moment(
        span=span, first=first, last=last, size=when.precision, weekday=_weekday(text, mention), edge=_edge(text, passage, span),
        shifting=_SHIFTING.search(text, span.start, span.end) is not None,
    )  # fmt: skip


def _part_of_day(text: str, passage: Passage, span: Span, day: datetime) -> tuple[datetime, datetime]:
    """From when to when: a night reaches into the next day, the small hours begin on the day before."""
    before = text[max(passage.span.start, span.start - _AROUND) : span.start]
    behind = text[span.end : span.end + _AROUND]
    printed = text[span.start : span.end]
    if any(_BEFORE_DAWN.search(words) for words in (before, behind)):
        return day - timedelta(hours=4), day + _SUNRISE
    if _NIGHT.search(before) or _NIGHT.match(behind) or _NIGHT_INSIDE.search(printed):
        return day + _NIGHTFALL, day + _OVER
    return day, day + _DAY


def _clocked(text: str, passage: Passage, span: Span, minutes: int, day: datetime | None, printed: str = "") -> Moment:
    before = text[max(passage.span.start, span.start - _AROUND) : span.start]
    slack = _ROUGH if _LOOSE.search(before) or _LOOSE.search(printed[:20]) else _EXACT if minutes % 5 else 2 * _EXACT
    return Moment(
        span=span, first=day, last=day + _DAY if day else None, size=Precision.MINUTE, edge=_edge(text, passage, span), clock=minutes, slack=slack,
        zoned=_ZONE.search(text, span.end, min(len(text), span.end + _AROUND)) is not None,
        shifting=_SHIFTING.search(text, span.start, span.end) is not None,
    )  # fmt: skip


def _weekday(text: str, mention: TimeMention) -> str:
    """The name of the day where no more than that is printed."""
    printed = text[mention.span.start : mention.span.end].casefold()
    return (
        "" if not mention.relative or any(letter.isdigit() for letter in printed) else str(mention.when.start.weekday())
    )


def _edge(text: str, passage: Passage, span: Span) -> str:
    found = _EDGE.search(text, max(passage.span.start, span.start - _AROUND), span.start)
    if not found or _NEVER.search(text, passage.span.start, span.start):
        return ""  # not since a day: last on it
    return _EDGES.get(found["edge"].lower(), "")


def _clocks(text: str, passage: Passage) -> Iterator[tuple[Span, int]]:
    start, end = passage.span.start, passage.span.end
    for found in _CLOCK.finditer(text, start, end):
        before = text[max(start, found.start() - _AROUND) : found.start()]
        sure = found["half"] or found["uhr"] or (found["sep"] == "h" and found["minute"])
        if (sure or (found["minute"] and _AT.search(before))) and not _OTHER_FIGURE.match(text, found.end(), end):
            hour = int(found["hour"])
            if found["half"]:
                hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
            yield Span(start=found.start(), end=found.end()), hour * 60 + int(found["minute"] or 0)
    for found in _SPOKEN.finditer(text, start, end):
        hour = _HOURS.index((found["of"] or found["hour"]).lower()) + 1
        behind = text[found.end() : found.end() + _AROUND]
        if _AFTERNOON.search(behind) or _MORNING.search(behind):
            minutes = hour % 12 * 60 + _PARTS.get((found["part"] or "").lower().removeprefix("a "), 0)
            key = "of" if found["of"] else "hour"
            first = found.start() if found["of"] else found.start(key)
            yield Span(start=first, end=found.end(key)), (minutes + (720 if _AFTERNOON.search(behind) else 0)) % 1440
    for found in _WORD_CLOCK.finditer(text, start, end):
        yield (
            Span(start=found.start("word"), end=found.end("word")),
            0 if found["word"].lower() == "midnight" else 720,
        )
