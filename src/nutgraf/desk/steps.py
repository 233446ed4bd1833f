"""The desk: the steps in order, one screen. Every door calls it; nothing is computed behind it.

fetch → read → annotate → cluster → compare → compose → check
"""

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from nutgraf.errors import FetchFailed, WrongUse
from nutgraf.model.article import Article
from nutgraf.model.fate import Ending, Fate, Reading
from nutgraf.model.notes import Account
from nutgraf.model.page import StoryPage
from nutgraf.model.ruling import NO_RULINGS, Rulings
from nutgraf.model.story import Story
from nutgraf.ports import Fetcher, Tagger

if TYPE_CHECKING:
    from nutgraf.desk.correcting import DeskStories
    from nutgraf.model.reply import Reply
    from nutgraf.model.side_by_side import SideBySide
    from nutgraf.store import KeptStories

OnStep = Callable[[str, int, int], None]


class ShownPage(StoryPage):
    """A `StoryPage` that shows itself in a notebook."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from nutgraf.render.html import fragment

        return fragment(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What one run gives: a page for each event, the articles that were kept, and how each input ended.

    ``pages`` are ordered by weight: most origins first, then most articles. ``earlier`` are earlier versions of those
    among ``articles``.
    """

    pages: tuple[ShownPage, ...]
    fates: tuple[Fate, ...]
    articles: tuple[Article, ...]
    earlier: tuple[Article, ...] = ()

    def _repr_html_(self) -> str:
        from nutgraf.render.html import fragment

        return "\n".join(fragment(page) for page in self.pages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What came of a question: the ``reply``, and ``articles``, among them those that it cites."""

    reply: "Reply"
    articles: tuple[Article, ...]

    def _repr_html_(self) -> str:
        from nutgraf.render.reply_html import reply_html

        return reply_html(self.reply, self.articles)


class Desk:
    """Articles in, story pages out.

    ``fetcher`` brings files and addresses, ``tagger`` finds names and attributions; both have working defaults.
    ``now`` is the moment that undated articles are placed by (default: the clock when `story` is called).
    ``allow_private`` lets addresses on loopback and private networks be read. ``on_step`` is called with the name of
    a step, how many are done and how many there are. ``stories`` is the file that stories are kept in between runs;
    without it each run begins anew. ``new_since`` is a moment with a zone: each page then says what came after it.
    """

    def __init__(
        self,
        *,
        fetcher: Fetcher | None = None,
        tagger: Tagger | None = None,
        now: datetime | None = None,
        allow_private: bool = False,
        on_step: OnStep | None = None,
        stories: str | os.PathLike[str] | None = None,
        new_since: datetime | None = None,
    ) -> None:
        if new_since is not None and new_since.tzinfo is None:
            raise WrongUse("new_since needs a zone: datetime(2024, 11, 26, 18, tzinfo=UTC)")
        self._fetcher = fetcher
        self._tagger = tagger
        self._now = now
        self._allow_private = allow_private
        self._on_step: OnStep = on_step or (lambda _step, _done, _total: None)
        self._stories = stories
        self._new_since = new_since

    def story(self, *inputs: str) -> Edition:
        """One page for each event in ``inputs``: files, folders, "-" for standard input, http and https addresses.

        Bad input never raises: it ends in a fate. Raises `WrongUse` when nothing is given, and where stories are to be
        kept, what `nutgraf.store.KeptStories` raises about their file.
        """
        if self._stories is not None:
            self.stories.demand_usable()
        reading = self.read(*inputs)
        return Edition(
            pages=tuple(self.pages(reading.articles, reading.earlier)),
            fates=reading.fates,
            articles=reading.articles,
            earlier=reading.earlier,
        )

    def read(self, *inputs: str) -> Reading:
        """The articles of ``inputs`` with their times settled, earlier versions of them, and exactly one fate for each input."""
        from nutgraf.fetch import expand
        from nutgraf.read import gather, settle

        if not inputs:
            raise WrongUse("nothing to read: name files, folders or addresses, or “-” for standard input")
        addresses, lost = expand(inputs)
        readings = [Reading(fates=tuple(lost)), *self._captures(addresses)]
        reading = gather(readings)
        now = self._now or datetime.now(UTC)
        articles = settle(reading.articles, now)
        earlier = settle((*articles, *reading.earlier), now)[len(articles) :]
        return Reading(articles=articles, fates=reading.fates, earlier=earlier)

    def pages(self, articles: Sequence[Article], earlier: Sequence[Article] = ()) -> list[ShownPage]:
        """A checked page for each event among ``articles``; ``earlier`` are earlier versions of some of them, oldest first.

        Where stories are kept, the articles are in them, and the file is written, before the first page is made.
        """
        annotated = self.annotate([*articles, *earlier])
        accounts, before = annotated[: len(articles)], annotated[len(articles) :]
        stories = self.group(accounts)
        by_id = {account.id: account for account in accounts}
        pages = []
        for done, story in enumerate(stories):
            self._on_step("comparing and composing", done, len(stories))
            pages.append(self.page(story, [by_id[member.article] for member in story.members], before))
        return sorted(pages, key=lambda page: (-page.origins, -len(page.articles), page.first_published, page.id))

    def annotate(self, articles: Sequence[Article]) -> list[Account]:
        """The articles with their names, attributions, numbers and times."""
        from nutgraf.annotate import annotate

        self._on_step("annotating", 0, len(articles))
        return annotate(articles, self._tagger or default_tagger())

    def group(self, accounts: Sequence[Account]) -> tuple[Story, ...]:
        """The stories that ``accounts`` are in, among the kept ones where stories are kept."""
        self._on_step("grouping", 0, 1)
        if self._stories is not None:
            return self.stories.place([account.article for account in accounts])
        from nutgraf.cluster import group

        return group(accounts)

    @property
    def stories(self) -> "KeptStories | DeskStories":
        """The stories kept between runs, or on a desk, to look through and to correct. Raises `WrongUse` where none are."""
        from nutgraf.store import KeptStories, is_desk

        if self._stories is None:
            raise WrongUse("no stories are kept; name the file they are kept in: Desk(stories=…)")
        if is_desk(self._stories):
            from nutgraf.desk.newsdesk import Newsdesk

            return Newsdesk(self._stories).corrected
        return KeptStories(self._stories, now=self._now)

    def page(
        self,
        story: Story,
        accounts: Sequence[Account],
        earlier: Sequence[Account] = (),
        cut: Collection[str] = (),
        rulings: Rulings = NO_RULINGS,
    ) -> ShownPage:
        """The checked page of one story. Of ``earlier`` versions, oldest first, those of its articles are compared with them.

        ``cut`` are the ids of articles of which only the beginning is kept. What ``rulings`` say holds.
        """
        from nutgraf.compare import compare
        from nutgraf.compose import compose
        from nutgraf.compose.barred import Barred
        from nutgraf.compose.check import only_what_holds

        ids = {account.id for account in accounts}
        before = [account for account in earlier if account.id in ids]
        comparison = compare(accounts, earlier=before, rulings=rulings)
        page = compose(story, accounts, comparison, earlier=before, new_since=self._new_since, cut=cut, rulings=rulings)
        barred = Barred.among(rulings.unsupported, (*accounts, *before))
        held = only_what_holds(page, [account.article for account in (*accounts, *before)], barred)
        return ShownPage(**{field.name: getattr(held, field.name) for field in fields(StoryPage)})

    def ask(self, question: str, *inputs: str, most: int = 5) -> "Told":
        """What the articles in ``inputs`` answer to ``question``, in their own words: at most so many sentences.

        Raises `WrongUse` for an empty question.
        """
        from nutgraf.compose.answers import answer

        if not question.strip():
            raise WrongUse("nothing is asked; write a question in plain words")
        articles = self.read(*inputs).articles
        return Told(reply=answer(question, self.annotate(articles), most=most), articles=articles)

    def compared(self, *inputs: str) -> "SideBySide":
        """The two to four articles in ``inputs`` side by side, in the order given. Raises `WrongUse` for fewer or more."""
        from nutgraf.desk.comparing import beside, demand_a_few

        articles = self.read(*inputs).articles
        demand_a_few(len(articles))
        return beside(self.annotate(articles))

    def check(self, page: StoryPage, *inputs: str) -> tuple[str, ...]:
        """What does not hold on ``page`` when its citations are opened in ``inputs``: plain sentences, or nothing."""
        from nutgraf.compose.check import faults

        reading = self.read(*inputs)
        return faults(page, (*reading.articles, *reading.earlier))

    def _captures(self, addresses: Sequence[str]) -> Iterable[Reading]:
        from nutgraf.carry.article_form import reading_of_form
        from nutgraf.fetch import WorldFetcher
        from nutgraf.read import read_capture

        fetcher = self._fetcher or WorldFetcher(allow_private=self._allow_private)
        for done, address in enumerate(addresses):
            self._on_step("reading", done, len(addresses))
            try:
                capture = fetcher.fetch(address)
                yield reading_of_form(capture) or read_capture(capture)
            except FetchFailed as failed:
                yield Reading(fates=(Fate(address=address, ending=Ending(failed.ending), reason=failed.reason),))


@cache
def default_tagger() -> Tagger:
    """The tagger that works without being asked for: the trained one where it is installed, else the rules.

    It is made once, so that its network is loaded once.
    """
    from nutgraf.minds.tagger import best_tagger

    return best_tagger()
