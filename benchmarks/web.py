"""A desk read by many at once: ``python benchmarks/web.py [--full] [--desk FILE] [--kept N] [--readers N] [--seconds N] [--json]``.

A desk is filled with made-up stories that have whole pages (`web_filled`) and served by ``nutgraf serve`` in a process of its
own. Readers (`web_readers`) ask for the front, for stories, for stories of a hundred articles and for searches, all at once,
while another process updates the same desk from a served world of feeds, and stands back for readers as the one does that
``nutgraf serve --watch`` runs. Measured:

at once       each reader asks for the next page the moment the last one came
reading       each reader rests about two seconds between two pages
nobody else   as "at once", with no update running
in a browser  what a page weighs as sent, its scripts, the first byte and the largest paint, in Chromium with nothing kept

``--full`` takes the sizes that the targets are for: 100,000 articles in some 20,000 stories, for a minute each.
"""

import argparse
import multiprocessing
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.synchronize import Event
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from common import Figures, ending_quietly, show
from desk_world import SETTINGS, Served, Server, Size, feed_list, knowing
from nutgraf.annotate.rules import RulesTagger
from nutgraf.cli.serving import HUMBLE
from nutgraf.desk import Newsdesk
from web_filled import Filled, filled, found
from web_readers import Readers

USUAL = {"kept": 5_000, "readers": 20, "seconds": 15}
FULL = {"kept": 100_000, "readers": 20, "seconds": 60}
FEEDS, NEWS = 50, 3_000
REST = 2.0
PATIENCE = 30.0


def main() -> None:
    arguments = asked()
    with TemporaryDirectory() as folder:
        results = measured(arguments, Path(folder))
    show(results, arguments.json)


def measured(sizes: argparse.Namespace, folder: Path) -> dict[str, dict[str, Figures]]:
    """All figures, by what was measured."""
    begun("filling")
    desk = copied(sizes.desk, folder) if sizes.desk else filled(folder / "read.desk", sizes.kept, snapshot=True)
    results: dict[str, dict[str, Figures]] = {}
    with serving(desk.path) as (port, process):
        readers = Readers(port, pages(desk))
        readers.read(2, sizes.seconds, 0)  # what is made ready once, is
        begun("nobody else")
        results["nobody else"] = {"nutgraf": readers.read(sizes.readers, sizes.seconds, 0)}
        with Server(Size(FEEDS, NEWS), folder) as world, updating(desk.path, world.served, folder):
            begun("at once")
            results["at once, while an update runs"] = {"nutgraf": readers.read(sizes.readers, sizes.seconds, 0)}
            begun("reading")
            results["reading, while an update runs"] = {"nutgraf": readers.read(sizes.readers, sizes.seconds, REST)}
        memory = peak_mb(process.pid)
        begun("in a browser")
        results["in a browser"] = {"nutgraf": in_a_browser(port, desk)}
        results["the server"] = {"nutgraf": {"peak_mb": memory}}
    return results


def pages(desk: Filled) -> dict[str, list[str]]:
    """The paths that readers ask for: front pages, stories, searches."""
    luck = Random(0)
    words = [luck.choice(desk.words) for _ in range(300)]
    return {
        "front": ["/", "/", "/?lang=en", "/?differing=1", *(f"/?q={word}" for word in words[:20])],
        "story": [f"/story/{one}" for one in desk.stories],
        "story_of_100": [f"/story/{one}" for one in desk.large],
        "search": [f"/search?q={word}" for word in words],
    }


@contextmanager
def serving(path: str) -> Iterator[tuple[int, "subprocess.Popen[bytes]"]]:
    """``nutgraf serve`` on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [sys.executable, "-m", "nutgraf", "serve", "--desk", path, "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield port, process
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int) -> None:
    end = monotonic() + PATIENCE
    while monotonic() < end:
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                return
        sleep(0.1)
    raise SystemExit("nutgraf serve does not answer")


@contextmanager
def updating(path: str, served: Served, folder: Path) -> Iterator[None]:
    """A process that gathers, places and makes pages, until it is not needed any more."""
    stop = multiprocessing.Event()
    ready = multiprocessing.Event()
    process = multiprocessing.Process(target=_update, args=(path, served, folder, ready, stop), daemon=True)
    process.start()
    ready.wait(PATIENCE * 10)
    try:
        yield
    finally:
        stop.set()
        process.join(PATIENCE)
        process.terminate()


def _update(path: str, served: Served, folder: Path, ready: Event, stop: Event) -> None:
    os.nice(HUMBLE)
    clock, tagger = served.clock(served.end), RulesTagger()
    with knowing(served.numbers), Newsdesk(path, tagger=tagger, clock=clock) as desk:
        desk.store.set_settings(replace(SETTINGS, at_once=2))
        desk.add(str(feed_list(served.feeds, folder)))
        desk._on_step = lambda *_: clock.stop() if stop.is_set() else None
        ready.set()
        while not stop.is_set():
            desk.update()


def copied(path: Path, folder: Path) -> Filled:
    """A copy of the desk at ``path`` that was filled for this before."""
    shutil.copy(path, folder / "read.desk")
    return found(folder / "read.desk")


def in_a_browser(port: int, desk: Filled) -> Figures:
    """What the pages weigh as sent and when they are seen, in kB and milliseconds."""
    from web_browser import looked_at

    paths = {"front": "/", "story": f"/story/{desk.stories[0]}", "story_of_100": f"/story/{desk.large[0]}"}
    return looked_at({name: f"http://127.0.0.1:{port}{path}" for name, path in paths.items()})


def peak_mb(pid: int) -> float:
    """The most memory that a process has held, in MB; 0 where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    lines: Sequence[str] = status.read_text().splitlines() if status.exists() else ()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def begun(what: str) -> None:
    """Says on standard error what is measured now."""
    print(f"{what} …", file=sys.stderr, flush=True)


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    told: Mapping[str, str] = {"kept": "articles of the desk", "readers": "readers at once", "seconds": "seconds each"}
    for name, what in told.items():
        parser.add_argument(f"--{name}", type=int, metavar="N", help=f"{what} (default: {USUAL[name]:,})")
    parser.add_argument(
        "--desk", type=Path, metavar="FILE", help="a desk that `web_filled.filled` made before; it is copied"
    )
    parser.add_argument("--full", action="store_true", help="the sizes that the targets are for")
    parser.add_argument("--json", action="store_true", help="one object, a key for each system")
    arguments = parser.parse_args()
    for name, usual in (FULL if arguments.full else USUAL).items():
        setattr(arguments, name, getattr(arguments, name) or usual)
    return arguments


if __name__ == "__main__":
    ending_quietly(main)
