"""Stories as a stream: each article that comes joins the story it belongs to, or starts one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

import numpy as np

from nutgraf.cluster import learnt
from nutgraf.cluster.across import Abroad, Across
from nutgraf.cluster.clock import Clock
from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.links import Links
from nutgraf.cluster.live import Live
from nutgraf.cluster.neighbourhood import LOOSE, Unit, delegates, kept_apart, stories_near, units_of
from nutgraf.cluster.packing import State, packed, part, under, unpacked
from nutgraf.cluster.reasons import FIRST, reason_for, remark_on
from nutgraf.cluster.settling import settled
from nutgraf.cluster.shelf import DELEGATES, Near, Shelf
from nutgraf.cluster.terms import Places
from nutgraf.cluster.traits import traits_of
from nutgraf.cluster.weighing import likely
from nutgraf.model.article import Article
from nutgraf.model.story import Story

ASKED = 12
"""How many of a story's latest members say why an article is among them."""


class Stream:
    """The running stories of a desk. Articles are placed one by one, in the order in which they come; a story keeps the
    id it was born with. The same articles in the same order give the same stories, however they are handed over.

    ``ledger`` holds the stories, their log and a person's corrections, which nothing that comes later undoes.
    ``within`` are the weights of what speaks for one event, ``joins`` the log-odds from which it is believed.
    """

    def __init__(self, *, within: Mapping[str, float] = learnt.WITHIN, joins: float = learnt.JOINS) -> None:
        self.ledger = Ledger()
        self._joins = joins
        self._shelf = Shelf()
        self._links = Links(within)
        self._abroad = Abroad(learnt.ACROSS, self._shelf.rows)
        self._clock = Clock()
        self._live = Live()
        self._some_large = False
        self._corrected = 0

    def place(self, article: Article) -> str:
        """The id of the story that ``article`` is in from now on; the log tells what turned by its coming.

        An article that came before, by its id, is not placed again; where its text is another, it stays in its story
        and is compared by its new text from now on.
        """
        if self._live.versions.get(article.id) != article.version:
            self._take_in(article)
        return self.ledger.home(article.id) or ""

    def place_all(self, articles: Iterable[Article]) -> None:
        """Places each of ``articles`` in their order."""
        for article in articles:
            self.place(article)

    def stories(self) -> tuple[Story, ...]:
        """All stories as they stand, in order of birth, their members in order of coming."""
        return tuple(Story(id=story, members=self.ledger.members(story)) for story in self.ledger.stories())

    def state(self) -> State:
        """Everything the stream knows, as arrays; a stream made `of` it goes on as this one would.

        They are the stream's own: write them down before it goes on.
        """
        size = self._shelf.rows.size
        return {
            **under("shelf", self._shelf.state()),
            **under("links", self._links.state(size)),
            **under("live", self._live.state()),
            **under("abroad", self._abroad.state()),
            "clock": np.array(self._clock.days),
            "ledger": packed(self.ledger.state()),
        }

    @classmethod
    def of(cls, state: State) -> "Stream":
        """The stream that gave ``state``, with the weights of this version."""
        stream = cls()
        stream._shelf.restore(part("shelf", state))
        stream._links.restore(part("links", state))
        stream._live.restore(part("live", state))
        stream._abroad.restore(part("abroad", state), list(stream._shelf.languages))
        stream._clock = Clock(tuple(state["clock"].tolist()))
        stream.ledger = Ledger.of(unpacked(state["ledger"]))
        stream._live.now_in(stream._live.ids, stream.ledger)
        stream._some_large = any(stream.ledger.size(story) > LOOSE for story in stream.ledger.stories())
        return stream

    def _take_in(self, article: Article) -> None:
        if self.ledger.corrected != self._corrected:
            self._live.now_in(self._live.ids, self.ledger)
            self._corrected = self.ledger.corrected
        traits = traits_of(article, self._shelf.terms)
        day = self._clock.believed(traits.day)
        self._live.make_room(self._shelf.rows.size)
        near = self._shelf.put(traits, day, self._delegates)
        across = self._abroad.of(near.number, list(self._shelf.languages), self._live.home)
        self._links.add(near, self._shelf.vetoes(near), self._live.home)
        earlier = self._live.add(article.id, article.version, day if day is not None else self._clock.today)
        at = _moment(day)
        if article.id in self.ledger:
            if earlier is not None:
                self._shelf.bury(earlier)
            self.ledger.updated(article.id, at=at, reason="another text of the same article")
        else:
            remark = remark_on(len(traits.words), traits.day, day is not None)
            self._settle(article.id, near, across, _Coming(at=at, remark=remark))
        self._live.now_in([article.id], self.ledger)
        self._some_large = self._some_large or self.ledger.size(self.ledger.home(article.id) or "") > LOOSE
        self._sweep()

    def _delegates(self, others: Places) -> Places:
        """Those who speak for the stories of many that these articles are in, the nearest story's first."""
        if not self._some_large:
            return others[:0]
        homes = dict.fromkeys(self.ledger.home(self._live.ids[other]) for other in others.tolist())
        large = [story for story in homes if story and self.ledger.size(story) > LOOSE]
        if not large:
            return others[:0]
        rows = np.concatenate([self._live.rows_of(delegates(self.ledger.ids(story))) for story in large])
        return rows[~np.isin(rows, others)][:DELEGATES]

    def _settle(self, article: str, near: Near, across: Across, coming: "_Coming") -> None:
        """Puts the new article and the stories near it together anew."""
        others, odds = self._links.odds_of(near, across)
        stories = stories_near(others, odds, self._live.ids, self.ledger)
        units = [unit for story in stories for unit in units_of(story, self.ledger, self._live.rows)]
        if not units:
            self.ledger.found(article, at=coming.at, reason=coming.because(FIRST))
            return
        parts = self._parts([Unit(articles=[article], asked=[article], story=""), *units])
        mine = next(part for part in parts if not part[0].story)
        story = self._largest(mine)
        if story:
            members = self.ledger.ids(story)
            if self._live.rested(members, self._clock.today):
                self.ledger.reopened(story, at=coming.at, reason="it goes on after a rest")
            score, reason = self._why(article, members)
            self.ledger.join(article, story, at=coming.at, score=score, reason=coming.because(reason))
        else:
            self.ledger.found(article, at=coming.at, reason=coming.because(FIRST))
        if _divided_anew(parts):
            self._rearrange(parts, coming.at)

    def _parts(self, units: Sequence[Unit]) -> list[list[Unit]]:
        """The units that belong together, the new article's first."""
        rows = self._live.rows_of([article for unit in units for article in unit.asked])
        odds, worth = self._links.between(rows, self._shelf.rows["language"], self._abroad)
        ends = np.cumsum([len(unit.asked) for unit in units]).tolist()
        spans = [range(end - len(unit.asked), end) for unit, end in zip(units, ends, strict=True)]
        groups = settled(odds, worth, spans, kept_apart(units, self.ledger), self._joins)
        return [[units[number] for number in group] for group in groups]

    def _largest(self, part: Sequence[Unit]) -> str:
        """The story that most articles of a part are in, "" where the new article is alone."""
        sizes: dict[str, int] = {}
        for unit in part:
            if unit.story:
                sizes[unit.story] = sizes.get(unit.story, 0) + len(unit.articles)
        return max(sizes, key=lambda story: (sizes[story], self.ledger.size(story)), default="")

    def _rearrange(self, parts: Sequence[Sequence[Unit]], at: datetime | None) -> None:
        """Divides the stories anew, unless a person said otherwise."""
        divided = [[article for unit in part for article in unit.articles] for part in parts]
        divided = [list(dict.fromkeys(part)) for part in divided]
        if self.ledger.allowed(divided):
            self.ledger.rearrange(divided, at=at, why=self._why)
            self._live.now_in((article for part in divided for article in part), self.ledger)

    def _why(self, article: str, part: Sequence[str]) -> tuple[float, str]:
        """The score and the reason of an article among the others of a part."""
        others = self._live.rows_of([one for one in part[-ASKED - 1 :] if one != article])
        row = self._live.rows.get(article)
        if row is None or not len(others):
            return 1.0, "came with the others of its story"
        rows = np.append(np.array([row], np.int32), others)
        odds, worth = self._links.between(rows, self._shelf.rows["language"], self._abroad)
        fit = float((odds[0, 1:] * worth[0, 1:]).sum() / worth[0, 1:].sum())
        return round(likely(fit), 3), reason_for(row, others, self._shelf.rows, self._abroad.heard(row, others))

    def _sweep(self) -> None:
        """Articles that have aged out make room."""
        gone = self._live.aged(self._clock.today, self.ledger)
        if gone is None:
            return
        self.ledger.forget([self._live.ids[row] for row in gone.nonzero()[0].tolist()])
        numbers = (~gone).nonzero()[0].astype(np.int32)
        renumbered = np.full(len(gone), -1, np.int32)
        renumbered[numbers] = np.arange(len(numbers), dtype=np.int32)
        self._shelf.keep(numbers, renumbered)
        self._links.keep(numbers, renumbered)
        self._abroad.keep(numbers, renumbered)
        self._live.keep(numbers)


def _moment(day: float | None) -> datetime | None:
    """The moment of a day since 1970; None at the ends of the calendar."""
    try:
        return None if day is None else datetime.fromtimestamp(day * 86_400, UTC)
    except (ValueError, OverflowError, OSError):
        return None


class _Coming(NamedTuple):
    """When an article came, and what was odd about it."""

    at: datetime | None
    remark: str

    def because(self, reason: str) -> str:
        return f"{reason}; {self.remark}" if self.remark else reason


def _divided_anew(parts: Sequence[Sequence[Unit]]) -> bool:
    """Whether any story is divided otherwise than it was."""
    stories = [{unit.story for unit in part if unit.story} for part in parts]
    told = [story for part in stories for story in part]
    return any(len(part) > 1 for part in stories) or len(told) != len(set(told))
