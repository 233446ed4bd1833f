"""Looking for articles by words, outlet, language and time."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from nutgraf.model.article import Article
from nutgraf.model.found import Hit, Wanted
from nutgraf.store.cursors import mark_of
from nutgraf.store.passages import passage
from nutgraf.store.searching import Phrase, phrases
from nutgraf.store.sqlite import outlets
from nutgraf.store.sqlite.packing import article_of
from nutgraf.store.sqlite.search_order import Place, holding, latest, place_of_mark, too_many, unweighed, weighed
from nutgraf.store.sqlite.tables import articles, members, stories, versions


def hits(connection: Connection, wanted: Wanted) -> list[Hit]:
    """Articles as wanted, best first. Raises `WrongUse` where ``wanted.after`` is no mark of an article."""
    asked = phrases(wanted.text)
    if wanted.text.strip() and not asked:
        return []
    places = _places(connection, wanted, asked)
    found = {row.id: row for row in connection.execute(_told([place.number for place in places]))}
    return [_hit(found[place.number], asked, place) for place in places]


def conditions(connection: Connection, wanted: Wanted) -> list[ColumnElement[bool]]:
    """What ``wanted`` asks of articles besides words and times."""
    found: list[ColumnElement[bool]] = []
    if wanted.outlet:
        found.append(articles.c.outlet.in_(outlets.containing(connection, wanted.outlet)))
    if wanted.language:
        found.append(articles.c.language == wanted.language)
    return found


def _places(connection: Connection, wanted: Wanted, asked: Sequence[Phrase]) -> list[Place]:
    """Where articles as wanted stand, best first."""
    asking = conditions(connection, wanted)
    if wanted.since is not None:
        asking.append(articles.c.moment >= wanted.since)
    if wanted.until is not None:
        asking.append(articles.c.moment <= wanted.until)
    after = place_of_mark(connection, wanted.after, worded=bool(asked)) if wanted.after else None
    if not asked:
        return latest(connection, asking, after, wanted.most)
    above, anywhere = holding(asked, asking, "headline"), holding(asked, asking)
    many = too_many(connection, anywhere) if after is None else after.letter != "w"
    if many:
        return unweighed(connection, above, anywhere, after, wanted.most)
    return weighed(connection, anywhere, after, wanted.most)


def _told(numbers: Sequence[int]) -> Select[Any]:
    wanted = select(articles.c.id, articles.c.moment, versions.c.body, stories.c.story)
    wanted = wanted.join(versions, versions.c.id == articles.c.latest)
    wanted = wanted.outerjoin(members, members.c.article == articles.c.id)
    return wanted.outerjoin(stories, stories.c.id == members.c.story).where(articles.c.id.in_(numbers))


def _hit(row: Row[Any], asked: Sequence[Phrase], place: Place) -> Hit:
    article: Article = article_of(row.body)
    beginning = article.paragraphs[0].start if article.paragraphs else 0
    found = passage(article.text, asked, min(beginning, len(article.text)))
    return Hit(
        article=article.id,
        version=article.version,
        headline=article.headline_text,
        outlet=article.outlet.name,
        language=article.language,
        published=row.moment,
        story=row.story or "",
        url=article.url,
        start=found.start,
        end=found.end,
        words=article.text[found.start : found.end],
        marks=found.marks,
        mark=mark_of(place.letter, *place.told, article.id),
    )
