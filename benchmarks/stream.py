"""What an article costs as a stream grows: ``python benchmarks/stream.py [--live N] [--plot FILE.svg] [--json]``.

A made-up month of news (`made_stream`: real texts of the shared data told again of other events; invented ones where those
are missing) goes article by article into one `Stream`. A line for each ``STEP`` articles: articles a second with everything
the stream does, the microseconds of an article's features and of placing it (median, and the 99th of a hundred), by how
many MB the process has grown since before the first article, and how many stories there are. Making the articles is not
counted. At the end how long a snapshot of the whole takes to write and to load, and how large it is.
"""

import argparse
import gc
import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from common import Figures, ending_quietly, timed
from made_stream import invented_texts, live, shared_texts
from nutgraf.cluster import Stream
from nutgraf.model.article import Article
from nutgraf.store import load, save
from plot import lines_svg
from replay import Replay

STEP, INVENTED = 10_000, 15_000
COLUMNS = {
    "live": "articles", "articles_per_second": "a second", "features_us": "features µs", "features_us_p99": "p99",
    "placing_us": "placing µs", "placing_us_p99": "p99", "mb": "MB", "stories": "stories",
}  # fmt: skip


def course(replay: Replay, articles: Iterator[Article], many: int, step: int = STEP) -> Iterator[Figures]:
    """The figures of each ``step`` articles until there are ``many``; the last step may be shorter."""
    before = held_mb()
    while len(replay.whole) < many:
        start = len(replay.whole)
        replay.feed(islice(articles, min(step - start % step, many - start)))
        whole, features = np.array(replay.whole[start:]) * 1e6, np.array(replay.features[start:]) * 1e6
        yield {
            "live": len(replay.whole),
            "articles_per_second": 1e6 / float(whole.mean()),
            "us": float(whole.mean()),
            **_spread("features_us", features),
            **_spread("placing_us", whole - features),
            "mb": held_mb() - before,
            "stories": len(replay.stream.ledger.stories()),
        }


def _spread(name: str, times: "np.ndarray[Any, np.dtype[np.float64]]") -> Figures:
    median, most = np.percentile(times, (50, 99)).tolist()
    return {name: median, f"{name}_p99": most}


def held_mb() -> float:
    """The memory this process holds now (Linux), 0 where nobody tells."""
    status = Path("/proc/self/status")
    held = re.search(r"VmRSS:\s*(\d+) kB", status.read_text(encoding="ascii")) if status.is_file() else None
    return int(held[1]) / 1024 if held else 0.0


def snapshot(stream: Stream) -> Figures:
    """The seconds to write the whole stream to a file, and to make a stream of that file again, and the size of it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kept"
        _, writing = timed(lambda: save(stream.state(), path))
        _, loading = timed(lambda: Stream.of(load(path)))
        return {"seconds_to_write": writing, "seconds_to_load": loading, "mb": path.stat().st_size / 2**20}


def chart(steps: Sequence[Figures]) -> str:
    """The cost of an article against the length of the stream."""
    names = {"all, on average": "us", "features, median": "features_us", "placing, median": "placing_us"}
    lines = {name: [(one["live"], one[figure]) for one in steps] for name, figure in names.items()}
    return lines_svg("Microseconds an article", "articles in the stream", lines)


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--live", type=int, default=100_000, metavar="N", help="how many articles (default: 100,000)")
    parser.add_argument("--plot", type=Path, metavar="FILE.svg", help="draw the cost of an article against the length")
    parser.add_argument("--json", action="store_true", help="one object instead of a table")
    arguments = parser.parse_args()
    if arguments.live < 1:
        parser.error("--live must be at least 1")
    return arguments


def main() -> None:
    arguments = asked()
    texts = shared_texts() or invented_texts(min(arguments.live, INVENTED))
    articles = live(texts, arguments.live)
    replay, first = Replay(), next(articles)  # with the first one, all that is needed to make the others is there
    replay.feed([first])
    gc.collect()
    gc.freeze()  # what the made-up stream holds is not the stream's to look after
    steps = []
    if not arguments.json:
        print("".join(f"{told:>12}" for told in COLUMNS.values()))
    for step in course(replay, articles, arguments.live):
        steps.append(step)
        if not arguments.json:
            print("".join(f"{step[name]:>12,.0f}" for name in COLUMNS), flush=True)
    figures = {"steps": steps, "snapshot": snapshot(replay.stream)}
    if arguments.json:
        print(json.dumps(figures, indent=1))
    elif figures["snapshot"]:
        print(
            "snapshot: {seconds_to_write:.1f} s to write, {seconds_to_load:.1f} s to load, {mb:,.0f} MB".format(
                **figures["snapshot"]
            )
        )
    if arguments.plot:
        arguments.plot.write_text(chart(steps), encoding="utf-8")


if __name__ == "__main__":
    ending_quietly(main)
