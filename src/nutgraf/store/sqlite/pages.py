"""Pages of stories."""

from datetime import datetime

from sqlalchemy import Connection, delete, or_, select

from nutgraf.errors import WrongUse
from nutgraf.ports.store import KeptPage
from nutgraf.store.codec import pack, unpack
from nutgraf.store.sqlite import listings, story_rows
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import pages, stories

_PUT = replacing(pages, "story")


def put(connection: Connection, page: KeptPage) -> None:
    """Puts ``page`` in place of the one of its story. Raises `WrongUse` where that is not living."""
    living = select(stories.c.id).where(stories.c.story == page.story, stories.c.articles > 0)
    number = connection.scalar(living)
    if number is None:
        raise WrongUse(f"there is no story {page.story} to have a page; keep its steps first")
    values = {
        "story": number,
        "made": page.made,
        "step": page.step,
        "headline": page.headline,
        "articles": page.articles,
        "outlets": page.outlets,
        "origins": page.origins,
        "disagreements": page.disagreements,
        "body": pack(page.json),
        "listed": True,
    }
    connection.execute(_PUT, values)
    listings.put(connection, number, page)
    story_rows.warm(connection, number)


def get(connection: Connection, number: int) -> KeptPage | None:
    """The page of story ``number``."""
    wanted = select(pages, stories.c.story.label("name")).join(stories, stories.c.id == pages.c.story)
    row = connection.execute(wanted.where(pages.c.story == number)).one_or_none()
    if row is None:
        return None
    return KeptPage(
        story=row.name,
        json=unpack(row.body),
        made=row.made,
        step=row.step,
        headline=row.headline,
        articles=row.articles,
        outlets=row.outlets,
        origins=row.origins,
        disagreements=row.disagreements,
        cast=listings.cast(connection, number),
        carriers=listings.carriers(connection, number),
    )


def drop(connection: Connection, number: int) -> None:
    """Takes the page of story ``number`` away, with all it was found by."""
    connection.execute(delete(pages).where(pages.c.story == number))
    listings.drop(connection, number)


def unlisted(connection: Connection, most: int) -> list[str]:
    """Stories whose page is found by nobody yet, as an older nutgraf kept it."""
    wanted = select(stories.c.story).join(pages, pages.c.story == stories.c.id).where(~pages.c.listed)
    return list(connection.scalars(wanted.order_by(pages.c.story).limit(most)))


def changed(connection: Connection, after: datetime, most: int) -> tuple[tuple[str, datetime], ...]:
    """Stories whose page was made after a moment, with when; those that are ranked highest first."""
    wanted = select(stories.c.story, pages.c.made).join(stories, stories.c.id == pages.c.story)
    wanted = wanted.where(pages.c.made > after).order_by(stories.c.heat.desc(), stories.c.id)
    return tuple((story, made) for story, made in connection.execute(wanted.limit(most)))


def stale(connection: Connection, fewest: int) -> list[str]:
    """Living stories of at least ``fewest`` articles that changed after the last step of their page, or have none."""
    wanted = select(stories.c.story).outerjoin(pages, pages.c.story == stories.c.id)
    wanted = wanted.where(stories.c.articles > 0, stories.c.articles >= fewest)
    wanted = wanted.where(or_(pages.c.step.is_(None), pages.c.step < stories.c.step))
    return list(connection.scalars(wanted.order_by(stories.c.heat.desc(), stories.c.id)))
