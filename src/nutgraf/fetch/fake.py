"""The fakes beside the real fetcher and asker: addresses in a dictionary."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256

from nutgraf.errors import FetchFailed
from nutgraf.model.asking import Answer, Ask, Validators
from nutgraf.model.fate import Capture, Ending
from nutgraf.model.hook import Posted

Page = bytes | Answer | Callable[[Ask], Answer]


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


class FakeAsker:
    """An `Asker` without a world: ``pages`` maps addresses to what stands there, to the whole answer, or to what gives it.

    With ``etags`` each page that is plain bytes carries the digest of its bytes as its etag, and is unchanged for who
    has it already. ``pages`` may be changed between two asks; ``asked`` remembers what was asked, in order.
    """

    def __init__(self, pages: Mapping[str, Page], *, etags: bool = False) -> None:
        self.pages = dict(pages)
        self.asked: list[Ask] = []
        self._etags = etags

    def ask(self, ask: Ask) -> Answer:
        """What stands in the dictionary; an answer that failed where nothing does."""
        self.asked.append(ask)
        page = self.pages.get(ask.address)
        if page is None:
            reason = "There is no page at this address (404); check how it is spelled."
            return Answer(address=ask.address, status=404, failed=Ending.NOT_FOUND, reason=reason)
        if isinstance(page, Answer):
            return page
        return self._told(ask, page) if isinstance(page, bytes) else page(ask)

    def ask_all(self, asks: Iterable[Ask]) -> Iterator[tuple[Ask, Answer]]:
        """One after the other; asks are read only as far as answers are taken."""
        for ask in asks:
            yield ask, self.ask(ask)

    def _told(self, ask: Ask, body: bytes) -> Answer:
        validators = Validators(etag=f'"{sha256(body).hexdigest()[:16]}"') if self._etags else Validators()
        if self._etags and ask.validators == validators:
            return Answer(address=ask.address, status=304, validators=validators)
        capture = Capture(address=ask.address, body=body, url=ask.address)
        return Answer(address=ask.address, status=200, capture=capture, validators=validators)


class FakeSender:
    """A `Sender` without a world: ``answers`` maps addresses to what comes of sending there, 200 where there is nothing;
    ``sent`` holds the address, headers and body of each, in order."""

    def __init__(self, answers: Mapping[str, Posted] | None = None) -> None:
        self.answers = dict(answers or {})
        self.sent: list[tuple[str, dict[str, str], bytes]] = []

    def demand_open(self, address: str) -> None:
        """Raises `FetchFailed` for what is no address of the web."""
        if not address.startswith(("http://", "https://")):
            raise FetchFailed(Ending.REFUSED, "Only addresses that start with http:// or https:// are read.")

    def send(self, address: str, headers: Mapping[str, str], body: bytes) -> Posted:
        """What stands in the dictionary."""
        self.sent.append((address, dict(headers), body))
        return self.answers.get(address, Posted(status=200))

    def cut(self) -> None:
        """Nothing is under way."""
