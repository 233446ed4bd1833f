"""The world as one server: outlets, a clock, and what was asked."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from made_world.answers import OutletSite
from made_world.outlets import MadeArticle, MadeOutlet
from made_world.server import Asked, Conversation, Tally
from nutgraf.ports import Clock

_A_NET = 250


class World:
    """Serves ``outlets`` while the ``with`` lasts, as they stand at ``clock``'s moment.

    ``delay`` is what each answer takes besides (in real time); it may be changed at any moment. ``remember`` False counts requests without keeping them.
    ``named`` has all addresses with the outlets' own names ("http://karelo-courier-3.example:40123/") for their numbers:
    whoever asks must look them up in `numbers`.
    """

    def __init__(
        self,
        outlets: Iterable[MadeOutlet],
        clock: Clock,
        *,
        delay: timedelta = timedelta(0),
        remember: bool = True,
        named: bool = False,
    ) -> None:
        self.clock, self.delay = clock, delay
        self.tally = Tally(remember)
        self._listeners: list[socket.socket] = []
        self.numbers: dict[str, str] = {}
        self.sites = tuple(self._opened(number, outlet, named) for number, outlet in enumerate(outlets))
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    @property
    def now(self) -> datetime:
        """The moment in the world."""
        return self.clock.now()

    @property
    def feeds(self) -> list[str]:
        """The address of each outlet's feed, in their order."""
        return [site.feed for site in self.sites]

    @property
    def articles(self) -> dict[str, MadeArticle]:
        """Every article there is or will be, by its address."""
        return {site.base + article.path: article for site in self.sites for article in site.outlet.articles}

    @property
    def asked(self) -> list[Asked]:
        """Each request so far, where they are remembered."""
        return self.tally.asked

    def site(self, name: str) -> OutletSite:
        """Where the outlet of that name is served."""
        return next(site for site in self.sites if site.outlet.name == name)

    def times(self, address: str) -> int:
        """How often an address was asked."""
        host, _, path = address.removeprefix("http://").partition("/")
        return self.tally.counts[host, f"/{path}"]

    def asked_of(self, address: str) -> list[Asked]:
        """The requests of one address."""
        return [one for one in list(self.asked) if f"http://{one.host}{one.path}" == address]

    def most_connections(self, host: str = "") -> int:
        """How many connections a host ("127.0.1.1:40123"; default: any) had open at one time."""
        return self._most(self.tally.most_connections, host)

    def most_waiting(self, host: str = "") -> int:
        """How many requests a host (default: any) had to answer at one time."""
        return self._most(self.tally.most_waiting, host)

    def prepare(self) -> None:
        """Has all answers of this moment ready."""
        for site in self.sites:
            site.prepare(self.now)

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        asyncio.run_coroutine_threadsafe(self._hang_up(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _opened(self, number: int, outlet: MadeOutlet, named: bool) -> OutletSite:
        host, port = self._listener(number)
        name = urlsplit(outlet.home).netloc
        self.numbers[name] = host
        return OutletSite(outlet, f"http://{name if named else host}:{port}")

    def _listener(self, number: int) -> tuple[str, int]:
        """Opens a listener of its own for an outlet: all at one port, each at an address of its own; where the system
        has but one address on loopback, each at a port of its own."""
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        port = self._listeners[0].getsockname()[1] if self._listeners else 0
        try:
            listener.bind((f"127.0.{1 + number // _A_NET}.{1 + number % _A_NET}", port))
        except OSError:
            listener.bind(("127.0.0.1", 0))
        self._listeners.append(listener)
        host, port = listener.getsockname()
        return host, port

    async def _listen(self) -> None:
        self._servers = [
            await self._loop.create_server(self._greeter(site), sock=listener, backlog=64)
            for site, listener in zip(self.sites, self._listeners, strict=True)
        ]

    def _greeter(self, site: OutletSite) -> Callable[[], Conversation]:
        return lambda: Conversation(site, self.clock, self.tally, lambda: self.delay)

    async def _hang_up(self) -> None:
        for server in self._servers:
            server.close()
        for conversation in list(self.tally.open):
            conversation.transport.abort()
        await asyncio.sleep(0)

    @staticmethod
    def _most(counts: "dict[str, int]", host: str) -> int:
        return counts.get(host, 0) if host else max(counts.values(), default=0)
