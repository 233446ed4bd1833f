"""Pages of invented outlets, and a desk in memory that is asked for them."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from cluster.coverage import BUDGET, FERRY, OTHER_FERRY
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.fetch import FakeAsker, FakeClock
from nutgraf.fetch.fake import Page
from nutgraf.model.article import Article
from nutgraf.model.settings import Settings
from nutgraf.store.memory import MemoryStore

NOW = datetime(2031, 5, 7, 12, tzinfo=UTC)
SITE = "https://tarvik.example/"
SETTINGS = Settings(soonest=timedelta(minutes=15), latest=timedelta(hours=6))


def page(
    headline: str,
    text: str,
    *,
    outlet: str = "Tarvik Post",
    published: str = "2031-05-06T08:00:00+00:00",
    url: str = "",
    head: str = "",
) -> bytes:
    """A page as an outlet prints it; "" leaves out the outlet, the time, or its own address."""
    metas = {"og:site_name": outlet, "article:published_time": published, "og:title": headline, "og:type": "article"}
    told = "".join(f'<meta property="{name}" content="{value}">' for name, value in metas.items() if value)
    own = f'<link rel="canonical" href="{url}">' if url else ""
    body = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    return (
        f'<html lang="en"><head><title>{headline}</title>{told}{own}{head}</head>'
        f"<body><article><h1>{headline}</h1>{body}</article></body></html>"
    ).encode()


def of(article: Article, outlet: str = "", url: str = "", head: str = "") -> bytes:
    """An invented article as a page."""
    assert article.published is not None
    text = "\n".join(span.of(article.text) for span in article.paragraphs[1:])
    at = article.published.at.isoformat()
    return page(article.headline_text, text, outlet=outlet or article.outlet.name, published=at, url=url, head=head)


ARTICLES = [one.article for one in (*FERRY, *OTHER_FERRY, *BUDGET)]
ADDRESSES = [f"{SITE}{number}" for number in range(len(ARTICLES))]
PAGES: dict[str, Page] = {address: of(article) for address, article in zip(ADDRESSES, ARTICLES, strict=True)}
FEED = f"{SITE}feed.xml"


def feed(*addresses: str, title: str = "Tarvik Post", more: str = "") -> bytes:
    """A feed that announces ``addresses``; ``more`` stands in each entry."""
    items = "".join(f"<item><title>x</title><link>{address}</link>{more}</item>" for address in addresses)
    return f'<rss version="2.0"><channel><title>{title}</title><link>{SITE}</link>{items}</channel></rss>'.encode()


def newsdesk(
    pages: Mapping[str, Page], path: object, *, store: MemoryStore | None = None, now: datetime = NOW
) -> tuple[Newsdesk, FakeAsker, FakeClock]:
    """A desk in memory (``path`` is where its lock lies), who is asked for it, and its clock."""
    asker, clock = FakeAsker(pages, etags=True), FakeClock(now)
    desk = Newsdesk(str(path), asker=asker, clock=clock, tagger=RulesTagger(), store=store or MemoryStore(SETTINGS))
    return desk, asker, clock
