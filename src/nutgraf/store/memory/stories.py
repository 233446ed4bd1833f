"""The stream of stories, in memory."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

from nutgraf.errors import WrongUse
from nutgraf.model.article import Article, in_time
from nutgraf.model.found import OutletRow, PersonRow, StoryRow, Wanted
from nutgraf.model.story import StoryEvent
from nutgraf.ports.store import KeptCorrection, KeptPage, OutletOnPage, Placed, Standing, Steps
from nutgraf.store.cursors import STORIES, mark_of, place_of
from nutgraf.store.matching import outlet_key
from nutgraf.store.memory import finding
from nutgraf.store.memory.books import Books, Line, Said, in_utc
from nutgraf.store.memory.search import as_wanted, in_time_of
from nutgraf.store.ranking import rank


class MemoryStories:
    """A `nutgraf.ports.store.StoryShelf`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def unplaced(self) -> list[str]:
        placed = {(one.article, one.version) for one in self._books.placed}
        latest = [versions[-1].article for versions in self._books.versions.values()]
        return [one.id for one in sorted(latest, key=in_time) if (one.id, one.version) not in placed]

    def snapshot(self) -> tuple[int, Mapping[str, bytes]]:
        return self._books.snapshot

    def steps_after(self, number: int) -> Iterator[tuple[Placed, Article | None]]:
        for placed in tuple(self._books.placed[max(number, 0) :]):
            version = self._books.version(placed.article, placed.version)
            yield placed, version.article if version else None

    def keep(self, steps: Steps, at: datetime) -> None:
        self._demand_known(steps)
        self._books.placed.extend(steps.placed)
        self._put(steps.changed, at)
        self._books.events.extend(in_utc(event) for event in steps.events)
        if steps.snapshot:
            self._books.snapshot = (len(self._books.placed), MappingProxyType(dict(steps.snapshot)))

    def ask_correction(self, correction: str, at: datetime) -> int:
        number = len(self._books.corrections) + 1
        self._books.corrections[number] = Said(correction=correction, at=at.astimezone(UTC))
        return number

    def asked_corrections(self) -> tuple[tuple[int, str], ...]:
        said = self._books.corrections.items()
        return tuple((number, one.correction) for number, one in said if not one.settled)

    def settle_correction(self, number: int, problem: str = "") -> None:
        said = self._books.corrections.get(number)
        if said is not None:
            self._books.corrections[number] = replace(said, settled=True, problem=problem)

    def correction_problem(self, number: int) -> str:
        said = self._books.corrections.get(number)
        return said.problem if said else ""

    def corrections(self, most: int = 100) -> tuple[KeptCorrection, ...]:
        said = [
            KeptCorrection(
                number=number, correction=one.correction, at=one.at, settled=one.settled, problem=one.problem
            )
            for number, one in self._books.corrections.items()
        ]
        return tuple(said[::-1][:most])

    def get(self, story: str) -> Standing | None:
        return self._books.living(story)

    def full_id(self, beginning: str) -> tuple[str, ...]:
        return tuple(sorted(one for one in self._books.lines if one.startswith(beginning))[:3])

    def home(self, article: str) -> str:
        return self._books.homes.get(article, "")

    def rows(self, wanted: Wanted) -> list[StoryRow]:
        there = (versions[-1].article for versions in self._books.versions.values())
        homes = {self.home(article.id) for article in as_wanted(there, wanted)}
        rows = [row for row in self._ranked() if row.id in homes and in_time_of(row.last, wanted)]
        rows = [row for row in rows if row.disagreements or not wanted.differing]
        return (self._behind(rows, wanted.after) if wanted.after else rows)[: wanted.most]

    def row(self, story: str) -> StoryRow | None:
        standing = self._books.living(story)
        return self._row(standing) if standing else None

    def log(self, about: str = "") -> list[StoryEvent]:
        if not about:
            return list(self._books.events)
        asked = self._living_id(about)
        return [event for event in self._books.events if about in event.articles or self._concerns(event, asked)]

    def whole_log(self) -> Iterator[StoryEvent]:
        yield from self.log()

    def stale(self, fewest: int) -> list[str]:
        rows = [row for row in self._ranked() if row.articles >= fewest]
        return [row.id for row in rows if self._is_stale(row.id)]

    def keep_page(self, page: KeptPage) -> None:
        if page.story not in self._books.lines:
            raise WrongUse(f"there is no story {page.story} to have a page; keep its steps first")
        self._books.pages[page.story] = in_utc(page)
        self._books.page_lasts[page.story] = self._books.lines[page.story].last

    def page(self, story: str) -> KeptPage | None:
        return self._books.pages.get(self._living_id(story))

    def changed_pages(self, after: datetime, most: int) -> tuple[tuple[str, datetime], ...]:
        made = ((row.id, row.page) for row in self._ranked())
        return tuple((story, page) for story, page in made if page is not None and page > after)[:most]

    def unlisted(self, most: int) -> list[str]:  # noqa: ARG002 — no older nutgraf keeps anything here
        return []

    def people(self, text: str = "", after: str = "", most: int = 50) -> list[PersonRow]:
        return finding.people(self._books, text, after, most)

    def person(self, key: str, most: int = 50) -> list[StoryRow]:
        return [row for row in self._latest() if finding.is_on_page(self._books, row.id, key)][:most]

    def outlets(self, text: str = "", after: str = "", most: int = 50) -> list[OutletRow]:
        return finding.outlets(self._books, text, after, most)

    def outlet(self, name: str, most: int = 50) -> list[tuple[StoryRow, OutletOnPage | None]]:
        key = outlet_key(name)
        rows = [row for row in self._latest() if key in self._books.lines[row.id].carriers]
        return [(row, finding.on_page(self._books, row.id, key)) for row in rows[:most]]

    def _demand_known(self, steps: Steps) -> None:
        """Nothing is kept of steps that speak of what is not there, or leave a gap."""
        after = len(self._books.placed)
        if [one.number for one in steps.placed] != list(range(after + 1, after + 1 + len(steps.placed))):
            raise WrongUse(f"the next step is number {after + 1}, and all follow without gaps; read the steps anew")
        versions = [(one.article, one.version) for one in steps.placed if one.article]
        articles = {member.article for standing in steps.changed for member in standing.members}
        articles |= {article for event in steps.events for article in event.articles}
        unknown = [f"{one} {version}" for one, version in versions if self._books.version(one, version) is None]
        unknown += [one for one in articles if one not in self._books.versions]
        if unknown:
            raise WrongUse(f"these articles were never kept: {', '.join(sorted(unknown))}; keep them first")

    def _put(self, changed: Sequence[Standing], at: datetime) -> None:
        for standing in changed:
            before = self._books.stories.get(standing.id)
            for member in before.members if before else ():
                if self.home(member.article) == standing.id:
                    del self._books.homes[member.article]
        for standing in changed:
            self._books.stories[standing.id] = standing
            self._books.homes.update({member.article: standing.id for member in standing.members})
            if standing.merged:
                self._books.lines.pop(standing.id, None)
                self._books.pages.pop(standing.id, None)
            else:
                self._books.lines[standing.id] = self._line(standing, at.astimezone(UTC))

    def _line(self, standing: Standing, at: datetime) -> Line:
        latest = (self._books.latest(member.article) for member in standing.members)
        articles = [article for article in latest if article is not None]
        languages = Counter(article.language for article in articles if article.language != "und")
        moments = [article.stamp.at.astimezone(UTC) for article in articles if article.stamp]
        return Line(
            headline=next((article.headline_text for article in articles if article.headline_text), ""),
            outlets=len({article.outlet.name for article in articles}),
            carriers=frozenset(outlet_key(article.outlet.name) for article in articles),
            languages=tuple(sorted(languages, key=lambda code: (-languages[code], code))),
            since=min(moments, default=None),
            last=max(moments, default=None),
            changed=at,
            step=len(self._books.placed),
        )

    def _row(self, standing: Standing) -> StoryRow:
        line, page = self._books.lines[standing.id], self._books.pages.get(standing.id)
        row = StoryRow(
            id=standing.id,
            headline=(page.headline if page else "") or line.headline,
            articles=len(standing.members),
            outlets=line.outlets,
            origins=page.origins if page else line.outlets,
            disagreements=page.disagreements if page else 0,
            languages=line.languages,
            since=line.since,
            last=line.last,
            changed=line.changed,
            page=page.made if page else None,
        )
        return replace(row, mark=mark_of("s", self._rank(row), row.id))

    def _ranked(self) -> list[StoryRow]:
        rows = [self._row(standing) for story, standing in self._books.stories.items() if story in self._books.lines]
        return sorted(rows, key=lambda row: -self._rank(row))

    def _rank(self, row: StoryRow) -> float:
        changed = self._books.lines[row.id].changed
        return rank(origins=row.origins, articles=row.articles, last=row.last, changed=changed)

    def _latest(self) -> list[StoryRow]:
        """All stories, those of the latest articles first."""
        order = list(self._books.stories)
        born = sorted(self._ranked(), key=lambda row: order.index(row.id))
        return sorted(born, key=_last, reverse=True)

    def _behind(self, rows: Sequence[StoryRow], mark: str) -> list[StoryRow]:
        """Those of ``rows`` that follow the story of a mark."""
        _, (heat, story) = place_of(mark, STORIES)
        born = list(self._books.stories)
        behind = set(born[born.index(story) + 1 :] if story in self._books.stories else ())
        return [row for row in rows if self._rank(row) < heat or (self._rank(row) == heat and row.id in behind)]

    def _is_stale(self, story: str) -> bool:
        page = self._books.pages.get(story)
        return page is None or page.step < self._books.lines[story].step

    def _living_id(self, story: str) -> str:
        standing = self._books.living(story)
        return standing.id if standing else ""

    def _concerns(self, event: StoryEvent, story: str) -> bool:
        return bool(story) and story in (self._living_id(event.story), self._living_id(event.other))


def _last(row: StoryRow) -> datetime:
    return row.last or datetime.min.replace(tzinfo=UTC)
