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
_PAGES = "SELECT story FROM pages"
_MISCOUNTED = """
SELECT story FROM page_people WHERE key IN (
    SELECT found.key FROM (SELECT key, count(DISTINCT story) AS stories FROM page_people GROUP BY key) AS found
    LEFT JOIN people ON people.key = found.key WHERE people.stories IS NOT found.stories
)
"""
_SUMS = """
SELECT folded, sum(articles) AS articles, sum(stories) AS stories, sum(first) AS first, sum(taken) AS taken FROM (
    SELECT folded, 1 AS articles, 0 AS stories, 0 AS first, 0 AS taken
    FROM articles JOIN outlets ON outlets.id = articles.outlet
    UNION ALL SELECT folded, 0, 1, 0, 0 FROM story_outlets
    UNION ALL SELECT folded, 0, 0, first, takings FROM page_outlets
    UNION ALL SELECT folded, 0, 0, 0, 0 FROM outlet_sums
) GROUP BY folded
"""

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
    _rows("sessions", "of nobody", "sessions", "user NOT IN (SELECT id FROM users)"),
    _rows("tokens", "of nobody", "tokens", "user NOT IN (SELECT id FROM users)"),
    _rows("deliveries", "for no hook", "deliveries", "hook NOT IN (SELECT id FROM hooks)"),
    _rows("people on pages", "that are not there", "page_people", f"story NOT IN ({_PAGES})"),
    _rows("outlets on pages", "that are not there", "page_outlets", f"story NOT IN ({_PAGES})"),
    _rows("outlets in stories", "that are not there", "story_outlets", f"story NOT IN ({_LIVING})"),
    _rows("people", "on no page", "people", "key NOT IN (SELECT key FROM page_people)"),
    Orphan(
        what="people",
        told="pages tell of people who are counted otherwise; the next update lists those pages anew",
        count=f"SELECT count(*) FROM pages WHERE listed AND story IN ({_MISCOUNTED})",
        cure=f"UPDATE pages SET listed = 0 WHERE story IN ({_MISCOUNTED})",
    ),
    Orphan(
        what="outlets",
        told="are counted otherwise than they are there",
        count=f"SELECT count(*) FROM (SELECT * FROM ({_SUMS}) EXCEPT SELECT folded, articles, stories, first, taken "
        "FROM outlet_sums)",
        cure=f"INSERT INTO outlet_sums (folded, articles, stories, first, taken) SELECT * FROM ({_SUMS}) WHERE true "
        "ON CONFLICT (folded) DO UPDATE SET articles = excluded.articles, stories = excluded.stories, "
        "first = excluded.first, taken = excluded.taken",
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
