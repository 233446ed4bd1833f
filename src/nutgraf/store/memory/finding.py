"""People and outlets of the desk, in memory."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC

from nutgraf.model.article import Article
from nutgraf.model.found import OutletRow, PersonRow
from nutgraf.ports.store import OutletOnPage, PersonOnPage
from nutgraf.store.cursors import PEOPLE, mark_of, place_of
from nutgraf.store.matching import folded_names, folded_part, host_of, names_outlet, outlet_key
from nutgraf.store.memory.books import Books

Appearance = tuple[str, PersonOnPage]
"""Somebody on the page of a story."""


def people(books: Books, text: str, after: str, most: int) -> list[PersonRow]:
    """People one of whose names holds ``text``, those on most pages first."""
    seen: dict[str, list[Appearance]] = defaultdict(list)
    for story, page in books.pages.items():
        for one in page.cast:
            seen[one.key].append((story, one))
    part = folded_part(text)
    rows = [_row(books, found) for found in seen.values() if part in _names(found)]
    rows.sort(key=_order)
    if after:
        _, (many, statements, key) = place_of(after, PEOPLE)
        rows = [row for row in rows if _order(row) > (-many, -statements, key)]
    return rows[:most]


def is_on_page(books: Books, story: str, key: str) -> bool:
    """Whether somebody is on the page of a story."""
    page = books.pages.get(story)
    return page is not None and any(one.key == key for one in page.cast)


def outlets(books: Books, text: str, after: str, most: int) -> list[OutletRow]:
    """Outlets whose name or host holds ``text``, those with most articles first."""
    kept: dict[str, list[Article]] = defaultdict(list)
    for versions in books.versions.values():
        kept[outlet_key(versions[-1].article.outlet.name)].append(versions[-1].article)
    part = text.strip()
    found = {key: articles for key, articles in kept.items() if any(names_outlet(one, part) for one in articles)}
    order = sorted(found, key=lambda key: (-len(found[key]), key))
    if after:
        _, (many, name) = place_of(after, {"o": (int, str)})
        order = [key for key in order if (-len(found[key]), key) > (-many, name)]
    return [_outlet(books, key, found[key]) for key in order[:most]]


def on_page(books: Books, story: str, key: str) -> OutletOnPage | None:
    """What the page of a story tells of an outlet."""
    page = books.pages.get(story)
    return next((one for one in page.carriers if outlet_key(one.name) == key), None) if page else None


def _names(found: list[Appearance]) -> str:
    return folded_names(name for _, one in found for name in (one.name, *one.names))


def _row(books: Books, found: list[Appearance]) -> PersonRow:
    def latest(appearance: Appearance) -> tuple[bool, float, str, str]:
        last, one = books.page_lasts[appearance[0]], appearance[1]
        return (last is None, -last.timestamp() if last else 0.0, one.name, one.role)

    ordered = sorted(found, key=latest)
    first = ordered[0][1]
    row = PersonRow(
        key=first.key,
        name=first.name,
        role=next((one.role for _, one in ordered if one.role), ""),
        stories=len({story for story, _ in ordered}),
        mentions=sum(one.mentions for _, one in ordered),
        statements=sum(one.statements for _, one in ordered),
        last=books.page_lasts[ordered[0][0]],
    )
    return replace(row, mark=mark_of("p", row.stories, row.statements, row.key))


def _order(row: PersonRow) -> tuple[int, int, str]:
    return -row.stories, -row.statements, row.key


def _outlet(books: Books, key: str, articles: list[Article]) -> OutletRow:
    latest = min(articles, key=lambda one: (*_latest(one), one.outlet.name, host_of(one)))
    told = [one for page in books.pages.values() for one in page.carriers if outlet_key(one.name) == key]
    return OutletRow(
        name=latest.outlet.name,
        host=host_of(latest),
        articles=len(articles),
        stories=sum(key in one.carriers for one in books.lines.values()),
        first=sum(one.first for one in told),
        taken=sum(len(one.taken) for one in told),
        last=latest.stamp.at.astimezone(UTC) if latest.stamp else None,
        mark=mark_of("o", len(articles), key),
    )


def _latest(article: Article) -> tuple[bool, float]:
    return (article.stamp is None, -article.stamp.at.timestamp() if article.stamp else 0.0)
