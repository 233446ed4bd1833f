"""A desk of many made-up articles, filled through its store, and how long it takes to be asked; for `desk.py`."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter

import numpy as np

from common import Figures, timed
from made_stream import START, invented_texts, invented_word, live
from nutgraf.desk import Newsdesk
from nutgraf.model.article import Article, Outlet
from nutgraf.model.found import Wanted
from nutgraf.model.story import Placement, StoryEvent, Turn
from nutgraf.ports.store import KeptPage, KeptVersion, Placed, Standing, Steps, Store

AT_ONCE, TEXTS, OUTLETS = 500, 5_000, 800
SHAPE = 1.1
"""How seldom stories are large: the exponent of their Pareto law."""

COMMON = (200, 1_000)
"""The ranks of words that stand in one of ten to one of fifty articles."""

QUESTIONS = 300
"""How often each kind of question is asked."""


def measure(many: int, folder: Path) -> Figures:
    """Fills a desk with ``many`` articles and asks it; to be run in a process of its own."""
    path = folder / "filled.desk"
    Newsdesk.make(path)
    with Newsdesk(path) as desk:
        headlines, filling = timed(lambda: fill(desk.store, many))
    size = sum(part.stat().st_size for part in folder.glob("filled.desk*"))
    with Newsdesk(path) as desk:
        figures = asking(desk, headlines)
    return {"articles": many, "kept_per_second": many / filling, "bytes_an_article": size / many} | figures


Paging = Callable[[Sequence[Article], datetime, int], KeptPage]
"""Makes the page of a story of these articles, at a moment, after so many steps."""


def blank_page(story: Sequence[Article], made: datetime, step: int) -> KeptPage:
    """A page that is there, with nothing on it: enough to be counted and ranked."""
    outlets = len({one.outlet.name for one in story})
    return KeptPage(
        story=story_id(story), json="{}", made=made, step=step, headline=story[0].headline_text,
        articles=len(story), outlets=outlets, origins=outlets, disagreements=0,
    )  # fmt: skip


def story_id(story: Sequence[Article]) -> str:
    """What the story of these articles is called."""
    return f"s{story[0].id}"


def fill(
    store: Store, many: int, seed: int = 0, page: Paging = blank_page, last: int = 0, shape: float = SHAPE
) -> list[str]:
    """Keeps ``many`` articles in stories of one to a few dozen, with a page for each of several; some of their headlines.
    ``last`` is the number of the last step that the desk took before; ``shape`` says how large stories are."""
    luck = Random(seed)
    articles = (_known(number, one) for number, one in enumerate(live(invented_texts(min(many, TEXTS)), many)))
    headlines = []
    while batch := list(islice(articles, AT_ONCE)):
        came = batch[-1].stamp.at if batch[-1].stamp else START
        with store.change():
            for article in batch:
                store.articles.keep(KeptVersion(article=article, came=came))
            stories = list(_stories(batch, luck, shape))
            placed = [
                Placed(number=last + n, article=one.id, version=one.version) for n, one in enumerate(batch, start=1)
            ]
            last += len(batch)
            events = [born(story, came) for story in stories]
            store.stories.keep(
                Steps(placed=placed, changed=[standing_of(story) for story in stories], events=events), came
            )
            for story in stories:
                if len(story) > 1:
                    store.stories.keep_page(page(story, came, last))
        headlines += [one.headline_text for one in luck.sample(batch, 3)]
    return headlines


def _known(number: int, article: Article) -> Article:
    """The article with ids like real ones, of one of many outlets, at an address of its own."""
    outlet, name = number * 7919 % OUTLETS, f"{number:016x}"
    return replace(
        article,
        id=f"a{name}",
        version=name,
        outlet=Outlet(name=f"Outlet {outlet}", how="metadata"),
        url=f"https://outlet-{outlet}.example/{name}",
    )


def _stories(batch: Sequence[Article], luck: Random, shape: float) -> Iterator[Sequence[Article]]:
    start = 0
    while start < len(batch):
        size = min(40, int(luck.paretovariate(shape)))
        yield batch[start : start + size]
        start += size


def standing_of(story: Sequence[Article]) -> Standing:
    return Standing(id=story_id(story), members=tuple(Placement(article=one.id, score=1.0, reason="") for one in story))


def born(story: Sequence[Article], at: datetime) -> StoryEvent:
    ids = tuple(one.id for one in story)
    return StoryEvent(at=at, turn=Turn.BORN, story=story_id(story), articles=ids, reason="nothing like it so far")


def asking(desk: Newsdesk, headlines: Sequence[str]) -> Figures:
    """Milliseconds that ``stories`` and ``search`` take: in the middle and at the 99th of a hundred."""
    luck = Random(1)
    told = [luck.choice(headlines).split() for _ in range(QUESTIONS)]
    days = [START + timedelta(days=luck.uniform(0, 30)) for _ in range(QUESTIONS)]
    searches = {
        "search_common_word": [Wanted(text=invented_word(luck.randrange(*COMMON))) for _ in range(QUESTIONS)],
        "search_words": [Wanted(text=" ".join(luck.sample(words, min(2, len(words))))) for words in told],
        "search_phrase": [Wanted(text=f'"{words[0]} {words[1]}"') for words in told if len(words) > 1],
        "search_filtered": [
            Wanted(text=words[0], outlet=f"outlet {n}", since=at) for n, (words, at) in enumerate(zip(told, days, strict=True))
        ],
    }  # fmt: skip
    rows = {
        "stories": [Wanted()] * QUESTIONS,
        "stories_since": [Wanted(since=at) for at in days],
        "stories_filtered": [Wanted(text=words[0], language="en") for words in told],
    }
    figures: Figures = {}
    for name, questions in searches.items():
        figures |= _spread(name, desk.search, questions)
    for name, questions in rows.items():
        figures |= _spread(name, desk.stories, questions)
    return figures


def _spread(name: str, ask: Callable[[Wanted], object], questions: Sequence[Wanted]) -> Figures:
    took = []
    for question in questions:
        start = perf_counter()
        ask(question)
        took.append(1000 * (perf_counter() - start))
    median, most = np.percentile(took, (50, 99)).tolist()
    return {f"{name}_ms": median, f"{name}_ms_p99": most}
