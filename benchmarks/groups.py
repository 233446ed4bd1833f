"""Pages of real events, to be read by eye: ``python benchmarks/groups.py [FILE…] [--json]``.

A FILE is JSON Lines with ``story outlet date lang title text url``; without one the labelled sets of the shared data are
taken. The articles of each labelled story (up to ``MOST_ARTICLES``, of up to ``MOST_STORIES`` stories a file) are read,
grouped and made into pages. Counted are the pages, those on which a citation or a figure fails when it is opened again,
those without highlights, those whose JSON form does not come back the same, the speakers and their statements (also those
that two origins carry), and the disagreements shown. Every disagreement is printed on stderr with its versions: nothing
here knows which are right, so somebody has to read them. Beside it the same with the rules as the only tagger.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from common import Figures, Row, asked, ending_quietly, rows_of, set_name, show, timed
from nutgraf import Desk
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compose.check import faults
from nutgraf.desk import default_tagger
from nutgraf.model.fate import Capture
from nutgraf.model.page import StoryPage
from nutgraf.ports import Tagger
from nutgraf.read import gather, read_capture, settle
from nutgraf.render.json import dumps, loads

DEFAULTS = ("basil", "allsides", "gva", "g5w1h_40er", "vietnamese")
MOST_STORIES, MOST_ARTICLES = 120, 10
FIELDS = ("title", "text", "date", "outlet", "lang", "url")
NOW = datetime(2026, 11, 22, tzinfo=UTC)


SYSTEMS: dict[str, Callable[[], Tagger]] = {"nutgraf": default_tagger, "rules": RulesTagger}
COUNTED = (
    "stories", "pages", "with_faults", "without_highlights", "changed_by_json", "speakers", "statements",
    "statements_of_two_origins", "disagreements",
)  # fmt: skip


def measure(system: str, path: Path) -> Figures:
    """The counts over the stories of one file, and the seconds of the slowest of them."""
    counts = dict.fromkeys(COUNTED, 0.0)
    slowest, desk = 0.0, Desk(now=NOW, tagger=SYSTEMS[system]())
    for name, rows in stories_of(path):
        (pages, told), seconds = timed(lambda rows=rows: pages_of(rows, desk))
        slowest = max(slowest, seconds)
        counts["stories"] += 1
        counts["pages"] += len(pages)
        counts["with_faults"] += told
        counts["without_highlights"] += sum(not page.highlights for page in pages)
        counts["changed_by_json"] += sum(dumps(loads(dumps([page]))) != dumps([page]) for page in pages)
        statements = [said for page in pages for opinion in page.opinions for said in opinion.statements]
        counts["speakers"] += sum(len(page.opinions) for page in pages)
        counts["statements"] += len(statements)
        counts["statements_of_two_origins"] += sum(said.sentence.origins > 1 for said in statements)
        counts["disagreements"] += sum(tell(f"{system}, {name}", page) for page in pages)
    return {**counts, "slowest_seconds": slowest}


def stories_of(path: Path) -> list[tuple[str, list[Row]]]:
    """The labelled stories of a file with more than one article, in the order of their labels."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows_of(path):
        if row.get("story"):
            found[str(row["story"])].append(row)
    several = [(name, rows[:MOST_ARTICLES]) for name, rows in sorted(found.items()) if len(rows) > 1]
    return several[:MOST_STORIES]


def pages_of(rows: list[Row], desk: Desk) -> tuple[list[StoryPage], int]:
    """The pages of some articles, and how many of them do not hold when they are checked again."""
    lines = "\n".join(json.dumps({field: row.get(field) for field in FIELDS}) for row in rows)
    reading = gather([read_capture(Capture(address="story.jsonl", body=lines.encode()))])
    articles = settle(reading.articles, NOW)
    pages: list[StoryPage] = list(desk.pages(articles))
    return pages, sum(bool(faults(page, articles)) for page in pages)


def tell(name: str, page: StoryPage) -> int:
    """Prints the disagreements of a page for a reader; how many there are."""
    for one in page.disagreements:
        versions = " / ".join(version.value for version in one.versions)
        print(
            f"{name}: {one.found.kind}, {one.found.judgement}: {one.found.about}: {versions}: {one.found.why}",
            file=sys.stderr,
        )
    return len(page.disagreements)


def main() -> None:
    files, arguments = asked(__doc__ or "", *(f"stories/{name}.jsonl.gz" for name in DEFAULTS))
    show({set_name(path): {system: measure(system, path) for system in SYSTEMS} for path in files}, arguments.json)


if __name__ == "__main__":
    ending_quietly(main)
