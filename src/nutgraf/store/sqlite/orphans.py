"""What may hang in the air in a desk's file: how it is counted, and how it is put right."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Orphan:
    """Rows that should not be there: ``count`` says how many there are, ``cure`` takes them away or puts them right."""

    what: str
    told: str
    count: str
    cure: str
    harmless: bool = False


def _rows(what: str, told: str, table: str, where: str, harmless: bool = False) -> Orphan:
    """Rows of one table that are taken away."""
    return Orphan(
        what=what,
        told=told,
        count=f"SELECT count(*) FROM {table} WHERE {where}",
        cure=f"DELETE FROM {table} WHERE {where}",
        harmless=harmless,
    )


_LIVING = "SELECT id FROM stories WHERE articles > 0"
_REFERRED = "SELECT digest FROM entries UNION SELECT digest FROM feeds"
_LAST = "SELECT id FROM versions WHERE article = articles.id ORDER BY turn DESC LIMIT 1"

ORPHANS = (
    _rows(
        "captures",
        "that nothing was read from and no address refers to",
        "captures",
        f"id NOT IN (SELECT capture FROM versions WHERE capture IS NOT NULL) AND digest NOT IN ({_REFERRED})",
        harmless=True,
    ),
    _rows("notes", "to versions that are not there", "notes", "version NOT IN (SELECT id FROM versions)"),
    _rows("versions", "of articles that are not there", "versions", "article NOT IN (SELECT id FROM articles)"),
    Orphan(
        what="articles",
        told="do not know their latest version",
        count=f"SELECT count(*) FROM articles WHERE latest IS NOT ({_LAST})",
        cure=f"UPDATE articles SET latest = ({_LAST}) WHERE latest IS NOT ({_LAST}) AND ({_LAST}) IS NOT NULL",
    ),
    _rows(
        "members",
        "without an article or a story",
        "members",
        f"article NOT IN (SELECT id FROM articles) OR story NOT IN ({_LIVING})",
    ),
    _rows("pages", "without a story", "pages", f"story NOT IN ({_LIVING})"),
    _rows(
        "log",
        "lines about articles that are not there",
        "event_articles",
        "article NOT IN (SELECT id FROM articles) OR event NOT IN (SELECT id FROM events)",
    ),
    Orphan(
        what="index",
        told="articles more or fewer than there are",
        count="SELECT (SELECT count(*) FROM articles WHERE id NOT IN (SELECT id FROM words_docsize)) + "
        "(SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT id FROM articles))",
        cure="DELETE FROM marks WHERE name = 'spelling'",
    ),
)
"""In an order in which they can be put right one after the other."""
