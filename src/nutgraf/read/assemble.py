"""From a finished draft to an article whose spans are exact."""

from dataclasses import replace
from datetime import date, time
from hashlib import blake2b

from nutgraf.model.article import Article
from nutgraf.model.span import Span
from nutgraf.model.when import Known
from nutgraf.read.corrections import corrections_in
from nutgraf.read.draft import Draft, FoundTime, Role
from nutgraf.read.times import article_times
from nutgraf.text.clean import tidy
from nutgraf.text.stamps import PrintedStamp
from nutgraf.text.urls import clean_url, day_in_name, day_in_path, url_key


def assemble(draft: Draft, address: str, language: str) -> Article:
    """The article, in ``language``, that ``draft`` has become; ``draft`` has at least one paragraph."""
    parts = [part for part in (draft.headline, draft.dek, *draft.paragraphs) if part]
    text = tidy("\n\n".join(parts))
    spans = _spans(text)
    above = bool(draft.headline) + bool(draft.dek)
    body = spans[above:]
    url = clean_url(draft.url)
    published, updated, yearless = article_times(_with_address_day(draft, url, address))
    return Article(
        id="a" + digest(url_key(url) if url else f"{draft.outlet.name}\n{text}"),
        version=digest(text),
        address=address,
        outlet=draft.outlet,
        text=text,
        paragraphs=body,
        headline=spans[0] if draft.headline else None,
        dek=spans[above - 1] if draft.dek else None,
        url=url,
        byline=draft.byline,
        dateline=draft.dateline,
        credit=draft.credit,
        credit_partly=draft.credit_partly,
        signed=draft.signed,
        language=language,
        published=published,
        updated=updated,
        yearless=yearless,
        corrections=_corrections(text, spans[bool(draft.headline) :], draft.corrections),
    )


def _corrections(text: str, spans: tuple[Span, ...], noted: tuple[str, ...]) -> tuple[Span, ...]:
    """Where the text corrects an earlier version, in the paragraphs that were ``noted`` for it."""
    return tuple(
        note.shift(span.start) for span in spans if span.of(text) in noted for note in corrections_in(span.of(text))
    )


def digest(text: str) -> str:
    """Sixteen hexadecimal digits that follow from ``text`` alone."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _spans(text: str) -> tuple[Span, ...]:
    found, start = [], 0
    for part in text.split("\n\n"):
        found.append(Span(start=start, end=start + len(part)))
        start += len(part) + 2
    return tuple(found)


def _with_address_day(draft: Draft, url: str, address: str) -> tuple[FoundTime, ...]:
    """The times of the draft; where none tells a year, the day that the address or the file's name spells out."""
    if any(found.stamp.moment for found in draft.times):
        return draft.times
    day, known = _real_day(day_in_path(url)), Known.METADATA
    if day is None:
        day, known = _real_day(day_in_name(address)), Known.FILE
    if day is None:
        return draft.times
    same = [found for found in draft.times if (found.stamp.month, found.stamp.day) == (day.month, day.day)]
    if known is Known.FILE and draft.times and not same:
        return draft.times
    clock: time | None = same[0].stamp.clock if same else None
    stamp = PrintedStamp(span=Span(start=0, end=0), year=day.year, month=day.month, day=day.day, clock=clock)
    if same:
        stamp = replace(stamp, zone=same[0].stamp.zone)
    return (*draft.times, FoundTime(stamp=stamp, role=Role.PUBLISHED, known=known))


def _real_day(found: tuple[int, int, int] | None) -> date | None:
    try:
        return date(*found) if found else None
    except ValueError:
        return None
