"""A desk of many made-up stories with whole pages, to be read in a browser; for `web.py`.

Articles and stories are those of `desk_filled`. Their pages are really composed ones, each of accounts of one made-up event
(`made_event`): as many different ones as there are `SIZES`, under the ids of all the stories. Beside them stand some events
with a hundred accounts each, whose pages cite their own articles.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from desk_filled import AT_ONCE, born, fill, standing_of, story_id
from made_event import START, accounts_of_one_event
from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Desk, Newsdesk
from nutgraf.desk.indexing import carriers_of, cast_of
from nutgraf.desk.placing import Placing
from nutgraf.model.article import Article
from nutgraf.model.found import Wanted
from nutgraf.model.page import StoryPage
from nutgraf.model.story import Placement, Story
from nutgraf.ports.kept import OutletOnPage, PersonOnPage
from nutgraf.ports.store import KeptPage, KeptVersion, Placed, Steps, Store
from nutgraf.render.json import dumps

SIZES = (2, 4, 8, 16, 32)
"""Of how many accounts the pages are that stories are given."""

EVENTS, ACCOUNTS = 20, 100
SHAPE = 0.9
"""The exponent of the Pareto law of their sizes: stories have five articles on average."""

SOME_STORY, SOME_EVENT = "sofastory", "ofsomeevent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """The desk at ``path``: ids of its ``stories`` with a page and of those with a hundred ``large`` accounts, ``words`` of
    headlines."""

    path: str
    stories: tuple[str, ...]
    large: tuple[str, ...]
    words: tuple[str, ...]


def filled(path: Path, many: int, *, snapshot: bool = False) -> Filled:
    """Makes a desk of ``many`` articles, and the events beside them. With a ``snapshot`` of the stream of stories, so that
    what is new can be placed at once."""
    ids: list[str] = []

    def page(story: Sequence[Article], made: datetime, step: int) -> KeptPage:
        ids.append(story_id(story))
        return _kept(min((size for size in SIZES if size >= len(story)), default=SIZES[-1]), story, made, step)

    Newsdesk.make(path)
    with Newsdesk(path) as desk:
        large = tuple(_event(desk.store, number) for number in range(EVENTS))
        headlines = fill(desk.store, many, page=page, last=EVENTS * ACCOUNTS, shape=SHAPE)
        if snapshot:
            Placing(desk.store).snapshot(START, always=True)
    words = {word for headline in headlines for word in headline.split() if len(word) > 3}
    return Filled(path=str(path), stories=tuple(ids), large=large, words=_some(words))


def found(path: Path) -> Filled:
    """What `filled` made at ``path`` before."""
    with Newsdesk(path) as desk:
        rows = [row for row in desk.stories(Wanted(most=1 << 30)) if row.page is not None]
    large = tuple(row.id for row in rows if row.id.startswith("se"))
    words = {word for row in rows for word in row.headline.split() if len(word) > 3}
    return Filled(
        path=str(path), stories=tuple(sorted({row.id for row in rows} - set(large))), large=large, words=_some(words)
    )


def _some(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words)[:2000])


def _event(store: Store, number: int) -> str:
    """Keeps an event of a hundred accounts with its page; the id of its story."""
    accounts = [
        replace(one, id=f"e{number:02}{one.id}", version=f"e{number:02}{one.version}") for one in _accounts(ACCOUNTS)
    ]
    steps = [
        Placed(number=number * ACCOUNTS + n, article=one.id, version=one.version)
        for n, one in enumerate(accounts, start=1)
    ]
    kept = _kept(ACCOUNTS, accounts, START, steps[-1].number)
    with store.change():
        for one in accounts:
            store.articles.keep(KeptVersion(article=one, came=START))
        store.stories.keep(Steps(placed=steps, changed=[standing_of(accounts)], events=[born(accounts, START)]), START)
        store.stories.keep_page(replace(kept, json=kept.json.replace(SOME_EVENT, f"e{number:02}")))
    return kept.story


def _kept(size: int, story: Sequence[Article], made: datetime, step: int) -> KeptPage:
    """The page of an event of ``size`` accounts as that of ``story``."""
    page, text, cast, carriers = _composed(size)
    return KeptPage(
        story=story_id(story), json=text.replace(SOME_STORY, story_id(story)), made=made, step=step,
        headline=story[0].headline_text, articles=len(story), outlets=len({one.outlet.name for one in story}),
        origins=min(page.origins, len(story)), disagreements=len(page.disagreements),
        cast=tuple(_namesake(one, step) for one in cast), carriers=carriers,
    )  # fmt: skip


def _namesake(one: PersonOnPage, step: int) -> PersonOnPage:
    """Somebody of that name in another town, so that not everybody is on every page."""
    town = step // AT_ONCE
    return replace(
        one,
        key=f"{one.key} {town}",
        name=f"{one.name} {town}",
        names=tuple(f"{name} {town}" for name in one.names),
    )


@cache
def _accounts(many: int) -> list[Article]:
    return list(accounts_of_one_event(many))


@cache
def _composed(many: int) -> tuple[StoryPage, str, tuple[PersonOnPage, ...], tuple[OutletOnPage, ...]]:
    """The page of an event, with placeholders for the id of its story and in those of its articles; whom and which outlets
    it is found by."""
    articles = [
        replace(one, id=f"{SOME_EVENT}{one.id}", version=f"{SOME_EVENT}{one.version}") for one in _accounts(many)
    ]
    members = tuple(Placement(article=one.id, score=1.0, reason="the same event") for one in articles)
    page = Desk().page(Story(id=SOME_STORY, members=members), annotate(articles, RulesTagger()))
    return page, dumps([page]), cast_of(page), carriers_of(page)
