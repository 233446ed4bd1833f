"""The stream of stories, the stories as they stand, and their pages, in the file."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import bindparam, insert, select, update

from nutgraf.model.article import Article
from nutgraf.model.found import OutletRow, PersonRow, StoryRow, Wanted
from nutgraf.model.story import StoryEvent
from nutgraf.ports.store import KeptCorrection, KeptPage, OutletOnPage, Placed, Standing, Steps
from nutgraf.store.sqlite import events, finding, pages, snapshots, standings, story_rows, stream
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.ids import beginning_so
from nutgraf.store.sqlite.tables import articles, corrections, members, stories

_HOME = (
    select(stories.c.story)
    .join(members, members.c.story == stories.c.id)
    .join(articles, articles.c.id == members.c.article)
    .where(articles.c.article == bindparam("of"))
)


class Stories:
    """A `nutgraf.ports.store.StoryShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def unplaced(self) -> list[str]:
        """The ids of articles whose latest version was not placed yet, in order of time."""
        wanted = (
            select(articles.c.article)
            .where(articles.c.unplaced)
            .order_by(articles.c.moment.is_(None), articles.c.moment, articles.c.article)
        )
        with self._connections.reading() as connection:
            return list(connection.scalars(wanted))

    def snapshot(self) -> tuple[int, Mapping[str, bytes]]:
        """The last snapshot with the number of the last step in it; 0 and nothing where there is none."""
        with self._connections.reading() as connection:
            return snapshots.last(connection)

    def steps_after(self, number: int) -> Iterator[tuple[Placed, Article | None]]:
        """The steps after ``number`` in their order, each with the version that was placed in it."""
        while True:
            with self._connections.reading() as connection:
                page = stream.after(connection, number)
            if not page:
                return
            number = page[-1][0].number
            yield from page

    def keep(self, steps: Steps, at: datetime) -> None:
        """Adds ``steps`` in one transaction. Raises `WrongUse` where they do not fit what is there."""
        with self._connections.writing() as connection:
            last = stream.add(connection, steps.placed)
            standings.put(connection, steps.changed, at, last)
            events.add(connection, steps.events)
            if steps.snapshot:
                snapshots.put(connection, last, steps.snapshot)

    def ask_correction(self, correction: str, at: datetime) -> int:
        """Keeps what a person says until the stream takes it up; its number."""
        put = insert(corrections).values(correction=correction, at=at, settled=False, problem="")
        with self._connections.writing() as connection:
            return int(connection.execute(put).lastrowid)

    def asked_corrections(self) -> tuple[tuple[int, str], ...]:
        """What people said and the stream has not taken up, in order."""
        columns = corrections.c
        wanted = select(columns.number, columns.correction).where(~columns.settled).order_by(columns.number)
        with self._connections.reading() as connection:
            return tuple((number, correction) for number, correction in connection.execute(wanted))

    def settle_correction(self, number: int, problem: str = "") -> None:
        """A correction was taken up, or could not be for this reason."""
        settled = update(corrections).where(corrections.c.number == number).values(settled=True, problem=problem)
        with self._connections.writing() as connection:
            connection.execute(settled)

    def correction_problem(self, number: int) -> str:
        """Why a correction could not be taken up; "" where it was, or still waits."""
        with self._connections.reading() as connection:
            return connection.scalar(select(corrections.c.problem).where(corrections.c.number == number)) or ""

    def corrections(self, most: int = 100) -> tuple[KeptCorrection, ...]:
        """What people said of stories, the latest first."""
        wanted = select(corrections).order_by(corrections.c.number.desc()).limit(most)
        with self._connections.reading() as connection:
            return tuple(KeptCorrection(**row._mapping) for row in connection.execute(wanted))

    def get(self, story: str) -> Standing | None:
        """A living story by any id it ever had (a merged one is followed)."""
        with self._connections.reading() as connection:
            number = standings.living(connection, story)
            return None if number is None else standings.get(connection, number)

    def full_id(self, beginning: str) -> tuple[str, ...]:
        """Up to three ids of living stories that begin so, in order."""
        with self._connections.reading() as connection:
            return beginning_so(connection, stories.c.story, beginning, stories.c.articles > 0)

    def home(self, article: str) -> str:
        """The id of the story an article is in, or ""."""
        with self._connections.reading() as connection:
            return connection.scalar(_HOME, {"of": article}) or ""

    def rows(self, wanted: Wanted) -> list[StoryRow]:
        """Stories that have an article as wanted, those that are ranked highest first."""
        with self._connections.reading() as connection:
            return story_rows.rows(connection, wanted)

    def row(self, story: str) -> StoryRow | None:
        """One story in a line, by any id it ever had."""
        with self._connections.reading() as connection:
            number = standings.living(connection, story)
            return None if number is None else story_rows.row(connection, number)

    def log(self, about: str = "") -> list[StoryEvent]:
        """What happened to all stories, to one (with all that was merged into it), or to an article."""
        with self._connections.reading() as connection:
            return events.log(connection, about)

    def whole_log(self) -> Iterator[StoryEvent]:
        """What happened to all stories, one at a time."""
        number = 0
        while True:
            with self._connections.reading() as connection:
                page = events.after(connection, number)
            if not page:
                return
            number = page[-1][0]
            yield from (event for _, event in page)

    def stale(self, fewest: int) -> list[str]:
        """Living stories of at least ``fewest`` articles that changed after the last step of their page."""
        with self._connections.reading() as connection:
            return pages.stale(connection, fewest)

    def keep_page(self, page: KeptPage) -> None:
        """Puts ``page`` in place of the one of its story. Raises `WrongUse` where that is not living."""
        with self._connections.writing() as connection:
            pages.put(connection, page)

    def page(self, story: str) -> KeptPage | None:
        """The page of a story, by any id it ever had."""
        with self._connections.reading() as connection:
            number = standings.living(connection, story)
            return None if number is None else pages.get(connection, number)

    def changed_pages(self, after: datetime, most: int) -> tuple[tuple[str, datetime], ...]:
        """Stories whose page was made after a moment, with when it was."""
        with self._connections.reading() as connection:
            return pages.changed(connection, after, most)

    def unlisted(self, most: int) -> list[str]:
        """Living stories whose page was kept without those it is found by."""
        with self._connections.reading() as connection:
            return pages.unlisted(connection, most)

    def people(self, text: str = "", after: str = "", most: int = 50) -> list[PersonRow]:
        """Those on kept pages of living stories, one of whose names holds ``text``."""
        with self._connections.reading() as connection:
            return finding.people(connection, text, after, most)

    def person(self, key: str, most: int = 50) -> list[StoryRow]:
        """Living stories on whose page somebody is, the latest first."""
        with self._connections.reading() as connection:
            return story_rows.of_person(connection, key, most)

    def outlets(self, text: str = "", after: str = "", most: int = 50) -> list[OutletRow]:
        """Outlets of kept articles whose name or host holds ``text``."""
        with self._connections.reading() as connection:
            return finding.outlets(connection, text, after, most)

    def outlet(self, name: str, most: int = 50) -> list[tuple[StoryRow, OutletOnPage | None]]:
        """Living stories with an article of an outlet, the latest first, each with what its page tells of it."""
        with self._connections.reading() as connection:
            return finding.outlet(connection, name, most)
