"""The real fetcher: one door to files, standard input and the web."""

from datetime import timedelta
from typing import TYPE_CHECKING, BinaryIO

from nutgraf.errors import FetchFailed
from nutgraf.fetch.asker import LIMIT, TIMEOUT, PoliteAsker
from nutgraf.fetch.files import read_file, read_stdin
from nutgraf.fetch.guard import Resolve, system_resolve
from nutgraf.model.asking import Ask
from nutgraf.model.fate import Capture, Ending
from nutgraf.model.settings import Settings

if TYPE_CHECKING:
    import httpcore


class WorldFetcher:
    """Brings the bytes of paths, of "-" (standard input) and of http and https addresses.

    ``limit`` is the most bytes that are read of one address, ``timeout`` the seconds one address may take in all.
    ``allow_private`` lets addresses on this computer and on private networks be asked. ``resolve`` and ``backend``
    stand in for the system's name look-up and sockets. What a site's robots.txt forbids is not read; between two
    addresses of one host there is no pause but the one that the site asks for.
    """

    def __init__(
        self,
        *,
        allow_private: bool = False,
        stdin: BinaryIO | None = None,
        limit: int = LIMIT,
        timeout: float = TIMEOUT,
        resolve: Resolve = system_resolve,
        backend: "httpcore.NetworkBackend | None" = None,
        contact: str = "",
    ) -> None:
        settings = Settings(private=allow_private, pause=timedelta(0), contact=contact)
        self._asker = PoliteAsker(
            settings=settings, limit=limit, timeout=timeout, resolve=resolve, backend=backend, mining=False
        )
        self._stdin = stdin
        self._limit = limit
        self._from_stdin: Capture | FetchFailed | None = None

    def fetch(self, address: str) -> Capture:
        """The bytes of ``address``. Raises `FetchFailed` with an ending and a reason, and nothing else."""
        if address == "-":
            return self._standard_input()
        if "://" in address:
            return self._from_the_web(address)
        return read_file(address, self._limit)

    def _from_the_web(self, address: str) -> Capture:
        answer = self._asker.ask(Ask(address=address))
        if answer.capture is None:
            raise FetchFailed(answer.failed or Ending.UNREACHABLE, answer.reason)
        return answer.capture

    def _standard_input(self) -> Capture:
        """Standard input can be read once only, so what came is kept."""
        if self._from_stdin is None:
            try:
                self._from_stdin = read_stdin(self._stdin, self._limit)
            except FetchFailed as failed:
                self._from_stdin = failed
        if isinstance(self._from_stdin, FetchFailed):
            raise FetchFailed(self._from_stdin.ending, self._from_stdin.reason)
        return self._from_stdin
