"""What a person hands over becomes what is kept of it; nothing of it is ever asked for."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from nutgraf.collect.cutting import cut
from nutgraf.collect.page_rights import rights_in_page
from nutgraf.desk.dating import dated
from nutgraf.desk.house import House, ruling_for
from nutgraf.desk.intake import keep_version
from nutgraf.desk.judging import Judged, judged
from nutgraf.model.article import Article
from nutgraf.model.asking import Answer
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate, Reading
from nutgraf.model.feed import Entry
from nutgraf.ports.store import KeptVersion, Store

_BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handing:
    """Takes into ``store`` what was handed over at the moment ``came``, as far as the ``house`` allows."""

    store: Store
    house: House
    came: datetime

    def take(self, answer: Answer, at: datetime, *, may_wait: bool = False) -> list[Fate] | None:
        """Keeps what stands in the capture of ``answer``, each record all or nothing; one fate for each.

        ``at`` is when it was captured; the answer holds what a server said, where there was one. Where it ``may_wait``,
        nothing is kept of what prints a day without its year, and None given: what is handed over after it may tell.
        """
        from nutgraf.read import read_capture

        reading = read_capture(answer.capture) if answer.capture else Reading()
        if may_wait and any(article.yearless for article in reading.articles):
            return None
        waiting = list(reading.articles)
        fates = []
        for fate in reading.fates:
            article = dated(waiting.pop(0), self.store, at) if fate.ending is Ending.KEPT else None
            fates.append(self._take_record(fate, article, answer, at))
        return fates

    def take_version(self, version: KeptVersion) -> Fate:
        """Keeps a version of an article as another desk kept it; its fate."""
        article = version.article
        address = article.url or article.address
        reason = "Brought in from another desk, as that kept it."
        fate = Fate(address=address, ending=Ending.KEPT, reason=reason, article=article.id)
        shown = cut(article, ruling_for(article, (), self.house).keeping)
        whole = shown.text == article.text and not version.cut
        with self.store.change():
            new = self.store.articles.keep(replace(version, article=shown, capture="", cut=not whole))
            known = self.store.entries.get(address)
            if known is None or known.fate is None:
                entry = known or KeptEntry(entry=Entry(address=address), announced=self.came)
                self.store.entries.keep(replace(entry, fate=fate, fated=self.came, due=None))
        return fate if new else replace(fate, ending=Ending.COPY, reason="It was there already.")

    def _take_record(self, fate: Fate, article: Article | None, answer: Answer, at: datetime) -> Fate:
        address = (article.url if article else "") or fate.address
        known = self.store.entries.get(address)
        kept = known or KeptEntry(entry=Entry(address=address), announced=self.came, signals=_signals(answer))
        found = Judged(fate=fate)
        if article is not None:
            found = judged(article, fate, kept, self.store, self.house, self.came)
        fate = found.fate or fate
        if kept.fate is not None and kept.fate.good and not fate.good:
            return fate  # what was kept once stays kept
        with self.store.change():
            if found.version is not None:
                keep_version(found.version, answer, self.store, at, latest=not self._is_older(found.version.article))
            self.store.entries.keep(self._fated(kept, replace(fate, address=address)))
        return fate

    def _fated(self, kept: KeptEntry, fate: Fate) -> KeptEntry:
        good = kept.fate is not None and kept.fate.good
        return replace(kept, fate=fate, fated=kept.fated if good else self.came)

    def _is_older(self, article: Article) -> bool:
        there = self.store.articles.get(article.id)
        return there is not None and _moment(article) < _moment(there)


def _signals(answer: Answer) -> tuple[str, ...]:
    """What a server and its page said about their use; a page that a person saved was theirs to save."""
    if not answer.status or answer.capture is None:
        return ()
    from nutgraf.fetch.rights import header_signals
    from nutgraf.fetch.told import Headers

    headers = Headers([(name.encode(), value.encode()) for name, value in answer.headers])
    return (*header_signals(headers), *rights_in_page(answer.capture.body))


def _moment(article: Article) -> datetime:
    stamp = article.updated or article.published
    return stamp.at if stamp else _BEFORE_ALL
