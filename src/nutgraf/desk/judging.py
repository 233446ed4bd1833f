"""The fate of an article that was read: by what its outlet allows, and by what is there already."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from nutgraf.collect.cutting import cut
from nutgraf.collect.rights import Ruling
from nutgraf.desk.house import House, ruling_for
from nutgraf.model.article import Article, Outlet
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Entry
from nutgraf.model.keeping import Keeping
from nutgraf.model.when import Known, Precision, Stamp
from nutgraf.ports.store import KeptVersion, Store
from nutgraf.text.urls import host_name, url_key

AHEAD = timedelta(days=2)
"""An article that says it was published so much later than it was read does not know when it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A fate, None where nothing new came, and the version to keep, None where there is nothing to keep."""

    fate: Fate | None = None
    version: KeptVersion | None = None


def judged(article: Article, fate: Fate, kept: KeptEntry, store: Store, house: House, now: datetime) -> Judged:
    """What becomes of an article that was read ``now`` from the address of ``kept``; ``fate`` is that of its reading."""
    article = _filled(article, kept.entry, house, now)
    ruling = ruling_for(article, kept.signals, house)
    if ruling.reserved:
        return Judged(fate=replace(fate, ending=Ending.RESERVED, reason=ruling.because, article=""))
    there = _same_elsewhere(article, kept, store)
    if there is not None:
        reason = f"It holds the same article as {there.url or there.address}, which was kept."
        return Judged(fate=replace(fate, ending=Ending.COPY, reason=reason, article=there.id))
    shown = cut(article, ruling.keeping)
    fate = replace(fate, article=article.id, reason=fate.reason + _remark(ruling))
    return Judged(fate=fate, version=KeptVersion(article=shown, came=now, cut=shown.text != article.text))


def _remark(ruling: Ruling) -> str:
    if ruling.keeping is Keeping.FULL:
        return ""
    kept = "the beginning of its text" if ruling.keeping is Keeping.EXCERPT else "its headline"
    return f" Only {kept} is kept: {ruling.because}"


def _filled(article: Article, entry: Entry, house: House, now: datetime) -> Article:
    """What the page does not tell and the feed, or a person, does."""
    published, updated = _believed(article.published, now), _believed(article.updated, now)
    if entry.published is not None and (published is None or published.known is Known.GUESSED):
        published = Stamp(at=entry.published, precision=Precision.MINUTE, known=Known.METADATA, note="told by the feed")
    article = replace(article, published=published, updated=updated)
    name = house.names.get(host_name(article.url).casefold(), "")
    if not name and entry.outlet and article.outlet.how in ("unknown", "address"):
        name = entry.outlet
    return replace(article, outlet=Outlet(name=name, how="metadata")) if name else article


def _believed(stamp: Stamp | None, now: datetime) -> Stamp | None:
    return stamp if stamp is not None and stamp.at <= now + AHEAD else None


def _same_elsewhere(article: Article, kept: KeptEntry, store: Store) -> Article | None:
    """The article that stands under another address already: its own, or its very text by the same outlet."""
    if kept.fate is not None and kept.fate.article == article.id:
        return None
    there = store.articles.get(article.id)
    if there is not None and not _handed_again(article, there, kept):
        return there
    for other in store.articles.latest([one for one in store.articles.copies_of(article.version) if one != article.id]):
        if _same_outlet(article.outlet, other.outlet):
            return other
    return None


def _handed_again(article: Article, there: Article, kept: KeptEntry) -> bool:
    """Whether an article that is there comes in again under the address it is known by, or as another text of it."""
    return url_key(kept.entry.address) == url_key(there.url) or (not kept.feed and article.version != there.version)


def _same_outlet(one: Outlet, other: Outlet) -> bool:
    return one.name.casefold() == other.name.casefold() or not (one.known and other.known)
