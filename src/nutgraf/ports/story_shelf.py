"""The shelf of stories: the steps of their stream, how they stand, and their pages."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Protocol

from nutgraf.model.article import Article
from nutgraf.model.found import OutletRow, PersonRow, StoryRow, Wanted
from nutgraf.model.story import StoryEvent
from nutgraf.ports.kept import KeptCorrection, KeptPage, OutletOnPage, Placed, Standing, Steps


class StoryShelf(Protocol):
    """The stream of stories: the steps it took, a snapshot of it, the stories as they stand, and their pages.

    Wherever a story is asked for, any id it ever had will do: a merged one is followed. What a `StoryRow` tells of
    articles is how they were when the steps that changed the story last were kept: ``outlets`` counts their names,
    ``languages`` are those that are known, the most frequent first, then by code; ``since`` and ``last`` are their stamps.
    ``headline``, ``origins`` and ``disagreements`` are those of its page; without one (or a headline on it) it has the
    first headline among its members, its outlets for origins, and no disagreements.
    """

    def unplaced(self) -> list[str]:
        """The ids of articles whose latest version was not placed yet, in order of time (`nutgraf.model.article.in_time`)."""
        ...

    def snapshot(self) -> tuple[int, Mapping[str, bytes]]:
        """The last snapshot with the number of the last step in it; 0 and nothing where there is none."""
        ...

    def steps_after(self, number: int) -> Iterator[tuple[Placed, Article | None]]:
        """The steps after ``number`` in their order, each with the version that was placed in it, None for a correction."""
        ...

    def keep(self, steps: Steps, at: datetime) -> None:
        """Adds ``steps`` in one transaction. Versions and articles that they speak of must be there, and steps follow
        each other without gaps: else `nutgraf.errors.WrongUse`, and nothing is kept. Stories that changed, changed
        ``at``."""
        ...

    def ask_correction(self, correction: str, at: datetime) -> int:
        """Keeps what a person says until the stream takes it up; its number, from 1, never given again."""
        ...

    def asked_corrections(self) -> tuple[tuple[int, str], ...]:
        """What people said and the stream has not taken up, in order."""
        ...

    def settle_correction(self, number: int, problem: str = "") -> None:
        """A correction was taken up, or could not be for this reason."""
        ...

    def correction_problem(self, number: int) -> str:
        """Why a correction could not be taken up; "" where it was, or still waits."""
        ...

    def corrections(self, most: int = 100) -> tuple[KeptCorrection, ...]:
        """What people said of stories, the latest first."""
        ...

    def get(self, story: str) -> Standing | None:
        """A living story by any id it ever had (a merged one is followed)."""
        ...

    def full_id(self, beginning: str) -> tuple[str, ...]:
        """Up to three ids of living stories that begin so, in order."""
        ...

    def home(self, article: str) -> str:
        """The id of the living story an article is in, or ""."""
        ...

    def rows(self, wanted: Wanted) -> list[StoryRow]:
        """Living stories that have an article as wanted by text, outlet and language at once, and whose last one is as
        wanted by ``since`` and ``until``; those with most origins, articles and fresh news first: by
        `nutgraf.store.ranking.rank`."""
        ...

    def row(self, story: str) -> StoryRow | None: ...

    def log(self, about: str = "") -> list[StoryEvent]:
        """What happened to all stories, to one (with all that was merged into it), or to an article, in the
        order in which it was kept."""
        ...

    def whole_log(self) -> Iterator[StoryEvent]:
        """What `log` tells of all stories, one at a time."""
        ...

    def stale(self, fewest: int) -> list[str]:
        """Living stories of at least ``fewest`` articles that changed after the last step of their page, or have no
        page; those that `rows` puts first come first."""
        ...

    def keep_page(self, page: KeptPage) -> None:
        """Puts ``page`` in place of the page of a living story, `WrongUse` where that is none (any more). The page of a
        story goes when that is merged into another."""
        ...

    def page(self, story: str) -> KeptPage | None: ...

    def changed_pages(self, after: datetime, most: int) -> tuple[tuple[str, datetime], ...]:
        """Stories whose page was made after a moment, with when it was; those that `rows` puts first come first."""
        ...

    def unlisted(self, most: int) -> list[str]:
        """Stories whose page an older nutgraf kept, which knew no ``cast`` and ``carriers``; it is listed by them when it
        is kept again."""
        ...

    def people(self, text: str = "", after: str = "", most: int = 50) -> list[PersonRow]:
        """Those on kept pages of living stories, one of whose names holds ``text`` (in any case); those on most pages first,
        then with most statements, then by key. What a row tells is what the pages told when they were kept; the one
        of the latest story says what somebody is called. ``after`` is the mark of the last one given before: anything
        else is a `WrongUse`."""
        ...

    def person(self, key: str, most: int = 50) -> list[StoryRow]:
        """Living stories on whose page somebody is, the latest first."""
        ...

    def outlets(self, text: str = "", after: str = "", most: int = 50) -> list[OutletRow]:
        """Outlets of kept articles whose name or host holds ``text`` (in any case); those with most articles first, then by
        name. Names that differ in case alone are one outlet, called as in its latest article."""
        ...

    def outlet(self, name: str, most: int = 50) -> list[tuple[StoryRow, OutletOnPage | None]]:
        """Living stories with an article of an outlet (its name in any case), the latest first, each with what its page
        tells of it; None where it has no page."""
        ...
