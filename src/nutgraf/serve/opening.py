"""Who may read what is served: decided before anything listens, and never wider than was asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address

from nutgraf.errors import WrongUse
from nutgraf.serve.hosts import LOOPBACK


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody asked for: where to listen, by which ``names`` it is called from outside, whether a ``proxy`` on
    this computer stands before it, and whether those without a login read (``public``; None: nothing was said)."""

    address: str
    names: Sequence[str] = ()
    proxy: bool = False
    public: bool | None = None

    @property
    def near(self) -> bool:
        """Whether it is for this computer alone."""
        return _loopback(self.address) and not self.proxy and not self.names


def public(wish: Wish, users: int) -> bool:
    """Whether those without a login may read: on this computer alone, unless something else was said; elsewhere, only
    where it was said. Raises `WrongUse` where nobody could read at all."""
    may = wish.near if wish.public is None else wish.public
    if may or users:
        return may
    if wish.near:
        raise WrongUse("there is nobody who could log in; make somebody first: nutgraf users add NAME --role admin")
    raise WrongUse(
        "others can reach this address, so reading needs a login, and there is nobody who could log in. "
        "Make somebody first: nutgraf users add NAME --role admin; or, if everybody who reaches it may read: --public"
    )


def hosts(wish: Wish) -> set[str]:
    """The names it answers to, beside the number that was connected to."""
    return {*LOOPBACK, *(name.strip().lower() for name in wish.names)}


def shown_address(wish: Wish, port: int) -> str:
    """The address to open in a browser on this computer."""
    number = ip_address(wish.address)
    if number.is_unspecified:
        name = "127.0.0.1" if number.version == 4 else "[::1]"
    else:
        name = f"[{number}]" if number.version == 6 else str(number)
    return f"http://{name}:{port}/"


def warnings(wish: Wish, *, users: int, public: bool, desk: str = "") -> list[str]:
    """What somebody who opens the desk to others should hear; ``desk`` is its file where a command has to name it."""
    told = []
    if not _loopback(wish.address):
        told.append(
            "passwords and pages go over the network unprotected; put a proxy with TLS before it: docs/security.md"
        )
    if public and not wish.near:
        told.append("everybody who reaches this address may read the desk")
    if not users:
        named = f" --desk {desk}" if desk else ""
        told.append(
            f"nobody can log in, so nothing can be changed from a browser: nutgraf users add NAME --role admin{named}"
        )
    return told


def _loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
