"""A day's digest, from the pages of its stories."""

from datetime import UTC, date, datetime, time, timedelta

from nutgraf.compose.digest import digest_story
from nutgraf.desk.reporting import Reporting
from nutgraf.model.digest import Digest, DigestStory
from nutgraf.model.found import StoryRow, Wanted
from nutgraf.ports.store import Store

ALSO = 30
"""How many further stories are told in a line."""

EVERY = 10_000


def digest(day: date, store: Store, reporting: Reporting, wanted: Wanted) -> Digest:
    """The stories whose latest article is of ``day`` (in UTC): ``wanted.most`` with what was new, others in a line."""
    since = datetime.combine(day, time(), UTC)
    until = since + timedelta(days=1) - timedelta(microseconds=1)
    of_day = Wanted(
        text=wanted.text,
        outlet=wanted.outlet,
        language=wanted.language,
        since=since,
        until=until,
        most=wanted.most + ALSO,
    )
    rows = store.stories.rows(of_day)
    told = [story for row in rows[: wanted.most] if (story := _story(row, day, since, reporting))]
    hits = store.articles.search(
        Wanted(since=since, until=until, outlet=wanted.outlet, language=wanted.language, most=EVERY)
    )
    feeds = store.feeds.all()
    fated = store.entries.fated(since=since, most=EVERY)
    return Digest(
        day=day,
        stories=tuple(told),
        also=tuple(rows[wanted.most :]),
        articles=len(hits),
        outlets=len({hit.outlet for hit in hits}),
        feeds=len(feeds),
        failed=tuple((kept.feed.address, kept.state.reason) for kept in feeds if kept.state.reason),
        unread=sum(
            1 for kept in fated if kept.fate and not kept.fate.good and kept.fated is not None and kept.fated <= until
        ),
    )


def _story(row: StoryRow, day: date, since: datetime, reporting: Reporting) -> DigestStory | None:
    page = reporting.page(row.id, new_since=since)
    return digest_story(row, page, day) if page else None
