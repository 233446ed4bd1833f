"""One round of asking: feeds that are due, then the addresses that they, and people, announced."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from random import random

from nutgraf.collect.reading import read_feed
from nutgraf.collect.schedule import after_asking, clock_was_ahead
from nutgraf.desk.house import House
from nutgraf.desk.intake import Taken, take_answer
from nutgraf.desk.steps import OnStep
from nutgraf.model.asking import Answer, Ask, Purpose
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Feed, FeedReading, KeptFeed
from nutgraf.ports import Asker, Clock
from nutgraf.ports.store import Store

AT_ONCE = 2_000
"""How many waiting addresses are taken from the store together."""

FURTHER = 5
"""How many sitemaps a sitemap index is followed to in a round."""

_NOT_THERE = (404, 410)


@dataclass(slots=True)
class Collected:
    """What a round of asking did so far."""

    feeds: int = 0
    unchanged: int = 0
    announced: int = 0
    versions: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    odd: list[tuple[str, str]] = field(default_factory=list)
    fates: Counter[Ending] = field(default_factory=Counter)


class Collecting:
    """Asks what is due, keeps what comes, and says how it went. ``on_step`` hears how far it is."""

    def __init__(self, store: Store, asker: Asker, clock: Clock, house: House, on_step: OnStep) -> None:
        self._store = store
        self._asker = asker
        self._clock = clock
        self._house = house
        self._on_step = on_step
        self.done = Collected()

    def feeds(self) -> None:
        """Asks every feed that is due."""
        now = self._clock.now()
        ahead = [
            kept for kept in self._store.feeds.all() if not kept.state.retired and clock_was_ahead(kept.state, now)
        ]
        due = {kept.feed.address: kept for kept in (*self._store.feeds.due(now), *ahead)}
        asks = (
            Ask(address=kept.feed.address, purpose=Purpose.FEED, validators=kept.state.validators)
            for kept in due.values()
        )
        for number, (ask, answer) in enumerate(self._answers(asks)):
            self._on_step("asking feeds", number, len(due))
            self._heard(due[ask.address], answer)

    def entries(self) -> None:
        """Asks every address that is due, each once in a round."""
        seen: set[str] = set()
        while not self._clock.stopped:
            due = self._store.entries.due(self._clock.now(), AT_ONCE + len(seen))
            batch = {kept.entry.address: kept for kept in due if kept.entry.address not in seen}
            if not batch:
                return
            seen.update(batch)
            self._ask(batch)

    def _ask(self, batch: Mapping[str, KeptEntry]) -> None:
        asks = (Ask(address=kept.entry.address, validators=kept.validators) for kept in batch.values())
        for number, (ask, answer) in enumerate(self._answers(asks)):
            self._on_step("reading articles", number, len(batch))
            before = batch[ask.address]
            taken = take_answer(before, answer, self._store, self._house, self._clock.now(), random())
            self._count(before.fate, taken)

    def _count(self, before: Fate | None, taken: Taken) -> None:
        after = taken.entry.fate
        if after is not None and (before is None or before.ending != after.ending):
            self.done.fates[after.ending] += 1
        elif taken.changed:
            self.done.versions += 1

    def _answers(self, asks: Iterator[Ask]) -> Iterator[tuple[Ask, Answer]]:
        """The answers, until somebody asks to stop."""
        answers = self._asker.ask_all(asks)
        for pair in answers:
            yield pair
            if self._clock.stopped:
                break

    def _heard(self, kept: KeptFeed, answer: Answer) -> None:
        """Keeps what a feed said, and with it, in one, that it was heard."""
        now = self._clock.now()
        self.done.feeds += 1
        reading, whole = None, True
        if answer.capture is not None and sha256(answer.capture.body).hexdigest() != kept.state.digest:
            reading, whole = self._with_further(read_feed(answer.capture, now=now, expected=kept.feed.kind))
        self.done.unchanged += answer.unchanged or (answer.capture is not None and reading is None)
        entries = reading.entries if reading else ()
        with self._store.change():
            fresh = sum(self._store.entries.get(entry.address) is None for entry in entries)
            state = after_asking(kept.state, answer, reading, fresh, self._house.settings, now=now, jitter=random())
            if not whole:
                state = replace(state, validators=kept.state.validators, digest=kept.state.digest)
            self.done.announced += self._store.feeds.keep(
                kept.feed.address, state, entries, now, _known_by_now(kept.feed, answer, reading)
            )
        if state.reason:
            self.done.failed.append((kept.feed.address, state.reason))
        elif reading is not None and reading.odd:
            self.done.odd.append((kept.feed.address, reading.odd))

    def _with_further(self, reading: FeedReading) -> tuple[FeedReading, bool]:
        """A sitemap index with what stands in its latest sitemaps, and whether that is all there is to it while it stays
        the same. Where one of them was not read, or may change unsaid, what it announces would be missed if the index
        were not read again."""
        further = reading.further[:FURTHER]
        asks = (Ask(address=address, purpose=Purpose.FEED) for address in further)
        entries, read = list(reading.entries), 0
        for _, answer in self._answers(asks) if further else ():
            if answer.capture is not None:
                entries += read_feed(answer.capture, now=self._clock.now()).entries
            read += answer.failed is None or answer.status in _NOT_THERE
        whole = read == len(further) and not reading.further_untold
        return replace(reading, entries=tuple(entries)), whole


def _known_by_now(feed: Feed, answer: Answer, reading: FeedReading | None) -> Feed:
    """A feed with what it says of itself, at the address it moved to."""
    if reading is not None and not reading.problem:
        feed = replace(
            feed,
            title=feed.title or reading.title,
            home=feed.home or reading.home,
            language=feed.language or reading.language,
        )
    return replace(feed, address=answer.moved) if answer.moved else feed
