"""The polite asker: the one way to the web."""

from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from nutgraf.errors import NutgrafError
from nutgraf.fetch.clock import SystemClock
from nutgraf.fetch.errands import Errands
from nutgraf.fetch.guard import Guard, Resolve, system_resolve
from nutgraf.fetch.notebook import TOGETHER, Notebook
from nutgraf.fetch.turns import Turns
from nutgraf.fetch.web import Manners, Web
from nutgraf.model.asking import Answer, Ask
from nutgraf.model.settings import Settings
from nutgraf.ports import Clock, SiteMemory

if TYPE_CHECKING:
    from ssl import SSLContext

    import httpcore

    from nutgraf.fetch.wire import Wire

LIMIT = 20_000_000
TIMEOUT = 20.0


class PoliteAsker:
    """The `Asker` of the real web. May be used from several threads, and remembers what sites asked of it.

    Of ``settings`` it heeds ``contact``, ``pause``, ``at_once`` and ``private``. ``limit`` is the most bytes of one
    address, ``timeout`` the seconds a server may take over one, waiting for its turn not counted. ``clock`` tells when
    a turn has come and when to stop. ``resolve`` and ``backend`` stand in for the system's name look-up and sockets.
    ``mining`` is whether a site's tdmrep.json is asked for, once a day and only where a page of it was read. ``memory``
    remembers for the next asker what sites said; it is written to in the thread that calls, and what it raises is raised.
    """

    def __init__(
        self,
        *,
        settings: Settings,
        clock: Clock | None = None,
        limit: int = LIMIT,
        timeout: float = TIMEOUT,
        resolve: Resolve = system_resolve,
        backend: "httpcore.NetworkBackend | None" = None,
        mining: bool = True,
        memory: SiteMemory | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._at_once = max(settings.at_once, 1)
        self._guard = Guard(allow_private=settings.private, resolve=resolve)
        self._turns = Turns(self._clock, settings.pause)
        self._backend = backend
        manners = Manners(limit=limit, timeout=timeout, contact=settings.contact, mining=mining)
        self._notebook = Notebook(memory)
        self._web = Web(guard=self._guard, turns=self._turns, manners=manners, notebook=self._notebook)

    def ask(self, ask: Ask) -> Answer:
        """What came of one request; of the world nothing raises. Waits up to a minute for the turn at its host."""
        with closing(self._wire()) as wire:
            answer = self._web.ask(ask, wire)
        self._notebook.hand_over()
        return answer

    def ask_all(self, asks: Iterable[Ask]) -> Iterator[tuple[Ask, Answer]]:
        """What came of each, as it comes; those of one host in their order.

        ``asks`` is read in the caller's thread, up to a thousand ahead. No more answers are fetched ahead than twice
        as many as hosts are asked at once. It ends early when the clock was stopped; what was not asked by then has no
        answer. Closing it ends what is under way.
        """
        with closing(self._wire()) as wire:
            errands = Errands(
                ask=lambda ask: self._web.ask(ask, wire),
                host=lambda ask: _host(ask.address),
                turns=self._turns,
                at_once=self._at_once,
            )
            try:
                for pair in errands.run(asks):
                    self._notebook.hand_over(TOGETHER)
                    yield pair
            except GeneratorExit:
                with suppress(NutgrafError):  # nobody listens any more, and whoever closed this tells why
                    self._notebook.hand_over()
                raise
            finally:
                errands.stop(wire.cut)
            self._notebook.hand_over()

    def _wire(self) -> "Wire":
        from nutgraf.fetch.wire import Wire

        return Wire(self._guard, self._backend, self._tls, idle=2 * self._at_once)

    @cached_property
    def _tls(self) -> "SSLContext":
        import httpcore

        return httpcore.default_ssl_context()


def _host(address: str) -> str:
    """Where the ask will most likely go first; only for the order of asking, the guard judges for itself."""
    try:
        return (urlsplit(address).hostname or "").encode("idna").decode("ascii").lower()
    except ValueError:
        return ""
