"""Articles, and what was found in them, as plain values or bytes and back, exactly.

All that is read here may come from somebody else's desk: it is checked value by value, never run.
"""

from collections.abc import Iterable
from dataclasses import MISSING, fields
from datetime import datetime, time, tzinfo
from typing import Any

from nutgraf.model.article import Article, Outlet
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp, YearlessDay
from nutgraf.store.columns import of_types, texts, wholes
from nutgraf.store.notes_codec import decode_notes, encode_notes
from nutgraf.store.packed import pack, understood, unpack

__all__ = ["article_from_plain", "article_to_plain", "decode_notes", "encode_notes", "pack", "unpack"]

Plain = dict[str, Any]

_NAMES = ("id", "version", "address", "text")
_WORDS = ("url", "byline", "dateline", "credit", "signed", "language")
_USUAL = {one.name: one.default for one in fields(Article) if one.default is not MISSING}


def article_to_plain(article: Article) -> Plain:
    """``article`` as JSON values by the names of its fields; what is as usual is left out.

    The words stand under "text" alone, so that they can be kept apart and put back. A span is [start, end], a moment
    ISO 8601 with its own zone. Texts are given as they are, also where they hold half a surrogate pair: `pack` keeps
    them so, and `json.dumps` with ``ensure_ascii`` does not where two halves meet.
    """
    plain: Plain = {name: getattr(article, name) for name in _NAMES}
    plain["outlet"] = [article.outlet.name, article.outlet.how]
    plain["paragraphs"] = _spans_out(article.paragraphs)
    plain |= {name: getattr(article, name) for name in _WORDS if getattr(article, name) != _USUAL[name]}
    if article.credit_partly:
        plain["credit_partly"] = True
    plain |= {name: _spans_out([span]) for name in ("headline", "dek") if (span := getattr(article, name)) is not None}
    plain |= {name: _stamp_out(stamp) for name in ("published", "updated") if (stamp := getattr(article, name))}
    if article.yearless:
        plain["yearless"] = _yearless_out(article.yearless)
    if article.corrections:
        plain["corrections"] = _spans_out(article.corrections)
    return plain


def article_from_plain(plain: Plain) -> Article:
    """The article of which `article_to_plain` made ``plain``, up to the name of a time's zone: its distance from UTC
    stays. Raises `nutgraf.errors.BrokenDesk` where ``plain`` is anything else; names it does not know are passed over."""
    with understood("an article"):
        name, how = texts(plain["outlet"])
        names = dict(zip(_NAMES, texts([plain[name] for name in _NAMES]), strict=True))
        words = {name: texts([plain[name]])[0] for name in _WORDS if name in plain}
        return Article(
            **names,
            **words,
            outlet=Outlet(name=name, how=how),
            paragraphs=_spans_in(plain["paragraphs"]),
            headline=_span_in(plain.get("headline")),
            dek=_span_in(plain.get("dek")),
            credit_partly=of_types([plain.get("credit_partly", False)], bool)[0],
            published=_stamp_in(plain.get("published")),
            updated=_stamp_in(plain.get("updated")),
            yearless=_yearless_in(plain.get("yearless")),
            corrections=_spans_in(plain.get("corrections", [])),
        )


def _spans_out(spans: Iterable[Span]) -> list[int]:
    return [place for span in spans for place in (span.start, span.end)]


def _spans_in(places: Any) -> tuple[Span, ...]:
    places = wholes(places)
    return tuple(Span(start=start, end=end) for start, end in zip(places[::2], places[1::2], strict=True))


def _span_in(places: Any) -> Span | None:
    if places is None:
        return None
    (span,) = _spans_in(places)
    return span


def _stamp_out(stamp: Stamp) -> Plain:
    plain: Plain = {"at": stamp.at.isoformat(), "precision": stamp.precision, "known": stamp.known}
    if not stamp.zone_known:
        plain["zone_known"] = False
    if stamp.note:
        plain["note"] = stamp.note
    return plain


def _stamp_in(plain: Any) -> Stamp | None:
    if plain is None:
        return None
    return Stamp(
        at=datetime.fromisoformat(plain["at"]),
        precision=Precision(plain["precision"]),
        known=Known(plain["known"]),
        zone_known=of_types([plain.get("zone_known", True)], bool)[0],
        note=texts([plain.get("note", "")])[0],
    )


def _yearless_out(day: YearlessDay) -> list[Any]:
    clock = "" if day.clock is None else day.clock.isoformat()
    return [day.month, day.day, clock, day.weekday, _zone_out(day.zone)]


def _yearless_in(plain: Any) -> YearlessDay | None:
    if plain is None:
        return None
    month, day, clock, weekday, zone = plain
    return YearlessDay(
        month=wholes([month])[0],
        day=wholes([day])[0],
        clock=time.fromisoformat(clock) if clock else None,
        weekday=of_types([weekday], int, type(None))[0],
        zone=time.fromisoformat(zone).tzinfo if zone else None,
    )


def _zone_out(zone: tzinfo | None) -> str:
    """A zone as the midnight in it, which is how a time tells its distance from UTC; "" for none."""
    return time(tzinfo=zone).isoformat() if zone else ""
