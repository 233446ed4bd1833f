"""What came from an address becomes what is kept of it, and its one fate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from nutgraf.collect.cutting import cut
from nutgraf.collect.page_rights import rights_in_page
from nutgraf.collect.rereading import after_answer
from nutgraf.collect.rights import Ruling, most_kept
from nutgraf.model.article import Article, Outlet
from nutgraf.model.asking import Answer
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Capture, Ending, Fate, Reading
from nutgraf.model.feed import Entry
from nutgraf.model.keeping import Keeping, Policy
from nutgraf.model.settings import Settings
from nutgraf.model.when import Known, Precision, Stamp
from nutgraf.ports.store import KeptCapture, KeptVersion, Store
from nutgraf.text.urls import host_name, url_key

Headers = tuple[tuple[str, str], ...]

_BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)

AHEAD = timedelta(days=2)
"""An article that says it was published so much later than it was read does not know when it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What a person settled for the desk: ``names`` of outlets by host, ``policies`` and ``settings``."""

    settings: Settings
    policies: Sequence[Policy]
    names: Mapping[str, str]


def house_of(store: Store) -> House:
    """What holds for a desk now."""
    names = {fact.outlet.casefold(): fact.value for fact in store.outlets.facts() if fact.field == "name"}
    return House(settings=store.settings(), policies=store.outlets.policies(), names=names)


def take_answer(kept: KeptEntry, answer: Answer, store: Store, house: House, now: datetime, jitter: float) -> KeptEntry:
    """Keeps what came of asking an entry, all or nothing; the entry as it stands now, with its fate.

    ``jitter`` 0..1 spreads what is asked again.
    """
    fate: Fate | None = None
    version: KeptVersion | None = None
    if answer.failed is not None:
        fate = Fate(address=kept.entry.address, ending=answer.failed, reason=answer.reason)
    elif answer.capture is not None:
        signals = (*answer.signals, *rights_in_page(answer.capture.body))
        kept = replace(kept, signals=signals)
        answer = replace(answer, signals=signals)
        fate, version = _judged(kept, answer, store, house, now)
    with store.change():
        changed = version is not None and _keep(version, answer, store, now)
        after = after_answer(
            kept,
            answer,
            fate,
            changed=changed,
            latest=_latest(kept, version, store),
            settings=house.settings,
            now=now,
            jitter=jitter,
        )
        store.entries.keep(after)
    return after


def take_handed(answer: Answer, store: Store, house: House, *, at: datetime, came: datetime) -> list[Fate]:
    """Keeps what a person handed over, each record in ``answer`` all or nothing; one fate for each. It is never asked for.

    ``at`` is when it was captured, ``came`` when it was handed over; the answer holds what a server said, where there was one.
    """
    from nutgraf.read import read_capture, settle

    reading = read_capture(answer.capture) if answer.capture else Reading()
    waiting = list(settle(reading.articles, at))
    fates = []
    for fate in reading.fates:
        article = waiting.pop(0) if fate.ending is Ending.KEPT else None
        fates.append(_take_record(fate, article, answer, store, house, at, came))
    return fates


def take_version(version: KeptVersion, store: Store, house: House, came: datetime) -> Fate:
    """Keeps a version of an article as another desk kept it, as far as this one's rules allow; its fate."""
    article = version.article
    address = article.url or article.address
    fate = Fate(
        address=address, ending=Ending.KEPT, reason="Brought in from another desk, as that kept it.", article=article.id
    )
    ruling = ruling_for(article, (), house)
    shown = cut(article, ruling.keeping)
    known = store.entries.get(address)
    with store.change():
        new = store.articles.keep(
            replace(version, article=shown, capture="", cut=version.cut or shown.text != article.text)
        )
        if known is None or known.fate is None:
            entry = known or KeptEntry(entry=Entry(address=address), announced=came)
            store.entries.keep(replace(entry, fate=fate, fated=came, due=None))
    return fate if new else replace(fate, ending=Ending.COPY, reason="It was there already.")


def _take_record(
    fate: Fate, article: Article | None, answer: Answer, store: Store, house: House, at: datetime, came: datetime
) -> Fate:
    address = (article.url if article else "") or fate.address
    known = store.entries.get(address)
    kept = known or KeptEntry(entry=Entry(address=address), announced=came)
    version = None
    if article is not None:
        fate, version = _ruled(article, fate, kept, store, house, came)
    if known is not None and known.fate is not None and known.fate.good and not fate.good:
        return fate
    with store.change():
        if version is not None:
            there = store.articles.get(version.article.id)
            older = there is not None and _moment(version.article) < _moment(there)
            _keep(version, answer, store, at, latest=not older)
        store.entries.keep(replace(kept, fate=replace(fate, address=address), fated=kept.fated or came))
    return fate


def _same_bytes(kept: KeptEntry, capture: Capture) -> bool:
    good = kept.fate is not None and kept.fate.good
    return good and kept.digest == sha256(capture.body).hexdigest()


def _keep(version: KeptVersion, answer: Answer, store: Store, now: datetime, *, latest: bool = True) -> bool:
    """Keeps a version, with the bytes it was read from where its text is whole; whether it is new."""
    capture = answer.capture
    if capture is None or version.cut:
        return store.articles.keep(version, latest=latest)
    digest = sha256(capture.body).hexdigest()
    if not store.articles.keep(replace(version, capture=digest), latest=latest):
        return False
    store.articles.keep_capture(
        KeptCapture(digest=digest, at=now, capture=capture, status=answer.status, headers=answer.headers)
    )
    return True


def _latest(kept: KeptEntry, version: KeptVersion | None, store: Store) -> datetime | None:
    """When the latest article of the entry's story was published; while it is in none, when it was itself."""
    article = kept.fate.article if kept.fate else ""
    story = store.stories.home(article) if article else ""
    row = store.stories.row(story) if story else None
    if row is not None:
        return row.last
    stamp = version.article.stamp if version else None
    return stamp.at if stamp else None


def _judged(
    kept: KeptEntry, answer: Answer, store: Store, house: House, now: datetime
) -> tuple[Fate | None, KeptVersion | None]:
    """The fate of what one address held, and the version to keep, if there is one; neither for the bytes that were read."""
    from nutgraf.read import read_capture, settle

    if answer.capture is None or _same_bytes(kept, answer.capture):
        return None, None
    reading = read_capture(answer.capture)
    fate = next((fate for fate in reading.fates if fate.ending is Ending.KEPT), reading.fates[0])
    fate = replace(fate, address=kept.entry.address)
    if not reading.articles:
        return fate, None
    return _ruled(settle(reading.articles[:1], now)[0], fate, kept, store, house, now)


def _ruled(
    article: Article, fate: Fate, kept: KeptEntry, store: Store, house: House, now: datetime
) -> tuple[Fate, KeptVersion | None]:
    """The fate of an article that was read, by what its outlet allows and what is there already."""
    article = _filled(article, kept.entry, house, now)
    ruling = ruling_for(article, kept.signals, house)
    if ruling.reserved:
        return replace(fate, ending=Ending.RESERVED, reason=ruling.because, article=""), None
    there = _same_elsewhere(article, kept, store)
    if there is not None:
        reason = f"It holds the same article as {there.url or there.address}, which was kept."
        return replace(fate, ending=Ending.COPY, reason=reason, article=there.id), None
    shown = cut(article, ruling.keeping)
    fate = replace(fate, article=article.id, reason=fate.reason + _remark(ruling))
    return fate, KeptVersion(article=shown, came=now, cut=shown.text != article.text)


def ruling_for(article: Article, signals: Sequence[str], house: House) -> Ruling:
    """How much of ``article`` may be kept, and what may be done with it."""
    return most_kept(signals, house.policies, outlet=article.outlet.name, host=host_name(article.url))


def _remark(ruling: Ruling) -> str:
    if ruling.keeping is Keeping.FULL:
        return ""
    kept = "the beginning of its text" if ruling.keeping is Keeping.EXCERPT else "its headline"
    return f" Only {kept} is kept: {ruling.because}"


def _filled(article: Article, entry: Entry, house: House, now: datetime) -> Article:
    """What the page does not tell and the feed, or a person, does."""
    told = article.published
    if told is not None and told.at > now + AHEAD:
        article, told = replace(article, published=None), None
    if told is None and entry.published is not None:
        stamp = Stamp(at=entry.published, precision=Precision.MINUTE, known=Known.METADATA, note="told by the feed")
        article = replace(article, published=stamp)
    name = house.names.get(host_name(article.url).casefold(), "")
    if not name and entry.outlet and article.outlet.how in ("unknown", "address"):
        name = entry.outlet
    return replace(article, outlet=Outlet(name=name, how="metadata")) if name else article


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


def _moment(article: Article) -> datetime:
    stamp = article.updated or article.published
    return stamp.at if stamp else _BEFORE_ALL


def _same_outlet(one: Outlet, other: Outlet) -> bool:
    return one.name.casefold() == other.name.casefold() or not (one.known and other.known)
