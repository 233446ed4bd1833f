"""One address of the web: asked politely, followed a few steps, read up to a limit, given up in time."""

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from nutgraf.errors import FetchFailed
from nutgraf.fetch.files import too_large
from nutgraf.fetch.guard import Guard
from nutgraf.fetch.kinds import is_readable_kind, spoken_kind
from nutgraf.fetch.unpack import PACKINGS, whole
from nutgraf.model.fate import Capture, Ending

if TYPE_CHECKING:
    import httpcore
    from httpx import URL

MOST_HOPS = 5
_MOVED = {301, 302, 303, 307, 308}
_ACCEPT = "text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.9,*/*;q=0.5"
_SAVE_IT = "open it in a browser, save the page and name the file."
_REFUSALS = {
    401: f"The server asks for a login (401); {_SAVE_IT}",
    402: f"The server asks for payment (402); {_SAVE_IT}",
    403: f"The server refuses to show this page (403); {_SAVE_IT}",
    407: f"Something on the way asks for a login (407); {_SAVE_IT}",
    429: "The server has been asked too often (429); wait some minutes and try again.",
    451: f"The server may not show this page where you are (451); {_SAVE_IT}",
}


def user_agent() -> str:
    """How nutgraf introduces itself to servers."""
    try:
        return f"nutgraf/{version('nutgraf')} (reads single news articles for one person)"
    except PackageNotFoundError:
        return "nutgraf (reads single news articles for one person)"


class Web:
    """Fetches http and https addresses. ``limit`` in bytes after unpacking, ``timeout`` in seconds for everything.

    ``backend`` opens connections to numbers the guard has judged (default: the system's sockets).
    """

    def __init__(
        self, *, guard: Guard, limit: int, timeout: float, backend: "httpcore.NetworkBackend | None" = None
    ) -> None:
        self._guard = guard
        self._limit = limit
        self._timeout = timeout
        self._backend = backend

    def fetch(self, address: str) -> Capture:
        """What stands at ``address`` after at most five redirects. Raises `FetchFailed`."""
        url = self._guard.url(address)

        import httpcore

        from nutgraf.fetch.wire import Deadline, GuardedBackend

        backend = GuardedBackend(self._guard, Deadline(self._timeout), self._backend)
        try:
            with httpcore.ConnectionPool(network_backend=backend, max_keepalive_connections=0) as pool:
                return self._follow(pool, address, url)
        except httpcore.TimeoutException as error:
            reason = f"The server did not finish within {self._timeout:g} seconds; try again later."
            raise FetchFailed(Ending.TIMED_OUT, reason) from error
        except (httpcore.ConnectError, httpcore.ConnectionNotAvailable) as error:
            reason = "The server could not be reached; check the address and your connection."
            raise FetchFailed(Ending.UNREACHABLE, reason) from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            reason = "The server broke off before the page was complete; try again later."
            raise FetchFailed(Ending.UNREACHABLE, reason) from error

    def _follow(self, pool: "httpcore.ConnectionPool", address: str, url: "URL") -> Capture:
        trail = [str(url)]
        while True:
            with pool.stream("GET", _wire_url(url), headers=_headers()) as answer:
                if answer.status not in _MOVED:
                    return self._capture(address, url, answer)
                target = _header(answer, b"location")
            if not target:
                raise FetchFailed(Ending.UNREACHABLE, f"The server sends on to nowhere; {_SAVE_IT}")
            url = self._guard.url(_joined(url, target))
            _demand_progress(trail, str(url))
            trail.append(str(url))

    def _capture(self, address: str, url: "URL", answer: "httpcore.Response") -> Capture:
        _demand_success(answer.status)
        kind, charset = _told_kind(_header(answer, b"content-type"))
        if not is_readable_kind(kind):
            reason = f"This is {spoken_kind(kind)}, not a text; look for the article's own page."
            raise FetchFailed(Ending.WRONG_TYPE, reason)
        told = _header(answer, b"content-length")
        if told.isdecimal() and int(told[:18]) > self._limit:
            raise too_large(int(told[:18]), self._limit)
        body = whole(answer.iter_stream(), _header(answer, b"content-encoding"), self._limit)
        return Capture(address=address, body=body, kind=kind, charset=charset, url=str(url))


def _wire_url(url: "URL") -> "httpcore.URL":
    import httpcore

    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _headers() -> list[tuple[str, str]]:
    return [("User-Agent", user_agent()), ("Accept", _ACCEPT), ("Accept-Encoding", PACKINGS), ("Connection", "close")]


def _header(answer: "httpcore.Response", name: bytes) -> str:
    for key, value in answer.headers:
        if key.lower() == name:
            return value.decode("latin-1").strip()
    return ""


def _joined(url: "URL", target: str) -> str:
    """Servers write raw UTF-8 into Location; header bytes are read as Latin-1, so it is turned back."""
    try:
        target = target.encode("latin-1").decode("utf-8")
        return urljoin(str(url), target)
    except ValueError as error:
        raise FetchFailed(Ending.UNREACHABLE, f"The server sends on to a broken address; {_SAVE_IT}") from error


def _demand_progress(trail: list[str], target: str) -> None:
    if target in trail:
        circle = " → ".join(_brief(hop) for hop in [*trail[trail.index(target) :], target])
        raise FetchFailed(Ending.UNREACHABLE, f"The server sends round in a circle ({circle}); {_SAVE_IT}")
    if len(trail) > MOST_HOPS:
        reason = f"The server sends on more than {MOST_HOPS} times, last to {_brief(target)}; {_SAVE_IT}"
        raise FetchFailed(Ending.UNREACHABLE, reason)


def _brief(address: str) -> str:
    return address if len(address) <= 80 else f"{address[:79]}…"


def _demand_success(status: int) -> None:
    if 200 <= status < 300:
        return
    if status in (404, 410):
        raise FetchFailed(Ending.NOT_FOUND, f"There is no page at this address ({status}); check how it is spelled.")
    if 400 <= status < 500:
        refusal = _REFUSALS.get(status, f"The server refuses the request ({status}); {_SAVE_IT}")
        raise FetchFailed(Ending.REFUSED, refusal)
    raise FetchFailed(Ending.UNREACHABLE, f"The server is in trouble ({status}); try again later.")


def _told_kind(told: str) -> tuple[str, str]:
    """Media type and charset of a Content-Type header, both "" where it tells none."""
    kind, _, parameters = told.partition(";")
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return kind.strip().lower(), value.strip(" \t\"'").lower()
    return kind.strip().lower(), ""
