"""When what lies ahead is due: the time that belongs to the words which look ahead, and no other time of the sentence."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from nutgraf.compare.material import Material, Passage
from nutgraf.model.notes import Attribution
from nutgraf.model.span import Span
from nutgraf.model.when import Precision, When
from nutgraf.text.figures import figures

_FINE = (Precision.MINUTE, Precision.HOUR, Precision.DAY, Precision.WEEK, Precision.MONTH)
_EXACT = (Precision.MINUTE, Precision.HOUR, Precision.DAY)
_SAID_NEAR = 24
_BEHIND_FIRST = 60
_LONGEST, _FEW_DAYS = 400, 3
_WITHIN = re.compile(
    r"\b(?:within|in the next|over the next|in the coming|innerhalb von|binnen|in den (?:nächsten|kommenden)|протягом|упродовж|за наступні)\s+"
    r"(?P<count>[\w-]{1,20})\s+(?P<unit>days?|weeks?|months?|tagen?|wochen|monaten?|днів|дні|тижнів|тижні|місяців|місяці)(?!\w)"
    r"|(?P<ko>\d{1,3})(?P<ko_unit>일|주|개월) (?:이내|안)",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:by|before|until|till|no later than|bis|spätestens|vor|до|не пізніше)\s+(?:am\s+|zum\s+|dem\s+|den\s+|the\s+|(?:the\s+)?(?:end|middle|start)\s+of\s+|ende\s+|кінця\s+)*$",
    re.IGNORECASE,
)
_OF_A_DAY = re.compile(
    r"['’]s (?!(?:[\w-]+ ){0,2}?(?:talks|meetings?|votes?|elections?|summit|hearing|game|match|deadline|session|ballot|debate|launch|"
    r"ceremony|signing|referendum|primary|runoff|verdict|ruling|strike|deal|sitting)\b)"
)
"""A day that says which one of something past is meant ("Sunday's attack")."""
_PAST = re.compile(r"(?<!expected )(?<!scheduled )\b\w+(?:ed|eld|ade)\s+(?:on\s+|in\s+)?$")
_KOREAN_DEADLINE = re.compile(r"\s?(?:까지|이내|안에|전에)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When something is due. ``first`` is the first day on which it would be in time: long before a deadline, else its start."""

    when: When
    first: date

    @property
    def near(self) -> bool:
        """Whether a day is meant, or a deadline only days ahead."""
        return (self.when.end - self.first).days <= _FEW_DAYS

    @property
    def exact(self) -> bool:
        """Whether one day is meant."""
        return self.when.precision in _EXACT and self.first == self.when.start == self.when.end

    def meets(self, other: "Due") -> bool:
        """Whether both can be the same day."""
        return self.first <= other.when.end and other.first <= self.when.end


def due_of(material: Material, passage: Passage, cue: Span, said: Attribution | None, *, firm: bool) -> Due | None:
    """The time nearest to the cue that lies after the article's day, those behind the cue before those in front of it.

    The article's own day counts only behind a ``firm`` cue: "could" beside "today" may tell of what was.
    """
    if not material.dated(passage.account):
        return None
    day = material.time_of(passage.account).date()
    found = [*_printed(material, passage, cue, said, day, firm=firm), *_spans(material, passage, day)]
    return min(found, key=lambda each: _distance(each[0], cue), default=(cue, None))[1]


def _distance(time: Span, cue: Span) -> int:
    return time.start - cue.end if time.start >= cue.start else cue.start - time.end + _BEHIND_FIRST


def _printed(
    material: Material, passage: Passage, cue: Span, said: Attribution | None, day: date, *, firm: bool
) -> Iterator[tuple[Span, Due]]:
    """The times that the sentence prints, but for those that tell when somebody spoke."""
    text = material.accounts[passage.account].article.text
    for time in passage.times:
        when, where = time.when, time.span
        if when.precision not in _FINE or when.end < day or _of_saying(material, passage, where, said):
            continue
        deadline = _is_deadline(text, where, passage)
        if when.start <= day and not deadline and (not firm or _tells_of_past(text, where, passage)):
            continue
        if (when.end == day and where.start < cue.start) or _OF_A_DAY.match(text, where.end):
            continue
        yield where, Due(when=when, first=min(day, when.start) if deadline else when.start)


def _tells_of_past(text: str, where: Span, passage: Passage) -> bool:
    """Whether a time hangs on a verb of the past right before it ("announced this week")."""
    return bool(_PAST.search(text, max(passage.span.start, where.start - _SAID_NEAR), where.start))


def _is_deadline(text: str, where: Span, passage: Passage) -> bool:
    before = text[max(passage.span.start, where.start - _SAID_NEAR) : where.start]
    return bool(_DEADLINE.search(before) or _KOREAN_DEADLINE.match(text, where.end))


def _of_saying(material: Material, passage: Passage, where: Span, said: Attribution | None) -> bool:
    """Whether a time is when somebody spoke: outside the words reported, or beside the word of saying."""
    if said is not None:
        return not any(part.holds(where) for part in said.content)
    return any(
        other.cue is not None and 0 <= where.start - other.cue.end <= _SAID_NEAR and passage.span.holds(other.cue)
        for other in material.accounts[passage.account].notes.attributions
        if other.sentence.touches(passage.span) and not any(part.holds(where) for part in other.content)
    )


def _spans(material: Material, passage: Passage, day: date) -> Iterator[tuple[Span, Due]]:
    """ "Within 28 days": the last of them."""
    account = material.accounts[passage.account]
    for found in _WITHIN.finditer(material.words_of(passage)[:_LONGEST]):
        last = _last_day(found, day, account.article.language)
        if last is not None:
            where = Span(start=found.start(), end=found.end()).shift(passage.span.start)
            yield where, Due(when=When(start=last, end=last, precision=Precision.DAY), first=day)


def _last_day(found: re.Match[str], day: date, language: str) -> date | None:
    read = figures(found["ko"] or found["count"], language)
    count = int(read[0].low) if read else 0
    unit = (found["ko_unit"] or found["unit"]).lower()
    if not 0 < count <= _LONGEST:
        return None
    if unit.startswith(("month", "monat", "місяц", "개")):
        months = day.year * 12 + day.month - 1 + count
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    return day + timedelta(days=count * (7 if unit.startswith(("week", "woche", "тиж", "주")) else 1))
