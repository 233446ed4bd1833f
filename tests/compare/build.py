"""Hand-made accounts for the tests of comparing: what the annotation would have found, said in a few words."""

import re
from datetime import UTC, date, datetime, timedelta

from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import (
    Account,
    Attribution,
    Mention,
    Modifier,
    NameKind,
    Notes,
    Quantity,
    QuantityKind,
    SourceKind,
    TimeMention,
)
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp, When

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)
PERSON, BODY, PLACE = NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE


def at(hours: float) -> datetime:
    """So many hours after noon of the day the invented events happen on."""
    return NOON + timedelta(hours=hours)


def account(text, *, ident="a", when=NOON, language="en", headline=False, **found):
    """An account of ``text``; sentences end at ``.``, ``!`` or ``?`` before a blank, or at a line's end.

    ``names`` are (printed, kind[, clean name[, office[, of]]]), every occurrence of ``printed`` is a mention;
    ``numbers`` are (printed, value[, counted[, role[, modifier[, unit]]]]); ``times`` are (printed, date).
    ``said`` are (source, cue) printed in a sentence. ``headline`` makes the first line the headline.
    """
    names, numbers, times, said = (found.get(key, ()) for key in ("names", "numbers", "times", "said"))
    article = Article(
        id=ident,
        version=ident,
        address=f"{ident}.txt",
        outlet=Outlet(name=f"The {ident} Post", how="metadata"),
        text=text,
        paragraphs=tuple(Span(start=m.start(), end=m.end()) for m in re.finditer(r"[^\n]+", text)),
        headline=Span(start=0, end=len(text.split("\n")[0])) if headline else None,
        language=language,
        published=Stamp(at=when, precision=Precision.MINUTE, known=Known.METADATA) if when else None,
    )
    sentences = tuple(
        Span(start=m.start(), end=m.end()) for m in re.finditer(r"\S[^\n]*?(?:[.!?](?=\s|$)|(?=\n|$))", text)
    )
    notes = Notes(
        by="test",
        sentences=sentences,
        mentions=tuple(sorted((m for name in names for m in _mentions(text, *name)), key=lambda m: m.span)),
        quantities=tuple(_quantity(text, *number) for number in numbers),
        times=tuple(_time(text, *time) for time in times),
        attributions=tuple(_said(text, sentences, *each) for each in said),
    )
    return Account(article=article, notes=notes)


def find(text: str, printed: str) -> Span:
    start = text.index(printed)
    return Span(start=start, end=start + len(printed))


def _mentions(text, printed, kind, name="", office="", of=""):
    return [
        Mention(span=Span(start=m.start(), end=m.end()), kind=kind, name=name or printed, office=office, of=of)
        for m in re.finditer(rf"(?<!\w){re.escape(printed)}(?!\w)", text)
    ]


def _quantity(text, printed, value, counted="", role="", modifier=Modifier.EXACT, unit="", kind=QuantityKind.COUNT):
    low, high = value if isinstance(value, tuple) else (value, value)
    return Quantity(
        span=find(text, printed),
        kind=kind,
        low=low,
        high=high,
        modifier=modifier,
        unit=unit,
        counted=counted,
        role=role,
    )


def _time(text, printed, day, end=None):
    precision = Precision.DAY if end is None else Precision.WEEK
    return TimeMention(span=find(text, printed), when=When(start=day, end=end or day, precision=precision))


def _said(text, sentences, source, cue, speaker=""):
    where = find(text, source)
    sentence = next(span for span in sentences if span.holds(where))
    said_first = where.start > sentence.start
    content = Span(start=sentence.start, end=where.start) if said_first else Span(start=where.end, end=sentence.end)
    return Attribution(
        sentence=sentence,
        content=(content,),
        source=where,
        cue=find(text, cue),
        speaker=speaker or source,
        source_kind=SourceKind.PERSON,
    )


def day(number: int) -> date:
    """A day of May 2024."""
    return date(2024, 5, number)
