"""What came from an address becomes what is kept of it, and its one fate."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from nutgraf.collect.page_rights import rights_in_page
from nutgraf.collect.rereading import after_answer
from nutgraf.desk.dating import dated
from nutgraf.desk.house import House
from nutgraf.desk.judging import Judged, judged
from nutgraf.model.asking import Answer
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.ports.store import KeptCapture, KeptVersion, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An ``entry`` as it stands after it was asked; ``changed`` is whether a version of an article was new."""

    entry: KeptEntry
    changed: bool


def take_answer(kept: KeptEntry, answer: Answer, store: Store, house: House, now: datetime, jitter: float) -> Taken:
    """Keeps what came of asking an entry, all or nothing: its fate, and the article where there is one.

    ``jitter`` 0..1 spreads what is asked again.
    """
    if answer.capture is not None:
        signals = (*answer.signals, *rights_in_page(answer.capture.body))
        kept, answer = replace(kept, signals=signals), replace(answer, signals=signals)
    found = _found(kept, answer, store, house, now)
    with store.change():
        changed = found.version is not None and keep_version(found.version, answer, store, now)
        after = after_answer(
            kept,
            answer,
            found.fate,
            changed=changed,
            latest=_latest(kept, found.version, store),
            settings=house.settings,
            now=now,
            jitter=jitter,
        )
        store.entries.keep(after)
    return Taken(entry=after, changed=changed)


def keep_version(version: KeptVersion, answer: Answer, store: Store, at: datetime, *, latest: bool = True) -> bool:
    """Keeps a version, with the bytes it was read from ``at`` a moment where its text is whole; whether it is new."""
    capture = answer.capture
    if capture is None or version.cut:
        return store.articles.keep(version, latest=latest)
    digest = sha256(capture.body).hexdigest()
    if not store.articles.keep(replace(version, capture=digest), latest=latest):
        return False
    store.articles.keep_capture(
        KeptCapture(digest=digest, at=at, capture=capture, status=answer.status, headers=answer.headers)
    )
    return True


def _found(kept: KeptEntry, answer: Answer, store: Store, house: House, now: datetime) -> Judged:
    """The fate of what one address held, and the version to keep; neither for what was read before."""
    from nutgraf.read import read_capture

    if answer.failed is not None:
        return Judged(fate=Fate(address=kept.entry.address, ending=answer.failed, reason=answer.reason))
    if answer.capture is None or _same_bytes(kept, answer.capture):
        return Judged()
    reading = read_capture(answer.capture)
    fate = next((fate for fate in reading.fates if fate.ending is Ending.KEPT), reading.fates[0])
    fate = replace(fate, address=kept.entry.address)
    if not reading.articles:
        return Judged(fate=fate)
    return judged(dated(reading.articles[0], store, now), fate, kept, store, house, now)


def _same_bytes(kept: KeptEntry, capture: Capture) -> bool:
    good = kept.fate is not None and kept.fate.good
    return good and kept.digest == sha256(capture.body).hexdigest()


def _latest(kept: KeptEntry, version: KeptVersion | None, store: Store) -> datetime | None:
    """When the latest article of the entry's story was published; while it is in none, when it was itself."""
    article = kept.fate.article if kept.fate else ""
    story = store.stories.home(article) if article else ""
    row = store.stories.row(story) if story else None
    if row is not None:
        return row.last
    stamp = version.article.stamp if version else None
    return stamp.at if stamp else None
