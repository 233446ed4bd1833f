"""The real fetcher: one door to files, standard input and the web."""

from typing import TYPE_CHECKING, BinaryIO

from nutgraf.errors import FetchFailed
from nutgraf.fetch.files import read_file, read_stdin
from nutgraf.fetch.guard import Guard, Resolve, system_resolve
from nutgraf.fetch.web import Web
from nutgraf.model.fate import Capture

if TYPE_CHECKING:
    import httpcore

LIMIT = 20_000_000
TIMEOUT = 20.0


class WorldFetcher:
    """Brings the bytes of paths, of "-" (standard input) and of http and https addresses.

    ``limit`` is the most bytes that are read of one address, ``timeout`` the seconds one address may take in all.
    ``allow_private`` lets addresses on this computer and on private networks be asked. ``resolve`` and ``backend``
    stand in for the system's name look-up and sockets.
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
    ) -> None:
        guard = Guard(allow_private=allow_private, resolve=resolve)
        self._web = Web(guard=guard, limit=limit, timeout=timeout, backend=backend)
        self._stdin = stdin
        self._limit = limit
        self._from_stdin: Capture | FetchFailed | None = None

    def fetch(self, address: str) -> Capture:
        """The bytes of ``address``. Raises `FetchFailed` with an ending and a reason, and nothing else."""
        if address == "-":
            return self._standard_input()
        if "://" in address:
            return self._web.fetch(address)
        return read_file(address, self._limit)

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
