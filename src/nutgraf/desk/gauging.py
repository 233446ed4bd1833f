"""A desk measured on itself: what came, what is told, and whether people found it borne out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random

from nutgraf.compose.check import faults
from nutgraf.model.article import Article
from nutgraf.model.fate import Ending
from nutgraf.model.found import Wanted
from nutgraf.model.gauge import Gauge, ToCheck
from nutgraf.model.page import StoryPage
from nutgraf.model.ruling import RulingKind
from nutgraf.model.sentence import Sentence
from nutgraf.ports.store import Store
from nutgraf.render.json import loads

PAGES, ARTICLES = 20, 300
"""How many of the first pages and of the latest articles are looked at."""

_LEAST = 10
"""A language with fewer articles is not measured by itself."""

_GOOD = (Ending.KEPT, Ending.COPY, Ending.EARLIER)


def gauges(store: Store) -> list[Gauge]:
    """The yardsticks on the desk of ``store``. Pages are opened anew for it: some tenths of a second."""
    pages = list(_pages(store))
    return [*_collecting(store), *_grouping(store), *_telling(store, pages), *_judged(store)]


def to_check(store: Store, luck: Random) -> ToCheck | None:
    """A sentence that nobody has judged yet, by chance, of the pages that stand first; None where there is none."""
    judged = {(kept.ruling.sentence, kept.ruling.citation) for kept in store.rulings.all(standing=True)}
    waiting = [
        (page, sentence, citation)
        for page in _pages(store)
        for sentence in sentences(page)
        for citation in sentence.citations
        if (sentence.text, citation) not in judged
    ]
    if not waiting:
        return None
    page, sentence, citation = luck.choice(waiting)
    outlet = next((line.outlet for line in page.articles if line.id == citation.article), "")
    headline = page.headline.text if page.headline else ""
    return ToCheck(story=page.id, headline=headline, outlet=outlet, sentence=sentence, citation=citation)


def sentences(page: StoryPage) -> list[Sentence]:
    """The sentences that a page tells in its own voice: headline, highlights, story."""
    headline = [page.headline] if page.headline else []
    return [*headline, *page.highlights, *(one for paragraph in page.story for one in paragraph)]


def _pages(store: Store) -> Iterator[StoryPage]:
    for row in store.stories.rows(Wanted(most=PAGES)):
        kept = store.stories.page(row.id)
        if kept is not None and kept.json != "{}":
            yield loads(kept.json)[0]


def _collecting(store: Store) -> Iterator[Gauge]:
    counts = store.entries.counts()
    fated = sum(many for ending, many in counts.items() if ending is not None)
    good = sum(counts.get(ending, 0) for ending in _GOOD)
    yield Gauge(section="Collecting", name="Addresses kept", hits=good, looked=fated,
                told="of all announced addresses that have their fate, those whose words are kept")  # fmt: skip
    feeds = [kept for kept in store.feeds.all() if not kept.state.retired and kept.state.asked]
    well = sum(1 for kept in feeds if not kept.state.failures)
    yield Gauge(section="Collecting", name="Feeds that answer", hits=well, looked=len(feeds),
                told="of all feeds that were asked, those whose last answer could be read")  # fmt: skip
    articles = _latest(store)
    dated = sum(1 for one in articles if one.stamp is not None)
    yield Gauge(section="Collecting", name="Articles with a time", hits=dated, looked=len(articles),
                told="of the latest articles, those whose time of publication is known")  # fmt: skip


def _latest(store: Store) -> Sequence[Article]:
    return store.articles.latest([hit.article for hit in store.articles.search(Wanted(most=ARTICLES))])


def _grouping(store: Store) -> Iterator[Gauge]:
    """How many articles stand beside others, by language: a desk that groups one language alone shows here."""
    hits = store.articles.search(Wanted(most=ARTICLES))
    sizes = {
        story: row.articles for story in {hit.story for hit in hits if hit.story} if (row := store.stories.row(story))
    }
    spoken = Counter(hit.language for hit in hits)
    for language, many in spoken.most_common():
        if many >= _LEAST and language not in ("", "und"):
            shared = sum(1 for hit in hits if hit.language == language and sizes.get(hit.story, 1) > 1)
            yield Gauge(section="Stories", name=f"Articles that share a story ({language})", hits=shared, looked=many,
                        told="of the latest articles in one language, those whose story has another article", better=None)  # fmt: skip
    moved = len(store.stories.corrections(1000))
    yield Gauge(section="Stories", name="Corrections by people", hits=moved, looked=store.articles.count(),
                told="merges, splits, moves and pins that people said, beside all articles", better=False)  # fmt: skip


def _telling(store: Store, pages: Sequence[StoryPage]) -> Iterator[Gauge]:
    held = sum(1 for page in pages if not faults(page, _cited(store, page)))
    yield Gauge(section="Pages", name="Pages that hold", hits=held, looked=len(pages),
                told="of the first pages, those whose every citation opens and bears its sentence out when it is checked again")  # fmt: skip
    told = [one for page in pages for one in sentences(page)]
    agreed = sum(1 for one in told if one.origins > 1)
    yield Gauge(section="Pages", name="Sentences of several origins", hits=agreed, looked=len(told),
                told="of what those pages tell, sentences that two independent origins or more carry", better=None)  # fmt: skip
    origins, outlets = sum(page.origins for page in pages), sum(page.outlets for page in pages)
    yield Gauge(section="Pages", name="Origins behind outlets", hits=origins, looked=outlets,
                told="independent origins on those pages, beside the outlets that publish them", better=None)  # fmt: skip


def _cited(store: Store, page: StoryPage) -> list[Article]:
    return [kept.article for line in page.articles for kept in store.articles.versions(line.id)]


def _judged(store: Store) -> Iterator[Gauge]:
    kinds = Counter(kept.ruling.kind for kept in store.rulings.all(standing=True))
    borne, looked = kinds[RulingKind.SUPPORTED], kinds[RulingKind.SUPPORTED] + kinds[RulingKind.UNSUPPORTED]
    yield Gauge(section="Checked by people", name="Sentences borne out", hits=borne, looked=looked,
                told="of the sentences that people compared with the words they cite, those that the words support")  # fmt: skip
