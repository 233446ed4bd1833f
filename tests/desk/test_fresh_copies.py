"""What a desk cut away is checked against fresh copies: the digest of the whole text outlives it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from nutgraf import Desk
from nutgraf.annotate.rules import RulesTagger
from nutgraf.collect.cutting import cut
from nutgraf.compose.check import faults
from nutgraf.desk.house import house_of
from nutgraf.desk.placing import Placing
from nutgraf.desk.reporting import Reporting
from nutgraf.model.article import Article
from nutgraf.model.keeping import Keeping
from nutgraf.model.page import StoryPage
from nutgraf.ports.store import KeptVersion
from nutgraf.render.json import dumps, loads
from nutgraf.sample import paths
from nutgraf.store.memory import MemoryStore

NOW = datetime(2026, 5, 1, tzinfo=UTC)
WHOLE = Desk(now=NOW).read(*map(str, paths())).articles


def pages_of(keeping: Keeping) -> list[StoryPage]:
    """The pages of the sample coverage, of which only so much was kept, as somebody else reads them."""
    store = MemoryStore()
    for article in WHOLE:
        shown = cut(article, keeping)
        store.articles.keep(KeptVersion(article=shown, came=NOW, cut=shown.text != article.text))
    placing = Placing(store)
    placing.catch_up(NOW)
    reporting = Reporting(store, RulesTagger, house_of(store), lambda *_: None)
    placed = {store.stories.home(article.id) for article in WHOLE}
    pages = [page for story in sorted(placed) if (page := reporting.page(story))]
    return [loads(dumps([page]))[0] for page in pages]


@pytest.fixture(scope="module", params=[Keeping.EXCERPT, Keeping.METADATA])
def pages(request: pytest.FixtureRequest) -> list[StoryPage]:
    return pages_of(request.param)


def test_a_page_of_what_is_left_holds_against_fresh_copies(pages: list[StoryPage]) -> None:
    assert pages
    assert any(line.cut_at is not None for page in pages for line in page.articles)
    assert [faults(page, WHOLE) for page in pages] == [()] * len(pages)


def test_words_that_another_version_has_do_not_hold(pages: list[StoryPage]) -> None:
    changed = [replace(article, version="f" * 16) for article in WHOLE]
    assert all(faults(page, changed) for page in pages)


def test_words_beyond_the_cut_do_not_hold() -> None:
    page = next(page for page in pages_of(Keeping.EXCERPT) if page.headline and len(page.articles) > 1)
    shorter = replace(page, articles=tuple(replace(line, cut_at=20) for line in page.articles))
    assert faults(shorter, WHOLE)


def test_without_fresh_copies_nothing_holds() -> None:
    nobody: tuple[Article, ...] = ()
    assert all(faults(page, nobody) for page in pages_of(Keeping.METADATA))
