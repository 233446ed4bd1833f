"""The way of one request through redirects: where it stands, where it may go, whether it may stay there."""

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from nutgraf.errors import FetchFailed
from nutgraf.fetch.guard import Guard
from nutgraf.fetch.statuses import MOVED_FOR_GOOD, SAVE_IT
from nutgraf.model.fate import Ending

if TYPE_CHECKING:
    from httpx import URL

MOST_HOPS = 5


class Astray(FetchFailed):
    """The redirects lead nowhere."""

    def __init__(self, reason: str) -> None:
        super().__init__(Ending.UNREACHABLE, reason)


class Way:
    """Starts at ``address``. Every step is judged by ``guard``. Raises `FetchFailed` where it may not go."""

    def __init__(self, guard: Guard, address: str) -> None:
        self._guard = guard
        self._for_good = True
        self.url: URL = guard.url(address)
        self._trail = [str(self.url)]

    def step(self, status: int, target: str) -> None:
        """Goes where a redirect of ``status`` sends (a Location header). Raises `Astray` and `FetchFailed`."""
        if not target:
            raise Astray(f"The server sends on to nowhere; {SAVE_IT}")
        self.url = self._guard.url(_joined(str(self.url), target))
        self._demand_progress(str(self.url))
        self._trail.append(str(self.url))
        self._for_good = self._for_good and status in MOVED_FOR_GOOD

    @property
    def moved(self) -> str:
        """The address to use from now on, "" where the old one is still good."""
        return str(self.url) if self._for_good and len(self._trail) > 1 else ""

    def _demand_progress(self, target: str) -> None:
        if target in self._trail:
            circle = " → ".join(_brief(hop) for hop in [*self._trail[self._trail.index(target) :], target])
            raise Astray(f"The server sends round in a circle ({circle}); {SAVE_IT}")
        if len(self._trail) > MOST_HOPS:
            raise Astray(f"The server sends on more than {MOST_HOPS} times, last to {_brief(target)}; {SAVE_IT}")


def _joined(base: str, target: str) -> str:
    """Servers write raw UTF-8 into Location; header bytes are read as Latin-1, so it is turned back."""
    try:
        return urljoin(base, target.encode("latin-1").decode("utf-8"))
    except ValueError as error:
        raise Astray(f"The server sends on to a broken address; {SAVE_IT}") from error


def _brief(address: str) -> str:
    return address if len(address) <= 80 else f"{address[:79]}…"
