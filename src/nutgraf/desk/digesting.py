"""A day's digest, from the pages of its stories as they stood at its end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from nutgraf.compose.digest import digest_story
from nutgraf.desk.reporting import Reporting
from nutgraf.desk.steps import ShownPage
from nutgraf.model.digest import Digest, DigestStory
from nutgraf.model.found import Hit, StoryRow, Wanted
from nutgraf.ports.store import Store
from nutgraf.store.ranking import rank

ALSO = 30
"""How many further stories are told in a line."""

EVERY = 10_000


def digest(day: date, store: Store, reporting: Reporting, wanted: Wanted) -> Digest:
    """The stories with an article of ``day`` (in UTC), as they stood at its end: ``wanted.most`` with what was new, others
    in a line."""
    since = datetime.combine(day, time(), UTC)
    until = since + timedelta(days=1) - timedelta(microseconds=1)
    hits = store.articles.search(replace(wanted, since=since, until=until, most=EVERY))
    rows = _rows(hits, store)
    feeds = store.feeds.all()
    fated = store.entries.fated(since=since, most=EVERY)
    return Digest(
        day=day,
        stories=tuple(told for row in rows[: wanted.most] if (told := _story(row, day, since, until, reporting))),
        also=tuple(rows[wanted.most : wanted.most + ALSO]),
        articles=len(hits),
        outlets=len({hit.outlet for hit in hits}),
        feeds=len(feeds),
        failed=tuple((kept.feed.address, kept.state.reason) for kept in feeds if kept.state.reason),
        unread=sum(
            1 for kept in fated if kept.fate and not kept.fate.good and kept.fated is not None and kept.fated <= until
        ),
    )


def _rows(hits: Sequence[Hit], store: Store) -> list[StoryRow]:
    """The stories that the articles are in, in the order in which a desk lists them."""
    ids = dict.fromkeys(hit.story for hit in hits if hit.story)
    rows = [row for story in ids if (row := store.stories.row(story))]
    return sorted(rows, key=lambda row: (-_rank(row), row.id))


def _rank(row: StoryRow) -> float:
    return rank(origins=row.origins, articles=row.articles, last=row.last, changed=row.changed or datetime.now(UTC))


def _story(row: StoryRow, day: date, since: datetime, until: datetime, reporting: Reporting) -> DigestStory | None:
    page = reporting.page(row.id, since, until)
    return digest_story(_as_of(page, row), page, day) if page else None


def _as_of(page: ShownPage, row: StoryRow) -> StoryRow:
    """The line of a story with what its page tells."""
    return replace(
        row,
        headline=page.headline.text if page.headline else row.headline,
        articles=len(page.articles),
        outlets=page.outlets,
        origins=page.origins,
        disagreements=len(page.disagreements),
    )
