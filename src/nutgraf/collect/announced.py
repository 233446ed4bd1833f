"""Announcements put in order: each address once, the newest few thousand at most."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from nutgraf.collect.moments import NOTHING, Told
from nutgraf.collect.plain import headline, plain
from nutgraf.model.feed import Entry, FeedReading
from nutgraf.text.urls import clean_url, url_key

MOST = 3_000
_LONGEST_ADDRESS = 2_000
_NEVER = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """One announcement as a feed has it: ``address`` absolute, the rest with whatever markup it has."""

    address: str
    headline: str = ""
    summary: str = ""
    published: Told = NOTHING
    updated: Told = NOTHING
    language: str = ""
    outlet: str = ""


def of_feed(reading: FeedReading, given: int) -> FeedReading:
    """``reading``, or the problem of a feed that has ``given`` entries but no address in any of them."""
    if reading.entries or not given:
        return reading
    return replace(reading, odd="", problem=f"It is a feed, but none of its entries ({given}) has an address.")


def settled(found: Iterable[Announced], most: int = MOST) -> tuple[tuple[Entry, ...], str]:
    """The entries in the order given, and what was odd with them, "" for nothing."""
    given = list(found)
    usable = [(place, one) for place, one in enumerate(given) if clean_address(one.address)]
    newest = sorted(usable, key=lambda numbered: _rank(numbered[1]), reverse=True)
    seen: set[str] = set()
    kept: list[tuple[int, Announced]] = []
    left = False
    for place, one in newest:
        key = url_key(one.address)
        if key in seen:
            continue
        if left := len(kept) == most:
            break
        seen.add(key)
        kept.append((place, one))
    entries = tuple(_entry(one) for _, one in sorted(kept, key=lambda numbered: numbered[0]))
    return entries, "; ".join(_oddities(len(given) - len(usable), most if left else 0))


def clean_address(address: str) -> str:
    """``address`` as `clean_url` has it, "" for what is none or is longer than any that is meant."""
    return clean_url(address) if len(address) <= _LONGEST_ADDRESS else ""


def _rank(one: Announced) -> datetime:
    return one.published.rank or one.updated.rank or _NEVER


def _oddities(without: int, most: int) -> Iterable[str]:
    if without:
        yield "1 entry without an address" if without == 1 else f"{without} entries without an address"
    if most:
        yield f"more than {most} entries, of which the newest were taken"


def _entry(one: Announced) -> Entry:
    return Entry(
        address=clean_address(one.address),
        headline=headline(one.headline),
        summary=plain(one.summary),
        published=one.published.at,
        updated=one.updated.at,
        language=plain(one.language, 20),
        outlet=plain(one.outlet, 200),
    )
