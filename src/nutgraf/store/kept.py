"""Stories that last: kept in one file between runs, looked through, and corrected by people."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from nutgraf.cluster import Stream
from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.packing import State, packed, unpacked
from nutgraf.errors import BrokenStories
from nutgraf.model.article import Article, in_time
from nutgraf.model.kept import KeptLog, KeptStory
from nutgraf.model.story import Story, StoryEvent
from nutgraf.store.ids import full_id
from nutgraf.store.lock import PATIENCE, locked
from nutgraf.store.shown import Shown
from nutgraf.store.stories_file import demand_stories, load, save

LEDGER, SHOWN = "ledger", "shown"
"""The arrays of the file that are the stream's `Ledger` and our `Shown`; all others are what else the stream knows."""

BOOKS = (LEDGER, SHOWN)


class KeptStories:
    """The stories in the file at ``path``, which need not be there yet.

    Every change is a whole one: the file is read, changed and put in place while nobody else may, and a run that is
    stopped in between leaves it as it was. ``now`` is when a person's corrections are made (default: the clock);
    ``patience`` is how many seconds to wait for another run.

    Any id a story ever had will do, and of living stories and of articles the first letters, where only one begins so.
    An unknown story or article raises `WrongTurn`; a file that cannot be used raises `WrongUse` or `BrokenStories`, one
    that another run does not let go of `StoriesBusy`.
    """

    def __init__(
        self, path: str | os.PathLike[str], *, now: datetime | None = None, patience: float = PATIENCE
    ) -> None:
        self._path = path
        self._now = now
        self._patience = patience

    def demand_usable(self) -> None:
        """Raises now what would be raised later about a file that is there and holds something else."""
        if os.path.lexists(self._path):
            demand_stories(self._path)

    def place(self, articles: Sequence[Article]) -> tuple[Story, ...]:
        """Places ``articles`` in order of time, undated ones last, and keeps the stories; those that they are in.

        Stories come in order of their first article at hand, and so do their members: those among ``articles``, with
        score and reason. Articles that came before stay where they are. Without articles no file is touched.
        """
        if not articles:
            return ()
        ordered = sorted(articles, key=in_time)
        with locked(self._path, patience=self._patience):
            stream, shown = self._stream() if Path(self._path).exists() else (Stream(), Shown())
            stream.place_all(ordered)
            shown.add(ordered)
            save({**stream.state(), SHOWN: shown.state()}, self._path)
        return _at_hand(stream, ordered)

    def all(self) -> tuple[KeptStory, ...]:
        """All stories in order of birth."""
        ledger, shown = self._books(load(self._path, only=BOOKS))
        return tuple(shown.story(story, ledger) for story in ledger.stories())

    def story(self, story: str) -> KeptStory:
        """One story."""
        ledger, shown = self._books(load(self._path, only=BOOKS))
        return shown.story(_meant(story, ledger), ledger)

    def log(self, about: str = "") -> KeptLog:
        """What happened to all stories, or to the story or the article that ``about`` names."""
        ledger, shown = self._books(load(self._path, only=BOOKS))
        events = tuple(_about(about, ledger))
        return KeptLog(events=events, headlines=shown.headlines(one for event in events for one in event.articles))

    def merge(self, one: str, other: str, *, by: str, because: str = "") -> KeptStory:
        """``by`` says that two stories are one: ``other`` goes into ``one``; what came of it."""
        return self._corrected(
            lambda ledger, at: ledger.merge(_meant(one, ledger), _meant(other, ledger), at=at, by=by, reason=because)
        )

    def split(self, story: str, articles: Sequence[str], *, by: str, because: str = "") -> KeptStory:
        """``by`` says that ``articles`` tell of another event than the rest of ``story``; their new story."""

        def apart(ledger: Ledger, at: datetime) -> str:
            going = [_article(article, ledger) for article in articles]
            return ledger.split(_meant(story, ledger), going, at=at, by=by, reason=because)

        return self._corrected(apart)

    def move(self, article: str, story: str | None, *, by: str, because: str = "") -> KeptStory:
        """``by`` says that ``article`` belongs in ``story``, or, with None, in one of its own; the story it is in now."""

        def there(ledger: Ledger, at: datetime) -> str:
            where = None if story is None else _meant(story, ledger)
            return ledger.move(_article(article, ledger), where, at=at, by=by, reason=because)

        return self._corrected(there)

    def pin(self, article: str, *, by: str, because: str = "") -> KeptStory:
        """``by`` says that ``article`` stays where it is; its story."""

        def fixed(ledger: Ledger, at: datetime) -> str:
            ledger.pin(_article(article, ledger), at=at, by=by, reason=because)
            return ledger.home(_article(article, ledger)) or ""

        return self._corrected(fixed)

    def unpin(self, article: str, *, by: str, because: str = "") -> KeptStory:
        """``by`` lets go of ``article``: later runs may move it again; its story."""

        def freed(ledger: Ledger, at: datetime) -> str:
            ledger.unpin(_article(article, ledger), at=at, by=by, reason=because)
            return ledger.home(_article(article, ledger)) or ""

        return self._corrected(freed)

    def _corrected(self, correct: Callable[[Ledger, datetime], str]) -> KeptStory:
        """The story that came of a correction, which is kept; one that cannot be made leaves the file as it was."""
        demand_stories(self._path)
        with locked(self._path, patience=self._patience):
            state = load(self._path)
            ledger, shown = self._books(state)
            story = correct(ledger, self._now or datetime.now(UTC))
            save({**state, LEDGER: packed(ledger.state())}, self._path)
        return shown.story(story, ledger)

    def _stream(self) -> tuple[Stream, Shown]:
        state = load(self._path)
        with self._understood():
            return Stream.of({name: array for name, array in state.items() if name != SHOWN}), Shown.of(state[SHOWN])

    def _books(self, state: State) -> tuple[Ledger, Shown]:
        """What people read and correct, without all that only placing needs."""
        with self._understood():
            return Ledger.of(unpacked(state[LEDGER])), Shown.of(state[SHOWN])

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """What was written whole, but is no state of this version, is told as such."""
        try:
            yield
        except (KeyError, ValueError, TypeError, IndexError, AttributeError) as error:
            told = f"“{self._path}” was kept by another nutgraf than this one; use that one, or delete it to start anew"
            raise BrokenStories(told) from error


def _at_hand(stream: Stream, articles: Sequence[Article]) -> tuple[Story, ...]:
    """The stories that ``articles`` are in, with those of their members alone."""
    ledger = stream.ledger
    at_hand: dict[str, list[str]] = {}
    for article in articles:
        at_hand.setdefault(ledger.home(article.id) or "", []).append(article.id)
    stories = []
    for story, ids in at_hand.items():
        placed = {one.article: one for one in ledger.members(story)}
        members = tuple(placed[one] for one in ids)
        stories.append(Story(id=story, members=members, elsewhere=len(placed) - len(members)))
    return tuple(stories)


def _about(about: str, ledger: Ledger) -> Iterator[StoryEvent]:
    """The events that happened to a story or an article, or, without ``about``, all."""
    article = _article(about, ledger)
    if not about:
        yield from ledger.log
    elif article in ledger:
        yield from (event for event in ledger.log if article in event.articles)
    else:
        story = ledger.current(_meant(about, ledger))
        yield from (event for event in ledger.log if story in _stories_of(event, ledger))


def _stories_of(event: StoryEvent, ledger: Ledger) -> set[str]:
    """The living stories that an event happened to."""
    return {ledger.current(story) for story in (event.story, event.other) if story}


def _meant(story: str, ledger: Ledger) -> str:
    return full_id(story, ledger.stories())


def _article(article: str, ledger: Ledger) -> str:
    return (
        article
        if article in ledger
        else full_id(article, [one for story in ledger.stories() for one in ledger.ids(story)])
    )
