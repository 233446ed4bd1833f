"""The fake beside the real fetcher: addresses in a dictionary."""

from collections.abc import Mapping

from nutgraf.errors import FetchFailed
from nutgraf.model.fate import Capture, Ending


class FakeFetcher:
    """A `Fetcher` without a world: ``pages`` maps addresses to what stands there, or to how fetching them fails.

    ``fetched`` remembers what was asked for, in order.
    """

    def __init__(self, pages: Mapping[str, bytes | str | Capture | FetchFailed]) -> None:
        self._pages = dict(pages)
        self.fetched: list[str] = []

    def fetch(self, address: str) -> Capture:
        """The capture of ``address``. Raises `FetchFailed` for an address that is not in the dictionary."""
        self.fetched.append(address)
        found = self._pages.get(address)
        if found is None:
            raise FetchFailed(Ending.NOT_FOUND, "There is nothing at this address.")
        if isinstance(found, FetchFailed):
            raise FetchFailed(found.ending, found.reason)
        if isinstance(found, Capture):
            return found
        return Capture(address=address, body=found.encode() if isinstance(found, str) else found)
