"""How often somebody may try a password: few enough that guessing leads nowhere."""

import ipaddress

from starlette.requests import HTTPConnection

from nutgraf.hall.buckets import Buckets
from nutgraf.hall.problems import Problem, Refused


class Attempts:
    """Attempts by address, and by the name that is tried; the latter are more, so that nobody is kept out of their own
    desk by others who try their name."""

    def __init__(self) -> None:
        self._addresses = Buckets(size=8, rate=1 / 15)
        self._names = Buckets(size=40, rate=1 / 5)

    def demand(self, request: HTTPConnection, name: str) -> None:
        """Counts an attempt. Raises `Refused` (429) where there were too many."""
        address = request.client.host if request.client else ""
        wait = self._addresses.take(neighbourhood(address)) or self._names.take(name.casefold()[:80])
        if wait:
            raise Refused(too_many(wait))


def neighbourhood(address: str) -> str:
    """Whose bucket it is: an address of IPv4, or the network of 64 bits that one household has in IPv6."""
    try:
        number = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if number.version == 4:
        return address
    return str(number.ipv4_mapped or ipaddress.ip_network((number, 64), strict=False))


def too_many(wait: int) -> Problem:
    """Why nothing is answered for ``wait`` seconds."""
    return Problem(
        status=429, code="too-many", message="That was a lot in a short time.",
        hint=f"Wait {wait} second{'' if wait == 1 else 's'}, then go on.", retry=wait,
    )  # fmt: skip
