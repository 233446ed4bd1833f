"""What each site asks of us as a whole, asked for once a day: its robots.txt and its tdmrep.json."""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from nutgraf.errors import FetchFailed
from nutgraf.fetch.agent import user_agent
from nutgraf.fetch.guard import Guard
from nutgraf.fetch.notebook import Notebook
from nutgraf.fetch.rights import TDM_FILE, TdmRule, read_tdm, tdm_signals
from nutgraf.fetch.robots import ROBOTS_LIMIT, Robots
from nutgraf.fetch.statuses import MOVED, SAVE_IT
from nutgraf.fetch.told import Headers
from nutgraf.fetch.unpack import PACKINGS, beginning
from nutgraf.fetch.way import Astray, Way
from nutgraf.model.fate import Ending
from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.ports import Clock

if TYPE_CHECKING:
    from httpx import URL

    from nutgraf.fetch.wire import Wire

_A_DAY = timedelta(hours=24)
_FOR_NOW = timedelta(minutes=5)
_TDM_LIMIT = 100_000
_MOST_SITES = 2_000
_FORBIDDEN = f"The site asks in its robots.txt not to read this address; {SAVE_IT}"
_IN_TROUBLE = (
    "The site's robots.txt, which says what may be read, could not be had ({status}); nothing of the site is asked "
    "for now, try again later."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One scheme, host and port. ``robots`` is None where nothing may be asked for now, and then ``failed`` says why.
    ``tdm`` is None until it was asked for."""

    asked: datetime
    robots: Robots | None = None
    failed: FetchFailed | None = None
    tdm: tuple[TdmRule, ...] | None = None

    def demand_allowed(self, url: "URL") -> Robots:
        """What robots.txt says, where it allows ``url``. Raises `FetchFailed`."""
        if self.robots is None:
            assert self.failed is not None
            raise FetchFailed(self.failed.ending, self.failed.reason)
        if not self.robots.allows(str(url)):
            raise FetchFailed(Ending.REFUSED, _FORBIDDEN)
        return self.robots

    def known_at(self, now: datetime) -> bool:
        """Whether what is known still holds: a day, and some minutes where nothing could be found out."""
        return timedelta(0) <= now - self.asked < (_FOR_NOW if self.robots is None else _A_DAY)


class Sites:
    """Remembers sites, in ``notebook`` those that were asked in an earlier run. Whoever asks about one holds the turn at
    its host, so that each is found out about once."""

    def __init__(self, *, guard: Guard, clock: Clock, timeout: float, contact: str, notebook: Notebook) -> None:
        self._guard = guard
        self._clock = clock
        self._timeout = timeout
        self._notebook = notebook
        self._headers = [
            (b"User-Agent", user_agent(contact).encode()),
            (b"Accept-Encoding", PACKINGS.encode()),
            (b"Accept", b"*/*"),
        ]
        self._known: OrderedDict[str, Site] = OrderedDict()
        self._lock = threading.Lock()

    def site(self, url: "URL", wire: "Wire") -> Site:
        """What the site of ``url`` asks of us. Raises nothing but what the memory of the notebook raises."""
        now = self._clock.now()
        known = self._known.get(_origin(url))
        if known is not None and known.known_at(now):
            return known
        return self._keep(url, self._noted(url, now) or self._found_out(url, wire, now))

    def tdm_signals(self, url: "URL", wire: "Wire") -> tuple[str, ...]:
        """What the site's tdmrep.json says about ``url``; nothing where it has none. Raises what `site` raises."""
        site = self.site(url, wire)
        if site.tdm is None:
            site = self._keep(url, replace(site, tdm=self._tdm_rules(url, wire, site)))
        return tdm_signals(site.tdm or (), path_of(url))

    def _keep(self, url: "URL", site: Site) -> Site:
        with self._lock:
            self._known[_origin(url)] = site
            self._known.move_to_end(_origin(url))
            if len(self._known) > _MOST_SITES:
                self._known.popitem(last=False)
        return site

    def _noted(self, url: "URL", now: datetime) -> Site | None:
        note = self._notebook.look_up(_origin(url), SiteFile.ROBOTS, now)
        return None if note is None else Site(asked=note.asked, robots=_robots(note.body))

    def _found_out(self, url: "URL", wire: "Wire", now: datetime) -> Site:
        try:
            status, body = self._brought(f"{_origin(url)}/robots.txt", wire, ROBOTS_LIMIT)
        except Astray:
            status, body = 0, b""
        except FetchFailed as failed:
            return Site(asked=now, failed=failed)
        if status == 429 or status >= 500:
            return Site(asked=now, failed=FetchFailed(Ending.UNREACHABLE, _IN_TROUBLE.format(status=status)))
        self._note(url, SiteFile.ROBOTS, now, status, body)
        return Site(asked=now, robots=_robots(body))

    def _tdm_rules(self, url: "URL", wire: "Wire", site: Site) -> tuple[TdmRule, ...]:
        address = f"{_origin(url)}{TDM_FILE}"
        if site.robots is None or not site.robots.allows(address):
            return ()
        note = self._notebook.look_up(_origin(url), SiteFile.MINING, self._clock.now())
        if note is not None:
            return read_tdm(note.body)
        try:
            status, body = self._brought(address, wire, _TDM_LIMIT)
        except FetchFailed:
            status, body = 0, b""
        self._note(url, SiteFile.MINING, site.asked, status, body)
        return read_tdm(body)

    def _note(self, url: "URL", what: SiteFile, asked: datetime, status: int, body: bytes) -> None:
        site, until = _origin(url), asked + _A_DAY
        self._notebook.note(SiteNote(site=site, what=what, body=body, status=status, asked=asked, until=until))

    def _brought(self, address: str, wire: "Wire", limit: int) -> tuple[int, bytes]:
        """The last status and the first ``limit`` bytes at ``address``, none where the status is no success."""
        from nutgraf.fetch.wire import Deadline

        way = Way(self._guard, address)
        deadline = Deadline(self._timeout)
        with in_plain_words(self._timeout):
            while True:
                with wire.get(way.url, self._headers, deadline) as answer:
                    headers = Headers(answer.headers)
                    if answer.status not in MOVED:
                        good = 200 <= answer.status < 300
                        packing = headers.first("content-encoding") if good else ""
                        body = beginning(answer.iter_stream(), packing, limit)
                        return answer.status, body if good else b""
                way.step(answer.status, headers.first("location"))


def _robots(body: bytes) -> Robots:
    return Robots(body.decode("utf-8-sig", "replace"))


def path_of(url: "URL") -> str:
    """Path and query, as robots.txt speaks of them."""
    return url.raw_path.decode("ascii", "replace")


def _origin(url: "URL") -> str:
    return f"{url.scheme}://{url.netloc.decode('ascii')}"


@contextmanager
def in_plain_words(seconds: float) -> Iterator[None]:
    """Turns what httpcore raises into a `FetchFailed` that a newcomer understands."""
    import httpcore

    try:
        yield
    except httpcore.TimeoutException as error:
        reason = f"The server did not finish within {seconds:g} seconds; try again later."
        raise FetchFailed(Ending.TIMED_OUT, reason) from error
    except (httpcore.ConnectError, httpcore.ConnectionNotAvailable) as error:
        reason = "The server could not be reached; check the address and your connection."
        raise FetchFailed(Ending.UNREACHABLE, reason) from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        reason = "The server broke off before the page was complete; try again later."
        raise FetchFailed(Ending.UNREACHABLE, reason) from error
