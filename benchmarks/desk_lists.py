"""How long a large desk takes to list people, outlets and what changed, and to go on behind a mark.

    python benchmarks/desk_lists.py [ARTICLES]

Fills a new desk with made-up articles (100,000 unless told otherwise; a few minutes) whose pages tell of people, a few of
them very often, and prints milliseconds of processor time in the middle and at the 99th of a hundred.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from time import process_time

import numpy as np

from desk_filled import fill, story_id
from made_stream import invented_word
from nutgraf.desk import Newsdesk
from nutgraf.model.article import Article
from nutgraf.model.found import Wanted
from nutgraf.ports.store import KeptPage, OutletOnPage, PersonOnPage, StoryShelf
from nutgraf.text.person_keys import person_key

ARTICLES, TIMES = 100_000, 60
CAST, PEOPLE = 12, 80_000
"""Up to how many known and how many little known people a page tells of, and how many there are in all."""

Ask = Callable[[], object]


class Pages:
    """Pages of about as many people as real ones have; one of five tells of a disagreement."""

    def __init__(self, seed: int = 0) -> None:
        self._luck = Random(seed)

    def __call__(self, story: Sequence[Article], made: datetime, step: int) -> KeptPage:
        outlets = Counter(one.outlet.name for one in story)
        known = (min(PEOPLE, int(100 * self._luck.paretovariate(0.6)) - 99) for _ in range(self._luck.randint(1, CAST)))
        there = {*known, *(self._luck.randrange(PEOPLE) for _ in range(self._luck.randint(1, CAST)))}
        return KeptPage(
            story=story_id(story), json="{}", made=made, step=step, headline=story[0].headline_text,
            articles=len(story), outlets=len(outlets), origins=len(outlets), disagreements=int(self._luck.random() < 0.2),
            cast=tuple(map(self._person, sorted(there))),
            carriers=tuple(OutletOnPage(name=name, articles=many, first=1, taken=("Wire",)) for name, many in outlets.items()),
        )  # fmt: skip

    def _person(self, number: int) -> PersonOnPage:
        name = f"{invented_word(number % 3_000).title()} {invented_word(number).title()}"
        return PersonOnPage(
            key=person_key(f"{name} {number}"), name=name, names=(name, name.rsplit(maxsplit=1)[-1]), role="minister",
            mentions=self._luck.randint(1, 9), statements=self._luck.randint(0, 3),
        )  # fmt: skip


def questions(stories: StoryShelf) -> dict[str, Ask]:
    """What a reader may ask of the lists, each time of somebody or something else."""
    luck = Random(1)
    rows, people, outlets = stories.rows(Wanted(most=5000)), stories.people(most=5000), stories.outlets(most=800)
    first = min(row.page for row in rows if row.page)
    return {
        "stories": lambda: stories.rows(Wanted()),
        "stories behind a mark": lambda: stories.rows(Wanted(after=luck.choice(rows).mark)),
        "stories that differ": lambda: stories.rows(Wanted(differing=True)),
        "stories that differ, behind a mark": lambda: stories.rows(
            Wanted(differing=True, after=luck.choice(rows).mark)
        ),
        "people": stories.people,
        "people behind a mark": lambda: stories.people(after=luck.choice(people).mark),
        "people of a name": lambda: stories.people(luck.choice(people).name.split()[0]),
        "people of a name nobody has": lambda: stories.people("zzzqqq"),
        "stories of whom most pages tell": lambda: stories.person(people[0].key),
        "stories of somebody": lambda: stories.person(luck.choice(people).key),
        "outlets": stories.outlets,
        "outlets behind a mark": lambda: stories.outlets(after=luck.choice(outlets).mark),
        "outlets of a name": lambda: stories.outlets("outlet 7"),
        "stories of an outlet": lambda: stories.outlet(luck.choice(outlets).name),
        "all pages made since": lambda: stories.changed_pages(first - timedelta(days=1), 50),
        "pages made of late": lambda: stories.changed_pages(first + timedelta(days=20), 50),
    }


def took(ask: Ask) -> tuple[float, float]:
    """Milliseconds of processor time in the middle and at the 99th of a hundred."""
    found = []
    for _ in range(TIMES):
        start = process_time()
        ask()
        found.append(1000 * (process_time() - start))
    middle, most = np.percentile(found, (50, 99)).tolist()
    return middle, most


def main(many: int = ARTICLES) -> None:
    """Fills a desk and prints what each list takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lists.desk"
        Newsdesk.make(path)
        with Newsdesk(path) as desk:
            fill(desk.store, many, page=Pages())
        with Newsdesk(path, readonly=True) as desk:
            print(f"{'':36}{'middle':>8}{'99th':>8}  ms")
            for name, ask in questions(desk.store.stories).items():
                middle, most = took(ask)
                print(f"{name:36}{middle:8.2f}{most:8.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES)
