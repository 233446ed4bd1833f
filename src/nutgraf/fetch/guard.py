"""Which addresses may be asked: http and https, on public networks only, unless private ones are allowed.

A name is resolved here and the connection then goes to the very numbers that were judged (see `nutgraf.fetch.wire`),
so that a name which answers differently the second time (DNS rebinding) gains nothing.
"""

import re
import socket
import threading
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from nutgraf.errors import FetchFailed
from nutgraf.model.fate import Ending

if TYPE_CHECKING:
    from httpx import URL

Resolve = Callable[[str, int], list[str]]

_HOST = re.compile(r"[\w.-]+|[0-9a-f:.]+(?:%\w+)?", re.IGNORECASE)
_NUMBER_PARTS = re.compile(r"(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+))*\.?", re.IGNORECASE)
_NAT64 = IPv6Network("64:ff9b::/96")


def system_resolve(host: str, port: int) -> list[str]:
    """The numbers the system knows for a name. Raises OSError or UnicodeError when it knows none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet. IPv4 addresses inside IPv6 ones are judged as themselves."""
    try:
        number = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner = _inner(number)
    if inner is not None:
        return is_public(str(inner))
    near = number.is_private or number.is_loopback or number.is_link_local or number.is_unspecified
    old_near = isinstance(number, IPv6Address) and number.is_site_local
    return number.is_global and not (near or old_near or number.is_multicast or number.is_reserved)


def _inner(number: IPv4Address | IPv6Address) -> IPv4Address | None:
    if isinstance(number, IPv4Address):
        return None
    if number in _NAT64:
        return IPv4Address(int(number) & 0xFFFFFFFF)
    return number.ipv4_mapped or number.sixtofour or (number.teredo[1] if number.teredo else None)


class Guard:
    """Judges addresses. ``resolve`` turns a host name and a port into IP addresses."""

    def __init__(self, *, allow_private: bool = False, resolve: Resolve = system_resolve) -> None:
        self._allow_private = allow_private
        self._resolve = resolve

    def url(self, address: str) -> "URL":
        """``address``, parsed. Raises `FetchFailed` (refused) for what is not an open http or https address."""
        import httpx

        try:
            url = httpx.URL(address)
            named = bool(_HOST.fullmatch(url.host)) and (url.port is None or 0 < url.port < 65536)
        except (httpx.InvalidURL, ValueError, TypeError) as error:
            raise _refused("This is not a web address that can be read; check how it is spelled.") from error
        if url.scheme not in ("http", "https"):
            raise _refused("Only addresses that start with http:// or https:// are read.")
        if not named:
            raise _refused("This is not a web address that can be read; check how it is spelled.")
        if not self._allow_private:
            self._demand_plain(url)
        return url

    def numbers(self, host: str, port: int, seconds: float) -> list[str]:
        """The IP addresses of ``host`` that may be connected to; at least one.

        Raises `FetchFailed`: unreachable when the name is unknown, timed out after ``seconds``, refused when any of
        its addresses is not public.
        """
        found = _within(seconds, lambda: self._resolve(host, port))
        if not found:
            raise _unknown(host)
        if not self._allow_private:
            for number in found:
                if not is_public(number):
                    raise _private(number)
        return found

    def _demand_plain(self, url: "URL") -> None:
        if url.userinfo:
            raise _refused("The address holds a user name or password; nutgraf does not send those. Take them out.")
        if _NUMBER_PARTS.fullmatch(url.host) and not _is_number(url.host):
            raise _refused(
                "The host is a number in disguise; write its name, or allow it with --allow-private "
                "(for a desk: nutgraf config private=yes)."
            )
        if _is_number(url.host) and not is_public(url.host):
            raise _private(url.host)


def _within(seconds: float, look_up: Callable[[], list[str]]) -> list[str]:
    """What ``look_up`` gives, if it comes in time; the system's own look-up knows no time limit."""
    answers: SimpleQueue[list[str] | OSError | UnicodeError] = SimpleQueue()

    def work() -> None:
        try:
            answers.put(look_up())
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=work, daemon=True).start()
    try:
        answer = answers.get(timeout=max(seconds, 0.001))
    except Empty:
        reason = "The name of the host could not be looked up in time; check your connection and try again."
        raise FetchFailed(Ending.TIMED_OUT, reason) from None
    return answer if isinstance(answer, list) else []


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _refused(reason: str) -> FetchFailed:
    return FetchFailed(Ending.REFUSED, reason)


def _private(number: str) -> FetchFailed:
    return _refused(
        f"The address leads to this computer or a private network ({number}); if you want that: --allow-private, "
        "or for a desk: nutgraf config private=yes."
    )


def _unknown(host: str) -> FetchFailed:
    reason = f"No host of the name “{host}” is known; check the spelling and your connection."
    return FetchFailed(Ending.UNREACHABLE, reason)
