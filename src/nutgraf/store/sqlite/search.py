"""Looking for articles by words, outlet, language and time."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, literal_column, select, text

from nutgraf.model.article import Article
from nutgraf.model.found import Hit, Wanted
from nutgraf.store.passages import passage
from nutgraf.store.searching import Phrase, phrases
from nutgraf.store.sqlite import outlets
from nutgraf.store.sqlite.packing import article_of
from nutgraf.store.sqlite.tables import articles, members, stories, versions, words

HEADLINE, BODY = 4.0, 1.0
"""How much a word weighs in a headline, and how much elsewhere."""

WEIGHED = 10_000
"""Words that more articles hold than this tell none of them apart, and weighing each would take long: of those articles
the latest come first."""


def hits(connection: Connection, wanted: Wanted) -> list[Hit]:
    """Articles as wanted, best first."""
    asked = phrases(wanted.text)
    if wanted.text.strip() and not asked:
        return []
    numbers = _ranked(connection, wanted, asked)
    found = {row.id: row for row in connection.execute(_told(numbers))}
    return [_hit(found[number], asked) for number in numbers]


def conditions(connection: Connection, wanted: Wanted) -> list[ColumnElement[bool]]:
    """What ``wanted`` asks of articles besides words and times."""
    found: list[ColumnElement[bool]] = []
    if wanted.outlet:
        found.append(articles.c.outlet.in_(outlets.containing(connection, wanted.outlet)))
    if wanted.language:
        found.append(articles.c.language == wanted.language)
    return found


def matching(asked: Sequence[Phrase], within: str = "") -> ColumnElement[bool]:
    """What finds the rows of the index that hold all of ``asked``, ``within`` one of its columns or anywhere."""
    told = " AND ".join(f'"{" ".join(one.forms)}"{" *" if one.opens else ""}' for one in asked)
    told = f"{{{within}}} : ({told})" if within else told
    return text("words MATCH :asked").bindparams(bindparam("asked", told, unique=True))  # type: ignore[return-value]


def _ranked(connection: Connection, wanted: Wanted, asked: Sequence[Phrase]) -> list[int]:
    """The numbers of articles as wanted, best first."""
    asking: list[ColumnElement[bool]] = conditions(connection, wanted)
    if wanted.since is not None:
        asking.append(articles.c.moment >= wanted.since)
    if wanted.until is not None:
        asking.append(articles.c.moment <= wanted.until)
    if not asked:
        latest = select(articles.c.id).where(*asking).order_by(articles.c.moment.desc(), articles.c.id.desc())
        return list(connection.scalars(latest.limit(wanted.most)))
    if _too_many(connection, _holding(asked, asking)):
        return _unweighed(connection, asked, asking, wanted.most)
    rank = func.bm25(literal_column("words"), HEADLINE, BODY)
    best = _holding(asked, asking).order_by(rank, words.c.rowid.desc())
    return list(connection.scalars(best.limit(wanted.most)))


def _holding(asked: Sequence[Phrase], asking: Sequence[ColumnElement[bool]], within: str = "") -> Select[Any]:
    """The numbers of articles that hold all of ``asked`` and are as ``asking``."""
    found = select(words.c.rowid).where(matching(asked, within))
    return found.join(articles, articles.c.id == words.c.rowid).where(*asking) if asking else found


def _too_many(connection: Connection, found: Select[Any]) -> bool:
    counted = select(func.count()).select_from(found.limit(WEIGHED + 1).subquery())
    return (connection.scalar(counted) or 0) > WEIGHED


def _unweighed(
    connection: Connection, asked: Sequence[Phrase], asking: Sequence[ColumnElement[bool]], most: int
) -> list[int]:
    """What was kept last, first where the words stand in the headline."""
    newest = words.c.rowid.desc()
    above = list(connection.scalars(_holding(asked, asking, "headline").order_by(newest).limit(most)))
    others = connection.scalars(_holding(asked, asking).order_by(newest).limit(most + len(above)))
    return list(dict.fromkeys([*above, *others]))[:most]


def _told(numbers: Sequence[int]) -> Select[Any]:
    wanted = select(articles.c.id, articles.c.moment, versions.c.body, stories.c.story)
    wanted = wanted.join(versions, versions.c.id == articles.c.latest)
    wanted = wanted.outerjoin(members, members.c.article == articles.c.id)
    return wanted.outerjoin(stories, stories.c.id == members.c.story).where(articles.c.id.in_(numbers))


def _hit(row: Row[Any], asked: Sequence[Phrase]) -> Hit:
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
    )
