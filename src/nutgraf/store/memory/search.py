"""Looking for words in articles, in memory."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from math import log2

from nutgraf.model.article import Article
from nutgraf.model.found import Hit, Wanted
from nutgraf.store.cursors import DATED, WORDED, mark_of, place_of
from nutgraf.store.matching import beside_headline, names_outlet
from nutgraf.store.memory.books import Books
from nutgraf.store.passages import passage
from nutgraf.store.searching import Phrase, phrases, places, terms

_START = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)

_HEADLINE = 5
"""So much more counts what stands in a headline."""


def hits(books: Books, wanted: Wanted) -> list[Hit]:
    """The articles whose latest version is as wanted, the best first."""
    asked = phrases(wanted.text)
    there = (versions[-1].article for versions in books.versions.values())
    inside = [article for article in as_wanted(there, wanted) if in_time_of(_moment(article), wanted)]
    inside.sort(key=lambda article: _weight(article, asked) if asked else _order(_moment(article)))
    inside.reverse()
    if wanted.after:
        inside = _behind(inside, books, wanted.after, asked)
    return [_hit(article, asked, books.homes.get(article.id, "")) for article in inside[: wanted.most]]


def as_wanted(articles: Iterable[Article], wanted: Wanted) -> Iterable[Article]:
    """Those of ``articles`` that are as wanted by text, outlet and language."""
    holds = _holder(wanted.text)
    return (
        article
        for article in articles
        if (not wanted.language or article.language == wanted.language)
        and names_outlet(article, wanted.outlet)
        and holds(article)
    )


def in_time_of(moment: datetime | None, wanted: Wanted) -> bool:
    """Whether ``moment`` lies between the two that are wanted."""
    if moment is None:
        return wanted.since is None and wanted.until is None
    return (wanted.since is None or wanted.since <= moment) and (wanted.until is None or moment <= wanted.until)


def _holder(text: str) -> Callable[[Article], bool]:
    asked = phrases(text)
    if text.strip() and not asked:
        return lambda _article: False
    return lambda article: all(any(_counts(article, phrase)) for phrase in asked)


def _counts(article: Article, phrase: Phrase) -> tuple[int, int]:
    """How often a phrase stands in the headline and in the rest of an article."""
    return len(places(phrase, terms(article.headline_text))), len(places(phrase, terms(beside_headline(article))))


def _weight(article: Article, asked: tuple[Phrase, ...]) -> tuple[bool, float]:
    counts = [_counts(article, phrase) for phrase in asked]
    return (True, sum(log2(1 + _HEADLINE * above + below) for above, below in counts))


def _moment(article: Article) -> datetime | None:
    return article.stamp.at.astimezone(UTC) if article.stamp else None


def _order(moment: datetime | None) -> tuple[bool, float]:
    return (moment is not None, moment.timestamp() if moment else 0.0)


def _mark(article: Article, asked: tuple[Phrase, ...]) -> str:
    if asked:
        return mark_of("w", _weight(article, asked)[1], article.id)
    moment = _moment(article)
    return mark_of("u", article.id) if moment is None else mark_of("a", (moment - _START) // _STEP, article.id)


def _behind(articles: Sequence[Article], books: Books, mark: str, asked: tuple[Phrase, ...]) -> list[Article]:
    """Those of ``articles`` that follow the one of a mark."""
    letter, values = place_of(mark, {"w": WORDED["w"]} if asked else DATED)
    kept = list(books.versions)
    before = set(kept[: kept.index(values[-1])] if values[-1] in books.versions else ())
    place = (letter != "u", float(values[0]) if letter != "u" else 0.0)

    def follows(article: Article) -> bool:
        here = _weight(article, asked) if asked else _in_steps(_moment(article))
        return here < place or (here == place and article.id in before)

    return [article for article in articles if follows(article)]


def _in_steps(moment: datetime | None) -> tuple[bool, float]:
    return (moment is not None, float((moment - _START) // _STEP) if moment else 0.0)


def _hit(article: Article, asked: tuple[Phrase, ...], story: str) -> Hit:
    beginning = article.paragraphs[0].start if article.paragraphs else 0
    found = passage(article.text, asked, min(beginning, len(article.text)))
    return Hit(
        article=article.id,
        version=article.version,
        headline=article.headline_text,
        outlet=article.outlet.name,
        language=article.language,
        published=_moment(article),
        story=story,
        url=article.url,
        start=found.start,
        end=found.end,
        words=article.text[found.start : found.end],
        marks=found.marks,
        mark=_mark(article, asked),
    )
