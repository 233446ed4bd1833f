"""Speed and memory of the main job: ``python benchmarks/speed.py [--json]`` (``make bench``).

Prints articles a second for each step over the sample coverage repeated to 1,000 articles, the seconds from 100 articles
of one event to a checked page, the cold start of ``nutgraf story`` on two files, the import time of the package, and peak
memory. Reading HTML stands beside trafilatura alone, which it is built on, in the same run.
"""

import json
import os
import platform
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from common import ending_quietly
from nutgraf.annotate import annotate
from nutgraf.cluster import group
from nutgraf.compare import compare
from nutgraf.compose import compose
from nutgraf.compose.check import only_what_holds
from nutgraf.desk import default_tagger
from nutgraf.model.article import Article, Outlet
from nutgraf.model.fate import Capture
from nutgraf.model.story import Placement, Story
from nutgraf.read import gather, read_capture, settle
from nutgraf.render.html import to_html
from nutgraf.sample import paths

T = TypeVar("T")
MANY = 1_000
ONE_EVENT = 100
NOW = datetime(2026, 11, 22, tzinfo=UTC)
SEED = 7


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What ``work`` gives, and the seconds it took."""
    start = time.perf_counter()
    return work(), time.perf_counter() - start


def captures() -> list[Capture]:
    return [Capture(address=str(path), body=path.read_bytes()) for path in paths()]


def repeated(articles: Sequence[Article], count: int, *, days: int) -> list[Article]:
    """``count`` articles out of a few: each round by other outlets, ``days`` later, with other sentences left out."""
    chance = random.Random(SEED)
    made: list[Article] = []
    for number in range(count):
        article, turn = articles[number % len(articles)], number // len(articles)
        made.append(varied(article, number, turn, days, chance) if turn else article)
    return made


def varied(article: Article, number: int, turn: int, days: int, chance: random.Random) -> Article:
    """The article as another outlet might print it: same length of text, one paragraph blanked."""
    blank = chance.choice(article.paragraphs[1:] or article.paragraphs)
    text = article.text[: blank.start] + " " * len(blank) + article.text[blank.end :]
    stamp = article.published and replace(article.published, at=article.published.at + timedelta(days=days * turn))
    return replace(
        article,
        id=f"a{number:016x}",
        version=f"{number:016x}",
        outlet=Outlet(name=f"{article.outlet.name} {turn}", how="metadata"),
        text=text,
        paragraphs=tuple(span for span in article.paragraphs if span != blank),
        corrections=(),
        published=stamp,
    )


def html_alone() -> dict[str, float]:
    """Reading HTML, and trafilatura alone on the same pages."""
    import trafilatura

    pages = [capture for capture in captures() if capture.address.endswith(".html")] * 10
    read_capture(pages[0])
    _, ours = timed(lambda: [read_capture(page) for page in pages])
    _, peer = timed(lambda: [trafilatura.bare_extraction(page.body, with_metadata=True) for page in pages])
    return {"html_pages_per_second": len(pages) / ours, "html_pages_per_second_trafilatura_alone": len(pages) / peer}


def steps() -> dict[str, float]:
    """Articles a second for each step, and seconds to the page of one big story."""
    sample = captures()
    times = -(-MANY // len(sample))
    readings, seconds = timed(lambda: [read_capture(capture) for capture in sample * times])
    figures = {"read_per_second": len(readings) / seconds}
    articles = settle(gather(readings[: len(sample)]).articles, NOW)
    many = repeated(articles, MANY, days=30)
    accounts, seconds = timed(lambda: annotate(many, default_tagger()))
    figures["annotate_per_second"] = MANY / seconds
    stories, seconds = timed(lambda: group(accounts))
    figures |= {"group_per_second": MANY / seconds, "stories": len(stories)}
    return figures | one_event(articles)


def one_event(articles: Sequence[Article]) -> dict[str, float]:
    """From 100 articles of one event to its checked page."""
    accounts = annotate(articles, default_tagger())
    biggest = max(group(accounts), key=lambda story: len(story.members))
    wanted = {member.article for member in biggest.members}
    event = repeated([article for article in articles if article.id in wanted], ONE_EVENT, days=0)

    def page() -> tuple[float, float, float]:
        noted, annotating = timed(lambda: annotate(event, default_tagger()))
        story = Story(id="s1", members=tuple(Placement(article=one.id, score=1.0, reason="") for one in noted))
        comparison, comparing = timed(lambda: compare(noted))
        made, composing = timed(lambda: to_html([only_what_holds(compose(story, noted, comparison), event)]))
        assert made
        return annotating, comparing, composing

    (annotating, comparing, composing), seconds = timed(page)
    return {
        "one_event_articles": len(event),
        "one_event_annotate_s": annotating,
        "one_event_compare_s": comparing,
        "one_event_compose_check_render_s": composing,
        "one_event_total_s": seconds,
    }


def cold() -> dict[str, float]:
    """Import time and a whole run of the command on two files, each in a fresh interpreter; the best of three."""
    files = [str(path) for path in paths() if path.suffix == ".txt"][:2]

    def best(*command: str) -> float:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return min(timed(lambda: subprocess.run([sys.executable, *command], check=False, **quiet))[1] for _ in range(3))

    empty = best("-c", "pass")
    return {
        "import_ms": 1000 * (best("-c", "import nutgraf") - empty),
        "story_on_two_files_s": best("-m", "nutgraf", "story", *files, "--format", "json"),
    }


def main() -> None:
    figures = cold() | html_alone() | steps()
    figures["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    if "--json" in sys.argv:
        print(json.dumps(figures, indent=1))
        return
    print(f"{datetime.now(UTC).date()} · {os.cpu_count()} cores · Python {platform.python_version()}")
    for name, figure in figures.items():
        print(f"{name.replace('_', ' '):44} {figure:12,.2f}")


if __name__ == "__main__":
    ending_quietly(main)
