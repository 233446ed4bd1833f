"""The stream of stories of a kept desk, in step with its store.

The stream lives in memory; the store keeps the steps it took and, now and then, a snapshot. A stream that was lost is
made again from the last snapshot and the steps after it, since the same steps give the same stories.
"""

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from nutgraf.desk.corrections import correct
from nutgraf.errors import BrokenDesk, WrongTurn
from nutgraf.model.article import Article
from nutgraf.model.story import StoryEvent
from nutgraf.ports.store import Placed, Standing, Steps, Store

if TYPE_CHECKING:
    from nutgraf.cluster import Stream
    from nutgraf.cluster.ledger import Ledger

AT_ONCE = 200
"""How many articles are placed in one transaction."""

FEWEST_BETWEEN = 500
"""A snapshot is worth its writing after so many steps, and after a tenth of all steps."""


class Placing:
    """Places what came into the stories of ``store``, and carries out what people say of them. One at a time a desk."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stream, self._last, self._snapped = _restored(store)

    @property
    def last(self) -> int:
        """The number of the last step that was kept, 0 before the first."""
        return self._last

    def catch_up(self, now: datetime, *, stopped: Callable[[], bool] = lambda: False) -> int:
        """Places all articles that wait and takes up all corrections; how many stories that changed."""
        changed: set[str] = set()
        for number, asked in self._store.stories.asked_corrections():
            changed |= self._correct(number, asked, now)
        waiting = self._store.stories.unplaced()
        for start in range(0, len(waiting), AT_ONCE):
            if stopped():
                break
            changed |= self._place(self._store.articles.latest(waiting[start : start + AT_ONCE]), now)
        return len({self._stream.ledger.current(story) for story in changed})

    def snapshot(self, now: datetime, *, always: bool = False) -> None:
        """Keeps a snapshot where enough has happened since the last one, or anything at all."""
        steps = self._last - self._snapped
        if steps and (always or steps >= max(FEWEST_BETWEEN, self._last // 10)):
            blobs = {name: _blob(array) for name, array in self._stream.state().items()}
            self._store.stories.keep(Steps(snapshot=blobs), now)
            self._snapped = self._last

    def _place(self, articles: Sequence[Article], now: datetime) -> set[str]:
        placed: list[Placed] = []
        for article in articles:
            self._stream.place(article)
            placed.append(Placed(number=self._last + len(placed) + 1, article=article.id, version=article.version))
        return self._keep(placed, now)

    def _correct(self, number: int, asked: str, now: datetime) -> set[str]:
        """A correction that cannot be made (any more) is settled with the reason."""
        try:
            led = correct(asked, self._stream.ledger)
        except WrongTurn as wrong:
            self._store.stories.settle_correction(number, str(wrong))
            return set()
        return self._keep([Placed(number=self._last + 1, correction=asked)], now, settled=number, led=led)

    def _keep(self, placed: Sequence[Placed], now: datetime, *, settled: int = 0, led: Sequence[str] = ()) -> set[str]:
        """Keeps steps that were taken, that the correction of that number is ``settled`` with them, and where ids that
        are no story's lead now."""
        ledger = self._stream.ledger
        events = ledger.drain()
        touched = _touched(events)
        standings = [
            _standing(story, ledger) for story in (*touched, *(story for story in led if story not in touched))
        ]
        try:
            with self._store.change():
                self._store.stories.keep(Steps(placed=placed, changed=standings, events=events), now)
                if settled:
                    self._store.stories.settle_correction(settled)
        except BaseException:
            # What is in memory is ahead of what was kept now: it is of no use any more.
            self._stream, self._last, self._snapped = _restored(self._store)
            raise
        self._last += len(placed)
        return touched


def _standing(story: str, ledger: "Ledger") -> Standing:
    current = ledger.current(story)
    if current != story:
        return Standing(id=story, merged=current)
    fixed = tuple(article for article in ledger.ids(story) if ledger.fixed(article))
    return Standing(id=story, members=ledger.members(story), fixed=fixed)


def _touched(events: Iterable[StoryEvent]) -> set[str]:
    return {story for event in events for story in (event.story, event.other) if story}


def _restored(store: Store) -> "tuple[Stream, int, int]":
    """The stream as of the last step kept, the number of that step, and that of the snapshot it was made from."""
    from nutgraf.cluster import Stream

    snapped, blobs = store.stories.snapshot()
    try:
        stream = Stream.of({name: _array(blob) for name, blob in blobs.items()}) if blobs else Stream()
    except (ValueError, KeyError, TypeError, IndexError, EOFError) as error:
        told = "the snapshot of the stories cannot be read; run nutgraf doctor, or restore a backup"
        raise BrokenDesk(told) from error
    last = snapped
    for step, article in store.stories.steps_after(snapped):
        if step.correction:
            correct(step.correction, stream.ledger)
        elif article is not None:
            stream.place(article)
        last = step.number
    stream.ledger.drain()
    return stream, last, snapped


def _blob(array: NDArray[Any]) -> bytes:
    into = io.BytesIO()
    np.save(into, array, allow_pickle=False)
    return into.getvalue()


def _array(blob: bytes) -> NDArray[Any]:
    found: NDArray[Any] = np.load(io.BytesIO(blob), allow_pickle=False)
    return found
