"""What others do to collect articles from feeds, for `desk.py`: trafilatura's feed spider and news-please.

trafilatura (Apache-2.0) as its manual tells: the links of each feed by `find_feed_urls`, `buffered_downloads` of a URL store
with no pause between two pages of a host, `bare_extraction` with metadata of what came. It does not ask loopback addresses
unless its setting SSRF_PROTECTION is off.

news-please (Apache-2.0) as a library: `NewsPlease.from_urls`, which downloads with a thread for each address and reads in as
many processes as there are cores. Its own reader of feeds only runs under its command, which starts a process for each feed; so
it is given the addresses, which flatters it. Images are not fetched.
"""

import warnings
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec

from common import Figures, timed
from desk_world import Served, knowing

LOT = 200
"""How many addresses news-please is given at a time: it starts a thread for each."""

Collect = Callable[[Served], int]


def present() -> list[str]:
    """The peers that are installed ("peers")."""
    return [name for name, (package, _) in PEERS.items() if find_spec(package) is not None]


def missing() -> list[str]:
    """The others."""
    return [name for name in PEERS if name not in present()]


def measure(peer: str, served: Served) -> Figures:
    """How many articles a peer brings home, and how fast; to be run in a process of its own."""
    warnings.simplefilter("ignore")
    served.clock(served.end)
    with knowing(served.numbers):
        kept, seconds = timed(lambda: PEERS[peer][1](served))
    return {"articles": kept, "seconds": seconds, "articles_per_second": kept / seconds}


def trafilatura(served: Served) -> int:
    from trafilatura import bare_extraction
    from trafilatura.downloads import (
        DEFAULT_CONFIG,
        add_to_compressed_dict,
        buffered_downloads,
        load_download_buffer,
    )

    DEFAULT_CONFIG["DEFAULT"]["SSRF_PROTECTION"] = "false"
    waiting = add_to_compressed_dict(list(links(served.feeds)))
    kept = 0
    while not waiting.done:
        lot, waiting = load_download_buffer(waiting, sleep_time=0)
        for address, page in buffered_downloads(lot, 8):
            read = bare_extraction(page, url=address, with_metadata=True) if page else None
            kept += bool(read and read.text)
    return kept


def links(feeds: Sequence[str]) -> Iterator[str]:
    """What trafilatura finds in feeds, one after the other."""
    from trafilatura.feeds import find_feed_urls

    for feed in feeds:
        yield from find_feed_urls(feed, sleep_time=0)


def news_please(served: Served) -> int:
    from newsplease import NewsPlease
    from trafilatura.downloads import DEFAULT_CONFIG

    DEFAULT_CONFIG["DEFAULT"]["SSRF_PROTECTION"] = "false"
    addresses, kept = list(links(served.feeds)), 0
    for start in range(0, len(addresses), LOT):
        read = NewsPlease.from_urls(addresses[start : start + LOT], {"timeout": 10}, fetch_images=False)
        kept += sum(bool(article and article.maintext) for article in read.values())
    return kept


PEERS: dict[str, tuple[str, Collect]] = {
    "trafilatura": ("trafilatura", trafilatura),
    "news-please": ("newsplease", news_please),
}
"""The package each is in, and what it does."""
