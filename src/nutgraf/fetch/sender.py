"""Sends small bodies to addresses of the web: guarded as what is fetched is, given up in time, no redirect followed."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from nutgraf.errors import FetchFailed
from nutgraf.fetch.agent import user_agent
from nutgraf.fetch.guard import Guard, Resolve, system_resolve
from nutgraf.fetch.sites import in_plain_words
from nutgraf.fetch.statuses import MOVED
from nutgraf.fetch.told import Headers, retry_after
from nutgraf.model.fate import Ending
from nutgraf.model.hook import Posted
from nutgraf.model.settings import Settings

if TYPE_CHECKING:
    import httpcore

    from nutgraf.fetch.wire import Wire

TIMEOUT = 10.0
"""Seconds in which a receiver has to take what is sent, all in all."""

_TOO_LATE = f"The receiver did not answer within {TIMEOUT:g} seconds."
_WORDS = {
    Ending.TIMED_OUT: _TOO_LATE,
    Ending.UNREACHABLE: "The receiver could not be reached, or broke off before it answered.",
}


class WebSender:
    """The `Sender` of the real web. Of ``settings`` it heeds ``contact`` and ``private``; ``timeout`` are the seconds one
    receiver may take. ``resolve`` and ``backend`` stand in for the system's name look-up and sockets."""

    def __init__(
        self,
        settings: Settings,
        *,
        timeout: float = TIMEOUT,
        resolve: Resolve = system_resolve,
        backend: "httpcore.NetworkBackend | None" = None,
    ) -> None:
        self._guard = Guard(allow_private=settings.private, resolve=resolve)
        self._agent = user_agent(settings.contact)
        self._timeout = timeout
        self._backend = backend

    def demand_open(self, address: str) -> None:
        """Raises `FetchFailed` for an address that nothing would be sent to. Its name is not looked up."""
        self._guard.url(address)

    def send(self, address: str, headers: Mapping[str, str], body: bytes) -> Posted:
        """What came of one POST. Nothing is read of the answer but its status and headers."""
        try:
            with in_plain_words(self._timeout):
                return self._sent(address, {"User-Agent": self._agent, **headers}, body)
        except FetchFailed as failed:
            return Posted(problem=_WORDS.get(Ending(failed.ending), failed.reason))

    def cut(self) -> None:
        """Ends all that is under way, from any thread; nothing can be sent any more."""
        self._wire.cut()

    def _sent(self, address: str, headers: Mapping[str, str], body: bytes) -> Posted:
        from nutgraf.fetch.wire import Deadline

        url = self._guard.url(address)
        raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
        with self._wire.post(url, raw, body, Deadline(self._timeout)) as got:
            wait = retry_after(Headers(got.headers), datetime.now(UTC)) or timedelta(0)
            return Posted(status=got.status, problem=_problem(got.status), wait=wait.total_seconds())

    @cached_property
    def _wire(self) -> "Wire":
        import httpcore

        from nutgraf.fetch.wire import Wire

        return Wire(self._guard, self._backend, httpcore.default_ssl_context(), idle=0)


def _problem(status: int) -> str:
    if 200 <= status < 300:
        return ""
    if status in MOVED:
        return f"The receiver sends on to another address ({status}), which is not followed; tell the new one."
    if status == 410:
        return "The receiver says that it is gone for good (410)."
    return f"The receiver did not take it ({status})."
