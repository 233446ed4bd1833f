"""The index of all words of latest versions, kept in step with them."""

from sqlalchemy import Connection, func, insert, select

from nutgraf.model.article import Article
from nutgraf.store.matching import beside_headline
from nutgraf.store.searching import SPELLING, indexed
from nutgraf.store.sqlite.packing import article_of
from nutgraf.store.sqlite.tables import articles, marks, versions

_MARK = "spelling"
_PUT = "INSERT INTO words (rowid, headline, body) VALUES (?, ?, ?)"
_TAKE = "INSERT INTO words (words, rowid, headline, body) VALUES ('delete', ?, ?, ?)"


def put(connection: Connection, number: int, article: Article) -> None:
    """Adds the words of article ``number``, which has none in the index."""
    connection.exec_driver_sql(_PUT, (number, *_columns(article)))


def take(connection: Connection, number: int, article: Article) -> None:
    """Takes out the words of article ``number``: those of just this version, for the index has no copy to look at."""
    connection.exec_driver_sql(_TAKE, (number, *_columns(article)))


def spelled(connection: Connection) -> bool:
    """Whether the words in the index are spelled as this nutgraf spells them."""
    found = connection.scalar(select(marks.c.value).where(marks.c.name == _MARK))
    return found == str(SPELLING)


def rebuild(connection: Connection) -> None:
    """Makes the index anew from the latest versions."""
    connection.exec_driver_sql("INSERT INTO words (words) VALUES ('delete-all')")
    latest = select(articles.c.id, versions.c.body).join(versions, versions.c.id == articles.c.latest)
    last, most = 0, connection.scalar(select(func.max(articles.c.id))) or 0
    while last < most:
        rows = connection.execute(latest.where(articles.c.id > last).order_by(articles.c.id).limit(500)).all()
        connection.exec_driver_sql(_PUT, [(number, *_columns(article_of(body))) for number, body in rows])
        last = rows[-1][0]
    connection.exec_driver_sql("DELETE FROM marks WHERE name = ?", (_MARK,))
    connection.execute(insert(marks).values(name=_MARK, value=str(SPELLING)))


def _columns(article: Article) -> tuple[str, str]:
    return indexed(article.headline_text), indexed(beside_headline(article))
