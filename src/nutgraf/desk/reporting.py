"""From kept articles to pages: what is not annotated is, and stories that changed get their page anew."""

from collections.abc import Callable, Sequence
from datetime import datetime

from nutgraf.desk.concerned import concerned, is_stale, make_stale
from nutgraf.desk.house import House, ruling_for
from nutgraf.desk.indexing import carriers_of, cast_of, listed
from nutgraf.desk.steps import Desk, OnStep, ShownPage
from nutgraf.desk.telling import deliveries
from nutgraf.model.article import Article, in_time
from nutgraf.model.notes import Account
from nutgraf.model.page import StoryPage
from nutgraf.model.ruling import KeptRuling, in_force
from nutgraf.model.story import Story
from nutgraf.ports import Tagger
from nutgraf.ports.store import KeptPage, KeptVersion, Standing, Store

AT_ONCE = 20
"""How many articles are annotated in one transaction."""

LISTED = 300
"""How many pages of an older nutgraf are listed in one round."""

FEWEST = 2
"""A story of fewer articles gets its page when somebody asks for it."""


class Reporting:
    """Annotates the articles of ``store`` and makes the pages of its stories. ``tagger`` is made on first use."""

    def __init__(self, store: Store, tagger: Callable[[], Tagger], house: House, on_step: OnStep) -> None:
        self._store = store
        self._tagger = tagger
        self._house = house
        self._on_step = on_step

    def annotate_all(self, *, stopped: Callable[[], bool]) -> int:
        """Annotates what waits, some at a time; how many."""
        done = 0
        while not stopped():
            waiting = self._store.articles.unnoted(self._tagger().name, AT_ONCE)
            if not waiting:
                break
            self._on_step("annotating", done, 0)
            self.accounts(waiting, keep=True)
            done += len(waiting)
        return done

    def accounts(self, articles: Sequence[Article], *, keep: bool = False) -> list[Account]:
        """``articles`` with their notes, the kept ones where there are some; new ones are kept on request."""
        by = self._tagger().name
        notes = {_key(article): self._store.articles.notes(article.id, article.version, by) for article in articles}
        made = {
            _key(one.article): one.notes for one in self._annotated([one for one in articles if not notes[_key(one)]])
        }
        if keep:
            with self._store.change():
                for (article, version), found in made.items():
                    self._store.articles.keep_notes(article, version, found, by)
        return [Account(article=article, notes=notes[_key(article)] or made[_key(article)]) for article in articles]

    def make_pages(self, step: int, now: datetime, *, stopped: Callable[[], bool]) -> int:
        """Makes the page of every story of several articles that changed since its page was made; how many. ``step`` is
        the last one the stories took."""
        stale, before = self._store.stories.stale(FEWEST), self._store.rulings.all()
        for done, story in enumerate(stale):
            if stopped():
                return done
            self._on_step("comparing and composing", done, len(stale))
            page = self.page(story)
            if page is not None:
                self.keep(story, page, step, now)
        self._heed_rulings_since(before, now)
        return len(stale)

    def make_page(self, story: str, now: datetime) -> None:
        """Makes the page of a story anew where its kept one is stale by a ruling alone."""
        kept = self._store.stories.page(story)
        page = self.page(story) if kept and is_stale(kept) else None
        if kept and page:
            self.keep(story, page, -kept.step, now)

    def _heed_rulings_since(self, before: Sequence[KeptRuling], now: datetime) -> None:
        """Pages that were made while somebody ruled otherwise are stale again."""
        since = set(self._store.rulings.all()) - set(before)
        if since:
            make_stale(concerned((one.ruling for one in since), self._store), self._store, now)

    def list_pages(self, *, stopped: Callable[[], bool]) -> int:
        """Lists pages that an older nutgraf kept by their people and outlets, some hundreds at a time; how many."""
        waiting = self._store.stories.unlisted(LISTED)
        for done, story in enumerate(waiting):
            if stopped():
                return done
            self._on_step("listing pages", done, len(waiting))
            kept = self._store.stories.page(story)
            if kept is not None:
                self._store.stories.keep_page(listed(kept))
        return len(waiting)

    def page(self, story: str, new_since: datetime | None = None, until: datetime | None = None) -> ShownPage | None:
        """The checked page of a living story as its articles stand now, of those published ``until`` a moment; None where
        none of them has a text."""
        standing = self._store.stories.get(story)
        kept = self._versions(standing, until) if standing else {}
        if standing is None or not kept:
            return None
        articles = [versions[-1].article for versions in kept.values()]
        accounts = self.accounts(articles)
        by_article = {member.article: member for member in standing.members}
        members = tuple(by_article[article] for article in kept)
        told = Story(id=standing.id, members=members, elsewhere=len(standing.members) - len(members))
        by_id = {account.id: account for account in accounts}
        ordered = [by_id[member.article] for member in members]
        earlier = [one.article for versions in kept.values() for one in versions[:-1] if one.article.text.strip()]
        cut = {article for article, versions in kept.items() if versions[-1].cut}
        rulings = in_force(self._store.rulings.all(standing=True))
        return Desk(new_since=new_since).page(told, ordered, self.accounts(earlier), cut, rulings)

    def keep(self, story: str, page: StoryPage, step: int, now: datetime) -> None:
        """Keeps ``page`` as that of ``story`` as it stands after ``step``, and what hooks are to be told of it."""
        from nutgraf.render.json import dumps

        kept = KeptPage(
            story=story,
            json=dumps([page]),
            made=now,
            step=step,
            headline=page.headline.text if page.headline else "",
            articles=len(page.articles),
            outlets=page.outlets,
            origins=page.origins,
            disagreements=len(page.disagreements),
            cast=cast_of(page),
            carriers=carriers_of(page),
        )
        told = deliveries(self._store, story, page, now)
        with self._store.change():
            self._store.stories.keep_page(kept)
            if told:
                self._store.hooks.queue(told)

    def _versions(self, standing: Standing, until: datetime | None) -> dict[str, tuple[KeptVersion, ...]]:
        """All versions of the latest of a story's articles that have a text, at most as many articles as make a page."""
        articles = self._store.articles.latest([member.article for member in standing.members])
        told = sorted((one for one in articles if one.text.strip() and _by(one, until)), key=in_time)
        return {one.id: self._store.articles.versions(one.id) for one in told[-self._house.settings.most :]}

    def _annotated(self, articles: Sequence[Article]) -> list[Account]:
        """New notes; those of outlets that want no models near their texts are made by rules."""
        from nutgraf.annotate import annotate
        from nutgraf.annotate.rules import RulesTagger

        by_rules = [article for article in articles if self._no_models(article)]
        ruled = {_key(article) for article in by_rules}
        free = [article for article in articles if _key(article) not in ruled]
        return [
            *(annotate(free, self._tagger()) if free else ()),
            *(annotate(by_rules, RulesTagger()) if by_rules else ()),
        ]

    def _no_models(self, article: Article) -> bool:
        """What came with the address that was asked counts; an article may name another one as its own."""
        kept = self._store.entries.get(article.address) or self._store.entries.get(article.url)
        return kept is not None and ruling_for(article, kept.signals, self._house).no_models


def _by(article: Article, until: datetime | None) -> bool:
    """Whether an article was published by then; one without a time is not known to be later."""
    return until is None or article.stamp is None or article.stamp.at <= until


def _key(article: Article) -> tuple[str, str]:
    """What tells one version of one article: the same text may be printed by several outlets."""
    return article.id, article.version
